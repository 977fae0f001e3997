// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <string>

namespace deadair
{

/// The first attempt to connect to each address, as a ladder: SYN, silences, retransmissions, the answer and who sent
/// it. Times of retransmissions are reckoned from their number, so their arrows are dashed. Empty when nothing was
/// attempted.
std::string ladderHtml(const Case& value);

} // namespace deadair
