// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/correlate.h"

#include "analysis/tcp/connection_summary.h"
#include "analysis/tcp/match_ends.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace deadair::tcp
{
namespace
{

using Connections = std::vector<const Connection*>;

/// Longer than packets travel, shorter than the first retransmission (RFC 6298: 1 s).
constexpr std::int64_t travel_ns = 900'000'000;

/// A capture begins before its first packet and goes on after its last; up to this long is believed without proof.
constexpr std::int64_t quiet_ns = 30'000'000'000;

/// When an end captured, by its own clock. A capture without any packet is taken for one that waited all the time.
struct Period {
    std::int64_t begin_ns = 0;
    std::int64_t end_ns = 0;
    bool is_empty = false;

    [[nodiscard]] bool covers(std::int64_t time_ns) const
    {
        return is_empty || (begin_ns - quiet_ns <= time_ns && time_ns <= end_ns + quiet_ns);
    }
};

struct End {
    Connections connections;
    Period period;
};

End endOf(const CaptureAnalysis& analysis)
{
    return {analysis.table.connections(), {analysis.earliest_ns, analysis.latest_ns, analysis.packets == 0}};
}

/// TTLs only fall on the way: where the SYN's is higher is the client's end. Positive: the left one.
int ttlVotes(const Connections& left, const Connections& right, const std::vector<int>& matches)
{
    int votes = 0;
    for (std::size_t index = 0; index < left.size(); ++index) {
        if (matches[index] < 0)
            continue;
        const auto& one = *left[index];
        const auto& other = *right[static_cast<std::size_t>(matches[index])];
        const auto client = static_cast<std::size_t>(one.clientDirection());
        const auto client_there = static_cast<std::size_t>(other.clientDirection());
        const int fall = int{one.ttls[client]} - int{other.ttls[client_there]};
        const int back = int{other.ttls[1 - client_there]} - int{one.ttls[1 - client]};
        if (one.ttls[client] != 0 && other.ttls[client_there] != 0)
            votes += (fall > 0) - (fall < 0);
        if (one.ttls[1 - client] != 0 && other.ttls[1 - client_there] != 0)
            votes += (back > 0) - (back < 0);
    }
    return votes;
}

/// What each connection says by itself about where it was captured. Positive: at the client.
int pointVotes(const Connections& connections)
{
    int votes = 0;
    for (const auto* const connection : connections) {
        const auto point = capturePoint(*connection);
        votes += (point == CapturePoint::Client) - (point == CapturePoint::Server);
    }
    return votes;
}

/// A SYN that went unanswered and that the other end did not see was captured where it was sent.
int unmatchedSyns(const Connections& connections)
{
    return static_cast<int>(
        std::ranges::count_if(connections, [](const Connection* c) { return !synsOf(*c).empty(); }));
}

bool firstIsServer(const Connections& first, const Connections& second, const std::vector<int>& matches)
{
    const int by_ttl = ttlVotes(first, second, matches);
    if (by_ttl != 0)
        return by_ttl < 0;
    const int by_point = pointVotes(first) - pointVotes(second);
    if (by_point != 0)
        return by_point < 0;
    return unmatchedSyns(first) < unmatchedSyns(second);
}

/// The clocks' difference from packets that were seen at both ends: a SYN is seen later at the server by offset plus its
/// travel, a SYN-ACK by offset minus its travel (F. Cristian, 1989). The quickest ones tell most.
std::optional<std::int64_t> clockOffset(const std::vector<CorrelatedConnection>& connections)
{
    constexpr auto none = std::numeric_limits<std::int64_t>::max();
    std::int64_t there = none;
    std::int64_t back = none;
    const auto note = [](std::int64_t& least, const std::vector<NotedSegment>& sent, const std::vector<NotedSegment>& seen) {
        if (!sent.empty() && !seen.empty() && sameSegment(sent.front(), seen.front()))
            least = std::min(least, seen.front().time_ns - sent.front().time_ns);
        else
            for (const auto& one : sent)
                for (const auto& other : seen)
                    if (one.timestamp != 0 && one.timestamp == other.timestamp)
                        least = std::min(least, other.time_ns - one.time_ns);
    };
    for (const auto& both : connections) {
        if (both.at_client == nullptr || both.at_server == nullptr)
            continue;
        note(there, synsOf(*both.at_client), synsOf(*both.at_server));
        note(back, synAcksOf(*both.at_server), synAcksOf(*both.at_client));
    }
    if (there != none && back != none)
        return (there - back) / 2;
    if (there != none)
        return there;
    return back != none ? std::optional(-back) : std::nullopt;
}

/// Finds each sent segment among those seen at the other end. `offset_ns`: their clock minus the sender's.
std::vector<HandshakePacket> fatesOf(const std::vector<NotedSegment>& sent, std::vector<NotedSegment> seen,
                                     std::int64_t offset_ns, const Period& period)
{
    std::vector<HandshakePacket> packets;
    for (const auto& segment : sent) {
        const auto expected_ns = segment.time_ns + offset_ns;
        const auto counterpart = std::ranges::find_if(seen, [&](const NotedSegment& candidate) {
            const auto late_ns = candidate.time_ns - expected_ns;
            const bool marked = segment.timestamp != 0 && candidate.timestamp != 0;
            return sameSegment(segment, candidate) && (marked || (late_ns > -travel_ns && late_ns < travel_ns));
        });
        auto fate = period.covers(expected_ns) ? PacketFate::Lost : PacketFate::Unobserved;
        if (counterpart != seen.end()) {
            fate = PacketFate::Arrived;
            seen.erase(counterpart);
        }
        packets.push_back({segment, fate});
    }
    return packets;
}

bool any(const std::vector<HandshakePacket>& packets, PacketFate fate)
{
    return std::ranges::find(packets, fate, &HandshakePacket::fate) != packets.end();
}

std::vector<NotedSegment> serverResets(const Connection* connection)
{
    return connection == nullptr ? std::vector<NotedSegment>()
                                 : notedOf(*connection, NotedKind::Reset, 1 - connection->clientDirection());
}

HandshakeResult resultOf(const Connection* connection)
{
    return connection == nullptr ? HandshakeResult::NotSeen : summarise(*connection).handshake;
}

LossPlace placeOf(const CorrelatedConnection& both)
{
    const auto at_client = resultOf(both.at_client);
    const auto at_server = resultOf(both.at_server);
    const bool reset_arrived = !serverResets(both.at_client).empty();
    const bool reset_sent = !serverResets(both.at_server).empty();
    if (both.at_client != nullptr && reset_arrived && !reset_sent && (both.at_server != nullptr || any(both.syns, PacketFate::Lost)))
        return LossPlace::ForgedReset;
    if (at_client == HandshakeResult::Established)
        return at_server == HandshakeResult::AnswerIgnored ? LossPlace::LastAck : LossPlace::None;
    if (both.at_server == nullptr)
        return any(both.syns, PacketFate::Lost) ? LossPlace::WayThere : LossPlace::Unknown;
    if (both.syn_acks.empty())
        return reset_sent ? LossPlace::Refused : LossPlace::AtServer;
    if (any(both.syn_acks, PacketFate::Arrived))
        return LossPlace::AtClient;
    return any(both.syn_acks, PacketFate::Lost) ? LossPlace::WayBack : LossPlace::Unknown;
}

/// Servers that both captures show, as the given end addresses them.
std::set<Endpoint> sharedServers(const std::vector<CorrelatedConnection>& connections, bool as_client_sees)
{
    std::set<Endpoint> servers;
    for (const auto& both : connections)
        if (both.at_client != nullptr && both.at_server != nullptr)
            servers.insert(serverOf(as_client_sees ? *both.at_client : *both.at_server));
    return servers;
}

/// Leaves out connections of one end to servers that the other end is not.
void dropForeign(std::vector<CorrelatedConnection>& connections)
{
    const auto by_client = sharedServers(connections, true);
    const auto by_server = sharedServers(connections, false);
    if (by_client.empty())
        return;
    std::erase_if(connections, [&](const CorrelatedConnection& both) {
        if (both.at_client != nullptr && both.at_server != nullptr)
            return false;
        return both.at_client != nullptr ? !by_client.contains(serverOf(*both.at_client))
                                         : !by_server.contains(serverOf(*both.at_server));
    });
}

std::vector<CorrelatedConnection> pairUp(const Connections& client, const Connections& server)
{
    const auto matches = matchConnections(client, server);
    std::vector<bool> taken(server.size());
    std::vector<CorrelatedConnection> connections;
    for (std::size_t index = 0; index < client.size(); ++index) {
        CorrelatedConnection both{client[index], nullptr, {}, {}, LossPlace::Unknown};
        if (matches[index] >= 0) {
            both.at_server = server[static_cast<std::size_t>(matches[index])];
            taken[static_cast<std::size_t>(matches[index])] = true;
        }
        connections.push_back(std::move(both));
    }
    for (std::size_t index = 0; index < server.size(); ++index)
        if (!taken[index])
            connections.push_back({nullptr, server[index], {}, {}, LossPlace::Unknown});
    return connections;
}

} // namespace

Correlation correlate(const CaptureAnalysis& first, const CaptureAnalysis& second)
{
    auto client = endOf(first);
    auto server = endOf(second);
    Correlation correlation;
    correlation.first_is_server = firstIsServer(client.connections, server.connections,
                                                matchConnections(client.connections, server.connections));
    if (correlation.first_is_server)
        std::swap(client, server);
    correlation.connections = pairUp(client.connections, server.connections);
    correlation.clock_offset_ns = clockOffset(correlation.connections);
    dropForeign(correlation.connections);
    const auto offset_ns = correlation.clock_offset_ns.value_or(0);
    for (auto& both : correlation.connections) {
        correlation.matched += both.at_client != nullptr && both.at_server != nullptr;
        if (both.at_client != nullptr)
            both.syns = fatesOf(synsOf(*both.at_client), both.at_server ? synsOf(*both.at_server) : std::vector<NotedSegment>(),
                                offset_ns, server.period);
        if (both.at_server != nullptr)
            both.syn_acks = fatesOf(synAcksOf(*both.at_server),
                                    both.at_client ? synAcksOf(*both.at_client) : std::vector<NotedSegment>(), -offset_ns,
                                    client.period);
        both.place = placeOf(both);
    }
    return correlation;
}

BothEnds bothEnds(const Correlation& correlation, const Endpoint& server, bool complete)
{
    BothEnds ends;
    ends.endpoint = server;
    const Endpoint on_wire{server.address.onWire(), server.port};
    ends.complete = complete;
    if (correlation.clock_offset_ns)
        ends.clock_offset_us = *correlation.clock_offset_ns / 1000;
    for (const auto& both : correlation.connections) {
        if (both.at_client == nullptr ? !ends.translated || serverOf(*both.at_server) != *ends.translated
                                      : serverOf(*both.at_client) != on_wire)
            continue;
        ++ends.connection_count;
        ends.matched_count += both.at_client != nullptr && both.at_server != nullptr;
        if (both.at_client != nullptr && both.at_server != nullptr)
            ends.translated = serverOf(*both.at_server);
        for (const auto& sent : both.syns) {
            ends.syns_sent += sent.fate != PacketFate::Unobserved;
            ends.syns_lost += sent.fate == PacketFate::Lost;
            ends.syns_unanswered += sent.fate == PacketFate::Arrived && both.place == LossPlace::AtServer;
        }
        for (const auto& sent : both.syn_acks) {
            ends.syn_acks_sent += sent.fate != PacketFate::Unobserved;
            ends.syn_acks_lost += sent.fate == PacketFate::Lost;
        }
        ends.resets_forged |= both.place == LossPlace::ForgedReset;
    }
    if (ends.translated == on_wire)
        ends.translated.reset();
    return ends;
}

} // namespace deadair::tcp
