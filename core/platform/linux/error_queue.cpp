// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/error_queue.h"

#include "platform/posix/socket_address.h"

#include <algorithm>
#include <cstring>

// linux/errqueue.h needs struct timespec.
#include <ctime>

#include <linux/errqueue.h>
#include <netinet/in.h>

namespace deadair::platform
{
namespace
{

/// The address that SO_EE_OFFENDER points at: it follows the sock_extended_err inside the control message.
std::optional<IpAddress> offender(const cmsghdr& header)
{
    const auto* const data = CMSG_DATA(&header) + sizeof(sock_extended_err);
    const auto room = header.cmsg_len - CMSG_LEN(sizeof(sock_extended_err));
    SocketAddress address;
    std::memcpy(&address.storage, data, std::min(room, sizeof(sockaddr_in6)));
    const auto endpoint = endpointOf(address);
    return endpoint ? std::optional(endpoint->address) : std::nullopt;
}

void readExtendedError(const cmsghdr& header, QueuedError& into)
{
    sock_extended_err error{};
    if (header.cmsg_len < CMSG_LEN(sizeof error))
        return;
    std::memcpy(&error, CMSG_DATA(&header), sizeof error);
    into.error = static_cast<int>(error.ee_errno);
    into.info = static_cast<int>(error.ee_info);
    if (error.ee_origin != SO_EE_ORIGIN_ICMP && error.ee_origin != SO_EE_ORIGIN_ICMP6)
        return;
    if (const auto sender = offender(header))
        into.icmp = IcmpError{error.ee_type, error.ee_code, sender->unmapped()};
}

} // namespace

bool enableErrorQueue(const Socket& socket, const IpAddress& target)
{
    return target.isV4() ? setOption(socket, IPPROTO_IP, IP_RECVERR, 1)
                         : setOption(socket, IPPROTO_IPV6, IPV6_RECVERR, 1);
}

std::optional<QueuedError> takeQueuedError(const Socket& socket)
{
    SocketAddress name;
    char payload[512];
    alignas(cmsghdr) char control[512];
    iovec vector{payload, sizeof payload};
    msghdr message{};
    message.msg_name = name.get();
    message.msg_namelen = name.length;
    message.msg_iov = &vector;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    const auto got = ::recvmsg(descriptor(socket), &message, MSG_ERRQUEUE | MSG_DONTWAIT);
    if (got < 0)
        return std::nullopt;

    QueuedError result;
    result.received = Clock::now();
    result.payload.assign(payload, std::min(static_cast<std::size_t>(got), sizeof payload));
    if (message.msg_namelen > 0)
        result.destination = endpointOf(name);
    for (auto* header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
        const bool v4 = header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_RECVERR;
        const bool v6 = header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_RECVERR;
        if (v4 || v6)
            readExtendedError(*header, result);
    }
    return result;
}

} // namespace deadair::platform
