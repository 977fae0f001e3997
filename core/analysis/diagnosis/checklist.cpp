// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/checklist.h"

#include "analysis/diagnosis/evidence_view.h"

#include <algorithm>
#include <map>

namespace deadair
{
namespace
{

using Pieces = std::span<const Evidence>;
using Judge = CheckStatus (*)(Pieces);

/// The worse of two, as a user would see it.
CheckStatus worse(CheckStatus a, CheckStatus b)
{
    const auto rank = [](CheckStatus status) {
        switch (status) {
        case CheckStatus::Pass: return 0;
        case CheckStatus::Skipped: return 1;
        case CheckStatus::Unknown: return 2;
        case CheckStatus::Warn: return 3;
        case CheckStatus::Fail: return 4;
        }
        return 2;
    };
    return rank(a) >= rank(b) ? a : b;
}

/// The worst over all facts of one kind; `without` where there is none.
template <class T, class Rule>
CheckStatus worstOf(Pieces pieces, CheckStatus without, Rule rule)
{
    const auto facts = allOf<T>(pieces);
    if (facts.empty())
        return without;
    auto status = CheckStatus::Pass;
    for (const auto& fact : facts)
        status = worse(status, rule(*fact));
    return status;
}

CheckStatus judgeLinks(Pieces pieces)
{
    return worstOf<Interfaces>(pieces, CheckStatus::Unknown, [](const Interfaces& all) {
        const bool usable = std::ranges::any_of(all.interfaces, [](const NetworkInterface& link) {
            return link.type != LinkType::Loopback && link.up && link.carrier &&
                   std::ranges::any_of(link.addresses, [](const IpPrefix& a) { return !a.address.isLinkLocal(); });
        });
        return usable ? CheckStatus::Pass : CheckStatus::Fail;
    });
}

CheckStatus judgeRoute(Pieces pieces)
{
    int ways = 0, missing = 0;
    for (const auto& route : allOf<Route>(pieces))
        ++(route->type == RouteType::Unicast || route->type == RouteType::Local ? ways : missing);
    if (ways + missing == 0)
        return CheckStatus::Unknown;
    return missing == 0 ? CheckStatus::Pass : ways > 0 ? CheckStatus::Warn : CheckStatus::Fail;
}

CheckStatus judgeNextHop(Pieces pieces)
{
    return worstOf<Neighbour>(pieces, CheckStatus::Skipped, [](const Neighbour& neighbour) {
        switch (neighbour.state) {
        case NeighbourState::Failed:
        case NeighbourState::Incomplete:
            return CheckStatus::Fail;
        case NeighbourState::None:
        case NeighbourState::Stale:
            return CheckStatus::Unknown;
        case NeighbourState::Reachable:
        case NeighbourState::Delay:
        case NeighbourState::Probe:
        case NeighbourState::NoArp:
        case NeighbourState::Permanent:
            return CheckStatus::Pass;
        }
        return CheckStatus::Unknown;
    });
}

CheckStatus judgeDescriptors(Pieces pieces)
{
    return worstOf<Descriptors>(pieces, CheckStatus::Pass, [](const Descriptors& d) {
        return d.limit > 0 && d.in_use >= d.limit                                    ? CheckStatus::Fail
               : d.limit > 0 && d.in_use >= d.limit - d.limit / 20 ? CheckStatus::Warn
                                                                                     : CheckStatus::Pass;
    });
}

CheckStatus judgeResources(Pieces pieces)
{
    const auto missing = std::ranges::count_if(pieces, [](const Evidence& e) { return std::holds_alternative<NotMeasured>(e.fact); });
    if (missing > 0 && missing == std::ssize(pieces))
        return CheckStatus::Skipped;
    auto status = pieces.empty() ? CheckStatus::Unknown : judgeDescriptors(pieces);
    status = worse(status, worstOf<ConntrackTable>(pieces, CheckStatus::Pass, [](const ConntrackTable& table) {
        return table.maximum > 0 && table.count >= table.maximum - table.maximum / 50 ? CheckStatus::Fail : CheckStatus::Pass;
    }));
    return worse(status, worstOf<LocalPorts>(pieces, CheckStatus::Pass, [](const LocalPorts& ports) {
        const auto size = ports.high - ports.low + 1;
        return ports.in_use_to_destination >= size ? CheckStatus::Fail : CheckStatus::Pass;
    }));
}

CheckStatus judgeLoad(Pieces pieces)
{
    return worse(judgeDescriptors(pieces), worstOf<Pressure>(pieces, CheckStatus::Unknown, [](const Pressure& load) {
        const bool high = load.cpu_some_percent.value_or(0) >= 60 || load.memory_full_percent.value_or(0) >= 20 ||
                          load.io_full_percent.value_or(0) >= 50;
        return high ? CheckStatus::Fail : CheckStatus::Pass;
    }));
}

CheckStatus judgeResolvers(Pieces pieces)
{
    int good = 0, bad = 0;
    for (const auto& answer : allOf<DnsAnswer>(pieces))
        if (!answer->contrast)
            ++(answer->result == DnsResult::Answered && answer->rcode == "NOERROR" ? good : bad);
    if (good + bad == 0)
        return CheckStatus::Unknown;
    return bad == 0 ? CheckStatus::Pass : good > 0 ? CheckStatus::Warn : CheckStatus::Fail;
}

CheckStatus judgeLookup(Pieces pieces)
{
    return worstOf<NameLookup>(pieces, CheckStatus::Unknown, [](const NameLookup& lookup) {
        return !lookup.error.empty() ? CheckStatus::Fail : lookup.duration_us >= 900'000 ? CheckStatus::Warn : CheckStatus::Pass;
    });
}

CheckStatus judgeRules(Pieces pieces)
{
    return worstOf<FirewallDecision>(pieces, CheckStatus::Skipped, [](const FirewallDecision& decision) {
        switch (decision.decision) {
        case RuleDecision::Accept:
            return CheckStatus::Pass;
        case RuleDecision::Drop:
        case RuleDecision::Reject:
            return CheckStatus::Fail;
        case RuleDecision::Queue:
            return CheckStatus::Warn;
        case RuleDecision::Unknown:
            return CheckStatus::Unknown;
        }
        return CheckStatus::Unknown;
    });
}

CheckStatus judgeCloud(Pieces pieces)
{
    return worstOf<CloudDecision>(pieces, CheckStatus::Unknown, [](const CloudDecision& cloud) {
        return cloud.decision == RuleDecision::Accept ? CheckStatus::Pass
               : cloud.decision == RuleDecision::Drop ? CheckStatus::Fail
                                                      : CheckStatus::Unknown;
    });
}

CheckStatus judgeCounters(Pieces pieces)
{
    if (!allOf<FirewallDecision>(pieces).empty()) // a drop that was recorded
        return CheckStatus::Fail;
    return worstOf<KernelCounters>(pieces, CheckStatus::Unknown, [](const KernelCounters& c) {
        const bool unsent = c.syn_retransmits >= 2 && c.retrans_fail * 10 >= c.syn_retransmits * 6;
        return unsent || c.lostInside() * 10 >= c.syns * 6 ? CheckStatus::Fail : CheckStatus::Pass;
    });
}

/// Passed where the SYNs leave and every answer is taken; whether one comes is for others to judge.
CheckStatus judgePackets(Pieces pieces)
{
    return worstOf<PacketCapture>(pieces, CheckStatus::Skipped, [](const PacketCapture& capture) {
        const auto ended = [&](HandshakeResult result) {
            return std::ranges::find(capture.connections, result, &CapturedConnection::handshake) != capture.connections.end();
        };
        if (ended(HandshakeResult::AnswerIgnored))
            return CheckStatus::Fail;
        if (capture.connection_count == 0)
            return capture.complete && capture.dropped == 0 ? CheckStatus::Fail : CheckStatus::Unknown;
        return ended(HandshakeResult::NoAnswer) && capture.established_count == 0 ? CheckStatus::Warn : CheckStatus::Pass;
    });
}

CheckStatus judgeProxy(Pieces pieces)
{
    return worstOf<ProxyConnect>(pieces, CheckStatus::Skipped, [](const ProxyConnect& proxy) {
        const bool passes = !proxy.tls || (proxy.tls->result == TlsResult::Completed && proxy.tls->problems.empty());
        return proxy.result == ProxyResult::Tunnel && passes ? CheckStatus::Pass : CheckStatus::Fail;
    });
}

/// Blocked pings are common and harmless: no answer is no failure.
CheckStatus judgePing(Pieces pieces)
{
    return worstOf<Ping>(pieces, CheckStatus::Unknown, [](const Ping& ping) {
        return ping.received > 0 ? CheckStatus::Pass : CheckStatus::Unknown;
    });
}

CheckStatus judgeTrace(Pieces pieces)
{
    const auto target = firstOf<Trace>(pieces, [](const Trace& trace) { return trace.target_port; });
    if (!target)
        return CheckStatus::Unknown;
    const bool reached = std::ranges::any_of(target->hops, [](const TraceHop& hop) {
        return hop.reply == HopReply::SynAck || hop.reply == HopReply::Reset;
    });
    return reached ? CheckStatus::Pass : CheckStatus::Fail;
}

CheckStatus judgeMtu(Pieces pieces)
{
    return worstOf<PathMtu>(pieces, CheckStatus::Unknown, [](const PathMtu& probe) {
        if (probe.largest_passed_bytes == 0)
            return CheckStatus::Unknown;
        return probe.smallest_lost_bytes > 0 && !probe.reported_mtu_bytes ? CheckStatus::Fail : CheckStatus::Pass;
    });
}

CheckStatus judgeConnect(Pieces pieces)
{
    std::map<IpAddress, bool> works;
    for (const auto& attempt : allOf<ConnectAttempt>(pieces))
        works[attempt->address] |= attempt->result == ConnectResult::Connected;
    if (works.empty())
        return CheckStatus::Unknown;
    const auto good = std::ranges::count_if(works, [](const auto& entry) { return entry.second; });
    return good == std::ssize(works) ? CheckStatus::Pass : good > 0 ? CheckStatus::Warn : CheckStatus::Fail;
}

CheckStatus judgeLoss(Pieces pieces)
{
    int troubled = 0, attempts = 0;
    for (const auto& attempt : allOf<ConnectAttempt>(pieces)) {
        ++attempts;
        troubled += attempt->result != ConnectResult::Connected || attempt->syn_retransmits > 0 ? 1 : 0;
    }
    return attempts == 0 ? CheckStatus::Unknown : troubled == 0 ? CheckStatus::Pass : troubled == 1 ? CheckStatus::Warn : CheckStatus::Fail;
}

CheckStatus judgeContrast(Pieces pieces)
{
    const auto answered = firstOf<ConnectAttempt>(pieces, [](const ConnectAttempt& a) {
        return a.result == ConnectResult::Connected || a.result == ConnectResult::Refused;
    });
    return answered ? CheckStatus::Pass : CheckStatus::Unknown;
}

CheckStatus judgeTls(Pieces pieces)
{
    return worstOf<TlsHandshake>(pieces, CheckStatus::Unknown, [](const TlsHandshake& tls) {
        return tls.result == TlsResult::Completed && tls.problems.empty() ? CheckStatus::Pass : CheckStatus::Fail;
    });
}

CheckStatus judgeHttp(Pieces pieces)
{
    return worstOf<HttpReply>(pieces, CheckStatus::Unknown, [](const HttpReply& http) {
        return http.status >= 502 && http.status <= 504 ? CheckStatus::Fail : http.status >= 500 ? CheckStatus::Warn : CheckStatus::Pass;
    });
}

CheckStatus judgeService(Pieces pieces)
{
    return worstOf<ServiceReply>(pieces, CheckStatus::Skipped, [](const ServiceReply& reply) {
        switch (reply.result) {
        case ServiceResult::Replied:
            return reply.states_limit || (!reply.expected.empty() && !reply.recognised.empty() && reply.recognised != reply.expected)
                       ? CheckStatus::Fail
                       : CheckStatus::Pass;
        case ServiceResult::Silent:
            return reply.owed ? CheckStatus::Fail : CheckStatus::Pass;
        case ServiceResult::Closed:
        case ServiceResult::Reset:
            return CheckStatus::Fail;
        case ServiceResult::Failed:
            return CheckStatus::Unknown;
        }
        return CheckStatus::Unknown;
    });
}

CheckStatus judgeListeners(Pieces pieces)
{
    return firstOf<NotMeasured>(pieces) ? CheckStatus::Unknown : firstOf<Listener>(pieces) ? CheckStatus::Pass : CheckStatus::Fail;
}

CheckStatus judgeQueue(Pieces pieces)
{
    return worstOf<Listener>(pieces, CheckStatus::Unknown, [](const Listener& listener) {
        if (listener.accept_queue_limit == Listener::unknown_queue)
            return CheckStatus::Unknown;
        return listener.queueFull() ? CheckStatus::Fail : CheckStatus::Pass;
    });
}

CheckStatus judgeUnit(Pieces pieces)
{
    return worstOf<ServiceUnit>(pieces, CheckStatus::Unknown, [](const ServiceUnit& unit) {
        return unit.active_state == "active" ? CheckStatus::Pass : CheckStatus::Fail;
    });
}

const std::map<std::string_view, Judge> judges = {
    {"links", judgeLinks}, {"route", judgeRoute}, {"next_hop", judgeNextHop}, {"local_resources", judgeResources},
    {"security_software", [](Pieces p) { return firstOf<NotMeasured>(p) ? CheckStatus::Unknown : p.empty() ? CheckStatus::Pass : CheckStatus::Warn; }},
    {"hosts_file", [](Pieces p) { return p.empty() ? CheckStatus::Pass : CheckStatus::Warn; }},
    {"resolvers", judgeResolvers}, {"system_lookup", judgeLookup}, {"firewall_rules", judgeRules}, {"local_drop", judgeCounters},
    {"packets", judgePackets}, {"cloud_rules", judgeCloud},
    {"proxy", judgeProxy}, {"ping", judgePing}, {"trace", judgeTrace}, {"path_mtu", judgeMtu}, {"connect", judgeConnect},
    {"loss", judgeLoss}, {"contrast", judgeContrast}, {"tls", judgeTls}, {"http", judgeHttp}, {"service", judgeService},
    {"listeners", judgeListeners}, {"accept_queue", judgeQueue}, {"server_resources", judgeLoad}, {"service_state", judgeUnit}};

} // namespace

CheckStatus statusOf(std::string_view check, std::span<const Evidence> evidence)
{
    const auto judge = judges.find(check);
    return judge == judges.end() ? CheckStatus::Unknown : judge->second(evidence);
}

} // namespace deadair
