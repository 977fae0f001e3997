// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/icmp_answer.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t icmp_header_bytes = 8;
constexpr int protocol_udp = 17;

/// The types of RFC 792 and RFC 4443.
struct Types {
    int echo_request, echo_reply, unreachable, time_exceeded, other_error, protocol;
};
constexpr Types v4_types{8, 0, 3, 11, 12, 1};
constexpr Types v6_types{128, 129, 1, 3, 4, 58};
constexpr int v6_too_big = 2;

std::uint16_t word(Bytes bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(bytes[at] << 8 | bytes[at + 1]);
}

/// A packet of ours, as far as an error quotes it.
struct Quoted {
    IpAddress destination;
    int protocol = 0;
    Bytes payload;
};

std::optional<Quoted> quotedV4(Bytes packet)
{
    if (packet.size() < 20 || packet[0] >> 4 != 4)
        return std::nullopt;
    const std::size_t header = (packet[0] & 15U) * 4U;
    const auto destination = std::uint32_t{word(packet, 16)} << 16 | word(packet, 18);
    return Quoted{IpAddress::v4(destination), packet[9],
                  packet.subspan(std::min(std::max<std::size_t>(header, 20), packet.size()))};
}

/// Our probes have no extension headers.
std::optional<Quoted> quotedV6(Bytes packet)
{
    if (packet.size() < 40 || packet[0] >> 4 != 6)
        return std::nullopt;
    std::array<std::uint8_t, 16> destination{};
    std::ranges::copy(packet.subspan(24, 16), destination.begin());
    return Quoted{IpAddress::v6(destination), packet[6], packet.subspan(40)};
}

/// False where the packet is another program's.
bool readQuoted(const Quoted& quoted, const ProbeMark& mark, const Types& types, IcmpAnswer& answer)
{
    if (quoted.destination.bytes() != mark.target.bytes() || quoted.payload.size() < icmp_header_bytes)
        return false;
    const auto payload = quoted.payload;
    if (mark.udp) {
        if (quoted.protocol != protocol_udp || word(payload, 0) != mark.local_port || word(payload, 2) != mark.port)
            return false;
        if (payload.size() >= icmp_header_bytes + 2)
            answer.sequence = word(payload, icmp_header_bytes);
        return true;
    }
    if (quoted.protocol != types.protocol || payload[0] != types.echo_request || word(payload, 4) != mark.identifier)
        return false;
    answer.sequence = word(payload, 6);
    return true;
}

} // namespace

std::optional<IcmpAnswer> parseIcmpAnswer(std::span<const std::uint8_t> message, const ProbeMark& mark)
{
    if (message.size() < icmp_header_bytes)
        return std::nullopt;
    const bool v4 = mark.target.isV4();
    const auto& types = v4 ? v4_types : v6_types;
    IcmpAnswer answer;
    answer.type = message[0];
    answer.code = message[1];
    answer.is_echo_reply = answer.type == types.echo_reply;
    if (answer.is_echo_reply) {
        answer.sequence = word(message, 6);
        return !mark.udp && word(message, 4) == mark.identifier ? std::optional(answer) : std::nullopt;
    }
    const bool too_big = v4 ? answer.type == types.unreachable && answer.code == 4 : answer.type == v6_too_big;
    if (!too_big && answer.type != types.unreachable && answer.type != types.time_exceeded &&
        answer.type != types.other_error)
        return std::nullopt;
    if (too_big)
        answer.mtu_bytes = word(message, 6); // of ICMPv6 the lower half: no MTU needs the upper one
    const auto inside = message.subspan(icmp_header_bytes);
    const auto quoted = v4 ? quotedV4(inside) : quotedV6(inside);
    return quoted && readQuoted(*quoted, mark, types, answer) ? std::optional(answer) : std::nullopt;
}

std::span<const std::uint8_t> withoutIpHeader(std::span<const std::uint8_t> packet)
{
    if (packet.size() < 20 || packet[0] >> 4 != 4)
        return packet;
    return packet.subspan(std::min<std::size_t>((packet[0] & 15U) * 4U, packet.size()));
}

} // namespace deadair::platform
