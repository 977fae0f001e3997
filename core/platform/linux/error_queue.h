// SPDX-License-Identifier: GPL-3.0-or-later
// The error queue of a socket (ip(7), IP_RECVERR): ICMP errors with type, code and sender, without privilege.
#pragma once

#include "evidence/connect.h"
#include "platform/socket.h"

#include <vector>

namespace deadair::platform
{

/// One entry of the queue.
struct QueuedError {
    int error = 0;                       ///< errno that the kernel made of it
    std::optional<IcmpError> icmp;       ///< absent for what this machine found out itself
    int info = 0;                        ///< "fragmentation needed" and "packet too big": the MTU of the next hop
    std::optional<Endpoint> destination; ///< that the failed packet had, as far as the socket type tells it
    std::string payload;                 ///< of the failed packet, as much as the ICMP error quoted (datagram sockets)
    Clock::time_point received;          ///< when it was read
};

/// Asks for the queue; false with errno where it is refused.
bool enableErrorQueue(const Socket& socket, const IpAddress& target);

/// Takes the oldest entry; absent when there is none. Taking the last one also clears SO_ERROR (kernel
/// sock_dequeue_err_skb), so read that first.
std::optional<QueuedError> takeQueuedError(const Socket& socket);

} // namespace deadair::platform
