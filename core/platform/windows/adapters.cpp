// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/adapters.h"

#include "platform/machine.h"
#include "platform/name.h"
#include "platform/windows/socket_address.h"
#include "platform/windows/system_error.h"
#include "platform/windows/wide_text.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

constexpr ULONG flags = GAA_FLAG_INCLUDE_PREFIX | GAA_FLAG_INCLUDE_GATEWAYS | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST;

constexpr ULONG bridge_type = 209; // IANA's ifType "bridge"

LinkType typeOf(const IP_ADAPTER_ADDRESSES& adapter)
{
    switch (adapter.IfType) {
    case IF_TYPE_SOFTWARE_LOOPBACK:
        return LinkType::Loopback;
    case IF_TYPE_ETHERNET_CSMACD:
        return LinkType::Ethernet;
    case IF_TYPE_IEEE80211:
        return LinkType::Wireless;
    case IF_TYPE_TUNNEL:
    case IF_TYPE_PPP:
    case IF_TYPE_PROP_VIRTUAL: // TAP and Wintun, on which OpenVPN and WireGuard live
        return LinkType::Tunnel;
    case bridge_type:
        return LinkType::Bridge;
    default:
        return LinkType::Other;
    }
}

NetworkInterface interfaceOf(const IP_ADAPTER_ADDRESSES& adapter)
{
    NetworkInterface found;
    found.name = narrow(adapter.FriendlyName);
    found.index = static_cast<int>(adapter.IfIndex != 0 ? adapter.IfIndex : adapter.Ipv6IfIndex);
    found.type = typeOf(adapter);
    // Windows tells a cable that is not plugged in as "down" as well; only a disabled adapter is not in the list at all.
    found.up = adapter.OperStatus != IfOperStatusNotPresent;
    found.carrier = adapter.OperStatus == IfOperStatusUp;
    found.mtu_bytes = adapter.Mtu == ~0UL ? 0 : static_cast<int>(adapter.Mtu);
    for (const auto* entry = adapter.FirstUnicastAddress; entry != nullptr; entry = entry->Next) {
        const auto address = addressOf(entry->Address);
        if (address && entry->DadState == IpDadStatePreferred)
            found.addresses.push_back({*address, entry->OnLinkPrefixLength});
    }
    return found;
}

void addOnce(const std::string& word, std::vector<std::string>& words)
{
    if (!word.empty() && std::ranges::find(words, word) == words.end())
        words.push_back(word);
}

} // namespace

Result<Adapters> Adapters::read()
{
    Adapters adapters;
    ULONG size = 16 * 1024;
    for (int attempt = 0; attempt < 4; ++attempt) { // it may grow between two calls
        adapters.m_memory.resize(size);
        auto* const list = reinterpret_cast<IP_ADAPTER_ADDRESSES*>(adapters.m_memory.data());
        const auto status = ::GetAdaptersAddresses(AF_UNSPEC, flags, nullptr, list, &size);
        if (status == ERROR_SUCCESS)
            return adapters;
        if (status == ERROR_NO_DATA)
            break;
        if (status != ERROR_BUFFER_OVERFLOW)
            return systemError(status, "list the network adapters");
    }
    return Error{ErrorCode::Unavailable, "list the network adapters", "Windows lists none"};
}

const IP_ADAPTER_ADDRESSES* Adapters::first() const
{
    return reinterpret_cast<const IP_ADAPTER_ADDRESSES*>(m_memory.data());
}

const IP_ADAPTER_ADDRESSES* Adapters::byIndex(unsigned long index) const
{
    for (const auto* adapter = first(); adapter != nullptr; adapter = adapter->Next)
        if (adapter->IfIndex == index || adapter->Ipv6IfIndex == index)
            return adapter;
    return nullptr;
}

const IP_ADAPTER_ADDRESSES* Adapters::byName(const std::string& name) const
{
    for (const auto* adapter = first(); adapter != nullptr; adapter = adapter->Next)
        if (narrow(adapter->FriendlyName) == name)
            return adapter;
    return nullptr;
}

Result<Interfaces> interfaces()
{
    const auto adapters = Adapters::read();
    if (!adapters)
        return adapters.error();
    Interfaces found;
    for (const auto* adapter = adapters->first(); adapter != nullptr; adapter = adapter->Next)
        found.interfaces.push_back(interfaceOf(*adapter));
    return found;
}

/// Of the adapters that are up, the one that Windows prefers first.
std::optional<ResolverSettings> adapterResolvers()
{
    ResolverSettings settings;
    settings.origin = "the network adapters";
    const auto adapters = Adapters::read();
    if (!adapters)
        return settings;
    std::vector<const IP_ADAPTER_ADDRESSES*> ordered;
    for (const auto* adapter = adapters->first(); adapter != nullptr; adapter = adapter->Next)
        if (adapter->OperStatus == IfOperStatusUp)
            ordered.push_back(adapter);
    std::ranges::stable_sort(ordered, {}, [](const auto* adapter) { return adapter->Ipv4Metric; });
    for (const auto* adapter : ordered) {
        for (const auto* server = adapter->FirstDnsServerAddress; server != nullptr; server = server->Next)
            if (const auto address = addressOf(server->Address);
                address && std::ranges::find(settings.servers, *address, &Endpoint::address) == settings.servers.end())
                settings.servers.push_back({*address, 53});
        addOnce(narrow(adapter->DnsSuffix), settings.search);
    }
    return settings;
}

std::string hostsPath()
{
    return systemFile("drivers\\etc\\hosts");
}

} // namespace deadair::platform
