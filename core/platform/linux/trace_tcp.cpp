// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel allows one connecting socket per flow, so hops are asked one after the other: as fast as they answer. A
// silent hop would make that slow: when it has been silent for a while, scouts on flows of their own ask the hops
// behind it at the same time. What a scout finds is asked again on the flow of the trace.
#include "platform/posix/trace.h"

#include "platform/linux/syn_flight.h"
#include "platform/posix/hop_reply.h"
#include "platform/posix/socket_address.h"

#include <algorithm>
#include <map>

#include <poll.h>

namespace deadair::platform
{
namespace
{

using std::chrono::microseconds;
using std::chrono::milliseconds;

class TcpTrace
{
public:
    TcpTrace(const TraceRequest& request, Clock::time_point deadline, const StopToken& stop, Socket reserved)
        : m_request(request),
          m_deadline(deadline),
          m_stop(stop),
          m_reserved(std::move(reserved)),
          m_port(localEndpoint(m_reserved).value_or(Endpoint{}).port)
    {
    }

    std::vector<TraceHop> run()
    {
        for (int ttl = 1; ttl != 0 && ttl <= m_request.max_ttl && !over();)
            ttl = advance(ttl);
        for (int attempt = 1; attempt < m_request.tries && !over(); ++attempt)
            askQuietHops(attempt);
        if (m_final > 0)
            m_hops.resize(static_cast<std::size_t>(m_final));
        return std::move(m_hops);
    }

private:
    [[nodiscard]] bool over() const { return m_stop.stop_requested() || Clock::now() >= m_deadline; }

    TraceHop& hop(int ttl)
    {
        while (m_hops.size() < static_cast<std::size_t>(ttl)) {
            const auto number = static_cast<int>(m_hops.size()) + 1; // before the hop is there: '=' looks right first
            m_hops.emplace_back().ttl = number;
        }
        return m_hops[static_cast<std::size_t>(ttl) - 1];
    }

    void record(const SynFlight& flight)
    {
        auto& into = hop(flight.ttl);
        const auto sent = into.sent;
        into = flight.answer;
        into.ttl = flight.ttl;
        into.sent = sent;
        m_slowest = std::max(m_slowest, microseconds(into.rtt_us));
        if (isFinal(into.reply) && (m_final == 0 || flight.ttl < m_final))
            m_final = flight.ttl;
    }

    /// Asks `ttl`, and while that is silent the hops behind it. Gives the next TTL to ask, 0 at the end.
    int advance(int ttl)
    {
        for (int attempt = 0; attempt < m_request.tries && !over(); ++attempt) {
            auto flights = plan(ttl, attempt);
            auto* const first = firstAnswer(flights);
            if (first == nullptr)
                continue;
            const auto found = std::move(*first);
            flights.clear(); // frees the flow of the trace
            if (found.main)
                record(found);
            if (found.main || confirm(found))
                return m_final != 0 || isLooping(m_hops) ? 0 : found.ttl + 1;
        }
        return 0;
    }

    /// The flow of the trace asks another of the hops at each attempt, so that all of them are asked on it.
    std::vector<SynFlight> plan(int ttl, int attempt)
    {
        const int last = std::min(ttl + m_request.silent_limit - 1, m_request.max_ttl);
        const int lead = ttl + attempt % (last - ttl + 1);
        const auto now = nextSlot();
        const auto patience = std::clamp(duration_cast<milliseconds>(2 * m_slowest) + milliseconds(100),
                                         milliseconds(150), std::max(m_request.hop_wait / 2, milliseconds(150)));
        std::vector<SynFlight> flights;
        flights.push_back({lead, true, std::max(now, mayAsk(lead)), {}, {}, {}});
        for (int scout = ttl; scout <= last; ++scout) {
            const auto slot = now + static_cast<int>(flights.size()) * m_request.spacing;
            if (scout != lead)
                flights.push_back({scout,
                                   false,
                                   std::max(slot + (attempt == 0 ? patience : milliseconds(0)), mayAsk(scout)),
                                   {},
                                   {},
                                   {}});
        }
        return flights;
    }

    /// Asks on the trace's flow what a scout found. Where that is silent the scout's word is taken if it was an ICMP
    /// error, since those are rationed; a SYN-ACK or a reset is not, so the flow itself does not get that far.
    bool confirm(const SynFlight& scout)
    {
        std::vector<SynFlight> flights;
        flights.push_back({scout.ttl, true, nextSlot(), {}, {}, {}});
        if (const auto* const answer = firstAnswer(flights); answer != nullptr) {
            record(*answer);
            return true;
        }
        if (scout.answer.icmp_type < 0)
            return false;
        record(scout);
        return true;
    }

