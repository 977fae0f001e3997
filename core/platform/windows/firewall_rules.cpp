// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/firewall_rules.h"

namespace deadair::platform
{

std::optional<RuleListing> notListed()
{
    const auto* const why =
        "Deadair does not read the rules of Windows by itself; save what \"netsh advfirewall firewall show rule name=all verbose\" prints, "
        "and ask firewall check about it with --rules FILE";
    return RuleListing{"windows", RuleSource::Unavailable, why, {}, false};
}

RuleListing nftListing(StopToken)
{
    return {"nftables", RuleSource::Absent, "Windows has none", {}, false};
}

/// The back-ends with listings in text are those of Linux.
std::vector<RuleListing> ruleListings(StopToken, RuleForm)
{
    std::vector<RuleListing> listings;
    for (const char* backend : {"nftables", "iptables", "ip6tables"})
        listings.push_back({backend, RuleSource::Absent, "Windows has none", {}, false});
    return listings;
}

} // namespace deadair::platform
