// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/links.h"

#include "base/text.h"
#include "platform/command.h"
#include "platform/linux/kernel_file.h"
#include "platform/linux/link_type.h"
#include "platform/linux/netlink.h"
#include "platform/machine.h"
#include "platform/posix/system_error.h"

#include <algorithm>

#include <linux/if.h>
#include <linux/if_addr.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace deadair::platform
{
namespace
{

using netlink::Bytes;

/// "wlan" for a radio, empty for a plain network card.
std::string deviceType(const std::string& name)
{
    const auto text = readFile("/sys/class/net/" + name + "/uevent", 4096).valueOr({});
    for (const auto line : splitLines(text))
        if (line.starts_with("DEVTYPE="))
            return std::string(line.substr(8));
    return {};
}

std::optional<NetworkInterface> linkOf(const netlink::Message& message)
{
    const auto parsed = message.as<ifinfomsg>();
    if (message.type != RTM_NEWLINK || !parsed)
        return std::nullopt;
    const auto name = netlink::attribute(parsed->attributes, IFLA_IFNAME);
    if (!name)
        return std::nullopt;
    NetworkInterface link;
    link.name = netlink::textOf(*name);
    link.index = parsed->header.ifi_index;
    link.up = (parsed->header.ifi_flags & IFF_UP) != 0;
    link.carrier = (parsed->header.ifi_flags & IFF_LOWER_UP) != 0;
    link.mtu_bytes = static_cast<int>(netlink::attributeAs<std::uint32_t>(parsed->attributes, IFLA_MTU).value_or(0));

    LinkDescription description;
    description.hardware_type = parsed->header.ifi_type;
    if (const auto info = netlink::attribute(parsed->attributes, IFLA_LINKINFO))
        if (const auto kind = netlink::attribute(*info, IFLA_INFO_KIND))
            description.kind = netlink::textOf(*kind);
    if (description.kind.empty() && !(parsed->header.ifi_flags & IFF_LOOPBACK))
        description.device_type = deviceType(link.name);
    link.type = linkTypeOf(description);
    return link;
}

/// Adds the address of one RTM_NEWADDR message to its interface. Addresses that failed duplicate address detection (RFC
/// 4862 5.4) are not usable and left out.
void addAddress(const netlink::Message& message, std::vector<NetworkInterface>& links)
{
    const auto parsed = message.as<ifaddrmsg>();
    if (message.type != RTM_NEWADDR || !parsed)
        return;
    const auto flags = netlink::attributeAs<std::uint32_t>(parsed->attributes, IFA_FLAGS);
    if (flags.value_or(parsed->header.ifa_flags) & IFA_F_DADFAILED)
        return;
    // With a peer, IFA_ADDRESS is the other end's address.
    auto payload = netlink::attribute(parsed->attributes, IFA_LOCAL);
    if (!payload)
        payload = netlink::attribute(parsed->attributes, IFA_ADDRESS);
    auto address = payload ? netlink::addressOf(*payload) : std::nullopt;
    const auto link = std::ranges::find(links, static_cast<int>(parsed->header.ifa_index), &NetworkInterface::index);
    if (!address || link == links.end())
        return;
    if (address->isV6() && address->isLinkLocal())
        address = IpAddress::v6(address->bytes(), link->name);
    link->addresses.push_back({*address, std::min<int>(parsed->header.ifa_prefixlen, address->bits())});
}

/// The value in force, see "rp_filter" in the kernel's Documentation/networking/ip-sysctl.rst.
std::optional<int> reversePathFilter(const std::string& interface)
{
    const std::string folder = "/proc/sys/net/ipv4/conf/";
    const auto all = readNumber(folder + "all/rp_filter");
    const auto own = readNumber(folder + interface + "/rp_filter");
    if (!all || !own)
        return std::nullopt;
    return static_cast<int>(std::max(*all, *own));
}

} // namespace

Result<std::vector<NetworkInterface>> links(int index)
{
    ifinfomsg header{};
    header.ifi_family = AF_UNSPEC;
    header.ifi_index = index;
    netlink::Request request(RTM_GETLINK, index == 0 ? NLM_F_DUMP : 0, header);
    std::vector<NetworkInterface> found;
    const auto outcome = netlink::ask(NETLINK_ROUTE, request, [&found](const netlink::Message& message) {
        if (auto link = linkOf(message))
            found.push_back(std::move(*link));
    });
    if (!outcome)
        return outcome.error();
    if (outcome->error != 0)
        return systemError(outcome->error, "list the network interfaces");
    return found;
}

Result<Interfaces> interfaces()
{
    auto found = links();
    if (!found)
        return found.error();
    ifaddrmsg header{};
    header.ifa_family = AF_UNSPEC;
    netlink::Request request(RTM_GETADDR, NLM_F_DUMP, header);
    const auto outcome = netlink::ask(
        NETLINK_ROUTE, request, [&found](const netlink::Message& message) { addAddress(message, found.value()); });
    if (!outcome)
        return outcome.error();
    if (outcome->error != 0)
        return systemError(outcome->error, "list the addresses of this machine");
    for (auto& link : found.value())
        link.rp_filter = reversePathFilter(link.name);
    return Interfaces{std::move(found).value()};
}

} // namespace deadair::platform
