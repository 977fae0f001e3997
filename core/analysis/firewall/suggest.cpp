// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/suggest.h"

#include "analysis/firewall/macos/suggest.h"
#include "analysis/firewall/windows/suggest.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{

/// What goes out is told from what comes in by the packet: it has no interface that it came in by.
bool isIncoming(const Packet& packet)
{
    return packet.in_interface && !packet.in_interface->empty();
}

bool isAnswer(const Packet& packet)
{
    return packet.tcp_flag_bits && (*packet.tcp_flag_bits & tcp_flags::ack) != 0;
}

std::string portOf(const Packet& packet)
{
    const auto& port = isAnswer(packet) ? packet.source_port : packet.destination_port;
    return port ? std::to_string(*port) : std::string();
}

std::vector<std::string> byOwner(const RuleRef& rule, const Packet& packet)
{
    const auto port = portOf(packet);
    const auto other = isIncoming(packet) ? packet.source.toString() : packet.destination.toString();
    if (rule.owner == "fail2ban")
        return {"fail2ban-client unban " + other};
    if (port.empty())
        return {};
    if (rule.owner == "ufw")
        return {isIncoming(packet) ? "ufw allow " + port + "/tcp" : "ufw allow out " + port + "/tcp"};
    if (rule.owner == "firewalld" && isIncoming(packet))
        return {"firewall-cmd --add-port=" + port + "/tcp", "firewall-cmd --permanent --add-port=" + port + "/tcp"};
    if (rule.owner == "docker")
        return {"iptables -I DOCKER-USER -p tcp --dport " + port + " -j ACCEPT"};
    return {};
}

/// The match that an exception needs; an answer is let through by its connection.
std::string nftMatch(const Packet& packet)
{
    if (isAnswer(packet))
        return "ct state established,related";
    const std::string ip = packet.destination.isV4() ? "ip" : "ip6";
    const auto other =
        isIncoming(packet) ? ip + " saddr " + packet.source.toString() : ip + " daddr " + packet.destination.toString();
    const auto port = portOf(packet);
    return port.empty() ? other : other + " tcp dport " + port;
}

std::vector<std::string> nft(const RuleRef& rule, const Packet& packet)
{
    const auto chain = rule.family + ' ' + rule.table + ' ' + rule.chain;
    if (rule.policy)
        return {"nft add rule " + chain + ' ' + nftMatch(packet) + " accept"};
    std::vector<std::string> commands;
    const bool netdev = rule.family == "netdev";
    if (rule.handle && !(netdev && isAnswer(packet)))
        commands.push_back("nft insert rule " + chain + " handle " + std::to_string(*rule.handle) + ' ' +
                           nftMatch(packet) + " accept");
    if (rule.handle)
        commands.push_back("nft delete rule " + chain + " handle " + std::to_string(*rule.handle));
    return commands;
}

std::string iptablesMatch(const Packet& packet)
{
    if (isAnswer(packet))
        return "-m conntrack --ctstate ESTABLISHED,RELATED";
    const auto other = isIncoming(packet) ? "-s " + packet.source.toString() : "-d " + packet.destination.toString();
    const auto port = portOf(packet);
    return other + " -p tcp" + (port.empty() ? "" : " --dport " + port);
}

std::vector<std::string> iptables(const RuleRef& rule, const Packet& packet)
{
    const auto command = rule.backend + (rule.table == "filter" ? "" : " -t " + rule.table);
    if (rule.policy)
        return {command + " -A " + rule.chain + ' ' + iptablesMatch(packet) + " -j ACCEPT"};
    std::vector<std::string> commands;
    commands.push_back(command + " -I " + rule.chain + ' ' + std::to_string(rule.number) + ' ' + iptablesMatch(packet) +
                       " -j ACCEPT");
    if (rule.text.starts_with("-A "))
        commands.push_back(command + " -D " + rule.text.substr(3));
    return commands;
}

} // namespace

std::vector<std::string> suggestAllowCommands(const RuleRef& rule, const Packet& packet)
{
    if (auto commands = byOwner(rule, packet); !commands.empty())
        return commands;
    if (rule.backend == "windows" || rule.backend == "wfp")
        return windows::suggestAllowCommands(rule, packet);
    if (rule.backend == "pf" || rule.backend == "alf")
        return macos::suggestAllowCommands(rule, packet);
    return rule.backend == "nftables" ? nft(rule, packet) : iptables(rule, packet);
}

} // namespace deadair::firewall
