// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::firewall
{

/// One ipset: its elements, and what each dimension is ("ip", "net", "port", "iface", "mac", "mark").
struct IpSet {
    Set set;
    std::vector<std::string> dimensions;
    bool v4 = true;
    std::optional<int> netmask; ///< of hash:ip: addresses are compared as networks of this length
    std::vector<std::string> members; ///< of list:set: the sets in it
};

/// Reads `ipset save`. What cannot be read makes that set unknown, not the rest.
std::map<std::string, IpSet> readIpSets(std::string_view text);

/// The keys that "src,dst" of `--match-set` stands for. Empty where the directions do not fit the set.
std::vector<Key> ipSetKeys(const IpSet& set, std::string_view directions);

} // namespace deadair::firewall
