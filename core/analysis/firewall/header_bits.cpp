// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/header_bits.h"

#include <algorithm>
#include <array>
#include <span>

namespace deadair::firewall
{
namespace
{
constexpr std::size_t v4_header = 20, v6_header = 40, tcp_header = 20;

/// Header bytes, and which of their bits are known.
struct Bytes {
    std::array<std::uint8_t, v6_header> value{};
    std::array<std::uint8_t, v6_header> known{};
    std::size_t size = 0;

    void put(std::size_t at, std::uint8_t byte, std::uint8_t mask = 0xff)
    {
        value[at] = static_cast<std::uint8_t>((value[at] & ~mask) | (byte & mask));
        known[at] |= mask;
    }
    void put16(std::size_t at, std::uint32_t number)
    {
        put(at, static_cast<std::uint8_t>(number >> 8));
        put(at + 1, static_cast<std::uint8_t>(number));
    }
    void put(std::size_t at, std::span<const std::uint8_t> bytes)
    {
        for (const auto byte : bytes)
            put(at++, byte);
    }
};

bool isChanged(const PacketState& state, Field field)
{
    return std::ranges::binary_search(state.changed, field);
}

void putAddress(Bytes& bytes, std::size_t at, const std::optional<IpAddress>& address)
{
    if (address)
        bytes.put(at, std::span(address->bytes()).first(address->isV4() ? 4 : 16));
}

/// RFC 791, section 3.1; without options, as TCP sends it.
Bytes v4Header(const PacketState& state)
{
    const auto& packet = *state.packet;
    Bytes bytes;
    bytes.size = v4_header;
    bytes.put(0, 0x45);
    if (packet.traffic_class)
        bytes.put(1, *packet.traffic_class);
    else
        bytes.put(1, 0, 0x03); // RFC 3168 6.1.1: no handshake segment is ECN-capable
    if (packet.length)
        bytes.put16(2, *packet.length);
    bytes.put(6, 0, 0xbf); // no fragment: all but "don't fragment"
    bytes.put(7, 0);
    if (packet.dont_fragment)
        bytes.put(6, *packet.dont_fragment ? 0x40 : 0, 0x40);
    if (packet.ttl && !isChanged(state, Field::Ttl4))
        bytes.put(8, *packet.ttl);
    bytes.put(9, packet.protocol);
    putAddress(bytes, 12, state.source);
    putAddress(bytes, 16, state.destination);
    return bytes;
}

/// RFC 8200, section 3.
Bytes v6Header(const PacketState& state)
{
    const auto& packet = *state.packet;
    Bytes bytes;
    bytes.size = v6_header;
    bytes.put(0, 0x60, 0xf0);
    if (packet.traffic_class) {
        bytes.put(0, *packet.traffic_class >> 4, 0x0f);
        bytes.put(1, static_cast<std::uint8_t>(*packet.traffic_class << 4), 0xf0);
    } else {
        bytes.put(1, 0, 0x30);
    }
    if (packet.length && *packet.length >= v6_header)
        bytes.put16(4, *packet.length - v6_header);
    bytes.put(6, packet.protocol);
    if (packet.ttl && !isChanged(state, Field::HopLimit6))
        bytes.put(7, *packet.ttl);
    putAddress(bytes, 8, state.source);
    putAddress(bytes, 24, state.destination);
    return bytes;
}

/// RFC 9293, section 3.1. A SYN without ACK has the acknowledgement number 0 on Linux, and the urgent pointer is
/// unused.
Bytes tcpHeader(const PacketState& state)
{
    const auto& packet = *state.packet;
    Bytes bytes;
    bytes.size = tcp_header;
    if (state.source_port)
        bytes.put16(0, *state.source_port);
    if (state.destination_port)
        bytes.put16(2, *state.destination_port);
    const std::size_t before = packet.destination.isV4() ? v4_header : v6_header;
    if (packet.length && *packet.length >= before + tcp_header)
        bytes.put(12, static_cast<std::uint8_t>((*packet.length - before) / 4 << 4), 0xf0);
    bytes.put(12, 0, 0x0e);
    if (packet.tcp_flag_bits)
        bytes.put(13, *packet.tcp_flag_bits);
    // The bit before the flags (AE) a SYN sets only along with ECE and CWR (RFC 9768, 3.1.1).
    if (packet.tcp_flag_bits && (*packet.tcp_flag_bits & (tcp_flags::ack | tcp_flags::ece)) == 0)
        bytes.put(12, 0, 0x01);
    if (packet.tcp_flag_bits && (*packet.tcp_flag_bits & tcp_flags::ack) == 0)
        for (std::size_t at = 8; at < 12; ++at)
            bytes.put(at, 0);
    bytes.put16(18, 0);
    return bytes;
}

Value bitsOf(const Bytes& bytes, HeaderBits bits)
{
    Scalar value, unknown;
    for (unsigned i = bits.offset; i < bits.offset + bits.length; ++i) {
        const bool inside = i / 8 < bytes.size;
        const auto pick = [i](std::uint8_t byte) { return static_cast<std::uint64_t>(byte >> (7 - i % 8) & 1); };
        for (auto* number : {&value, &unknown}) {
            number->high = number->high << 1 | number->low >> 63;
            number->low <<= 1;
        }
        value.low |= inside ? pick(bytes.value[i / 8]) : 0;
        unknown.low |= inside ? pick(static_cast<std::uint8_t>(~bytes.known[i / 8])) : 1;
    }
    value = value & ~unknown;
    return {false, {value, value | unknown}, unknown};
}

const Value not_there{true, {}, {}};

} // namespace

Value networkBits(HeaderBits bits, const PacketState& state)
{
    const bool v4 = state.packet->destination.isV4();
    if ((bits.of == HeaderBits::Of::V4 && !v4) || (bits.of == HeaderBits::Of::V6 && v4))
        return not_there;
    return bitsOf(v4 ? v4Header(state) : v6Header(state), bits);
}

Value transportBits(HeaderBits bits, const PacketState& state)
{
    const auto& packet = *state.packet;
    if (bits.of == HeaderBits::Of::Tcp && packet.protocol != ip_protocol::tcp)
        return not_there;
    if (packet.protocol != ip_protocol::tcp)
        return bitsOf(Bytes{}, bits);
    const std::size_t before = packet.destination.isV4() ? v4_header : v6_header;
    if (packet.length && (bits.offset + bits.length + 7) / 8 + before > *packet.length)
        return not_there; // nft_payload.c: beyond the end the rule does not match
    return bitsOf(tcpHeader(state), bits);
}

} // namespace deadair::firewall
