// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/gcp/suggest.h"

#include "base/shell_word.h"

#include <algorithm>
#include <set>

namespace deadair::cloud::gcp
{
namespace
{

constexpr int usual_priority = 1000;

std::string hostPrefix(const IpAddress& address)
{
    return address.toString() + '/' + std::to_string(address.bits());
}

std::string directionAndRange(const Packet& packet, const IpAddress& remote, const char* source, const char* destination)
{
    return std::string(" --direction ") + (packet.inbound ? "INGRESS" : "EGRESS") + ' ' + (packet.inbound ? source : destination) +
           ' ' + hostPrefix(remote);
}

std::vector<std::string> vpcCommand(const Project& project, const RuleRef& denying, const Packet& packet, const IpAddress& remote)
{
    int priority = usual_priority;
    std::string account_project;
    for (const auto& rule : project.rules) {
        if (rule.ref.rule == denying.rule && rule.network == packet.network && !denying.implied)
            priority = std::min(usual_priority, rule.priority - 1);
        if (rule.network == packet.network && !rule.project.empty())
            account_project = rule.project;
    }
    if (priority < 0)
        return {};
    const auto port = std::to_string(packet.port);
    auto other = remote.toString();
    std::ranges::replace_if(other, [](char c) { return c == '.' || c == ':'; }, '-');
    const auto slash = packet.network.rfind('/');
    const auto network = slash == std::string::npos ? packet.network : packet.network.substr(slash + 1);
    auto command = "gcloud compute firewall-rules create allow-tcp-" + port + (packet.inbound ? "-from-" : "-to-") + other +
                   " --network " + shellWord(network.empty() ? "default" : network) +
                   directionAndRange(packet, remote, "--source-ranges", "--destination-ranges") + " --priority " +
                   std::to_string(priority) + " --action ALLOW --rules tcp:" + port;
    const auto* const instance = packet.guarded->instance;
    if (instance != nullptr && !instance->tags.empty())
        command += " --target-tags " + shellWord(instance->tags.front());
    else if (instance != nullptr && !instance->accounts.empty())
        command += " --target-service-accounts " + shellWord(instance->accounts.front());
    if (!account_project.empty())
        command += " --project " + shellWord(account_project);
    return {command};
}

/// Priorities of a policy's rules are unique.
std::vector<std::string> policyCommand(const Policy& policy, const RuleRef& denying, const Packet& packet, const IpAddress& remote)
{
    std::set<int> taken;
    int limit = 0;
    for (const auto& rule : policy.rules) {
        taken.insert(rule.priority);
        if (rule.ref.rule == denying.rule)
            limit = rule.priority;
    }
    int priority = limit - 1;
    while (priority >= 0 && taken.contains(priority))
        --priority;
    if (priority < 0)
        return {};
    const bool hierarchical = policy.level == PolicyLevel::Hierarchical;
    auto command = std::string("gcloud compute ") + (hierarchical ? "firewall-policies" : "network-firewall-policies") +
                   " rules create " + std::to_string(priority) + " --firewall-policy " + shellWord(policy.name) +
                   directionAndRange(packet, remote, "--src-ip-ranges", "--dest-ip-ranges") +
                   " --action allow --layer4-configs tcp:" + std::to_string(packet.port);
    if (policy.level == PolicyLevel::Global)
        command += " --global-firewall-policy";
    return {command};
}

} // namespace

std::vector<std::string> allowCommands(const Project& project, const RuleRef& denying, const Packet& packet)
{
    const auto& remote = packet.inbound ? packet.source : packet.destination;
    if (!remote)
        return {};
    if (denying.kind != ListKind::FirewallPolicy)
        return vpcCommand(project, denying, packet, *remote);
    for (const auto& policy : project.policies)
        if (policy.name == denying.list)
            return policyCommand(policy, denying, packet, *remote);
    return {};
}

} // namespace deadair::cloud::gcp
