// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/firewall_rules.h"

#include "platform/windows/filter_state.h"
#include "platform/windows/firewall_policy.h"

namespace deadair::platform
{
namespace
{

RuleListing unavailable(const char* backend, std::string reason)
{
    return {backend, RuleSource::Unavailable, std::move(reason), {}, false};
}

RuleListing listingOf(const char* backend, Result<std::string> text)
{
    if (!text)
        return unavailable(backend, text.error().message());
    return {backend, RuleSource::Read, {}, std::move(*text), false};
}

} // namespace

std::vector<std::string> ruleBackends()
{
    return {"windows", "wfp"};
}

RuleListing nftListing(StopToken)
{
    return {"nftables", RuleSource::Absent, "Windows has none", {}, false};
}

std::vector<RuleListing> ruleListings(StopToken stop, RuleForm)
{
    std::vector<RuleListing> listings{listingOf("windows", firewallPolicy()), listingOf("wfp", filterState(stop))};
    if (groupPolicyHasFirewallRules() && listings.back().status != RuleSource::Read) // else they are among the filters
        listings.push_back(unavailable("group policy", "its rules for Windows' firewall are not listed among those of this machine"));
    return listings;
}

std::vector<RuleListing> listingsForAnybody(StopToken stop)
{
    return ruleListings(std::move(stop));
}

} // namespace deadair::platform
