// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/firewall_question.h"

#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/later_packet.h"
#include "analysis/firewall/suggest.h"
#include "platform/machine.h"
#include "platform/rights.h"

#include <algorithm>

namespace deadair
{
namespace
{

Error doesNotFit(std::string what, std::string detail)
{
    return {ErrorCode::Malformed, std::move(what), std::move(detail)};
}

std::vector<NetworkInterface> links()
{
    const auto found = platform::interfaces();
    return found ? found->interfaces : std::vector<NetworkInterface>();
}

bool has(const NetworkInterface& link, const IpAddress& address)
{
    return std::ranges::any_of(link.addresses, [&](const IpPrefix& own) {
        return own.address.bytes() == address.bytes() && own.address.family() == address.family();
    });
}

bool isOfThisMachine(const IpAddress& address)
{
    const auto all = links();
    return address.isLoopback() ||
           std::ranges::any_of(all, [&](const NetworkInterface& link) { return has(link, address); });
}

/// All own addresses of the family, for a message: "10.0.0.4, 192.0.2.7".
std::string ownAddresses(IpAddress::Family family)
{
    std::string list;
    for (const auto& link : links())
        for (const auto& own : link.addresses)
            if (own.address.family() == family && !own.address.isLoopback())
                list += (list.empty() ? "" : ", ") + own.address.toString();
    return list;
}

Result<std::string> existingInterface(const std::string& name)
{
    const auto all = links();
    if (std::ranges::find(all, name, &NetworkInterface::name) != all.end())
        return name;
    std::string names;
    for (const auto& link : all)
        names += (names.empty() ? "" : ", ") + link.name;
    return doesNotFit("no interface '" + name + "'", "there are " + names);
}

int mtuOf(const Route& route)
{
    if (route.mtu_bytes > 0)
        return route.mtu_bytes;
    const auto all = links();
    const auto found = std::ranges::find(all, route.interface, &NetworkInterface::name);
    return found == all.end() ? 0 : found->mtu_bytes;
}

/// A datagram of any length on the same way.
firewall::Packet datagramLike(firewall::Packet syn)
{
    syn.protocol = firewall::ip_protocol::udp;
    syn.tcp_flag_bits.reset();
    syn.tcp_options.reset();
    syn.tcp_mss.reset();
    syn.length.reset();
    syn.dont_fragment.reset();
    return syn;
}

Result<firewall::Packet> outgoing(const FirewallQuestion& question)
{
    auto route = platform::routeTo(question.target.address, question.target.port);
    if (!route)
        return route.error();
    const auto to = question.target.address.toString();
    if (route->type != RouteType::Unicast && route->type != RouteType::Local)
        return Error{ErrorCode::NotFound, "no packet to " + to + " leaves this machine",
                     route->error.empty() ? "its routes refuse it" : "its routes say " + route->error};
    if (question.interface)
        route->interface = *question.interface;
    if (question.from) {
        if (question.from->family() != question.target.address.family())
            return doesNotFit(question.from->toString() + " cannot send to " + to, "one is IPv4, the other IPv6");
        if (!isOfThisMachine(*question.from))
            return doesNotFit(question.from->toString() + " is not an address of this machine",
                              "it has " + ownAddresses(question.from->family()));
        route->source = question.from;
    }
    if (!route->source)
        return Error{ErrorCode::NotFound, "no packet to " + to + " leaves this machine",
                     "it has no address to send from"};
    const auto packet = outgoingSyn(question.target, *route,
                                    question.user.value_or(platform::SystemUser{platform::rights().user_id, std::nullopt}));
    return question.datagram ? datagramLike(packet) : packet;
}

/// Where the client's packets arrive: by the interface of the route back, which is how reverse-path filters see it.
std::optional<std::string> arrivalInterface(const FirewallQuestion& question)
{
    if (question.interface)
        return question.interface;
    if (question.from) {
        const auto back = platform::routeTo(*question.from);
        if (!back || back->type == RouteType::None)
            return std::nullopt;
        return back->type == RouteType::Local ? std::string("lo") : back->interface;
    }
    std::optional<std::string> only;
    for (const auto& link : links()) {
        if (!has(link, question.target.address))
            continue;
        if (only)
            return std::nullopt;
        only = link.name;
    }
    return only;
}

/// The sender's link-layer address: the client's own, or that of the router it comes by.
std::optional<std::string> senderOnLink(const IpAddress& from, const std::string& interface)
{
    const auto back = platform::routeTo(from);
    if (!back || back->interface != interface || back->type != RouteType::Unicast)
        return std::nullopt;
    const auto neighbour = platform::neighbour(back->gateway.value_or(from), interface);
    if (!neighbour || neighbour->link_address.empty())
        return std::nullopt;
    return neighbour->link_address;
}

Result<firewall::Packet> incoming(const FirewallQuestion& question)
{
    const auto& own = question.target.address;
    if (!isOfThisMachine(own))
        return doesNotFit(own.toString() + " is not an address of this machine",
                          "--direction in asks about what arrives here; it has " + ownAddresses(own.family()));
    if (question.from && question.from->family() != own.family())
        return doesNotFit(question.from->toString() + " cannot send to " + own.toString(),
                          "one is IPv4, the other IPv6");
    firewall::Packet packet;
    packet.any_source = !question.from;
    packet.source = question.from.value_or(own.isV4() ? IpAddress::v4(0) : IpAddress::v6({}));
    packet.destination = own;
    packet.destination_port = question.target.port;
    packet.in_interface = arrivalInterface(question);
    if (question.from && packet.in_interface) {
        const auto back = platform::routeTo(*question.from);
        packet.reverse_path_ok = back && back->interface == *packet.in_interface;
        packet.source_mac = senderOnLink(*question.from, *packet.in_interface);
    }
    return packet;
}

/// Rules that could not be read may stop what the others let pass.
void admitWhatIsUnread(const LocalRules& local, firewall::Verdict& verdict)
{
    const bool any = local.rules || !local.foreign.empty();
    if (local.complete() || (verdict.decision != firewall::Decision::Accept && any))
        return;
    verdict.decision = firewall::Decision::Unknown;
    verdict.rule.reset();
    for (const auto& source : local.sources)
        if (source.status == RuleSource::Unavailable)
            verdict.undecidable.push_back({{}, "the rules of " + source.backend, source.reason});
}

/// A SYN to or from a machine of which only its rules are known.
firewall::Packet elsewhere(const FirewallQuestion& question)
{
    firewall::Packet packet;
    packet.any_source = !question.from;
    packet.source = question.from.value_or(question.target.address.isV4() ? IpAddress::v4(0) : IpAddress::v6({}));
    packet.destination = question.target.address;
    packet.destination_port = question.target.port;
    packet.source_port_low = 1024;
    (question.incoming ? packet.in_interface : packet.out_interface) = question.interface;
    if (question.user && !question.incoming)
        packet.uid = question.user->user_id;
    return packet;
}

firewall::CheckedPacket byRules(const firewall::RuleSet& rules, const firewall::Packet& packet, const FirewallQuestion& question,
                                const firewall::Machine& machine)
{
    const auto path = question.incoming ? firewall::Path::Input : firewall::Path::Output;
    firewall::CheckedPacket checked{packet, firewall::evaluate(rules, packet, path, machine), {}, {}, {}};
    if (question.reply) {
        checked.syn = checked.verdict;
        if (!question.incoming)
            checked.data = firewall::evaluateData(rules, packet, *checked.syn, machine);
        checked.verdict = firewall::evaluateReply(rules, *checked.syn, path, machine);
        checked.packet = firewall::replyOn(*checked.syn, path);
    }
    return checked;
}

Error answersPass()
{
    return doesNotFit("--reply", "Windows and macOS let answers to their connections pass; it is for the rules of Linux");
}

void addCommands(firewall::CheckedPacket& checked)
{
    const auto decision = checked.verdict.decision;
    if (decision != firewall::Decision::Drop && decision != firewall::Decision::Reject)
        return;
    const auto commandsFor = [&](const firewall::RuleRef& rule) {
        return firewall::suggestAllowCommands(rule, checked.packet, checked.verdict.trace);
    };
    if (checked.verdict.rule)
        checked.allow_commands = commandsFor(*checked.verdict.rule);
    else // one of several stops it: each needs its exception
        for (const auto& rule : checked.verdict.suspects)
            if (const auto commands = commandsFor(rule); !commands.empty() &&
                std::ranges::find(checked.allow_commands, commands.front()) == checked.allow_commands.end())
                checked.allow_commands.push_back(commands.front());
}

} // namespace

firewall::Packet outgoingSyn(const Endpoint& target, const Route& route, const platform::SystemUser& user)
{
    using namespace firewall::tcp_flags;
    const auto form = platform::synForm(target.address.family(), route.interface);
    firewall::Packet packet;
    packet.source = route.source.value_or(IpAddress());
    packet.destination = target.address;
    packet.destination_port = target.port;
    packet.source_port_low = 1024;
    if (const auto ports = platform::localPorts(target)) {
        packet.source_port_low = static_cast<std::uint16_t>(ports->low);
        packet.source_port_high = static_cast<std::uint16_t>(ports->high);
    }
    packet.tcp_options = form.options;
    packet.length = form.length;
    packet.ttl = form.ttl;
    packet.traffic_class = 0; // unless the program asks for another (IP_TOS, SO_PRIORITY)
    packet.priority = 0;
    packet.dont_fragment = form.dont_fragment;
    if (route.asks_for_ecn || form.asks_for_ecn.value_or(false))
        packet.tcp_flag_bits = static_cast<std::uint8_t>(syn | ece | cwr);
    else if (!form.asks_for_ecn)
        packet.tcp_flag_bits.reset();
    // tcp_advertise_mss(): what fits into the route's MTU without options
    const int headers = target.address.isV4() ? 40 : 60;
    if (const int mtu = mtuOf(route); mtu > headers)
        packet.tcp_mss = static_cast<std::uint16_t>(std::clamp(mtu - headers, 256, 65535 - 40));
    packet.out_interface = route.type == RouteType::Local ? "lo" : route.interface;
    packet.uid = user.user_id;
    packet.gid = user.group_id;
    return packet;
}

firewall::Machine thisMachine()
{
    firewall::Machine machine;
    machine.addresses.emplace();
    for (const auto& link : links())
        machine.addresses->insert(machine.addresses->end(), link.addresses.begin(), link.addresses.end());
    if (const auto devices = platform::deviceFacts()) {
        machine.devices.emplace();
        for (const auto& device : *devices)
            machine.devices->push_back({device.name, device.group, device.type, device.addresses, device.bridge});
    }
    machine.queues_served = platform::queuesServed();
    machine.interface_towards = [](const IpAddress& destination, std::uint32_t mark) -> std::optional<std::string> {
        const auto route = platform::routeTo(destination, std::nullopt, mark);
        if (!route || route->type == RouteType::None)
            return std::nullopt;
        return route->type == RouteType::Local ? std::string("lo") : route->interface;
    };
    return machine;
}

Result<firewall::CheckedPacket> askFirewall(const LocalRules& local, const FirewallQuestion& question)
{
    if (question.interface)
        if (const auto known = existingInterface(*question.interface); !known)
            return known.error();
    const auto packet = question.incoming ? incoming(question) : outgoing(question);
    if (!packet)
        return packet.error();
    const firewall::RuleSet none;
    if (question.reply && !local.foreign.empty())
        return answersPass();
    auto checked = local.foreign.empty() ? byRules(local.rules ? *local.rules : none, *packet, question, thisMachine())
                                         : firewall::CheckedPacket{*packet, {}, {}, {}, {}};
    if (!local.foreign.empty())
        checked.verdict = firewall::evaluateAll(local.foreign, *packet, question.incoming, thisMachine(), question.program);
    admitWhatIsUnread(local, checked.verdict);
    if (checked.syn)
        admitWhatIsUnread(local, *checked.syn);
    addCommands(checked);
    return checked;
}

Result<firewall::CheckedPacket> askGivenRules(const firewall::GivenRules& given, const FirewallQuestion& question)
{
    if (question.from && question.from->family() != question.target.address.family())
        return doesNotFit(question.from->toString() + " cannot send to " + question.target.address.toString(),
                          "one is IPv4, the other IPv6");
    const auto packet = elsewhere(question);
    const char* const tables = question.target.address.isV4() ? "iptables" : "ip6tables";
    const bool covered = std::ranges::any_of(given.sources, [&](const FirewallSource& source) {
        return !source.backend.ends_with("tables") || source.backend == "nftables" || source.backend == tables;
    });
    if (!covered)
        return doesNotFit("no rule of the files is about " + question.target.address.toString(), std::string("add what ") + tables + "-save prints");
    const auto* const linux_rules = std::get_if<firewall::RuleSet>(&given.rules);
    if (!linux_rules && question.reply)
        return answersPass();
    auto checked = linux_rules ? byRules(*linux_rules, packet, question, {}) : firewall::CheckedPacket{packet, {}, {}, {}, {}};
    if (!linux_rules)
        checked.verdict = firewall::evaluate(std::get<firewall::ForeignRules>(given.rules), packet, question.incoming, {}, question.program);
    addCommands(checked);
    return checked;
}

} // namespace deadair
