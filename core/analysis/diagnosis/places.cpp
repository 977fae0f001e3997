// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/places.h"

#include "analysis/diagnosis/situation.h"

#include <algorithm>

namespace deadair
{

void placeBetween(Assessment& cause, const PathFindings& path, int hop)
{
    auto& where = cause.where();
    const int nearer = std::max(hop, 1);
    where.hop = nearer;
    if (const auto router = path.routerAt(nearer)) {
        where.address = router->toString();
        cause.word("hop_address", router->toString()).word("device_address", router->toString());
    }
    if (const auto next = hop > 0 ? path.routerAt(nearer + 1) : std::nullopt) {
        where.next_address = next->toString();
        cause.word("next_hop_address", next->toString());
    }
    cause.word("hop", std::to_string(nearer));
}

std::optional<ResetForger> forgerOfReset(const Situation& s)
{
    const auto& path = s.path;
    // The reset came for a packet whose TTL ends at a router that is not the last one before the host.
    if (path.answer_ttl && path.reference) {
        const bool router_at_or_beyond =
            std::ranges::any_of(path.routers, [&](const auto& entry) { return entry.first >= *path.answer_ttl; });
        const bool nearer = path.distance && *path.answer_ttl < *path.distance;
        if (router_at_or_beyond || nearer)
            return ResetForger{*path.answer_ttl - 1, {*path.target_trace.id, *path.reference.id}};
    }
    const auto of_port = [&](bool target_port) {
        return lastOf<ArrivalTtl>(s.evidence, [&](const ArrivalTtl& a) {
            return a.address == s.subject->address && a.target_port == target_port;
        });
    };
    const auto own = of_port(false), suspect = of_port(true);
    if (!own || !suspect || suspect->ttl <= own->ttl)
        return std::nullopt;
    // Same initial TTL, fewer routers passed: the difference is how many hops nearer the sender is.
    const auto distance = path.distance ? path.distance : path.answer_ttl;
    const int nearer = suspect->ttl - own->ttl;
    if (!distance || nearer >= *distance)
        return std::nullopt;
    return ResetForger{*distance - nearer, {*suspect.id, *own.id}};
}

namespace
{

std::optional<ResetForger> nearestThatResetWords(const Situation& s)
{
    Item<ShortReach> nearest;
    for (const auto& reach : allOf<ShortReach>(s.evidence))
        if (reach->reset && (!nearest || reach->ttl < nearest->ttl))
            nearest = reach;
    if (!nearest || !s.path.answer_ttl || nearest->ttl >= *s.path.answer_ttl)
        return std::nullopt;
    return ResetForger{nearest->ttl - 1, {*nearest.id, *s.path.target_trace.id}};
}

/// By the TTLs with which systems begin; a host's resets may begin with another one than its SYN-ACKs.
int routersPassed(int ttl)
{
    for (const int initial : {32, 64, 128})
        if (ttl <= initial)
            return initial - ttl;
    return 255 - ttl;
}

/// How many routers the resets passed that came from nearer than their own connection's SYN-ACK; absent where one did not.
std::optional<int> routersOfNearerResets(const PacketCapture& capture)
{
    constexpr int enough = 2;
    int connections = 0;
    std::optional<int> passed;
    for (const auto& connection : capture.connections) {
        if (connection.handshake != HandshakeResult::Established || connection.syn_acks.empty() || connection.server_resets.empty())
            continue;
        const int own = routersPassed(connection.syn_acks.front().ttl), reset = routersPassed(connection.server_resets.front().ttl);
        if (reset >= own || (passed && *passed != reset))
            return std::nullopt;
        passed = reset;
        ++connections;
    }
    return connections >= enough ? passed : std::nullopt;
}

} // namespace

std::optional<ResetForger> forgerOfLateReset(const Situation& s)
{
    if (const auto nearest = nearestThatResetWords(s))
        return nearest;
    for (const auto& capture : allOf<PacketCapture>(s.evidence)) {
        const auto passed =
            capture->point != CapturePoint::Server && s.isTarget(capture->endpoint) ? routersOfNearerResets(*capture) : std::nullopt;
        if (passed)
            return ResetForger{*passed + 1, {*capture.id}};
    }
    return std::nullopt;
}

} // namespace deadair
