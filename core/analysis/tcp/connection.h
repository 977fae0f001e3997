// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a connection while a capture is read.
#pragma once

#include "analysis/packet/segment.h"
#include "analysis/tcp/counters.h"
#include "analysis/tcp/unacked.h"
#include "evidence/capture.h"

#include <array>
#include <vector>

namespace deadair::tcp
{

/// The two endpoints of a connection, the lower one first. A segment's direction is 0 when it comes from the first.
struct EndpointPair {
    std::array<std::uint8_t, 16> first{};
    std::array<std::uint8_t, 16> second{};
    std::uint16_t first_port = 0;
    std::uint16_t second_port = 0;
    bool v6 = false;

    bool operator==(const EndpointPair&) const = default;
};

/// Whether the last segment of a direction was something that its answer is recognised by.
enum class LastSegment : std::uint8_t { Other, KeepAlive, ZeroWindowProbe };

/// One direction. In `next`, `contiguous` and `last_ack` 0 stands for "unknown", as in Wireshark.
struct Flow {
    std::uint32_t next = 0;       ///< highest sequence number seen, plus one
    std::uint32_t contiguous = 0; ///< how far the data is without a gap
    std::uint32_t last_ack = 0;   ///< of the last segment, whatever its flags
    std::uint32_t dup_acks = 0;   ///< in a row
    std::uint32_t base = 0;       ///< initial sequence number, as far as known
    std::int32_t window = -1;     ///< field of the last segment; -1 before the first
    std::int64_t next_time_ns = 0;
    std::int64_t last_ack_time_ns = 0;
    Unacked unacked;
    std::uint32_t data_segments = 0;
    std::uint16_t mptcp_at_last = 0; ///< MPTCP subtypes of the connection at the last segment
    LastSegment last = LastSegment::Other;
    bool base_known = false;
};

enum class NotedKind : std::uint8_t { Syn, SynAck, Reset };

/// A SYN, a SYN-ACK or a RST, with what tells its sender apart.
struct NotedSegment {
    std::int64_t time_ns = 0;
    std::uint32_t sequence = 0;
    std::uint16_t window = 0;
    std::uint16_t ip_id = 0;
    std::uint8_t ttl = 0;
    NotedKind kind = NotedKind::Syn;
    std::uint8_t direction = 0;
    std::uint32_t timestamp = 0; ///< TSval (RFC 7323); 0: none
};

/// The options of a SYN or SYN-ACK (RFC 9293 3.2, 7323, 2018, 8684, 7413; ECN: RFC 3168).
struct HandshakeOptions {
    std::uint16_t mss = 0; ///< 0: none
    std::int8_t window_scale = -1;
    bool sack = false;
    bool timestamps = false;
    bool mptcp = false;
    bool fast_open = false;
    bool ecn = false;

    bool operator==(const HandshakeOptions&) const = default;
};

/// An ICMP error that quotes a packet of a direction.
struct NotedError {
    std::int64_t time_ns = 0;
    IcmpError error;
    std::uint8_t direction = 0;
};

constexpr std::size_t most_noted = 8; ///< of each kind and direction

/// The handshake as it would look if direction 0 or 1 were the client.
struct HandshakeView {
    bool established = false;
    bool refused = false;
    bool server_spoke = false;
    bool server_other = false; ///< something that is neither SYN-ACK nor RST
    bool client_spoke = false; ///< something else than a SYN, after a SYN-ACK
    bool unreachable = false;
};

/// The acknowledgement numbers that complete a handshake: at or after the number behind one of several SYN-ACKs. Each
/// covers half of the circle of sequence numbers, so together they cover one arc.
class AcceptableAcks
{
public:
    void add(std::uint32_t acknowledgement);
    [[nodiscard]] bool contains(std::uint32_t acknowledgement) const { return acknowledgement - m_begin < m_length; }

private:
    std::uint32_t m_begin = 0;
    std::uint64_t m_length = 0;
};

enum class ClosedBy : std::uint8_t { Open, Fin, Reset };

struct Connection {
    // What every segment touches; hot_bytes of connection_table.cpp ends behind the flows.
    EndpointPair ends;
    std::uint64_t last_packet = 0; ///< number of the last packet, for eviction
    std::int64_t earliest_ns = 0;
    std::int64_t latest_ns = 0;
    std::uint64_t packets = 0; ///< 0 while only headers that are no segments were seen
    std::uint64_t bytes = 0;
    std::int64_t syn_time_ns = 0;
    std::int64_t rtt_ns = 0;  ///< 0: unknown
    std::uint16_t mptcp = 0;  ///< subtypes seen
    bool syn_seen = false;
    bool rtt_known = false;
    bool settled = false;     ///< an ordinary segment can tell nothing new about the handshake and the end
    std::array<Flow, 2> flows;

    std::uint64_t number = 0; ///< in the order of their beginning
    std::int64_t first_ns = 0;
    Counters counters;
    std::array<std::uint32_t, 2> syns{};     ///< without ACK, by direction
    std::array<std::uint32_t, 2> syn_acks{};
    std::array<AcceptableAcks, 2> answers;   ///< by the direction that sends the SYN-ACK
    std::array<HandshakeView, 2> views;      ///< by the direction that is the client
    std::int8_t client = -1;                 ///< direction; -1 while no SYN tells
    std::int8_t answerer = -1;               ///< direction of the first SYN-ACK
    std::int8_t first_direction = 0;
    std::int8_t closer = 0; ///< direction of the RST
    std::uint8_t fins = 0;  ///< bit per direction
    ClosedBy closed = ClosedBy::Open;
    std::array<HandshakeOptions, 2> options; ///< of the first SYN or SYN-ACK of the direction
    std::array<std::uint8_t, 2> ttls{};      ///< of the first segment of the direction that is no RST; 0 before it
    std::vector<NotedSegment> noted;         ///< in the order of the file
    std::vector<NotedError> errors;
    std::array<std::uint64_t, 2> first_payload{}; ///< hash of the first payload of the direction; 0 before it

    /// The direction of the client: the sender of the first SYN; the receiver of the first SYN-ACK; else the end with the
    /// higher port; else the sender of the first segment.
    [[nodiscard]] int clientDirection() const
    {
        if (client >= 0)
            return client;
        if (answerer >= 0)
            return 1 - answerer;
        if (ends.first_port != ends.second_port)
            return ends.first_port > ends.second_port ? 0 : 1;
        return first_direction;
    }
};

} // namespace deadair::tcp
