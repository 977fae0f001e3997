// SPDX-License-Identifier: GPL-3.0-or-later
// Who swallows SYNs that leave this machine: a device on the way, the last stretch, the server's firewall or its accept
// queue.
#include "analysis/diagnosis/firewall_findings.h"
#include "analysis/diagnosis/icmp_meaning.h"
#include "analysis/diagnosis/places.h"
#include "analysis/diagnosis/signatures.h"
#include "analysis/diagnosis/situation.h"

namespace deadair
{
namespace
{

void describeTarget(Assessment& cause, const Situation& s)
{
    cause.where().address = s.subject->address.toString();
    cause.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
}

bool lastRouterAnswered(const PathFindings& path)
{
    return path.distance && path.last_answer == *path.distance - 1;
}

void assessFiltered(const Situation& s, Causes& causes)
{
    const auto& path = s.path;
    auto& cause = causes.emplace_back("path.filtered", Side::Path, -3);
    cause.weigh(0, s.subject->ids());
    if (path.stopsShort())
        cause.weigh(32, {*path.target_trace.id, *path.reference.id});
    if (path.stack_missed)
        cause.weigh(14, path.stack_missed);
    if (path.stack_reached)
        cause.weigh(-40, path.stack_reached);
    if (path.host_answers)
        cause.weigh(4, path.host_evidence);
    else
        cause.weigh(path.stopsShort() ? 0 : -8);
    if (path.ack && path.ack->reply == SegmentReply::Reset)
        cause.weigh(-12, path.ack);
    placeBetween(cause, path, path.last_answer);
    cause.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
}

void assessServerFirewall(const Situation& s, Causes& causes)
{
    const auto& path = s.path;
    auto& cause = causes.emplace_back("server.firewall", Side::Server, 0);
    cause.weigh(0, s.subject->ids());
    if (path.host_answers)
        cause.weigh(6, path.host_evidence);
    else
        cause.weigh(-8);
    if (path.stack_reached)
        cause.weigh(16, path.stack_reached);
    if (path.stack_missed)
        cause.weigh(-12, path.stack_missed);
    if (path.answer_ttl)
        cause.weigh(-30, path.target_trace); // one SYN was answered: no filter drops them all
    if (path.stopsShort())
        cause.weigh(-38, {*path.target_trace.id, *path.reference.id});
    else if (lastRouterAnswered(path))
        cause.weigh(4, path.target_trace);
    if (path.ack && path.host_answers)
        cause.weigh(path.ack->reply == SegmentReply::Reset ? -18 : 4, path.ack);
    describeTarget(cause, s);
}

/// Linux drops SYNs to a listener whose accept queue is full, while the stack answers all else (net/ipv4/tcp_input.c,
/// tcp_conn_request): a bare ACK of no connection still gets its reset.
void assessFullQueue(const Situation& s, Causes& causes)
{
    const auto& path = s.path;
    auto& cause = causes.emplace_back("server.accept_queue_full", Side::Server, -9);
    cause.weigh(0, s.subject->ids());
    if (path.host_answers)
        cause.weigh(6, path.host_evidence);
    else
        cause.weigh(-15);
    if (path.ack)
        cause.weigh(path.ack->reply == SegmentReply::Reset ? 26 : -15, path.ack);
    if (path.stack_reached)
        cause.weigh(12, path.stack_reached);
    if (path.answer_ttl)
        cause.weigh(28, path.target_trace);
    if (path.stack_missed)
        cause.weigh(-14, path.stack_missed);
    if (path.stopsShort())
        cause.weigh(-38, {*path.target_trace.id, *path.reference.id});
    describeTarget(cause, s);
}

/// A router's "host unreachable" that another probe than the attempts got.
std::optional<std::string> routersWord(const Situation& s)
{
    const auto means = [&](const IcmpError& error) {
        return meaningOf(error) == IcmpMeaning::HostUnreachable && !s.ownAddress(error.sender);
    };
    for (const auto& ping : allOf<Ping>(s.evidence))
        if (ping->address == s.subject->address && ping->error && means(*ping->error))
            return *ping.id;
    for (const auto& trace : allOf<Trace>(s.evidence))
        for (const auto& hop : trace->hops)
            if (trace->address == s.subject->address && hop.reply == HopReply::Unreachable && hop.address &&
                means({hop.icmp_type, hop.icmp_code, *hop.address}))
                return *trace.id;
    return std::nullopt;
}

void assessBlackhole(const Situation& s, Causes& causes)
{
    const auto& path = s.path;
    if (path.host_answers)
        return;
    const auto vanishes_at = std::max(path.last_answer, path.reference_answer);
    const auto told = routersWord(s);
    auto& cause = causes.emplace_back("path.blackhole", Side::Path, -2);
    cause.weigh(0, s.subject->ids());
    if (synsComeBack(s)) // by the router that this machine sent them to
        cause.weigh(26, s.counters);
    if (vanishes_at > 0)
        cause.weigh(14, path.reference ? path.reference : path.target_trace);
    if (path.stopsShort())
        cause.weigh(-10, path.target_trace);
    if (told)
        cause.weigh(-12, {*told});
    placeBetween(cause, path, vanishes_at);
    if (vanishes_at == 0 && !cause.where().address && s.route && s.route->gateway)
        cause.where().address = s.route->gateway->toString(); // the first router, which never let itself be heard
    cause.word("address", s.subject->address.toString());
    auto& host = causes.emplace_back("server.host_down", Side::Server, -8);
    host.weigh(vanishes_at > 0 ? 6 : 0, path.reference);
    if (told)
        host.weigh(22, {*told});
    describeTarget(host, s);
}

/// A cloud provider's rules drop in silence, before the host's own stack sees the packet. Its rules may have been exported
/// at another time, so they speak for or against the cause and do not settle it alone.
void assessCloudRule(const Situation& s, Causes& causes)
{
    const auto& path = s.path;
    const auto cloud = lastOf<CloudDecision>(s.evidence, [&](const CloudDecision& d) {
        return d.address == s.subject->address && d.port == s.question.port;
    });
    if (!cloud)
        return;
    auto& cause = causes.emplace_back("server.cloud_rule", cloud->guards_client ? Side::Client : Side::Server, 0);
    cause.weigh(0, s.subject->ids());
    const bool drops = cloud->decision == RuleDecision::Drop;
    cause.weigh(drops ? 48 : cloud->decision == RuleDecision::Accept ? -25 : 3, cloud);
    if (path.stack_reached)
        cause.weigh(-40, path.stack_reached);
    if (path.answer_ttl)
        cause.weigh(-30, path.target_trace);
    if (path.ack && path.ack->reply == SegmentReply::Reset)
        cause.weigh(-15, path.ack);
    describeTarget(cause, s);
    if (drops)
        cause.where().rule = cloud->list + ": " + cloud->rule;
    cause.word("list", cloud->list).word("stage", cloud->stage).word("allow_command", cloud->allow_command);
    cause.word("provider", cloud->provider).word("reason", cloud->undecided);
    cause.word("source", cloud->from ? cloud->from->toString() : "");
}

/// The silence has a reason on this machine: nothing is left to find out further away. Where packets were captured, what
/// they show overrules the counters, which are those of the whole machine.
bool explainedNearer(const Situation& s)
{
    const auto syns = synsCaptured(s), answers = answersCaptured(s);
    const bool kept_back = synsLeave(s) == Signature::Contradicted || synsHeld(s);
    const bool dropped = answersLostInside(s) == Signature::Confirmed;
    return stops(s.out) || stops(s.reply) || reversePathDrops(s) || ipsecDrops(s) || synsTurnedInside(s) || (kept_back && syns != Signature::Confirmed) ||
           syns == Signature::Contradicted || (dropped && answers != Signature::Contradicted) || answers == Signature::Confirmed;
}

} // namespace

void assessSilence(const Situation& s, Causes& causes)
{
    if (!s.silent() || s.local_target || explainedNearer(s))
        return;
    if (synsComeBack(s)) // nobody drops them on the way
        return assessBlackhole(s, causes);
    assessFiltered(s, causes);
    assessServerFirewall(s, causes);
    assessFullQueue(s, causes);
    assessBlackhole(s, causes);
    assessCloudRule(s, causes);
}

} // namespace deadair
