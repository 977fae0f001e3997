// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/suggest.h"

#include "analysis/firewall/macos/suggest.h"
#include "analysis/firewall/windows/suggest.h"
#include "base/text.h"

#include <algorithm>
#include <string_view>

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

/// firewalld's chains of a zone: "filter_IN_public", "IN_public_allow". Empty where the packet met none.
std::string zoneIn(const std::vector<Trace>& trace)
{
    constexpr std::string_view parts[] = {"_allow", "_deny", "_log", "_pre", "_post"};
    for (const auto& item : trace) {
        const auto start = item.rule.chain.find("IN_");
        if (item.rule.owner != "firewalld" || start == std::string::npos)
            continue;
        auto zone = item.rule.chain.substr(start + 3);
        for (const auto part : parts)
            if (zone.ends_with(part))
                zone.resize(zone.size() - part.size());
        if (!zone.empty() && zone.find("POLICIES") == std::string::npos)
            return zone;
    }
    return {};
}

std::vector<std::string> byFirewalld(const std::string& port, const std::vector<Trace>& trace)
{
    struct Service {
        std::string_view port, name;
    };
    constexpr Service services[] = {{"22", "ssh"},    {"25", "smtp"},    {"53", "dns"},          {"80", "http"},
                                    {"443", "https"}, {"3306", "mysql"}, {"5432", "postgresql"}, {"6379", "redis"},
                                    {"2049", "nfs"},  {"993", "imaps"},  {"389", "ldap"},        {"636", "ldaps"}};
    const auto* const service = std::ranges::find(services, port, &Service::port);
    const auto what =
        service == std::end(services) ? " --add-port=" + port + "/tcp" : " --add-service=" + std::string(service->name);
    const auto zone = zoneIn(trace);
    const auto where = zone.empty() ? std::string() : " --zone=" + zone;
    return {"firewall-cmd" + where + what, "firewall-cmd --permanent" + where + what};
}

/// A rule that the administrator wrote comes before what ufw appends: the exception has to be put in front.
std::string byUfw(const RuleRef& rule, const Packet& packet, const std::string& port)
{
    const bool is_users_own = rule.chain.find("-user-") != std::string::npos;
    return std::string("ufw ") + (is_users_own ? "insert 1 " : "") + (isIncoming(packet) ? "allow " : "allow out ") +
           port + "/tcp";
}

/// kube-proxy refuses what has no endpoints, and says so in a comment: "namespace/service:port has no endpoints".
std::vector<std::string> byKubeProxy(const RuleRef& rule)
{
    const auto end = rule.text.find(" has no endpoints");
    if (end == std::string::npos)
        return {};
    const auto start = rule.text.find_last_of("\" ", end - 1) + 1;
    const auto name = rule.text.substr(start, end - start);
    const auto slash = name.find('/');
    if (slash == std::string::npos)
        return {};
    return {"kubectl -n " + name.substr(0, slash) + " get endpoints " +
            name.substr(slash + 1, name.find(':', slash) - slash - 1)};
}

std::vector<std::string> byOwner(const RuleRef& rule, const Packet& packet, const std::vector<Trace>& trace)
{
    const auto port = portOf(packet);
    const auto other = isIncoming(packet) ? packet.source.toString() : packet.destination.toString();
    if (rule.owner == "fail2ban" && !packet.any_source)
        return {"fail2ban-client unban " + other};
    if (rule.owner == "kube-proxy")
        return byKubeProxy(rule);
    if (port.empty() || isAnswer(packet))
        return {};
    if (rule.owner == "ufw")
        return {byUfw(rule, packet, port)};
    if (rule.owner == "firewalld" && isIncoming(packet))
        return byFirewalld(port, trace);
    if (rule.owner == "docker") // by then a published port is the container's: conntrack still knows the one asked for
        return {(rule.backend == "ip6tables" ? "ip6tables" : "iptables") +
                (" -I DOCKER-USER -p tcp -m conntrack --ctorigdstport " + port + " --ctdir ORIGINAL -j ACCEPT")};
    return {};
}

/// The match that an exception needs; an answer is let through by its connection.
std::string nftMatch(const Packet& packet)
{
    if (isAnswer(packet))
        return "ct state established,related";
    const std::string ip = packet.destination.isV4() ? "ip" : "ip6";
    auto match = ip + " daddr " + packet.destination.toString();
    if (isIncoming(packet))
        match = packet.any_source ? std::string() : ip + " saddr " + packet.source.toString();
    if (const auto port = portOf(packet); !port.empty())
        match += (match.empty() ? "tcp dport " : " tcp dport ") + port;
    return match;
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
    auto match = "-d " + packet.destination.toString() + ' ';
    if (isIncoming(packet))
        match = packet.any_source ? std::string() : "-s " + packet.source.toString() + ' ';
    const auto port = portOf(packet);
    return match + "-p tcp" + (port.empty() ? "" : " --dport " + port);
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

std::vector<std::string> suggestAllowCommands(const RuleRef& rule, const Packet& packet,
                                              const std::vector<Trace>& trace)
{
    if (auto commands = byOwner(rule, packet, trace); !commands.empty())
        return commands;
    if (rule.backend == "windows" || rule.backend == "wfp")
        return windows::suggestAllowCommands(rule, packet);
    if (rule.backend == "pf" || rule.backend == "alf")
        return macos::suggestAllowCommands(rule, packet);
    return rule.backend == "nftables" ? nft(rule, packet) : iptables(rule, packet);
}

} // namespace deadair::firewall
