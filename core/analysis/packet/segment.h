// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "evidence/connect.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace deadair::packet
{

/// Flags of the TCP header (RFC 9293 3.1).
enum TcpFlag : std::uint8_t { fin = 0x01, syn = 0x02, rst = 0x04, psh = 0x08, ack = 0x10, urg = 0x20, ece = 0x40, cwr = 0x80 };

/// One packet of a capture. The bytes are borrowed from the reader until it is asked for the next.
struct CapturedPacket {
    std::int64_t time_ns = 0; ///< Unix time
    std::uint16_t link_type = 0; ///< LINKTYPE_ of tcpdump.org
    std::uint32_t wire_bytes = 0;
    std::span<const std::uint8_t> bytes; ///< as far as captured
};

/// Two (address, port) pairs, as they stand in the packet. IPv4 addresses fill the first four bytes.
struct Addresses {
    std::array<std::uint8_t, 16> source{};
    std::array<std::uint8_t, 16> destination{};
    std::uint16_t source_port = 0;
    std::uint16_t destination_port = 0;
    bool v6 = false;
};

/// What of a TCP header could be decoded.
enum class HeaderState : std::uint8_t {
    Whole,
    Cut,          ///< at least 16 bytes, the rest was not captured, or a header length below 20
    LengthUnknown ///< not a segment: a header quoted in an error, in a fragment, or longer than its datagram
};

/// One TCP header on its way through the analysis. Options and payload are borrowed like the packet's bytes.
struct Segment {
    Addresses addresses;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgement = 0;
    std::uint32_t length = 0; ///< of the payload on the wire; 0 where it is unknown
    std::uint16_t window = 0; ///< the field, unscaled
    std::uint16_t ip_id = 0;  ///< IPv4
    std::uint8_t flags = 0;   ///< TcpFlag
    std::uint8_t ttl = 0;     ///< or hop limit
    HeaderState state = HeaderState::Whole;
    bool quoted = false;      ///< inside an ICMP error
    std::span<const std::uint8_t> options; ///< as far as captured
    std::span<const std::uint8_t> payload; ///< as far as captured
};

/// An ICMP or ICMPv6 error and the connection whose packet it quotes.
struct QuotedError {
    IcmpError error;
    Addresses quoted;
};

/// What one packet holds.
struct Decoded {
    std::vector<Segment> segments;   ///< mostly one; several in an aggregate, LengthUnknown ones included
    std::vector<QuotedError> errors;
    bool undecoded = false; ///< unknown link type, or damaged or cut before a TCP header was complete
};

} // namespace deadair::packet
