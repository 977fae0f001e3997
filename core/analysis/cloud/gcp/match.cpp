// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/gcp/match.h"

#include <algorithm>

namespace deadair::cloud::gcp
{
namespace
{

bool names(const std::vector<std::string>& list, const std::string& name)
{
    return std::ranges::find(list, name) != list.end();
}

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    return std::ranges::any_of(a, [&](const std::string& name) { return names(b, name); });
}

bool isTcpTo(const Rule& rule, std::uint16_t port)
{
    const auto covers = [port](const Traffic& traffic) {
        return traffic.tcp && (traffic.ports.empty() ||
                               std::ranges::any_of(traffic.ports, [port](PortRange range) { return range.contains(port); }));
    };
    return rule.traffic.empty() || std::ranges::any_of(rule.traffic, covers);
}

Matching inPrefixes(const std::vector<IpPrefix>& prefixes, const std::optional<IpAddress>& address, IpAddress::Family family, DoubtKind doubt)
{
    Matching match{Truth::No, {}};
    for (const auto& prefix : prefixes) {
        if (prefix.address.family() != family)
            continue;
        const auto holds = prefix.length == 0 ? Truth::Yes : address ? truthOf(prefix.contains(*address)) : Truth::Unknown;
        match.truth = either(match.truth, holds);
    }
    if (match.truth == Truth::Unknown)
        match.doubts.push_back({doubt, {}, std::nullopt});
    return match;
}

/// Source tags and accounts stand for the internal addresses of instances in the same network.
Matching fromInstance(const Rule& rule, const Packet& packet)
{
    Matching match;
    if (packet.source && isPublic(*packet.source) && packet.sender->interface == nullptr) {
        match.truth = Truth::No;
    } else if (packet.sender->instance != nullptr) {
        const auto& instance = *packet.sender->instance;
        const bool internal = packet.source && packet.source == packet.sender->inside && packet.sender->network() == packet.network;
        match.truth = truthOf(internal && (share(rule.source_tags, instance.tags) || share(rule.source_accounts, instance.accounts)));
    } else {
        match.require(Truth::Unknown, Doubt{DoubtKind::Tags, packet.sender->name(), std::nullopt});
    }
    return match;
}

/// A VPC firewall rule that names nobody means all of IPv4 at its far end (Compute Engine API, firewalls, sourceRanges).
Matching unlimited(const Rule& rule, bool far_end, IpAddress::Family family)
{
    const bool v4_only = far_end && rule.ref.kind == ListKind::VpcFirewall;
    return {truthOf(!v4_only || family == IpAddress::Family::V4), {}};
}

Matching fromSource(const Rule& rule, const Packet& packet)
{
    const bool by_instance = !rule.source_tags.empty() || !rule.source_accounts.empty();
    if (rule.sources.empty() && !by_instance && rule.unknown_sources.empty())
        return unlimited(rule, packet.inbound, packet.family);
    auto match = inPrefixes(rule.sources, packet.source, packet.family, DoubtKind::SenderAddress);
    if (by_instance)
        match.allowAlso(fromInstance(rule, packet));
    for (const auto& doubt : rule.unknown_sources)
        match.allowAlso({Truth::Unknown, {doubt}});
    return match;
}

Matching toDestination(const Rule& rule, const Packet& packet)
{
    if (rule.destinations.empty() && rule.unknown_destinations.empty())
        return unlimited(rule, !packet.inbound, packet.family);
    auto match = inPrefixes(rule.destinations, packet.destination, packet.family, DoubtKind::ReceiverAddress);
    for (const auto& doubt : rule.unknown_destinations)
        match.allowAlso({Truth::Unknown, {doubt}});
    return match;
}

Matching onTarget(const Rule& rule, const Packet& packet)
{
    if (!rule.target_networks.empty() && !names(rule.target_networks, packet.network))
        return {Truth::No, {}};
    const bool by_instance = !rule.target_tags.empty() || !rule.target_accounts.empty();
    if (!by_instance && rule.unknown_targets.empty())
        return {};
    Matching match{Truth::No, {}};
    if (by_instance && packet.guarded->instance != nullptr)
        match.truth = truthOf(share(rule.target_tags, packet.guarded->instance->tags) ||
                              share(rule.target_accounts, packet.guarded->instance->accounts));
    else if (by_instance)
        match = {Truth::Unknown, {{DoubtKind::Tags, packet.guarded->name(), std::nullopt}}};
    for (const auto& doubt : rule.unknown_targets)
        match.allowAlso({Truth::Unknown, {doubt}});
    return match;
}

} // namespace

std::string End::name() const
{
    const auto text = address ? address->toString() : std::string();
    return instance == nullptr || instance->name.empty() ? text : text + " (" + instance->name + ')';
}

End endOf(const Project& project, const std::optional<IpAddress>& address)
{
    End end;
    end.address = address;
    if (!address)
        return end;
    for (const auto& instance : project.instances) {
        for (const auto& interface : instance.interfaces) {
            const auto own = [&](const std::vector<IpAddress>& all) { return std::ranges::find(all, *address) != all.end(); };
            const bool alias = std::ranges::any_of(interface.aliases, [&](const IpPrefix& p) { return p.contains(*address); });
            if (own(interface.inside) || alias)
                return {End::Standing::Instance, &instance, &interface, address, address, false};
            if (own(interface.outside)) {
                const auto inside = std::ranges::find(interface.inside, address->family(), &IpAddress::family);
                return {End::Standing::Instance, &instance, &interface, address,
                        inside == interface.inside.end() ? std::nullopt : std::optional(*inside), true};
            }
        }
    }
    end.standing = isPublic(*address) ? End::Standing::Outside : End::Standing::Unclear;
    end.inside = isPublic(*address) ? std::nullopt : address;
    return end;
}

Matching matches(const Rule& rule, const Packet& packet)
{
    Matching match;
    match.require(truthOf(!rule.disabled && rule.inbound == packet.inbound && isTcpTo(rule, packet.port)));
    match.require(truthOf(rule.network.empty() || rule.network == packet.network));
    if (match.truth == Truth::No)
        return match;
    match.require(onTarget(rule, packet));
    match.require(fromSource(rule, packet));
    match.require(toDestination(rule, packet));
    return match;
}

} // namespace deadair::cloud::gcp
