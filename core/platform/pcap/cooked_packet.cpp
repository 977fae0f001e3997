// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/pcap/cooked_packet.h"

#include "platform/pcap/capture_filter.h"

#include <algorithm>
#include <array>

namespace deadair::platform
{
namespace
{

constexpr int link_null = 0, link_ethernet = 1, link_raw_bsd = 12, link_raw_openbsd = 14, link_raw = 101, link_loop = 108;
constexpr std::uint16_t ipv4 = 0x0800, ipv6 = 0x86dd;
constexpr std::uint16_t hardware_ethernet = 1, hardware_none = 0xfffe; // ARPHRD_ETHER, ARPHRD_NONE
enum class PacketType : std::uint8_t { ToUs = 0, ToOthers = 3, ByUs = 4 }; // of SLL2, "packet type"

/// How long the link's own header is; absent where the packet is shorter or the link is not known.
std::optional<std::size_t> headerOf(int link_type, std::size_t packet_bytes)
{
    std::optional<std::size_t> length;
    switch (link_type) {
    case link_ethernet:
        length = 14;
        break;
    case link_null:
    case link_loop:
        length = 4;
        break;
    case link_raw:
    case link_raw_bsd:
    case link_raw_openbsd:
        length = 0;
        break;
    }
    return length && packet_bytes > *length ? length : std::nullopt;
}

/// By IP's own version: what stands before it differs in form and byte order, and says the same.
std::uint16_t protocolOf(std::span<const std::uint8_t> ip)
{
    switch (ip.front() >> 4) {
    case 4:
        return ip.size() >= 20 ? ipv4 : std::uint16_t(0);
    case 6:
        return ip.size() >= 40 ? ipv6 : std::uint16_t(0);
    }
    return 0;
}

bool isOneOf(std::span<const IpAddress> own, std::span<const std::uint8_t> address)
{
    return std::ranges::any_of(own, [&](const IpAddress& one) {
        return one.bits() == static_cast<int>(address.size() * 8) &&
               std::equal(address.begin(), address.end(), one.bytes().begin());
    });
}

PacketType directionOf(std::uint16_t protocol, std::span<const std::uint8_t> ip, std::span<const IpAddress> own)
{
    const bool v4 = protocol == ipv4;
    if (isOneOf(own, ip.subspan(v4 ? 12 : 8, v4 ? 4 : 16)))
        return PacketType::ByUs;
    return isOneOf(own, ip.subspan(v4 ? 16 : 24, v4 ? 4 : 16)) ? PacketType::ToUs : PacketType::ToOthers;
}

} // namespace

bool isCookable(int link_type)
{
    return headerOf(link_type, sll2_bytes).has_value();
}

std::optional<CookedPacket> cook(const CapturedLink& link, std::span<const std::uint8_t> packet,
                                 std::span<const IpAddress> own)
{
    const auto header = headerOf(link.link_type, packet.size());
    if (!header)
        return std::nullopt;
    const bool ethernet = link.link_type == link_ethernet;
    const auto ip = packet.subspan(*header);
    const auto protocol = protocolOf(ip);
    if (protocol == 0 || (ethernet && (packet[12] << 8 | packet[13]) != protocol))
        return std::nullopt;
    std::array<std::uint8_t, sll2_bytes> cooked{};
    const auto put = [&cooked](std::size_t at, std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            cooked[at + static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(value >> 8 * (bytes - 1 - i));
    };
    put(0, protocol, 2);
    put(4, link.index, 4);
    put(8, ethernet ? hardware_ethernet : hardware_none, 2);
    put(10, static_cast<std::uint32_t>(directionOf(protocol, ip, own)), 1);
    if (ethernet) { // the sender's address
        put(11, 6, 1);
        std::ranges::copy(packet.subspan(6, 6), cooked.begin() + 12);
    }
    CookedPacket result{{cooked.begin(), cooked.end()}, *header};
    const auto kept = ip.first(headerBytes(protocol, ip));
    result.bytes.insert(result.bytes.end(), kept.begin(), kept.end());
    return result;
}

} // namespace deadair::platform
