// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/aws/suggest.h"

#include "base/shell_word.h"
#include "base/text.h"

#include <algorithm>
#include <set>

namespace deadair::cloud::aws
{
namespace
{

constexpr int first_final = 32767;

std::string hostPrefix(const IpAddress& address)
{
    return address.toString() + '/' + std::to_string(address.bits());
}

std::string withRegion(std::string command, const std::string& region)
{
    return region.empty() ? command : command + " --region " + shellWord(region);
}

std::vector<std::string> groupCommands(const Account& account, const Flow& flow, const StageResult& stage, const Ends& ends)
{
    const auto id = stage.rule->list.substr(0, stage.rule->list.find(','));
    const auto found = account.groups.find(id);
    if (found == account.groups.end())
        return {};
    const bool egress = stage.stage == Stage::SenderOutbound;
    const auto remote = egress ? std::optional(flow.to) : ends.sender_seen;
    const auto port = std::to_string(flow.port);
    const auto start = std::string("aws ec2 authorize-security-group-") + (egress ? "egress" : "ingress") + " --group-id " + shellWord(id);
    std::vector<std::string> commands;
    if (remote && remote->isV4() && !egress) {
        commands.push_back(start + " --protocol tcp --port " + port + " --cidr " + hostPrefix(*remote));
    } else if (remote) {
        const auto range = remote->isV4() ? "IpRanges=[{CidrIp=" + hostPrefix(*remote) + "}]"
                                          : "Ipv6Ranges=[{CidrIpv6=" + hostPrefix(*remote) + "}]";
        commands.push_back(start + " --ip-permissions " +
                           shellWord("IpProtocol=tcp,FromPort=" + port + ",ToPort=" + port + ',' + range));
    }
    const auto* const sender = ends.sender->interface;
    if (!egress && sender != nullptr && !sender->groups.empty() && remote && !isPublic(*remote) && sender->vpc == ends.receiver->vpc)
        commands.push_back(start + " --protocol tcp --port " + port + " --source-group " + shellWord(sender->groups.front()));
    for (auto& command : commands)
        command = withRegion(std::move(command), found->second.region);
    return commands;
}

/// A free rule number that is asked before the denying one; absent where there is none.
std::optional<int> numberBefore(const NetworkAcl& acl, bool egress, const RuleRef& rule)
{
    std::set<int> taken;
    for (const auto& entry : acl.entries)
        if (entry.egress == egress)
            taken.insert(entry.number);
    const auto denying = rule.implied || rule.rule == "*" ? first_final : parseInteger<int>(rule.rule).value_or(first_final);
    const auto before = taken.lower_bound(denying);
    const int last = before == taken.begin() ? 0 : *std::prev(before);
    if (const int round = last / 10 * 10 + 10; round < denying)
        return round;
    for (int number = denying - 1; number > 0; --number)
        if (!taken.contains(number))
            return number;
    return std::nullopt;
}

std::vector<std::string> aclCommands(const Account& account, const Flow& flow, const StageResult& stage, const Ends& ends)
{
    const auto found = account.acls.find(stage.rule->list);
    if (found == account.acls.end())
        return {};
    const bool egress = stage.stage == Stage::SenderOutbound || stage.stage == Stage::ReplyOutbound;
    const bool reply = stage.stage == Stage::ReplyOutbound || stage.stage == Stage::ReplyInbound;
    const bool at_sender = stage.stage == Stage::SenderOutbound || stage.stage == Stage::ReplyInbound;
    const auto remote = at_sender ? std::optional(flow.to) : ends.sender_seen;
    const auto number = numberBefore(found->second, egress, *stage.rule);
    if (!remote || !number)
        return {};
    const auto ports = reply ? std::string("From=1024,To=65535")
                             : "From=" + std::to_string(flow.port) + ",To=" + std::to_string(flow.port);
    return {"aws ec2 create-network-acl-entry --network-acl-id " + shellWord(found->second.id) +
            (egress ? " --egress" : " --ingress") + " --rule-number " + std::to_string(*number) +
            " --protocol tcp --port-range " + ports + (remote->isV4() ? " --cidr-block " : " --ipv6-cidr-block ") +
            hostPrefix(*remote) + " --rule-action allow"};
}

} // namespace

std::vector<std::string> allowCommands(const Account& account, const Flow& flow, const StageResult& stage, const Ends& ends)
{
    if (!stage.rule)
        return {};
    return stage.rule->kind == ListKind::SecurityGroup ? groupCommands(account, flow, stage, ends)
                                                       : aclCommands(account, flow, stage, ends);
}

} // namespace deadair::cloud::aws
