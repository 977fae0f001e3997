// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/netlink.h"
#include "platform/machine.h"
#include "platform/posix/system_error.h"

#include <cerrno>

#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <net/if.h>

namespace deadair::platform
{
namespace
{

NeighbourState stateOf(int state)
{
    switch (state) {
    case NUD_INCOMPLETE:
        return NeighbourState::Incomplete;
    case NUD_REACHABLE:
        return NeighbourState::Reachable;
    case NUD_STALE:
        return NeighbourState::Stale;
    case NUD_DELAY:
        return NeighbourState::Delay;
    case NUD_PROBE:
        return NeighbourState::Probe;
    case NUD_FAILED:
        return NeighbourState::Failed;
    case NUD_NOARP:
        return NeighbourState::NoArp;
    case NUD_PERMANENT:
        return NeighbourState::Permanent;
    }
    return NeighbourState::None;
}

std::string linkAddressText(netlink::Bytes bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const auto byte : bytes) {
        if (!text.empty())
            text += ':';
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

} // namespace

Result<Neighbour> neighbour(const IpAddress& address, const std::string& interface)
{
    const auto operation = "look up the neighbour " + address.toString();
    const auto index = ::if_nametoindex(interface.c_str());
    if (index == 0)
        return systemError(errno, operation + " on " + interface);
    Neighbour found;
    found.address = address;
    found.interface = interface;

    // A dump of the interface's entries: asking for a single one came only with Linux 5.0, and tables are small
    // (gc_thresh3).
    ndmsg header{};
    header.ndm_family = static_cast<std::uint8_t>(netlink::familyOf(address));
    netlink::Request request(RTM_GETNEIGH, NLM_F_DUMP, header);
    request.put(NDA_IFINDEX, index);
    const auto outcome = netlink::ask(NETLINK_ROUTE, request, [&](const netlink::Message& message) {
        const auto parsed = message.as<ndmsg>();
        if (message.type != RTM_NEWNEIGH || !parsed || parsed->header.ndm_ifindex != static_cast<int>(index))
            return;
        const auto payload = netlink::attribute(parsed->attributes, NDA_DST);
        const auto entry = payload ? netlink::addressOf(*payload) : std::nullopt;
        if (!entry || entry->bytes() != address.bytes() || (parsed->header.ndm_flags & NTF_PROXY) != 0)
            return;
        found.state = stateOf(parsed->header.ndm_state);
        if (const auto link_address = netlink::attribute(parsed->attributes, NDA_LLADDR))
            found.link_address = linkAddressText(*link_address);
    });
    if (!outcome)
        return outcome.error();
    if (outcome->error != 0)
        return systemError(outcome->error, operation);
    return found;
}

} // namespace deadair::platform
