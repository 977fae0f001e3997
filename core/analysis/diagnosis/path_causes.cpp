// SPDX-License-Identifier: GPL-3.0-or-later
// Causes on the way that give an answer of some kind: refusals, errors, loops, losses. Silence is in
// silence_causes.cpp.
#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/icmp_meaning.h"
#include "analysis/diagnosis/places.h"
#include "analysis/diagnosis/signatures.h"
#include "analysis/diagnosis/situation.h"

#include <algorithm>
#include <cmath>

namespace deadair
{
namespace
{

void placeSender(Assessment& cause, const Situation& s, const IpAddress& sender)
{
    cause.where().address = sender.toString();
    cause.where().hop = s.path.hopOf(sender);
    cause.word("sender", sender.toString());
    if (cause.where().hop)
        cause.word("hop", std::to_string(*cause.where().hop));
}

void assessRouterError(const Situation& s, const ConnectAttempt& answer, Causes& causes)
{
    const auto& sender = answer.icmp->sender;
    const auto& item = s.subject->answer;
    const auto add = [&](const char* id, double weight) -> Assessment& {
        auto& cause = causes.emplace_back(id, Side::Path, 0);
        cause.weigh(weight, item).weigh(0, s.path.target_trace);
        placeSender(cause, s, sender);
        return cause.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
    };
    switch (meaningOf(*answer.icmp)) {
    case IcmpMeaning::Prohibited:
    case IcmpMeaning::PortUnreachable:
        add("path.rejected", 40);
        return;
    case IcmpMeaning::HostUnreachable: {
        if (s.path.host_answers) { // other packets reach the host, so the error is about this port
            add("path.rejected", 35).weigh(5, s.path.host_evidence);
            return;
        }
        const bool slow = answer.duration_us >= neighbour_failure_us;
        add("path.unreachable", slow ? 8 : 32);
        auto& host = causes.emplace_back("server.host_down", Side::Server, 0);
        host.weigh(slow ? 22 : 2, item).weigh(slow ? 3 : 0, s.path.reference);
        host.where().address = s.subject->address.toString();
        host.word("address", s.subject->address.toString()).word("sender", sender.toString());
        return;
    }
    case IcmpMeaning::BeyondScope:
        add("path.unreachable", s.linkLocalSource() ? 10 : 40);
        return;
    case IcmpMeaning::NetworkUnreachable:
        add("path.unreachable", s.path.host_answers ? 5 : 40);
        if (s.path.host_answers)
            add("path.rejected", 25);
        return;
    case IcmpMeaning::TtlExceeded:
        add("path.loop", 35);
        return;
    case IcmpMeaning::TooBig:
    case IcmpMeaning::Other:
        add("path.rejected", 10);
        return;
    }
}

/// An error from the way, on a system that does not say whose and which: on Windows before 10 2004 and where there is no error
/// queue. ENETUNREACH is a router's that has no route there.
void assessNamelessError(const Situation& s, const ConnectAttempt& answer, Causes& causes)
{
    const auto last = std::max(s.path.last_answer, s.path.reference_answer);
    if (answer.result != ConnectResult::Unreachable || !answer.failed_call.empty() || last == 0 || s.path.loop_at)
        return;
    const bool no_route = answer.error == "ENETUNREACH";
    const bool slow = !no_route && answer.duration_us >= neighbour_failure_us;
    auto& cause = causes.emplace_back(s.path.host_answers ? "path.rejected" : "path.unreachable", Side::Path, 0);
    cause.weigh(slow ? 6 : 28, s.subject->answer).weigh(0, s.path.reference);
    cause.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
    if (!s.path.host_answers)
        placeBetween(cause, s.path, last + (no_route ? 1 : 0));
    if (!slow || s.path.host_answers)
        return;
    auto& host = causes.emplace_back("server.host_down", Side::Server, 0);
    host.weigh(22, s.subject->answer).weigh(0, s.path.reference);
    host.where().address = s.subject->address.toString();
    host.word("address", s.subject->address.toString());
}

/// A reset that arrives with another TTL than the host's own, or that answers a packet which could not reach the host.
void assessForgedReset(const Situation& s, const ConnectAttempt& answer, Causes& causes)
{
    if (answer.result != ConnectResult::Refused && answer.result != ConnectResult::Reset)
        return;
    const auto forger = forgerOfReset(s);
    if (!forger || localRejection(s))
        return;
    auto& cause = causes.emplace_back("path.rejected", Side::Path, 0);
    cause.weigh(38, forger->evidence).weigh(0, s.subject->answer);
    placeBetween(cause, s.path, forger->hop);
}

void assessLoop(const Situation& s, Causes& causes)
{
    if (!s.path.loop_at || s.subject->works())
        return;
    auto& cause = causes.emplace_back("path.loop", Side::Path, 0);
    cause.weigh(48, s.path.target_trace).weigh(0, s.path.reference);
    placeBetween(cause, s.path, *s.path.loop_at);
}

struct Tally {
    int attempts = 0;
    int troubled = 0; ///< repeated a SYN or stayed silent
    std::vector<std::string> ids;

