// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/verdict.h"

#include "analysis/tcp/connection_summary.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace deadair::tcp
{
namespace
{

using ServerAddress = std::pair<bool, std::array<std::uint8_t, 16>>;
using ServerTtls = std::map<ServerAddress, std::uint8_t>;

ServerAddress serverAddress(const Connection& connection)
{
    const bool second_is_server = connection.clientDirection() == 0;
    return {connection.ends.v6, second_is_server ? connection.ends.second : connection.ends.first};
}

std::uint8_t serverTtl(const Connection& connection)
{
    return connection.ttls[static_cast<std::size_t>(1 - connection.clientDirection())];
}

/// The TTL with which each server's own packets arrive: of the last connection that had any.
ServerTtls serverTtls(const std::vector<const Connection*>& connections)
{
    ServerTtls ttls;
    for (const auto* const connection : connections)
        if (serverTtl(*connection) != 0)
            ttls[serverAddress(*connection)] = serverTtl(*connection);
    return ttls;
}

std::optional<NotedSegment> firstReset(const Connection& connection, int direction)
{
    const auto found = std::ranges::find_if(connection.noted, [&](const NotedSegment& n) {
        return n.kind == NotedKind::Reset && n.direction == direction;
    });
    return found == connection.noted.end() ? std::nullopt : std::optional(*found);
}

std::optional<NotedError> unreachableError(const Connection& connection)
{
    const auto client = connection.clientDirection();
    const auto found = std::ranges::find_if(connection.errors, [&](const NotedError& error) {
        return error.direction == client && error.error.type == (connection.ends.v6 ? 1 : 3);
    });
    return found == connection.errors.end() ? std::nullopt : std::optional(*found);
}

bool isForeign(const Verdict& verdict)
{
    return verdict.reset && verdict.server_ttl != 0 && isUnlikeTtl(verdict.reset->ttl, verdict.server_ttl);
}

VerdictId unanswered(const Connection& connection)
{
    switch (capturePoint(connection)) {
    case CapturePoint::Client:
        return VerdictId::AnswerIgnored;
    case CapturePoint::Server:
        return VerdictId::AnswerNotReceived;
    case CapturePoint::Unknown:
        break;
    }
    return VerdictId::AnswerUnused;
}

bool windowStaysClosed(const Connection& connection)
{
    const auto closed = [](const Flow& flow) { return flow.window == 0; };
    return connection.closed != ClosedBy::Reset && connection.counters.zero_windows > 1 &&
           std::ranges::any_of(connection.flows, closed);
}

VerdictId established(const Connection& connection, const ConnectionSummary& summary, const Verdict& verdict)
{
    constexpr double high_share = 0.05;
    constexpr std::uint64_t too_few_to_tell = 3;
    if (summary.closing == Closing::ResetByServer)
        return isForeign(verdict) ? VerdictId::ResetOnTheWay : VerdictId::ResetByServer;
    if (windowStaysClosed(connection))
        return VerdictId::WindowClosed;
    if (verdict.retransmission_share >= high_share && connection.counters.retransmissions >= too_few_to_tell)
        return VerdictId::HighLoss;
    if (summary.closing == Closing::ResetByClient)
        return VerdictId::ResetByClient;
    return summary.handshake == HandshakeResult::NotSeen ? VerdictId::HandshakeUnseen : VerdictId::Fine;
}

VerdictId verdictOf(const Connection& connection, const ConnectionSummary& summary, const Verdict& verdict)
{
    switch (summary.handshake) {
    case HandshakeResult::NoAnswer:
        return VerdictId::NoAnswer;
    case HandshakeResult::Unreachable:
        return VerdictId::Unreachable;
    case HandshakeResult::Refused:
        return isForeign(verdict) ? VerdictId::RefusedOnTheWay : VerdictId::Refused;
    case HandshakeResult::AnswerIgnored:
        return unanswered(connection);
    case HandshakeResult::Incomplete:
        return VerdictId::Broken;
    case HandshakeResult::Established:
    case HandshakeResult::NotSeen:
        break;
    }
    return established(connection, summary, verdict);
}

} // namespace

bool isUnlikeTtl(int one, int other)
{
    constexpr int usual_difference = 2;
    return std::abs(one - other) > usual_difference;
}

std::vector<Verdict> judge(const std::vector<const Connection*>& connections)
{
    const auto ttls = serverTtls(connections);
    std::vector<Verdict> verdicts;
    verdicts.reserve(connections.size());
    for (const auto* const connection : connections) {
        const auto summary = summarise(*connection);
        Verdict verdict;
        verdict.waited_ns = connection->latest_ns - connection->first_ns;
        verdict.error = unreachableError(*connection);
        verdict.reset = firstReset(*connection, 1 - connection->clientDirection());
        const auto known = ttls.find(serverAddress(*connection));
        verdict.server_ttl = serverTtl(*connection);
        if (verdict.server_ttl == 0 && known != ttls.end())
            verdict.server_ttl = known->second;
        verdict.retransmission_share =
            static_cast<double>(connection->counters.retransmissions) / static_cast<double>(connection->packets);
        verdict.id = verdictOf(*connection, summary, verdict);
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

} // namespace deadair::tcp
