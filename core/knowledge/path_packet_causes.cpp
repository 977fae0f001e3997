// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry path_packet_causes[] = {
    {"path.loss",
     {Proof::OtherNetwork, Proof::WhileItFails},
     QT_TRANSLATE_NOOP("knowledge", "Packet loss"),
     QT_TRANSLATE_NOOP("knowledge", "The path to [{target}|the target] loses [{loss_percent} % of the|so many] "
                                    "packets[|that connections fail or start "
                                    "late]."),
     QT_TRANSLATE_NOOP("knowledge", "Every lost first packet costs a second or more before the system tries again, so "
                                    "connections start late or run into "
                                    "the application's timeout."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "On a wireless network, move nearer or try the cable, to rule out this end."),
        QT_TRANSLATE_NOOP("knowledge", "repeated attempts all connect at once")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Look for a full or faulty link, a duplex mismatch or a rate limit on the way[ near {device}]."),
        QT_TRANSLATE_NOOP("knowledge", "repeated attempts lose less than 1 %")}}},
     {"deadair diagnose {target}", "mtr -rwc 50 {address}", "ip -s link show dev {interface}"},
     {"ping -c 50 {address}", "netstat -I {interface} -d", "deadair diagnose {target}"},
     {"pathping {address}", "ping -n 50 {address}", "Get-NetAdapterStatistics"}},

    {"path.ecn_blackhole",
     {Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "A device drops ECN"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "A device on the way[, {device},] drops connection attempts that ask for ECN; plain ones are answered."),
     QT_TRANSLATE_NOOP("knowledge", "Explicit congestion notification (RFC 3168) uses two flags of the first packet "
                                    "that an old or strict firewall takes "
                                    "for an error. Systems that fall back to a plain attempt only start late."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "As this computer's administrator, do not ask for ECN for the time being (commands below)."),
        works_again},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge",
                          "Allow the ECN flags on [{device}|the firewall on the way], or update its software."),
        QT_TRANSLATE_NOOP("knowledge", "an attempt with ECN is answered")}}},
     {"ip route show {ecn_prefix}", "sysctl net.ipv4.tcp_ecn", "sudo sysctl -w net.ipv4.tcp_ecn=2"},
     {"sysctl net.inet.tcp.ecn_initiate_out", "sudo sysctl -w net.inet.tcp.ecn_initiate_out=0"},
     {"netsh int tcp show global", "netsh int tcp set global ecncapability=disabled"}},

    {"path.mtu_blackhole",
     {Proof::DeviceOwner, Proof::OtherNetwork},
     QT_TRANSLATE_NOOP("knowledge", "Large packets vanish"),
     QT_TRANSLATE_NOOP("knowledge", "Small packets reach [{address}|the target], and packets [of more than {mtu} "
                                    "bytes|of full size] vanish on the way "
                                    "without a word."),
     QT_TRANSLATE_NOOP("knowledge",
                       "A link on the way carries only smaller packets, and the ICMP message that should say so "
                       "(\"fragmentation needed\" or "
                       "\"packet too big\") is filtered. Connections open and then hang as soon as much data is sent."),
     {{{Who::NetworkTeam,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Let ICMP type 3 code 4 and ICMPv6 type 2 through, or clamp the segment size (MSS) at the tunnel or "
            "narrow link."),
        QT_TRANSLATE_NOOP("knowledge", "a full-sized packet passes or its sender is told the right size")},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "For the time being, lower the packet size of this computer's interface (commands below)."),
        works_again}}},
     {"ping -c 2 -M do -s 1472 {address}", "tracepath -n {address}", "sudo ip link set dev {interface} mtu {mtu}",
      "sudo sysctl -w net.ipv4.tcp_mtu_probing=1"},
     {"ping -c 2 -D -s 1472 {address}", "sudo ifconfig {interface} mtu {mtu}"},
     {"ping -n 2 -f -l 1472 {address}", "netsh interface ipv4 show subinterfaces",
      "netsh interface ipv4 set subinterface {interface} mtu={mtu} store=active"}},

    {"path.return_lost",
     {Proof::CaptureAtServer, Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "The answer is lost on the way back"),
     QT_TRANSLATE_NOOP("knowledge", "The server answers, and its answer[ to {source}] never arrives here."),
     QT_TRANSLATE_NOOP("knowledge",
                       "The question reaches the server. On the way back the answer is dropped, or is sent another "
                       "way: an asymmetric route, a "
                       "firewall that saw only one direction, or an address translation that does not fit."),
     {{{Who::NetworkTeam,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Follow the way from the server back to [{source}|this computer]: routes, firewalls that see only "
            "one direction, address translation."),
        QT_TRANSLATE_NOOP("knowledge", "a capture here shows the SYN-ACK")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Check the server's own route back to [{source}|this computer]."),
        QT_TRANSLATE_NOOP("knowledge", "the route leads out of the interface on which the question came")}}},
     {"ip route get {source}", "sudo tcpdump -ni any 'tcp port {port!}'", "traceroute {source}"},
     {"route -n get {source}", "sudo tcpdump -ni any 'tcp port {port!}'", "traceroute {source}"},
     {"Find-NetRoute -RemoteIPAddress {source}", "tracert {source}", "pktmon start --capture"}},
};

} // namespace

std::span<const CauseEntry> pathPacketCauses()
{
    return path_packet_causes;
}

} // namespace deadair::knowledge
