// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/aws/places.h"

#include <algorithm>

namespace deadair::cloud::aws
{
namespace
{

constexpr std::size_t most_places = 16;

End endOn(const Interface& interface, const IpAddress& address)
{
    const auto behind = interface.behind(address);
    End end{End::Standing::Interface, &interface, interface.subnet, interface.vpc, address, address, behind.has_value()};
    if (behind)
        end.inside = behind;
    return end;
}

std::vector<End> endsOf(const Account& account, const std::optional<IpAddress>& address)
{
    End end;
    end.address = address;
    if (!address)
        return {end};
    std::vector<End> ends;
    for (const auto& [id, interface] : account.interfaces)
        if (ends.size() < most_places && (interface.has(*address) || interface.behind(*address)))
            ends.push_back(endOn(interface, *address));
    if (!ends.empty())
        return ends;
    for (const auto& [id, subnet] : account.subnets) {
        const auto holds = [&](const IpPrefix& prefix) { return prefix.contains(*address); };
        if (ends.size() < most_places && std::ranges::any_of(subnet.prefixes, holds))
            ends.push_back({End::Standing::Subnet, nullptr, subnet.id, subnet.vpc, address, address, false});
    }
    if (!ends.empty())
        return ends;
    end.standing = isPublic(*address) || !account.subnets.empty() ? End::Standing::Outside : End::Standing::Unclear;
    end.inside = isPublic(*address) ? std::nullopt : address;
    return {end};
}

bool isPlaced(const End& end)
{
    return end.standing == End::Standing::Interface || end.standing == End::Standing::Subnet;
}

} // namespace

std::string End::name() const
{
    const auto text = address ? address->toString() : std::string();
    const auto id = interface == nullptr ? std::string() : interface->instance.empty() ? interface->id : interface->instance;
    return id.empty() ? text : text + " (" + id + ')';
}

std::vector<std::pair<End, End>> placesOf(const Account& account, const Flow& flow)
{
    std::vector<std::pair<End, End>> all, same_vpc;
    for (const auto& sender : endsOf(account, flow.from)) {
        for (const auto& receiver : endsOf(account, flow.to)) {
            auto& pair = all.emplace_back(sender, receiver);
            // Whoever asks with these files means one of the ends; the receiver, unless only the sender can be inside.
            if (!isPlaced(sender) && !isPlaced(receiver) && sender.standing != End::Standing::Unclear)
                pair.second.standing = End::Standing::Unclear;
            if (isPlaced(sender) && isPlaced(receiver) && sender.vpc == receiver.vpc)
                same_vpc.push_back(pair);
        }
    }
    return same_vpc.empty() ? all : same_vpc;
}

} // namespace deadair::cloud::aws
