// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/aws/groups.h"

#include <algorithm>

namespace deadair::cloud::aws
{
namespace
{

/// Whether the other end is a member of a group: its interface has it, and it is reached by its private address.
Matching isMember(const Account& account, const std::string& group, const Peer& peer)
{
    Matching match;
    if (peer.address && !peer.privately && (isPublic(*peer.address) || peer.end->publicly)) {
        match.truth = Truth::No;
        return match;
    }
    if (peer.end->interface != nullptr) {
        match.truth = truthOf(std::ranges::find(peer.end->interface->groups, group) != peer.end->interface->groups.end());
        return match;
    }
    const auto known = account.groups.find(group);
    const bool all_subnets_known =
        known != account.groups.end() && std::ranges::any_of(account.subnets, [&](const auto& entry) {
            return entry.second.vpc == known->second.vpc;
        });
    if (peer.end->standing == End::Standing::Outside && peer.end->address && all_subnets_known)
        match.truth = Truth::No;
    else
        match.require(Truth::Unknown, Doubt{DoubtKind::GroupMembers, group, std::nullopt});
    return match;
}

Matching isInPrefixList(const Account& account, const std::string& list, const Peer& peer)
{
    Matching match;
    const auto known = account.prefix_lists.find(list);
    if (known == account.prefix_lists.end()) {
        match.require(Truth::Unknown, Doubt{DoubtKind::PrefixList, list, std::nullopt});
        return match;
    }
    match.truth = Truth::No;
    for (const auto& prefix : known->second)
        match.truth = either(match.truth, contains(prefix, peer.address, peer.family));
    if (match.truth == Truth::Unknown)
        match.doubts.push_back({DoubtKind::SenderAddress, {}, std::nullopt});
    return match;
}

Matching matches(const Account& account, const GroupRule& rule, const Peer& peer)
{
    Matching match;
    if (!rule.known) {
        match.require(Truth::Unknown, Doubt{DoubtKind::Form, rule.ref.text, std::nullopt});
        return match;
    }
    match.require(truthOf(rule.any_protocol || (rule.tcp && rule.ports.contains(peer.port))));
    if (match.truth == Truth::No)
        return match;
    if (rule.prefix)
        match.require(contains(*rule.prefix, peer.address, peer.family), Doubt{DoubtKind::SenderAddress, {}, std::nullopt});
    else if (!rule.group.empty())
        match.require(isMember(account, rule.group, peer));
    else
        match.require(isInPrefixList(account, rule.prefix_list, peer));
    return match;
}

/// Groups that guard one interface together.
ListVerdict judgeTogether(const Account& account, const std::vector<const SecurityGroup*>& groups,
                          const std::vector<std::string>& missing, bool egress, const Peer& peer)
{
    std::vector<std::vector<Judged>> lists(1);
    auto& list = lists.front();
    for (const auto* group : groups)
        for (const auto& rule : group->rules)
            if (rule.egress == egress)
                list.push_back({&rule.ref, Action::Allow, matches(account, rule, peer)});
    std::vector<RuleRef> gaps;
    gaps.reserve(missing.size() + 1);
    for (const auto& id : missing) {
        gaps.push_back({ListKind::SecurityGroup, id, {}, {}, false, {}});
        list.push_back({&gaps.back(), Action::Allow, {Truth::Unknown, {{DoubtKind::MissingList, id, std::nullopt}}}});
    }
    RuleRef none{ListKind::SecurityGroup, {}, {}, {}, true, egress ? "no outbound rule allows it" : "no inbound rule allows it"};
    for (const auto* group : groups)
        none.list += (none.list.empty() ? "" : ", ") + group->id;
    if (groups.size() == 1)
        none.list_name = groups.front()->name;
    gaps.push_back(none);
    list.push_back({&gaps.back(), Action::Deny, {}});
    return judge(lists);
}

} // namespace

Truth contains(const IpPrefix& prefix, const std::optional<IpAddress>& address, IpAddress::Family family)
{
    if (prefix.address.family() != family)
        return Truth::No;
    if (prefix.length == 0)
        return Truth::Yes;
    return address ? truthOf(prefix.contains(*address)) : Truth::Unknown;
}

std::optional<ListVerdict> judgeGroups(const Account& account, const End& end, bool egress, const Peer& peer)
{
    if (end.standing == End::Standing::Outside || account.groups.empty())
        return std::nullopt;
    std::vector<const SecurityGroup*> groups;
    std::vector<std::string> missing;
    if (end.interface != nullptr) {
        for (const auto& id : end.interface->groups) {
            const auto found = account.groups.find(id);
            found != account.groups.end() ? groups.push_back(&found->second) : missing.push_back(id);
        }
        return judgeTogether(account, groups, missing, egress, peer);
    }
    std::vector<ListVerdict> candidates;
    for (const auto& [id, group] : account.groups)
        if (end.vpc.empty() || group.vpc.empty() || group.vpc == end.vpc)
            candidates.push_back(judgeTogether(account, {&group}, {}, egress, peer));
    return whicheverGuards(candidates, {DoubtKind::Lists, end.name(), std::nullopt}); // every interface has a group
}

} // namespace deadair::cloud::aws
