// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/azure/places.h"

#include <algorithm>

namespace deadair::cloud::azure
{
namespace
{

bool holds(const std::vector<IpPrefix>& prefixes, const IpAddress& address)
{
    return std::ranges::any_of(prefixes, [&](const IpPrefix& prefix) { return prefix.contains(address); });
}

} // namespace

std::optional<IpAddress> outsideOf(const Subscription& subscription, const IpConfiguration& configuration)
{
    if (configuration.outside)
        return configuration.outside;
    const auto found = subscription.public_addresses.find(configuration.public_address_id);
    return found == subscription.public_addresses.end() ? std::nullopt : std::optional(found->second);
}

std::string End::name() const
{
    const auto text = address ? address->toString() : std::string();
    return nic == nullptr ? text : text + " (" + nameIn(nic->id) + ')';
}

End endOf(const Subscription& subscription, const std::optional<IpAddress>& address)
{
    End end;
    end.address = address;
    if (!address)
        return end;
    for (const auto& [id, nic] : subscription.nics) {
        for (const auto& configuration : nic.configurations) {
            const bool publicly = outsideOf(subscription, configuration) == address;
            if (publicly || configuration.inside == address)
                return {End::Standing::Interface, &nic, &configuration, configuration.subnet, address, configuration.inside, publicly};
        }
    }
    end.inside = isPublic(*address) ? std::nullopt : address;
    for (const auto& [id, subnet] : subscription.subnets)
        if (holds(subnet.prefixes, *address))
            return {End::Standing::Subnet, nullptr, nullptr, id, address, address, false};
    end.standing = isPublic(*address) || !subscription.subnets.empty() ? End::Standing::Outside : End::Standing::Unclear;
    return end;
}

Scope scopeOf(const Subscription& subscription, const IpAddress& address)
{
    if (holds(subscription.network_space, address))
        return Scope::Network;
    if (isPublic(address))
        return Scope::Public;
    return subscription.network_space.empty() ? Scope::Network : Scope::Unknown;
}

} // namespace deadair::cloud::azure
