// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/connect_result.h"

#include <cerrno>

namespace deadair::platform
{

ConnectResult resultOfCall(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return ConnectResult::Refused;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case EHOSTDOWN:
    case ENETDOWN:
    case EINVAL: // a blackhole route (RTN_BLACKHOLE in net/ipv4/fib_semantics.c); "prohibit" gives EACCES
        return ConnectResult::Unreachable;
    case EPERM: // an output filter, or an eBPF program on connect()
    case EACCES:
        return ConnectResult::Rejected;
    case ETIMEDOUT:
        return ConnectResult::TimedOut;
    default:
        return ConnectResult::LocalError;
    }
}

ConnectResult resultOfAnswer(int error)
{
    switch (error) {
    case 0:
    // A reset for a SYN is ECONNREFUSED; these are said of a connection that was established, and reset before we looked
    // (tcp_reset() in net/ipv4/tcp_input.c, tcp_input() of xnu's bsd/netinet/tcp_input.c).
    case ECONNRESET:
    case EPIPE:
        return ConnectResult::Connected;
    case ECONNREFUSED:
        return ConnectResult::Refused;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case EHOSTDOWN:
    case ENETDOWN:
        return ConnectResult::Unreachable;
    case ETIMEDOUT:
        return ConnectResult::TimedOut;
    case EADDRNOTAVAIL:
    case ENOBUFS:
    case ENOMEM:
        return ConnectResult::LocalError;
    default:
        return ConnectResult::Rejected;
    }
}

} // namespace deadair::platform
