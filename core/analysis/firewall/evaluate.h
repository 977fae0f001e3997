// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"
#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"

namespace deadair::firewall
{

/// The hooks a packet passes on this machine. Output: output, postrouting, egress, and for what leaves by "lo" all of
/// Input as well. Input: ingress, prerouting, input.
/// Forward: ingress, prerouting, forward, postrouting, egress.
enum class Path { Output, Input, Forward };

/// The fate of one packet. Three-valued: a match that cannot be known is followed both ways, and the decision is
/// Unknown only where the two ways end differently. Any packet may be asked about any rule set; chains that loop or
/// nest without end give Unknown with the reason in `undecidable`.
Verdict evaluate(const RuleSet& rules, const Packet& packet, Path path, const Machine& machine = {});

/// The SYN-ACK that answers a SYN which left with this verdict: addresses and ports swapped as they went out, the
/// connection's mark kept, Established where the SYN was tracked, else Invalid (a SYN-ACK opens no connection).
Packet replyTo(const Verdict& syn);

/// That SYN-ACK with the interface by which it comes in (or goes out, where the SYN came in).
Packet replyOn(const Verdict& syn, Path syn_path);

/// The fate of that SYN-ACK: on its way in to where the SYN was sent from, or out where the SYN arrived.
Verdict evaluateReply(const RuleSet& rules, const Verdict& syn, Path syn_path, const Machine& machine = {});

} // namespace deadair::firewall
