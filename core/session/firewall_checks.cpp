// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/nft_reader.h"
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
    FirewallDecision fact;
    fact.way = way;
    fact.address = remote.address;
    fact.port = remote.port;
    fact.decision = decisionOf(verdict.decision);
    auto rule = verdict.rule;
    if (!rule && !verdict.suspects.empty())
        rule = verdict.suspects.front();
    if (rule) {
        fact.backend = rule->backend;
        fact.table = rule->family + ' ' + rule->table;
        fact.chain = rule->chain;
        fact.handle = rule->handle;
        fact.rule = rule->text;
        fact.owner = rule->owner;
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

Result<firewall::RuleSet> readRules(RunContext& context, FirewallSource& source)
{
    source.backend = "nftables";
    const auto listing = platform::runCommand({"nft", "--json", "list", "ruleset"}, 3s, context.stop());
    if (!listing)
        return listing.error();
    if (listing->exit_status != 0)
        return Error{ErrorCode::PermissionDenied, "read the nftables rules",
                     listing->errors.substr(0, listing->errors.find('\n'))};
    return firewall::readNftJson(listing->output);
}

} // namespace

void checkFirewallRules(RunContext& context, const std::vector<IpAddress>& addresses)
{
    if (!context.rights().firewall_rules)
        return context.skip("firewall_rules", "Reading this machine's firewall rules needs administrator rights; run as root to see them.");
    context.check("firewall_rules", [&] {
        FirewallSource source;
        const auto rules = readRules(context, source);
        source.status = rules ? RuleSource::Read : rules.error().code == ErrorCode::NotFound ? RuleSource::Absent : RuleSource::Unavailable;
        if (!rules)
            source.reason = rules.error().message();
        RunContext::Ids ids{context.add("firewall", source)};
        if (!rules)
            return ids;
        for (const auto& address : addresses) {
            if (context.options().vantage == Vantage::Server)
                judgeArrival(context, *rules, address, ids);
            else
                judgeConnection(context, *rules, address, ids);
        }
        return ids;
    });
}

} // namespace deadair
