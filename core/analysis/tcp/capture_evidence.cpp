// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/capture_evidence.h"

#include "analysis/tcp/connection_summary.h"

#include <algorithm>

namespace deadair::tcp
{
namespace
{

constexpr std::size_t most_connections = 16;

CapturedSegment segmentOf(const NotedSegment& noted, bool v6, std::int64_t begin_ns)
{
    CapturedSegment segment;
    segment.time_us = (noted.time_ns - begin_ns) / 1000;
    segment.ttl = noted.ttl;
    if (!v6)
        segment.ip_id = noted.ip_id;
    segment.window = noted.window;
    segment.sequence = noted.sequence;
    return segment;
}

std::vector<CapturedSegment>* listFor(CapturedConnection& captured, const NotedSegment& noted, int client)
{
    const bool from_client = noted.direction == client;
    switch (noted.kind) {
    case NotedKind::Syn:
        return from_client ? &captured.syns : nullptr;
    case NotedKind::SynAck:
        return from_client ? nullptr : &captured.syn_acks;
    case NotedKind::Reset:
        return from_client ? &captured.client_resets : &captured.server_resets;
    }
    return nullptr;
}

/// The end where most of the connections that tell were captured.
CapturePoint commonPoint(const std::vector<const Connection*>& connections)
{
    const auto at = [&](CapturePoint point) {
        return std::ranges::count_if(connections, [&](const Connection* c) { return capturePoint(*c) == point; });
    };
    const auto clients = at(CapturePoint::Client);
    const auto servers = at(CapturePoint::Server);
    if (clients == servers)
        return CapturePoint::Unknown;
    return clients > servers ? CapturePoint::Client : CapturePoint::Server;
}

} // namespace

CapturedConnection capturedConnection(const Connection& connection, std::int64_t begin_ns)
{
    const int client = connection.clientDirection();
    const auto summary = summarise(connection);
    CapturedConnection result;
    result.client = summary.client;
    result.handshake = summary.handshake;
    result.syn_count = static_cast<int>(summary.syns);
    result.syn_ack_count = static_cast<int>(summary.syn_acks);
    for (const auto& noted : connection.noted)
        if (auto* const list = listFor(result, noted, client))
            list->push_back(segmentOf(noted, connection.ends.v6, begin_ns));
    for (const auto& error : connection.errors)
        if (error.direction == client)
            result.icmp.push_back({(error.time_ns - begin_ns) / 1000, error.error});
    if (summary.rtt_ns)
        result.rtt_us = *summary.rtt_ns / 1000;
    result.segments = static_cast<std::int64_t>(connection.packets);
    result.server_data_segments = connection.flows[static_cast<std::size_t>(1 - client)].data_segments;
    result.retransmissions = static_cast<std::int64_t>(connection.counters.retransmissions);
    return result;
}

PacketCapture captureEvidence(const ConnectionTable& table, const Endpoint& server, const CaptureProvenance& provenance)
{
    auto connections = table.connections();
    const Endpoint on_wire{server.address.onWire(), server.port};
    std::erase_if(connections, [&](const Connection* connection) { return serverOf(*connection) != on_wire; });
    PacketCapture evidence;
    evidence.source = provenance.source;
    evidence.live = provenance.live;
    evidence.endpoint = server;
    evidence.point = provenance.point == CapturePoint::Unknown ? commonPoint(connections) : provenance.point;
    evidence.window_us = provenance.window_us;
    evidence.packets = provenance.packets;
    evidence.dropped = provenance.dropped;
    evidence.complete = provenance.complete && table.evicted() == 0;
    evidence.connection_count = static_cast<std::int64_t>(connections.size());
    const auto is_established = [](const Connection* connection) {
        return summarise(*connection).handshake == HandshakeResult::Established;
    };
    evidence.established_count = std::ranges::count_if(connections, is_established);
    std::ranges::reverse(connections);
    std::stable_partition(connections.begin(), connections.end(), [&](const Connection* c) { return !is_established(c); });
    connections.resize(std::min(connections.size(), most_connections));
    for (const auto* const connection : connections)
        evidence.connections.push_back(capturedConnection(*connection, provenance.begin_ns));
    return evidence;
}

} // namespace deadair::tcp
