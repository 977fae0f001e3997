// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/tcp_info.h"

#include "platform/posix/socket_address.h"
#include "platform/posix/system_error.h"

#include <cerrno>

#include <netinet/in.h>

namespace deadair::platform
{

std::optional<tcp_connection_info> tcpInfo(const Socket& socket)
{
    tcp_connection_info info{};
    socklen_t length = sizeof info;
    if (!socket.valid() || ::getsockopt(descriptor(socket), IPPROTO_TCP, TCP_CONNECTION_INFO, &info, &length) != 0)
        return std::nullopt;
    return info;
}

/// How many segments wait to be acknowledged is told in bytes only.
Result<TcpState> tcpState(const Socket& socket)
{
    const auto info = tcpInfo(socket);
    if (!info)
        return systemError(errno, "read the state of the connection");
    TcpState state;
    state.rtt_us = std::int64_t{info->tcpi_srtt} * 1000;
    state.mss_bytes = static_cast<int>(info->tcpi_maxseg);
    const auto segment = std::max<std::uint32_t>(info->tcpi_maxseg, 1);
    state.unacked_segments = static_cast<int>((info->tcpi_snd_sbbytes + segment - 1) / segment);
    state.data_retransmits = static_cast<int>(info->tcpi_txretransmitpackets);
    state.timestamps = (info->tcpi_options & TCPCI_OPT_TIMESTAMPS) != 0;
    return state;
}

} // namespace deadair::platform
