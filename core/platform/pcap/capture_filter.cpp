// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/pcap/capture_filter.h"

#include <algorithm>
#include <cstdio>

namespace deadair::platform
{
namespace
{

constexpr std::uint16_t type_of_ipv4 = 0x0800;
constexpr std::uint16_t type_of_ipv6 = 0x86dd;
constexpr std::uint8_t protocol_icmp = 1;
constexpr std::uint8_t protocol_tcp = 6;
constexpr std::uint8_t protocol_icmpv6 = 58;
constexpr std::size_t ipv6_header_bytes = 40;

// Offsets from the start of the IP header.
constexpr int v4_source = 12;
constexpr int v4_destination = 16;
constexpr int v6_source = 8;
constexpr int v6_destination = 24;

/// "ip[12:4] = 0x0a000001", and the four such words of an IPv6 address.
std::string equals(const std::string& header, int offset, const IpAddress& address)
{
    std::string text;
    for (int word = 0; word < address.bits() / 32; ++word) {
        char condition[64];
        const auto* bytes = &address.bytes()[static_cast<std::size_t>(word) * 4];
        std::snprintf(condition, sizeof condition, "%s%s[%d:4] = 0x%02x%02x%02x%02x", word > 0 ? " and " : "",
                      header.c_str(), offset + word * 4, bytes[0], bytes[1], bytes[2], bytes[3]);
        text += condition;
    }
    return "(" + text + ")";
}

/// " and (source or destination is it)"; nothing where any address will do.
std::string andEither(const std::string& header, int first, int second, const IpAddress* address)
{
    if (address == nullptr)
        return {};
    return " and (" + equals(header, first, *address) + " or " + equals(header, second, *address) + ")";
}

std::string filterV4(const IpAddress* address, const std::string& port)
{
    const auto tcp = "(ip[9] = 6" + andEither("ip", v4_source, v4_destination, address) +
                     (port.empty() ? "" : " and (tcp port " + port + " or ip[6:2] & 0x1fff != 0)") + ")";
    // Unreachable, source quench, redirect, time exceeded, parameter problem (RFC 792) quote the packet behind 8 bytes.
    const auto icmp = "(icmp and (icmp[0] = 3 or icmp[0] = 4 or icmp[0] = 5 or icmp[0] = 11 or icmp[0] = 12)" +
                      andEither("icmp", 8 + v4_source, 8 + v4_destination, address) + ")";
    return tcp + " or " + icmp;
}

std::string filterV6(const IpAddress* address, const std::string& port)
{
    // Extension headers (RFC 8200 4.1): the ports lie where a filter does not find them.
    const std::string extended = "ip6[6] = 0 or ip6[6] = 43 or ip6[6] = 44 or ip6[6] = 51 or ip6[6] = 60";
    const auto tcp = "((" + (port.empty() ? std::string("ip6[6] = 6") : "(ip6 and tcp port " + port + ")") + " or " +
                     extended + ")" + andEither("ip6", v6_source, v6_destination, address) + ")";
    constexpr int quoted = 48; // behind the IPv6 header and the eight bytes of an error, types 1 to 4 (RFC 4443)
    const auto icmp = "(ip6[6] = 58 and ip6[40] >= 1 and ip6[40] <= 4" +
                      andEither("ip6", quoted + v6_source, quoted + v6_destination, address) + ")";
    return tcp + " or " + icmp;
}

std::size_t tcpHeaderEnd(std::span<const std::uint8_t> packet, std::size_t at)
{
    constexpr std::size_t offset_field = 12;
    const auto end =
        at + offset_field < packet.size() ? at + std::size_t{4} * (packet[at + offset_field] >> 4) : packet.size();
    return std::min(end, packet.size());
}

std::size_t ipv4Headers(std::span<const std::uint8_t> packet)
{
    if (packet.size() < 20)
        return packet.size();
    const auto header = std::min<std::size_t>(std::size_t{4} * (packet[0] & 15U), packet.size());
    const bool first_fragment = (packet[6] & 0x1fU) == 0 && packet[7] == 0;
    if (packet[9] == protocol_icmp && first_fragment)
        return packet.size();
    return packet[9] == protocol_tcp && first_fragment ? tcpHeaderEnd(packet, header) : header;
}

std::size_t ipv6Headers(std::span<const std::uint8_t> packet)
{
    if (packet.size() < ipv6_header_bytes)
        return packet.size();
    std::size_t at = ipv6_header_bytes;
    auto next = packet[6];
    constexpr int most_extensions = 8;
    for (int i = 0; i < most_extensions && at + 8 <= packet.size(); ++i) {
        if (next == protocol_tcp)
            return tcpHeaderEnd(packet, at);
        if (next == protocol_icmpv6)
            return packet.size();
        const bool fragment = next == 44, authentication = next == 51;
        if (next != 0 && next != 43 && next != 60 && !fragment && !authentication)
            break;
        if (fragment && (packet[at + 2] != 0 || (packet[at + 3] & 0xf8U) != 0))
            return at + 8;
        next = packet[at];
        at += fragment         ? 8
              : authentication ? std::size_t{4} * (packet[at + 1] + 2U)
                               : std::size_t{8} * (packet[at + 1] + 1U);
    }
    return std::min(at, packet.size());
}

} // namespace

std::string captureFilter(const CaptureScope& scope)
{
    const auto port = scope.port == 0 ? std::string() : std::to_string(scope.port);
    if (scope.addresses.empty())
        return filterV4(nullptr, port) + " or " + filterV6(nullptr, port);
    std::string filter;
    for (const auto& address : scope.addresses)
        filter +=
            (filter.empty() ? "" : " or ") + (address.isV4() ? filterV4(&address, port) : filterV6(&address, port));
    return filter;
}

std::size_t headerBytes(std::uint16_t protocol, std::span<const std::uint8_t> packet)
{
    switch (protocol) {
    case type_of_ipv4:
        return ipv4Headers(packet);
    case type_of_ipv6:
        return ipv6Headers(packet);
    }
    return 0;
}

} // namespace deadair::platform
