// SPDX-License-Identifier: GPL-3.0-or-later
// A connection attempt whose SYN dies at a router ends with that router's ICMP error since Windows 10 2004, which also tells
// whose it is (TCP_ICMP_ERROR_INFO). Earlier ones let it pass as silence. Wine ends the attempt, but does not tell by what.
#include "platform/windows/trace_tcp.h"

#include "platform/windows/icmp_option.h"
#include "platform/windows/socket_address.h"

#include <algorithm>
#include <optional>

namespace deadair::platform
{
namespace
{

HopReply replyTo(const IcmpError& error)
{
    const bool v4 = error.sender.isV4();
    if (error.type == (v4 ? 11 : 3))
        return HopReply::TimeExceeded;
    if (error.type == (v4 ? 3 : 1) && error.code == (v4 ? 3 : 4))
        return HopReply::PortUnreachable;
    return HopReply::Unreachable;
}

void setTtl(const Socket& socket, const IpAddress& address, int ttl)
{
    if (address.isV4())
        setOption(socket, IPPROTO_IP, IP_TTL, ttl);
    else
        setOption(socket, IPPROTO_IPV6, IPV6_UNICAST_HOPS, ttl);
}

void note(TraceHop& hop, const IpAddress& target, int error, const std::optional<IcmpError>& icmp, bool told)
{
    if (icmp) {
        hop.reply = replyTo(*icmp);
        hop.address = icmp->sender;
        hop.icmp_type = icmp->type;
        hop.icmp_code = icmp->code;
        return;
    }
    switch (error) {
    case 0:
    case WSAECONNRESET: // not of a SYN: the connection was established, and reset before we looked
        hop.reply = HopReply::SynAck;
        hop.address = target;
        break;
    case WSAECONNREFUSED:
    case WSAECONNABORTED:
        hop.reply = HopReply::Reset;
        hop.address = target;
        break;
    case WSAENETUNREACH:
    case WSAEHOSTUNREACH:
        hop.reply = told ? HopReply::Unreachable : HopReply::TimeExceeded; // which whyNotByTcp() has made sure of
        break;
    case WSAETIMEDOUT:
        break;
    default:
        hop.reply = HopReply::Failed;
    }
}

} // namespace

bool tellsIcmpErrors(const IpAddress& target)
{
    return failOnIcmpError(openSocket(domainOf(target), SOCK_STREAM, IPPROTO_TCP));
}

void askByTcp(TraceHop& hop, const TraceRequest& request, const StopToken& stop)
{
    const auto& target = request.target;
    const auto socket = openSocket(domainOf(target.address), SOCK_STREAM, IPPROTO_TCP);
    setTtl(socket, target.address, hop.ttl);
    const bool told = failOnIcmpError(socket);
    // Windows takes a refusal for an answer only after trying again for some two seconds; the port asked about is silent.
    constexpr std::chrono::milliseconds refusal{2200};
    const auto wait = request.target_port ? request.hop_wait : std::max(request.hop_wait, refusal);
    const auto start = Clock::now();
    const auto address = socketAddress(target);
    int error = ::connect(winsock(socket), address.get(), address.length) == 0 ? 0 : ::WSAGetLastError();
    if (error == WSAEWOULDBLOCK) {
        if (waitToWrite(socket, start + wait, stop) != Readiness::Ready)
            return;
        error = takeError(socket);
    }
    hop.rtt_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();
    note(hop, target.address, error, error == 0 ? std::nullopt : takeIcmpError(socket), told);
}

std::optional<Error> whyNotByTcp(const TraceRequest& request, const StopToken& stop)
{
    if (tellsIcmpErrors(request.target.address))
        return std::nullopt;
    TraceHop whole;
    whole.ttl = 128;
    askByTcp(whole, request, stop);
    if (whole.reply != HopReply::TimeExceeded)
        return std::nullopt;
    return Error{ErrorCode::Unavailable, "trace the path to " + request.target.toString(),
                 "a router rejects the attempts, and this Windows does not tell which; use --protocol icmp"};
}

} // namespace deadair::platform
