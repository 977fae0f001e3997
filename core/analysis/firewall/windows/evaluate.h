// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"
#include "analysis/firewall/windows/model.h"

namespace deadair::firewall::windows
{

/// What rules ask beside the packet. What is absent is not known.
struct Circumstances {
    std::optional<unsigned> profiles;   ///< of the network that the interface is on
    std::optional<std::string> program; ///< path of the process that connects or listens
    std::optional<std::string> service; ///< its service's short name; empty: it is no service
    std::optional<std::string> interface_type; ///< "lan", "wireless", "remoteaccess"
    std::optional<std::vector<IpAddress>> dns_servers, gateways;
};

/// The fate of a packet that opens a connection. All rules that match count: one that blocks beats all that allow, unless one
/// allows to bypass; where none matches, the profile's default for the direction decides (Windows Firewall documentation,
/// "rule precedence"). Answers to connections of this machine pass, and so does what it says to itself.
Verdict evaluate(const RuleSet& rules, const Packet& packet, Direction direction, const Machine& machine = {},
                 const Circumstances& circumstances = {});

} // namespace deadair::firewall::windows
