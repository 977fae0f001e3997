// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/connect_attempts.h"
#include "platform/windows/icmp_option.h"
#include "platform/windows/socket_address.h"
#include "platform/windows/system_error.h"

namespace deadair::platform
{
namespace
{

/// Of connect() itself or of SO_ERROR: Windows says the same by both.
ConnectResult resultOf(int error)
{
    switch (error) {
    case 0:
    case WSAECONNRESET: // after the handshake, before we looked: a reset for a SYN is WSAECONNREFUSED
        return ConnectResult::Connected;
    case WSAECONNREFUSED:
        return ConnectResult::Refused;
    case WSAECONNABORTED:
        return ConnectResult::Reset;
    case WSAENETUNREACH:
    case WSAEHOSTUNREACH:
    case WSAEHOSTDOWN:
    case WSAENETDOWN:
        return ConnectResult::Unreachable;
    case WSAETIMEDOUT:
        return ConnectResult::TimedOut;
    case WSAEACCES: // a filter of the Windows Filtering Platform on this computer
        return ConnectResult::Rejected;
    default:
        return ConnectResult::LocalError;
    }
}

void failCall(PendingAttempt& pending, ConnectAttempt& attempt, const char* call, int error)
{
    attempt.failed_call = call;
    attempt.error = winsockName(error);
    attempt.result = resultOf(error);
    finishAttempt(pending, attempt);
}

/// How often a SYN has been repeated after that time, where the system does not count: after 1, 3, 7 s … (RFC 6298 2.1).
int repeatedBy(std::int64_t duration_us)
{
    int repeated = 0;
    for (std::int64_t next = 1'000'000; next <= duration_us; next = 2 * next + 1'000'000)
        ++repeated;
    return repeated;
}

/// connect() has succeeded or failed once getpeername() or SO_ERROR says so; a socket that is neither still waits.
bool isConnected(const Socket& socket)
{
    SocketAddress peer;
    return ::getpeername(winsock(socket), peer.get(), &peer.length) == 0;
}

} // namespace

void startAttempt(PendingAttempt& pending, ConnectAttempt& attempt)
{
    const Endpoint target{attempt.address, attempt.port};
    pending.socket = openSocket(domainOf(target.address), SOCK_STREAM, IPPROTO_TCP);
    if (!pending.socket.valid())
        return failCall(pending, attempt, "socket", ::WSAGetLastError());
    if (!attempt.interface.empty()) // IP_UNICAST_IF wants another kind of name; nothing asks for it here yet
        return failCall(pending, attempt, "bind", WSAEOPNOTSUPP);
    failOnIcmpError(pending.socket);
    const auto address = socketAddress(target);
    const auto error = ::connect(winsock(pending.socket), address.get(), address.length) == 0 ? 0 : ::WSAGetLastError();
    attempt.local = localEndpoint(pending.socket);
    if (error != 0 && error != WSAEWOULDBLOCK)
        return failCall(pending, attempt, "connect", error);
    pending.phase = AttemptPhase::Pending;
}

bool takeAnswer(PendingAttempt& pending, ConnectAttempt& attempt)
{
    const auto error = takeError(pending.socket);
    if (error == 0 && !isConnected(pending.socket))
        return false;
    attempt.result = resultOf(error);
    attempt.error = winsockName(error);
    if (error != 0)
        attempt.icmp = takeIcmpError(pending.socket);
    finishAttempt(pending, attempt);
    return true;
}

void finishAttempt(PendingAttempt& pending, ConnectAttempt& attempt)
{
    attempt.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - pending.started).count();
    const bool connected = attempt.result == ConnectResult::Connected;
    if (const auto state = tcpState(pending.socket); state) {
        attempt.syn_retransmits = state->data_retransmits;
        if (connected && state->rtt_us > 0)
            attempt.rtt_us = state->rtt_us;
    } else if (connected || attempt.result == ConnectResult::Silent) {
        attempt.syn_retransmits = repeatedBy(attempt.duration_us);
        if (connected) // at most that; the quickest attempt of several tells it
            attempt.rtt_us = attempt.duration_us;
    }
    pending.socket.close();
    pending.phase = AttemptPhase::Answered;
}

} // namespace deadair::platform
