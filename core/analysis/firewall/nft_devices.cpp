// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/nft_devices.h"

#include "base/text.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{

/// The names of `… hook ingress device "eth0" priority …` or `… devices = { "eth0", "eth1" } priority …`.
std::vector<std::string> devicesOf(std::string_view line)
{
    const auto start = line.find(" device");
    line = start == std::string_view::npos ? std::string_view() : line.substr(start);
    line = line.substr(0, line.find(" priority "));
    std::vector<std::string> names;
    for (std::string_view word : splitWords(line)) {
        const auto first = word.find_first_not_of("\"{},=");
        if (first == std::string_view::npos || word == "device" || word == "devices")
            continue;
        word = word.substr(first);
        names.emplace_back(word.substr(0, word.find_first_of("\"{},=")));
    }
    return names;
}

} // namespace

void addNftDevices(std::string_view chains_text, RuleSet& rules)
{
    std::string family, table, chain;
    for (const auto line : splitLines(chains_text)) {
        const auto words = splitWords(line);
        if (words.size() >= 3 && words[0] == "table") {
            family = words[1];
            table = words[2];
        } else if (words.size() >= 2 && words[0] == "chain") {
            chain = words[1];
        } else if (words.size() > 2 && words[0] == "type") {
            const auto found = std::ranges::find_if(rules.chains, [&](const Chain& one) {
                return one.family == family && one.table == table && one.name == chain;
            });
            if (found != rules.chains.end() && found->devices.empty())
                found->devices = devicesOf(line);
        }
    }
}

} // namespace deadair::firewall
