// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/capture_analysis.h"

#include "analysis/packet/decoder.h"

#include <algorithm>
#include <array>

namespace deadair::tcp
{
namespace
{

/// A packet that was decoded, and waits for those before it and for what the table has of its connection.
struct Ahead {
    packet::Decoded decoded;
    ConnectionTable::Lookup lookup;
    std::int64_t time_ns = 0;
    std::uint32_t wire_bytes = 0;
};

/// Reads and decodes packets some ahead of the table, as long as the bytes of the first stay where they are.
class Lookahead
{
public:
    explicit Lookahead(packet::CaptureReader& reader) : m_reader(reader) {}

    /// Empty at the end.
    std::span<Ahead> next()
    {
        std::size_t count = 0;
        packet::CapturedPacket packet;
        bool may_go_on = true;
        while (may_go_on && count < m_packets.size() && m_reader.next(packet)) {
            auto& ahead = m_packets[count++];
            ahead.time_ns = packet.time_ns;
            ahead.wire_bytes = packet.wire_bytes;
            may_go_on = m_decoder.decode(packet, ahead.decoded) && m_reader.isNextBuffered();
        }
        return std::span(m_packets).first(count);
    }
    [[nodiscard]] std::uint64_t droppedFragments() const { return m_decoder.droppedFragments(); }

private:
    packet::CaptureReader& m_reader;
    packet::Decoder m_decoder;
    std::array<Ahead, 32> m_packets;
};

} // namespace

void CaptureAnalysis::count(std::int64_t time_ns, std::uint32_t wire_bytes)
{
    if (packets++ == 0)
        first_ns = earliest_ns = latest_ns = time_ns;
    bytes += wire_bytes;
    earliest_ns = std::min(earliest_ns, time_ns);
    latest_ns = std::max(latest_ns, time_ns);
}

Result<CaptureAnalysis> analyseCapture(packet::ReadBytes read, const TableLimits& limits)
{
    auto reader = packet::CaptureReader::open(std::move(read));
    if (!reader)
        return reader.error();
    CaptureAnalysis analysis;
    analysis.table = ConnectionTable(limits);
    auto& table = analysis.table;
    Lookahead lookahead(*reader);
    for (auto packets = lookahead.next(); !packets.empty(); packets = lookahead.next()) {
        for (auto& ahead : packets)
            if (!ahead.decoded.segments.empty())
                table.lookUp(ahead.decoded.segments.front(), ahead.lookup);
        for (const auto& ahead : packets)
            if (!ahead.decoded.segments.empty())
                table.fetch(ahead.lookup);
        for (const auto& ahead : packets) {
            analysis.count(ahead.time_ns, ahead.wire_bytes);
            analysis.undecoded_packets += ahead.decoded.undecoded;
            analysis.tcp_packets += table.add(ahead.decoded, ahead.lookup, ahead.time_ns, ahead.wire_bytes);
        }
    }
    analysis.damage = reader->damage();
    analysis.lost_while_capturing = reader->dropped();
    analysis.dropped_fragments = lookahead.droppedFragments();
    return analysis;
}

} // namespace deadair::tcp