    [[nodiscard]] double share() const { return attempts > 0 ? static_cast<double>(troubled) / attempts : 0; }
};

Tally tally(const std::vector<Item<ConnectAttempt>>& attempts, std::int64_t round_trip_us)
{
    Tally result;
    for (const auto& attempt : attempts) {
        ++result.attempts;
        result.troubled += lostSyn(*attempt, round_trip_us) ? 1 : 0;
        result.ids.push_back(*attempt.id);
    }
    return result;
}

Item<SegmentProbe> segment(const Situation& s, SegmentKind kind)
{
    return lastOf<SegmentProbe>(s.evidence, [&](const SegmentProbe& probe) {
        return probe.address == s.subject->address && probe.port == s.question.port && probe.segment == kind;
    });
}

/// A SYN-ACK came only when a trace had repeated its SYN: what the kernel repeats does not ask for ECN any more (tcp_ecn_clear_syn()).
bool onlyRepeatedSynAnswered(const Trace& trace)
{
    return !trace.hops.empty() && trace.hops.back().reply == HopReply::SynAck && trace.hops.back().sent > 1;
}

/// RFC 3168 6.1.1.1: a SYN that asks for ECN vanishes, the plain one that follows is answered. Where it is the answer that vanishes,
/// the attempts' repeated SYNs get the same again, since the server remembers what it agreed to.
void assessEcn(const Situation& s, const Tally& target, Causes& causes)
{
    const auto settings = firstOf<TcpSettings>(s.evidence);
    const auto ecn = segment(s, SegmentKind::SynEcn), plain = segment(s, SegmentKind::Syn);
    const bool proven = ecn && plain && ecn->reply == SegmentReply::Silent && plain->reply == SegmentReply::SynAck;
    const bool by_route = s.route && s.route->asks_for_ecn;
    const bool asks = by_route || (settings && (settings->ecn == 1 || settings->ecn == 3));
    const bool all_troubled = target.attempts >= 3 && target.troubled == target.attempts;
    const bool always = s.subject->works() && all_troubled;
    const bool plain_traced = s.silent() && all_troubled && s.path.target_trace && onlyRepeatedSynAnswered(*s.path.target_trace);
    if (!asks || (!proven && !always && !plain_traced) || (ecn && ecn->reply == SegmentReply::SynAck))
        return;
    auto& cause = causes.emplace_back("path.ecn_blackhole", Side::Path, -5);
    cause.weigh(always ? 35 : 0, target.ids);
    if (by_route)
        cause.weigh(5, s.route).word("ecn_prefix", s.route->prefix ? s.route->prefix->toString() : "");
    else
        cause.weigh(5, settings);
    if (plain_traced)
        cause.weigh(42, s.path.target_trace);
    if (proven)
        cause.weigh(40, ecn).weigh(5, plain);
    if (s.path.stopsShort())
        placeBetween(cause, s.path, s.path.last_answer);
}

/// Some SYNs are answered and some are not: lost on the way, or dropped by a listener whose accept queue overflows. The
/// first hits every port of the host, the second only this one.
void assessLoss(const Situation& s, Causes& causes)
{
    const auto target = tally(s.subject->attempts, s.subject->round_trip_us);
    assessEcn(s, target, causes);
    if (!s.subject->isLossy())
        return;
    const auto contrast = tally(s.path.contrasts, s.subject->round_trip_us);
    auto& loss = causes.emplace_back("path.loss", Side::Path, -2);
    auto& queue = causes.emplace_back("server.accept_queue_full", Side::Server, -12);
    loss.weigh(25, target.ids), queue.weigh(25, target.ids);
    if (contrast.attempts >= 3 && s.path.contrast) {
        // Under loss, every attempt at another port runs the same risk; under a full queue none does.
        const double all_lucky = 10 * contrast.attempts * std::log10(1 - std::min(target.share(), 0.9));
        const bool clean = contrast.troubled == 0;
        loss.weigh(clean ? all_lucky : 12, contrast.ids), queue.weigh(clean ? 0 : -20, contrast.ids);
    }
    queue.where().address = s.subject->address.toString();
    const auto percent = std::to_string(static_cast<int>(target.share() * 100 + 0.5));
    loss.word("loss_percent", percent).word("attempts", std::to_string(target.attempts));
    queue.word("loss_percent", percent)
        .word("attempts", std::to_string(target.attempts))
        .word("port", std::to_string(s.question.port));
    queue.word("address", s.subject->address.toString());
}

void assessMtu(const Situation& s, Causes& causes)
{
    const auto black_hole = [](const PathMtu& probe) {
        return probe.smallest_lost_bytes > 0 && probe.largest_passed_bytes > 0;
    };
    const auto proof =
        firstOf<PathMtu>(s.evidence, [&](const PathMtu& p) { return black_hole(p) && p.method == "tcp_mss"; });
    const auto hint = firstOf<PathMtu>(
        s.evidence, [&](const PathMtu& p) { return black_hole(p) && p.method != "tcp_mss" && !p.reported_mtu_bytes; });
    if (!s.any_works || (!proof && !hint))
        return;
    auto& cause = causes.emplace_back("path.mtu_blackhole", Side::Path, -3);
    if (proof) // on a path that loses much, a few exchanges that stall or not by their size prove little
        cause.weigh(s.subject->isLossy() ? 20 : 50, proof);
    if (hint)
        cause.weigh(s.subject->isLossy() ? 10 : 30, hint);
    // A whole exchange with full-sized segments went through: what datagrams say does not hold for this connection.
    if (const auto page = firstOf<HttpReply>(s.evidence); page && !proof)
        cause.weigh(-15, page);
    const auto& best = hint ? hint : proof;
    cause.word("mtu", std::to_string(best->largest_passed_bytes))
        .word("limit", std::to_string(best->smallest_lost_bytes));
}

/// The application gives up sooner than the connection needs. Median, not maximum: one lost SYN is loss.
void assessAppTimeout(const Situation& s, Causes& causes)
{
    if (!s.question.app_timeout_ms || !s.subject->works())
        return;
    std::vector<std::int64_t> needed_us;
    for (const auto& attempt : s.subject->attempts)
        if (attempt->result == ConnectResult::Connected)
            needed_us.push_back(attempt->duration_us);
    std::ranges::sort(needed_us);
    const auto median_ms = needed_us[needed_us.size() / 2] / 1000, worst_ms = needed_us.back() / 1000;
    if (worst_ms < *s.question.app_timeout_ms)
        return;
    auto& cause = causes.emplace_back("client.app_timeout_too_short", Side::Client, 0);
    cause.weigh(median_ms >= *s.question.app_timeout_ms ? 55 : 15, s.subject->ids());
    cause.word("timeout_ms", std::to_string(*s.question.app_timeout_ms)).word("needed_ms", std::to_string(worst_ms));
}

/// Connections take long here although the network answers soon: time lost between packet and process.
void assessOwnLoad(const Situation& s, Causes& causes)
{
    const auto load = lastOf<Pressure>(s.evidence);
    if (!load || load->measured_us <= 0 || s.question.vantage != Vantage::Client)
        return;
    const double waiting =
        static_cast<double>(load->run_delay_us + load->throttled_us) / static_cast<double>(load->measured_us);
    const bool memory = load->memory_full_percent.value_or(0) >= 25;
    std::vector<std::int64_t> delays_us;
    for (const auto& attempt : s.subject->attempts)
        if (attempt->result == ConnectResult::Connected && attempt->rtt_us && attempt->syn_retransmits == 0)
            delays_us.push_back(attempt->duration_us - *attempt->rtt_us);
    std::ranges::sort(delays_us);
    const bool delayed = !delays_us.empty() && delays_us[delays_us.size() / 2] >= 150'000;
    const bool throttled = load->throttled_us * 4 >= load->measured_us;
    if (!throttled && ((waiting < 0.5 && !memory) || !delayed))
        return;
    auto& cause = causes.emplace_back("client.overloaded", Side::Client, -5);
    cause.weigh(throttled ? 40 : 20, load).weigh(delayed ? 25 : 0, s.subject->ids());
    cause.word("needed_ms", std::to_string(delays_us.back() / 1000));
}

} // namespace

void assessPath(const Situation& s, Causes& causes)
{
    if (s.subject == nullptr)
        return;
    if (const auto* answer = s.answer()) {
        if (answer->icmp && !s.ownAddress(answer->icmp->sender) &&
            answer->icmp->sender.bytes() != s.subject->address.bytes())
            assessRouterError(s, *answer, causes);
        else if (!answer->icmp) {
            assessForgedReset(s, *answer, causes);
            assessNamelessError(s, *answer, causes);
        }
    }
    assessLoop(s, causes);
    assessLoss(s, causes);
    assessMtu(s, causes);
    assessAppTimeout(s, causes);
    assessOwnLoad(s, causes);
}

} // namespace deadair
