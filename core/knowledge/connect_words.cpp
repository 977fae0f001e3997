// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about connection attempts.
#include "knowledge/evidence_words.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

namespace deadair::knowledge
{
namespace
{

const char* resultForm(ConnectResult result)
{
    switch (result) {
    case ConnectResult::Connected:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "{end} accepted the connection in {duration}[, after {repeats} repeated SYNs]"
                                 "[, and it was reset at once ({error})].");
    case ConnectResult::Silent:
        return QT_TRANSLATE_NOOP("knowledge", "{end} did not answer {syns} SYNs in {duration}.");
    case ConnectResult::Refused:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "{end} refused the connection after {duration}[: {icmp}| by a reset][ ({error})].");
    case ConnectResult::Reset:
        return QT_TRANSLATE_NOOP("knowledge", "{end} reset the connection after {duration}[ ({error})].");
    case ConnectResult::Unreachable:
        return QT_TRANSLATE_NOOP("knowledge", "{end} is unreachable, after {duration}[: {icmp}][ ({error})].");
    case ConnectResult::Rejected:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "{end}: the connection is not allowed, after {duration}[: {icmp}][ ({error})].");
    case ConnectResult::LocalError:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "{end}: this computer could not even try[, {call}() failed][ ({error})].");
    case ConnectResult::TimedOut:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "{end}: the system gave up after {duration} and {syns} SYNs[ ({error})].");
    }
    return "";
}

} // namespace

std::string words(const ConnectAttempt& attempt)
{
    const auto end = say(QT_TRANSLATE_NOOP("knowledge", "{end}[ through {interface}]"),
                         {{"end", Endpoint{attempt.address, attempt.port}.toString()}, {"interface", attempt.interface}});
    return say(resultForm(attempt.result),
               {{"end", end},
                {"duration", spell(attempt.duration_us)},
                {"syns", number(attempt.syn_retransmits + 1)},
                {"repeats", attempt.syn_retransmits > 0 ? number(attempt.syn_retransmits) : std::string()},
                {"icmp", attempt.icmp ? icmpWords(*attempt.icmp) : std::string()},
                {"call", attempt.failed_call},
                {"error", attempt.error}});
}

std::string words(const KernelCounters& counters)
{
    const auto dropped_inside = counters.in_receives - counters.in_delivers - counters.forwarded;
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "In {window} with {syns} SYNs to {address}[ ({idle})]: {failed} repeats "
                                 "failed to leave, {received} packets came in, {lost} of them were lost inside "
                                 "this computer[, {reverse} by the reverse-path filter]."),
               {{"idle", counters.idle ? say(QT_TRANSLATE_NOOP("knowledge", "idle control")) : std::string()},
                {"window", spell(counters.window_us)},
                {"syns", number(counters.syns)},
                {"address", counters.address.toString()},
                {"failed", number(counters.retrans_fail)},
                {"received", number(counters.in_receives)},
                {"lost", number(dropped_inside > 0 ? dropped_inside : 0)},
                {"reverse", counters.reverse_path_filter > 0 ? number(counters.reverse_path_filter) : std::string()}});
}

std::string words(const SegmentProbe& probe)
{
    Words known = {{"end", Endpoint{probe.address, probe.port}.toString()},
                   {"sent", number(probe.sent)},
                   {"ttl", probe.reply_ttl ? number(*probe.reply_ttl) : std::string()},
                   {"icmp", probe.icmp ? icmpWords(*probe.icmp) : std::string()},
                   {"duration", spell(probe.duration_us)}};
    switch (probe.segment) {
    case SegmentKind::Syn:
        known["segment"] = say(QT_TRANSLATE_NOOP("knowledge", "a plain SYN"));
        break;
    case SegmentKind::SynEcn:
        known["segment"] = say(QT_TRANSLATE_NOOP("knowledge", "a SYN that asks for ECN"));
        break;
    case SegmentKind::Ack:
        known["segment"] = say(QT_TRANSLATE_NOOP("knowledge", "a bare ACK"));
        break;
    }
    switch (probe.reply) {
    case SegmentReply::Silent:
        return say(QT_TRANSLATE_NOOP("knowledge", "{end} did not answer {segment}, sent {sent} times."), known);
    case SegmentReply::SynAck:
        return say(
            QT_TRANSLATE_NOOP("knowledge", "{end} answered {segment} with a SYN-ACK in {duration}[ (TTL {ttl})]."),
            known);
    case SegmentReply::Reset:
        return say(QT_TRANSLATE_NOOP("knowledge", "{end} answered {segment} with a reset in {duration}[ (TTL {ttl})]."),
                   known);
    case SegmentReply::Icmp:
        return say(
            QT_TRANSLATE_NOOP("knowledge", "{segment} to {end} was answered by [{icmp}|an ICMP error] in {duration}."),
            known);
    }
    return {};
}

} // namespace deadair::knowledge
