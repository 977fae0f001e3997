// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace deadair::platform
{

/// Profiles and rules of Windows' firewall as INetFwPolicy2 tells them to anybody: JSON with the names of its properties.
/// Unavailable where it tells none, which no Windows does.
Result<std::string> firewallPolicy();

/// Whether group policy brings rules of its own, which INetFwPolicy2 does not list.
bool groupPolicyHasFirewallRules();

} // namespace deadair::platform
