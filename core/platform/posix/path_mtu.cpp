// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/probe_socket.h"
#include "platform/path.h"
#include "platform/posix/errno_name.h"
#include "platform/posix/socket_address.h"

#include <algorithm>
#include <cerrno>

#include <poll.h>

namespace deadair::platform
{
namespace
{

using std::chrono::microseconds;
using std::chrono::milliseconds;

constexpr int max_packets = 14;
constexpr int exact_enough_bytes = 32;
/// Linux sends a host six ICMP errors in a row, then one a second (icmp_ratelimit; echo replies are not rationed).
constexpr int free_errors = 4;
constexpr milliseconds error_interval{1050};

enum class Fate { Passed, Lost, Reported, Unknown };

class MtuSearch
{
public:
    MtuSearch(ProbeSocket probe, ProbeMethod method, PathMtu& result, Clock::time_point deadline,
              const StopToken& stop)
        : m_probe(std::move(probe)), m_method(method), m_result(result), m_deadline(deadline), m_stop(stop)
    {
        m_probe.setDontFragment();
    }

    /// False when not even small packets are answered, so that this method cannot tell.
    bool run()
    {
        m_result.method = m_method == ProbeMethod::Icmp ? "icmp" : "udp";
        m_result.route_mtu_bytes = m_probe.routeMtu();
        if (!control() || m_result.route_mtu_bytes <= smallBytes())
            return m_result.route_mtu_bytes > 0 && m_answers > 0;
        switch (fate(m_result.route_mtu_bytes)) {
        case Fate::Reported:
            (void)fate(*m_result.reported_mtu_bytes);
            break;
        case Fate::Lost:
            bisect();
            break;
        case Fate::Passed:
        case Fate::Unknown:
            break;
        }
        return true;
    }

private:
    [[nodiscard]] bool over() const
    {
        return m_stop.stop_requested() || Clock::now() >= m_deadline || m_packets >= max_packets;
    }
    [[nodiscard]] int smallBytes() const { return m_probe.headerBytes() + 36; }

    void pause(Clock::time_point until) const
    {
        while (!m_stop.stop_requested() && Clock::now() < std::min(until, m_deadline))
            (void)::poll(nullptr, 0, pollSlice(std::min(until, m_deadline)));
    }

    /// Sends one packet and waits; true when the host itself answered.
    bool ask(int bytes)
    {
        if (m_method == ProbeMethod::Udp && m_answers >= free_errors)
            pause(m_last_answer + error_interval);
        if (over())
            return false;
        ++m_packets;
        ++m_sequence;
        const auto sent = Clock::now();
        if (m_probe.send(m_sequence, bytes) != 0)
            return false;
        const auto patience =
            std::clamp<microseconds>(4 * m_rtt + milliseconds(200), milliseconds(300), milliseconds(1000));
        const auto until = std::min(m_deadline, sent + (m_answers == 0 ? milliseconds(700) : patience));
        while (waitFor(m_probe.socket(), POLLIN, until, m_stop) == Readiness::Ready) {
            while (const auto answer = m_probe.receive()) {
                if (isHostsOwn(*answer, m_result.address) && answer->sequence.value_or(m_sequence) == m_sequence) {
                    m_last_answer = Clock::now();
                    m_rtt = std::chrono::duration_cast<microseconds>(m_last_answer - sent);
                    ++m_answers;
                    return true;
                }
                if (noteReport(*answer, bytes))
                    return false;
            }
        }
        return false;
    }

    /// A router's word about the MTU; one that cannot be true of this packet is ignored.
    bool noteReport(const ProbeAnswer& answer, int bytes)
    {
        constexpr int smallest_mtu = 68; // RFC 791
        if (answer.mtu_bytes < smallest_mtu || answer.mtu_bytes >= bytes)
            return false;
        m_result.reported_mtu_bytes = answer.mtu_bytes;
        m_result.reported_by = answer.icmp.sender;
        m_reported = true;
        return true;
    }

    /// A small packet, which must be answered for a silence about a large one to mean anything.
    bool control()
    {
        if (ask(smallBytes()))
            return true;
        if (m_method == ProbeMethod::Udp)
            pause(Clock::now() + error_interval); // perhaps rationed
        return ask(smallBytes());
    }

    /// What becomes of packets of a size: lost only if two are, while small ones before and after are answered.
    Fate fate(int bytes)
    {
        for (int attempt = 0; attempt < 2; ++attempt) {
            m_reported = false;
            if (ask(bytes)) {
                m_result.largest_passed_bytes = std::max(m_result.largest_passed_bytes, bytes);
                return Fate::Passed;
            }
            if (m_reported)
                return Fate::Reported;
            if (over() || !control())
                return Fate::Unknown;
        }
        m_result.smallest_lost_bytes = bytes;
        return Fate::Lost;
    }

    /// One loss is enough in between, as the ends of the range have been tested twice.
    void bisect()
    {
        constexpr int safe_guess = 1280; // RFC 8200: every IPv6 link; few IPv4 paths carry less
        m_result.largest_passed_bytes = smallBytes();
        int middle = safe_guess;
        while (!over() && m_result.smallest_lost_bytes - m_result.largest_passed_bytes > exact_enough_bytes) {
            if (middle <= m_result.largest_passed_bytes || middle >= m_result.smallest_lost_bytes)
                middle = (m_result.largest_passed_bytes + m_result.smallest_lost_bytes) / 2;
            m_reported = false;
            if (ask(middle))
                m_result.largest_passed_bytes = middle;
            else if (over() || m_reported || !control())
                return;
            else
                m_result.smallest_lost_bytes = middle;
            middle = 0;
        }
    }

    ProbeSocket m_probe;
    ProbeMethod m_method;
    PathMtu& m_result;
    Clock::time_point m_deadline;
    const StopToken& m_stop;
    Clock::time_point m_last_answer;
    microseconds m_rtt{0};
    std::uint16_t m_sequence = 0;
    int m_packets = 0;
    int m_answers = 0;
    bool m_reported = false;
};

} // namespace

Result<PathMtu> pathMtu(const IpAddress& address, Clock::time_point deadline, StopToken stop)
{
    PathMtu result;
    result.address = address;
    if (auto probe = ProbeSocket::open(ProbeMethod::Icmp, address);
        probe && MtuSearch(std::move(*probe), ProbeMethod::Icmp, result, deadline, stop).run())
        return result;
    auto probe = ProbeSocket::open(ProbeMethod::Udp, address);
    if (!probe)
        return probe.error();
    (void)MtuSearch(std::move(*probe), ProbeMethod::Udp, result, deadline, stop).run();
    return result;
}

} // namespace deadair::platform
