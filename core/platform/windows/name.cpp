// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/name.h"

#include "platform/windows/socket_address.h"
#include "platform/windows/wide_text.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace deadair::platform
{
namespace
{

/// By the names that the rest of Deadair knows from other systems.
std::string errorName(int code)
{
    switch (code) {
    case 0:
        return {};
    case WSAHOST_NOT_FOUND:
        return "EAI_NONAME";
    case WSATRY_AGAIN:
        return "EAI_AGAIN";
    case WSANO_RECOVERY:
        return "EAI_FAIL";
    case WSANO_DATA:
        return "EAI_NODATA";
    default:
        return "EAI_" + std::to_string(code);
    }
}

} // namespace

NameLookup lookUpName(const std::string& ascii_name)
{
    startWinsock();
    NameLookup lookup;
    lookup.name = ascii_name;
    ADDRINFOW hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    ADDRINFOW* found = nullptr;
    const auto start = std::chrono::steady_clock::now();
    const int code = ::GetAddrInfoW(wide(ascii_name).c_str(), nullptr, &hints, &found);
    lookup.duration_us =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - start).count();
    lookup.error = errorName(code);
    if (code != 0)
        return lookup;
    const std::unique_ptr<ADDRINFOW, decltype(&::FreeAddrInfoW)> owner(found, &::FreeAddrInfoW);
    for (const auto* entry = found; entry != nullptr; entry = entry->ai_next) {
        const auto address = addressOf({entry->ai_addr, static_cast<int>(entry->ai_addrlen)});
        if (address && std::ranges::find(lookup.addresses, *address) == lookup.addresses.end())
            lookup.addresses.push_back(*address);
    }
    return lookup;
}

} // namespace deadair::platform
