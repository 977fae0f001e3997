// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/macos/pf_match.h"

#include <algorithm>

namespace deadair::firewall::macos
{
namespace
{

Truth negatedIf(bool negated, Truth truth)
{
    return !negated || truth == Truth::Unknown ? truth : truthOf(truth == Truth::No);
}

/// A table that the rules' own anchor does not have is that of the main rules (pf_table.c: pfr_attach_table() gives it this one as
/// root, and no anchor in between).
const std::vector<IpPrefix>* tableOf(const PfRules& rules, const PfHost& host)
{
    const auto content = [&rules](const PfTableName& name) {
        const auto found = rules.tables.find(name);
        return found == rules.tables.end() || !found->second ? nullptr : &*found->second;
    };
    const PfTableName own{host.anchor, host.name};
    if (host.anchor.empty() || rules.tables.contains(own))
        return content(own);
    const auto& unlisted = rules.anchors_with_more_tables;
    return unlisted.contains(host.anchor) || unlisted.contains("*") ? nullptr : content({"", host.name});
}

Truth inTable(const PfRules& rules, const PfHost& host, const IpAddress& address)
{
    const auto* const table = tableOf(rules, host);
    if (table == nullptr)
        return Truth::Unknown;
    return truthOf(std::ranges::any_of(*table, [&](const IpPrefix& prefix) { return prefix.contains(address); }));
}

Truth isHost(const PfRules& rules, const PfHost& host, const IpAddress& address, const Machine& machine)
{
    switch (host.kind) {
    case PfHost::Kind::Any:
        return Truth::Yes;
    case PfHost::Kind::Prefix:
        return truthOf(host.prefix.contains(address));
    case PfHost::Kind::Range:
        return truthOf(host.first.family() == address.family() && host.first <= address && address <= host.last);
    case PfHost::Kind::Table:
        return inTable(rules, host, address);
    case PfHost::Kind::Self:
        if (!machine.addresses)
            return Truth::Unknown;
        return truthOf(std::ranges::any_of(*machine.addresses, [&](const IpPrefix& own) { return own.address.bytes() == address.bytes(); }));
    case PfHost::Kind::Unknown:
        break;
    }
    return Truth::Unknown;
}

/// A negated host in a list is expanded to rules of its own, so the alternatives are still alternatives.
Truth isOneOf(const PfRules& rules, const std::vector<PfHost>& hosts, const IpAddress& address, bool any, const Machine& machine)
{
    if (hosts.empty())
        return Truth::Yes;
    if (any)
        return std::ranges::any_of(hosts, [](const PfHost& host) { return host.kind == PfHost::Kind::Any && !host.negated; })
                   ? Truth::Yes
                   : Truth::Unknown;
    Truth truth = Truth::No;
    for (const auto& host : hosts)
        truth = either(truth, negatedIf(host.negated, isHost(rules, host, address, machine)));
    return truth;
}

/// Where the port is not known, it lies between low and high.
Truth hasPort(const std::vector<PfPorts>& ports, std::uint16_t low, std::uint16_t high)
{
    if (ports.empty())
        return Truth::Yes;
    Truth truth = Truth::No;
    for (const auto& range : ports) {
        if (!range.unknown.empty()) {
            truth = either(truth, Truth::Unknown);
            continue;
        }
        const bool all = range.low <= low && high <= range.high, some = range.low <= high && low <= range.high;
        const auto inside = all ? Truth::Yes : some ? Truth::Unknown : Truth::No;
        truth = either(truth, negatedIf(range.outside, inside));
    }
    return truth;
}

Truth onInterface(const std::vector<std::string>& wanted, const std::optional<std::string>& interface)
{
    if (wanted.empty())
        return Truth::Yes;
    if (!interface)
        return Truth::Unknown;
    Truth truth = Truth::No;
    for (const auto& entry : wanted) {
        const bool negated = entry.starts_with("! ");
        const auto name = negated ? entry.substr(2) : entry;
        // A name without a number stands for the group of all such interfaces: "en" for "en0" (pf.conf(5)).
        const bool group = interface->starts_with(name) && !name.empty() && (name.back() < '0' || name.back() > '9') &&
                           interface->find_first_not_of("0123456789", name.size()) == std::string::npos;
        truth = either(truth, negatedIf(negated, truthOf(name == *interface || group)));
    }
    return truth;
}

Truth hasFlags(const PfRule& rule, const Packet& packet)
{
    if (!rule.flags_mask || packet.protocol != 6)
        return Truth::Yes;
    if (!packet.tcp_flag_bits)
        return Truth::Unknown;
    return truthOf((*packet.tcp_flag_bits & *rule.flags_mask) == *rule.flags_set);
}

Truth isUser(const PfRule& rule, const Packet& packet, bool inbound)
{
    if (rule.users.empty())
        return Truth::Yes;
    if (!packet.uid || inbound) // of the socket that listens, which a packet does not tell
        return Truth::Unknown;
    return truthOf(std::ranges::find(rule.users, *packet.uid) != rule.users.end());
}

/// Collects what must hold; the first thing that is not known is remembered.
class Requirements
{
public:
    void require(Truth truth, const char* why)
    {
        if (truth == Truth::Unknown && m_matching.why.empty())
            m_matching.why = why;
        m_matching.truth = both(m_matching.truth, truth);
    }
    PfMatching m_matching;
};

} // namespace

PfMatching matches(const PfRules& rules, const PfRule& rule, const Packet& packet, bool inbound, const Machine& machine)
{
    Requirements all;
    all.require(truthOf(!rule.inbound || *rule.inbound == inbound), "");
    all.require(truthOf(!rule.family || *rule.family == packet.destination.family()), "");
    all.require(truthOf(rule.protocols.empty() || std::ranges::find(rule.protocols, packet.protocol) != rule.protocols.end()), "");
    const auto port = [](const std::vector<PfPorts>& ports, const std::optional<std::uint16_t>& known, std::uint16_t low, std::uint16_t high) {
        return hasPort(ports, known.value_or(low), known.value_or(high));
    };
    all.require(port(rule.to_ports, packet.destination_port, packet.destination_port_low, packet.destination_port_high), "the destination port is not known, or the name that the rule gives it");
    all.require(port(rule.from_ports, packet.source_port, packet.source_port_low, packet.source_port_high), "the source port is not known");
    all.require(isOneOf(rules, rule.from, packet.source, packet.any_source, machine), packet.any_source ? "the source is not known" : "the table or interface that the rule names as source is not known");
    all.require(isOneOf(rules, rule.to, packet.destination, packet.any_destination, machine), packet.any_destination ? "the destination is not known" : "the table or interface that the rule names as destination is not known");
    all.require(onInterface(rule.interfaces, inbound ? packet.in_interface : packet.out_interface), "the interface is not known");
    all.require(hasFlags(rule, packet), "the TCP flags are not known");
    all.require(isUser(rule, packet, inbound), "the user of the socket is not known");
    auto matching = all.m_matching;
    if (matching.truth != Truth::No && !rule.unknowable.empty()) {
        matching.truth = Truth::Unknown;
        if (matching.why.empty())
            matching.why = "it has a condition that a packet does not tell: " + rule.unknowable.front();
    }
    return matching;
}

} // namespace deadair::firewall::macos
