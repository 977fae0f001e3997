// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/azure/match.h"

#include "base/text.h"

#include <algorithm>

namespace deadair::cloud::azure
{
namespace
{

/// The host's own address, where health probes come from (Azure documentation, "What is IP address 168.63.129.16?").
constexpr std::uint32_t platform_address = 0xa83f8110;

Truth contains(const IpPrefix& prefix, const Seen& seen, IpAddress::Family family)
{
    if (prefix.address.family() != family)
        return Truth::No;
    if (prefix.length == 0)
        return Truth::Yes;
    return seen.address ? truthOf(prefix.contains(*seen.address)) : Truth::Unknown;
}

Matching inPrefixes(const std::vector<IpPrefix>& prefixes, const Seen& seen, IpAddress::Family family)
{
    Matching match{Truth::No, {}};
    for (const auto& prefix : prefixes)
        match.truth = either(match.truth, contains(prefix, seen, family));
    if (match.truth == Truth::Unknown)
        match.doubts.push_back({seen.unknown_address, {}, std::nullopt});
    return match;
}

Truth ofScope(const Seen& seen, Scope wanted)
{
    return seen.scope == Scope::Unknown ? Truth::Unknown : truthOf(seen.scope == wanted);
}

/// Whether a service tag holds the address (Azure documentation, "Virtual network service tags").
Matching inTag(const Subscription& subscription, const std::string& tag, const Seen& seen, IpAddress::Family family)
{
    const auto name = toLower(tag);
    const bool platform = seen.address == IpAddress::v4(platform_address);
    Matching match;
    const Doubt doubt{DoubtKind::ServiceTag, tag, std::nullopt};
    if (name == "virtualnetwork") {
        match.require(platform ? Truth::Yes : ofScope(seen, Scope::Network), doubt);
    } else if (name == "internet") {
        match.require(platform ? Truth::No : ofScope(seen, Scope::Public), doubt);
    } else if (name == "azureloadbalancer") {
        match.require(seen.address || seen.scope != Scope::Unknown ? truthOf(platform) : Truth::Unknown, doubt);
    } else if (const auto known = subscription.service_tags.find(name); known != subscription.service_tags.end()) {
        match = inPrefixes(known->second, seen, family);
    } else {
        // All other tags stand for public addresses of Azure's services.
        match.require(seen.scope == Scope::Network && seen.address && !isPublic(*seen.address) ? Truth::No : Truth::Unknown, doubt);
    }
    return match;
}

Matching inGroup(const std::string& id, const Seen& seen)
{
    Matching match;
    if (seen.configuration != nullptr) {
        const auto& groups = seen.configuration->groups;
        match.truth = truthOf(std::ranges::find(groups, id) != groups.end() && seen.scope != Scope::Public);
    } else {
        match.require(seen.scope == Scope::Public ? Truth::No : Truth::Unknown,
                      Doubt{DoubtKind::GroupMembers, nameIn(id), std::nullopt});
    }
    return match;
}

Matching matches(const Subscription& subscription, const AddressSet& set, const Seen& seen, IpAddress::Family family)
{
    if (set.any)
        return {};
    auto match = inPrefixes(set.prefixes, seen, family);
    for (const auto& tag : set.tags)
        match.allowAlso(inTag(subscription, tag, seen, family));
    for (const auto& group : set.groups)
        match.allowAlso(inGroup(group, seen));
    if (set.empty()) { // a rule always names something: what, is of a form that is not known
        match = {};
        match.require(Truth::Unknown, Doubt{DoubtKind::Form, {}, std::nullopt});
    }
    return match;
}

/// Whether a port somewhere in `possible` is in one of the ranges.
Truth covers(const std::vector<PortRange>& ranges, PortRange possible)
{
    Truth truth = Truth::No;
    for (const auto& range : ranges) {
        if (range.low <= possible.low && possible.high <= range.high)
            return Truth::Yes;
        if (range.low <= possible.high && possible.low <= range.high)
            truth = Truth::Unknown;
    }
    return truth;
}

Matching matches(const Subscription& subscription, const NsgRule& rule, const Packet& packet)
{
    Matching match;
    match.require(truthOf(rule.tcp && rule.inbound == packet.inbound));
    match.require(covers(rule.destination_ports, {packet.port, packet.port}));
    if (match.truth == Truth::No)
        return match;
    match.require(covers(rule.source_ports, packet.source_ports),
                  Doubt{DoubtKind::SourcePorts, packet.source_ports.toString(), std::nullopt});
    match.require(matches(subscription, rule.source, packet.source, packet.family));
    match.require(matches(subscription, rule.destination, packet.destination, packet.family));
    return match;
}

} // namespace

ListVerdict judgeNsg(const Subscription& subscription, const Nsg& nsg, const Packet& packet)
{
    std::vector<std::vector<Judged>> lists(1);
    for (const auto& rule : nsg.rules)
        lists.front().push_back({&rule.ref, rule.allows ? Action::Allow : Action::Deny, matches(subscription, rule, packet)});
    const RuleRef last{ListKind::NetworkSecurityGroup, nsg.name, {}, {}, true, "no rule matches, so it is denied"};
    lists.front().push_back({&last, Action::Deny, {}});
    return judge(lists);
}

} // namespace deadair::cloud::azure
