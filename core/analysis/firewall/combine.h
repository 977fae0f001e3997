// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"

#include <vector>

namespace deadair::firewall
{

/// One rule set out of several sources of the same machine: `nft` and both `iptables-save`. Rules that iptables' nft
/// variant keeps in nftables count once, as iptables tells them, because nft cannot show its extensions.
RuleSet combine(std::vector<RuleSet> sources);

} // namespace deadair::firewall
