// SPDX-License-Identifier: GPL-3.0-or-later
#include "target_addresses.h"

#include "probe/resolve.h"

#include <algorithm>

namespace deadair::cli
{

using namespace std::chrono_literals;

Result<std::vector<IpAddress>> addressesOf(const std::string& host, const StopToken& stop)
{
    constexpr auto resolve_wait = 10s;
    if (const auto literal = IpAddress::parse(host))
        return std::vector{*literal};
    const auto name = probe::asciiName(host);
    if (!name)
        return name.error();
    const auto lookup = probe::systemLookup(*name, platform::Clock::now() + resolve_wait, stop);
    std::vector<IpAddress> addresses;
    for (const auto& address : lookup.addresses)
        if (std::ranges::find(addresses, address) == addresses.end())
            addresses.push_back(address);
    if (addresses.empty())
        return Error{ErrorCode::NotFound, "the name '" + host + "' was not resolved",
                     lookup.error + "; deadair diagnose " + host + " says why"};
    return addresses;
}

} // namespace deadair::cli
