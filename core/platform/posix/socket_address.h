// SPDX-License-Identifier: GPL-3.0-or-later
// What the back-ends of POSIX systems share: sockaddr from and to our addresses, opening, waiting.
#pragma once

#include "platform/socket.h"

#include <sys/socket.h>

namespace deadair::platform
{

/// An Endpoint as the system calls want it.
struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t length = sizeof(sockaddr_storage);

    [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
    [[nodiscard]] sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }
};

SocketAddress socketAddress(const Endpoint& endpoint);

/// Absent for other families than IPv4 and IPv6.
std::optional<Endpoint> endpointOf(const SocketAddress& address);

/// getsockname(); absent when the socket has no address yet.
std::optional<Endpoint> localEndpoint(const Socket& socket);

/// AF_INET or AF_INET6.
int domainOf(const IpAddress& address);

inline int descriptor(const Socket& socket)
{
    return static_cast<int>(socket.handle());
}

/// Non-blocking and not inherited by child processes. Invalid, with errno set, when the system gives none.
Socket openSocket(int domain, int type, int protocol);

/// setsockopt() of an int; false, with errno set, when it is refused.
bool setOption(const Socket& socket, int level, int name, int value);

/// getsockopt(SO_ERROR); reading clears it.
int takeError(const Socket& socket);

/// Milliseconds for one poll(): until `deadline`, rounded up, at most 50 so that a stop request is soon seen.
int pollSlice(Clock::time_point deadline);

enum class Readiness { Ready, Deadline, Stopped };

/// Waits for poll() events on one socket.
Readiness waitFor(const Socket& socket, short events, Clock::time_point deadline, const StopToken& stop);

} // namespace deadair::platform
