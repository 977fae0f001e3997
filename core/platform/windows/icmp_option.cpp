// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/icmp_option.h"

#include "platform/windows/socket_address.h"

namespace deadair::platform
{
namespace
{

// ws2ipdef.h of the Windows 10 2004 SDK; mingw's is older.
constexpr int tcp_fail_connect_on_icmp_error = 18;
constexpr int tcp_icmp_error_info = 19;
struct IcmpErrorInfo {
    SOCKADDR_INET source;
    int protocol;
    UINT8 type;
    UINT8 code;
};

} // namespace

bool failOnIcmpError(const Socket& socket)
{
    return setOption(socket, IPPROTO_TCP, tcp_fail_connect_on_icmp_error, 1);
}

std::optional<IcmpError> takeIcmpError(const Socket& socket)
{
    IcmpErrorInfo info{};
    int length = sizeof info;
    if (::getsockopt(winsock(socket), IPPROTO_TCP, tcp_icmp_error_info, reinterpret_cast<char*>(&info), &length) != 0)
        return std::nullopt;
    const auto sender = endpointOf(info.source);
    if (!sender)
        return std::nullopt;
    return IcmpError{info.type, info.code, sender->address};
}

} // namespace deadair::platform
