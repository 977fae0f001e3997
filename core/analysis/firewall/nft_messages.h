// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace deadair::firewall
{

/// Reads nf_tables' own netlink messages (linux/netfilter/nf_tables.h), one after another: tables, chains, sets with
/// their elements, then rules. Several times faster than nft for the large and simple rule sets that it understands.
/// Unavailable where there is anything that only nft can say; Malformed where the bytes are no such messages. Rules of
/// the tables `told_elsewhere` ("ip filter", see RuleSet::stands_for) are left out.
Result<RuleSet> readNftMessages(std::string_view messages, const std::vector<std::string>& told_elsewhere = {});

} // namespace deadair::firewall
