// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry server_causes[] = {
    {"server.host_down",
     {Proof::OtherNetwork, Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "The server is down"),
     QT_TRANSLATE_NOOP("knowledge", "The server[ {address}] does not answer on its own network."),
     QT_TRANSLATE_NOOP("knowledge", "The packets get as far as the server's network, and there nobody answers for its "
                                    "address: it is switched off, "
                                    "disconnected, crashed, or has another address now."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check that the server is switched on, has started, and still has the address[ {address}]."),
        QT_TRANSLATE_NOOP("knowledge", "it answers from its own network")},
       {Who::You, QT_TRANSLATE_NOOP("knowledge", "If the server has moved, use its new address."), works_again},
       {Who::NetworkTeam, QT_TRANSLATE_NOOP("knowledge", "Check the server's switch port and VLAN."),
        QT_TRANSLATE_NOOP("knowledge", "the switch has learned its hardware address")}}},
     {"ping -c 3 {address}", "ip neighbour show {address}", "deadair trace {target}"},
     {"ping -c 3 {address}", "arp -n {address}", "traceroute {address}"},
     {"ping -n 3 {address}", "Get-NetNeighbor -IPAddress {address}", "tracert {address}"}},

    {"server.not_listening",
     {Proof::ServerSide},
     QT_TRANSLATE_NOOP("knowledge", "Nothing listens on the port"),
     QT_TRANSLATE_NOOP("knowledge", "The server[ {address}] is up, and no service listens on [port {port}|the port][: it refused {refused} of {attempts} connections, so one of several servers behind the address lacks it]."),
     QT_TRANSLATE_NOOP("knowledge", "The host itself answers that nobody accepts connections on this port: the service "
                                    "is stopped, has crashed, still "
                                    "starts, or listens on another port."),
     {{{Who::You, QT_TRANSLATE_NOOP("knowledge", "Check the port in the application's settings."),
        QT_TRANSLATE_NOOP("knowledge", "it is the one on which the service listens")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Start the service[ {unit}] and read its log if it does not stay up (commands below, on the "
                          "server)."),
        QT_TRANSLATE_NOOP("knowledge", "the list of listeners on the server shows [port {port}|the port]")}}},
     {"sudo ss -ltnp 'sport = :{port!}'", "systemctl status {unit}", "sudo systemctl restart {unit}",
      "journalctl -u {unit} -n 50 --no-pager"},
     {"sudo lsof -nP -iTCP:{port} -sTCP:LISTEN", "sudo launchctl list"},
     {"Get-NetTCPConnection -State Listen -LocalPort {port}", "Get-Service | Where-Object Status -eq Stopped"}},

    {"server.bound_elsewhere",
     {Proof::ServerSide},
     QT_TRANSLATE_NOOP("knowledge", "The service listens on another address"),
     QT_TRANSLATE_NOOP("knowledge", "The service[ {process}] listens on [{listener_address}|another address], not on "
                                    "[{address}|the one asked for]."),
     QT_TRANSLATE_NOOP("knowledge", "It accepts connections only on that address, often only from the server itself "
                                    "(loopback). Connections to any other "
                                    "address of the server are refused."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Change the listen or bind address in the service's configuration to [{address}|the address "
                          "asked for] or to all addresses, and restart it."),
        QT_TRANSLATE_NOOP("knowledge", "the list of listeners shows the new address")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "If it listens on loopback on purpose, reach it through a gateway or an SSH tunnel "
                          "instead."),
        QT_TRANSLATE_NOOP("knowledge", "the application connects through it")}}},
     {"sudo ss -ltnp 'sport = :{port!}'", "sudo systemctl restart {unit}", "ip -br address"},
     {"sudo lsof -nP -iTCP:{port} -sTCP:LISTEN", "ifconfig"},
     {"Get-NetTCPConnection -State Listen -LocalPort {port}", "Get-NetIPAddress"}},

    {"server.firewall",
     {Proof::ServerSide, Proof::CaptureAtServer},
     QT_TRANSLATE_NOOP("knowledge", "Blocked by the server's firewall"),
     QT_TRANSLATE_NOOP("knowledge", "The server's firewall drops connections to [port {port}|the port][: {rule}]."),
     QT_TRANSLATE_NOOP("knowledge", "The packets reach the server, and one of its own rules discards or rejects them "
                                    "before the service sees them."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Find the rule (commands below, on the server) and allow TCP to [port {port}|the port] from "
                          "[{source}|this client]."),
        works_again},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Make the change permanent in the tool that owns the rules[ ({owner})]."),
        QT_TRANSLATE_NOOP("knowledge", "the port is still reachable after a restart")}}},
     {"sudo nft -a list ruleset", "{allow_command!}", "sudo ufw allow {port}/tcp",
      "sudo firewall-cmd --permanent --add-port={port}/tcp && sudo firewall-cmd --reload"},
     {"sudo pfctl -sr", "sudo /usr/libexec/ApplicationFirewall/socketfilterfw --listapps"},
     {"Get-NetFirewallRule -Direction Inbound -Action Block -Enabled True",
      "New-NetFirewallRule -DisplayName 'Allow port' -Direction Inbound -Action Allow -Protocol TCP -LocalPort "
      "{port}"}},

    {"server.cloud_rule",
     {Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "Denied by a cloud rule"),
     QT_TRANSLATE_NOOP("knowledge",
                       "A rule of the cloud provider denies connections to [port {port}|the port][: {rule}]."),
     QT_TRANSLATE_NOOP("knowledge", "A security group, network ACL or cloud firewall stands in front of the server and "
                                    "discards the packets. The server "
                                    "never sees them."),
     {{{Who::CloudAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Allow TCP to [port {port}|the port] from [{source}|this client] in the rule that denies "
                          "it[ ({rule})], for a network ACL also the answers."),
        works_again},
       {Who::CloudAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "If the infrastructure is described in code, change it there."),
        QT_TRANSLATE_NOOP("knowledge", "the next deployment keeps the change")}}},
     {"{allow_command!}", "aws ec2 describe-security-groups", "az network nsg list", "gcloud compute firewall-rules list"},
     {"{allow_command!}", "aws ec2 describe-security-groups", "az network nsg list", "gcloud compute firewall-rules list"},
     {"{allow_command!}", "aws ec2 describe-security-groups", "az network nsg list", "gcloud compute firewall-rules list"}},
};

} // namespace

std::span<const CauseEntry> serverCauses()
{
    return server_causes;
}

} // namespace deadair::knowledge
