// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/cooked_packet.h"

#include "platform/pcap/capture_filter.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint16_t ethertype_ipv4 = 0x0800, ethertype_ipv6 = 0x86dd;
constexpr std::size_t address_bytes = 6;

/// Of SLL2's header.
enum class Sent : std::uint8_t { ToUs = 0, Broadcast = 1, Multicast = 2, ToOthers = 3, ByUs = 4 };

std::uint16_t sixteen(Bytes bytes)
{
    return static_cast<std::uint16_t>(bytes[0] << 8 | bytes[1]);
}

/// The protocol of an Ethernet frame; `frame` is left with what it carries. 0: cut off.
std::uint16_t takeEthernet(Bytes& frame)
{
    constexpr std::uint16_t tagged[] = {0x8100, 0x88a8}; // IEEE 802.1Q, 802.1ad
    frame = frame.subspan(std::min(frame.size(), 2 * address_bytes));
    while (frame.size() >= 2) {
        const auto type = sixteen(frame);
        if (std::ranges::find(tagged, type) == std::end(tagged)) {
            frame = frame.subspan(2);
            return type;
        }
        frame = frame.subspan(std::min<std::size_t>(frame.size(), 4));
    }
    return 0;
}

std::uint16_t protocolOfIp(Bytes packet)
{
    const int version = packet.empty() ? 0 : packet[0] >> 4;
    return version == 4 ? ethertype_ipv4 : version == 6 ? ethertype_ipv6 : std::uint16_t{0};
}

Sent directionOf(Bytes frame, const std::array<std::uint8_t, address_bytes>& own)
{
    const auto destination = frame.first(address_bytes), source = frame.subspan(address_bytes, address_bytes);
    if (std::ranges::equal(source, own))
        return Sent::ByUs;
    if ((destination[0] & 1U) != 0)
        return std::ranges::all_of(destination, [](std::uint8_t byte) { return byte == 0xff; }) ? Sent::Broadcast : Sent::Multicast;
    return std::ranges::equal(destination, own) ? Sent::ToUs : Sent::ToOthers;
}

} // namespace

std::vector<std::uint8_t> cookedPacket(LinkLayer layer, Bytes frame, std::uint32_t interface_index,
                                       const std::array<std::uint8_t, 6>& own_address)
{
    constexpr std::size_t family_bytes = 4, header_bytes = 20;
    const bool ethernet = layer == LinkLayer::Ethernet;
    const auto whole = frame;
    if (layer == LinkLayer::Family)
        frame = frame.subspan(std::min(frame.size(), family_bytes));
    const auto protocol = ethernet ? takeEthernet(frame) : protocolOfIp(frame);
    if (protocol != ethertype_ipv4 && protocol != ethertype_ipv6)
        return {};
    std::vector<std::uint8_t> cooked;
    const auto put = [&cooked](std::uint32_t value, int bytes) {
        while (bytes-- > 0)
            cooked.push_back(static_cast<std::uint8_t>(value >> 8 * bytes));
    };
    constexpr std::uint16_t arphrd_ethernet = 1, arphrd_none = 0xfffe;
    put(protocol, 2), put(0, 2), put(interface_index, 4), put(ethernet ? arphrd_ethernet : arphrd_none, 2);
    put(static_cast<std::uint8_t>(ethernet ? directionOf(whole, own_address) : Sent::ToUs), 1);
    put(ethernet ? address_bytes : 0, 1);
    if (ethernet)
        cooked.insert(cooked.end(), whole.begin() + address_bytes, whole.begin() + 2 * address_bytes);
    cooked.resize(header_bytes); // the rest of the room for an address of up to eight bytes
    const auto headers = frame.first(headerBytes(protocol, frame));
    cooked.insert(cooked.end(), headers.begin(), headers.end());
    return cooked;
}

} // namespace deadair::platform
