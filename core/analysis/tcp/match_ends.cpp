// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/match_ends.h"

#include <algorithm>
#include <unordered_map>

namespace deadair::tcp
{
namespace
{

/// What is the same at both ends of a connection. Each kind in a range of its own.
enum class Trait : std::uint64_t { ClientIsn = 1, ServerIsn, SynTimestamp, AnswerTimestamp, ClientPayload, ServerPayload };

std::uint64_t keyOf(Trait trait, std::uint64_t value)
{
    return (value ^ static_cast<std::uint64_t>(trait) << 60) * 0x9e3779b97f4a7c15u + static_cast<std::uint64_t>(trait);
}

/// The traits of a connection, the strongest first.
std::vector<std::uint64_t> traitsOf(const Connection& connection)
{
    std::vector<std::uint64_t> keys;
    const auto client = static_cast<std::size_t>(connection.clientDirection());
    const auto syns = synsOf(connection);
    const auto answers = synAcksOf(connection);
    if (!syns.empty())
        keys.push_back(keyOf(Trait::ClientIsn, syns.front().sequence));
    if (!answers.empty())
        keys.push_back(keyOf(Trait::ServerIsn, answers.front().sequence));
    for (const auto& sent : syns)
        if (sent.timestamp != 0)
            keys.push_back(keyOf(Trait::SynTimestamp, sent.timestamp));
    for (const auto& sent : answers)
        if (sent.timestamp != 0)
            keys.push_back(keyOf(Trait::AnswerTimestamp, sent.timestamp));
    if (connection.first_payload[client] > 1)
        keys.push_back(keyOf(Trait::ClientPayload, connection.first_payload[client]));
    if (connection.first_payload[1 - client] > 1)
        keys.push_back(keyOf(Trait::ServerPayload, connection.first_payload[1 - client]));
    return keys;
}

using Candidates = std::unordered_map<std::uint64_t, std::vector<int>>;

/// Of those that have a trait in common: the one with the most, then the earliest that is still free.
int bestOf(const std::vector<std::uint64_t>& traits, const Candidates& candidates, const std::vector<bool>& taken)
{
    constexpr std::size_t most_alike = 64; // requests of many connections can be the same
    std::unordered_map<int, int> votes;
    int best = -1;
    for (const auto trait : traits) {
        const auto found = candidates.find(trait);
        if (found == candidates.end() || found->second.size() > most_alike)
            continue;
        for (const int index : found->second) {
            if (taken[static_cast<std::size_t>(index)])
                continue;
            const int vote = ++votes[index];
            if (best < 0 || vote > votes[best] || (vote == votes[best] && index < best))
                best = index;
        }
    }
    return best;
}

} // namespace

std::vector<NotedSegment> notedOf(const Connection& connection, NotedKind kind, int direction)
{
    std::vector<NotedSegment> found;
    std::ranges::copy_if(connection.noted, std::back_inserter(found), [&](const NotedSegment& noted) {
        return noted.kind == kind && noted.direction == direction;
    });
    return found;
}

std::vector<NotedSegment> synsOf(const Connection& connection)
{
    return notedOf(connection, NotedKind::Syn, connection.clientDirection());
}

std::vector<NotedSegment> synAcksOf(const Connection& connection)
{
    return notedOf(connection, NotedKind::SynAck, 1 - connection.clientDirection());
}

std::vector<int> matchConnections(const std::vector<const Connection*>& left, const std::vector<const Connection*>& right)
{
    Candidates candidates;
    for (std::size_t index = 0; index < right.size(); ++index)
        for (const auto trait : traitsOf(*right[index]))
            if (auto& list = candidates[trait]; list.empty() || list.back() != static_cast<int>(index))
                list.push_back(static_cast<int>(index));
    std::vector<bool> taken(right.size());
    std::vector<int> matches;
    matches.reserve(left.size());
    for (const auto* const connection : left) {
        matches.push_back(bestOf(traitsOf(*connection), candidates, taken));
        if (matches.back() >= 0)
            taken[static_cast<std::size_t>(matches.back())] = true;
    }
    return matches;
}

bool sameSegment(const NotedSegment& left, const NotedSegment& right)
{
    if (left.timestamp != 0 && right.timestamp != 0)
        return left.timestamp == right.timestamp;
    return true;
}

} // namespace deadair::tcp
