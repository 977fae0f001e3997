// SPDX-License-Identifier: GPL-3.0-or-later
// Causes on this computer.
#include "analysis/diagnosis/firewall_findings.h"
#include "analysis/diagnosis/icmp_meaning.h"
#include "analysis/diagnosis/signatures.h"
#include "analysis/diagnosis/situation.h"

#include <algorithm>

namespace deadair
{
namespace
{

// A connection by name takes a socket, and before it the files and sockets of the look-up.
constexpr std::int64_t fewest_descriptors = 8;

bool isUsable(const NetworkInterface& link, bool link_local)
{
    return link.up && link.carrier && link.type != LinkType::Loopback &&
           std::ranges::any_of(link.addresses,
                               [&](const IpPrefix& own) { return own.address.isLinkLocal() == link_local; });
}

/// An IPv6 link-local address is always there and says nothing; an IPv4 one means that nobody gave a real one (RFC
/// 3927).
bool hasSelfAssigned(const NetworkInterface& link)
{
    return link.up && link.carrier && std::ranges::any_of(link.addresses, [](const IpPrefix& own) {
               return own.address.isV4() && own.address.isLinkLocal();
           });
}

/// A tunnel carries nothing where the cards beneath it are dead.
bool onlyTunnelsLeft(const std::vector<NetworkInterface>& links)
{
    bool dead_card = false, live_card = false;
    for (const auto& link : links)
        if (link.type != LinkType::Loopback && link.type != LinkType::Tunnel)
            (link.up && link.carrier ? live_card : dead_card) = true;
    return dead_card && !live_card;
}

/// IPv6 may be fine where DHCP gave no IPv4 address: then only IPv4 targets suffer. A tunnel that is not on the way has its own address.
bool onlySelfAssignedV4(const Situation& s, const std::vector<NetworkInterface>& links)
{
    const auto has_v4 = [&](const NetworkInterface& link) {
        const bool beside = link.type == LinkType::Tunnel && (!s.route || s.route->interface != link.name);
        return link.up && link.carrier && link.type != LinkType::Loopback && !beside && std::ranges::any_of(link.addresses, [](const IpPrefix& own) {
                   return own.address.isV4() && !own.address.isLinkLocal();
               });
    };
    return s.subject != nullptr && s.subject->address.isV4() && std::ranges::any_of(links, hasSelfAssigned) &&
           std::ranges::none_of(links, has_v4);
}

void assessLinks(const Situation& s, Causes& causes)
{
    const auto interfaces = firstOf<Interfaces>(s.evidence);
    const bool failing = s.name_failed || (s.subject != nullptr && !s.any_works);
    if (!interfaces || !failing || s.local_target)
        return;
    const auto& links = interfaces->interfaces;
    const bool usable = std::ranges::any_of(links, [](const auto& link) { return isUsable(link, false); });
    if (usable && !onlyTunnelsLeft(links) && !onlySelfAssignedV4(s, links))
        return;
    const auto self_assigned = std::ranges::find_if(links, hasSelfAssigned);
    const bool is_self_assigned = self_assigned != links.end();
    auto& cause =
        causes.emplace_back(is_self_assigned ? "client.self_assigned_address" : "client.no_link", Side::Client, 0);
    cause.weigh(60, interfaces).weigh(0, s.route);
    const auto shown = is_self_assigned ? self_assigned : std::ranges::find_if(links, [](const auto& link) {
        return link.type != LinkType::Loopback;
    });
    if (shown == links.end())
        return;
    cause.where().interface = shown->name;
    cause.word("interface", shown->name);
    if (is_self_assigned)
        cause.word("source", shown->addresses.front().address.toString());
}

/// A link-local address is all that the routing found to send from: whatever the network is like, no router forwards that
/// (RFC 4291 2.5.6). An IPv6 card comes to this where no prefix was announced, or duplicate address detection took its address away.
void assessSource(const Situation& s, Causes& causes)
{
    if (!s.linkLocalSource() || s.subject->works())
        return;
    const auto* answer = s.answer();
    auto& cause = causes.emplace_back("client.self_assigned_address", Side::Client, 0);
    cause.weigh(45, s.route).weigh(0, firstOf<Interfaces>(s.evidence));
    if (answer != nullptr && answer->icmp && meaningOf(*answer->icmp) == IcmpMeaning::BeyondScope)
        cause.weigh(20, s.subject->answer);
    cause.where().interface = s.route->interface;
    cause.word("interface", s.route->interface).word("source", s.route->source->toString()).word("rfc", "4862");
}

void assessRoute(const Situation& s, Causes& causes)
{
    if (s.subject == nullptr || s.any_works || !s.route || s.local_target)
        return;
    if (s.route->type == RouteType::Unicast || s.route->type == RouteType::Local)
        return;
    auto& cause = causes.emplace_back("client.no_route", Side::Client, 0);
    cause.weigh(45, s.route).weigh(0, s.subject->answer);
    cause.word("address", s.subject->address.toString()).word("route_type", std::string(enumName(s.route->type)));
    if (s.route->prefix)
        cause.word("prefix", s.route->prefix->toString());
}

bool unresolved(const Item<Neighbour>& neighbour)
{
    return neighbour && (neighbour->state == NeighbourState::Failed || neighbour->state == NeighbourState::Incomplete);
}

void describeGateway(Assessment& cause, const Neighbour& hop)
{
    cause.where().address = hop.address.toString();
    cause.where().interface = hop.interface;
    cause.word("gateway", hop.address.toString()).word("interface", hop.interface);
}

void assessGateway(const Situation& s, Causes& causes)
{
    auto hop = s.next_hop;
    if (s.subject == nullptr && s.name_failed)
        hop = lastOf<Neighbour>(s.evidence, [](const Neighbour& n) { return n.is_next_hop; });
    const bool through_router = s.subject == nullptr || (s.route && s.route->gateway);
    if (s.any_works || !unresolved(hop) || !through_router)
        return;
    auto& cause = causes.emplace_back("client.gateway_unreachable", Side::Client, 0);
    cause.weigh(hop->state == NeighbourState::Failed ? 45 : 35, hop)
        .weigh(s.path.routers.empty() ? 0 : -60, s.path.reference);
    describeGateway(cause, *hop);
}

/// An entry made by hand is never verified, so the kernel cannot notice that it leads nowhere; that not even the first
/// router lets itself be heard can.
void assessFixedNeighbour(const Situation& s, Causes& causes)
{
    const auto& hop = s.next_hop;
    const bool nothing_heard = s.silent() && s.path.routers.empty() && !s.path.host_answers && s.path.target_trace;
    if (!hop || hop->state != NeighbourState::Permanent || !nothing_heard || !s.route || !s.route->gateway)
        return;
    auto& cause = causes.emplace_back("client.gateway_unreachable", Side::Client, 0);
    cause.weigh(22, hop).weigh(0, s.path.target_trace);
    describeGateway(cause, *hop);
}

/// Likelihood that a neighbour that does not answer is none: a prefix wider than local networks usually are, and a
/// target outside the part of it that this machine's own address would have with an ordinary mask.
double netmaskWeight(const Route& route)
{
    if (!route.source || !route.prefix || route.prefix->length == 0)
        return -40;
    if (!route.prefix->contains(*route.source)) // a route to neighbours among whom this machine is not
        return 25;
    const int usual = route.destination.isV4() ? 24 : 64;
    if (route.prefix->length >= usual || IpPrefix{*route.source, usual}.contains(route.destination))
        return -20;
    return 30;
}

/// The target answered: a router's error is none of its own, nor is one of this machine's.
bool answersFromAfar(const ConnectAttempt& attempt)
{
    return attempt.result == ConnectResult::Connected || (attempt.result == ConnectResult::Refused && !attempt.icmp) ||
           (attempt.icmp && attempt.icmp->sender.bytes() == attempt.address.bytes());
}

void assessNeighbour(const Situation& s, Causes& causes)
{
    const bool on_link =
        s.route && !s.route->gateway && s.route->type == RouteType::Unicast && s.route->link != LinkType::Tunnel;
    if (s.subject == nullptr || s.any_works || s.local_target || !on_link || !unresolved(s.next_hop))
        return;
    causes.emplace_back("server.host_down", Side::Server, 0)
        .weigh(20, s.next_hop)
        .weigh(5, s.route)
        .word("address", s.subject->address.toString())
        .word("interface", s.route->interface)
        .where()
        .address = s.subject->address.toString();
    auto& mask = causes.emplace_back("client.wrong_netmask", Side::Client, 5);
    mask.weigh(netmaskWeight(*s.route), s.route).weigh(0, s.next_hop);
    const auto other_way = lastOf<ConnectAttempt>(s.evidence, [&](const ConnectAttempt& a) {
        return a.purpose == AttemptPurpose::OtherWay && a.address == s.subject->address;
    });
    if (other_way && other_way->failed_call.empty())
        mask.weigh(answersFromAfar(*other_way) ? 55 : -5, other_way);
    mask.where().interface = s.route->interface;
    mask.word("interface", s.route->interface).word("address", s.subject->address.toString());
    if (s.route->prefix)
        mask.word("prefix", s.route->prefix->toString());
    if (s.route->source)
        mask.word("source", s.route->source->toString());
}

/// This machine itself would not send the SYN.
bool forbidden(const Situation& s)
{
    const auto* answer = s.answer();
    return answer != nullptr && answer->failed_call == "connect" && !answer->icmp && (answer->error == "EPERM" || answer->error == "EACCES") &&
           (!s.route || s.route->type == RouteType::Unicast);
}

void assessOutbound(const Situation& s, Causes& causes)
{
    if (s.subject == nullptr || s.subject->works())
        return;
    const auto local = localRejection(s);
    const auto leaves = synsLeave(s);
    const auto captured = synsCaptured(s);
    const bool translated = s.out && s.out->translated_to;
    const bool out_of_ports = mayRunOutOfPorts(s.out) && forbidden(s);
    const bool turned = s.silent() && synsTurnedInside(s);
    if (!blocks(s.out) && !translated && !local && !out_of_ports && !turned && leaves != Signature::Contradicted &&
        captured != Signature::Contradicted)
        return;
    auto& cause = causes.emplace_back("client.firewall.outbound", Side::Client, -8);
    if (blocks(s.out))
        cause.weigh(50, s.out);
    else if (translated) // the target never sees the SYN
        cause.weigh(30, s.out);
    else if (mayRunOutOfPorts(s.out)) // whatever else the rules accept
        cause.weigh(out_of_ports ? 20 : 0, s.out);
    else if (accepts(s.out))
        cause.weigh(-35, s.out);
    if (out_of_ports)
        cause.weigh(25, s.subject->answer);
    if (local)
        cause.weigh(local->weight, {local->evidence});
    if (s.silent() && !turned && leaves != Signature::Unknown)
        cause.weigh(leaves == Signature::Contradicted ? 30 : -25, s.counters);
    if (s.silent() && !turned && captured == Signature::Confirmed)
        cause.weigh(-30, s.packets);
    else if (captured == Signature::Contradicted)
        cause.weigh(leaves == Signature::Contradicted ? 10 : 28, s.packets);
    if (turned) // a rule marked them, and another left them without a taker
        cause.weigh(35, {*s.route.id, *s.counters.id});
    if (conntrackFull(s))
        cause.weigh(-20, firstOf<ConntrackTable>(s.evidence));
    describeRule(cause, s.out);
    cause.word("address", s.subject->address.toString());
    if (s.route)
        cause.where().interface = s.route->interface;
}

void assessInbound(const Situation& s, Causes& causes)
{
    if (!s.silent())
        return;
    const auto lost = answersLostInside(s);
    const auto captured = answersCaptured(s);
    const bool by_ipsec = ipsecDrops(s);
    if (!blocks(s.reply) && lost != Signature::Confirmed && captured != Signature::Confirmed && !by_ipsec)
        return;
    auto& cause = causes.emplace_back("client.firewall.inbound", Side::Client, -6);
    if (blocks(s.reply))
        cause.weigh(40, s.reply);
    else if (accepts(s.reply) && !by_ipsec) // an IPsec policy is in no list of rules
        cause.weigh(-25, s.reply);
    if (by_ipsec)
        cause.weigh(45, s.counters).word("rule", "IPsec").where().rule = "IPsec";
    else if (lost == Signature::Confirmed)
        cause.weigh(32, s.counters);
    // A rule at the ingress of the device drops before the IP layer counts anything: no signature then says nothing.
    else if (lost == Signature::Contradicted && captured == Signature::Unknown && !s.reply->table.starts_with("netdev"))
        cause.weigh(-12, s.counters);
    if (captured == Signature::Confirmed)
        cause.weigh(lost == Signature::Confirmed ? 10 : 36, s.packets);
    else if (captured == Signature::Contradicted) // what is counted as lost inside was not ours
        cause.weigh(lost == Signature::Confirmed ? -40 : -25, s.packets);
    if (reversePathDrops(s) || synsTurnedInside(s)) // it is not the answers that are lost
        cause.weigh(-40, s.counters);
    describeRule(cause, s.reply);
    if (s.route)
        cause.where().interface = s.route->interface;
}

void assessReversePath(const Situation& s, Causes& causes)
{
    if (!s.silent() || !reversePathDrops(s))
        return;
    auto& cause = causes.emplace_back("client.reverse_path_filter", Side::Client, -5);
    cause.weigh(50, s.counters).weigh(5, firstOf<Interfaces>(s.evidence));
    if (const auto captured = answersCaptured(s); captured != Signature::Unknown)
        cause.weigh(captured == Signature::Confirmed ? 5 : -20, s.packets);
    if (s.route) {
        cause.where().interface = s.route->interface;
        cause.word("interface", s.route->interface);
    }
}

void assessConntrack(const Situation& s, Causes& causes)
{
    const auto table = firstOf<ConntrackTable>(s.evidence);
    if (s.subject == nullptr || s.subject->works() || !conntrackFull(s))
        return;
    auto& cause = causes.emplace_back("client.conntrack_full", Side::Client, -5);
    cause.weigh(35, table);
    if (const auto leaves = synsLeave(s); leaves != Signature::Unknown)
        cause.weigh(leaves == Signature::Contradicted ? 10 : -20, s.counters);
    if (const auto captured = synsCaptured(s); captured != Signature::Unknown)
        cause.weigh(captured == Signature::Contradicted ? 10 : -25, s.packets);
    cause.word("in_use", std::to_string(table->count)).word("limit", std::to_string(table->maximum));
}

void assessSecuritySoftware(const Situation& s, Causes& causes)
{
    if (s.subject == nullptr || s.subject->works())
        return;
    const bool forbidden_without_rule = forbidden(s) && !blocks(s.out); // which explains it
    const bool queued = queues(s.out);
    const bool dropped_without_rule =
        s.silent() && synsLeave(s) == Signature::Contradicted && accepts(s.out) && !conntrackFull(s);
    const bool held = s.silent() && synsHeld(s) && !blocks(s.out);
    // The answers arrive, no rule stops them, and no counter of the IP layer sees them: a filter below the rules.
    const bool untaken_without_rule = s.silent() && answersCaptured(s) == Signature::Confirmed && accepts(s.reply) &&
                                      answersLostInside(s) != Signature::Confirmed && !reversePathDrops(s);
    const bool answers_queued = queues(s.reply) && answersCaptured(s) == Signature::Confirmed;
    const bool turned = s.silent() && synsTurnedInside(s); // for a program that does not run
    if (!forbidden_without_rule && !queued && !dropped_without_rule && !held && !untaken_without_rule && !answers_queued && !turned)
        return;
    auto& cause = causes.emplace_back("client.security_software", Side::Client, -5);
    if (forbidden_without_rule)
        cause.weigh(40, s.subject->answer);
    if (mayRunOutOfPorts(s.out))
        cause.weigh(-20, s.out);
    if (queued)
        cause.weigh(45, s.out);
    if (dropped_without_rule)
        cause.weigh(30, s.counters);
    if (held)
        cause.weigh(22, s.counters);
    if (untaken_without_rule)
        cause.weigh(24, s.packets).weigh(0, s.reply);
    if (turned)
        cause.weigh(22, {*s.route.id, *s.counters.id});
    if (answers_queued)
        cause.weigh(45, s.reply).weigh(0, s.packets);
    if (const auto captured = synsCaptured(s); captured != Signature::Unknown && (held || dropped_without_rule))
        cause.weigh(captured == Signature::Contradicted ? 8 : -30, s.packets);
    if (const auto product = firstOf<SecuritySoftware>(s.evidence)) {
        cause.weigh(8, product).word("product", product->name);
        cause.where().process = product->name;
    }
    describeRule(cause, s.out);
}

void assessTunnel(const Situation& s, Causes& causes)
{
    if (s.subject == nullptr || s.subject->works() || !s.route || s.route->link != LinkType::Tunnel)
        return;
    const auto* answer = s.answer();
    // WireGuard without a usable peer answers with an ICMP error of this machine's own address.
    const bool own_error = answer != nullptr && answer->icmp && s.ownAddress(answer->icmp->sender);
    if (!s.silent() && !own_error && !(answer != nullptr && !answer->failed_call.empty()))
        return;
    auto& cause = causes.emplace_back("client.vpn_route", Side::Client, -3);
    cause.weigh(25, s.route);
    if (own_error)
        cause.weigh(25, s.subject->answer);
    if (!s.path.routers.empty() || s.path.host_answers)
        cause.weigh(-35, s.path.reference);
    cause.where().interface = s.route->interface;
    cause.word("interface", s.route->interface).word("address", s.subject->address.toString());
    if (s.route->prefix)
        cause.word("prefix", s.route->prefix->toString());
}

void assessLocalTables(const Situation& s, Causes& causes)
{
    const auto attempt = firstOf<ConnectAttempt>(
        s.evidence, [](const ConnectAttempt& a) { return a.result == ConnectResult::LocalError; });
    const auto full = firstOf<Descriptors>(
        s.evidence, [](const Descriptors& d) { return d.process == "deadair" && d.limit > 0 && d.limit - d.in_use < fewest_descriptors; });
    const bool no_descriptor = attempt && (attempt->error == "EMFILE" || attempt->error == "ENFILE");
    if (no_descriptor || full) {
        auto& cause = causes.emplace_back("client.descriptors_exhausted", Side::Client, -5);
        cause.weigh(no_descriptor ? 60 : 0, attempt).weigh(full ? 60 : 0, full);
        if (full)
            cause.word("in_use", std::to_string(full->in_use)).word("limit", std::to_string(full->limit));
        cause.word("errno", no_descriptor ? attempt->error : "EMFILE");
    }
    if (attempt && attempt->error == "EADDRNOTAVAIL") {
        const auto ports = firstOf<LocalPorts>(s.evidence);
        const auto size = ports ? ports->high - ports->low + 1 - ports->reserved : 0;
        const bool used_up = ports && ports->in_use_to_destination >= size - size / 50;
        auto& cause = causes.emplace_back("client.ephemeral_ports_exhausted", Side::Client, -5);
        cause.weigh(40, attempt).weigh(used_up ? 20 : 0, ports).word("errno", attempt->error);
        if (ports)
            cause.word("in_use", std::to_string(ports->in_use_to_destination)).word("limit", std::to_string(size));
    }
}

} // namespace

void assessClient(const Situation& s, Causes& causes)
{
    assessLinks(s, causes);
    assessSource(s, causes);
    assessRoute(s, causes);
    assessGateway(s, causes);
    assessFixedNeighbour(s, causes);
    assessNeighbour(s, causes);
    assessOutbound(s, causes);
    assessInbound(s, causes);
    assessReversePath(s, causes);
    assessConntrack(s, causes);
    assessSecuritySoftware(s, causes);
    assessTunnel(s, causes);
    assessLocalTables(s, causes);
}

} // namespace deadair
