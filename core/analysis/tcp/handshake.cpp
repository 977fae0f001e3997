// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/handshake.h"

#include "analysis/packet/bytes.h"

#include <algorithm>

namespace deadair::tcp
{
namespace
{

using namespace packet;

constexpr std::uint64_t half_circle = std::uint64_t{1} << 31;
constexpr std::uint64_t circle = std::uint64_t{1} << 32;

enum OptionKind : std::uint8_t {
    end_of_options = 0,
    no_operation = 1,
    maximum_segment_size = 2,
    window_scale = 3,
    sack_permitted = 4,
    timestamps = 8,
    multipath = 30,
    fast_open = 34
};

/// Calls `visit` with the kind and the value of each option, as far as they are well-formed.
template <class Visit>
void forEachOption(std::span<const std::uint8_t> options, Visit visit)
{
    std::size_t at = 0;
    while (at < options.size() && options[at] != end_of_options) {
        if (options[at] == no_operation) {
            ++at;
            continue;
        }
        if (at + 1 >= options.size() || options[at + 1] < 2 || options[at + 1] > options.size() - at)
            return;
        const std::size_t length = options[at + 1];
        visit(options[at], options.subspan(at + 2, length - 2));
        at += length;
    }
}

HandshakeOptions optionsOf(const Segment& segment, std::uint32_t& timestamp)
{
    HandshakeOptions found;
    forEachOption(segment.options, [&](std::uint8_t kind, std::span<const std::uint8_t> value) {
        if (kind == maximum_segment_size && value.size() == 2) {
            found.mss = static_cast<std::uint16_t>(value[0] << 8 | value[1]);
        } else if (kind == window_scale && value.size() == 1) {
            found.window_scale = static_cast<std::int8_t>(std::min<int>(value[0], 14)); // RFC 7323 2.3
        } else if (kind == timestamps && value.size() == 8) {
            found.timestamps = true;
            timestamp = packet::Bytes(value.data(), 8, 8).be32(0);
        }
        found.sack |= kind == sack_permitted;
        found.mptcp |= kind == multipath;
        found.fast_open |= kind == OptionKind::fast_open;
    });
    found.ecn = (segment.flags & ece) != 0; // with CWR in a SYN, alone in a SYN-ACK
    return found;
}

void note(Connection& connection, NotedKind kind, int direction, const Segment& segment, std::int64_t time_ns)
{
    const auto from = static_cast<std::uint8_t>(direction);
    const auto like = [&](const NotedSegment& other) { return other.kind == kind && other.direction == from; };
    const auto count = static_cast<std::size_t>(std::ranges::count_if(connection.noted, like));
    std::uint32_t timestamp = 0;
    const auto options = optionsOf(segment, timestamp);
    if (count == 0 && kind != NotedKind::Reset)
        connection.options[from] = options;
    if (count < most_noted)
        connection.noted.push_back({time_ns, segment.sequence, segment.window, segment.ip_id, segment.ttl, kind, from,
                                    timestamp});
}

void noteAsClient(Connection& connection, int client, const Segment& segment)
{
    auto& view = connection.views[static_cast<std::size_t>(client)];
    const auto server = static_cast<std::size_t>(1 - client);
    if ((segment.flags & syn) != 0)
        return;
    const bool answered = connection.syn_acks[server] > 0;
    view.client_spoke |= answered;
    if ((segment.flags & ack) == 0 || (segment.flags & rst) != 0)
        return;
    const bool answer_is_missing =
        !answered && connection.syns[static_cast<std::size_t>(client)] > 0 && segment.acknowledgement != 0;
    view.established |= connection.answers[server].contains(segment.acknowledgement) || answer_is_missing;
}

void noteAsServer(Connection& connection, int client, const Segment& segment)
{
    auto& view = connection.views[static_cast<std::size_t>(client)];
    const bool answered = connection.syn_acks[static_cast<std::size_t>(1 - client)] > 0;
    const bool asked = connection.syns[static_cast<std::size_t>(client)] > 0;
    const auto kind = segment.flags & (syn | ack);
    view.server_spoke = true;
    if (kind == (syn | ack))
        return;
    if ((segment.flags & rst) != 0)
        view.refused |= !answered && asked;
    else
        view.server_other |= answered || kind != syn;
}

void noteClose(Connection& connection, int direction, const Segment& segment)
{
    if (connection.closed != ClosedBy::Open)
        return;
    if ((segment.flags & rst) != 0) {
        connection.closed = ClosedBy::Reset;
        connection.closer = static_cast<std::int8_t>(direction);
    } else if ((segment.flags & fin) != 0) {
        connection.fins |= static_cast<std::uint8_t>(1 << direction);
        if (connection.fins == 3)
            connection.closed = ClosedBy::Fin;
    }
}

void noteSyn(Connection& connection, int direction, const Segment& segment, std::int64_t time_ns)
{
    const auto from = static_cast<std::size_t>(direction);
    if ((segment.flags & ack) == 0) {
        ++connection.syns[from];
        if (connection.client < 0)
            connection.client = static_cast<std::int8_t>(direction);
        note(connection, NotedKind::Syn, direction, segment, time_ns);
    } else {
        ++connection.syn_acks[from];
        if (connection.answerer < 0)
            connection.answerer = static_cast<std::int8_t>(direction);
        connection.answers[from].add(segment.sequence + 1);
        note(connection, NotedKind::SynAck, direction, segment, time_ns);
    }
}

/// Of the first bytes, so that captures with different snap lengths agree, and the length. Never 0; 1 where too little
/// was captured to tell payloads apart.
std::uint64_t payloadHash(const Segment& segment)
{
    constexpr std::size_t compared_bytes = 32;
    const auto compared = std::min<std::size_t>(segment.length, compared_bytes);
    if (segment.payload.size() < compared || compared < 8)
        return 1;
    std::uint64_t hash = 0xcbf29ce484222325u ^ segment.length; // FNV-1a
    for (const auto byte : segment.payload.first(compared))
        hash = (hash ^ byte) * 0x100000001b3u;
    return hash | 2;
}

} // namespace

void AcceptableAcks::add(std::uint32_t acknowledgement)
{
    const std::uint64_t distance = acknowledgement - m_begin;
    if (m_length == 0) {
        m_begin = acknowledgement;
        m_length = half_circle;
    } else if (distance <= m_length) {
        m_length = std::min(circle, std::max(m_length, distance + half_circle));
    } else { // its end reaches over our beginning
        m_begin = acknowledgement;
        m_length = std::min(circle, m_length + (circle - distance));
    }
}

void noteHandshake(Connection& connection, int direction, const Segment& segment, std::int64_t time_ns)
{
    auto& first_payload = connection.first_payload[static_cast<std::size_t>(direction)];
    if (first_payload == 0 && segment.length > 0)
        first_payload = payloadHash(segment);
    for (const int client : {0, 1}) {
        if (connection.views[static_cast<std::size_t>(client)].established)
            continue; // nothing changes this any more
        if (client == direction)
            noteAsClient(connection, client, segment);
        else
            noteAsServer(connection, client, segment);
    }
    noteClose(connection, direction, segment);
    const auto from = static_cast<std::size_t>(direction);
    if ((segment.flags & syn) != 0)
        noteSyn(connection, direction, segment, time_ns);
    if ((segment.flags & rst) != 0)
        note(connection, NotedKind::Reset, direction, segment, time_ns);
    else if (connection.ttls[from] == 0)
        connection.ttls[from] = segment.ttl;
}

void noteError(Connection& connection, int direction, const IcmpError& error, std::int64_t time_ns)
{
    constexpr int fragmentation_needed = 4;
    const bool v6 = connection.ends.v6;
    if (v6 ? error.type == 1 : error.type == 3 && error.code != fragmentation_needed)
        connection.views[static_cast<std::size_t>(direction)].unreachable = true;
    const auto from = static_cast<std::uint8_t>(direction);
    const auto count = std::ranges::count(connection.errors, from, &NotedError::direction);
    if (static_cast<std::size_t>(count) < most_noted)
        connection.errors.push_back({time_ns, error, from});
}

HandshakeResult handshakeResult(const Connection& connection)
{
    const auto client = static_cast<std::size_t>(connection.clientDirection());
    const auto& view = connection.views[client];
    const auto syns = connection.syns[client];
    const auto syn_acks = connection.syn_acks[1 - client];
    if (syns == 0 && syn_acks == 0)
        return HandshakeResult::NotSeen;
    if (view.established)
        return HandshakeResult::Established;
    if (syn_acks == 0 && view.refused)
        return HandshakeResult::Refused;
    if (syn_acks == 0 && view.server_spoke)
        return HandshakeResult::Incomplete;
    if (syn_acks == 0)
        return view.unreachable ? HandshakeResult::Unreachable : HandshakeResult::NoAnswer;
    if (syns > 0 && !view.client_spoke && !view.server_other)
        return HandshakeResult::AnswerIgnored;
    return HandshakeResult::Incomplete;
}

std::uint16_t mptcpSubtypes(std::span<const std::uint8_t> options)
{
    constexpr std::uint8_t aligned_timestamps[] = {no_operation, no_operation, timestamps, 10};
    if (options.size() < 3 || (options.size() == 12 && std::ranges::equal(options.first(4), aligned_timestamps)))
        return 0; // nearly every segment
    std::uint16_t subtypes = 0;
    forEachOption(options, [&](std::uint8_t kind, std::span<const std::uint8_t> value) {
        if (kind == multipath && !value.empty())
            subtypes |= static_cast<std::uint16_t>(1u << (value[0] >> 4));
    });
    return subtypes;
}

} // namespace deadair::tcp
