// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/live_analysis.h"

#include <algorithm>
#include <random>

namespace deadair
{

packet::CapturedPacket decodable(const LivePacket& packet)
{
    constexpr std::uint16_t link_type_sll2 = 276;
    return {packet.time_ns, link_type_sll2, packet.wire_bytes, packet.bytes};
}

LiveAnalysis::LiveAnalysis()
{
    tcp::TableLimits limits;
    limits.seed = std::random_device{}();
    m_analysis.table = tcp::ConnectionTable(limits);
}

std::vector<tcp::HandshakeEvent> LiveAnalysis::add(const LivePacket& packet)
{
    if (m_duplicates.seenElsewhere(packet))
        return {};
    auto& analysis = m_analysis;
    analysis.count(packet.time_ns, packet.wire_bytes);
    const auto& decoded = m_decoder.decode(decodable(packet));
    analysis.undecoded_packets += decoded.undecoded ? 1 : 0;
    analysis.tcp_packets += analysis.table.add(decoded, packet.time_ns, packet.wire_bytes) ? 1 : 0;
    return m_watch.watch(decoded, packet.time_ns);
}

void LiveAnalysis::finish(std::optional<std::int64_t> dropped)
{
    if (dropped)
        m_analysis.lost_while_capturing = static_cast<std::uint64_t>(std::max<std::int64_t>(*dropped, 0));
    m_analysis.dropped_fragments = m_decoder.droppedFragments();
}

} // namespace deadair
