// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/connect_attempts.h"

#include "platform/wait.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

using std::chrono::duration_cast;
using std::chrono::microseconds;

/// One wait: until then, rounded up, and short, so that a stop request is soon seen.
std::chrono::milliseconds slice(Clock::time_point until)
{
    using std::chrono::milliseconds;
    return std::clamp(std::chrono::ceil<milliseconds>(until - Clock::now()), milliseconds(0), milliseconds(50));
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
            attempt.interface = request.interface;
            attempt.started_us = duration_cast<microseconds>(now + request.delay - epoch).count();
            m_results.push_back(attempt);
            m_pending.emplace_back().due = now + request.delay;
        }
    }

    std::vector<ConnectAttempt> run(Clock::time_point deadline, const StopToken& stop,
                                    const std::function<bool(const ConnectAttempt&)>& on_result)
    {
        while (!m_enough && !stop.stop_requested() && Clock::now() < deadline && anyUnanswered()) {
            startDue(on_result);
            if (!m_enough && anyUnanswered())
                wait(std::min(deadline, nextDue()), on_result);
        }
        for (std::size_t i = 0; i < m_pending.size(); ++i) {
            if (m_pending[i].phase == AttemptPhase::Pending)
                finishAttempt(m_pending[i], m_results[i]);
        }
        return std::move(m_results);
    }

private:
    [[nodiscard]] bool anyUnanswered() const
    {
        return std::ranges::any_of(m_pending, [](const PendingAttempt& one) { return one.phase != AttemptPhase::Answered; });
    }

    [[nodiscard]] Clock::time_point nextDue() const
    {
        auto next = Clock::time_point::max();
        for (const auto& one : m_pending) {
            if (one.phase == AttemptPhase::Waiting)
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
            if (m_pending[i].phase != AttemptPhase::Waiting || m_pending[i].due > now)
                continue;
            m_pending[i].started = Clock::now();
            m_results[i].started_us = duration_cast<microseconds>(m_pending[i].started - m_epoch).count();
            startAttempt(m_pending[i], m_results[i]);
            if (m_pending[i].phase == AttemptPhase::Answered)
                report(i, on_result);
        }
    }

    void wait(Clock::time_point until, const std::function<bool(const ConnectAttempt&)>& on_result)
    {
        std::vector<Watched> sockets;
        std::vector<std::size_t> owners;
        for (std::size_t i = 0; i < m_pending.size(); ++i) {
            if (m_pending[i].phase != AttemptPhase::Pending)
                continue;
            sockets.push_back({.handle = m_pending[i].socket.handle(), .want_read = false, .want_write = true});
            owners.push_back(i);
        }
        waitForAny(sockets, slice(until));
        for (std::size_t i = 0; i < sockets.size() && !m_enough; ++i) {
            const auto owner = owners[i];
            if ((sockets[i].writable || sockets[i].failed) && takeAnswer(m_pending[owner], m_results[owner]))
                report(owner, on_result);
        }
    }

    Clock::time_point m_epoch;
    std::vector<PendingAttempt> m_pending;
    std::vector<ConnectAttempt> m_results;
    bool m_enough = false;
};

} // namespace

std::vector<ConnectAttempt> connectAll(std::span<const ConnectRequest> requests, Clock::time_point epoch,
                                       Clock::time_point deadline, StopToken stop,
                                       const std::function<bool(const ConnectAttempt&)>& on_result)
{
    return Attempts(requests, epoch).run(deadline, stop, on_result);
}

} // namespace deadair::platform
