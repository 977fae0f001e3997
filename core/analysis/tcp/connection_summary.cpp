// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/connection_summary.h"

#include "analysis/tcp/handshake.h"

#include <algorithm>
#include <cstring>

namespace deadair::tcp
{
namespace
{

Endpoint endpointOf(const EndpointPair& ends, int direction)
{
    const auto& bytes = direction == 0 ? ends.first : ends.second;
    const auto port = direction == 0 ? ends.first_port : ends.second_port;
    if (ends.v6)
        return {IpAddress::v6(bytes), port};
    std::array<std::uint8_t, 4> address{};
    std::memcpy(address.data(), bytes.data(), address.size());
    return {IpAddress::v4(address), port};
}

const NotedSegment* firstNoted(const Connection& connection, NotedKind kind, int direction)
{
    const auto found = std::ranges::find_if(
        connection.noted, [&](const NotedSegment& n) { return n.kind == kind && n.direction == direction; });
    return found == connection.noted.end() ? nullptr : &*found;
}

/// What systems send with: 64 (Unix), 128 (Windows), 255 (network devices).
bool isInitialTtl(int ttl)
{
    return ttl == 64 || ttl == 128 || ttl == 255;
}

Closing closingOf(const Connection& connection)
{
    switch (connection.closed) {
    case ClosedBy::Open:
        break;
    case ClosedBy::Fin:
        return Closing::Fin;
    case ClosedBy::Reset:
        return connection.closer == connection.clientDirection() ? Closing::ResetByClient : Closing::ResetByServer;
    }
    return Closing::Open;
}

} // namespace

Endpoint clientOf(const Connection& connection)
{
    return endpointOf(connection.ends, connection.clientDirection());
}

Endpoint serverOf(const Connection& connection)
{
    return endpointOf(connection.ends, 1 - connection.clientDirection());
}

ConnectionSummary summarise(const Connection& connection)
{
    const auto client = static_cast<std::size_t>(connection.clientDirection());
    ConnectionSummary summary;
    summary.client = clientOf(connection);
    summary.server = serverOf(connection);
    summary.handshake = handshakeResult(connection);
    summary.syns = connection.syns[client];
    summary.syn_acks = connection.syn_acks[1 - client];
    if (summary.handshake == HandshakeResult::Established && summary.syns > 0 && summary.syn_acks > 0 &&
        connection.rtt_known)
        summary.rtt_ns = connection.rtt_ns;
    summary.closing = closingOf(connection);
    return summary;
}

CapturePoint capturePoint(const Connection& connection)
{
    constexpr std::int64_t clear_ns = 200'000;
    const int client = connection.clientDirection();
    const auto* const syn = firstNoted(connection, NotedKind::Syn, client);
    const auto* const answer = firstNoted(connection, NotedKind::SynAck, 1 - client);
    if (syn != nullptr && answer != nullptr && connection.rtt_known && connection.syns[static_cast<std::size_t>(client)] == 1) {
        const auto to_answer_ns = answer->time_ns - syn->time_ns;
        const auto to_ack_ns = connection.rtt_ns - to_answer_ns;
        if (to_answer_ns > clear_ns && to_answer_ns > 4 * to_ack_ns)
            return CapturePoint::Client;
        if (to_ack_ns > clear_ns && to_ack_ns > 4 * to_answer_ns)
            return CapturePoint::Server;
    }
    const int client_ttl = connection.ttls[static_cast<std::size_t>(client)];
    const int server_ttl = connection.ttls[static_cast<std::size_t>(1 - client)];
    if (isInitialTtl(client_ttl) && !isInitialTtl(server_ttl))
        return CapturePoint::Client;
    if (isInitialTtl(server_ttl) && !isInitialTtl(client_ttl))
        return CapturePoint::Server;
    return CapturePoint::Unknown;
}

} // namespace deadair::tcp
