// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/capture_analysis.h"

#include <string>

namespace deadair::cli
{

/// "the file ends in the middle of a packet at byte 1234; what comes before was read".
std::string damageText(const packet::Damage& damage);

} // namespace deadair::cli
