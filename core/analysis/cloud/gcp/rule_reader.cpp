// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/gcp/rule_reader.h"

#include "base/text.h"

namespace deadair::cloud::gcp
{
namespace
{

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

/// Protocols and ports; `words` gets "tcp:80,443" for each.
void readTraffic(ObjectReader& reader, const char* list, const char* protocol_field, Rule& rule, std::string& words)
{
    reader.each(list, [&](ObjectReader& inner) {
        std::string protocol;
        std::vector<std::string> ports;
        inner.require(protocol_field);
        inner.text(protocol_field, protocol), inner.texts("ports", ports);
        protocol = toLower(protocol);
        Traffic traffic{protocol == "all" || protocol == "tcp" || protocol == "6", {}};
        for (const auto& port : ports) {
            const auto range = PortRange::parse(port);
            range ? traffic.ports.push_back(*range) : inner.fail("ports");
        }
        words += (words.empty() ? "" : " ") + protocol + (ports.empty() ? "" : ":" + joined(ports));
        rule.traffic.push_back(std::move(traffic));
    });
}

void readRanges(ObjectReader& reader, const char* name, std::vector<IpPrefix>& prefixes, std::vector<std::string>& words)
{
    std::vector<std::string> texts;
    reader.texts(name, texts);
    for (const auto& text : texts) {
        const auto prefix = IpPrefix::parse(text);
        prefix ? prefixes.push_back(*prefix) : reader.fail(name);
    }
    words.insert(words.end(), texts.begin(), texts.end());
}

void readNames(ObjectReader& reader, const char* name, const char* what, std::vector<std::string>& names, std::vector<std::string>& words)
{
    reader.texts(name, names);
    for (const auto& text : names)
        words.push_back(std::string(what) + ' ' + text);
}

bool readDirection(ObjectReader& reader)
{
    std::string direction = "INGRESS";
    reader.text("direction", direction);
    if (direction != "INGRESS" && direction != "EGRESS")
        reader.fail("direction");
    return direction != "EGRESS";
}

/// Fields whose values name what only the provider can look up.
void readUnknown(ObjectReader& reader, const char* name, DoubtKind kind, std::vector<Doubt>& doubts, std::vector<std::string>& words)
{
    std::vector<std::string> texts;
    reader.texts(name, texts);
    for (const auto& text : texts) {
        doubts.push_back({kind, lastPart(text), std::nullopt});
        words.push_back(lastPart(text));
    }
}

void readSecureTags(ObjectReader& reader, const char* name, std::vector<Doubt>& doubts, std::vector<std::string>& words)
{
    reader.each(name, [&](ObjectReader& inner) {
        std::string tag;
        inner.text("name", tag);
        doubts.push_back({DoubtKind::SecureTag, tag, std::nullopt});
        words.push_back("secure tag " + tag);
    });
}

void readMatch(ObjectReader& reader, Rule& rule, std::vector<std::string>& from, std::vector<std::string>& to, std::string& traffic)
{
    readRanges(reader, "srcIpRanges", rule.sources, from), readRanges(reader, "destIpRanges", rule.destinations, to);
    readTraffic(reader, "layer4Configs", "ipProtocol", rule, traffic);
    auto& sources = rule.unknown_sources;
    auto& destinations = rule.unknown_destinations;
    readSecureTags(reader, "srcSecureTags", sources, from);
    readUnknown(reader, "srcAddressGroups", DoubtKind::PrefixList, sources, from);
    readUnknown(reader, "destAddressGroups", DoubtKind::PrefixList, destinations, to);
    for (const auto* const name : {"srcFqdns", "srcRegionCodes", "srcThreatIntelligences"})
        readUnknown(reader, name, DoubtKind::Names, sources, from);
    for (const auto* const name : {"destFqdns", "destRegionCodes", "destThreatIntelligences"})
        readUnknown(reader, name, DoubtKind::Names, destinations, to);
    for (const auto* const name : {"srcNetworkScope", "srcNetworkType", "srcNetworks"})
        if (reader.has(name))
            sources.push_back({DoubtKind::Form, name, std::nullopt});
    for (const auto* const name : {"destNetworkScope", "destNetworkType"})
        if (reader.has(name))
            destinations.push_back({DoubtKind::Form, name, std::nullopt});
}

} // namespace

void readVpcRule(ObjectReader& reader, Rule& rule)
{
    std::string network, link, traffic;
    std::vector<std::string> from, to, targets;
    reader.require("name");
    reader.text("name", rule.ref.rule), reader.text("network", network), reader.text("selfLink", link);
    rule.network = networkName(network), rule.project = projectIn(link.empty() ? network : link);
    rule.inbound = readDirection(reader);
    reader.boolean("disabled", rule.disabled), reader.integer("priority", rule.priority);
    readTraffic(reader, "allowed", "IPProtocol", rule, traffic);
    rule.action = reader.has("allowed") ? Action::Allow : Action::Deny;
    if (!reader.has("allowed") && !reader.has("denied"))
        reader.require("allowed");
    readTraffic(reader, "denied", "IPProtocol", rule, traffic);
    readRanges(reader, "sourceRanges", rule.sources, from), readRanges(reader, "destinationRanges", rule.destinations, to);
    readNames(reader, "sourceTags", "tag", rule.source_tags, from);
    readNames(reader, "sourceServiceAccounts", "service account", rule.source_accounts, from);
    readNames(reader, "targetTags", "tag", rule.target_tags, targets);
    readNames(reader, "targetServiceAccounts", "service account", rule.target_accounts, targets);
    rule.ref.kind = ListKind::VpcFirewall;
    rule.ref.list = rule.network;
    rule.ref.text = std::string(rule.action == Action::Allow ? "allow " : "deny ") + traffic +
                    (from.empty() ? "" : " from " + joined(from)) + (to.empty() ? "" : " to " + joined(to)) +
                    (targets.empty() ? "" : ", on " + joined(targets)) + ", priority " + std::to_string(rule.priority);
}

void readPolicyRule(ObjectReader& reader, Rule& rule, const std::string& policy)
{
    std::string action, traffic;
    std::vector<std::string> from, to, targets, networks;
    reader.require("action"), reader.require("priority");
    reader.text("action", action), reader.integer("priority", rule.priority), reader.text("ruleName", rule.ref.rule);
    reader.boolean("disabled", rule.disabled);
    rule.inbound = readDirection(reader);
    reader.object("match", [&](ObjectReader& inner) { readMatch(inner, rule, from, to, traffic); });
    readNames(reader, "targetServiceAccounts", "service account", rule.target_accounts, targets);
    readSecureTags(reader, "targetSecureTags", rule.unknown_targets, targets);
    reader.texts("targetResources", networks);
    for (const auto& network : networks)
        rule.target_networks.push_back(networkName(network));
    if (action != "allow" && action != "deny" && action != "goto_next" && action != "apply_security_profile_group")
        reader.fail("action");
    rule.inspects = action == "apply_security_profile_group";
    rule.action = action == "deny" ? Action::Deny : action == "goto_next" ? Action::Next : Action::Allow;
    if (rule.ref.rule.empty())
        rule.ref.rule = std::to_string(rule.priority);
    rule.ref.kind = ListKind::FirewallPolicy;
    rule.ref.list = policy;
    rule.ref.text = action + ' ' + (traffic.empty() ? "all" : traffic) + (from.empty() ? "" : " from " + joined(from)) +
                    (to.empty() ? "" : " to " + joined(to)) + (targets.empty() ? "" : ", on " + joined(targets)) +
                    ", priority " + std::to_string(rule.priority);
}

} // namespace deadair::cloud::gcp
