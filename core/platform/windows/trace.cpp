// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/path.h"
#include "platform/windows/echo.h"

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

void ask(TraceHop& hop, const TraceRequest& request)
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
bool askOpenHops(std::vector<TraceHop>& hops, const TraceRequest& request)
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
        probes.emplace_back([&hop, &request] { ask(hop, request); });
        std::this_thread::sleep_for(request.spacing);
    }
    return !probes.empty();
}

} // namespace

/// ICMP only: Windows shows a program no router's answer to a TCP or UDP packet.
Result<Trace> trace(const TraceRequest& request, Clock::time_point deadline, StopToken stop)
{
    const auto operation = "trace the path to " + request.target.address.toString();
    if (request.protocol != TraceProtocol::Icmp)
        return Error{ErrorCode::Unavailable, operation,
                     "Windows shows a program the routers' answers to ICMP probes only; use --protocol icmp"};
    // Where the service is missing at all, that is no property of the path.
    if (const auto first = echo({.address = request.target.address, .ttl = 1, .wait = std::chrono::milliseconds(1)});
        !first && first.error().code != ErrorCode::System)
        return first.error();
    Trace result;
    result.protocol = request.protocol;
    result.address = request.target.address;
    while (!stop.stop_requested() && Clock::now() + request.hop_wait < deadline && !isLooping(result.hops) &&
           askOpenHops(result.hops, request)) {
    }
    result.hops.resize(std::min(result.hops.size(), limitOf(result.hops, request)));
    return result;
}

} // namespace deadair::platform
