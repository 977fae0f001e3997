// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/path.h"
#include "platform/windows/echo.h"
#include "platform/windows/trace_tcp.h"

#include <algorithm>
#include <thread>

namespace deadair::platform
{
namespace
{

bool isFinal(HopReply reply)
{
    return reply != HopReply::Silent && reply != HopReply::TimeExceeded;
}

/// Whether it shows that routers' answers are seen, or that there is no router.
bool settlesThat(const TraceHop& hop)
{
    return hop.reply == HopReply::TimeExceeded || (hop.ttl == 1 && hop.reply != HopReply::Silent);
}

/// The last hop worth asking, by what is known so far.
std::size_t limitOf(const std::vector<TraceHop>& hops, const TraceRequest& request)
{
    int last = 0;
    for (const auto& hop : hops) {
        if (isFinal(hop.reply))
            return static_cast<std::size_t>(hop.ttl);
        if (hop.reply == HopReply::TimeExceeded)
            last = hop.ttl;
    }
    return static_cast<std::size_t>(std::min(last + request.silent_limit, request.max_ttl));
}

/// Routers that pass a packet in a circle answer with the same address again and again.
bool isLooping(const std::vector<TraceHop>& hops)
{
    constexpr std::ptrdiff_t certain = 3;
    return std::ranges::any_of(hops, [&hops](const TraceHop& hop) {
        return hop.reply == HopReply::TimeExceeded && std::ranges::count(hops, hop.address, &TraceHop::address) >= certain;
    });
}

void askByIcmp(TraceHop& hop, const TraceRequest& request)
{
    const auto answer = echo({.address = request.target.address, .ttl = hop.ttl, .wait = request.hop_wait});
    hop.reply = answer ? answer->reply : HopReply::Failed;
    if (!answer || answer->reply == HopReply::Silent)
        return;
    hop.address = answer->icmp.sender;
    hop.rtt_us = answer->rtt_us;
    if (answer->reply != HopReply::EchoReply) {
        hop.icmp_type = answer->icmp.type;
        hop.icmp_code = answer->icmp.code;
    }
}

/// Asks all open hops at the same time, `spacing` apart. False when there was none.
bool askOpenHops(std::vector<TraceHop>& hops, const TraceRequest& request, const StopToken& stop)
{
    const auto limit = limitOf(hops, request);
    while (hops.size() < limit) {
        const auto number = static_cast<int>(hops.size()) + 1; // before the hop is there: '=' looks right first
        hops.emplace_back().ttl = number;
    }
    std::vector<JThread> probes;
    for (std::size_t i = 0; i < limit; ++i) {
        auto& hop = hops[i];
        if (hop.reply != HopReply::Silent || hop.sent >= request.tries)
            continue;
        ++hop.sent;
        probes.emplace_back([&hop, &request, &stop] {
            request.protocol == TraceProtocol::Tcp ? askByTcp(hop, request, stop) : askByIcmp(hop, request);
        });
        std::this_thread::sleep_for(request.spacing);
    }
    return !probes.empty();
}

/// Where the probes themselves are impossible, that is no property of the path.
std::optional<Error> whyNot(const TraceRequest& request, const StopToken& stop)
{
    if (request.protocol == TraceProtocol::Udp)
        return Error{ErrorCode::Unavailable, "trace the path to " + request.target.address.toString(),
                     "Windows shows a program no router's answer to UDP; use --protocol tcp or icmp"};
    if (request.protocol == TraceProtocol::Tcp)
        return whyNotByTcp(request, stop);
    const auto first = echo({.address = request.target.address, .ttl = 1, .wait = std::chrono::milliseconds(1)});
    return first || first.error().code == ErrorCode::System ? std::nullopt : std::optional(first.error());
}

} // namespace

Result<Trace> trace(const TraceRequest& request, Clock::time_point deadline, StopToken stop)
{
    if (const auto reason = whyNot(request, stop))
        return *reason;
    Trace result;
    result.protocol = request.protocol;
    result.address = request.target.address;
    result.port = request.protocol == TraceProtocol::Tcp ? request.target.port : std::uint16_t{0};
    result.target_port = request.protocol == TraceProtocol::Tcp && request.target_port;
    while (!stop.stop_requested() && Clock::now() + request.hop_wait < deadline && !isLooping(result.hops) &&
           askOpenHops(result.hops, request, stop)) {
    }
    result.hops.resize(std::min(result.hops.size(), limitOf(result.hops, request)));
    if (request.protocol == TraceProtocol::Tcp && std::ranges::none_of(result.hops, &settlesThat) &&
        !tellsIcmpErrors(request.target.address))
        return Error{ErrorCode::Unavailable, "trace the path to " + request.target.toString(),
                     "before Windows 10 2004 a program sees no router's answer to TCP; use --protocol icmp"};
    return result;
}

} // namespace deadair::platform
