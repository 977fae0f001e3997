// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/macos/pf_model.h"
#include "base/result.h"

#include <string_view>

namespace deadair::firewall::macos
{

/// Reads `pfctl -sr`, `-sn`, `-vsr`, `-a '*' -sr` (anchors with their content in braces) or the sections of `-sa`, and rules as
/// pf.conf writes them, with macros and lists. What is not understood makes its rule one that cannot be decided. Malformed
/// where nothing of it is a rule of pf.
Result<PfRules> readPf(std::string_view text);

} // namespace deadair::firewall::macos
