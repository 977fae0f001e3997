// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"

#include <string>
#include <vector>

namespace deadair::firewall::macos
{

/// For pf the line of /etc/pf.conf that would let this packet pass, and the command that loads it; for the application
/// firewall the command that unblocks the program; each needs root. Nothing is run.
std::vector<std::string> suggestAllowCommands(const RuleRef& rule, const Packet& packet);

} // namespace deadair::firewall::macos
