// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/network_profiles.h"

#include "platform/windows/adapters.h"
#include "platform/windows/com.h"

namespace deadair::platform
{
namespace
{

const char* nameOf(NLM_NETWORK_CATEGORY category)
{
    switch (category) {
    case NLM_NETWORK_CATEGORY_DOMAIN_AUTHENTICATED:
        return "Domain";
    case NLM_NETWORK_CATEGORY_PRIVATE:
        return "Private";
    default:
        return "Public";
    }
}

/// The name of the adapter with this GUID; empty where there is none.
std::string interfaceOf(const GUID& id, const Adapters& adapters)
{
    wchar_t text[40] = {};
    ::StringFromGUID2(id, text, 40);
    const auto wanted = narrow(text);
    for (const auto* adapter = adapters.first(); adapter != nullptr; adapter = adapter->Next)
        if (::lstrcmpiA(adapter->AdapterName, wanted.c_str()) == 0)
            return narrow(adapter->FriendlyName);
    return {};
}

/// COM hands over every object by a pointer to fill.
template <class T, class Call> ComPtr<T> obtained(const Call& call)
{
    T* object = nullptr;
    return ComPtr<T>(SUCCEEDED(call(&object)) ? object : nullptr);
}

} // namespace

std::vector<NetworkProfile> networkProfiles()
{
    std::vector<NetworkProfile> profiles;
    const ComThread com;
    const auto adapters = Adapters::read();
    const auto manager = obtained<INetworkListManager>([](INetworkListManager** out) {
        return ::CoCreateInstance(__uuidof(NetworkListManager), nullptr, CLSCTX_ALL, __uuidof(INetworkListManager), reinterpret_cast<void**>(out));
    });
    const auto connections = !manager ? nullptr : obtained<IEnumNetworkConnections>([&](IEnumNetworkConnections** out) {
        return manager->GetNetworkConnections(out);
    });
    while (connections && adapters) {
        ULONG got = 0;
        const auto connection = obtained<INetworkConnection>([&](INetworkConnection** out) { return connections->Next(1, out, &got); });
        if (!connection || got == 0)
            break;
        const auto network = obtained<INetwork>([&](INetwork** out) { return connection->GetNetwork(out); });
        GUID id{};
        NLM_NETWORK_CATEGORY category{};
        if (!network || FAILED(connection->GetAdapterId(&id)) || FAILED(network->GetCategory(&category)))
            continue;
        if (auto name = interfaceOf(id, *adapters); !name.empty())
            profiles.push_back({std::move(name), nameOf(category)});
    }
    return profiles;
}

} // namespace deadair::platform
