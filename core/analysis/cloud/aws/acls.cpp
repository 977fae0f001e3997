// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/aws/acls.h"

#include "analysis/cloud/aws/groups.h"

#include <algorithm>
#include <set>

namespace deadair::cloud::aws
{
namespace
{

ListVerdict judgePort(const NetworkAcl& acl, const Crossing& crossing, std::uint16_t port)
{
    std::vector<std::vector<Judged>> lists(1);
    for (const auto& entry : acl.entries) {
        if (entry.egress != crossing.egress || !entry.tcp || !entry.ports.contains(port))
            continue;
        Matching match;
        match.require(contains(entry.prefix, crossing.remote, crossing.family), Doubt{DoubtKind::SenderAddress, {}, std::nullopt});
        lists.front().push_back({&entry.ref, entry.allows ? Action::Allow : Action::Deny, std::move(match)});
    }
    const RuleRef last{ListKind::NetworkAcl, acl.id, {}, "*", true, "no rule matches, so it is denied"};
    lists.front().push_back({&last, Action::Deny, {}});
    return judge(lists);
}

/// The first port of every stretch on which all entries agree.
std::set<std::uint16_t> stretches(const NetworkAcl& acl, const Crossing& crossing)
{
    std::set<std::uint16_t> starts = {crossing.ports.low};
    const auto add = [&](int port) {
        if (port > crossing.ports.low && port <= crossing.ports.high)
            starts.insert(static_cast<std::uint16_t>(port));
    };
    for (const auto& entry : acl.entries) {
        if (entry.egress != crossing.egress || !entry.tcp)
            continue;
        add(entry.ports.low);
        add(entry.ports.high + 1);
    }
    return starts;
}

} // namespace

ListVerdict judgeAcl(const NetworkAcl& acl, const Crossing& crossing)
{
    std::vector<ListVerdict> verdicts;
    for (const auto port : stretches(acl, crossing))
        verdicts.push_back(judgePort(acl, crossing, port));
    return whicheverGuards(verdicts, {DoubtKind::SourcePorts, crossing.ports.toString(), std::nullopt});
}

std::optional<ListVerdict> judgeAcls(const Account& account, const End& end, const Crossing& crossing, bool perhaps)
{
    if (end.standing == End::Standing::Outside || account.acls.empty())
        return std::nullopt;
    std::vector<ListVerdict> candidates;
    for (const auto& [id, acl] : account.acls) {
        const bool of_subnet = std::ranges::find(acl.subnets, end.subnet) != acl.subnets.end();
        if (of_subnet || (end.subnet.empty() && (end.vpc.empty() || end.vpc == acl.vpc)))
            candidates.push_back(judgeAcl(acl, crossing));
    }
    if (candidates.empty())
        return ListVerdict{Decision::Unknown, std::nullopt,
                           {{DoubtKind::MissingList, end.subnet.empty() ? end.vpc : end.subnet, std::nullopt}}};
    const Doubt doubt{DoubtKind::Lists, end.name(), std::nullopt};
    return perhaps ? perhapsGuards(candidates, doubt) : whicheverGuards(candidates, doubt);
}

} // namespace deadair::cloud::aws
