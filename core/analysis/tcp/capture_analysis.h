// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/packet/capture_reader.h"
#include "analysis/tcp/connection_table.h"

namespace deadair::tcp
{

/// A capture file, read to its end or to where it is damaged.
struct CaptureAnalysis {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;             ///< on the wire
    std::uint64_t tcp_packets = 0;       ///< with at least one segment
    std::uint64_t undecoded_packets = 0; ///< unknown link type, or damaged or cut before a TCP header was complete
    std::int64_t first_ns = 0;           ///< time of the first packet in the file
    std::int64_t earliest_ns = 0;
    std::int64_t latest_ns = 0;
    ConnectionTable table;
    std::uint64_t dropped_fragments = 0;   ///< that never became a datagram because too many were waiting
    std::optional<std::uint64_t> lost_while_capturing; ///< as the capturing system counted
    std::optional<packet::Damage> damage;

    /// Takes note of one more packet's time and length.
    void count(std::int64_t time_ns, std::uint32_t wire_bytes);
};

/// Reads and analyses a capture. Malformed when it is none.
Result<CaptureAnalysis> analyseCapture(packet::ReadBytes read, const TableLimits& limits = {});

} // namespace deadair::tcp
