// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/gcp/reader.h"

#include "analysis/cloud/gcp/rule_reader.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace deadair::cloud::gcp
{

std::string lastPart(const std::string& url)
{
    const auto slash = url.rfind('/');
    return slash == std::string::npos ? url : url.substr(slash + 1);
}

std::string projectIn(const std::string& url)
{
    const std::string key = "projects/";
    const auto at = url.find(key);
    if (at == std::string::npos)
        return {};
    const auto begin = at + key.size();
    return url.substr(begin, url.find('/', begin) - begin);
}

std::string networkName(const std::string& url)
{
    const auto project = projectIn(url);
    return project.empty() ? lastPart(url) : project + '/' + lastPart(url);
}

std::vector<std::string> Project::networks() const
{
    std::set<std::string> names;
    for (const auto& rule : rules)
        names.insert(rule.network);
    for (const auto& policy : policies)
        names.insert(policy.networks.begin(), policy.networks.end());
    for (const auto& instance : instances)
        for (const auto& interface : instance.interfaces)
            names.insert(interface.network);
    return {names.begin(), names.end()};
}

namespace
{

void readOutside(ObjectReader& reader, const char* list, const char* field, std::vector<IpAddress>& addresses)
{
    reader.each(list, [&](ObjectReader& inner) {
        std::optional<IpAddress> address;
        readAddress(inner, field, address);
        if (address)
            addresses.push_back(*address);
    });
}

void readInterface(ObjectReader& reader, Interface& interface)
{
    std::string network;
    std::optional<IpAddress> v4, v6;
    reader.text("network", network), readAddress(reader, "networkIP", v4), readAddress(reader, "ipv6Address", v6);
    interface.network = networkName(network);
    for (const auto& address : {v4, v6})
        if (address)
            interface.inside.push_back(*address);
    readOutside(reader, "accessConfigs", "natIP", interface.outside);
    readOutside(reader, "ipv6AccessConfigs", "externalIpv6", interface.inside); // not translated
    reader.each("aliasIpRanges", [&](ObjectReader& inner) {
        std::optional<IpPrefix> prefix;
        readPrefix(inner, "ipCidrRange", prefix);
        if (prefix)
            interface.aliases.push_back(*prefix);
    });
}

void readInstance(ObjectReader& reader, Instance& instance)
{
    reader.text("name", instance.name), reader.text("zone", instance.zone);
    instance.zone = lastPart(instance.zone);
    reader.object("tags", [&](ObjectReader& inner) { inner.texts("items", instance.tags); });
    reader.list("serviceAccounts", instance.accounts, [](ObjectReader& inner, std::string& email) { inner.text("email", email); });
    reader.list("networkInterfaces", instance.interfaces, readInterface);
}

PolicyLevel levelOf(const std::string& type, bool has_parent, bool has_region)
{
    if (type == "HIERARCHY" || (type.empty() && has_parent))
        return PolicyLevel::Hierarchical;
    return type == "NETWORK_REGIONAL" || (type.empty() && has_region) ? PolicyLevel::Regional : PolicyLevel::Global;
}

void readPolicy(ObjectReader& reader, Policy& policy)
{
    std::string type, name, short_name;
    reader.text("name", name), reader.text("displayName", short_name), reader.text("shortName", short_name);
    reader.text("type", type);
    policy.name = short_name.empty() ? name : short_name;
    policy.level = levelOf(type, reader.has("parent"), reader.has("region"));
    reader.each("associations", [&](ObjectReader& inner) {
        std::string target;
        inner.text("attachmentTarget", target);
        if (target.find("/networks/") != std::string::npos)
            policy.networks.push_back(networkName(target));
    });
    const auto read = [&](ObjectReader& inner, Rule& rule) { readPolicyRule(inner, rule, policy.name); };
    reader.list("rules", policy.rules, read);
    std::ranges::stable_sort(policy.rules, {}, &Rule::priority);
}

void readNetwork(ObjectReader& reader, Project& project)
{
    std::string link, name, order;
    reader.text("selfLink", link), reader.text("name", name), reader.text("networkFirewallPolicyEnforcementOrder", order);
    if (order == "BEFORE_CLASSIC_FIREWALL")
        project.policies_first.push_back(link.empty() ? name : networkName(link));
}

bool isKind(const Json& json, const char* kind)
{
    const auto found = json.find("kind");
    return found != json.end() && found->is_string() && found->get<std::string>() == std::string("compute#") + kind;
}

} // namespace

Reading readObject(const Json& json, const Origin& origin, Project& project)
{
    ObjectReader reader(json, origin.path);
    Reading reading{true, 1, {}};
    const bool is_rule = json.contains("name") && (json.contains("allowed") || json.contains("denied"));
    if (isKind(json, "firewall") || is_rule) {
        readVpcRule(reader, project.rules.emplace_back());
        project.told = true;
    } else if (json.contains("firewallPolicys") || json.contains("firewallPolicies") || json.contains("firewalls")) {
        reader.list("firewallPolicys", project.policies, readPolicy);
        reader.list("firewallPolicies", project.policies, readPolicy);
        reader.list("firewalls", project.rules, readVpcRule);
        project.told = true;
    } else if (isKind(json, "firewallPolicy")) {
        readPolicy(reader, project.policies.emplace_back());
        project.told = true;
    } else if (json.contains("networkInterfaces") && (isKind(json, "instance") || json.contains("machineType") || json.contains("zone"))) {
        readInstance(reader, project.instances.emplace_back());
    } else if (isKind(json, "network")) {
        readNetwork(reader, project);
    } else {
        reading = {};
    }
    reading.fault = reader.fault();
    return reading;
}

void finish(Project& project)
{
    // At the same priority a rule that denies comes first (Google Cloud documentation, "VPC firewall rules", priority).
    std::ranges::stable_sort(project.rules, {}, [](const Rule& rule) {
        return std::tuple(rule.priority, rule.action != Action::Deny);
    });
}

} // namespace deadair::cloud::gcp
