// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/suggest.h"
#include "analysis/firewall/windows/wfp_evaluate.h"
#include "platform/machine.h"
#include "platform/server.h"
#include "session/checks.h"
#include "session/firewall_question.h"
#include "session/local_drops.h"
#include "session/local_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

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

std::string tableOf(const firewall::RuleRef& rule)
{
    return rule.family + (rule.family.empty() ? "" : " ") + rule.table;
}

std::vector<MatchedRule> matchedBy(const firewall::Verdict& verdict)
{
    constexpr std::size_t most = 64;
    std::vector<MatchedRule> matched;
    for (const auto& [rule, does, certain] : verdict.trace) {
        if (matched.size() == most)
            break;
        matched.push_back({rule.backend, tableOf(rule), rule.chain, rule.text, does, certain});
    }
    return matched;
}

FirewallDecision factOf(const firewall::Verdict& verdict, PacketWay way, const Endpoint& remote)
{
    const bool stops = verdict.decision == firewall::Decision::Drop || verdict.decision == firewall::Decision::Reject;
    FirewallDecision fact;
    fact.way = way;
    fact.address = remote.address;
    fact.port = remote.port;
    fact.decision = decisionOf(verdict.decision);
    fact.matched = matchedBy(verdict);
    auto rule = verdict.rule;
    if (!rule && !verdict.suspects.empty())
        rule = verdict.suspects.front();
    const Endpoint sent_to{verdict.packet.destination, verdict.packet.destination_port.value_or(remote.port)};
    if (way == PacketWay::Out && !stops && sent_to != remote) {
        fact.translated_to = sent_to;
        if (!rule && !verdict.trace.empty()) // what matches last in a nat chain is what translates
            rule = verdict.trace.back().rule;
    }
    if (way == PacketWay::Out && verdict.decision == firewall::Decision::Accept && verdict.source_ports) {
        fact.few_source_ports = true;
        rule = verdict.source_ports;
    }
    if (rule) {
        if (stops && rule->queues) // dropped for want of the program, which is what is at fault
            fact.decision = RuleDecision::Queue;
        fact.backend = rule->backend;
        fact.table = tableOf(*rule);
        fact.chain = rule->chain;
        fact.handle = rule->handle;
        fact.rule = rule->text;
        fact.owner = rule->owner;
        for (std::size_t i = 1; stops && !verdict.rule && i < verdict.suspects.size(); ++i) // one of them does it
            fact.rule += " or " + verdict.suspects[i].text;
        if (const auto commands = firewall::suggestAllowCommands(*rule, verdict.packet, verdict.trace); stops && !commands.empty())
            fact.allow_command = commands.front();
    }
    return fact;
}

/// A rule may give the packet a mark, and a policy rule the marked packet a way of its own, or none.
void noteWayOfMark(RunContext& context, const firewall::Verdict& syn, const Endpoint& target, RunContext::Ids& ids)
{
    if (!syn.rerouted || syn.packet.mark.value_or(0) == 0)
        return;
    const auto plain = platform::routeTo(target.address, target.port), marked = platform::routeTo(target.address, target.port, *syn.packet.mark);
    if (plain && marked && (plain->type != marked->type || plain->interface != marked->interface))
        ids.push_back(context.add("routes", *marked));
}

void judgeSent(RunContext& context, const LocalRules& local, const FirewallQuestion& question, RunContext::Ids& ids)
{
    const auto checked = askFirewall(local, question);
    if (!checked)
        return; // no route leads there, which is another check's to say
    if (!checked->syn) { // not asked for: where answers pass whatever the rules say
        auto fact = factOf(checked->verdict, PacketWay::Out, question.target);
        fact.datagram = question.datagram;
        ids.push_back(context.add("firewall", fact));
        return;
    }
    for (const auto& [way, verdict] : {std::pair(PacketWay::Out, &*checked->syn), std::pair(PacketWay::Reply, &checked->verdict)}) {
        auto fact = factOf(*verdict, way, question.target);
        fact.datagram = question.datagram;
        ids.push_back(context.add("firewall", fact));
        if (way == PacketWay::Out)
            noteWayOfMark(context, *verdict, question.target, ids);
    }
    if (checked->data && checked->data->decision != firewall::Decision::Accept)
        ids.push_back(context.add("firewall", factOf(*checked->data, PacketWay::Data, question.target)));
}

/// What becomes of a SYN that arrives, and of the answer.
std::pair<firewall::Verdict, firewall::Verdict> arrivalOf(const firewall::Packet& packet, const LocalRules& local,
                                                          const firewall::Machine& machine, const std::optional<std::string>& program)
{
    if (local.rules) {
        auto syn = firewall::evaluate(*local.rules, packet, firewall::Path::Input, machine);
        auto answer = firewall::evaluateReply(*local.rules, syn, firewall::Path::Input, machine);
        return {std::move(syn), std::move(answer)};
    }
    auto syn = firewall::evaluateAll(local.foreign, packet, true, machine, program);
    if (!local.complete() && syn.decision == firewall::Decision::Accept)
        syn.decision = firewall::Decision::Unknown;
    return {std::move(syn), {}};
}

