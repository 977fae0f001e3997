// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/aws/rule_reader.h"

#include "base/text.h"

#include <algorithm>
#include <set>

namespace deadair::cloud::aws
{
namespace
{

constexpr int final_entry = 32767;     ///< the "*" that denies all
constexpr std::size_t most_entries = 1000; ///< AWS allows 40 for each direction

/// Protocol and ports of a permission, as both forms of security-group rules write them.
struct Traffic {
    std::string protocol;
    std::optional<int> from, to;

    void read(ObjectReader& reader)
    {
        reader.require("IpProtocol");
        reader.text("IpProtocol", protocol), reader.integer("FromPort", from), reader.integer("ToPort", to);
        if (isTcp() && from && (*from < -1 || *from > 65535))
            reader.fail("FromPort");
        if (isTcp() && to && (*to < -1 || *to > 65535))
            reader.fail("ToPort");
    }
    [[nodiscard]] bool isTcp() const { return protocol == "tcp" || protocol == "6"; }
    [[nodiscard]] PortRange ports() const
    {
        if (!from || !to || *from < 0 || *to < *from)
            return {};
        return {static_cast<std::uint16_t>(*from), static_cast<std::uint16_t>(*to)};
    }
    [[nodiscard]] std::string text() const
    {
        if (protocol == "-1")
            return "all traffic";
        return protocol + (isTcp() ? ports().isAll() ? " all ports" : ' ' + ports().toString() : "");
    }
};

GroupRule ruleOf(const Traffic& traffic, const SecurityGroup& group, bool egress)
{
    GroupRule rule;
    rule.egress = egress;
    rule.any_protocol = traffic.protocol == "-1";
    rule.tcp = traffic.isTcp();
    rule.ports = traffic.ports();
    rule.ref = {ListKind::SecurityGroup, group.id, group.name, {}, false, {}};
    return rule;
}

void nameRule(GroupRule& rule, const Traffic& traffic, const std::string& other)
{
    rule.ref.text = "allow " + traffic.text() + (rule.egress ? " to " : " from ") + (other.empty() ? "?" : other);
}

/// Calls `read` with a copy of the pattern for every element of a list, and keeps it under the name of its other end.
template <class Read>
void readPeerList(ObjectReader& reader, const char* list, const Traffic& traffic, const GroupRule& pattern,
                  std::vector<GroupRule>& rules, Read read)
{
    reader.each(list, [&](ObjectReader& inner) {
        auto rule = pattern;
        nameRule(rule, traffic, read(inner, rule));
        rules.push_back(std::move(rule));
    });
}

void readPeers(ObjectReader& reader, const Traffic& traffic, const GroupRule& pattern, std::vector<GroupRule>& rules)
{
    const auto prefix_in = [](const char* field) {
        return [field](ObjectReader& inner, GroupRule& rule) {
            inner.require(field);
            readPrefix(inner, field, rule.prefix);
            return rule.prefix ? rule.prefix->toString() : std::string();
        };
    };
    readPeerList(reader, "IpRanges", traffic, pattern, rules, prefix_in("CidrIp"));
    readPeerList(reader, "Ipv6Ranges", traffic, pattern, rules, prefix_in("CidrIpv6"));
    readPeerList(reader, "UserIdGroupPairs", traffic, pattern, rules, [](ObjectReader& inner, GroupRule& rule) {
        inner.text("GroupId", rule.group);
        return rule.group;
    });
    readPeerList(reader, "PrefixListIds", traffic, pattern, rules, [](ObjectReader& inner, GroupRule& rule) {
        inner.text("PrefixListId", rule.prefix_list);
        return rule.prefix_list;
    });
}

struct NamedRule {
    std::string group;
    GroupRule rule;
};

void readNamedRule(ObjectReader& reader, NamedRule& named, const Account& account)
{
    Traffic traffic;
    bool egress = false;
    std::optional<IpPrefix> v6;
    reader.require("GroupId");
    reader.text("GroupId", named.group), reader.boolean("IsEgress", egress);
    traffic.read(reader);
    SecurityGroup owner;
    if (const auto found = account.groups.find(named.group); found != account.groups.end())
        owner.name = found->second.name;
    owner.id = named.group;
    auto& rule = named.rule = ruleOf(traffic, owner, egress);
    reader.text("SecurityGroupRuleId", rule.ref.rule), reader.text("PrefixListId", rule.prefix_list);
    readPrefix(reader, "CidrIpv4", rule.prefix), readPrefix(reader, "CidrIpv6", v6);
    if (v6)
        rule.prefix = v6;
    reader.object("ReferencedGroupInfo", [&](ObjectReader& inner) { inner.text("GroupId", rule.group); });
    rule.known = rule.prefix || !rule.group.empty() || !rule.prefix_list.empty();
    nameRule(rule, traffic, rule.prefix ? rule.prefix->toString() : rule.group + rule.prefix_list);
}

void readEntry(ObjectReader& reader, AclEntry& entry)
{
    std::string protocol = "-1", action;
    std::optional<IpPrefix> v4, v6;
    std::optional<int> from, to;
    reader.require("RuleNumber"), reader.require("RuleAction");
    reader.integer("RuleNumber", entry.number), reader.text("RuleAction", action), reader.text("Protocol", protocol);
    reader.boolean("Egress", entry.egress);
    readPrefix(reader, "CidrBlock", v4), readPrefix(reader, "Ipv6CidrBlock", v6);
    reader.object("PortRange", [&](ObjectReader& inner) { inner.integer("From", from), inner.integer("To", to); });
    entry.allows = action == "allow";
    if (action != "allow" && action != "deny")
        reader.fail("RuleAction");
    if (!v4 && !v6)
        reader.require("CidrBlock");
    entry.prefix = v4 ? *v4 : v6.value_or(IpPrefix{});
    const bool all = protocol == "-1";
    entry.tcp = all || protocol == "6" || protocol == "tcp";
    if (!all && from && to) {
        if (*from < 0 || *to < *from || *to > 65535)
            reader.fail("PortRange");
        entry.ports = {static_cast<std::uint16_t>(*from), static_cast<std::uint16_t>(*to)};
    }
    const auto traffic = all ? "all traffic"
                         : entry.tcp ? "tcp " + (entry.ports.isAll() ? "all ports" : entry.ports.toString())
                                     : "protocol " + protocol;
    entry.ref.rule = entry.number == final_entry ? "*" : std::to_string(entry.number);
    entry.ref.text = action + ' ' + traffic + (entry.egress ? " to " : " from ") + entry.prefix.toString();
}

} // namespace

void readPermissions(ObjectReader& reader, const char* name, bool egress, SecurityGroup& group)
{
    if (!reader.has(name)) { // left out of the answer, so what it would say is not known
        GroupRule rule;
        rule.egress = egress, rule.known = false;
        rule.ref = {ListKind::SecurityGroup, group.id, group.name, {}, false, std::string(name) + " is not told"};
        group.rules.push_back(rule);
    }
    reader.each(name, [&](ObjectReader& inner) {
        Traffic traffic;
        traffic.read(inner);
        readPeers(inner, traffic, ruleOf(traffic, group, egress), group.rules);
    });
}

int readGroupRules(ObjectReader& reader, Account& account)
{
    std::vector<NamedRule> rules;
    reader.list("SecurityGroupRules", rules, [&](ObjectReader& inner, NamedRule& rule) { readNamedRule(inner, rule, account); });
    std::set<std::string> replaced;
    for (auto& named : rules) {
        auto& group = account.groups[named.group];
        group.id = named.group;
        if (replaced.insert(named.group).second)
            group.rules.clear();
        group.rules.push_back(std::move(named.rule));
    }
    return static_cast<int>(rules.size());
}

void readEntries(ObjectReader& reader, NetworkAcl& acl)
{
    reader.list("Entries", acl.entries, readEntry);
    if (acl.entries.size() > most_entries)
        reader.fail("Entries");
    for (auto& entry : acl.entries) {
        entry.ref.kind = ListKind::NetworkAcl;
        entry.ref.list = acl.id;
    }
    std::ranges::stable_sort(acl.entries, {}, &AclEntry::number);
}

} // namespace deadair::cloud::aws
