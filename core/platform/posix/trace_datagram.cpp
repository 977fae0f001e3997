// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/hop_reply.h"
#include "platform/posix/probe_socket.h"
#include "platform/posix/trace.h"
#include "platform/posix/socket_address.h"

#include <algorithm>
#include <cerrno>

#include <poll.h>

namespace deadair::platform
{
namespace
{

class DatagramTrace
{
public:
    DatagramTrace(const TraceRequest& request, Clock::time_point deadline, const StopToken& stop,
                  ProbeSocket probe)
        : m_request(request), m_deadline(deadline), m_stop(stop), m_probe(std::move(probe))
    {
    }

    std::vector<TraceHop> run()
    {
        while (!m_stop.stop_requested() && Clock::now() < m_deadline && !isLooping(m_hops) && !settled()) {
            sendNext();
            (void)waitFor(m_probe.socket(), POLLIN, std::min(nextEvent(), m_deadline), m_stop);
            while (const auto answer = m_probe.receive())
                record(*answer);
        }
        m_hops.resize(std::min(m_hops.size(), static_cast<std::size_t>(limit())));
        while (isLooping(m_hops) && m_hops.back().reply == HopReply::Silent)
            m_hops.pop_back(); // on its way when the circle was seen: not silent
        return std::move(m_hops);
    }

private:
    struct Sent {
        int ttl = 0;
        Clock::time_point when;
    };

    /// The last TTL worth asking, by what is known so far.
    [[nodiscard]] int limit() const
    {
        int last = 0;
        for (const auto& hop : m_hops) {
            if (isFinal(hop.reply))
                return hop.ttl;
            last = hop.reply == HopReply::Silent ? last : hop.ttl;
        }
        return std::min(last + m_request.silent_limit, m_request.max_ttl);
    }

    [[nodiscard]] Clock::time_point lastSent(int ttl) const
    {
        const auto newest = std::ranges::find(m_sent.rbegin(), m_sent.rend(), ttl, &Sent::ttl);
        return newest == m_sent.rend() ? Clock::time_point() : newest->when;
    }

    [[nodiscard]] bool inFlight(const TraceHop& hop) const
    {
        return hop.reply == HopReply::Silent && hop.sent > 0 && lastSent(hop.ttl) + m_request.hop_wait > Clock::now();
    }

    [[nodiscard]] bool isSettled(const TraceHop& hop) const
    {
        return hop.reply != HopReply::Silent || (hop.sent >= m_request.tries && !inFlight(hop));
    }

    [[nodiscard]] bool settled() const
    {
        const auto count = static_cast<std::size_t>(limit());
        return m_hops.size() >= count &&
               std::ranges::all_of(m_hops.begin(), m_hops.begin() + static_cast<std::ptrdiff_t>(count),
                                   [this](const TraceHop& hop) { return isSettled(hop); });
    }

    /// When the hop may be asked, or asked again.
    [[nodiscard]] Clock::time_point dueAt(const TraceHop& hop) const
    {
        const auto again = lastSent(hop.ttl) + std::max(m_request.hop_wait, retry_interval);
        return hop.sent == 0 ? m_next_slot : std::max(again, m_next_slot);
    }

    [[nodiscard]] int countInFlight() const
    {
        return static_cast<int>(std::ranges::count_if(m_hops, [this](const TraceHop& hop) { return inFlight(hop); }));
    }

    /// The lowest hop that may be asked now.
    TraceHop* nextHop()
    {
        if (m_alone && countInFlight() > 0)
            return nullptr;
        const int last = limit();
        for (int ttl = 1; ttl <= last; ++ttl) {
            if (m_hops.size() < static_cast<std::size_t>(ttl))
                m_hops.emplace_back().ttl = ttl;
            auto& hop = m_hops[static_cast<std::size_t>(ttl) - 1];
            if (!isSettled(hop) && dueAt(hop) <= Clock::now())
                return &hop;
        }
        return nullptr;
    }

