// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/situation.h"

#include <optional>
#include <string>

namespace deadair
{

/// What kernel counters and error sources say about one supposition.
enum class Signature { Confirmed, Contradicted, Unknown };

/// Whether retransmitted SYNs leave this machine: TcpExt TCPRetransFail rises by one for each that does not.
Signature synsLeave(const Situation& situation);

/// Whether a capture beside the attempts shows their SYNs on a wire. Unknown where there was none, or where the kernel's
/// counters contradict its silence: address translation on this machine hides them from it.
Signature synsCaptured(const Situation& situation);

/// Whether it shows SYN-ACKs that no socket took: something on this machine drops them.
Signature answersCaptured(const Situation& situation);

/// Whether something holds the SYNs back without refusing them (an unread NFQUEUE): counted as requested, not as sent.
bool synsHeld(const Situation& situation);

/// Whether answers arrive and are dropped inside: Ip InReceives rises with every SYN, InDelivers does not.
Signature answersLostInside(const Situation& situation);

/// Whether this machine's own SYNs came back to it from the network, which it drops as impossible: a router leads them here.
bool synsComeBack(const Situation& situation);

/// Whether a routing table for marked packets led the SYNs to a program of this machine that took none: they arrive by the
/// loopback interface and are lost there.
bool synsTurnedInside(const Situation& situation);

/// Whether the reverse-path filter dropped about one packet for every SYN.
bool reversePathDrops(const Situation& situation);

/// Whether IPsec policies dropped about one packet for every SYN.
bool ipsecDrops(const Situation& situation);

bool conntrackFull(const Situation& situation);

/// Whether this machine sent nothing beside the SYNs that were refused. A refusal that it makes up itself it sends to itself, by a rule
/// that rejects as by one that redirects the SYN to a closed port of its own. False where that is not known.
bool refusedFromOutside(const Situation& situation);

/// A refusal that this machine itself made up.
struct LocalRejection {
    double weight = 0; ///< decibans for a rule of this machine
    std::string evidence;
};
std::optional<LocalRejection> localRejection(const Situation& situation);

} // namespace deadair
