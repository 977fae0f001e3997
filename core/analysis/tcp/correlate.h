// SPDX-License-Identifier: GPL-3.0-or-later
// Two captures of the same connections, one from each end: where did each packet of the handshake get lost?
#pragma once

#include "analysis/tcp/capture_analysis.h"
#include "evidence/capture.h"

namespace deadair::tcp
{

/// What became of a SYN or SYN-ACK on its way to the other end.
enum class PacketFate {
    Arrived,
    Lost,      ///< seen where it was sent, not at the other end, which captured at that time
    Unobserved ///< the other end did not capture then, so nothing is known
};

/// Where a connection that is not established came to its end.
enum class LossPlace {
    None,        ///< the handshake completes
    WayThere,    ///< no SYN arrives at the server
    AtServer,    ///< SYNs arrive, and the server sends no answer
    Refused,     ///< the server itself answers with a reset
    WayBack,     ///< the server answers, and no SYN-ACK arrives at the client
    AtClient,    ///< SYN-ACKs arrive, and the client does not take them
    ForgedReset, ///< a reset in the server's name arrives, which the server did not send
    LastAck,     ///< the client's ACK does not arrive at the server
    Unknown      ///< the captures do not cover it
};

struct HandshakePacket {
    NotedSegment segment; ///< as its sender's end saw it
    PacketFate fate = PacketFate::Unobserved;
};

/// One connection at both ends; either is null where that end did not see it. Borrowed from the analyses.
struct CorrelatedConnection {
    const Connection* at_client = nullptr;
    const Connection* at_server = nullptr;
    std::vector<HandshakePacket> syns;     ///< that left the client
    std::vector<HandshakePacket> syn_acks; ///< that left the server
    LossPlace place = LossPlace::Unknown;
};

struct Correlation {
    bool first_is_server = false; ///< the first capture was taken at the server's end
    std::optional<std::int64_t> clock_offset_ns; ///< server's clock minus client's
    std::size_t matched = 0;
    std::vector<CorrelatedConnection> connections; ///< in the order of the client's capture, then those it did not see
};

/// Matches the connections by initial sequence numbers, else time stamps, else first payloads, so across address
/// translation and devices that rewrite sequence numbers. Finds out by itself which capture is the client's. Connections
/// that only one end saw are taken for common ones where they go to a server that the captures share, or where the
/// captures share none.
Correlation correlate(const CaptureAnalysis& first, const CaptureAnalysis& second);

/// What the correlation says about one server, as the client addresses it.
BothEnds bothEnds(const Correlation& correlation, const Endpoint& server, bool complete);

} // namespace deadair::tcp

namespace deadair
{

template <>
struct EnumNames<tcp::PacketFate> {
    static constexpr std::pair<tcp::PacketFate, std::string_view> table[] = {
        {tcp::PacketFate::Arrived, "arrived"}, {tcp::PacketFate::Lost, "lost"},
        {tcp::PacketFate::Unobserved, "unobserved"}};
};

template <>
struct EnumNames<tcp::LossPlace> {
    static constexpr std::pair<tcp::LossPlace, std::string_view> table[] = {
        {tcp::LossPlace::None, "none"}, {tcp::LossPlace::WayThere, "way_there"},
        {tcp::LossPlace::AtServer, "at_server"}, {tcp::LossPlace::Refused, "refused"},
        {tcp::LossPlace::WayBack, "way_back"}, {tcp::LossPlace::AtClient, "at_client"},
        {tcp::LossPlace::ForgedReset, "forged_reset"}, {tcp::LossPlace::LastAck, "last_ack"},
        {tcp::LossPlace::Unknown, "unknown"}};
};

} // namespace deadair
