// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about what packets show.
#include "knowledge/evidence_words.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair::knowledge
{
namespace
{

std::string some(std::int64_t count)
{
    return count > 0 ? number(count) : std::string();
}

const char* handshakeForm(HandshakeResult result)
{
    switch (result) {
    case HandshakeResult::Established:
        return QT_TRANSLATE_NOOP("knowledge", "{source}: the handshake with {end} completes[ in {rtt}].");
    case HandshakeResult::NoAnswer:
        return QT_TRANSLATE_NOOP("knowledge", "{source}: [{syns} SYNs|the SYN] to {end}, and no answer in {window}.");
    case HandshakeResult::Refused:
        return QT_TRANSLATE_NOOP("knowledge", "{source}: the SYN to {end} is answered by a reset[ with TTL {ttl}].");
    case HandshakeResult::Unreachable:
        return QT_TRANSLATE_NOOP("knowledge", "{source}: the SYN to {end} is answered by \"{icmp}\".");
    case HandshakeResult::AnswerIgnored:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "{source}: {end} answers with [{answers} SYN-ACKs|a SYN-ACK], and the client does "
                                 "not take it.");
    case HandshakeResult::Incomplete:
        return QT_TRANSLATE_NOOP("knowledge", "{source}: the handshake with {end} begins and is not completed.");
    case HandshakeResult::NotSeen:
        break;
    }
    return QT_TRANSLATE_NOOP("knowledge", "{source}: no handshake with {end} was captured.");
}

} // namespace

std::string words(const PacketCapture& capture)
{
    const CapturedConnection first = capture.connections.empty() ? CapturedConnection{} : capture.connections.front();
    auto text = say(handshakeForm(first.handshake),
                    {{"source", capture.live ? sayAgain(capture.source) : capture.source}, // else a file's name
                     {"end", capture.endpoint.toString()},
                     {"rtt", first.rtt_us ? spell(*first.rtt_us) : std::string()},
                     {"syns", some(first.syn_count > 1 ? first.syn_count : 0)},
                     {"answers", some(first.syn_ack_count > 1 ? first.syn_ack_count : 0)},
                     {"window", spell(capture.window_us)},
                     {"ttl", first.server_resets.empty() ? std::string() : number(first.server_resets.front().ttl)},
                     {"icmp", first.icmp.empty() ? std::string() : icmpWords(first.icmp.front().error)}});
    if (capture.connection_count > 1)
        text += " " + say(QT_TRANSLATE_NOOP("knowledge", "{count} connections in all, {established} established."),
                          {{"count", number(capture.connection_count)},
                           {"established", number(capture.established_count)}});
    if (capture.dropped.value_or(0) > 0)
        text += " " + say(QT_TRANSLATE_NOOP("knowledge", "{dropped} packets were lost while capturing."),
                          {{"dropped", number(*capture.dropped)}});
    else if (!capture.complete)
        text += " " + say(QT_TRANSLATE_NOOP("knowledge", "The capture is not complete."));
    return text;
}

std::string words(const BothEnds& ends)
{
    if (ends.matched_count == 0 && ends.syns_lost == 0)
        return say(QT_TRANSLATE_NOOP("knowledge", "The two captures have no connection to {end} in common."),
                   {{"end", ends.endpoint.toString()}});
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "Both ends of {end}: of {syns} SYNs {syns_lost} were lost on the way there and "
                                 "{unanswered} got no answer from the server; of {answers} SYN-ACKs {answers_lost} were "
                                 "lost on the way back."),
               {{"end", ends.endpoint.toString()},
                {"syns", number(ends.syns_sent)},
                {"syns_lost", number(ends.syns_lost)},
                {"unanswered", number(ends.syns_unanswered)},
                {"answers", number(ends.syn_acks_sent)},
                {"answers_lost", number(ends.syn_acks_lost)}});
}

} // namespace deadair::knowledge
