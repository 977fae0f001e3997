// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/connect.h"

#include "platform/linux/error_queue.h"
#include "platform/linux/tcp_info.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <algorithm>
#include <cerrno>

#include <netinet/in.h>
#include <poll.h>

namespace deadair::platform
{
namespace
{

using std::chrono::duration_cast;
using std::chrono::microseconds;

enum class Phase { Waiting, Pending, Answered };

struct Pending {
    Phase phase = Phase::Waiting;
    Clock::time_point due;
    Clock::time_point started;
    Socket socket;
};

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
        return ConnectResult::Connected;
    case ECONNREFUSED:
        return ConnectResult::Refused;
    case ECONNRESET:
    case EPIPE: // the peer closed and reset before we looked
        return ConnectResult::Reset;
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

void readIcmp(const Socket& socket, ConnectAttempt& attempt)
{
    while (const auto entry = takeQueuedError(socket)) {
        if (entry->icmp && !attempt.icmp)
            attempt.icmp = entry->icmp;
    }
}

void finish(Pending& pending, ConnectAttempt& attempt)
{
    attempt.duration_us = duration_cast<microseconds>(Clock::now() - pending.started).count();
    if (const auto info = tcpInfo(pending.socket)) {
        attempt.syn_retransmits = static_cast<int>(info->tcpi_total_retrans);
        if (attempt.result == ConnectResult::Connected && info->tcpi_rtt > 0)
            attempt.rtt_us = info->tcpi_rtt;
    }
    pending.socket.close();
    pending.phase = Phase::Answered;
}

void failCall(Pending& pending, ConnectAttempt& attempt, const char* call, int error)
{
    attempt.failed_call = call;
    attempt.error = errnoName(error);
    attempt.result = resultOfCall(error);
    readIcmp(pending.socket, attempt);
    finish(pending, attempt);
}

void start(Pending& pending, ConnectAttempt& attempt, Clock::time_point epoch)
{
    const Endpoint target{attempt.address, attempt.port};
    pending.started = Clock::now();
    attempt.started_us = duration_cast<microseconds>(pending.started - epoch).count();
    pending.socket = openSocket(domainOf(target.address), SOCK_STREAM, IPPROTO_TCP);
    if (!pending.socket.valid())
        return failCall(pending, attempt, "socket", errno);
    enableErrorQueue(pending.socket, target.address);
    const auto address = socketAddress(target);
    const auto error = ::connect(descriptor(pending.socket), address.get(), address.length) == 0 ? 0 : errno;
    attempt.local = localEndpoint(pending.socket);
    if (error != 0 && error != EINPROGRESS)
        return failCall(pending, attempt, "connect", error);
    pending.phase = Phase::Pending;
}

/// SO_ERROR before the error queue: emptying the queue clears it. An ICMP error that arrives while connect() still
/// holds the socket (a reject on this machine) leaves the socket in SYN_SENT with a soft error, which SO_ERROR also
/// gives.
bool answered(Pending& pending, ConnectAttempt& attempt)
{
    const auto error = takeError(pending.socket);
    readIcmp(pending.socket, attempt);
    const auto info = tcpInfo(pending.socket);
    if (error == 0 && info && (info->tcpi_state == TCP_SYN_SENT || info->tcpi_state == TCP_SYN_RECV))
        return false; // woken by something that is no answer
    attempt.result = resultOfAnswer(error);
    attempt.error = errnoName(error);
    finish(pending, attempt);
    return true;
}

std::vector<pollfd> pollEntries(const std::vector<Pending>& all)
{
    std::vector<pollfd> entries(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        entries[i] = {all[i].phase == Phase::Pending ? descriptor(all[i].socket) : -1, POLLOUT, 0};
    return entries;
}

/// The whole of connectAll() with its state, so that no step needs more than a few lines.
class Attempts
{
public:
    Attempts(std::span<const ConnectRequest> requests, Clock::time_point epoch) : m_epoch(epoch)
    {
        const auto now = Clock::now();
        for (const auto& request : requests) {
            ConnectAttempt attempt;
            attempt.purpose = request.purpose;
            attempt.address = request.target.address;
            attempt.port = request.target.port;
            attempt.started_us = duration_cast<microseconds>(now + request.delay - epoch).count();
            m_results.push_back(attempt);
            m_pending.emplace_back().due = now + request.delay;
        }
    }

    std::vector<ConnectAttempt> run(Clock::time_point deadline, const std::stop_token& stop,
                                    const std::function<bool(const ConnectAttempt&)>& on_result)
    {
        while (!m_enough && !stop.stop_requested() && Clock::now() < deadline && anyUnanswered()) {
            startDue(on_result);
            if (!m_enough && anyUnanswered())
                wait(std::min(deadline, nextDue()), on_result);
        }
        for (std::size_t i = 0; i < m_pending.size(); ++i) {
            if (m_pending[i].phase == Phase::Pending)
                finish(m_pending[i], m_results[i]);
        }
        return std::move(m_results);
    }

private:
    [[nodiscard]] bool anyUnanswered() const
    {
        return std::ranges::any_of(m_pending, [](const Pending& one) { return one.phase != Phase::Answered; });
    }

    [[nodiscard]] Clock::time_point nextDue() const
    {
        auto next = Clock::time_point::max();
        for (const auto& one : m_pending) {
            if (one.phase == Phase::Waiting)
                next = std::min(next, one.due);
        }
        return next;
    }

    void report(std::size_t index, const std::function<bool(const ConnectAttempt&)>& on_result)
    {
        if (on_result && !on_result(m_results[index]))
            m_enough = true;
    }

    void startDue(const std::function<bool(const ConnectAttempt&)>& on_result)
    {
        const auto now = Clock::now();
        for (std::size_t i = 0; i < m_pending.size() && !m_enough; ++i) {
            if (m_pending[i].phase != Phase::Waiting || m_pending[i].due > now)
                continue;
            start(m_pending[i], m_results[i], m_epoch);
            if (m_pending[i].phase == Phase::Answered)
                report(i, on_result);
        }
    }

    void wait(Clock::time_point until, const std::function<bool(const ConnectAttempt&)>& on_result)
    {
        auto entries = pollEntries(m_pending);
        if (::poll(entries.data(), entries.size(), pollSlice(until)) <= 0)
            return;
        for (std::size_t i = 0; i < entries.size() && !m_enough; ++i) {
            if (entries[i].revents != 0 && answered(m_pending[i], m_results[i]))
                report(i, on_result);
        }
    }

    Clock::time_point m_epoch;
    std::vector<Pending> m_pending;
    std::vector<ConnectAttempt> m_results;
    bool m_enough = false;
};

} // namespace

std::vector<ConnectAttempt> connectAll(std::span<const ConnectRequest> requests, Clock::time_point epoch,
                                       Clock::time_point deadline, std::stop_token stop,
                                       const std::function<bool(const ConnectAttempt&)>& on_result)
{
    return Attempts(requests, epoch).run(deadline, stop, on_result);
}

} // namespace deadair::platform
