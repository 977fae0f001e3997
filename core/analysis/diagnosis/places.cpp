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

} // namespace deadair
