// SPDX-License-Identifier: GPL-3.0-or-later
// By the routing socket: RTM_GET answers with the route that the kernel would take.
#include "platform/machine.h"
#include "platform/macos/links.h"
#include "platform/macos/system_value.h"
#include "platform/posix/socket_address.h"
#include "platform/posix/system_error.h"
#include "platform/shared/darwin_routes.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>

#include <net/if.h>
#include <net/if_dl.h>
#include <net/route.h>
#include <poll.h>
#include <sys/sysctl.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

static_assert(sizeof(rt_msghdr) == darwin::route_header_bytes);
static_assert(offsetof(rt_msghdr, rtm_flags) == darwin::route_flags_at);
static_assert(offsetof(rt_msghdr, rtm_errno) == darwin::route_error_at);
static_assert(offsetof(rt_msghdr, rtm_rmx) + offsetof(rt_metrics, rmx_mtu) == darwin::route_mtu_at);
static_assert(offsetof(rt_msghdr, rtm_rmx) + offsetof(rt_metrics, rmx_expire) == darwin::route_expire_at);
static_assert(offsetof(sockaddr_dl, sdl_data) == 8 && offsetof(sockaddr_dl, sdl_nlen) == 5);
static_assert(AF_INET6 == 30 && AF_LINK == 18);

constexpr std::chrono::milliseconds answer_patience{500};

std::vector<std::uint8_t> request(const IpAddress& destination, int sequence)
{
    auto address = socketAddress({destination, 0});
    address.storage.ss_len = static_cast<std::uint8_t>(address.length);
    sockaddr_dl any{};
    any.sdl_len = sizeof any;
    any.sdl_family = AF_LINK;
    rt_msghdr header{};
    header.rtm_msglen = static_cast<u_short>(sizeof header + address.length + sizeof any);
    header.rtm_version = RTM_VERSION;
    header.rtm_type = RTM_GET;
    header.rtm_addrs = RTA_DST | RTA_IFP; // the answer names the interface only where it is asked for
    header.rtm_seq = sequence;
    std::vector<std::uint8_t> bytes(header.rtm_msglen);
    std::memcpy(bytes.data(), &header, sizeof header);
    std::memcpy(bytes.data() + sizeof header, &address.storage, address.length);
    std::memcpy(bytes.data() + sizeof header + address.length, &any, sizeof any);
    return bytes;
}

/// NotFound where there is no route.
Result<darwin::RouteMessage> ask(const IpAddress& destination)
{
    const auto operation = "look up the route to " + destination.toString();
    const auto socket = openSocket(PF_ROUTE, SOCK_RAW, AF_UNSPEC);
    if (!socket.valid())
        return systemError(errno, operation);
    constexpr int sequence = 1;
    const auto asked = request(destination, sequence);
    if (::write(descriptor(socket), asked.data(), asked.size()) < 0)
        return errno == ESRCH ? Error{ErrorCode::NotFound, operation, "there is none"} : systemError(errno, operation);
    const auto deadline = Clock::now() + answer_patience;
    std::vector<std::uint8_t> buffer(2048);
    while (waitFor(socket, POLLIN, deadline, {}) == Readiness::Ready) {
        const auto got = ::read(descriptor(socket), buffer.data(), buffer.size());
        if (got <= 0)
            continue;
        // Whatever else changes in the tables is told to every routing socket.
        for (auto& message :
             darwin::parseRouteMessages(std::span(buffer).first(static_cast<std::size_t>(got)), interfaceName))
            if (message.type == RTM_GET && message.process == ::getpid() && message.sequence == sequence)
                return std::move(message);
    }
    return Error{ErrorCode::System, operation, "the kernel does not answer"};
}

bool isOwnAddress(const IpAddress& destination, const Interfaces& own)
{
    return destination.isLoopback() || std::ranges::any_of(own.interfaces, [&](const NetworkInterface& each) {
               return std::ranges::find(each.addresses, destination, &IpPrefix::address) != each.addresses.end();
           });
}

RouteType typeOf(const darwin::RouteMessage& found, const IpAddress& destination, const Interfaces& own)
{
    if ((found.flags & RTF_LOCAL) != 0 || isOwnAddress(destination, own))
        return RouteType::Local;
    if ((found.flags & RTF_REJECT) != 0)
        return RouteType::Unreachable;
    if ((found.flags & RTF_BLACKHOLE) != 0)
        return RouteType::Blackhole;
    return (found.flags & RTF_BROADCAST) != 0 ? RouteType::Broadcast : RouteType::Unicast;
}

/// The interface of the default route of the same family; 0 where there is none.
int defaultInterface(const IpAddress& destination)
{
    const auto outside = destination.isV4() ? IpAddress::v4(0x01010101) : *IpAddress::parse("2606:4700::1111");
    const auto found = ask(outside);
    return found && found->gateway ? found->index : 0;
}

/// Unconfirmed where the kernel has an address: how long ago it was heard, it does not tell.
NeighbourState stateOf(const darwin::RouteMessage& entry)
{
    if ((entry.flags & RTF_REJECT) != 0)
        return NeighbourState::Failed;
    if (entry.gateway_link->address.empty())
        return NeighbourState::Incomplete;
    return entry.expires == 0 ? NeighbourState::Permanent : NeighbourState::Stale;
}

} // namespace

Result<Route> routeTo(const IpAddress& destination, std::optional<std::uint16_t>, std::uint32_t)
{
    Route route;
    route.destination = destination;
    const auto found = ask(destination);
    if (!found && found.error().code == ErrorCode::NotFound) {
        route.error = "ENETUNREACH";
        return route;
    }
    if (!found)
        return found.error();
    const auto own = interfaces();
    if (!own)
        return own.error();
    route.type = typeOf(*found, destination, *own);
    route.source = found->source;
    if (route.type == RouteType::Unicast)
        route.gateway = found->gateway;
    if (found->destination)
        route.prefix = IpPrefix{*found->destination, found->prefix_length.value_or(found->destination->bits())};
    route.mtu_bytes = found->mtu_bytes;
    const auto link = std::ranges::find(own->interfaces, found->index, &NetworkInterface::index);
    if (link != own->interfaces.end()) {
        route.interface = link->name;
        route.link = link->type;
    }
    const int usual = defaultInterface(destination);
    route.bypasses_default_gateway = route.type == RouteType::Unicast && usual != 0 && usual != found->index;
    return route;
}

Result<Neighbour> neighbour(const IpAddress& address, const std::string& interface)
{
    const auto operation = "look up the neighbour " + address.toString();
    const auto table = systemTable({CTL_NET, PF_ROUTE, 0, domainOf(address), NET_RT_FLAGS, RTF_LLINFO}, operation);
    if (!table)
        return table.error();
    Neighbour found;
    found.address = address;
    found.interface = interface;
    const int index = static_cast<int>(::if_nametoindex(interface.c_str()));
    for (const auto& entry : darwin::parseRouteMessages(*table, interfaceName)) {
        if (!entry.destination || !entry.gateway_link || entry.destination->bytes() != address.bytes() ||
            entry.index != index)
            continue;
        found.state = stateOf(entry);
        found.link_address = entry.gateway_link->address;
    }
    return found;
}

} // namespace deadair::platform
