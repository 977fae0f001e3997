// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/firewall_rules.h"

namespace deadair::platform
{

RuleListing nftListing(StopToken)
{
    return {"nftables", RuleSource::Absent, "macOS has none", {}, false};
}

std::vector<RuleListing> ruleListings(StopToken, RuleForm)
{
    return {{"pf",
             RuleSource::Unavailable,
             "give it what sudo pfctl -sr prints: deadair firewall check --rules",
             {},
             false}};
}

} // namespace deadair::platform
