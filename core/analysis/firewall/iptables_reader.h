// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"
#include "base/result.h"

#include <string_view>

namespace deadair::firewall
{

/// Reads the output of `iptables-save` or `ip6tables-save`, with or without counters (-c), of the legacy and the nft
/// variant. Matches and targets that are not known are kept and count as unknowable; Malformed, with the line, where
/// the text is no such document. `ipsets`: the output of `ipset save`; without it what sets contain is unknown.
Result<RuleSet> readIptablesSave(std::string_view text, IpAddress::Family family, std::string_view ipsets = {});

} // namespace deadair::firewall
