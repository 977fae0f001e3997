// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/windows/model.h"
#include "base/result.h"

#include <string_view>

namespace deadair::firewall::windows
{

/// Reads `netsh advfirewall firewall show rule name=all verbose`, `netsh advfirewall show allprofiles`, or both one after the
/// other, in English. A line that is not known makes its rule one that cannot be decided. Malformed where nothing of either
/// form is in it; netsh in another language has labels that Deadair does not know, and the Error says so.
Result<RuleSet> readNetsh(std::string_view text);

} // namespace deadair::firewall::windows
