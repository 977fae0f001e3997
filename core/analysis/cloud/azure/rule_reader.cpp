// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/azure/rule_reader.h"

#include "base/text.h"

#include <algorithm>

namespace deadair::cloud::azure
{
namespace
{

bool isAny(const std::string& text)
{
    return text == "*" || toLower(text) == "any";
}

/// The field in its singular and plural forms, empty texts left out.
std::vector<std::string> textsOf(ObjectReader& reader, const std::string& singular, const std::string& plural)
{
    std::string one;
    std::vector<std::string> all;
    reader.text(singular.c_str(), one);
    reader.texts(plural.c_str(), all);
    if (!one.empty())
        all.push_back(one);
    std::erase_if(all, [](const std::string& text) { return text.empty(); });
    return all;
}

AddressSet readAddresses(ObjectReader& reader, const std::string& side, std::string& words)
{
    AddressSet set;
    for (const auto& text : textsOf(reader, side + "AddressPrefix", side + "AddressPrefixes")) {
        words += (words.empty() ? "" : ", ") + text;
        if (isAny(text))
            set.any = true;
        else if (const auto prefix = IpPrefix::parse(text))
            set.prefixes.push_back(*prefix);
        else if (text.find('/') != std::string::npos || (text.front() >= '0' && text.front() <= '9'))
            reader.fail(side + "AddressPrefix");
        else
            set.tags.push_back(text);
    }
    // In force, a tag comes with the prefixes that it stands for.
    std::vector<std::string> expanded;
    const auto name = side == "source" ? "expandedSourceAddressPrefix" : "expandedDestinationAddressPrefix";
    reader.texts(name, expanded);
    if (!expanded.empty())
        set.tags.clear();
    for (const auto& text : expanded) {
        const auto prefix = IpPrefix::parse(text);
        prefix ? set.prefixes.push_back(*prefix) : reader.fail(name);
    }
    reader.each((side + "ApplicationSecurityGroups").c_str(), [&](ObjectReader& inner) {
        std::string id;
        inner.text("id", id);
        words += (words.empty() ? "" : ", ") + nameIn(id);
        set.groups.push_back(toLower(id));
    });
    return set;
}

std::vector<PortRange> readPorts(ObjectReader& reader, const std::string& side, std::string& words)
{
    std::vector<PortRange> ranges;
    for (const auto& text : textsOf(reader, side + "PortRange", side + "PortRanges")) {
        const auto range = PortRange::parse(text);
        if (!range)
            reader.fail(side + "PortRange");
        else if (std::ranges::find(ranges, *range) == ranges.end()) // in force, both forms name the same
            words += (ranges.empty() ? "" : ", ") + (range->isAll() ? std::string("*") : range->toString());
        if (range)
            ranges.push_back(*range);
    }
    return ranges;
}

/// What every NSG ends with (Azure documentation, "Network security groups", default security rules).
NsgRule defaultRule(int priority, bool inbound, bool allows, const std::string& name, const std::string& from, const std::string& to)
{
    const auto set = [](const std::string& text) {
        AddressSet all;
        isAny(text) ? void(all.any = true) : all.tags.push_back(text);
        return all;
    };
    NsgRule rule{{}, priority, inbound, allows, true, set(from), set(to), {PortRange{}}, {PortRange{}}};
    rule.ref.rule = name;
    rule.ref.text = std::string(allows ? "allow" : "deny") + " all from " + from + " to " + to;
    return rule;
}

} // namespace

void readRule(ObjectReader& reader, NsgRule& rule)
{
    std::string protocol, direction, access, from, to, source_ports, destination_ports;
    for (const auto* const field : {"name", "priority", "direction", "access", "protocol"})
        reader.require(field);
    reader.text("name", rule.ref.rule), reader.integer("priority", rule.priority);
    reader.text("protocol", protocol), reader.text("direction", direction), reader.text("access", access);
    rule.source = readAddresses(reader, "source", from);
    rule.destination = readAddresses(reader, "destination", to);
    rule.source_ports = readPorts(reader, "source", source_ports);
    rule.destination_ports = readPorts(reader, "destination", destination_ports);
    direction = toLower(direction), access = toLower(access), protocol = toLower(protocol);
    if (direction != "inbound" && direction != "outbound")
        reader.fail("direction");
    if (access != "allow" && access != "deny")
        reader.fail("access");
    rule.inbound = direction == "inbound";
    rule.allows = access == "allow";
    rule.tcp = protocol == "tcp" || protocol == "*" || protocol == "all" || protocol == "any" || protocol == "6";
    if (const auto slash = rule.ref.rule.rfind('/'); slash != std::string::npos) // "securityRules/AllowSsh"
        rule.ref.rule.erase(0, slash + 1);
    rule.ref.text = access + ' ' + (protocol == "*" ? "all" : protocol) + " from " + from +
                    (source_ports.empty() || source_ports == "*" ? "" : " ports " + source_ports) + " to " + to + " ports " +
                    destination_ports + ", priority " + std::to_string(rule.priority);
}

void finishRules(Nsg& nsg)
{
    const auto defaults_told = std::ranges::any_of(nsg.rules, [](const NsgRule& rule) { return rule.priority >= 65000; });
    if (!defaults_told) {
        nsg.rules.push_back(defaultRule(65000, true, true, "AllowVnetInBound", "VirtualNetwork", "VirtualNetwork"));
        nsg.rules.push_back(defaultRule(65001, true, true, "AllowAzureLoadBalancerInBound", "AzureLoadBalancer", "*"));
        nsg.rules.push_back(defaultRule(65500, true, false, "DenyAllInBound", "*", "*"));
        nsg.rules.push_back(defaultRule(65000, false, true, "AllowVnetOutBound", "VirtualNetwork", "VirtualNetwork"));
        nsg.rules.push_back(defaultRule(65001, false, true, "AllowInternetOutBound", "*", "Internet"));
        nsg.rules.push_back(defaultRule(65500, false, false, "DenyAllOutBound", "*", "*"));
    }
    for (auto& rule : nsg.rules) {
        rule.ref.kind = ListKind::NetworkSecurityGroup;
        rule.ref.list = nsg.name;
        rule.ref.implied = rule.priority >= 65000;
    }
    std::ranges::stable_sort(nsg.rules, {}, &NsgRule::priority);
}

} // namespace deadair::cloud::azure
