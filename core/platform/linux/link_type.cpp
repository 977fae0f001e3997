// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/link_type.h"

#include <algorithm>
#include <iterator>

#include <linux/if_arp.h>

namespace deadair::platform
{
namespace
{

constexpr std::string_view tunnel_kinds[] = {"wireguard", "ovpn",   "ppp", "ipip", "sit",  "gre",
                                             "ip6gre",    "ip6tnl", "vti", "vti6", "xfrm", "ovpn-dco"};
constexpr std::string_view ethernet_kinds[] = {"",       "veth", "vlan",   "dummy", "macvlan",  "macvtap",
                                               "ipvlan", "bond", "ipvtap", "team",  "netdevsim"};

template <std::size_t Size> bool oneOf(const std::string_view (&names)[Size], std::string_view name)
{
    return std::ranges::find(names, name) != std::end(names);
}

} // namespace

LinkType linkTypeOf(const LinkDescription& link)
{
    if (link.hardware_type == ARPHRD_LOOPBACK)
        return LinkType::Loopback;
    if (link.kind == "bridge" || link.kind == "openvswitch")
        return LinkType::Bridge;
    // The driver of TUN and TAP gives both the kind "tun"; only TAP has Ethernet frames.
    if (link.kind == "tun")
        return link.hardware_type == ARPHRD_ETHER ? LinkType::Other : LinkType::Tunnel;
    if (oneOf(tunnel_kinds, link.kind) || link.device_type == "l2tpeth")
        return LinkType::Tunnel;
    switch (link.hardware_type) {
    case ARPHRD_PPP:
    case ARPHRD_TUNNEL:
    case ARPHRD_TUNNEL6:
    case ARPHRD_SIT:
    case ARPHRD_IPGRE:
    case ARPHRD_IP6GRE:
        return LinkType::Tunnel;
    case ARPHRD_ETHER:
        if (link.device_type == "wlan")
            return LinkType::Wireless;
        return oneOf(ethernet_kinds, link.kind) ? LinkType::Ethernet : LinkType::Other;
    }
    return LinkType::Other;
}

} // namespace deadair::platform
