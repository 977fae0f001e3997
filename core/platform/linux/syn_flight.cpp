// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/syn_flight.h"

#include "platform/linux/error_queue.h"
#include "platform/posix/hop_reply.h"
#include "platform/linux/tcp_info.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <cerrno>

#include <netinet/in.h>

namespace deadair::platform
{
namespace
{

Socket boundSocket(const IpAddress& target, std::uint16_t port)
{
    auto socket = openSocket(domainOf(target), SOCK_STREAM, IPPROTO_TCP);
    if (!socket.valid())
        return socket;
    setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1);
    const auto any = socketAddress({target.isV4() ? IpAddress() : IpAddress::v6({}), port});
    if (::bind(descriptor(socket), any.get(), any.length) == 0)
        return socket;
    const auto error = errno;
    socket.close();
    errno = error;
    return socket;
}

void prepare(const Socket& socket, const IpAddress& target, int ttl)
{
    enableErrorQueue(socket, target);
    if (target.isV4())
        setOption(socket, IPPROTO_IP, IP_TTL, ttl);
    else
        setOption(socket, IPPROTO_IPV6, IPV6_UNICAST_HOPS, ttl);
    setOption(socket, IPPROTO_TCP, TCP_SYNCNT, 1);
    // A connection that comes about is reset on close: FIN would go out with the small TTL too, so it might never
    // arrive and leave the server waiting, and TIME_WAIT would keep the flow's port from the next probe.
    const linger reset{1, 0};
    ::setsockopt(descriptor(socket), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
}

void readIcmp(SynFlight& flight)
{
    auto& answer = flight.answer;
    while (const auto entry = takeQueuedError(flight.socket)) {
        if (!entry->icmp || answer.address)
            continue;
        answer.reply = hopReply(*entry->icmp);
        answer.address = entry->icmp->sender;
        answer.icmp_type = entry->icmp->type;
        answer.icmp_code = entry->icmp->code;
    }
}

HopReply replyOf(int error, int tcp_state)
{
    switch (error) {
    case 0:
        return tcp_state == TCP_SYN_SENT || tcp_state == TCP_SYN_RECV ? HopReply::Silent : HopReply::SynAck;
    case ECONNRESET: // not of a SYN: the connection was established, and reset before we looked
    case EPIPE:
        return HopReply::SynAck;
    case ECONNREFUSED:
        return HopReply::Reset;
    case ETIMEDOUT:
        return HopReply::Silent;
    default:
        return HopReply::Unreachable;
    }
}

} // namespace

Result<Socket> reservePort(const IpAddress& target)
{
    auto socket = boundSocket(target, 0);
    if (!socket.valid())
        return Error{ErrorCode::System, "reserve a TCP port", errnoName(errno)};
    return socket;
}

void launch(SynFlight& flight, const Endpoint& target, std::uint16_t local_port)
{
    flight.sent = Clock::now();
    flight.socket = boundSocket(target.address, local_port);
    if (flight.socket.valid()) {
        prepare(flight.socket, target.address, flight.ttl);
        const auto address = socketAddress(target);
        if (::connect(descriptor(flight.socket), address.get(), address.length) == 0 || errno == EINPROGRESS)
            return;
        readIcmp(flight); // a reject on this machine may have put its ICMP error into the queue
    }
    if (!flight.answered())
        flight.answer.reply = HopReply::Failed;
    flight.socket.close();
}

void readAnswer(SynFlight& flight, const Endpoint& target)
{
    const auto now = Clock::now();
    const auto error = takeError(flight.socket);
    const auto info = tcpInfo(flight.socket);
    auto& answer = flight.answer;
    readIcmp(flight);
    if (!flight.answered()) {
        answer.reply = replyOf(error, info ? int(info->tcpi_state) : int(TCP_CLOSE));
        if (answer.reply == HopReply::SynAck || answer.reply == HopReply::Reset)
            answer.address = target.address;
    }
    answer.rtt_us = std::chrono::duration_cast<std::chrono::microseconds>(now - flight.sent).count();
    if (flight.answered())
        flight.socket.close();
}

} // namespace deadair::platform
