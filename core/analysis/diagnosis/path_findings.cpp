// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/path_findings.h"

#include <algorithm>

namespace deadair
{
namespace
{

bool isFinal(HopReply reply)
{
    return reply == HopReply::SynAck || reply == HopReply::Reset || reply == HopReply::PortUnreachable ||
           reply == HopReply::EchoReply;
}

int lastAnswer(const Trace& trace, bool with_final)
{
    int last = 0;
    for (const auto& hop : trace.hops)
        if (hop.reply == HopReply::TimeExceeded || (with_final && isFinal(hop.reply)))
            last = std::max(last, hop.ttl);
    return last;
}

/// The hop at which the target itself answered. A reset can be forged on the way, an ICMP answer carries its sender.
std::optional<int> distanceIn(const Trace& trace, const IpAddress& target)
{
    for (const auto& hop : trace.hops)
        if (isFinal(hop.reply) && (!hop.address || hop.address->bytes() == target.bytes()))
            return hop.ttl;
    return std::nullopt;
}

/// RFC 1812 routers decrease the TTL, so meeting the same address again later means that the packet came back to it.
/// Errors that bear the target's own address were translated with the connection, whoever sent them.
std::optional<int> loopIn(const Trace& trace)
{
    std::map<IpAddress, std::vector<int>> seen;
    for (const auto& hop : trace.hops)
        if (hop.reply == HopReply::TimeExceeded && hop.address && hop.address->bytes() != trace.address.bytes())
            seen[*hop.address].push_back(hop.ttl);
    std::optional<int> start;
    for (const auto& [address, ttls] : seen)
        if (ttls.size() >= 3 && (!start || ttls.front() < *start))
            start = ttls.front();
    return start;
}

void noteHost(PathFindings& findings, const std::string& id)
{
    findings.host_answers = true;
    findings.host_evidence.push_back(id);
}

void readTraces(PathFindings& findings, std::span<const Evidence> evidence, const IpAddress& address)
{
    std::optional<int> by_icmp, by_reset;
    for (const auto& trace : allOf<Trace>(evidence)) {
        if (trace->address != address)
            continue;
        for (const auto& hop : trace->hops)
            if (hop.reply == HopReply::TimeExceeded && hop.address && hop.address->bytes() != address.bytes())
                findings.routers.try_emplace(hop.ttl, *hop.address);
        if (const auto loop = loopIn(*trace); loop && (!findings.loop_at || *loop < *findings.loop_at))
            findings.loop_at = loop;
        if (trace->target_port && trace->protocol == TraceProtocol::Tcp) {
            findings.target_trace = trace;
            findings.last_answer = lastAnswer(*trace, false);
            findings.answer_ttl = distanceIn(*trace, address);
            continue;
        }
        if (const int reach = lastAnswer(*trace, true); !findings.reference || reach > findings.reference_answer) {
            findings.reference = trace;
            findings.reference_answer = reach;
        }
        if (const auto distance = distanceIn(*trace, address)) {
            noteHost(findings, *trace.id);
            auto& kind = trace->protocol == TraceProtocol::Tcp ? by_reset : by_icmp;
            kind = std::min(kind.value_or(*distance), *distance);
        }
    }
    findings.distance = by_icmp ? by_icmp : by_reset;
}

void readProbes(PathFindings& findings, std::span<const Evidence> evidence, const IpAddress& address,
                std::uint16_t port)
{
    for (const auto& ping : allOf<Ping>(evidence))
        if (ping->address == address && ping->received > 0)
            noteHost(findings, *ping.id);
    for (const auto& attempt : allOf<ConnectAttempt>(evidence)) {
        if (attempt->address != address || attempt->purpose != AttemptPurpose::Contrast)
            continue;
        findings.contrasts.push_back(attempt);
        const bool own_answer = attempt->result == ConnectResult::Connected ||
                                (attempt->result == ConnectResult::Refused &&
                                 (!attempt->icmp || attempt->icmp->sender.bytes() == address.bytes()));
        if (own_answer && !findings.contrast) {
            findings.contrast = attempt;
            noteHost(findings, *attempt.id);
        }
    }
    findings.ack = lastOf<SegmentProbe>(evidence, [&](const SegmentProbe& probe) {
        return probe.address == address && probe.port == port && probe.segment == SegmentKind::Ack;
    });
    for (const auto& probe : allOf<OptionProbe>(evidence)) {
        if (probe->address != address || probe->port != port)
            continue;
        if (probe->answered && probe->sender && probe->sender->bytes() == address.bytes())
            findings.stack_reached = probe;
        const bool router_before =
            std::ranges::any_of(allOf<OptionProbe>(evidence), [&](const Item<OptionProbe>& other) {
                return other->address == address && other->node == probe->node - 1 && other->answered;
            });
        if (!probe->answered && router_before)
            findings.stack_missed = probe;
    }
    if (findings.stack_reached) {
        noteHost(findings, *findings.stack_reached.id);
        findings.stack_missed = {};
    }
}

} // namespace

std::optional<IpAddress> PathFindings::routerAt(int ttl) const
{
    const auto found = routers.find(ttl);
    return found == routers.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> PathFindings::hopOf(const IpAddress& address) const
{
    const auto found =
        std::ranges::find_if(routers, [&](const auto& entry) { return entry.second.bytes() == address.bytes(); });
    return found == routers.end() ? std::nullopt : std::optional(found->first);
}

bool PathFindings::stopsShort() const
{
    if (!target_trace || !reference || answer_ttl)
        return false;
    // A router that answers other packets at the next hop would have answered the SYN as well, had it come.
    return std::ranges::any_of(reference->hops, [&](const TraceHop& hop) {
        return hop.ttl > last_answer && hop.reply == HopReply::TimeExceeded;
    });
}

PathFindings findPath(std::span<const Evidence> evidence, const IpAddress& address, std::uint16_t port)
{
    PathFindings findings;
    readTraces(findings, evidence, address);
    readProbes(findings, evidence, address, port);
    return findings;
}

} // namespace deadair
