// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/capture_verdicts.h"

#include "analysis/tcp/connection_summary.h"
#include "knowledge/evidence_words.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace deadair
{
namespace
{

using namespace knowledge;
using tcp::LossPlace;
using tcp::VerdictId;

const char* titleForm(VerdictId id)
{
    switch (id) {
    case VerdictId::NoAnswer:
        return QT_TRANSLATE_NOOP("knowledge", "no answer");
    case VerdictId::Unreachable:
        return QT_TRANSLATE_NOOP("knowledge", "unreachable");
    case VerdictId::RefusedOnTheWay:
        return QT_TRANSLATE_NOOP("knowledge", "refused on the way");
    case VerdictId::Refused:
        return QT_TRANSLATE_NOOP("knowledge", "refused");
    case VerdictId::AnswerNotReceived:
        return QT_TRANSLATE_NOOP("knowledge", "answer lost");
    case VerdictId::AnswerIgnored:
        return QT_TRANSLATE_NOOP("knowledge", "answer ignored");
    case VerdictId::AnswerUnused:
        return QT_TRANSLATE_NOOP("knowledge", "answer not taken");
    case VerdictId::ResetOnTheWay:
        return QT_TRANSLATE_NOOP("knowledge", "reset on the way");
    case VerdictId::ResetByServer:
        return QT_TRANSLATE_NOOP("knowledge", "reset by the server");
    case VerdictId::HighLoss:
        return QT_TRANSLATE_NOOP("knowledge", "high loss");
    case VerdictId::WindowClosed:
        return QT_TRANSLATE_NOOP("knowledge", "window closed");
    case VerdictId::Broken:
        return QT_TRANSLATE_NOOP("knowledge", "incomplete");
    case VerdictId::ResetByClient:
        return QT_TRANSLATE_NOOP("knowledge", "reset by the client");
    case VerdictId::HandshakeUnseen:
        return QT_TRANSLATE_NOOP("knowledge", "handshake not captured");
    case VerdictId::Fine:
        break;
    }
    return QT_TRANSLATE_NOOP("knowledge", "works");
}

const char* sentenceForm(VerdictId id)
{
    switch (id) {
    case VerdictId::NoAnswer:
        return QT_TRANSLATE_NOOP("knowledge", "[{syns} SYNs in {waited}|One SYN], and nothing came back: no SYN-ACK, no reset, no "
                                              "ICMP error.");
    case VerdictId::Unreachable:
        return QT_TRANSLATE_NOOP("knowledge", "The SYN is answered by {icmp}.");
    case VerdictId::RefusedOnTheWay:
        return QT_TRANSLATE_NOOP("knowledge", "The SYN is answered by a reset that something on the way sent: it arrives with "
                                              "TTL {ttl}, the server's own packets with {server_ttl}.");
    case VerdictId::Refused:
        return QT_TRANSLATE_NOOP("knowledge", "The SYN is answered by a reset[ with TTL {ttl}][, as the server's own packets have "
                                              "it ({same_ttl})]: nothing listens on the port, or a rule rejects.");
    case VerdictId::AnswerNotReceived:
        return QT_TRANSLATE_NOOP("knowledge", "The server answers[ with {answers} SYN-ACKs], and the client never gets it: it goes "
                                              "on sending SYNs or stays silent. Captured at the server's end.");
    case VerdictId::AnswerIgnored:
        return QT_TRANSLATE_NOOP("knowledge", "The SYN-ACK arrives at the client, and the client does not take it: look at its own "
                                              "input rules and reverse-path filter.");
    case VerdictId::AnswerUnused:
        return QT_TRANSLATE_NOOP("knowledge", "The server answers[ with {answers} SYN-ACKs], and the client does not take it. "
                                              "Whether it arrives there only a capture at the client can show.");
    case VerdictId::ResetOnTheWay:
        return QT_TRANSLATE_NOOP("knowledge", "Established, then reset by something on the way: the reset arrives with TTL {ttl}, "
                                              "the server's own packets with {server_ttl}.");
    case VerdictId::ResetByServer:
        return QT_TRANSLATE_NOOP("knowledge", "Established, then reset in the server's name[ (TTL {ttl}, like its other "
                                              "packets)].");
    case VerdictId::HighLoss:
        return QT_TRANSLATE_NOOP("knowledge", "Established, and {retransmissions} of {packets} segments were sent again ({share} %).");
    case VerdictId::WindowClosed:
        return QT_TRANSLATE_NOOP("knowledge", "Established, then one end closed its receive window and did not open it again: its "
                                              "application does not read.");
    case VerdictId::Broken:
        return QT_TRANSLATE_NOOP("knowledge", "The handshake begins and is not completed[ ({answers} SYN-ACKs)].");
    case VerdictId::ResetByClient:
        return QT_TRANSLATE_NOOP("knowledge", "Works, and the client closes it with a reset.");
    case VerdictId::HandshakeUnseen:
        return QT_TRANSLATE_NOOP("knowledge", "The capture begins after the handshake.");
    case VerdictId::Fine:
        break;
    }
    return QT_TRANSLATE_NOOP("knowledge", "Works[; the handshake took {rtt}].");
}

const char* lossForm(LossPlace place)
{
    switch (place) {
    case LossPlace::None:
        return QT_TRANSLATE_NOOP("knowledge", "The handshake completes at both ends.");
    case LossPlace::WayThere:
        return QT_TRANSLATE_NOOP("knowledge", "Lost on the way there: [{syns} SYNs leave|the SYN leaves] the client, and none arrives "
                                              "at the server. A device between drops them (path.filtered).");
    case LossPlace::AtServer:
        return QT_TRANSLATE_NOOP("knowledge", "Lost at the server: [{arrived} SYNs arrive|the SYN arrives] there, and it sends no "
                                              "answer. Look at its firewall (server.firewall) and its accept queue.");
    case LossPlace::Refused:
        return QT_TRANSLATE_NOOP("knowledge", "The server itself refuses with a reset (server.not_listening, server.firewall).");
    case LossPlace::WayBack:
        return QT_TRANSLATE_NOOP("knowledge", "Lost on the way back: the server sends [{answers} SYN-ACKs|a SYN-ACK], and none arrives "
                                              "at the client (path.return_lost).");
    case LossPlace::AtClient:
        return QT_TRANSLATE_NOOP("knowledge", "Lost at the client: the SYN-ACK arrives there, and the client does not take it "
                                              "(client.firewall.inbound, client.reverse_path_filter).");
    case LossPlace::ForgedReset:
        return QT_TRANSLATE_NOOP("knowledge", "A reset arrives in the server's name that the server did not send: a device between "
                                              "refuses (path.rejected).");
    case LossPlace::LastAck:
        return QT_TRANSLATE_NOOP("knowledge", "The client takes the SYN-ACK, and its ACK never arrives at the server "
                                              "(path.filtered).");
    case LossPlace::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("knowledge", "The two captures do not cover the same time, so where it was lost is not known.");
}

std::string many(std::size_t count)
{
    return count > 1 ? number(static_cast<std::int64_t>(count)) : std::string();
}

std::string ttlWords(std::uint8_t ttl)
{
    return ttl != 0 ? number(ttl) : std::string();
}

} // namespace

std::string verdictTitle(VerdictId id)
{
    return say(titleForm(id));
}

std::string verdictSentence(const tcp::Verdict& verdict, const tcp::Connection& connection)
{
    const auto summary = tcp::summarise(connection);
    const bool alike = verdict.reset && verdict.reset->ttl == verdict.server_ttl;
    return say(sentenceForm(verdict.id),
               {{"syns", many(summary.syns)},
                {"answers", many(summary.syn_acks)},
                {"waited", spell(verdict.waited_ns / 1000)},
                {"icmp", verdict.error ? icmpWords(verdict.error->error) : std::string("?")},
                {"ttl", verdict.reset ? ttlWords(verdict.reset->ttl) : std::string()},
                {"server_ttl", ttlWords(verdict.server_ttl)},
                {"same_ttl", alike ? ttlWords(verdict.server_ttl) : std::string()},
                {"retransmissions", number(static_cast<std::int64_t>(connection.counters.retransmissions))},
                {"packets", number(static_cast<std::int64_t>(connection.packets))},
                {"share", number(std::lround(100 * verdict.retransmission_share))},
                {"rtt", summary.rtt_ns ? spell(*summary.rtt_ns / 1000) : std::string()}});
}

std::string lossTitle(LossPlace place)
{
    switch (place) {
    case LossPlace::WayThere:
        return say(QT_TRANSLATE_NOOP("knowledge", "lost on the way there"));
    case LossPlace::AtServer:
        return say(QT_TRANSLATE_NOOP("knowledge", "not answered by the server"));
    case LossPlace::Refused:
        return say(QT_TRANSLATE_NOOP("knowledge", "refused by the server"));
    case LossPlace::WayBack:
        return say(QT_TRANSLATE_NOOP("knowledge", "lost on the way back"));
    case LossPlace::AtClient:
        return say(QT_TRANSLATE_NOOP("knowledge", "not taken by the client"));
    case LossPlace::ForgedReset:
        return say(QT_TRANSLATE_NOOP("knowledge", "reset on the way"));
    case LossPlace::LastAck:
        return say(QT_TRANSLATE_NOOP("knowledge", "last ACK lost"));
    case LossPlace::None:
    case LossPlace::Unknown:
        break;
    }
    return {};
}

std::string damageWords(const packet::Damage& damage)
{
    const Words place = {{"offset", std::to_string(damage.offset)}, {"reason", damage.reason}};
    switch (damage.kind) {
    case packet::DamageKind::Cut:
        return say(QT_TRANSLATE_NOOP("knowledge", "it ends too early, at byte {offset}"), place);
    case packet::DamageKind::Malformed:
        return say(QT_TRANSLATE_NOOP("knowledge", "what it says at byte {offset} cannot be so"), place);
    case packet::DamageKind::Unreadable:
        break;
    }
    return say(QT_TRANSLATE_NOOP("knowledge", "it cannot be read or unpacked beyond byte {offset}: {reason}"), place);
}

std::string lossSentence(const tcp::CorrelatedConnection& connection)
{
    const auto arrived = std::ranges::count(connection.syns, tcp::PacketFate::Arrived, &tcp::HandshakePacket::fate);
    return say(lossForm(connection.place), {{"syns", many(connection.syns.size())},
                                            {"arrived", many(static_cast<std::size_t>(arrived))},
                                            {"answers", many(connection.syn_acks.size())}});
}

std::string optionWords(const tcp::HandshakeOptions& options)
{
    std::vector<std::string> words;
    if (options.mss != 0)
        words.push_back("MSS " + number(options.mss));
    if (options.window_scale >= 0)
        words.push_back(say(QT_TRANSLATE_NOOP("knowledge", "window scale {shift}"), {{"shift", number(options.window_scale)}}));
    if (options.sack)
        words.emplace_back("SACK");
    if (options.timestamps)
        words.push_back(say(QT_TRANSLATE_NOOP("knowledge", "timestamps")));
    if (options.ecn)
        words.emplace_back("ECN");
    if (options.mptcp)
        words.emplace_back("Multipath TCP");
    if (options.fast_open)
        words.emplace_back("TCP Fast Open");
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

} // namespace deadair
