// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"

#include <string>
#include <vector>

namespace deadair::firewall
{

/// Commands that let this packet through the rule that stops it, best first, in the words of the program that owns the
/// rule ("ufw allow out 5432/tcp"), else to insert an exception before it, and last to delete it. Nothing is run.
/// Empty where no command is known. `trace`: what the packet met before, which tells firewalld's zone.
std::vector<std::string> suggestAllowCommands(const RuleRef& rule, const Packet& packet,
                                              const std::vector<Trace>& trace = {});

} // namespace deadair::firewall
