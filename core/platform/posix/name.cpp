// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/name.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <memory>

#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace deadair::platform
{
namespace
{

std::string errorName(int code)
{
    switch (code) {
    case 0:
        return {};
    case EAI_AGAIN:
        return "EAI_AGAIN";
    case EAI_BADFLAGS:
        return "EAI_BADFLAGS";
    case EAI_FAIL:
        return "EAI_FAIL";
    case EAI_FAMILY:
        return "EAI_FAMILY";
    case EAI_MEMORY:
        return "EAI_MEMORY";
    case EAI_NONAME:
        return "EAI_NONAME";
    case EAI_SERVICE:
        return "EAI_SERVICE";
    case EAI_SYSTEM:
        return "EAI_SYSTEM";
#ifdef EAI_NODATA
    case EAI_NODATA:
        return "EAI_NODATA";
#endif
#ifdef EAI_ADDRFAMILY
    case EAI_ADDRFAMILY:
        return "EAI_ADDRFAMILY";
#endif
    default:
        return "EAI_" + std::to_string(code);
    }
}

std::optional<IpAddress> addressOf(const addrinfo& entry)
{
    if (entry.ai_family == AF_INET && entry.ai_addrlen >= sizeof(sockaddr_in)) {
        sockaddr_in address{};
        std::memcpy(&address, entry.ai_addr, sizeof address);
        return IpAddress::v4(ntohl(address.sin_addr.s_addr));
    }
    if (entry.ai_family != AF_INET6 || entry.ai_addrlen < sizeof(sockaddr_in6))
        return std::nullopt;
    sockaddr_in6 address{};
    std::memcpy(&address, entry.ai_addr, sizeof address);
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), &address.sin6_addr, bytes.size());
    char zone[IF_NAMESIZE] = {};
    if (address.sin6_scope_id != 0)
        (void)::if_indextoname(address.sin6_scope_id, zone);
    return IpAddress::v6(bytes, zone);
}

} // namespace

NameLookup lookUpName(const std::string& ascii_name)
{
    NameLookup lookup;
    lookup.name = ascii_name;
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM; // else every address comes once per socket type
    addrinfo* found = nullptr;
    const auto start = std::chrono::steady_clock::now();
    const int code = ::getaddrinfo(ascii_name.c_str(), nullptr, &hints, &found);
    lookup.duration_us =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start).count();
    lookup.error = errorName(code);
    if (code != 0)
        return lookup;
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    for (const auto* entry = found; entry != nullptr; entry = entry->ai_next) {
        const auto address = addressOf(*entry);
        if (address && std::ranges::find(lookup.addresses, *address) == lookup.addresses.end())
            lookup.addresses.push_back(*address);
    }
    return lookup;
}

std::string hostsPath()
{
    return "/etc/hosts";
}

} // namespace deadair::platform
