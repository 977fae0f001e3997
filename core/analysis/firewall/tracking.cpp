// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/tracking.h"

#include <algorithm>
#include <string_view>

namespace deadair::firewall
{
namespace
{

bool isOf(const Chain& chain, IpAddress::Family family)
{
    return chain.family == "inet" || chain.family == (family == IpAddress::Family::V4 ? "ip" : "ip6");
}

/// By its text: what is not followed, as "ct event set", counts too.
bool needsConntrack(const Rule& rule)
{
    constexpr std::string_view words[] = {" ct ", "conn", "CONN", "-m state", "-m helper", "-m cluster", "-j CT ", "nat ", "NAT", "redirect", "REDIRECT",
                                          "masquerade", "MASQUERADE", "NETMAP", "synproxy", "SYNPROXY", "flow add"};
    if (rule.text.starts_with("ct "))
        return true;
    return std::ranges::any_of(words, [&](std::string_view word) { return rule.text.find(word) != std::string::npos; }) &&
           rule.text.find("-j CT --notrack") == std::string::npos;
}

} // namespace

bool tracksConnections(const RuleSet& rules, IpAddress::Family family)
{
    const bool matters =
        std::ranges::any_of(rules.chains, [&](const Chain& chain) { return chain.hook && chain.type == ChainType::Nat && isOf(chain, family); });
    return !matters || std::ranges::any_of(rules.chains, [&](const Chain& chain) {
        return isOf(chain, family) && std::ranges::any_of(chain.rules, needsConntrack);
    });
}

} // namespace deadair::firewall
