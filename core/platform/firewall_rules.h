// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "evidence/server.h"

#include <stop_token>
#include <string>
#include <vector>

namespace deadair::platform
{

/// The rules of one back-end as its own tool lists them, to be understood elsewhere.
struct RuleListing {
    std::string backend; ///< "nftables", "iptables", "ip6tables"; the same name again for a second set of tables
    RuleSource status = RuleSource::Unavailable;
    std::string reason; ///< why it was not read
    std::string text;   ///< `nft --json list ruleset`, `iptables-save -c`
};

/// Asks every back-end of this machine; nothing of it depends on anybody's input. Needs CAP_NET_ADMIN, iptables' legacy
/// tables CAP_NET_RAW as well.
std::vector<RuleListing> ruleListings(std::stop_token stop);

} // namespace deadair::platform
