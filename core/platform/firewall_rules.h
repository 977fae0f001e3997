// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop_token.h"
#include "evidence/server.h"

#include <string>
#include <vector>

namespace deadair::platform
{

/// The rules of one back-end as its own tool lists them, to be understood elsewhere.
struct RuleListing {
    std::string backend; ///< "nftables", "iptables", "ip6tables"; the same name again for a second set of tables; "windows", "wfp".
                         ///< "nft chains", "nft code" (messages) and "ipset" complete these, where they are needed
    RuleSource status = RuleSource::Unavailable;
    std::string reason;       ///< why it was not read
    std::string text;         ///< `nft --json list ruleset`, `iptables-save -c`, `nft list chains`, `ipset save`; of Windows what
                              ///< firewall::readForeignRules() reads
    bool is_messages = false; ///< `text` is nf_tables' own netlink messages instead
};

/// With Quickest a very large rule set of nf_tables comes as messages, since nft takes seconds to list it.
enum class RuleForm { Text, Quickest };

/// Those that this system may have, as ruleListings() names them: for when none of them could be asked.
std::vector<std::string> ruleBackends();

/// What a user without any right may read of them; empty where that is nothing.
std::vector<RuleListing> listingsForAnybody(StopToken stop);

/// What nft says, as text.
RuleListing nftListing(StopToken stop);

/// Asks every back-end of this machine; nothing of it depends on anybody's input. Needs CAP_NET_ADMIN, iptables' legacy
/// tables CAP_NET_RAW as well; on Windows an administrator.
std::vector<RuleListing> ruleListings(StopToken stop, RuleForm form = RuleForm::Text);

} // namespace deadair::platform
