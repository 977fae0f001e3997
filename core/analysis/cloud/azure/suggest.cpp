// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/azure/suggest.h"

#include "base/shell_word.h"

#include <algorithm>
#include <set>

namespace deadair::cloud::azure
{
namespace
{

constexpr int lowest_priority = 100, highest_priority = 4096;

/// The largest free number that is asked before the denying rule.
std::optional<int> priorityBefore(const Nsg& nsg, const RuleRef& denying, bool inbound)
{
    std::set<int> taken;
    int limit = highest_priority + 1;
    for (const auto& rule : nsg.rules) {
        if (rule.inbound != inbound)
            continue;
        taken.insert(rule.priority);
        if (rule.ref.rule == denying.rule)
            limit = std::min(limit, rule.priority);
    }
    for (int priority = limit - 1; priority >= lowest_priority; --priority)
        if (!taken.contains(priority))
            return priority;
    return std::nullopt;
}

} // namespace

std::vector<std::string> allowCommands(const Nsg& nsg, const RuleRef& denying, const Packet& packet)
{
    const auto& remote = packet.inbound ? packet.source.address : packet.destination.address;
    const auto& own = packet.inbound ? packet.destination.address : packet.source.address;
    const auto priority = priorityBefore(nsg, denying, packet.inbound);
    if (!remote || !priority || nsg.name.empty())
        return {};
    auto other = remote->toString();
    std::ranges::replace(other, ':', '-');
    const auto port = std::to_string(packet.port);
    auto command = "az network nsg rule create --resource-group " +
                   shellWord(nsg.resource_group.empty() ? "RESOURCE_GROUP" : nsg.resource_group) + " --nsg-name " +
                   shellWord(nsg.name) + " --name allow-tcp-" + port + (packet.inbound ? "-from-" : "-to-") + other +
                   " --priority " + std::to_string(*priority) + " --direction " + (packet.inbound ? "Inbound" : "Outbound") +
                   " --access Allow --protocol Tcp --source-address-prefixes " +
                   (packet.inbound ? remote->toString() : own ? own->toString() : "'*'") + " --destination-address-prefixes " +
                   (packet.inbound ? own ? own->toString() : "'*'" : remote->toString()) + " --destination-port-ranges " + port;
    if (!nsg.subscription.empty())
        command += " --subscription " + shellWord(nsg.subscription);
    return {command};
}

} // namespace deadair::cloud::azure
