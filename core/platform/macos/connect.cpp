// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/tcp_info.h"
#include "platform/posix/connect_result.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"
#include "platform/shared/connect_attempts.h"
#include "platform/shared/darwin_tcp_table.h"

#include <cerrno>

#include <net/if.h>
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
    finishAttempt(pending, attempt);
}

/// False, with errno set, where there is no such interface.
bool bindTo(const Socket& socket, const std::string& interface, bool v4)
{
    const auto index = ::if_nametoindex(interface.c_str());
    return index != 0 && setOption(socket, v4 ? int(IPPROTO_IP) : int(IPPROTO_IPV6),
                                   v4 ? int(IP_BOUND_IF) : int(IPV6_BOUND_IF), static_cast<int>(index));
}

bool isPending(const tcp_connection_info& info)
{
    return info.tcpi_state == static_cast<int>(darwin::TcpState::SynSent) ||
           info.tcpi_state == static_cast<int>(darwin::TcpState::SynReceived);
}

} // namespace

void startAttempt(PendingAttempt& pending, ConnectAttempt& attempt)
{
    const Endpoint target{attempt.address, attempt.port};
    pending.socket = openSocket(domainOf(target.address), SOCK_STREAM, IPPROTO_TCP);
    if (!pending.socket.valid())
        return failCall(pending, attempt, "socket", errno);
    if (!attempt.interface.empty() && !bindTo(pending.socket, attempt.interface, target.address.isV4()))
        return failCall(pending, attempt, "bind", errno);
    const auto address = socketAddress(target);
    const auto error = ::connect(descriptor(pending.socket), address.get(), address.length) == 0 ? 0 : errno;
    attempt.local = localEndpoint(pending.socket);
    if (error != 0 && error != EINPROGRESS)
        return failCall(pending, attempt, "connect", error);
    pending.phase = AttemptPhase::Pending;
}

bool takeAnswer(PendingAttempt& pending, ConnectAttempt& attempt)
{
    const auto error = takeError(pending.socket);
    const auto info = tcpInfo(pending.socket);
    if (error == 0 && info && isPending(*info))
        return false; // woken by something that is no answer
    attempt.result = resultOfAnswer(error);
    attempt.error = errnoName(error);
    finishAttempt(pending, attempt);
    return true;
}

/// The ICMP error behind an errno is not told.
void finishAttempt(PendingAttempt& pending, ConnectAttempt& attempt)
{
    attempt.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - pending.started).count();
    if (const auto info = tcpInfo(pending.socket)) {
        attempt.syn_retransmits = static_cast<int>(info->tcpi_txretransmitpackets);
        if (attempt.result == ConnectResult::Connected && info->tcpi_srtt > 0)
            attempt.rtt_us = std::int64_t{info->tcpi_srtt} * 1000;
    }
    pending.socket.close();
    pending.phase = AttemptPhase::Answered;
}

} // namespace deadair::platform
