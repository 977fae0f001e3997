// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"
#include "evidence/server.h"

#include <optional>
#include <string>
#include <vector>

namespace deadair::firewall
{

/// The answer of `firewall check` about one packet.
struct CheckedPacket {
    Packet packet;
    Verdict verdict;
    std::optional<Verdict> syn;              ///< where the SYN-ACK is asked about: what becomes of the SYN before it
    std::vector<std::string> allow_commands; ///< that would let it pass, best first; nothing is run
    std::optional<Verdict> data;             ///< likewise: what becomes of what follows the handshake (later_packet.h)
};

/// The whole answer: for a name with several addresses a packet to each, in the order in which a program tries them.
struct Check {
    std::string direction; ///< "out", "in"
    std::vector<FirewallSource> sources;
    std::vector<CheckedPacket> packets; ///< at least one
    std::vector<std::string> notes;     ///< what the rule set holds and is not considered
};

/// The document "deadair.firewall/1": the first packet, and with more than one all of them under "addresses". A packet
/// handed to a program in user space has the decision "unknown".
std::string toJson(const Check& check);

} // namespace deadair::firewall
