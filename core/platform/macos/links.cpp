// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/links.h"

#include "platform/machine.h"
#include "platform/posix/socket_address.h"
#include "platform/posix/system_error.h"

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <memory>

#include <ifaddrs.h>
#include <net/if.h>
#include <net/if_dl.h>
#include <net/if_var.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/sockio.h>

namespace deadair::platform
{
namespace
{

// net/if_types.h and net/if_media.h, which are the same on every BSD.
constexpr int type_loopback = 0x18, type_ethernet = 0x06, type_bridge = 0xd1;
constexpr int media_valid = 1, media_active = 2, media_kind = 0xe0, media_wireless = 0x80;

/// The state of the cable or the radio; absent where the link has none to tell.
std::optional<ifmediareq> mediaOf(const Socket& asking, const std::string& name)
{
    ifmediareq request{};
    std::ranges::copy(name.substr(0, sizeof request.ifm_name - 1), request.ifm_name);
    return ::ioctl(descriptor(asking), SIOCGIFMEDIA, &request) == 0 ? std::optional(request) : std::nullopt;
}

LinkType typeOf(const ifaddrs& entry, const if_data& data, const std::optional<ifmediareq>& media)
{
    if ((entry.ifa_flags & IFF_LOOPBACK) != 0 || data.ifi_type == type_loopback)
        return LinkType::Loopback;
    if ((entry.ifa_flags & IFF_POINTOPOINT) != 0) // utun, ipsec, ppp, gif
        return LinkType::Tunnel;
    if (data.ifi_type == type_bridge)
        return LinkType::Bridge;
    if (media && (media->ifm_current & media_kind) == media_wireless)
        return LinkType::Wireless;
    return data.ifi_type == type_ethernet ? LinkType::Ethernet : LinkType::Other;
}

NetworkInterface interfaceOf(const ifaddrs& entry, const Socket& asking)
{
    sockaddr_dl link{};
    std::memcpy(&link, entry.ifa_addr, std::min<std::size_t>(entry.ifa_addr->sa_len, sizeof link));
    if_data data{};
    if (entry.ifa_data != nullptr)
        std::memcpy(&data, entry.ifa_data, sizeof data);
    NetworkInterface found;
    found.name = entry.ifa_name;
    found.index = link.sdl_index;
    const auto media = mediaOf(asking, found.name);
    found.type = typeOf(entry, data, media);
    found.up = (entry.ifa_flags & IFF_UP) != 0;
    // IFF_RUNNING stays set without a cable; the media know better.
    const bool told = media && (media->ifm_status & media_valid) != 0;
    found.carrier = told ? (media->ifm_status & media_active) != 0 : (entry.ifa_flags & IFF_RUNNING) != 0;
    found.mtu_bytes = static_cast<int>(data.ifi_mtu);
    return found;
}

std::optional<IpAddress> addressOf(const sockaddr* from)
{
    if (from == nullptr || (from->sa_family != AF_INET && from->sa_family != AF_INET6))
        return std::nullopt;
    SocketAddress address;
    std::memcpy(&address.storage, from, from->sa_family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6));
    const auto endpoint = endpointOf(address);
    return endpoint ? std::optional(endpoint->address) : std::nullopt;
}

int prefixLength(const sockaddr* mask, bool v4)
{
    if (mask == nullptr)
        return v4 ? 32 : 128;
    // A mask is cut behind its last byte that is not zero.
    const std::size_t at = v4 ? 4 : 8, end = std::min<std::size_t>(mask->sa_len, at + (v4 ? 4 : 16));
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(mask);
    int length = 0;
    for (std::size_t i = at; i < end; ++i)
        length += std::popcount(bytes[i]);
    return length;
}

} // namespace

Result<Interfaces> interfaces()
{
    ifaddrs* list = nullptr;
    if (::getifaddrs(&list) != 0)
        return systemError(errno, "list the network interfaces");
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, &::freeifaddrs);
    const auto asking = openSocket(AF_INET, SOCK_DGRAM, 0);
    Interfaces found;
    for (const auto* entry = list; entry != nullptr; entry = entry->ifa_next)
        if (entry->ifa_addr != nullptr && entry->ifa_addr->sa_family == AF_LINK)
            found.interfaces.push_back(interfaceOf(*entry, asking));
    for (const auto* entry = list; entry != nullptr; entry = entry->ifa_next) {
        const auto address = addressOf(entry->ifa_addr);
        const auto of = std::ranges::find(found.interfaces, std::string(entry->ifa_name), &NetworkInterface::name);
        if (address && of != found.interfaces.end())
            of->addresses.push_back({*address, prefixLength(entry->ifa_netmask, address->isV4())});
    }
    return found;
}

std::string interfaceName(unsigned index)
{
    char name[IF_NAMESIZE] = {};
    return ::if_indextoname(index, name) != nullptr ? std::string(name) : std::to_string(index);
}

} // namespace deadair::platform
