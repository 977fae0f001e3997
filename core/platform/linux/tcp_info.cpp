// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/tcp_info.h"

#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <cerrno>

#include <netinet/in.h>

namespace deadair::platform
{

std::optional<tcp_info> tcpInfo(const Socket& socket)
{
    tcp_info info{};
    socklen_t length = sizeof info;
    if (::getsockopt(descriptor(socket), IPPROTO_TCP, TCP_INFO, &info, &length) != 0)
        return std::nullopt;
    return info;
}

Result<TcpState> tcpState(const Socket& socket)
{
    const auto info = tcpInfo(socket);
    if (!info)
        return Error{ErrorCode::System, "read TCP_INFO", errnoName(errno)};
    TcpState state;
    state.rtt_us = info->tcpi_rtt;
    state.unacked_segments = static_cast<int>(info->tcpi_unacked);
    state.data_retransmits = static_cast<int>(info->tcpi_total_retrans);
    state.backoff = info->tcpi_backoff;
    state.mss_bytes = static_cast<int>(info->tcpi_snd_mss);
    state.announced_mss_bytes = static_cast<int>(info->tcpi_advmss);
    state.timestamps = (info->tcpi_options & TCPI_OPT_TIMESTAMPS) != 0;
    return state;
}

} // namespace deadair::platform
