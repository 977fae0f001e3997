// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence from packets: what a capture, live or from a file, shows about the connections to one endpoint.
#pragma once

#include "base/enum_names.h"
#include "base/ip_address.h"
#include "evidence/connect.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair
{

/// How a handshake ended as far as a capture shows (contract: handshake.result).
enum class HandshakeResult { Established, NoAnswer, Refused, Unreachable, AnswerIgnored, Incomplete, NotSeen };

/// The end of the connection where packets were captured.
enum class CapturePoint { Unknown, Client, Server };

/// A captured SYN, SYN-ACK or RST, with what tells its sender apart from others.
struct CapturedSegment {
    std::int64_t time_us = 0;  ///< since the diagnosis began (live), since the first packet (file)
    int ttl = 0;               ///< TTL or hop limit where it was captured
    std::optional<int> ip_id;  ///< IPv4 identification
    int window = 0;            ///< the window field, unscaled
    std::uint32_t sequence = 0; ///< absolute sequence number

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("time_us", self.time_us), visit("ttl", self.ttl), visit("ip_id", self.ip_id);
        visit("window", self.window), visit("sequence", self.sequence);
    }
    bool operator==(const CapturedSegment&) const = default;
};

/// A captured ICMP or ICMPv6 error that quotes a packet of the connection.
struct CapturedIcmp {
    std::int64_t time_us = 0;
    IcmpError error;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("time_us", self.time_us), visit("error", self.error);
    }
    bool operator==(const CapturedIcmp&) const = default;
};

/// One connection to the endpoint. The lists hold the first few of their kind, the counts all of them.
struct CapturedConnection {
    Endpoint client;
    HandshakeResult handshake = HandshakeResult::NotSeen;
    int syn_count = 0;
    int syn_ack_count = 0;
    std::vector<CapturedSegment> syns;           ///< from the client
    std::vector<CapturedSegment> syn_acks;       ///< from the server's address
    std::vector<CapturedSegment> server_resets;  ///< from the server's address, whoever sent them
    std::vector<CapturedSegment> client_resets;
    std::vector<CapturedIcmp> icmp;              ///< that quote a packet of the client
    std::optional<std::int64_t> rtt_us;          ///< from the latest SYN to the ACK
    std::int64_t segments = 0;
    std::int64_t server_data_segments = 0;       ///< with payload, from the server
    std::int64_t retransmissions = 0;            ///< both directions, SYNs included

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("client", self.client), visit("handshake", self.handshake), visit("syn_count", self.syn_count);
        visit("syn_ack_count", self.syn_ack_count), visit("syns", self.syns), visit("syn_acks", self.syn_acks);
        visit("server_resets", self.server_resets), visit("client_resets", self.client_resets);
        visit("icmp", self.icmp), visit("rtt_us", self.rtt_us), visit("segments", self.segments);
        visit("server_data_segments", self.server_data_segments);
        visit("retransmissions", self.retransmissions);
    }
    bool operator==(const CapturedConnection&) const = default;
};

/// What a capture shows about one endpoint. What is not in it happened elsewhere or not at all only where `complete`.
struct PacketCapture {
    static constexpr std::string_view kind = "packet_capture";
    std::string source;                     ///< the file or the interface
    bool live = false;
    Endpoint endpoint;                      ///< the server's
    CapturePoint point = CapturePoint::Unknown;
    std::int64_t window_us = 0;             ///< how long packets were captured
    std::int64_t packets = 0;               ///< of any kind
    std::optional<std::int64_t> dropped;    ///< by the kernel or the capturing program; absent where nobody counted
    bool complete = true;                   ///< false: the file is damaged, the interface was lost, a table overflowed
    std::int64_t connection_count = 0;      ///< to this endpoint
    std::int64_t established_count = 0;
    std::vector<CapturedConnection> connections; ///< the first few, failed ones before established ones

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("taken_from", self.source), visit("live", self.live), visit("endpoint", self.endpoint);
        visit("point", self.point), visit("window_us", self.window_us), visit("packets", self.packets);
        visit("dropped", self.dropped), visit("complete", self.complete);
        visit("connection_count", self.connection_count), visit("established_count", self.established_count);
        visit("connections", self.connections);
    }
};

/// Two captures of the same connections, taken at both ends.
struct BothEnds {
    static constexpr std::string_view kind = "both_ends";
    Endpoint endpoint;                   ///< the server as the client addresses it
    std::optional<Endpoint> translated;  ///< as the server's own capture shows it, where that differs
    std::int64_t connection_count = 0;   ///< seen at either end
    std::int64_t matched_count = 0;      ///< seen at both ends
    std::optional<std::int64_t> clock_offset_us; ///< server's clock minus client's
    std::int64_t syns_sent = 0;          ///< seen at the client while the server captured too
    std::int64_t syns_lost = 0;          ///< of those, never seen at the server: lost on the way there
    std::int64_t syns_unanswered = 0;    ///< seen at the server, and nothing sent in answer
    std::int64_t syn_acks_sent = 0;      ///< seen at the server while the client captured too
    std::int64_t syn_acks_lost = 0;      ///< of those, never seen at the client: lost on the way back
    bool resets_forged = false;          ///< the client got a reset in the server's name that the server did not send
    bool complete = true;                ///< both captures are

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("endpoint", self.endpoint), visit("translated", self.translated);
        visit("connection_count", self.connection_count), visit("matched_count", self.matched_count);
        visit("clock_offset_us", self.clock_offset_us), visit("syns_sent", self.syns_sent);
        visit("syns_lost", self.syns_lost), visit("syns_unanswered", self.syns_unanswered);
        visit("syn_acks_sent", self.syn_acks_sent), visit("syn_acks_lost", self.syn_acks_lost);
        visit("resets_forged", self.resets_forged), visit("complete", self.complete);
    }
};

template <>
struct EnumNames<HandshakeResult> {
    static constexpr std::pair<HandshakeResult, std::string_view> table[] = {
        {HandshakeResult::Established, "established"}, {HandshakeResult::NoAnswer, "no_answer"},
        {HandshakeResult::Refused, "refused"}, {HandshakeResult::Unreachable, "unreachable"},
        {HandshakeResult::AnswerIgnored, "answer_ignored"}, {HandshakeResult::Incomplete, "incomplete"},
        {HandshakeResult::NotSeen, "not_seen"}};
};

template <>
struct EnumNames<CapturePoint> {
    static constexpr std::pair<CapturePoint, std::string_view> table[] = {
        {CapturePoint::Unknown, "unknown"}, {CapturePoint::Client, "client"}, {CapturePoint::Server, "server"}};
};

} // namespace deadair
