// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/combine.h"
#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/nft_reader.h"
#include "analysis/firewall/suggest.h"
#include "platform/command.h"
#include "platform/machine.h"
#include "session/checks.h"

#include <algorithm>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

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

template <class Reader>
Reading read(RunContext& context, const char* backend, const std::vector<std::string>& command, Reader reader)
{
    Reading reading;
    reading.source.backend = backend;
    const auto listing = platform::runCommand(command, 3s, context.stop());
    if (!listing) {
        reading.source.status = listing.error().code == ErrorCode::NotFound ? RuleSource::Absent : RuleSource::Unavailable;
        reading.source.reason = listing.error().message();
        return reading;
    }
    auto rules = listing->exit_status == 0
                     ? reader(listing->output)
                     : Result<firewall::RuleSet>(Error{ErrorCode::System, command.front(), listing->errors.substr(0, listing->errors.find('\n'))});
    if (!rules) {
        reading.source.reason = rules.error().message();
        return reading;
    }
    reading.source.status = RuleSource::Read;
    reading.rules = std::move(rules).value();
    return reading;
}

/// nftables, and iptables in both variants: what iptables' extensions match only its own tools can tell.
std::vector<Reading> readAll(RunContext& context)
{
    const auto save = [](IpAddress::Family family) {
        return [family](const std::string& text) { return firewall::readIptablesSave(text, family); };
    };
    std::vector<Reading> readings;
    readings.push_back(read(context, "nftables", {"nft", "--json", "list", "ruleset"}, firewall::readNftJson));
    readings.push_back(read(context, "iptables", {"iptables-save", "-c"}, save(IpAddress::Family::V4)));
    readings.push_back(read(context, "ip6tables", {"ip6tables-save", "-c"}, save(IpAddress::Family::V6)));
    // Legacy tables stand beside nftables; asked only when there are any, because asking loads kernel modules.
    if (const auto tables = platform::readFile("/proc/net/ip_tables_names"); tables && !tables->empty())
        readings.push_back(read(context, "iptables", {"iptables-legacy-save", "-c"}, save(IpAddress::Family::V4)));
    if (const auto tables = platform::readFile("/proc/net/ip6_tables_names"); tables && !tables->empty())
        readings.push_back(read(context, "ip6tables", {"ip6tables-legacy-save", "-c"}, save(IpAddress::Family::V6)));
    return readings;
}

} // namespace

void checkFirewallRules(RunContext& context, const std::vector<IpAddress>& addresses)
{
    if (!context.rights().firewall_rules)
        return context.skip("firewall_rules", "Reading this machine's firewall rules needs administrator rights; run as root to see them.");
    context.check("firewall_rules", [&] {
        RunContext::Ids ids;
        std::vector<firewall::RuleSet> sources;
        for (auto& reading : readAll(context)) {
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
