// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/connection.h"

namespace deadair::tcp
{

/// What went wrong with a connection, the worst first. Their words are in core/knowledge.
enum class VerdictId {
    NoAnswer,          ///< SYNs, and nothing at all
    Unreachable,       ///< SYNs, and an ICMP error
    RefusedOnTheWay,   ///< a reset in the server's name that is not like the server's own packets
    Refused,           ///< a reset instead of an answer
    AnswerNotReceived, ///< captured at the server: its SYN-ACKs do not arrive
    AnswerIgnored,     ///< captured at the client: SYN-ACKs arrive, and it does not take them
    AnswerUnused,      ///< SYN-ACKs, and nothing from the client; where it was captured is not known
    ResetOnTheWay,     ///< established, then a reset in the server's name that is not like its other packets
    ResetByServer,     ///< established, then reset
    HighLoss,          ///< established, and many segments were sent again
    WindowClosed,      ///< the receiver stopped taking data and never went on
    Broken,            ///< the handshake begins and is not completed, in another way
    ResetByClient,     ///< established, then reset by the client
    HandshakeUnseen,   ///< the capture begins in the middle
    Fine
};

/// What a connection's packets say, with the facts that the sentence needs.
struct Verdict {
    VerdictId id = VerdictId::Fine;
    std::int64_t waited_ns = 0;         ///< from the first SYN to the last packet
    std::optional<NotedError> error;    ///< Unreachable: which error, and from whom
    std::optional<NotedSegment> reset;  ///< the reset that decided
    std::uint8_t server_ttl = 0;        ///< of the server's own packets, to compare; 0: none were seen
    double retransmission_share = 0;    ///< of all segments
};

/// Whether packets with these TTLs came different ways. Routes change, so a hop or two more or less proves nothing.
bool isUnlikeTtl(int one, int other);

/// The verdict of each connection, in their order. Resets are compared with the server's packets in all of them.
std::vector<Verdict> judge(const std::vector<const Connection*>& connections);

} // namespace deadair::tcp

namespace deadair
{

template <>
struct EnumNames<tcp::VerdictId> {
    static constexpr std::pair<tcp::VerdictId, std::string_view> table[] = {
        {tcp::VerdictId::NoAnswer, "no_answer"}, {tcp::VerdictId::Unreachable, "unreachable"},
        {tcp::VerdictId::RefusedOnTheWay, "refused_on_the_way"}, {tcp::VerdictId::Refused, "refused"},
        {tcp::VerdictId::AnswerNotReceived, "answer_not_received"},
        {tcp::VerdictId::AnswerIgnored, "answer_ignored"}, {tcp::VerdictId::AnswerUnused, "answer_unused"},
        {tcp::VerdictId::ResetOnTheWay, "reset_on_the_way"}, {tcp::VerdictId::ResetByServer, "reset_by_server"},
        {tcp::VerdictId::HighLoss, "high_loss"}, {tcp::VerdictId::WindowClosed, "window_closed"},
        {tcp::VerdictId::Broken, "broken"}, {tcp::VerdictId::ResetByClient, "reset_by_client"},
        {tcp::VerdictId::HandshakeUnseen, "handshake_unseen"}, {tcp::VerdictId::Fine, "fine"}};
};

} // namespace deadair