    void sendNext()
    {
        if (Clock::now() < m_next_slot)
            return;
        auto* const hop = nextHop();
        if (hop == nullptr)
            return;
        m_probe.setTtl(hop->ttl);
        m_sent.push_back({hop->ttl, Clock::now()});
        const auto error = m_probe.send(static_cast<std::uint16_t>(m_sent.size() - 1));
        ++hop->sent;
        m_next_slot = m_sent.back().when + m_request.spacing;
        if (error != 0 && error != ENOBUFS)
            hop->reply = HopReply::Failed;
    }

    /// When the next try ends or the next probe may leave.
    [[nodiscard]] Clock::time_point nextEvent() const
    {
        const auto reach = limit();
        const bool may_send = !m_alone || countInFlight() == 0;
        const bool more = may_send && m_hops.size() < static_cast<std::size_t>(reach);
        auto next = more ? m_next_slot : Clock::now() + m_request.hop_wait;
        for (const auto& hop : m_hops) {
            if (inFlight(hop))
                next = std::min(next, lastSent(hop.ttl) + m_request.hop_wait);
            else if (may_send && !isSettled(hop) && hop.ttl <= reach)
                next = std::min(next, dueAt(hop));
        }
        return next;
    }

    /// The probe that an answer is for. An error that quotes no payload (RFC 792 asks for 8 bytes only, the UDP header)
    /// can only be for the one that is on its way; if there are more, it is dropped and hops are asked singly from now
    /// on.
    std::optional<std::size_t> probeOf(const ProbeAnswer& answer)
    {
        if (answer.sequence)
            return *answer.sequence < m_sent.size() ? std::optional<std::size_t>(*answer.sequence) : std::nullopt;
        const bool single = countInFlight() == 1;
        m_alone = true;
        if (!single)
            return std::nullopt;
        const auto newest = std::ranges::find_if(m_sent.rbegin(), m_sent.rend(), [this](const Sent& sent) {
            return inFlight(m_hops[static_cast<std::size_t>(sent.ttl) - 1]);
        });
        return newest == m_sent.rend() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(m_sent.rend() - newest) - 1);
    }

    void record(const ProbeAnswer& answer)
    {
        const auto now = Clock::now();
        const auto index = probeOf(answer);
        if (!index)
            return;
        auto& hop = m_hops[static_cast<std::size_t>(m_sent[*index].ttl) - 1];
        if (hop.reply != HopReply::Silent)
            return;
        hop.reply = answer.reply;
        hop.address = answer.icmp.sender;
        hop.rtt_us = std::chrono::duration_cast<std::chrono::microseconds>(now - m_sent[*index].when).count();
        if (answer.reply != HopReply::EchoReply) {
            hop.icmp_type = answer.icmp.type;
            hop.icmp_code = answer.icmp.code;
        }
    }

    const TraceRequest& m_request;
    Clock::time_point m_deadline;
    const StopToken& m_stop;
    ProbeSocket m_probe;
    Clock::time_point m_next_slot;
    std::vector<Sent> m_sent; ///< by sequence number
    std::vector<TraceHop> m_hops;
    bool m_alone = false; ///< one probe in flight at a time
};

} // namespace

Result<Trace> traceDatagram(const TraceRequest& request, Clock::time_point deadline, const StopToken& stop)
{
    const bool udp = request.protocol == TraceProtocol::Udp;
    auto probe = ProbeSocket::open(udp ? ProbeMethod::Udp : ProbeMethod::Icmp, request.target.address);
    if (!probe)
        return probe.error();
    Trace result;
    result.protocol = request.protocol;
    result.address = request.target.address;
    result.port = udp ? unused_udp_port : std::uint16_t(0);
    result.hops = DatagramTrace(request, deadline, stop, std::move(*probe)).run();
    return result;
}

} // namespace deadair::platform
