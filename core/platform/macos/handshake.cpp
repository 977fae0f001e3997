// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/handshake.h"

#include "platform/macos/tcp_info.h"
#include "platform/posix/socket_address.h"
#include "platform/shared/darwin_tcp_table.h"

#include <net/if.h>
#include <netinet/in.h>

namespace deadair::platform
{

std::optional<Handshake> handshakeOf(const Socket& socket)
{
    const auto info = tcpInfo(socket);
    if (!info)
        return std::nullopt;
    const bool pending = info->tcpi_state == static_cast<int>(darwin::TcpState::SynSent) ||
                         info->tcpi_state == static_cast<int>(darwin::TcpState::SynReceived);
    return Handshake{pending, static_cast<int>(info->tcpi_txretransmitpackets), std::int64_t{info->tcpi_srtt} * 1000};
}

bool bindToInterface(const Socket& socket, const std::string& interface, const IpAddress& target)
{
    const auto index = ::if_nametoindex(interface.c_str());
    return index != 0 && setOption(socket, target.isV4() ? int(IPPROTO_IP) : int(IPPROTO_IPV6),
                                   target.isV4() ? int(IP_BOUND_IF) : int(IPV6_BOUND_IF), static_cast<int>(index));
}

void keepIcmpErrors(const Socket&, const IpAddress&) {}

void takeIcmpErrors(const Socket&, ConnectAttempt&) {}

} // namespace deadair::platform
