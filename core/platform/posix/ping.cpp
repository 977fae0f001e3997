// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/hop_reply.h"
#include "platform/posix/probe_socket.h"
#include "platform/path.h"
#include "platform/posix/socket_address.h"

#include <algorithm>

#include <poll.h>

namespace deadair::platform
{
namespace
{

/// After the last probe.
constexpr std::chrono::milliseconds last_wait{1000};

class Pinging
{
public:
    Pinging(ProbeSocket probe, const IpAddress& target, int count) : m_probe(std::move(probe)), m_target(target)
    {
        m_rtts.resize(static_cast<std::size_t>(std::max(count, 0)));
    }

    void run(std::chrono::milliseconds interval, Clock::time_point deadline, const StopToken& stop)
    {
        auto until = Clock::now();
        while (!stop.stop_requested() && Clock::now() < deadline && m_answered < m_rtts.size()) {
            if (Clock::now() >= until) {
                if (m_sent.size() == m_rtts.size())
                    return;
                m_sent.push_back(Clock::now());
                (void)m_probe.send(static_cast<std::uint16_t>(m_sent.size() - 1));
                until = m_sent.back() + (m_sent.size() == m_rtts.size() ? last_wait : interval);
            }
            (void)waitFor(m_probe.socket(), POLLIN, std::min(until, deadline), stop);
            while (const auto answer = m_probe.receive())
                take(*answer);
        }
    }

    void fill(Ping& ping) const
    {
        ping.sent = static_cast<int>(m_sent.size());
        for (const auto& rtt : m_rtts) {
            if (rtt)
                ping.rtts_us.push_back(*rtt);
        }
        ping.received = static_cast<int>(ping.rtts_us.size());
        ping.error = m_error;
    }

private:
    void take(const ProbeAnswer& answer)
    {
        const auto now = Clock::now();
        // An error that does not quote the number is for the latest probe: they are an interval apart.
        const std::size_t index = answer.sequence ? *answer.sequence : m_sent.size() - 1;
        if (index >= m_sent.size())
            return;
        if (!isHostsOwn(answer, m_target)) {
            m_error = m_error ? m_error : std::optional(answer.icmp);
            return;
        }
        if (m_rtts[index])
            return;
        m_rtts[index] = std::chrono::duration_cast<std::chrono::microseconds>(now - m_sent[index]).count();
        ++m_answered;
    }

    ProbeSocket m_probe;
    IpAddress m_target;
    std::vector<Clock::time_point> m_sent;
    std::vector<std::optional<std::int64_t>> m_rtts; ///< by probe
    std::size_t m_answered = 0;
    std::optional<IcmpError> m_error;
};

} // namespace

Result<Ping> ping(const IpAddress& address, int count, std::chrono::milliseconds interval, Clock::time_point deadline,
                  StopToken stop)
{
    Ping result;
    result.address = address;
    result.method = "icmp";
    auto probe = ProbeSocket::open(ProbeMethod::Icmp, address);
    if (!probe && probe.error().code == ErrorCode::PermissionDenied) {
        result.method = "udp";
        probe = ProbeSocket::open(ProbeMethod::Udp, address);
    }
    if (!probe)
        return probe.error();
    Pinging pinging(std::move(*probe), address, count);
    pinging.run(interval, deadline, stop);
    pinging.fill(result);
    return result;
}

} // namespace deadair::platform
