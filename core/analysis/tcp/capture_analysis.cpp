// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/capture_analysis.h"

#include "analysis/packet/decoder.h"

#include <algorithm>

namespace deadair::tcp
{

Result<CaptureAnalysis> analyseCapture(packet::ReadBytes read, const TableLimits& limits)
{
    auto reader = packet::CaptureReader::open(std::move(read));
    if (!reader)
        return reader.error();
    CaptureAnalysis analysis;
    analysis.table = ConnectionTable(limits);
    packet::Decoder decoder;
    packet::CapturedPacket packet;
    while (reader->next(packet)) {
        if (analysis.packets++ == 0)
            analysis.first_ns = analysis.earliest_ns = analysis.latest_ns = packet.time_ns;
        analysis.bytes += packet.wire_bytes;
        analysis.earliest_ns = std::min(analysis.earliest_ns, packet.time_ns);
        analysis.latest_ns = std::max(analysis.latest_ns, packet.time_ns);
        const auto& decoded = decoder.decode(packet);
        analysis.undecoded_packets += decoded.undecoded;
        analysis.tcp_packets += analysis.table.add(decoded, packet.time_ns, packet.wire_bytes);
    }
    analysis.damage = reader->damage();
    analysis.lost_while_capturing = reader->dropped();
    analysis.dropped_fragments = decoder.droppedFragments();
    return analysis;
}

} // namespace deadair::tcp
