// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/error_queue.h"
#include "platform/linux/tcp_info.h"
#include "platform/posix/connect_result.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"
#include "platform/shared/connect_attempts.h"

#include <cerrno>

#include <netinet/in.h>

namespace deadair::platform
{
namespace
{

void readIcmp(const Socket& socket, ConnectAttempt& attempt)
{
    while (const auto entry = takeQueuedError(socket)) {
        if (entry->icmp && !attempt.icmp)
            attempt.icmp = entry->icmp;
    }
}

void failCall(PendingAttempt& pending, ConnectAttempt& attempt, const char* call, int error)
{
    attempt.failed_call = call;
    attempt.error = errnoName(error);
    attempt.result = resultOfCall(error);
    readIcmp(pending.socket, attempt);
    finishAttempt(pending, attempt);
}

} // namespace

void startAttempt(PendingAttempt& pending, ConnectAttempt& attempt)
{
    const Endpoint target{attempt.address, attempt.port};
    pending.socket = openSocket(domainOf(target.address), SOCK_STREAM, IPPROTO_TCP);
    if (!pending.socket.valid())
        return failCall(pending, attempt, "socket", errno);
    enableErrorQueue(pending.socket, target.address);
    const auto& way = attempt.interface;
    if (!way.empty() && ::setsockopt(descriptor(pending.socket), SOL_SOCKET, SO_BINDTODEVICE, way.data(),
                                     static_cast<socklen_t>(way.size())) != 0)
        return failCall(pending, attempt, "bind", errno);
    const auto address = socketAddress(target);
    const auto error = ::connect(descriptor(pending.socket), address.get(), address.length) == 0 ? 0 : errno;
    attempt.local = localEndpoint(pending.socket);
    if (error != 0 && error != EINPROGRESS)
        return failCall(pending, attempt, "connect", error);
    pending.phase = AttemptPhase::Pending;
}

/// SO_ERROR before the error queue: emptying the queue clears it. An ICMP error that arrives while connect() still
/// holds the socket (a reject on this machine) leaves the socket in SYN_SENT with a soft error, which SO_ERROR also
/// gives.
bool takeAnswer(PendingAttempt& pending, ConnectAttempt& attempt)
{
    const auto error = takeError(pending.socket);
    readIcmp(pending.socket, attempt);
    const auto info = tcpInfo(pending.socket);
    if (error == 0 && info && (info->tcpi_state == TCP_SYN_SENT || info->tcpi_state == TCP_SYN_RECV))
        return false; // woken by something that is no answer
    attempt.result = resultOfAnswer(error);
    attempt.error = errnoName(error);
    finishAttempt(pending, attempt);
    return true;
}

void finishAttempt(PendingAttempt& pending, ConnectAttempt& attempt)
{
    attempt.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - pending.started).count();
    if (const auto info = tcpInfo(pending.socket)) {
        attempt.syn_retransmits = static_cast<int>(info->tcpi_total_retrans);
        if (attempt.result == ConnectResult::Connected && info->tcpi_rtt > 0)
            attempt.rtt_us = info->tcpi_rtt;
    }
    pending.socket.close();
    pending.phase = AttemptPhase::Answered;
}

} // namespace deadair::platform
