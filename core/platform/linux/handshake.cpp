// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/handshake.h"

#include "platform/linux/error_queue.h"
#include "platform/linux/tcp_info.h"
#include "platform/posix/socket_address.h"

namespace deadair::platform
{

std::optional<Handshake> handshakeOf(const Socket& socket)
{
    const auto info = tcpInfo(socket);
    if (!info)
        return std::nullopt;
    return Handshake{info->tcpi_state == TCP_SYN_SENT || info->tcpi_state == TCP_SYN_RECV, static_cast<int>(info->tcpi_total_retrans),
                     info->tcpi_rtt};
}

bool bindToInterface(const Socket& socket, const std::string& interface, const IpAddress&)
{
    return ::setsockopt(descriptor(socket), SOL_SOCKET, SO_BINDTODEVICE, interface.data(), static_cast<socklen_t>(interface.size())) == 0;
}

void keepIcmpErrors(const Socket& socket, const IpAddress& target)
{
    enableErrorQueue(socket, target);
}

void takeIcmpErrors(const Socket& socket, ConnectAttempt& attempt)
{
    while (const auto entry = takeQueuedError(socket)) {
        if (entry->icmp && !attempt.icmp)
            attempt.icmp = entry->icmp;
    }
}

} // namespace deadair::platform
