// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/links.h"
#include "platform/linux/netlink.h"
#include "platform/machine.h"
#include "platform/posix/system_error.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <linux/rtnetlink.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace deadair::platform
{
namespace
{

using netlink::Bytes;

/// One RTM_NEWROUTE message.
struct RouteEntry {
    int type = RTN_UNSPEC;
    int table = RT_TABLE_UNSPEC;
    int interface = 0;
    std::uint32_t priority = 0;
    int mtu_bytes = 0;
    bool asks_for_ecn = false;
    int prefix_length = 0;
    std::optional<IpAddress> destination;
    std::optional<IpAddress> source;
    std::optional<IpAddress> gateway;
};

/// RTA_VIA: a next hop of another family than the destination's (RFC 5549).
std::optional<IpAddress> viaOf(Bytes payload)
{
    return payload.size() < sizeof(rtvia) ? std::nullopt : netlink::addressOf(payload.subspan(sizeof(rtvia)));
}

void readNextHop(Bytes attributes, RouteEntry& entry)
{
    if (const auto gateway = netlink::attribute(attributes, RTA_GATEWAY))
        entry.gateway = netlink::addressOf(*gateway);
    if (const auto via = netlink::attribute(attributes, RTA_VIA); via && !entry.gateway)
        entry.gateway = viaOf(*via);
}

std::optional<RouteEntry> entryOf(const netlink::Message& message)
{
    const auto parsed = message.as<rtmsg>();
    if (message.type != RTM_NEWROUTE || !parsed)
        return std::nullopt;
    const auto attributes = parsed->attributes;
    RouteEntry entry;
    entry.type = parsed->header.rtm_type;
    entry.prefix_length = parsed->header.rtm_dst_len;
    entry.table =
        static_cast<int>(netlink::attributeAs<std::uint32_t>(attributes, RTA_TABLE).value_or(parsed->header.rtm_table));
    entry.interface = static_cast<int>(netlink::attributeAs<std::uint32_t>(attributes, RTA_OIF).value_or(0));
    entry.priority = netlink::attributeAs<std::uint32_t>(attributes, RTA_PRIORITY).value_or(0);
    if (const auto destination = netlink::attribute(attributes, RTA_DST))
        entry.destination = netlink::addressOf(*destination);
    if (const auto source = netlink::attribute(attributes, RTA_PREFSRC))
        entry.source = netlink::addressOf(*source);
    if (const auto metrics = netlink::attribute(attributes, RTA_METRICS)) {
        entry.mtu_bytes = static_cast<int>(netlink::attributeAs<std::uint32_t>(*metrics, RTAX_MTU).value_or(0));
        entry.asks_for_ecn = (netlink::attributeAs<std::uint32_t>(*metrics, RTAX_FEATURES).value_or(0) & RTAX_FEATURE_ECN) != 0;
    }
    readNextHop(attributes, entry);
    if (const auto hops = netlink::attribute(attributes, RTA_MULTIPATH); hops && entry.interface == 0)
        if (const auto hop = netlink::readAs<rtnexthop>(*hops); hop && hop->rtnh_len >= sizeof(rtnexthop)) {
            entry.interface = hop->rtnh_ifindex;
            readNextHop(hops->first(std::min<std::size_t>(hop->rtnh_len, hops->size())).subspan(sizeof(rtnexthop)),
                        entry);
        }
    return entry;
}

struct LookUp {
    int error = 0;
    std::optional<RouteEntry> entry;
};

/// What routing looks at.
struct Flow {
    IpAddress destination;
    std::optional<std::uint16_t> port;
    std::uint32_t mark = 0;
};

/// `flags`: RTM_F_LOOKUP_TABLE for the resolved route, with RTM_F_FIB_MATCH for the table's entry that led to it.
Result<LookUp> lookUp(const Flow& flow, unsigned flags)
{
    const auto& [destination, port, mark] = flow;
    rtmsg header{};
    header.rtm_family = static_cast<std::uint8_t>(netlink::familyOf(destination));
    header.rtm_dst_len = static_cast<std::uint8_t>(destination.bits());
    header.rtm_flags = flags;
    netlink::Request request(RTM_GETROUTE, 0, header);
    request.put(RTA_DST, netlink::bytesOf(destination));
    if (!destination.zone().empty())
        request.put(RTA_OIF, ::if_nametoindex(destination.zone().c_str()));
    constexpr std::uint8_t protocol = IPPROTO_TCP; // rules may ask for it ("ipproto tcp", since Linux 4.17)
    request.put(RTA_IP_PROTO, Bytes(&protocol, 1));
    if (port) {
        const std::array<std::uint8_t, 2> network_order = {static_cast<std::uint8_t>(*port >> 8),
                                                           static_cast<std::uint8_t>(*port)};
        request.put(RTA_DPORT, network_order);
    }
    if (mark != 0)
        request.put(RTA_MARK, mark);
    LookUp found;
    const auto outcome = netlink::ask(NETLINK_ROUTE, request,
                                      [&found](const netlink::Message& message) { found.entry = entryOf(message); });
    if (!outcome)
        return outcome.error();
    found.error = outcome->error;
    return found;
}

/// Calls `visit` for the entries of one type in all tables of the destination's family. The kernel does the choosing,
/// so that a router's full table costs little.
void forEachEntryOfType(const IpAddress& destination, int type, const std::function<void(const RouteEntry&)>& visit)
{
    rtmsg header{};
    header.rtm_family = static_cast<std::uint8_t>(netlink::familyOf(destination));
    header.rtm_type = static_cast<std::uint8_t>(type);
    netlink::Request request(RTM_GETROUTE, NLM_F_DUMP, header);
    const auto choose = [&](const netlink::Message& message) {
        if (const auto entry = entryOf(message); entry && entry->type == type)
            visit(*entry);
    };
    (void)netlink::ask(NETLINK_ROUTE, request, choose, true);
}

/// The interfaces of the default routes of least metric in the main table.
std::vector<int> defaultInterfaces(const IpAddress& destination)
{
    std::vector<int> interfaces;
    std::uint32_t least = 0;
    forEachEntryOfType(destination, RTN_UNICAST, [&](const RouteEntry& entry) {
        if (entry.prefix_length != 0 || entry.table != RT_TABLE_MAIN)
            return;
        if (!interfaces.empty() && entry.priority > least)
            return;
        if (entry.priority < least)
            interfaces.clear();
        least = entry.priority;
        interfaces.push_back(entry.interface);
    });
    return interfaces;
}

void addPrefixAndTable(const RouteEntry& entry, Route& route)
{
    const auto any = route.destination.isV4() ? IpAddress::v4(0) : IpAddress::v6({});
    route.prefix = IpPrefix{entry.destination.value_or(any), std::min(entry.prefix_length, any.bits())};
    route.table = entry.table;
    // The default rules lead to these three.
    route.by_policy_rule =
        entry.table != RT_TABLE_MAIN && entry.table != RT_TABLE_LOCAL && entry.table != RT_TABLE_DEFAULT;
}

/// The kernel does not say which entry refused: it must be the longest match of that type, unless a policy rule refuses
/// by itself.
void addRefusingEntry(int type, Route& route)
{
    forEachEntryOfType(route.destination, type, [&route](const RouteEntry& entry) {
        Route candidate = route;
        addPrefixAndTable(entry, candidate);
        if (candidate.prefix->contains(route.destination) &&
            (!route.prefix || candidate.prefix->length > route.prefix->length))
            route = candidate;
    });
}

RouteType typeOf(int kernel_type)
{
    switch (kernel_type) {
    case RTN_UNICAST:
    case RTN_MULTICAST:
        return RouteType::Unicast;
    case RTN_LOCAL:
    case RTN_ANYCAST:
        return RouteType::Local;
    case RTN_BROADCAST:
        return RouteType::Broadcast;
    case RTN_UNREACHABLE:
        return RouteType::Unreachable;
    case RTN_PROHIBIT:
        return RouteType::Prohibit;
    case RTN_BLACKHOLE:
        return RouteType::Blackhole;
    case RTN_THROW:
        return RouteType::Throw;
    }
    return RouteType::None;
}

/// The kernel answers a look-up that ends in a refusing route with that route's error (fib_props in
/// net/ipv4/fib_semantics.c, and ip6_rt_type_to_error in net/ipv6/route.c). False: the error means something else.
bool takeRefusal(int error, Route& route)
{
    switch (error) {
    case ENETUNREACH:
    case EAGAIN: // a throw route that no further table follows
        route.type = RouteType::None;
        route.error = "ENETUNREACH";
        return true;
    case EHOSTUNREACH:
        route.type = RouteType::Unreachable;
        route.error = "EHOSTUNREACH";
        addRefusingEntry(RTN_UNREACHABLE, route);
        return true;
    case EACCES:
        route.type = RouteType::Prohibit;
        route.error = "EACCES";
        addRefusingEntry(RTN_PROHIBIT, route);
        return true;
    case EINVAL:
        route.type = RouteType::Blackhole;
        route.error = "EINVAL";
        addRefusingEntry(RTN_BLACKHOLE, route);
        return true;
    }
    return false;
}

IpAddress withZone(const IpAddress& address, const std::string& interface)
{
    return address.isV6() && address.isLinkLocal() ? IpAddress::v6(address.bytes(), interface) : address;
}

void addResolved(const RouteEntry& resolved, Route& route)
{
    route.type = typeOf(resolved.type);
    route.table = resolved.table;
    route.mtu_bytes = resolved.mtu_bytes;
    route.asks_for_ecn = resolved.asks_for_ecn;
    if (const auto link = links(resolved.interface); link && resolved.interface != 0 && !link->empty()) {
        route.interface = link->front().name;
        route.link = link->front().type;
    }
    if (resolved.source)
        route.source = withZone(*resolved.source, route.interface);
    if (resolved.gateway)
        route.gateway = withZone(*resolved.gateway, route.interface);
}

} // namespace

Result<Route> routeTo(const IpAddress& destination, std::optional<std::uint16_t> port, std::uint32_t mark)
{
    const Flow flow{destination, port, mark};
    const auto operation = "look up the route to " + destination.toString();
    Route route;
    route.destination = destination;
    const auto resolved = lookUp(flow, RTM_F_LOOKUP_TABLE);
    if (!resolved)
        return resolved.error();
    if (takeRefusal(resolved->error, route))
        return route;
    if (resolved->error != 0 || !resolved->entry)
        return systemError(resolved->error != 0 ? resolved->error : EBADMSG, operation);
    addResolved(*resolved->entry, route);
    if (const auto match = lookUp(flow, RTM_F_LOOKUP_TABLE | RTM_F_FIB_MATCH); match && match->entry) {
        addPrefixAndTable(*match->entry, route);
        if (route.mtu_bytes == 0)
            route.mtu_bytes = match->entry->mtu_bytes;
        route.asks_for_ecn = route.asks_for_ecn || match->entry->asks_for_ecn;
    }
    if (route.type == RouteType::Unicast) {
        const auto ours = defaultInterfaces(destination);
        route.bypasses_default_gateway =
            !ours.empty() && std::ranges::find(ours, resolved->entry->interface) == ours.end();
        forEachEntryOfType(destination, RTN_LOCAL, [&](const RouteEntry& entry) {
            const IpPrefix prefix{entry.destination.value_or(destination), entry.prefix_length};
            if (entry.table != RT_TABLE_LOCAL && prefix.contains(destination))
                route.intercepting_table = entry.table;
        });
    }
    return route;
}

} // namespace deadair::platform
