// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/darwin_routes.h"

#include "platform/shared/darwin_bytes.h"

#include <algorithm>
#include <array>
#include <bit>

namespace deadair::platform::darwin
{
namespace
{

constexpr int family_v4 = 2;
constexpr int family_link = 18;
constexpr int family_v6 = 30;

enum Slot { Destination, Gateway, Netmask, CloningMask, Interface, InterfaceAddress, Author, Peer, SlotCount };

std::optional<IpAddress> addressOf(Bytes socket_address, const ZoneNames& zone)
{
    if (socket_address.size() < 2)
        return std::nullopt;
    if (socket_address[1] == family_v4 && socket_address.size() >= 8)
        return IpAddress::v4(std::uint32_t{socket_address[4]} << 24 | std::uint32_t{socket_address[5]} << 16 |
                             std::uint32_t{socket_address[6]} << 8 | socket_address[7]);
    if (socket_address[1] != family_v6 || socket_address.size() < 24)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    std::ranges::copy(socket_address.subspan(8, 16), bytes.begin());
    unsigned index = numberAt<std::uint32_t>(socket_address, 24);
    if (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80) { // the kernel keeps a link-local address's interface inside it
        index = index != 0 ? index : static_cast<unsigned>(bytes[2] << 8 | bytes[3]);
        bytes[2] = bytes[3] = 0;
        return IpAddress::v6(bytes, index == 0 ? std::string() : zone(index));
    }
    return IpAddress::v6(bytes);
}

std::optional<LinkAddress> linkOf(Bytes socket_address)
{
    constexpr std::size_t data_at = 8;
    if (socket_address.size() < data_at || socket_address[1] != family_link)
        return std::nullopt;
    const std::size_t name_bytes = socket_address[5], address_bytes = socket_address[6];
    if (data_at + name_bytes + address_bytes > socket_address.size())
        return std::nullopt;
    LinkAddress link;
    link.index = numberAt<std::uint16_t>(socket_address, 2);
    const auto name = socket_address.subspan(data_at, name_bytes);
    link.name.assign(name.begin(), name.end());
    constexpr std::string_view digits = "0123456789abcdef";
    for (const auto byte : socket_address.subspan(data_at + name_bytes, address_bytes)) {
        link.address += link.address.empty() ? "" : ":";
        link.address += digits[byte >> 4];
        link.address += digits[byte & 15];
    }
    return link;
}

/// A mask is cut behind its last byte that is not zero, and often without a family.
int prefixOf(Bytes mask, bool v4)
{
    const std::size_t at = v4 ? 4 : 8;
    int length = 0;
    for (std::size_t i = at; i < std::min<std::size_t>(mask.size(), at + (v4 ? 4 : 16)); ++i)
        length += std::popcount(mask[i]);
    return length;
}

std::array<Bytes, SlotCount> socketAddresses(Bytes bytes, std::uint32_t present)
{
    constexpr std::size_t alignment = 4;
    std::array<Bytes, SlotCount> found;
    for (std::size_t slot = 0; slot < found.size() && !bytes.empty(); ++slot) {
        if ((present >> slot & 1) == 0)
            continue;
        const std::size_t length = bytes[0];
        found[slot] = bytes.first(std::min(length, bytes.size()));
        const auto step = length == 0 ? alignment : (length + alignment - 1) / alignment * alignment;
        bytes = bytes.subspan(std::min(step, bytes.size()));
    }
    return found;
}

RouteMessage messageOf(Bytes bytes, const ZoneNames& zone)
{
    RouteMessage message;
    message.type = bytes[3];
    message.index = numberAt<std::uint16_t>(bytes, 4);
    message.flags = numberAt<std::int32_t>(bytes, route_flags_at);
    message.process = numberAt<std::int32_t>(bytes, 16);
    message.sequence = numberAt<std::int32_t>(bytes, 20);
    message.error = numberAt<std::int32_t>(bytes, route_error_at);
    message.mtu_bytes = numberAt<std::int32_t>(bytes, route_mtu_at);
    message.expires = numberAt<std::int32_t>(bytes, route_expire_at);
    const auto present = numberAt<std::uint32_t>(bytes, 12);
    const auto parts = socketAddresses(bytes.subspan(route_header_bytes), present);
    message.destination = addressOf(parts[Destination], zone);
    if ((present >> Netmask & 1) != 0 && message.destination)
        message.prefix_length = prefixOf(parts[Netmask], message.destination->isV4());
    message.gateway = addressOf(parts[Gateway], zone);
    message.gateway_link = linkOf(parts[Gateway]);
    message.interface = linkOf(parts[Interface]);
    message.source = addressOf(parts[InterfaceAddress], zone);
    return message;
}

} // namespace

std::vector<RouteMessage> parseRouteMessages(std::span<const std::uint8_t> bytes, const ZoneNames& zone)
{
    std::vector<RouteMessage> messages;
    while (bytes.size() >= route_header_bytes) {
        const std::size_t length = numberAt<std::uint16_t>(bytes, 0);
        if (length < route_header_bytes || length > bytes.size())
            break;
        messages.push_back(messageOf(bytes.first(length), zone));
        bytes = bytes.subspan(length);
    }
    return messages;
}

} // namespace deadair::platform::darwin
