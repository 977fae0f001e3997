// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/field_values.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{

bool isBroadcast(const IpPrefix& own, const IpAddress& asked)
{
    if (!asked.isV4() || !own.address.isV4() || own.length >= 31)
        return false;
    return Scalar::of(asked) == Interval::of(own).last;
}

/// Of one of this machine's own addresses, where only one interface counts (inet_dev_addr_type).
Value typeOnInterface(const PacketState& state, const IpAddress& own)
{
    using namespace address_type;
    const bool arrives = state.hook == Hook::Ingress || state.hook == Hook::Prerouting || state.hook == Hook::Input;
    const auto& interface = arrives ? state.in : state.out;
    const auto& devices = state.machine->devices;
    if (!interface || !devices)
        return between(unicast, local);
    const auto found = std::ranges::find(*devices, *interface, &Device::name);
    if (found == devices->end())
        return between(unicast, local);
    const bool has = (std::ranges::find(found->addresses, own) != found->addresses.end() ||
                      (*interface == "lo" && own.isLoopback()));
    return number(has ? local : unicast);
}

} // namespace

Value addressType(const PacketState& state, const std::optional<IpAddress>& asked, bool of_one_interface)
{
    using namespace address_type;
    if (!asked)
        return between(unspecified, multicast);
    if (asked->isMulticast())
        return number(multicast);
    if (asked->isV4() && (asked->bytes()[0] == 0 || asked->v4Value() == 0xffffffff))
        return number(broadcast);
    const auto& own = state.machine->addresses;
    const bool is_own =
        asked->isLoopback() ||
        (own && std::ranges::any_of(*own, [&](const IpPrefix& prefix) { return prefix.address == *asked; }));
    if (is_own)
        return of_one_interface ? typeOnInterface(state, *asked) : number(local);
    if (!own)
        return between(unicast, anycast);
    const bool is_broadcast =
        std::ranges::any_of(*own, [&](const IpPrefix& prefix) { return isBroadcast(prefix, *asked); });
    return number(is_broadcast ? broadcast : unicast);
}

} // namespace deadair::firewall
