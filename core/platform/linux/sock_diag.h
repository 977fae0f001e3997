// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/result.h"

#include <cstdint>
#include <functional>

namespace deadair::platform
{

/// One TCP socket as sock_diag(7) tells it. IPv4 inside IPv6 sockets is unmapped.
struct TcpSocket {
    int state = 0; ///< TCP_ESTABLISHED, … of netinet/tcp.h; 13: bound and neither listening nor connected (Linux 6.8)
    Endpoint local;
    Endpoint remote;
    std::uint32_t receive_queue = 0; ///< of a listener: connections that wait for accept()
    std::uint32_t send_queue = 0;    ///< of a listener: their limit
    std::uint32_t inode = 0;
    bool v6_only = false; ///< listeners only
    std::uint32_t interface = 0; ///< that it is bound to (SO_BINDTODEVICE), or of a link-local peer; 0: none
};

/// Calls `visit` for the TCP sockets of this network namespace whose state has its bit (1 << state) set in `states`.
/// Unavailable where the kernel has no inet_diag.
Result<bool> forEachTcpSocket(std::uint32_t states, const std::function<void(const TcpSocket&)>& visit);

} // namespace deadair::platform
