// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/machine.h"
#include "platform/windows/adapters.h"
#include "platform/windows/socket_address.h"
#include "platform/windows/system_error.h"
#include "platform/windows/system_library.h"
#include "platform/windows/wide_text.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

/// What Windows would do, before it is put in our words.
struct BestRoute {
    unsigned long interface_index = 0;
    std::optional<IpAddress> source;
    std::optional<IpAddress> gateway;
    std::optional<IpPrefix> prefix;
};

std::optional<IpAddress> specified(const SOCKADDR_INET& address)
{
    const auto endpoint = endpointOf(address);
    return endpoint && !endpoint->address.isUnspecified() ? std::optional(endpoint->address) : std::nullopt;
}

/// No route is a Windows error of its own; anything else is a failure to ask.
bool meansNoRoute(unsigned long status)
{
    return status == ERROR_NETWORK_UNREACHABLE || status == ERROR_HOST_UNREACHABLE || status == ERROR_NOT_FOUND ||
           status == ERROR_FILE_NOT_FOUND;
}

unsigned long askModern(const IpAddress& destination, BestRoute& best)
{
    const auto target = socketAddress({destination, 0});
    MIB_IPFORWARD_ROW2 row{};
    SOCKADDR_INET source{};
    const auto status = ::GetBestRoute2(nullptr, 0, nullptr, &target.storage, 0, &row, &source);
    if (status != NO_ERROR)
        return status;
    best.interface_index = row.InterfaceIndex;
    best.source = specified(source);
    best.gateway = specified(row.NextHop);
    if (const auto prefix = endpointOf(row.DestinationPrefix.Prefix))
        best.prefix = IpPrefix{prefix->address, row.DestinationPrefix.PrefixLength};
    return NO_ERROR;
}

/// The call of before Windows Vista, IPv4 only, for systems that stand in for Windows and lack the other.
unsigned long askClassic(const IpAddress& destination, BestRoute& best)
{
    MIB_IPFORWARDROW row{};
    const auto status = ::GetBestRoute(htonl(destination.v4Value()), 0, &row);
    if (status != NO_ERROR)
        return status;
    const auto address = [](DWORD value) { return IpAddress::v4(ntohl(value)); };
    best.interface_index = row.dwForwardIfIndex;
    if (row.dwForwardNextHop != 0)
        best.gateway = address(row.dwForwardNextHop);
    best.prefix = IpPrefix::ofMask(address(row.dwForwardDest), address(row.dwForwardMask));
    return NO_ERROR;
}

Result<BestRoute> ask(const IpAddress& destination)
{
    BestRoute best;
    auto status = askModern(destination, best);
    if (status == ERROR_NOT_SUPPORTED && destination.isV4())
        status = askClassic(destination, best);
    if (status == NO_ERROR)
        return best;
    const auto operation = "look up the route to " + destination.toString();
    if (meansNoRoute(status))
        return Error{ErrorCode::NotFound, operation, "there is none"};
    return systemError(status, operation);
}

bool isOwnAddress(const IpAddress& destination, const Interfaces& own)
{
    return destination.isLoopback() || std::ranges::any_of(own.interfaces, [&](const NetworkInterface& each) {
               return std::ranges::find(each.addresses, destination, &IpPrefix::address) != each.addresses.end();
           });
}

/// The interface of the default route of the same family.
std::optional<unsigned long> defaultInterface(const IpAddress& destination)
{
    const auto outside = destination.isV4() ? IpAddress::v4(0x01010101) : *IpAddress::parse("2606:4700::1111");
    const auto best = ask(outside);
    return best && best->gateway ? std::optional(best->interface_index) : std::nullopt;
}

} // namespace

Result<Route> routeTo(const IpAddress& destination, std::optional<std::uint16_t>, std::uint32_t)
{
    startWinsock();
    Route route;
    route.destination = destination;
    const auto best = ask(destination);
    if (!best && best.error().code == ErrorCode::NotFound) {
        route.error = "ENETUNREACH";
        return route;
    }
    if (!best)
        return best.error();
    const auto own = interfaces();
    route.type = own && isOwnAddress(destination, *own) ? RouteType::Local : RouteType::Unicast;
    route.source = best->source;
    route.gateway = best->gateway;
    route.prefix = best->prefix;
    // The older call names this machine itself as the next hop where there is none, and no source.
    if (route.type == RouteType::Local || (own && route.gateway && isOwnAddress(*route.gateway, *own)))
        route.gateway.reset();
    if (route.type == RouteType::Local && !route.source)
        route.source = destination;
    if (own) {
        const auto found = std::ranges::find(own->interfaces, static_cast<int>(best->interface_index), &NetworkInterface::index);
        if (found != own->interfaces.end()) {
            route.interface = found->name;
            route.link = found->type;
            const auto address = std::ranges::find(found->addresses, destination.family(), [](const IpPrefix& each) { return each.address.family(); });
            if (!route.source && address != found->addresses.end())
                route.source = address->address;
        }
    }
    const auto usual = defaultInterface(destination);
    route.bypasses_default_gateway = route.type == RouteType::Unicast && usual && *usual != best->interface_index;
    return route;
}

} // namespace deadair::platform
