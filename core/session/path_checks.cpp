// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper_client/helper_jobs.h"
#include "platform/path.h"
#include "session/checks.h"

#include <algorithm>
#include <iterator>
#include <functional>
#include <memory>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;
using platform::TraceRequest;

int lastAnswered(const Result<Trace>& trace)
{
    int last = 0;
    if (trace)
        for (const auto& hop : trace->hops)
            if (hop.reply == HopReply::TimeExceeded)
                last = std::max(last, hop.ttl);
    return last;
}

bool reached(const Result<Trace>& trace)
{
    return trace && std::ranges::any_of(trace->hops, [](const TraceHop& hop) {
               return hop.reply == HopReply::PortUnreachable || hop.reply == HopReply::EchoReply ||
                      hop.reply == HopReply::Reset || hop.reply == HopReply::SynAck;
           });
}

/// The TTL at which the last hop of a trace answered so, 0 where it did not.
int finalTtl(const Trace& trace, HopReply reply)
{
    return !trace.hops.empty() && trace.hops.back().reply == reply ? trace.hops.back().ttl : 0;
}

/// A reset at the host's own distance: of the host, or of the last router in its name? Theirs arrive with different
/// time-to-live.
RunContext::Ids compareResets(RunContext& context, const IpAddress& address)
{
    constexpr std::uint16_t closed_port = 61937;
    const auto port = context.question().port;
    int distance = 0, reset_at = 0;
    for (const auto& evidence : context.evidence()) {
        const auto* trace = std::get_if<Trace>(&evidence.fact);
        if (trace == nullptr || trace->address != address)
            continue;
        if (trace->protocol == TraceProtocol::Udp)
            distance = finalTtl(*trace, HopReply::PortUnreachable);
        else if (trace->target_port)
            reset_at = finalTtl(*trace, HopReply::Reset);
    }
    RunContext::Ids ids;
    if (distance < 2 || reset_at != distance)
        return ids;
    for (const auto asked : {port, closed_port}) {
        auto arrival = platform::arrivalTtl({address, asked}, distance, 120ms, context.stop());
        if (arrival)
            arrival->target_port = asked == port;
        ids.push_back(context.addOrWhyNot("trace", "arrival_ttl", arrival));
    }
    return ids;
}

/// Linux rations ICMP errors to one a second for each destination after a burst of six (icmp_ratelimit): so each router is
/// asked as rarely as possible, and a further trace is only made when the ones before left something open.
class PathRun final
{
public:
    PathRun(RunContext& context, const IpAddress& address, bool silent)
        : m_context(context), m_address(address), m_silent(silent)
    {
    }

    RunContext::Ids run()
    {
        Result<Trace> target = Error{}, udp = Error{};
        {
            Tasks tasks;
            tasks.start([&] { target = trace(TraceProtocol::Tcp, m_context.question().port, true); });
            tasks.start([&] { udp = trace(TraceProtocol::Udp, 33434, false); });
        }
        note("trace_tcp", target);
        note("trace_udp", udp);
        const int seen = lastAnswered(target);
        if (!reached(udp) && lastAnswered(udp) <= seen && !reached(target))
            traceByOtherMeans(seen);
        if (m_silent && m_address.isV4())
            askHowFarSynsGet(std::max(seen, 0), udp);
        if (!m_silent)
            std::ranges::move(compareResets(m_context, m_address), std::back_inserter(m_ids));
        return m_ids;
    }

private:
    Result<Trace> trace(TraceProtocol protocol, std::uint16_t port, bool target_port)
    {
        TraceRequest request;
        request.protocol = protocol;
        request.target = {m_address, port};
        request.target_port = target_port;
        request.tries = m_silent ? 2 : 1;
        request.hop_wait = m_silent ? 500ms : 300ms;
        return platform::trace(request, m_context.until(2600ms), m_context.stop());
    }
    void note(std::string_view source, const Result<Trace>& trace) { m_ids.push_back(m_context.addOrWhyNot("trace", source, trace)); }

