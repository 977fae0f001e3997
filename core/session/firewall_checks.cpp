// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/combine.h"
#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/nft_reader.h"
#include "analysis/firewall/suggest.h"
#include "helper_client/helper_jobs.h"
#include "platform/machine.h"
#include "session/checks.h"

#include <algorithm>

namespace deadair
{
namespace
{

RuleDecision decisionOf(firewall::Decision decision)
{
    switch (decision) {
    case firewall::Decision::Accept:
        return RuleDecision::Accept;
    case firewall::Decision::Drop:
        return RuleDecision::Drop;
    case firewall::Decision::Reject:
        return RuleDecision::Reject;
    case firewall::Decision::Queue:
        return RuleDecision::Queue;
    case firewall::Decision::Unknown:
        return RuleDecision::Unknown;
    }
    return RuleDecision::Unknown;
}

FirewallDecision factOf(const firewall::Verdict& verdict, PacketWay way, const Endpoint& remote)
{
    const bool stops = verdict.decision == firewall::Decision::Drop || verdict.decision == firewall::Decision::Reject;
    FirewallDecision fact;
    fact.way = way;
    fact.address = remote.address;
    fact.port = remote.port;
    fact.decision = decisionOf(verdict.decision);
    auto rule = verdict.rule;
    if (!rule && !verdict.suspects.empty())
        rule = verdict.suspects.front();
    const Endpoint sent_to{verdict.packet.destination, verdict.packet.destination_port.value_or(remote.port)};
    if (way == PacketWay::Out && !stops && sent_to != remote) {
        fact.translated_to = sent_to;
        if (!rule && !verdict.trace.empty()) // what matches last in a nat chain is what translates
            rule = verdict.trace.back().rule;
    }
    if (rule) {
        fact.backend = rule->backend;
        fact.table = rule->family + ' ' + rule->table;
        fact.chain = rule->chain;
        fact.handle = rule->handle;
        fact.rule = rule->text;
        fact.owner = rule->owner;
        if (const auto commands = firewall::suggestAllowCommands(*rule, verdict.packet); stops && !commands.empty())
            fact.allow_command = commands.front();
    }
    return fact;
}

/// The SYN as Linux sends it: 40 bytes of TCP with MSS, SACK-permitted, timestamps and window scale (net/ipv4/tcp_output.c).
firewall::Packet synTo(const Endpoint& remote, const Route& route, std::uint32_t user)
{
    firewall::Packet packet;
    packet.source = route.source.value_or(IpAddress());
    packet.destination = remote.address;
    packet.destination_port = remote.port;
    packet.source_port_low = 1024;
    packet.tcp_options = std::vector<std::uint8_t>{2, 3, 4, 8};
    packet.length = remote.address.isV4() ? 60 : 80;
    packet.ttl = 64;
    packet.out_interface = route.interface;
    packet.uid = user;
    return packet;
}

firewall::Machine thisMachine()
{
    firewall::Machine machine;
    if (const auto links = platform::interfaces()) {
        machine.addresses.emplace();
        for (const auto& link : links->interfaces)
            machine.addresses->insert(machine.addresses->end(), link.addresses.begin(), link.addresses.end());
    }
    return machine;
}

void judgeConnection(RunContext& context, const firewall::RuleSet& rules, const IpAddress& address, RunContext::Ids& ids)
{
    const auto route = platform::routeTo(address);
    if (!route || route->type == RouteType::None || !route->source)
        return;
    const Endpoint remote{address, context.question().port};
    const auto machine = thisMachine();
    const auto out = firewall::evaluate(rules, synTo(remote, *route, context.rights().user_id), firewall::Path::Output, machine);
    ids.push_back(context.add("firewall", factOf(out, PacketWay::Out, remote)));
    auto answer = firewall::replyTo(out);
    answer.in_interface = route->interface;
    answer.reverse_path_ok = true; // it comes back by the interface that the route names
    const auto back = firewall::evaluate(rules, answer, firewall::Path::Input, machine);
    ids.push_back(context.add("firewall", factOf(back, PacketWay::Reply, remote)));
}

/// A SYN from a client that nobody has named: a neighbour, and somebody far away. Only what the rules decide alike for
/// both is sure.
void judgeArrival(RunContext& context, const firewall::RuleSet& rules, const IpAddress& address, RunContext::Ids& ids)
{
    const auto links = platform::interfaces();
    if (!links)
        return;
    for (const auto& link : links->interfaces) {
        const auto own = std::ranges::find(link.addresses, address.bytes(), [](const IpPrefix& p) { return p.address.bytes(); });
        if (own == link.addresses.end())
            continue;
        const auto far = address.isV4() ? IpAddress::v4(0xc6336407u) : *IpAddress::parse("2001:db8:6:7::1");
        const auto route = platform::routeTo(far);
        std::vector<firewall::Verdict> verdicts;
        for (const auto& source : {far, route && route->gateway ? *route->gateway : far}) {
            firewall::Packet packet;
            packet.source = source;
            packet.destination = address;
            packet.destination_port = context.question().port;
            packet.source_port_low = 1024;
            packet.in_interface = link.name;
            packet.reverse_path_ok = true;
            verdicts.push_back(firewall::evaluate(rules, packet, firewall::Path::Input, thisMachine()));
        }
        auto fact = factOf(verdicts.back(), PacketWay::In, {address, context.question().port});
        if (verdicts.front().decision != verdicts.back().decision)
            fact.decision = RuleDecision::Unknown;
        ids.push_back(context.add("firewall", fact));
        return;
    }
}

struct Reading {
    FirewallSource source;
    std::optional<firewall::RuleSet> rules;
};

Reading understood(platform::RuleListing listing)
{
    Reading reading;
    reading.source = {listing.backend, listing.status, listing.reason};
    if (listing.status != RuleSource::Read)
        return reading;
    auto rules = listing.backend == "nftables"    ? firewall::readNftJson(listing.text)
                 : listing.backend == "ip6tables" ? firewall::readIptablesSave(listing.text, IpAddress::Family::V6)
                                                  : firewall::readIptablesSave(listing.text, IpAddress::Family::V4);
    if (rules) {
        reading.rules = std::move(rules).value();
    } else {
        reading.source.status = RuleSource::Unavailable;
        reading.source.reason = rules.error().message();
    }
    return reading;
}

/// By our own rights or the helper's.
Result<std::vector<platform::RuleListing>> listings(RunContext& context)
{
    if (context.rights().firewall_rules)
        return platform::ruleListings(context.stop());
    return rulesByHelper(context.options().helper, context.stop());
}

} // namespace

void checkFirewallRules(RunContext& context, const std::vector<IpAddress>& addresses)
{
    context.check("firewall_rules", [&] {
        auto readable = listings(context);
        if (!readable)
            return RunContext::Ids{context.add("firewall", NotMeasured{"firewall_rules", "The rules of this machine's firewall could not be read: " + readable.error().message() + "."})};
        RunContext::Ids ids;
        std::vector<firewall::RuleSet> sources;
        for (auto& listing : *readable) {
            auto reading = understood(std::move(listing));
            ids.push_back(context.add("firewall", reading.source));
            if (reading.rules)
                sources.push_back(std::move(*reading.rules));
        }
        if (sources.empty())
            return ids;
        const auto rules = firewall::combine(std::move(sources));
        for (const auto& address : addresses) {
            if (context.options().vantage == Vantage::Server)
                judgeArrival(context, rules, address, ids);
            else
                judgeConnection(context, rules, address, ids);
        }
        return ids;
    });
}

} // namespace deadair
