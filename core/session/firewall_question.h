// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/check.h"
#include "analysis/firewall/given_rules.h"
#include "base/result.h"
#include "evidence/machine.h"
#include "platform/first_packet.h"
#include "session/local_rules.h"

#include <optional>
#include <string>

namespace deadair
{

/// Which packet `firewall check` asks about, as far as a user narrows it.
struct FirewallQuestion {
    bool incoming = false;
    Endpoint target;                          ///< the remote end; of incoming: this machine's own address
    std::optional<IpAddress> from;            ///< the client; of outgoing: the source address to use
    std::optional<std::string> interface;     ///< else the one that the route names
    std::optional<platform::SystemUser> user; ///< owner of the socket that sends; else this process's
    bool reply = false;                       ///< the SYN-ACK that comes back
    bool datagram = false;                    ///< a question to a resolver over UDP in place of a SYN
    std::optional<std::string> program;       ///< path of what connects or listens, which rules of Windows and macOS ask
};

/// What the rules decide about that packet, sent by this machine as its routes and settings are. Malformed where the
/// question does not fit this machine (an address or interface that is not its own): the Error says what would.
/// NotFound where its routes lead nowhere.
Result<firewall::CheckedPacket> askFirewall(const LocalRules& local, const FirewallQuestion& question);

/// The same by the rules of a machine of which nothing else is known. Malformed where its rules cannot tell of a reply.
Result<firewall::CheckedPacket> askGivenRules(const firewall::GivenRules& given, const FirewallQuestion& question);

/// The SYN as this machine's TCP sends it, by this route.
firewall::Packet outgoingSyn(const Endpoint& target, const Route& route, const platform::SystemUser& user);

/// This machine's addresses, queues and routes, as far as rules ask for them.
firewall::Machine thisMachine();

} // namespace deadair
