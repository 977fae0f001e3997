// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/windows/model.h"
#include "base/result.h"

#include <string_view>

namespace deadair::firewall::windows
{

/// Reads rules as JSON: a list of INetFwRule objects by their property names (what Deadair's own dump holds, and
/// `(New-Object -ComObject HNetCfg.FwPolicy2).Rules | ConvertTo-Json` prints), or of objects as Get-NetFirewallRule names
/// their properties, joined with those of its filters; or an object with "Profiles" and "Rules". A rule whose ports or
/// addresses are not told cannot be decided. Malformed, naming the place, where it is none of these.
Result<RuleSet> readJson(std::string_view text);

} // namespace deadair::firewall::windows
