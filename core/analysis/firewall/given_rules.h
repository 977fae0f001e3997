// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of any machine, as files brought them.
#pragma once

#include "analysis/firewall/foreign_rules.h"
#include "analysis/firewall/model.h"
#include "evidence/server.h"

#include <string>
#include <variant>
#include <vector>

namespace deadair::firewall
{

struct GivenRules {
    std::vector<FirewallSource> sources;
    std::variant<RuleSet, ForeignRules> rules;
    std::vector<std::string> notes; ///< what they hold and is not considered
};

/// Recognises `nft --json list ruleset`, `iptables-save`, `ip6tables-save` and `ipset save`, which together are one Linux
/// machine's, or one text of another system (readForeignRules()). Malformed, naming the file (or, without `names`, the text's
/// place in the list), where it is none of these or the texts do not belong to one machine.
Result<GivenRules> readGivenRules(const std::vector<std::string>& texts, const std::vector<std::string>& names = {});

} // namespace deadair::firewall
