// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/connect_result.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/handshake.h"
#include "platform/posix/socket_address.h"
#include "platform/shared/connect_attempts.h"

#include <cerrno>

#include <netinet/in.h>

namespace deadair::platform
{
namespace
{

void failCall(PendingAttempt& pending, ConnectAttempt& attempt, const char* call, int error)
{
    attempt.failed_call = call;
    attempt.error = errnoName(error);
    attempt.result = resultOfCall(error);
    takeIcmpErrors(pending.socket, attempt);
    finishAttempt(pending, attempt);
}

} // namespace

void startAttempt(PendingAttempt& pending, ConnectAttempt& attempt)
{
    const Endpoint target{attempt.address, attempt.port};
    pending.socket = openSocket(domainOf(target.address), SOCK_STREAM, IPPROTO_TCP);
    if (!pending.socket.valid())
        return failCall(pending, attempt, "socket", errno);
    keepIcmpErrors(pending.socket, target.address);
    if (!attempt.interface.empty() && !bindToInterface(pending.socket, attempt.interface, target.address))
        return failCall(pending, attempt, "bind", errno);
    const auto address = socketAddress(target);
    const auto error = ::connect(descriptor(pending.socket), address.get(), address.length) == 0 ? 0 : errno;
    attempt.local = localEndpoint(pending.socket);
    if (error != 0 && error != EINPROGRESS)
        return failCall(pending, attempt, "connect", error);
    pending.phase = AttemptPhase::Pending;
}

/// SO_ERROR before Linux' error queue: emptying the queue clears it. An ICMP error that arrives while connect() still
/// holds the socket (a reject on this machine) leaves the socket in SYN_SENT with a soft error, which SO_ERROR also
/// gives.
bool takeAnswer(PendingAttempt& pending, ConnectAttempt& attempt)
{
    const auto error = takeError(pending.socket);
    takeIcmpErrors(pending.socket, attempt);
    const auto handshake = handshakeOf(pending.socket);
    if (error == 0 && handshake && handshake->pending)
        return false; // woken by something that is no answer
    attempt.result = resultOfAnswer(error);
    attempt.error = errnoName(error);
    finishAttempt(pending, attempt);
    return true;
}

void finishAttempt(PendingAttempt& pending, ConnectAttempt& attempt)
{
    attempt.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - pending.started).count();
    if (const auto handshake = handshakeOf(pending.socket)) {
        attempt.syn_retransmits = handshake->syn_retransmits;
        if (attempt.result == ConnectResult::Connected && handshake->rtt_us > 0)
            attempt.rtt_us = handshake->rtt_us;
    }
    pending.socket.close();
    pending.phase = AttemptPhase::Answered;
}

} // namespace deadair::platform
