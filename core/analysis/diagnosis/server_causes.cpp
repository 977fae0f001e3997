// SPDX-License-Identifier: GPL-3.0-or-later
// Causes at the server as a client sees them, by an answer; and as the server itself sees them.
#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/icmp_meaning.h"
#include "analysis/diagnosis/places.h"
#include "analysis/diagnosis/situation.h"

#include <algorithm>

namespace deadair
{
namespace
{

/// Packets to the address arrive by this interface, as far as is known.
bool isOn(const Situation& s, const IpAddress& address, const std::string& interface)
{
    const auto interfaces = firstOf<Interfaces>(s.evidence);
    if (!interfaces)
        return true;
    const auto bound = std::ranges::find(interfaces->interfaces, interface, &NetworkInterface::name);
    return bound != interfaces->interfaces.end() && std::ranges::any_of(bound->addresses, [&](const IpPrefix& own) {
               return own.address.bytes() == address.bytes();
           });
}

bool listensFor(const Situation& s, const Listener& listener, const IpAddress& address)
{
    if (!listener.interface.empty() && !isOn(s, address, listener.interface))
        return false;
    if (listener.address.isUnspecified())
        return listener.address.family() == address.family() || (listener.also_v4 && address.isV4());
    return listener.address.unmapped().bytes() == address.unmapped().bytes();
}

void describeListener(Assessment& cause, const Listener& listener)
{
    if (!listener.process.empty())
        cause.where().process = listener.process;
    cause.word("process", listener.process).word("pid", listener.pid > 0 ? std::to_string(listener.pid) : "");
    cause.word("unit", listener.unit).word("listener_address", Endpoint{listener.address, listener.port}.toString());
    cause.word("queue", std::to_string(listener.accept_queue))
        .word("queue_limit", std::to_string(listener.accept_queue_limit));
}

bool refusedItself(const Situation& s)
{
    const auto* const answer = s.answer();
    return s.local_target && answer != nullptr && answer->result == ConnectResult::Refused && !answer->icmp;
}

struct Listeners {
    std::vector<Item<Listener>> on_port;
    Item<Listener> serving; ///< takes connections to the address asked for
    bool known = false;     ///< the list of listeners was read at all
};

Listeners findListeners(const Situation& s, const IpAddress& address)
{
    Listeners found;
    // Not every system counts full queues; then this machine's own refusal shows that nothing listens.
    const auto unread = firstOf<NotMeasured>(s.evidence, [](const NotMeasured& n) { return n.what == "listeners"; });
    found.known = firstOf<ListenQueueCounters>(s.evidence) || (!unread && refusedItself(s));
    for (const auto& listener : allOf<Listener>(s.evidence)) {
        found.known = true;
        if (listener->port != s.question.port)
            continue;
        found.on_port.push_back(listener);
        if (!found.serving && listensFor(s, *listener, address))
            found.serving = listener;
    }
    return found;
}

IpAddress askedAddress(const Situation& s)
{
    if (s.subject != nullptr)
        return s.subject->address;
    return IpAddress::parse(s.question.host).value_or(IpAddress());
}

void assessListener(const Situation& s, const Listeners& found, Causes& causes)
{
    // A rule may pass the port on to a container, where the list of listeners does not look: asking tells.
    if (found.serving || s.any_works)
        return;
    const auto address = askedAddress(s);
    const bool elsewhere = !found.on_port.empty();
    auto& cause = causes.emplace_back(elsewhere ? "server.bound_elsewhere" : "server.not_listening", Side::Server, 0);
    if (elsewhere) {
        cause.weigh(55, found.on_port.front());
        describeListener(cause, *found.on_port.front());
    } else {
        if (const auto counters = firstOf<ListenQueueCounters>(s.evidence))
            cause.weigh(50, counters);
        else if (refusedItself(s))
            cause.weigh(50, s.subject->answer);
        if (const auto unit = firstOf<ServiceUnit>(s.evidence); unit && unit->active_state != "active")
            cause.weigh(5, unit).word("unit", unit->unit).word("reason", unit->result);
    }
    cause.where().address = address.toString();
    cause.word("address", address.toString()).word("port", std::to_string(s.question.port));
}

void assessQueue(const Situation& s, const Listeners& found, Causes& causes)
{
    if (!found.serving)
        return;
    const auto& listener = found.serving;
    const auto counters = lastOf<ListenQueueCounters>(s.evidence);
    const bool full = listener->queueFull();
    const bool overflows = counters && counters->overflows_during > 0;
    if (full || (overflows && listener->accept_queue >= listener->accept_queue_limit)) {
        auto& cause = causes.emplace_back("server.accept_queue_full", Side::Server, 0);
        cause.weigh(45, listener).weigh(overflows ? 10 : 0, counters);
        cause.where().address = askedAddress(s).toString();
        describeListener(cause, *listener);
        cause.word("port", std::to_string(s.question.port)).word("address", askedAddress(s).toString());
    }
    const auto descriptors = firstOf<Descriptors>(s.evidence, [](const Descriptors& d) {
        return d.serves_target && d.limit > 0 && d.in_use >= d.limit;
    });
    if (descriptors) {
        auto& cause = causes.emplace_back("server.descriptors_exhausted", Side::Server, 0);
        cause.weigh(full ? 65 : 50, descriptors).weigh(0, listener); // a full queue is what follows from it
        describeListener(cause, *listener);
        cause.where().process = descriptors->process;
        cause.word("in_use", std::to_string(descriptors->in_use)).word("limit", std::to_string(descriptors->limit));
        cause.word("process", descriptors->process).word("pid", std::to_string(descriptors->pid));
    }
}

void assessIncomingRule(const Situation& s, Causes& causes)
{
    // A rule that stops the answer shuts the client out as one that stops its SYN does.
    const auto in = firstOf<FirewallDecision>(s.evidence, [](const FirewallDecision& d) {
        return d.way != PacketWay::Out && (d.decision == RuleDecision::Drop || d.decision == RuleDecision::Reject);
    });
    if (!in)
        return;
    auto& cause = causes.emplace_back("server.firewall", Side::Server, 0);
    cause.weigh(58, in);
    cause.where().rule = in->rule;
    cause.where().address = askedAddress(s).toString();
    cause.word("rule", in->rule).word("allow_command", in->allow_command).word("owner", in->owner);
    cause.word("backend", in->backend).word("table", in->table).word("chain", in->chain);
    cause.word("port", std::to_string(s.question.port)).word("address", askedAddress(s).toString());
}

/// The machine in front of which the rule stands cannot see what it drops.
void assessIncomingCloudRule(const Situation& s, Causes& causes)
{
    const auto cloud = lastOf<CloudDecision>(s.evidence, [&](const CloudDecision& d) { return d.port == s.question.port; });
    if (!cloud || cloud->decision != RuleDecision::Drop)
        return;
    auto& cause = causes.emplace_back("server.cloud_rule", Side::Server, 0);
    cause.weigh(48, cloud);
    cause.where().rule = cloud->list + ": " + cloud->rule;
    cause.where().address = askedAddress(s).toString();
    cause.word("allow_command", cloud->allow_command).word("port", std::to_string(s.question.port));
    cause.word("address", askedAddress(s).toString());
}

/// Load alone is no fault: it is one where the service lets connections wait, asked from its own machine.
bool answersLate(const Situation& s)
{
    constexpr std::int64_t late_us = 250'000;
    const auto http = lastOf<HttpReply>(s.evidence);
    const auto reply = lastOf<ServiceReply>(s.evidence);
    const auto waiting = lastOf<Listener>(s.evidence, [&](const Listener& l) {
        return l.port == s.question.port && l.accept_queue > 0;
    });
    return waiting || (http && http->duration_us >= late_us) || (reply && reply->owed && reply->waited_us >= late_us);
}

/// PSI percentages are shares of time in which work waited: from there on a service answers late.
void assessLoad(const Situation& s, Causes& causes)
{
    const auto load = lastOf<Pressure>(s.evidence);
    if (!load)
        return;
    const double cpu = load->cpu_some_percent.value_or(0);
    const double memory = load->memory_full_percent.value_or(0), io = load->io_full_percent.value_or(0);
    if ((cpu < 60 && memory < 20 && io < 50) || !answersLate(s))
        return;
    auto& cause = causes.emplace_back("server.overloaded", Side::Server, 0);
    cause.weigh(cpu >= 80 || memory >= 40 || io >= 70 ? 35 : 26, load);
    cause.word("reason", memory >= 20 ? "memory"
                         : io >= 50   ? "I/O"
                                      : "CPU")
        .word("load", std::to_string(load->load_1min));
}

/// A rule rejects at once. An address that says only after the time of an unanswered ARP or ND that a host cannot be
/// reached is a router's that translates it, and the machine behind is gone: the error comes back translated as well.
bool deadBehind(const Situation& s, const ConnectAttempt& answer)
{
    return meaningOf(*answer.icmp) == IcmpMeaning::HostUnreachable && answer.duration_us >= neighbour_failure_us &&
           s.subject->silent == 0;
}

/// Some connections are taken and others refused at once: several servers stand behind the address, and not on all of
/// them something listens.
void assessPartialRefusal(const Situation& s, Causes& causes)
{
    std::vector<std::string> refused;
    for (const auto& attempt : s.subject->attempts)
        if (attempt->result == ConnectResult::Refused && !attempt->icmp)
            refused.push_back(*attempt.id);
    constexpr std::size_t fewest = 2, rarest_share = 5;
    if (refused.size() < fewest || refused.size() * rarest_share < s.subject->attempts.size())
        return;
    auto& cause = causes.emplace_back("server.not_listening", Side::Server, 0);
    cause.weigh(32, refused).weigh(0, s.subject->ids());
    cause.where().address = s.subject->address.toString();
    cause.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
    cause.word("refused", std::to_string(refused.size())).word("attempts", std::to_string(s.subject->attempts.size()));
    auto& limit = causes.emplace_back("server.connection_limit", Side::Server, 0);
    limit.weigh(9, refused).where().address = s.subject->address.toString(); // below a fault: it may be a passing limit
    limit.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
}

void assessRefusal(const Situation& s, const ConnectAttempt& answer, Causes& causes)
{
    const bool own_icmp = answer.icmp && answer.icmp->sender.bytes() == s.subject->address.bytes() && !s.local_target;
    if (own_icmp) {
        const bool behind = deadBehind(s, answer);
        if (behind) {
            auto& cause = causes.emplace_back("server.host_down", Side::Server, 0);
            cause.weigh(42, s.subject->answer);
            cause.where().address = s.subject->address.toString();
            cause.word("address", s.subject->address.toString()).word("sender", answer.icmp->sender.toString());
        }
        const bool no_route = meaningOf(*answer.icmp) == IcmpMeaning::NetworkUnreachable && !s.path.host_answers;
        if (no_route) { // said by a router, in the address that somebody on the way translates
            auto& cause = causes.emplace_back("path.unreachable", Side::Path, 0);
            cause.weigh(42, s.subject->answer);
            cause.word("address", s.subject->address.toString()).word("sender", answer.icmp->sender.toString());
        }
        auto& cause = causes.emplace_back("server.firewall", Side::Server, 0);
        cause.weigh(behind || no_route ? 20 : 42, s.subject->answer);
        cause.where().address = s.subject->address.toString();
        cause.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
        cause.word("sender", answer.icmp->sender.toString());
        return;
    }
    const bool reset =
        (answer.result == ConnectResult::Refused || answer.result == ConnectResult::Reset) && !answer.icmp;
    if (!reset)
        return;
    const auto forger = forgerOfReset(s);
    auto& closed = causes.emplace_back("server.not_listening", Side::Server, 0);
    closed.weigh(22, s.subject->answer);
    if (s.path.answer_ttl && s.path.distance && *s.path.answer_ttl == *s.path.distance)
        closed.weigh(6, s.path.target_trace);
    const bool past_no_router = !forger && s.route && s.route->gateway && s.path.answer_ttl == 1; // so not by the server
    if (forger)
        closed.weigh(-25, forger->evidence);
    else if (past_no_router)
        closed.weigh(-15, s.path.target_trace);
    closed.where().address = s.subject->address.toString();
    closed.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
    if (s.local_target)
        return;
    // A reset of the server's own firewall, or a service bound to another address, looks the same from here.
    for (const auto& [id, weight] : {std::pair("server.firewall", 8.0), std::pair("server.bound_elsewhere", 8.0)}) {
        auto& rival = causes.emplace_back(id, Side::Server, 0);
        rival.weigh(weight - (forger ? 25 : past_no_router ? 15 : 0), s.subject->answer);
        rival.where().address = s.subject->address.toString();
        rival.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
    }
}

} // namespace

void assessServer(const Situation& s, Causes& causes)
{
    if (s.subject == nullptr || s.question.vantage == Vantage::Server)
        return;
    if (s.subject->works())
        return assessPartialRefusal(s, causes);
    if (const auto* answer = s.answer(); answer != nullptr && answer->failed_call.empty())
        assessRefusal(s, *answer, causes);
}

void assessServersSide(const Situation& s, Causes& causes)
{
    const bool own_host =
        s.local_target && s.question.vantage == Vantage::Client && s.subject != nullptr && !s.subject->works();
    if (s.question.vantage != Vantage::Server && !own_host)
        return;
    const auto found = findListeners(s, askedAddress(s));
    if (!found.known)
        return;
    assessListener(s, found, causes);
    assessQueue(s, found, causes);
    if (s.question.vantage == Vantage::Server) {
        assessIncomingRule(s, causes);
        assessIncomingCloudRule(s, causes);
        assessLoad(s, causes);
    }
}

} // namespace deadair
