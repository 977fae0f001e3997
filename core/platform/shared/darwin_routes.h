// SPDX-License-Identifier: GPL-3.0-or-later
// What the routing socket and the routing tables of macOS tell (net/route.h), read on any system.
#pragma once

#include "base/ip_address.h"

#include <functional>
#include <span>
#include <vector>

namespace deadair::platform::darwin
{

// Of struct rt_msghdr; macos/routes.cpp holds them against the system's own.
inline constexpr std::size_t route_header_bytes = 92;
inline constexpr std::size_t route_flags_at = 8;
inline constexpr std::size_t route_error_at = 24;
inline constexpr std::size_t route_mtu_at = 40;
inline constexpr std::size_t route_expire_at = 48;

/// The part of a sockaddr_dl that says something.
struct LinkAddress {
    int index = 0;
    std::string name;
    std::string address; ///< "aa:bb:cc:dd:ee:ff", empty while unresolved
    bool operator==(const LinkAddress&) const = default;
};

/// One message: a route, or an entry of the ARP or ND table.
struct RouteMessage {
    int type = 0;
    int index = 0; ///< of the interface
    int flags = 0; ///< RTF_*
    int process = 0;
    int sequence = 0;
    int error = 0; ///< errno
    int mtu_bytes = 0;
    int expires = 0; ///< 0: never
    std::optional<IpAddress> destination;
    std::optional<int> prefix_length; ///< absent for a single host
    std::optional<IpAddress> gateway;
    std::optional<LinkAddress> gateway_link; ///< of a neighbour: its own address
    std::optional<LinkAddress> interface;
    std::optional<IpAddress> source;
};

/// Names an interface by its index, for the zone of link-local addresses.
using ZoneNames = std::function<std::string(unsigned index)>;

/// The messages one after the other, as far as they are whole.
std::vector<RouteMessage> parseRouteMessages(std::span<const std::uint8_t> bytes, const ZoneNames& zone);

} // namespace deadair::platform::darwin
