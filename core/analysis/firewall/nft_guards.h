// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"

#include <string_view>

namespace deadair::firewall
{

/// nft leaves out of its listing what it takes for mere preparation of a later match: "ip protocol tcp" before "tcp option",
/// "meta protocol ip6" in a table ip. Puts the protocols that a rule's own code asks for first (nftMessages(), see
/// platform/linux/nft_messages.h) in front of the rule of the listing with the same handle.
void addNftGuards(std::string_view messages, RuleSet& rules);

} // namespace deadair::firewall
