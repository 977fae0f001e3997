// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/situation.h"

#include <algorithm>
#include <tuple>

namespace deadair
{
namespace
{

bool isForTarget(const ConnectAttempt& attempt, const Question& question)
{
    const bool purpose = attempt.purpose == AttemptPurpose::Target || attempt.purpose == AttemptPurpose::Repeat;
    return purpose && attempt.port == question.port;
}

void addAttempt(AddressSummary& summary, const Item<ConnectAttempt>& attempt)
{
    if (!summary.first)
        summary.first = attempt;
    summary.attempts.push_back(attempt);
    summary.syns += 1 + attempt->syn_retransmits;
    if (attempt->rtt_us && (summary.round_trip_us == 0 || *attempt->rtt_us < summary.round_trip_us))
        summary.round_trip_us = *attempt->rtt_us;
    switch (attempt->result) {
    case ConnectResult::Connected:
        ++summary.connected;
        break;
    case ConnectResult::Silent:
    case ConnectResult::TimedOut:
        ++summary.silent;
        break;
    case ConnectResult::Refused:
    case ConnectResult::Reset:
    case ConnectResult::Unreachable:
    case ConnectResult::Rejected:
    case ConnectResult::LocalError:
        if (!summary.answer)
            summary.answer = attempt;
        break;
    }
}

std::vector<AddressSummary> summarise(std::span<const Evidence> evidence, const Question& question)
{
    std::vector<AddressSummary> addresses;
    for (const auto& attempt : allOf<ConnectAttempt>(evidence)) {
        if (!isForTarget(*attempt, question))
            continue;
        auto known = std::ranges::find(addresses, attempt->address, &AddressSummary::address);
        if (known == addresses.end()) {
            known = addresses.emplace(addresses.end());
            known->address = attempt->address;
        }
        addAttempt(*known, attempt);
    }
    for (auto& address : addresses)
        address.troubled = static_cast<int>(std::ranges::count_if(
            address.attempts, [&](const auto& attempt) { return lostSyn(*attempt, address.round_trip_us); }));
    return addresses;
}

/// An address whose failure tells more goes first: silence or an answer from afar says more than "no route to IPv6".
const AddressSummary* pickSubject(const std::vector<AddressSummary>& addresses)
{
    const auto rank = [](const AddressSummary& summary) {
        const bool local_only = summary.answer && !summary.answer->failed_call.empty();
        return std::tuple(summary.works(), local_only);
    };
    const auto best = std::ranges::min_element(addresses, {}, rank);
    return best == addresses.end() ? nullptr : &*best;
}

/// A policy rule may send this port alone into a tunnel, whose end then answers none of its packets' time-to-live: what
/// other packets meet says nothing about them.
bool wayOfItsOwn(const Situation& s)
{
    const bool tunnel_by_rule = s.route && s.route->by_policy_rule && s.route->link == LinkType::Tunnel;
    return tunnel_by_rule && s.path.last_answer == 0 && !s.path.answer_ttl;
}

} // namespace

std::vector<std::string> AddressSummary::ids() const
{
    std::vector<std::string> ids;
    for (const auto& attempt : attempts)
        ids.push_back(*attempt.id);
    return ids;
}

bool Situation::linkLocalSource() const
{
    return subject != nullptr && route && route->type == RouteType::Unicast && route->gateway && route->source && route->source->isV6() &&
           route->source->isLinkLocal() && !subject->address.isLinkLocal();
}

bool Situation::ownAddress(const IpAddress& address) const
{
    if (address.isLoopback())
        return true;
    if (route && route->type != RouteType::Local && route->source == address)
        return true;
    const auto interfaces = firstOf<Interfaces>(evidence);
    return interfaces && std::ranges::any_of(interfaces->interfaces, [&](const NetworkInterface& link) {
               return std::ranges::any_of(link.addresses,
                                          [&](const IpPrefix& own) { return own.address.bytes() == address.bytes(); });
           });
}

bool Situation::isTarget(const Endpoint& endpoint) const
{
    const auto literal = IpAddress::parse(question.host);
    const auto* const asked = subject != nullptr ? &subject->address : literal ? &*literal : nullptr;
    return asked != nullptr && endpoint.port == question.port && endpoint.address.onWire() == asked->onWire();
}

std::string Situation::target() const
{
    const auto literal = IpAddress::parse(question.host);
    const bool bracket = literal && literal->isV6();
    return (bracket ? '[' + question.host + ']' : question.host) + ':' + std::to_string(question.port);
}

Situation situationOf(std::span<const Evidence> evidence)
{
    Situation s;
    s.evidence = evidence;
    if (const auto question = firstOf<Question>(evidence))
        s.question = *question;
    s.addresses = summarise(evidence, s.question);
    s.any_works = std::ranges::any_of(s.addresses, &AddressSummary::works);
    s.subject = pickSubject(s.addresses);
    s.name_failed = s.addresses.empty() && !IpAddress::parse(s.question.host) && !s.question.host.empty();
    if (s.subject == nullptr)
        return s;

    const auto& address = s.subject->address;
    s.route = lastOf<Route>(evidence, [&](const Route& r) { return r.destination == address; });
    s.local_target = (s.route && s.route->type == RouteType::Local && !s.route->by_policy_rule) || s.ownAddress(address);
    const auto hop = s.route && s.route->gateway ? *s.route->gateway : address;
    s.next_hop = lastOf<Neighbour>(evidence, [&](const Neighbour& n) { return n.address.bytes() == hop.bytes(); });
    const auto of_family = [&](bool idle) {
        return [&address, idle](const KernelCounters& c) {
            return c.idle == idle && c.address.family() == address.family();
        };
    };
    s.counters = lastOf<KernelCounters>(evidence, of_family(false));
    s.idle_counters = lastOf<KernelCounters>(evidence, of_family(true));
    s.packets = lastOf<PacketCapture>(evidence, [&](const PacketCapture& c) {
        return c.live && c.complete && c.dropped == 0 && c.endpoint == Endpoint{address, s.question.port};
    });
    const auto of_way = [&](PacketWay way) {
        return [&address, way](const FirewallDecision& d) { return d.way == way && d.address == address; };
    };
    s.out = lastOf<FirewallDecision>(evidence, of_way(PacketWay::Out));
    s.reply = lastOf<FirewallDecision>(evidence, of_way(PacketWay::Reply));
    s.data = lastOf<FirewallDecision>(evidence, of_way(PacketWay::Data));
    s.path = findPath(evidence, address, s.question.port);
    if (wayOfItsOwn(s)) {
        PathFindings own;
        own.target_trace = s.path.target_trace;
        s.path = std::move(own);
    }
    return s;
}

} // namespace deadair
