// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/retransmission_timeline.h"

#include <algorithm>

namespace deadair::tcp
{
namespace
{

/// The shortest slice, 5^9 ns or 125/64 ms: doubled nine times it is a second, so that long captures have round slices.
constexpr std::int64_t shortest_ns = 1'953'125;

constexpr std::int64_t flooredRatio(std::int64_t value, std::int64_t divisor)
{
    return value / divisor - (value % divisor < 0 ? 1 : 0);
}

constexpr std::size_t ringPlace(std::int64_t slice)
{
    static_assert((RetransmissionTimeline::most_slices & (RetransmissionTimeline::most_slices - 1)) == 0);
    return static_cast<std::size_t>(slice) & (RetransmissionTimeline::most_slices - 1);
}

} // namespace

void RetransmissionTimeline::add(std::int64_t time_ns, bool is_syn)
{
    auto& counts = m_ring[ringPlace(reach(time_ns))];
    ++(is_syn ? counts.syns : counts.data);
}

void RetransmissionTimeline::cover(std::int64_t time_ns)
{
    reach(time_ns);
}

/// The slice of a time, which is there afterwards.
std::int64_t RetransmissionTimeline::reach(std::int64_t time_ns)
{
    const auto shortest = flooredRatio(time_ns, shortest_ns);
    if (m_ring.empty()) {
        m_ring.resize(most_slices);
        m_first = m_last = shortest;
        return shortest;
    }
    const auto slice = [&] { return shortest >> m_doublings; }; // rounds down below zero as well
    while (std::max(m_last, slice()) - std::min(m_first, slice()) >= static_cast<std::int64_t>(most_slices))
        doubleSlices();
    m_first = std::min(m_first, slice());
    m_last = std::max(m_last, slice());
    return slice();
}

void RetransmissionTimeline::doubleSlices()
{
    std::vector<Counts> ring(most_slices);
    for (auto slice = m_first; slice <= m_last; ++slice) {
        ring[ringPlace(slice >> 1)].syns += m_ring[ringPlace(slice)].syns;
        ring[ringPlace(slice >> 1)].data += m_ring[ringPlace(slice)].data;
    }
    m_ring = std::move(ring);
    m_first >>= 1;
    m_last >>= 1;
    ++m_doublings;
}

std::vector<RetransmissionTimeline::Slice> RetransmissionTimeline::slices() const
{
    std::vector<Slice> all;
    if (m_ring.empty())
        return all;
    for (auto slice = m_first; slice <= m_last; ++slice) {
        const auto& counts = m_ring[ringPlace(slice)];
        const auto begin = slice * (std::int64_t{1} << m_doublings);
        all.push_back({flooredRatio(begin * 125, 64), counts.syns, counts.data}); // in nanoseconds it might overflow
    }
    return all;
}

double RetransmissionTimeline::sliceMs() const
{
    return static_cast<double>(std::int64_t{1} << m_doublings) * 125 / 64;
}

} // namespace deadair::tcp
