// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/assessment.h"

namespace deadair
{

/// Where no resolver was heard: adds the causes on this machine that keep the questions or the answers from passing. Whether
/// one of them did, so that nothing is known of the resolvers.
bool assessUnheardResolvers(const Situation& situation, Causes& causes);

} // namespace deadair