    /// Another try for all the hops at once that were silent though one behind them answered.
    void askQuietHops(int attempt)
    {
        const int last = m_final != 0 ? m_final : lastAnswered();
        std::vector<SynFlight> flights;
        auto due = nextSlot();
        for (int ttl = 1; ttl < last; ++ttl) {
            if (hop(ttl).reply != HopReply::Silent || hop(ttl).sent > attempt)
                continue;
            flights.push_back({ttl, flights.empty(), std::max(due, mayAsk(ttl)), {}, {}, {}});
            due += m_request.spacing;
        }
        while (const auto* const answer = firstAnswer(flights)) {
            if (answer->main || answer->answer.reply == HopReply::TimeExceeded)
                record(*answer);
            flights.erase(flights.begin() + (answer - flights.data()));
        }
    }

    [[nodiscard]] int lastAnswered() const
    {
        int last = 0;
        for (const auto& one : m_hops)
            last = one.reply == HopReply::Silent ? last : one.ttl;
        return last;
    }

    [[nodiscard]] Clock::time_point mayAsk(int ttl) const
    {
        const auto asked = m_asked.find(ttl);
        return asked == m_asked.end() ? Clock::time_point() : asked->second + retry_interval;
    }

    [[nodiscard]] Clock::time_point nextSlot() const { return std::max(Clock::now(), m_last_sent + m_request.spacing); }

    /// Sends what is due and waits, until one is answered (the trace's own flow first) or all have waited long enough.
    SynFlight* firstAnswer(std::vector<SynFlight>& flights)
    {
        while (!over()) {
            sendDue(flights);
            for (auto& flight : flights) {
                if (flight.answered())
                    return &flight;
            }
            const auto until = nextEvent(flights);
            if (until == Clock::time_point::max())
                return nullptr;
            await(flights, std::min(until, m_deadline));
        }
        return nullptr;
    }

    void sendDue(std::vector<SynFlight>& flights)
    {
        for (auto& flight : flights) {
            if (flight.sent != Clock::time_point() || flight.due > Clock::now())
                continue;
            launch(flight, m_request.target, flight.main ? m_port : 0);
            if (!flight.main && flight.answer.reply == HopReply::Failed)
                flight.answer.reply = HopReply::Silent; // no descriptor left: the main flow goes on alone
            ++hop(flight.ttl).sent;
            m_last_sent = flight.sent;
            m_asked[flight.ttl] = flight.sent;
        }
    }

    /// When the next flight is due or given up; those given up are closed here.
    [[nodiscard]] Clock::time_point nextEvent(std::vector<SynFlight>& flights) const
    {
        auto next = Clock::time_point::max();
        for (auto& flight : flights) {
            const bool waiting = flight.sent == Clock::time_point();
            const auto end = waiting ? flight.due : flight.sent + m_request.hop_wait;
            if (!waiting && end <= Clock::now())
                flight.socket.close();
            if (waiting || flight.socket.valid())
                next = std::min(next, end);
        }
        return next;
    }

    void await(std::vector<SynFlight>& flights, Clock::time_point until) const
    {
        std::vector<pollfd> entries;
        entries.reserve(flights.size());
        for (const auto& flight : flights)
            entries.push_back({descriptor(flight.socket), POLLOUT, 0});
        if (::poll(entries.data(), entries.size(), pollSlice(until)) <= 0)
            return;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].revents != 0)
                readAnswer(flights[i], m_request.target);
        }
    }

    const TraceRequest& m_request;
    Clock::time_point m_deadline;
    const StopToken& m_stop;
    Socket m_reserved;
    std::uint16_t m_port;
    Clock::time_point m_last_sent;
    std::map<int, Clock::time_point> m_asked; ///< by TTL, the last time
    microseconds m_slowest{0};
    int m_final = 0;
    std::vector<TraceHop> m_hops;
};

/// By connect() with small TTLs, without privilege.
Result<Trace> traceTcp(const TraceRequest& request, Clock::time_point deadline, const StopToken& stop)
{
    auto reserved = reservePort(request.target.address);
    if (!reserved)
        return reserved.error();
    Trace result;
    result.protocol = TraceProtocol::Tcp;
    result.address = request.target.address;
    result.port = request.target.port;
    result.target_port = request.target_port;
    result.hops = TcpTrace(request, deadline, stop, std::move(*reserved)).run();
    return result;
}

} // namespace

Result<Trace> trace(const TraceRequest& request, Clock::time_point deadline, StopToken stop)
{
    switch (request.protocol) {
    case TraceProtocol::Tcp:
        return traceTcp(request, deadline, stop);
    case TraceProtocol::Icmp:
    case TraceProtocol::Udp:
        return traceDatagram(request, deadline, stop);
    }
    return Error{ErrorCode::Malformed, "trace", "unknown protocol"};
}

} // namespace deadair::platform
