// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"

#include <string>
#include <vector>

namespace deadair::firewall::windows
{

/// PowerShell commands that let this packet pass: a rule where the profile's default blocks; else the blocking rule switched
/// off, because a block beats every allow. Nothing is run. Empty for a filter of another product.
std::vector<std::string> suggestAllowCommands(const RuleRef& rule, const Packet& packet);

} // namespace deadair::firewall::windows
