// SPDX-License-Identifier: GPL-3.0-or-later
// The counters are those of a whole network namespace, so an increment only counts where it scales with our own SYNs.
#include "analysis/diagnosis/signatures.h"

#include <algorithm>

namespace deadair
{
namespace
{

constexpr double enough = 0.6; ///< share of our own packets that must show in a counter
constexpr int fewest = 2;      ///< below this many packets nothing is concluded

/// What the counter would have risen by in this window without us, judged by the idle window before.
double background(const Situation& s, std::int64_t idle_count)
{
    if (!s.idle_counters || s.idle_counters->window_us <= 0)
        return 0;
    return static_cast<double>(idle_count) * static_cast<double>(s.counters->window_us) /
           static_cast<double>(s.idle_counters->window_us);
}

bool lostInside(const Situation& s)
{
    if (!s.counters || s.counters->syns < fewest)
        return false;
    const auto idle = s.idle_counters ? s.idle_counters->lostInside() : 0;
    const auto lost = static_cast<double>(s.counters->lostInside()) - background(s, idle);
    return lost >= enough * s.counters->syns;
}

} // namespace

Signature synsLeave(const Situation& s)
{
    if (!s.counters || s.counters->syn_retransmits < fewest)
        return Signature::Unknown;
    return static_cast<double>(s.counters->retrans_fail) >= enough * s.counters->syn_retransmits
               ? Signature::Contradicted
               : Signature::Confirmed;
}

Signature synsCaptured(const Situation& s)
{
    constexpr std::int64_t long_enough_us = 1'500'000; // the first retransmissions are in it
    if (!s.packets || s.local_target || (s.out && s.out->translated_to))
        return Signature::Unknown;
    if (std::ranges::any_of(s.packets->connections, [](const auto& connection) { return connection.syn_count > 0; }))
        return Signature::Confirmed;
    const bool unresolved =
        s.next_hop && (s.next_hop->state == NeighbourState::Failed || s.next_hop->state == NeighbourState::Incomplete);
    const bool counted_as_sent = synsLeave(s) == Signature::Confirmed && !synsHeld(s);
    const bool expected = s.silent() && s.subject->syns - static_cast<int>(s.subject->attempts.size()) >= fewest;
    return expected && !unresolved && !counted_as_sent && s.packets->window_us >= long_enough_us ? Signature::Contradicted
                                                                                              : Signature::Unknown;
}

Signature answersCaptured(const Situation& s)
{
    if (synsCaptured(s) != Signature::Confirmed)
        return Signature::Unknown;
    int untaken = 0, answers = 0;
    for (const auto& connection : s.packets->connections) {
        answers += connection.syn_ack_count;
        untaken += connection.handshake == HandshakeResult::AnswerIgnored ? connection.syn_ack_count : 0;
    }
    return untaken >= fewest ? Signature::Confirmed : answers == 0 ? Signature::Contradicted : Signature::Unknown;
}

bool synsHeld(const Situation& s)
{
    if (!s.counters || !s.counters->out_transmits || synsLeave(s) != Signature::Confirmed)
        return false;
    const auto unsent = s.counters->out_requests + s.counters->forwarded - *s.counters->out_transmits;
    const auto idle = s.idle_counters && s.idle_counters->out_transmits
                          ? s.idle_counters->out_requests + s.idle_counters->forwarded - *s.idle_counters->out_transmits
                          : 0;
    return static_cast<double>(unsent) - background(s, idle) >= enough * s.counters->syns;
}

Signature answersLostInside(const Situation& s)
{
    if (!s.counters || s.counters->syns < fewest)
        return Signature::Unknown;
    return lostInside(s) && !synsComeBack(s) ? Signature::Confirmed : Signature::Contradicted;
}

bool synsComeBack(const Situation& s)
{
    // Other namespaces' count as well: a target that answers anything is not one whose network is routed back.
    if (!lostInside(s) || s.local_target || s.path.host_answers || synsTurnedInside(s))
        return false;
    const auto idle = s.idle_counters ? s.idle_counters->returned() : 0;
    return static_cast<double>(s.counters->returned()) - background(s, idle) >= enough * s.counters->syns;
}

bool synsTurnedInside(const Situation& s)
{
    if (!s.route || s.local_target || !lostInside(s))
        return false;
    const bool led_here = s.route->type == RouteType::Local || s.route->intercepting_table != 0;
    const auto through_loopback = s.counters->loopback_packets.value_or(0);
    return led_here && static_cast<double>(through_loopback) >= enough * s.counters->syns;
}

bool reversePathDrops(const Situation& s)
{
    return s.counters && s.counters->syns >= fewest &&
           static_cast<double>(s.counters->reverse_path_filter) >= enough * s.counters->syns;
}

bool ipsecDrops(const Situation& s)
{
    return s.counters && s.counters->syns >= fewest &&
           static_cast<double>(s.counters->ipsec_drops) >= enough * s.counters->syns;
}

bool conntrackFull(const Situation& s)
{
    const auto table = firstOf<ConntrackTable>(s.evidence);
    return table && table->maximum > 0 && (table->count >= table->maximum - table->maximum / 50);
}

bool refusedFromOutside(const Situation& s)
{
    if (synsCaptured(s) == Signature::Confirmed)
        return true;
    const auto* answer = s.answer();
    // Of IPv6 the kernel does not count a reset of its own as a packet that it was asked to send (nf_send_reset6).
    if (answer == nullptr || answer->result != ConnectResult::Refused || !s.counters || s.counters->syns < fewest || !s.subject->address.isV4())
        return false;
    // What others send meanwhile can only hide it.
    return s.counters->out_requests >= s.counters->syns && static_cast<double>(s.counters->out_requests) < (1 + enough) * s.counters->syns;
}

std::optional<LocalRejection> localRejection(const Situation& s)
{
    const auto* answer = s.answer();
    if (answer == nullptr || s.local_target)
        return std::nullopt;
    const bool unresolved =
        s.next_hop && (s.next_hop->state == NeighbourState::Failed || s.next_hop->state == NeighbourState::Incomplete);
    const bool tunnel = s.route && s.route->link == LinkType::Tunnel;
    if (answer->icmp && s.ownAddress(answer->icmp->sender) && !unresolved && !tunnel)
        return LocalRejection{45, *s.subject->answer.id};
    // A reset for a packet that could go no further than the first router, which is not the target.
    const bool router_first = s.path.routerAt(1).has_value() || (s.route && s.route->gateway);
    if (answer->result == ConnectResult::Refused && !answer->icmp && s.path.answer_ttl == 1 && router_first && !refusedFromOutside(s))
        return LocalRejection{28, *s.path.target_trace.id};
    return std::nullopt;
}

} // namespace deadair
