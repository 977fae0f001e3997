// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/ipset_reader.h"

#include "analysis/firewall/iptables_words.h"
#include "analysis/firewall/symbols.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{

std::optional<Interval> addresses(const std::string& text)
{
    if (const auto prefix = IpPrefix::parse(text))
        return Interval::of(*prefix);
    const auto dash = text.find('-');
    const auto first = IpAddress::parse(text.substr(0, dash));
    const auto last = dash == std::string::npos ? std::nullopt : IpAddress::parse(text.substr(dash + 1));
    return first && last ? std::optional(Interval{Scalar::of(*first), Scalar::of(*last)}) : std::nullopt;
}

/// "tcp:80", "80", "udp:1000-2000": the protocol and the ports.
bool appendPorts(std::string_view text, std::vector<Interval>& cells)
{
    constexpr std::uint8_t tcp = 6;
    const auto colon = text.find(':');
    const auto protocol = colon == std::string_view::npos ? tcp : protocolNumber(text.substr(0, colon));
    if (colon != std::string_view::npos)
        text.remove_prefix(colon + 1);
    const auto dash = text.find('-');
    const auto first = portNumber(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : portNumber(text.substr(dash + 1));
    if (!protocol || !first || !last)
        return false;
    cells.push_back(Interval::point(Scalar::of(*protocol)));
    cells.push_back({Scalar::of(*first), Scalar::of(*last)});
    return true;
}

bool appendCell(const IpSet& set, const std::string& dimension, const std::string& text, std::vector<Interval>& cells)
{
    if (dimension == "ip" || dimension == "net") {
        const bool is_single = text.find_first_of("/-") == std::string::npos;
        const auto interval = addresses(set.netmask && is_single ? text + '/' + std::to_string(*set.netmask) : text);
        if (interval)
            cells.push_back(*interval);
        return interval.has_value();
    }
    if (dimension == "port")
        return appendPorts(text, cells);
    if (dimension == "iface") {
        cells.push_back(Interval::point(Scalar::ofName(text)));
        return true;
    }
    const bool hexadecimal = text.starts_with("0x");
    const auto number = dimension == "mac"
                            ? macNumber(toLower(text))
                            : parseInteger<std::uint64_t>(hexadecimal ? text.substr(2) : text, hexadecimal ? 16 : 10);
    if (number)
        cells.push_back(Interval::point(Scalar::of(*number)));
    return number.has_value();
}

IpSet create(const std::vector<std::string>& words)
{
    IpSet created;
    created.set.name = words[1];
    const auto colon = words[2].find(':');
    created.dimensions = splitAt(std::string_view(words[2]).substr(colon == std::string::npos ? 0 : colon + 1), ',');
    created.v4 = std::ranges::find(words, "inet6") == words.end();
    if (const auto option = std::ranges::find(words, "netmask"); option != words.end() && option + 1 != words.end())
        created.netmask = parseInteger<int>(*(option + 1));
    if (std::ranges::find(words, "bitmask") != words.end())
        created.set.unknown = "an ipset with a bit mask is not known";
    std::size_t width = 0;
    for (const auto& dimension : created.dimensions) {
        constexpr std::string_view known[] = {"ip", "net", "port", "iface", "mac", "mark", "set"};
        if (std::ranges::find(known, dimension) == std::end(known))
            created.set.unknown = "an ipset of type " + words[2] + " is not known";
        width += dimension == "port" ? 2 : 1;
    }
    created.set.elements = ElementIndex(width);
    return created;
}

void add(const std::vector<std::string>& words, IpSet& to)
{
    const auto parts = splitAt(words[2], ',');
    if (to.dimensions == std::vector<std::string>{"set"}) {
        to.members.push_back(words[2]);
        return;
    }
    std::vector<Interval> cells;
    bool readable = parts.size() == to.dimensions.size();
    for (std::size_t i = 0; i < parts.size() && readable; ++i)
        readable = appendCell(to, to.dimensions[i], parts[i], cells);
    const bool excepted = std::ranges::find(words, "nomatch") != words.end();
    if (readable && excepted && to.set.excepted.empty())
        to.set.excepted.assign(to.set.elements.size(), false);
    if (readable && (excepted || !to.set.excepted.empty()))
        to.set.excepted.push_back(excepted);
    if (readable)
        to.set.elements.add(cells);
    else if (to.set.unknown.empty())
        to.set.unknown = "an element of the ipset cannot be read";
}

} // namespace

std::map<std::string, IpSet> readIpSets(std::string_view text)
{
    std::map<std::string, IpSet> sets;
    for (const auto line : splitLines(text)) {
        const auto words = splitIptablesLine(line);
        if (!words || words->size() < 3)
            continue;
        const auto found = sets.find((*words)[1]);
        if ((*words)[0] == "create")
            sets.insert_or_assign((*words)[1], create(*words));
        else if ((*words)[0] == "add" && found != sets.end())
            add(*words, found->second);
    }
    for (auto& [name, set] : sets)
        set.set.elements.finish();
    return sets;
}

std::vector<Key> ipSetKeys(const IpSet& set, std::string_view directions)
{
    const auto sides = splitAt(directions, ',');
    std::vector<Key> keys;
    if (sides.size() < set.dimensions.size())
        return keys;
    for (std::size_t i = 0; i < set.dimensions.size(); ++i) {
        const bool source = sides[i] == "src";
        const auto& dimension = set.dimensions[i];
        if (dimension == "port") {
            keys.push_back({Field::L4Protocol, 0, {}});
            keys.push_back({source ? Field::SourcePort : Field::DestinationPort, 0, {}});
        } else if (dimension == "iface") {
            keys.push_back({source ? Field::InterfaceIn : Field::InterfaceOut, 0, {}});
        } else if (dimension == "mac") {
            keys.push_back({source ? Field::MacSource : Field::OfLink, 0, {}});
        } else if (dimension == "mark") {
            keys.push_back({Field::Mark, 0, {}});
        } else if (set.v4) {
            keys.push_back({source ? Field::Source4 : Field::Destination4, 0, {}});
        } else {
            keys.push_back({source ? Field::Source6 : Field::Destination6, 0, {}});
        }
    }
    return keys;
}

} // namespace deadair::firewall
