// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/socket_address.h"

#include "base/text.h"
#include "platform/wait.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace deadair::platform
{
namespace
{

/// A single wait, short so that a stop request is soon seen.
std::chrono::milliseconds slice(Clock::time_point deadline)
{
    using namespace std::chrono;
    return std::clamp(ceil<milliseconds>(deadline - Clock::now()), milliseconds(0), milliseconds(50));
}

Readiness waitFor(Watched watched, Clock::time_point deadline, const StopToken& stop)
{
    for (;;) {
        if (stop.stop_requested())
            return Readiness::Stopped;
        waitForAny({&watched, 1}, slice(deadline));
        if (watched.readable || watched.writable || watched.failed)
            return Readiness::Ready;
        if (Clock::now() >= deadline)
            return Readiness::Deadline;
    }
}

} // namespace

SocketAddress socketAddress(const Endpoint& endpoint)
{
    SocketAddress result;
    if (endpoint.address.isV4()) {
        auto& v4 = result.storage.Ipv4;
        v4.sin_family = AF_INET;
        v4.sin_port = htons(endpoint.port);
        std::memcpy(&v4.sin_addr, endpoint.address.bytes().data(), sizeof v4.sin_addr);
        result.length = sizeof v4;
    } else {
        auto& v6 = result.storage.Ipv6;
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(endpoint.port);
        v6.sin6_scope_id = parseInteger<unsigned>(endpoint.address.zone()).value_or(0);
        std::memcpy(&v6.sin6_addr, endpoint.address.bytes().data(), sizeof v6.sin6_addr);
        result.length = sizeof v6;
    }
    return result;
}

std::optional<Endpoint> endpointOf(const SOCKADDR_INET& address)
{
    if (address.si_family == AF_INET)
        return Endpoint{IpAddress::v4(ntohl(address.Ipv4.sin_addr.s_addr)), ntohs(address.Ipv4.sin_port)};
    if (address.si_family != AF_INET6)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), &address.Ipv6.sin6_addr, bytes.size());
    const auto plain = IpAddress::v6(bytes);
    const auto scope = address.Ipv6.sin6_scope_id;
    const bool zoned = plain.isLinkLocal() && scope != 0;
    return Endpoint{zoned ? IpAddress::v6(bytes, std::to_string(scope)) : plain, ntohs(address.Ipv6.sin6_port)};
}

std::optional<IpAddress> addressOf(const SOCKET_ADDRESS& address)
{
    SOCKADDR_INET copy{};
    if (address.lpSockaddr == nullptr || address.iSockaddrLength <= 0)
        return std::nullopt;
    std::memcpy(&copy, address.lpSockaddr, std::min(sizeof copy, static_cast<std::size_t>(address.iSockaddrLength)));
    const auto endpoint = endpointOf(copy);
    return endpoint ? std::optional(endpoint->address) : std::nullopt;
}

std::optional<Endpoint> localEndpoint(const Socket& socket)
{
    SocketAddress address;
    if (::getsockname(winsock(socket), address.get(), &address.length) != 0)
        return std::nullopt;
    return endpointOf(address.storage);
}

int domainOf(const IpAddress& address)
{
    return address.isV4() ? AF_INET : AF_INET6;
}

void startWinsock()
{
    static const int started = [] {
        WSADATA data{};
        return ::WSAStartup(MAKEWORD(2, 2), &data); // undone by the end of the process
    }();
    (void)started;
}

Socket openSocket(int domain, int type, int protocol)
{
    startWinsock();
    Socket socket(static_cast<Socket::Handle>(
        ::WSASocketW(domain, type, protocol, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT)));
    u_long on = 1;
    if (socket.valid())
        ::ioctlsocket(winsock(socket), static_cast<long>(FIONBIO), &on);
    return socket;
}

bool setOption(const Socket& socket, int level, int name, int value)
{
    return ::setsockopt(winsock(socket), level, name, reinterpret_cast<const char*>(&value), sizeof value) == 0;
}

int takeError(const Socket& socket)
{
    int error = 0;
    int length = sizeof error;
    const int status = ::getsockopt(winsock(socket), SOL_SOCKET, SO_ERROR, reinterpret_cast<char*>(&error), &length);
    return status == 0 ? error : ::WSAGetLastError();
}

Readiness waitToRead(const Socket& socket, Clock::time_point deadline, const StopToken& stop)
{
    return waitFor({.handle = socket.handle()}, deadline, stop);
}

Readiness waitToWrite(const Socket& socket, Clock::time_point deadline, const StopToken& stop)
{
    return waitFor({.handle = socket.handle(), .want_read = false, .want_write = true}, deadline, stop);
}

} // namespace deadair::platform