    void traceByOtherMeans(int seen)
    {
        auto icmp = trace(TraceProtocol::Icmp, 0, false);
        note("trace_icmp", icmp);
        if (!reached(icmp) && lastAnswered(icmp) <= seen)
            note("trace_tcp_contrast", trace(TraceProtocol::Tcp, 61937, false));
    }

    /// The node behind the last router that let the SYN live, and that router itself as the control.
    void askHowFarSynsGet(int last_router, const Result<Trace>& udp)
    {
        if (last_router == 0 || lastAnswered(udp) > last_router)
            return;
        const Endpoint target{m_address, m_context.question().port};
        for (const int node : {last_router + 1, last_router}) {
            const auto probe = platform::optionProbe(target, node, 600ms, m_context.stop());
            m_ids.push_back(m_context.addOrWhyNot("trace", "option_probe", probe));
            if (!probe || (probe->answered && node > last_router))
                return;
        }
    }

    RunContext& m_context;
    const IpAddress& m_address;
    bool m_silent;
    RunContext::Ids m_ids;
};

using Ask = std::function<Result<SegmentProbe>(const Endpoint&, SegmentKind)>;

/// Sends a segment by our own right to raw sockets or by the helper's; empty where neither has it.
Ask segmentSender(RunContext& context)
{
    constexpr int tries = 2;
    static constexpr auto wait = 900ms; // static: the lambdas need not carry it
    if (context.rights().raw_sockets)
        return [&context](const Endpoint& target, SegmentKind kind) {
            return platform::segmentProbe(target, kind, tries, context.until(wait), context.stop());
        };
    auto helper = SegmentsByHelper::start(context.options().helper, context.stop());
    if (!helper)
        return {};
    return [&context, helper = std::make_shared<SegmentsByHelper>(std::move(*helper))](const Endpoint& target, SegmentKind kind) {
        return helper->probe(target, kind, tries, context.until(wait), context.stop());
    };
}

bool asksForEcn(const Evidence& evidence, const IpAddress& address)
{
    const auto* settings = std::get_if<TcpSettings>(&evidence.fact);
    const auto* route = std::get_if<Route>(&evidence.fact);
    return (settings != nullptr && settings->ecn != 0 && settings->ecn != 2) || (route != nullptr && route->destination == address && route->asks_for_ecn);
}

/// Raw segments to the failing port: a bare ACK tells a filter from a listener that drops SYNs, an ECN SYN beside a plain
/// one shows who dislikes ECN.
void probeSegments(RunContext& context, const IpAddress& address, RunContext::Ids& ids)
{
    const auto send = segmentSender(context);
    if (!send)
        return;
    const Endpoint target{address, context.question().port};
    const auto ask = [&](SegmentKind kind) { ids.push_back(context.addOrWhyNot("contrast", "segment_probe", send(target, kind))); };
    ask(SegmentKind::Ack);
    const auto evidence = context.evidence();
    if (std::ranges::any_of(evidence, [&](const Evidence& piece) { return asksForEcn(piece, address); })) {
        ask(SegmentKind::Syn);
        ask(SegmentKind::SynEcn);
    }
}

} // namespace

void checkPath(RunContext& context, const IpAddress& address, bool silent)
{
    Tasks tasks;
    tasks.start([&] { context.check("trace", [&] { return PathRun(context, address, silent).run(); }); });
    tasks.start([&] { checkContrast(context, address, 1); });
    tasks.start([&] {
        context.check("ping", [&] {
            const int count = silent ? 3 : 1;
            return RunContext::Ids{context.addOrWhyNot("ping", "ping", platform::ping(address, count, 300ms, context.until(silent ? 1500ms : 400ms), context.stop()))};
        });
    });
    RunContext::Ids ids;
    if (silent)
        probeSegments(context, address, ids);
}

void checkLateReset(RunContext& context, const IpAddress& address)
{
    (void)compareResets(context, address); // beside the check of the path, which has ended
}

void checkPathMtu(RunContext& context, const IpAddress& address)
{
    context.check("path_mtu", [&] {
        return RunContext::Ids{context.addOrWhyNot("path_mtu", "path_mtu", platform::pathMtu(address, context.until(1500ms), context.stop()))};
    });
}

} // namespace deadair
