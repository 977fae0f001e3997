// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/firewall_rules.h"

namespace deadair::platform
{

std::optional<RuleListing> notListed()
{
    const auto* const why = "Deadair does not read the rules of macOS by itself; save what \"sudo pfctl -sr\" prints, and ask firewall check "
                            "about it with --rules FILE";
    return RuleListing{"pf", RuleSource::Unavailable, why, {}, false};
}

std::vector<RuleListing> listingsForAnybody(StopToken)
{
    return {};
}

RuleListing nftListing(StopToken)
{
    return {"nftables", RuleSource::Absent, "macOS has none", {}, false};
}

std::vector<RuleListing> ruleListings(StopToken, RuleForm)
{
    return {*notListed()};
}

} // namespace deadair::platform
