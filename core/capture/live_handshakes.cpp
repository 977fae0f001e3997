// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/live_handshakes.h"

#include "analysis/tcp/capture_evidence.h"
#include "analysis/tcp/connection_summary.h"
#include "analysis/tcp/match_ends.h"
#include "capture/live_analysis.h"

namespace deadair
{
namespace
{

constexpr std::size_t most_packets = 4'000; // a handshake is over long before
constexpr std::uint8_t least_ttl = 33;      // packets of a trace leave with less

} // namespace

LiveHandshakes::LiveHandshakes(std::vector<Endpoint> servers, std::int64_t begin_ns)
    : m_servers(std::move(servers)), m_begin_ns(begin_ns)
{
}

std::vector<PacketCapture> LiveHandshakes::add(std::span<const LivePacket> packets)
{
    if (m_packets >= most_packets)
        return {};
    m_packets += packets.size();
    for (const auto& packet : packets)
        m_table.add(m_decoder.decode(decodable(packet)), packet.time_ns, packet.wire_bytes);
    std::vector<PacketCapture> changed;
    for (const auto& server : m_servers) {
        const auto attempt = attemptTo(server);
        if (!attempt || m_told[server] == *attempt)
            continue;
        m_told[server] = *attempt;
        PacketCapture capture;
        capture.live = true;
        capture.endpoint = server;
        capture.point = CapturePoint::Client;
        capture.connections = {*attempt};
        changed.push_back(std::move(capture));
    }
    return changed;
}

std::optional<CapturedConnection> LiveHandshakes::attemptTo(const Endpoint& server) const
{
    for (const auto* const connection : m_table.connections()) {
        const auto syns = tcp::synsOf(*connection);
        if (!syns.empty() && syns.front().ttl >= least_ttl && tcp::serverOf(*connection) == server)
            return tcp::capturedConnection(*connection, m_begin_ns);
    }
    return std::nullopt;
}

} // namespace deadair
