// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/sock_diag.h"

#include "platform/linux/netlink.h"
#include "platform/posix/system_error.h"

#include <cerrno>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace deadair::platform
{
namespace
{

Endpoint endpointOf(const std::uint32_t (&words)[4], std::uint16_t port, int family)
{
    const netlink::Bytes bytes(reinterpret_cast<const std::uint8_t*>(words), sizeof words);
    const auto address = netlink::addressOf(bytes.first(family == AF_INET ? 4 : 16));
    return {address->unmapped(), ntohs(port)};
}

TcpSocket socketOf(const netlink::Parsed<inet_diag_msg>& parsed)
{
    const auto& message = parsed.header;
    TcpSocket socket;
    socket.state = message.idiag_state;
    socket.local = endpointOf(message.id.idiag_src, message.id.idiag_sport, message.idiag_family);
    socket.remote = endpointOf(message.id.idiag_dst, message.id.idiag_dport, message.idiag_family);
    socket.receive_queue = message.idiag_rqueue;
    socket.send_queue = message.idiag_wqueue;
    socket.inode = message.idiag_inode;
    socket.interface = message.id.idiag_if;
    socket.v6_only = netlink::attributeAs<std::uint8_t>(parsed.attributes, INET_DIAG_SKV6ONLY).value_or(0) != 0;
    return socket;
}

Result<int> visitFamily(int family, std::uint32_t states, const std::function<void(const TcpSocket&)>& visit)
{
    inet_diag_req_v2 header{};
    header.sdiag_family = static_cast<std::uint8_t>(family);
    header.sdiag_protocol = IPPROTO_TCP;
    header.idiag_states = states;
    netlink::Request request(SOCK_DIAG_BY_FAMILY, NLM_F_DUMP, header);
    const auto outcome = netlink::ask(NETLINK_SOCK_DIAG, request, [&visit](const netlink::Message& message) {
        const auto parsed = message.as<inet_diag_msg>();
        if (message.type == SOCK_DIAG_BY_FAMILY && parsed)
            visit(socketOf(*parsed));
    });
    return outcome ? Result<int>(outcome->error) : Result<int>(outcome.error());
}

} // namespace

Result<bool> forEachTcpSocket(std::uint32_t states, const std::function<void(const TcpSocket&)>& visit)
{
    const std::string operation = "list the TCP sockets";
    const auto v4 = visitFamily(AF_INET, states, visit);
    if (!v4)
        return v4.error();
    if (*v4 == ENOENT)
        return Error{ErrorCode::Unavailable, operation, "this kernel has no tcp_diag"};
    if (*v4 != 0)
        return systemError(*v4, operation);
    const auto v6 = visitFamily(AF_INET6, states, visit); // a kernel without IPv6 has none to tell of
    return v6 ? Result<bool>(true) : Result<bool>(v6.error());
}

} // namespace deadair::platform
