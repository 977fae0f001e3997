// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that another system's own tools printed, whatever the system Deadair runs on.
#pragma once

#include "analysis/firewall/macos/alf.h"
#include "analysis/firewall/macos/pf_model.h"
#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"
#include "analysis/firewall/windows/model.h"
#include "analysis/firewall/windows/wfp_model.h"

#include <span>
#include <string_view>
#include <variant>

namespace deadair::firewall
{

using ForeignRules = std::variant<windows::RuleSet, windows::WfpState, macos::PfRules, macos::AlfState>;

/// Recognises what a text is: `netsh advfirewall` or rules as JSON, the XML of `netsh wfp show …`, `pfctl -sr`, `socketfilterfw`.
/// Malformed, with the reason, where it is none of these.
Result<ForeignRules> readForeignRules(std::string_view text);

/// "windows", "wfp", "pf" or "alf".
std::string_view backendOf(const ForeignRules& rules);

/// What they decide about the first packet of a connection. `program`: path of the process that connects or listens.
Verdict evaluate(const ForeignRules& rules, const Packet& packet, bool inbound, const Machine& machine = {},
                 const std::optional<std::string>& program = std::nullopt);

/// What all of one machine's decide together: a packet has to pass each. Windows' filters hold what its firewall made of its
/// rules; where they leave that open, the rules themselves tell it, and only the filters of others are left to ask.
Verdict evaluateAll(std::span<const ForeignRules> rules, const Packet& packet, bool inbound, const Machine& machine = {},
                    const std::optional<std::string>& program = std::nullopt);

} // namespace deadair::firewall
