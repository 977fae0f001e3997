// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry path_causes[] = {
    {"path.filtered",
     {Proof::CaptureAtServer, Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "Filtered on the way"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "A device on the way[, {device},] drops the packets to [port {port}|this port] and lets others through."),
     QT_TRANSLATE_NOOP("knowledge", "A firewall or router between this computer and the server discards the first "
                                    "packet (SYN) without a word, so the "
                                    "connection times out. Other packets pass, so the path itself is well."),
     {{{Who::NetworkTeam,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Look in the rules of [{device}|the firewalls between here and the server] for what drops TCP to "
            "[{address} port {port}|the target], and allow it."),
        QT_TRANSLATE_NOOP("knowledge", "the TCP trace to the port reaches the server")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check rules for both directions, also those of address translation and of security zones."),
        works_again},
       {Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Give the network team the report: it names the last device that answered and the first that did not."),
        QT_TRANSLATE_NOOP("knowledge", "they find the packets in the device's log")}}},
     {"sudo traceroute -T -p {port} {address}", "deadair trace {target}", "deadair trace {target} --protocol icmp",
      "sudo tcpdump -ni any 'host {address!} and tcp port {port!}'"},
     {"sudo traceroute -P TCP -p {port} {address}", "nc -vz -G 5 {address} {port}", "deadair trace {target}"},
     {"Test-NetConnection {address} -Port {port}", "tracert {address}", "pathping {address}"}},

    {"path.rejected",
     {Proof::CaptureAtServer, Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "Refused by a device on the way"),
     QT_TRANSLATE_NOOP(
         "knowledge", "A device on the way[, {device},] refuses the connection to [port {port}|this port][ ({icmp})]."),
     QT_TRANSLATE_NOOP("knowledge", "The refusal does not come from the server: a firewall answers in its place, by an "
                                    "ICMP message or by a reset of its "
                                    "own."),
     {{{Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge",
                          "Look in the rules of [{device}|the firewalls on the way] for what rejects TCP to "
                          "[{address} port {port}|the target], and allow it."),
        works_again},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge", "If this network lets connections out only through a proxy or VPN, use that."),
        QT_TRANSLATE_NOOP("knowledge", "the application connects")}}},
     {"sudo traceroute -T -p {port} {address}", "deadair trace {target}",
      "sudo tcpdump -ni any 'host {address!} and (tcp port {port!} or icmp or icmp6)'"},
     {"sudo traceroute -P TCP -p {port} {address}", "nc -vz -G 5 {address} {port}",
      "sudo tcpdump -ni any 'host {address!} and (tcp port {port!} or icmp or icmp6)'"},
     {"Test-NetConnection {address} -Port {port}", "tracert {address}", "pktmon start --capture"}},

    {"path.unreachable",
     {Proof::DeviceOwner, Proof::OtherNetwork},
     QT_TRANSLATE_NOOP("knowledge", "A router reports no way there"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "A router on the way[, {device},] reports that it cannot reach [{address}|the target][ ({icmp})]."),
     QT_TRANSLATE_NOOP("knowledge", "The packets get as far as this router. It has no route to the target, or the "
                                    "target's network behind it does not "
                                    "answer."),
     {{{Who::NetworkTeam,
        QT_TRANSLATE_NOOP(
            "knowledge", "Check on [{device}|that router] the route to [{address}|the target] and the link behind it."),
        QT_TRANSLATE_NOOP("knowledge", "the router itself reaches the target")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check that the server is switched on and connected, and that its address is still "
                          "[{address}|the one asked for]."),
        QT_TRANSLATE_NOOP("knowledge", "the server answers from its own network")}}},
     {"deadair trace {target}", "ping -c 3 {address}", "traceroute {address}"},
     {"traceroute {address}", "ping -c 3 {address}", "route -n get {address}"},
     {"tracert {address}", "ping -n 3 {address}", "Find-NetRoute -RemoteIPAddress {address}"}},

    {"path.blackhole",
     {Proof::DeviceOwner, Proof::OtherNetwork},
     QT_TRANSLATE_NOOP("knowledge", "Everything vanishes on the way"),
     QT_TRANSLATE_NOOP(
         "knowledge", "Everything sent towards [{address}|the target] vanishes[ behind {device_address}| on the way]."),
     QT_TRANSLATE_NOOP("knowledge", "No protocol gets further than this point, and no router reports an error: a link "
                                    "or a router is down, a route leads "
                                    "nowhere, or there is no way back for the answers."),
     {{{Who::NetworkTeam,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Check [the device behind {device_address}|the first silent device], its links, and its routes in both "
            "directions."),
        QT_TRANSLATE_NOOP("knowledge", "a trace goes further than before")},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "Try from another network (a phone's hotspot), to see whether only this path is broken."),
        QT_TRANSLATE_NOOP("knowledge", "the other network reaches the target")}}},
     {"deadair trace {target}", "deadair trace {target} --protocol icmp", "mtr -rwc 20 {address}"},
     {"traceroute {address}", "traceroute -I {address}", "ping -c 5 {address}"},
     {"tracert {address}", "pathping {address}", "ping -n 5 {address}"}},

    {"path.loop",
     {Proof::DeviceOwner},
     QT_TRANSLATE_NOOP("knowledge", "Packets circle between routers"),
     QT_TRANSLATE_NOOP("knowledge", "The packets to [{address}|the target] circle between routers[ ({device_address} "
                                    "and {next_hop_address})] and never arrive."),
     QT_TRANSLATE_NOOP("knowledge", "Two or more routers send the packets to each other until their time to live runs "
                                    "out. Their routes contradict each "
                                    "other."),
     {{{Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge", "Correct the routes to [{address}|the target] on the routers of the loop[ "
                                       "({device_address} and {next_hop_address})]: often a "
                                       "default route that answers a missing specific one."),
        QT_TRANSLATE_NOOP("knowledge", "the trace shows every router once and reaches the target")},
       {Who::You, QT_TRANSLATE_NOOP("knowledge", "Give the network team the trace of the report."),
        QT_TRANSLATE_NOOP("knowledge", "they recognise their routers in it")}}},
     {"deadair trace {target}", "traceroute -n {address}", "mtr -rwnc 5 {address}"},
     {"traceroute -n {address}", "traceroute -I -n {address}"},
     {"tracert -d {address}", "pathping -n {address}"}},
};

} // namespace

std::span<const CauseEntry> pathCauses()
{
    return path_causes;
}

} // namespace deadair::knowledge
