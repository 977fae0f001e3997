// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace deadair::platform
{

/// How a packet of a capture begins, of those that are understood.
enum class LinkLayer {
    Ethernet,
    Family, ///< four bytes that name the family, then IP: loopback devices (LINKTYPE_NULL)
    Ip
};

/// A packet as LivePacket has it: a LINKTYPE_LINUX_SLL2 header with the interface's number and, by the interface's own
/// link-layer address, the direction; then the headers of IP and what is above. Empty for what is neither IPv4 nor IPv6.
std::vector<std::uint8_t> cookedPacket(LinkLayer layer, std::span<const std::uint8_t> frame, std::uint32_t interface_index,
                                       const std::array<std::uint8_t, 6>& own_address);

} // namespace deadair::platform
