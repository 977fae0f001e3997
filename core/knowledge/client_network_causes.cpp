// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry client_network_causes[] = {
    {"none",
     {},
     QT_TRANSLATE_NOOP("knowledge", "The connection works"),
     QT_TRANSLATE_NOOP("knowledge", "The connection[ to {target}] works."),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "Deadair connected, and nothing on the way delayed or refused it. If the application still fails, it connects "
         "somewhere else, as another user, through a proxy, or it fails after connecting."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "Compare the address and port in the application's configuration with the ones tested here."),
        QT_TRANSLATE_NOOP("knowledge", "both are the same")},
       {Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "If the failure comes and goes, start Deadair again while it fails, with the application's own timeout."),
        QT_TRANSLATE_NOOP("knowledge", "Deadair names a cause, or the failure does not come back")}}},
     {"deadair diagnose {target}"},
     {"deadair diagnose {target}"},
     {"deadair diagnose {target}"}},

    {"client.no_link",
     {},
     QT_TRANSLATE_NOOP("knowledge", "No network connection"),
     QT_TRANSLATE_NOOP("knowledge", "This computer has no network connection[: {interface} lacks a carrier or an "
                                    "address|: no interface has a carrier and "
                                    "an address]."),
     QT_TRANSLATE_NOOP("knowledge",
                       "Nothing can leave this computer before a cable or a radio link and an address are there."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "Plug in the cable or join the wireless network, and switch flight mode off."),
        QT_TRANSLATE_NOOP("knowledge", "the system shows the network as connected")},
       {Who::You, QT_TRANSLATE_NOOP("knowledge", "Switch the interface on and ask for an address (commands below)."),
        QT_TRANSLATE_NOOP("knowledge", "the interface is listed as up, with an address of your network")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge", "Check the switch port, its VLAN and its access control (802.1X)."),
        QT_TRANSLATE_NOOP("knowledge", "the interface has a carrier and gets an address")}}},
     {"ip -br link", "ip -br address", "sudo ip link set dev {interface} up", "nmcli device status"},
     {"networksetup -listallhardwareports", "ifconfig", "sudo ipconfig set {interface} DHCP"},
     {"Get-NetAdapter", "Get-NetIPConfiguration", "Enable-NetAdapter -Name {interface}", "ipconfig /renew"}},

    {"client.self_assigned_address",
     {},
     QT_TRANSLATE_NOOP("knowledge", "No address from DHCP"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "This computer got no address from the network[: {interface} has only the self-assigned {source}|, only a "
         "self-assigned one]."),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "[No prefix was announced, or another device has the same address (RFC {rfc}, 5.4)|No DHCP server answered], so only a "
         "link-local address is left, which no router forwards."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "Join the network again, or ask for an address again (commands below)."),
        QT_TRANSLATE_NOOP("knowledge", "the address no longer starts with 169.254")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Check that the DHCP server runs, that its pool is not exhausted and that its relay serves this "
            "VLAN."),
        QT_TRANSLATE_NOOP("knowledge", "another device gets an address on the same port or wireless network")}}},
     {"ip -br address", "sudo dhclient -v {interface}", "nmcli device reapply {interface}"},
     {"ipconfig getpacket {interface}", "sudo ipconfig set {interface} DHCP"},
     {"ipconfig /all", "ipconfig /release", "ipconfig /renew"}},

    {"client.no_route",
     {},
     QT_TRANSLATE_NOOP("knowledge", "No route to the target"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "This computer has no route to [{address}|the target][: the entry for {prefix} says \"{route_type}\"]."),
     QT_TRANSLATE_NOOP("knowledge",
                       "The kernel does not know where to send the packets, so none leaves this computer."),
     {{{Who::You, QT_TRANSLATE_NOOP("knowledge", "Connect the VPN or the network that the target belongs to."),
        QT_TRANSLATE_NOOP("knowledge", "the route to the target is found (commands below)")},
       {Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "If the default route is missing, renew the connection, or add the route that your network team gives "
            "you; remove an entry that forbids the target."),
        QT_TRANSLATE_NOOP("knowledge", "the route to the target names an interface and a router")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge", "Check the routes that DHCP, router advertisements or the VPN hand out."),
        works_again}}},
     {"ip route get {address}", "ip route", "ip rule", "ip -6 route"},
     {"route -n get {address}", "netstat -rn"},
     {"Find-NetRoute -RemoteIPAddress {address}", "Get-NetRoute", "route print"}},

    {"client.gateway_unreachable",
     {Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "The router does not answer"),
     QT_TRANSLATE_NOOP("knowledge", "The router [{gateway} |]on the local network does not answer[ on {interface}]."),
     QT_TRANSLATE_NOOP("knowledge", "Every packet for other networks goes to this router first. It does not even "
                                    "answer the question for its hardware "
                                    "address (ARP or neighbour discovery), so nothing leaves the local network."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Check that this computer is in the right network: cable, wireless network, VLAN, and the address of the "
            "router in the settings."),
        QT_TRANSLATE_NOOP("knowledge", "the router's entry in the neighbour table has a hardware address")},
       {Who::You, QT_TRANSLATE_NOOP("knowledge", "Restart the router or access point if it is yours."),
        QT_TRANSLATE_NOOP("knowledge", "the router answers a ping")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check the router[ {gateway}], its port and VLAN, and whether its address was changed."),
        works_again}}},
     {"ip neighbour show", "ip route show default", "ping -c 3 {gateway}", "sudo ip neighbour flush dev {interface}"},
     {"arp -an", "route -n get default", "ping -c 3 {gateway}"},
     {"Get-NetNeighbor", "Get-NetRoute -DestinationPrefix 0.0.0.0/0", "ping -n 3 {gateway}", "arp -d"}},

    {"client.wrong_netmask",
     {Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "Wrong network mask"),
     QT_TRANSLATE_NOOP("knowledge", "This computer takes [{address}|the target] for a neighbour on its own network[ "
                                    "({prefix} on {interface})], and it is "
                                    "not one."),
     QT_TRANSLATE_NOOP("knowledge", "The network mask or prefix is too wide: the packets are not handed to the router, "
                                    "which would know the way, but are "
                                    "looked for on the local network, where nobody answers."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Set the mask (prefix length) that the network team gives, or switch from a fixed address to DHCP."),
        QT_TRANSLATE_NOOP("knowledge", "the route to the target goes through the router")},
       {Who::NetworkTeam, QT_TRANSLATE_NOOP("knowledge", "Check the mask that DHCP hands out for this network."),
        QT_TRANSLATE_NOOP("knowledge", "a renewed address has the right prefix length")}}},
     {"ip -br address", "ip route get {address}", "sudo ip address replace {source} dev {interface}",
      "sudo dhclient -v {interface}"},
     {"ifconfig {interface}", "route -n get {address}", "sudo ipconfig set {interface} DHCP"},
     {"Get-NetIPAddress", "Find-NetRoute -RemoteIPAddress {address}",
      "Set-NetIPInterface -InterfaceAlias {interface} -Dhcp Enabled", "ipconfig /renew"}},

    {"client.vpn_route",
     {Proof::OtherNetwork, Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "A tunnel takes the traffic"),
     QT_TRANSLATE_NOOP("knowledge", "The tunnel[ {interface}] on this computer takes the traffic for [{address}|the "
                                    "target], and nothing comes back "
                                    "through it."),
     QT_TRANSLATE_NOOP("knowledge", "A VPN or tunnel has put its own route in front of the usual one. Its other end "
                                    "does not reach the target, or the "
                                    "tunnel is dead."),
     {{{Who::You, QT_TRANSLATE_NOOP("knowledge", "Disconnect the VPN and try again."),
        QT_TRANSLATE_NOOP("knowledge", "the connection works without it, or Deadair names another cause")},
       {Who::You, QT_TRANSLATE_NOOP("knowledge", "Connect the VPN again: a stale tunnel keeps its routes."),
        works_again},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP(
            "knowledge", "Check whether the VPN should carry [{prefix}|this network], and route it or exclude it there "
                         "(split tunnel)."),
        QT_TRANSLATE_NOOP("knowledge", "the route to the target is the intended one")}}},
     {"ip route get {address}", "ip rule", "ip route show table all", "ip link show dev {interface}"},
     {"route -n get {address}", "netstat -rn", "scutil --nc list"},
     {"Find-NetRoute -RemoteIPAddress {address}", "Get-NetRoute -InterfaceAlias {interface}", "Get-VpnConnection"}},

    {"client.reverse_path_filter",
     {Proof::AdministratorHere},
     QT_TRANSLATE_NOOP("knowledge", "Reverse-path filter"),
     QT_TRANSLATE_NOOP("knowledge", "This computer receives the answer[ on {interface}] and drops it, because its own "
                                    "route back goes another way."),
     QT_TRANSLATE_NOOP("knowledge", "With strict reverse-path filtering (rp_filter = 1, RFC 3704) the kernel accepts a "
                                    "packet only from the interface "
                                    "through which it would send to that address. The paths there and back differ."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "As this computer's administrator, set the filter to loose (2), or route the target through the interface "
            "on which the answers come."),
        QT_TRANSLATE_NOOP("knowledge", "the counter IPReversePathFilter no longer rises during an attempt")},
       {Who::You, QT_TRANSLATE_NOOP("knowledge", "Keep the setting after a restart: write it to /etc/sysctl.d/."),
        QT_TRANSLATE_NOOP("knowledge", "the value is still 2 after a restart")},
       {Who::NetworkTeam, QT_TRANSLATE_NOOP("knowledge", "Check why the answer takes another way than the question."),
        QT_TRANSLATE_NOOP("knowledge", "both directions use the same interface")}}},
     {"sysctl net.ipv4.conf.all.rp_filter net.ipv4.conf.{interface}.rp_filter", "nstat -az TcpExtIPReversePathFilter",
      "ip route get {address}", "sudo sysctl -w net.ipv4.conf.all.rp_filter=2 net.ipv4.conf.{interface}.rp_filter=2"},
     {"route -n get {address}", "netstat -s -p ip", "netstat -rn"},
     {"Find-NetRoute -RemoteIPAddress {address}", "Get-NetIPInterface | Select-Object InterfaceAlias, WeakHostReceive",
      "Get-NetRoute"}},
};

} // namespace

std::span<const CauseEntry> clientNetworkCauses()
{
    return client_network_causes;
}

} // namespace deadair::knowledge
