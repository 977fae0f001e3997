// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about listeners, services and rules.
#include "knowledge/evidence_words.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

namespace deadair::knowledge
{
namespace
{

std::string decisionVerb(RuleDecision decision)
{
    switch (decision) {
    case RuleDecision::Accept:
        return say(QT_TRANSLATE_NOOP("knowledge", "let pass"));
    case RuleDecision::Drop:
        return say(QT_TRANSLATE_NOOP("knowledge", "drop"));
    case RuleDecision::Reject:
        return say(QT_TRANSLATE_NOOP("knowledge", "reject"));
    case RuleDecision::Queue:
        return say(QT_TRANSLATE_NOOP("knowledge", "hand to a program"));
    case RuleDecision::Unknown:
        return say(QT_TRANSLATE_NOOP("knowledge", "may drop or let pass"));
    }
    return {};
}

std::string packetWords(PacketWay way, bool datagram)
{
    switch (way) {
    case PacketWay::Out:
        if (datagram)
            return say(QT_TRANSLATE_NOOP("knowledge", "the question to the resolver"));
        return say(QT_TRANSLATE_NOOP("knowledge", "the SYN that leaves for"));
    case PacketWay::Reply:
        return say(QT_TRANSLATE_NOOP("knowledge", "the answer from"));
    case PacketWay::Data:
        return say(QT_TRANSLATE_NOOP("knowledge", "what follows the handshake with"));
    case PacketWay::In:
        return say(QT_TRANSLATE_NOOP("knowledge", "a SYN that arrives from"));
    }
    return {};
}

} // namespace

std::string words(const Listener& listener)
{
    const bool known = listener.accept_queue_limit != Listener::unknown_queue;
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "[{process} (process {pid})|A process that this user may not see] listens on "
                                 "{end}[, unit {unit}][; {queue} of {limit} connections wait to be accepted]."),
               {{"process", listener.process},
                {"pid", number(listener.pid)},
                {"end", Endpoint{listener.address, listener.port}.toString()},
                {"unit", listener.unit},
                {"queue", known ? number(listener.accept_queue) : ""},
                {"limit", known ? number(listener.accept_queue_limit) : ""}});
}

std::string words(const ListenQueueCounters& counters)
{
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "Accept queues overflowed {during} times in {window}, {total} times since the "
                                 "start."),
               {{"during", number(counters.overflows_during)},
                {"window", spell(counters.window_us)},
                {"total", number(counters.overflows)}});
}

std::string words(const ServiceUnit& unit)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "The service {unit} is {state}[ ({sub})][, result {result}]."),
               {{"unit", unit.unit.empty() ? "?" : unit.unit},
                {"state", unit.active_state.empty() ? "?" : unit.active_state},
                {"sub", unit.sub_state},
                {"result", unit.result}});
}

std::string words(const FirewallSource& source)
{
    const Words known = {{"backend", source.backend}, {"reason", source.reason}};
    switch (source.status) {
    case RuleSource::Read:
        return say(QT_TRANSLATE_NOOP("knowledge", "The rules of {backend} were read."), known);
    case RuleSource::Absent:
        return say(QT_TRANSLATE_NOOP("knowledge", "{backend} has no rules here."), known);
    case RuleSource::Unavailable:
        break;
    }
    return say(QT_TRANSLATE_NOOP("knowledge", "The rules of {backend} could not be read[: {reason}]."), known);
}

std::string words(const FirewallDecision& decision)
{
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "The rules[ of {backend}] {verb} {packet} {end}[: {rule}][ (table {table}][, chain "
                                 "{chain})]."),
               {{"backend", decision.backend},
                {"verb", decisionVerb(decision.decision)},
                {"packet", packetWords(decision.way, decision.datagram)},
                {"end", Endpoint{decision.address, decision.port}.toString()},
                {"rule", decision.rule},
                {"table", decision.chain.empty() ? std::string() : decision.table},
                {"chain", decision.table.empty() ? std::string() : decision.chain}});
}

std::string words(const CloudDecision& decision)
{
    const Words known = {{"provider", decision.provider},
                         {"from", decision.from ? decision.from->toString() : std::string()},
                         {"end", Endpoint{decision.address, decision.port}.toString()},
                         {"stage", decision.stage},
                         {"list", decision.list},
                         {"rule", decision.rule},
                         {"undecided", decision.undecided}};
    switch (decision.decision) {
    case RuleDecision::Accept:
        return say(QT_TRANSLATE_NOOP("knowledge", "The {provider} rules that were given allow connections[ from {from}] to "
                                                  "{end}[ ({list}: {rule})]."),
                   known);
    case RuleDecision::Drop:
    case RuleDecision::Reject:
        return say(QT_TRANSLATE_NOOP("knowledge", "The {provider} rules that were given drop connections[ from {from}] to "
                                                  "{end}[, {stage}][ ({list}: {rule})]."),
                   known);
    case RuleDecision::Queue:
    case RuleDecision::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("knowledge", "Whether the {provider} rules that were given allow connections[ from {from}] to "
                                              "{end} is not known[: {undecided}]."),
               known);
}

} // namespace deadair::knowledge