/// Path of the program that listens on the port, where it is known.
std::optional<std::string> listeningProgram(const RunContext& context)
{
    for (const auto& evidence : context.evidence())
        if (const auto* listener = std::get_if<Listener>(&evidence.fact); listener != nullptr && listener->port == context.question().port)
            return platform::programOf(listener->pid);
    return std::nullopt;
}

/// A SYN from a client that nobody has named: a neighbour, and somebody far away. Only what the rules decide alike for
/// both is sure.
void judgeArrival(RunContext& context, const LocalRules& local, const IpAddress& address, RunContext::Ids& ids)
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
        std::vector<firewall::Verdict> verdicts, answers;
        const auto machine = thisMachine();
        const auto program = listeningProgram(context);
        for (const auto& source : {far, route && route->gateway ? *route->gateway : far}) {
            firewall::Packet packet;
            packet.source = source;
            packet.destination = address;
            packet.destination_port = context.question().port;
            packet.source_port_low = 1024;
            packet.in_interface = link.name;
            packet.reverse_path_ok = true;
            auto [syn, answer] = arrivalOf(packet, local, machine, program);
            verdicts.push_back(std::move(syn));
            answers.push_back(std::move(answer));
        }
        for (const auto& [way, found] : {std::pair(PacketWay::In, &verdicts), std::pair(PacketWay::Reply, &answers)}) {
            auto fact = factOf(found->back(), way, {address, context.question().port});
            if (found->front().decision != found->back().decision)
                fact.decision = RuleDecision::Unknown;
            ids.push_back(context.add("firewall", fact));
        }
        return;
    }
}

void readAndJudge(RunContext& context, const std::function<void(const LocalRules& local, RunContext::Ids& ids)>& judge)
{
    context.check("firewall_rules", [&] {
        const auto local = readLocalRules(context.options().helper, context.stop());
        RunContext::Ids ids;
        if (!local.unreadable.empty())
            return RunContext::Ids{context.add("firewall", NotMeasured{"firewall_rules", "The rules of this machine's firewall could not be read: " + local.unreadable + "."})};
        for (const auto& source : local.sources)
            if (source.backend != "ufw" && source.backend != "firewalld") // these made rules of the others'
                ids.push_back(context.add("firewall", source));
        if (local.rules || !local.foreign.empty())
            judge(local, ids);
        return ids;
    });
}

} // namespace

void checkFirewallRules(RunContext& context, const std::vector<IpAddress>& addresses)
{
    readAndJudge(context, [&](const LocalRules& local, RunContext::Ids& ids) {
        for (const auto& address : addresses) {
            FirewallQuestion question;
            question.target = {address, context.question().port};
            question.reply = local.foreign.empty();
            question.program = platform::programOf(QCoreApplication::applicationPid());
            if (context.options().vantage == Vantage::Server)
                judgeArrival(context, local, address, ids);
            else
                judgeSent(context, local, question, ids);
        }
    });
}

void checkRulesTowardsResolvers(RunContext& context, const std::vector<Endpoint>& resolvers)
{
    readAndJudge(context, [&](const LocalRules& local, RunContext::Ids& ids) {
        for (const auto& resolver : resolvers) {
            FirewallQuestion question;
            question.target = resolver;
            question.datagram = true;
            question.reply = local.foreign.empty();
            judgeSent(context, local, question, ids);
        }
    });
}

void checkDropRecords(RunContext& context, const std::vector<IpAddress>& addresses)
{
    const auto state = readLocalDrops(context.options().helper, context.epochNs() / 1'000'000, context.stop());
    if (!state && state.error().code == ErrorCode::Unavailable)
        return; // the counters are looked at instead
    if (!state)
        return context.skip("local_drop", state.error().code == ErrorCode::PermissionDenied
                                              ? std::string(drops_need_rights)
                                              : "What Windows noted of dropped packets could not be read: " + state.error().message() + ".");
    RunContext::Ids ids;
    for (const auto& address : addresses) {
        firewall::Verdict verdict;
        verdict.packet.any_source = true;
        verdict.packet.destination = address;
        verdict.packet.destination_port = context.question().port;
        verdict.rule = firewall::windows::recordedDrop(*state, verdict.packet, firewall::windows::Direction::Out);
        if (!verdict.rule)
            continue;
        verdict.decision = firewall::Decision::Drop;
        ids.push_back(context.add("drop_records", factOf(verdict, PacketWay::Out, {address, context.question().port})));
    }
    if (ids.empty())
        context.skip("local_drop", QT_TRANSLATE_NOOP("knowledge", "Windows noted no packet of these attempts that it dropped."));
    else
        context.check("local_drop", [&] { return ids; });
}

} // namespace deadair
