// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/machine.h"
#include "platform/path.h"
#include "platform/windows/echo.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

constexpr int max_packets = 20;
constexpr int exact_enough_bytes = 8;
constexpr int small_bytes = 64;

enum class Fate { Passed, Lost, Unknown };

/// The search of every system, with Windows' echo: see platform/path.h for what it claims and when.
class MtuSearch
{
public:
    MtuSearch(PathMtu& result, Clock::time_point deadline, const StopToken& stop)
        : m_result(result), m_deadline(deadline), m_stop(stop)
    {
    }

    Result<PathMtu> run()
    {
        if (!ask(small_bytes) && !ask(small_bytes))
            return m_error ? *m_error
                           : Error{ErrorCode::Unavailable, "measure packet sizes to " + m_result.address.toString(),
                                   "the host answers no echo requests"};
        if (m_result.route_mtu_bytes > small_bytes && fate(m_result.route_mtu_bytes) == Fate::Lost)
            bisect();
        return m_result;
    }

private:
    [[nodiscard]] bool over() const
    {
        return m_stop.stop_requested() || Clock::now() >= m_deadline || m_packets >= max_packets;
    }

    /// True when the host answered a packet of that size.
    bool ask(int bytes)
    {
        constexpr int v4_headers = 20 + 8, v6_headers = 40 + 8;
        if (over())
            return false;
        ++m_packets;
        const int headers = m_result.address.isV4() ? v4_headers : v6_headers;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_deadline - Clock::now());
        const auto answer = echo({.address = m_result.address,
                                  .payload_bytes = bytes - headers,
                                  .dont_fragment = true,
                                  .wait = std::clamp(left, std::chrono::milliseconds(1), std::chrono::milliseconds(700))});
        if (!answer)
            m_error = answer.error();
        m_spoken = answer && answer->reply != HopReply::Silent;
        return answer && answer->reply == HopReply::EchoReply;
    }

    /// Lost only if two are without any word, while small ones between and after are answered.
    Fate fate(int bytes)
    {
        for (int attempt = 0; attempt < 2; ++attempt) {
            if (ask(bytes)) {
                m_result.largest_passed_bytes = std::max(m_result.largest_passed_bytes, bytes);
                return Fate::Passed;
            }
            if (m_spoken || over() || !ask(small_bytes))
                return Fate::Unknown; // somebody said why: no black hole
        }
        m_result.smallest_lost_bytes = bytes;
        return Fate::Lost;
    }

    void bisect()
    {
        constexpr int safe_guess = 1280; // RFC 8200: every IPv6 link; few IPv4 paths carry less
        m_result.largest_passed_bytes = small_bytes;
        int middle = safe_guess;
        while (!over() && m_result.smallest_lost_bytes - m_result.largest_passed_bytes > exact_enough_bytes) {
            if (middle <= m_result.largest_passed_bytes || middle >= m_result.smallest_lost_bytes)
                middle = (m_result.largest_passed_bytes + m_result.smallest_lost_bytes) / 2;
            if (ask(middle))
                m_result.largest_passed_bytes = middle;
            else if (m_spoken || !ask(small_bytes))
                return;
            else
                m_result.smallest_lost_bytes = middle;
            middle = 0;
        }
    }

    PathMtu& m_result;
    Clock::time_point m_deadline;
    const StopToken& m_stop;
    std::optional<Error> m_error;
    int m_packets = 0;
    bool m_spoken = false; ///< the last one got an answer, whatever it was
};

/// Of the interface that the route uses; Windows does not tell what it has learned about a path.
int interfaceMtu(const IpAddress& address)
{
    const auto route = routeTo(address);
    const auto own = interfaces();
    if (!route || !own)
        return 0;
    const auto found = std::ranges::find(own->interfaces, route->interface, &NetworkInterface::name);
    return found == own->interfaces.end() ? 0 : found->mtu_bytes;
}

} // namespace

Result<PathMtu> pathMtu(const IpAddress& address, Clock::time_point deadline, StopToken stop)
{
    PathMtu result;
    result.address = address;
    result.method = "icmp";
    result.route_mtu_bytes = std::min(interfaceMtu(address), 9000); // loopback's has no limit, and needs none
    return MtuSearch(result, deadline, stop).run();
}

} // namespace deadair::platform
