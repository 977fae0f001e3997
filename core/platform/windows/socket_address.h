// SPDX-License-Identifier: GPL-3.0-or-later
// What the sources of this folder share about sockets: sockaddr from and to our addresses, opening, waiting.
#pragma once

#include "platform/socket.h"
#include "platform/windows/winsock.h"

namespace deadair::platform
{

/// An Endpoint as Winsock wants it.
struct SocketAddress {
    SOCKADDR_INET storage{};
    int length = sizeof(SOCKADDR_INET);

    [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
    [[nodiscard]] sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }
};

SocketAddress socketAddress(const Endpoint& endpoint);

/// Absent for other families than IPv4 and IPv6. The zone is the interface's number, as Windows writes it.
std::optional<Endpoint> endpointOf(const SOCKADDR_INET& address);
std::optional<IpAddress> addressOf(const SOCKET_ADDRESS& address);

/// getsockname(); absent when the socket has no address yet.
std::optional<Endpoint> localEndpoint(const Socket& socket);

/// AF_INET or AF_INET6.
int domainOf(const IpAddress& address);

inline SOCKET winsock(const Socket& socket)
{
    return static_cast<SOCKET>(socket.handle());
}

/// Makes Winsock ready for this process; before anything else that needs it. Cheap when it is.
void startWinsock();

/// Non-blocking and not inherited by child processes. Invalid, with WSAGetLastError() set, when the system gives none.
Socket openSocket(int domain, int type, int protocol);

/// setsockopt() of an int; false, with WSAGetLastError() set, when it is refused.
bool setOption(const Socket& socket, int level, int name, int value);

/// getsockopt(SO_ERROR); reading clears it.
int takeError(const Socket& socket);

enum class Readiness { Ready, Deadline, Stopped };

/// Waits until a socket can be read, or written.
Readiness waitToRead(const Socket& socket, Clock::time_point deadline, const StopToken& stop);
Readiness waitToWrite(const Socket& socket, Clock::time_point deadline, const StopToken& stop);

} // namespace deadair::platform
