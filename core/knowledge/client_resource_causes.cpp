// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry client_resource_causes[] = {
    {"client.ephemeral_ports_exhausted",
     {Proof::WhileItFails},
     QT_TRANSLATE_NOOP("knowledge", "No local port left"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "This computer has no local port left for [{target}|this destination][: {in_use} of {limit} are in use]."),
     QT_TRANSLATE_NOOP("knowledge", "Every connection needs a local port of its own. A program opens connections "
                                    "faster than they are closed and freed; a "
                                    "closed one keeps its port for a minute (TIME_WAIT)."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "Find the program that holds the connections and restart it (commands below)."),
        QT_TRANSLATE_NOOP("knowledge", "the number of connections to the target falls")},
       {Who::Developer,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Keep connections and use them again (a pool, HTTP keep-alive) instead of opening one per request."),
        QT_TRANSLATE_NOOP("knowledge", "the number of connections stays flat under load")},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge", "As this computer's administrator, widen the port range for the time being."),
        works_again}}},
     {"ss -tan dst {address} | awk '{print $1}' | sort | uniq -c", "ss -tanp dst {address}",
      "sysctl net.ipv4.ip_local_port_range", "sudo sysctl -w net.ipv4.ip_local_port_range='15000 64999'"},
     {"netstat -anp tcp | grep -F {address}", "sysctl net.inet.ip.portrange.first net.inet.ip.portrange.last",
      "sudo sysctl -w net.inet.ip.portrange.first=15000"},
     {"Get-NetTCPConnection -RemoteAddress {address} | Group-Object State, OwningProcess",
      "netsh int ipv4 show dynamicport tcp", "netsh int ipv4 set dynamicport tcp start=15000 num=50000"}},

    {"client.descriptors_exhausted",
     {Proof::WhileItFails},
     QT_TRANSLATE_NOOP("knowledge", "No file descriptor left"),
     QT_TRANSLATE_NOOP("knowledge", "[{process} on this computer|The program or this computer] has no file descriptor "
                                    "left[: {in_use} of {limit} are in "
                                    "use]."),
     QT_TRANSLATE_NOOP("knowledge", "Every connection needs a descriptor. A program that leaks them, or a limit that "
                                    "is too low, stops new connections "
                                    "before a packet is sent (EMFILE or ENFILE)."),
     {{{Who::You, QT_TRANSLATE_NOOP("knowledge", "Restart the program that holds the descriptors."),
        QT_TRANSLATE_NOOP("knowledge", "its number of descriptors is far below the limit")},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "Raise its limit: LimitNOFILE= of its service, or ulimit -n in the shell that starts it."),
        works_again},
       {Who::Developer, QT_TRANSLATE_NOOP("knowledge", "Close connections and files when they are no longer needed."),
        QT_TRANSLATE_NOOP("knowledge", "the number of descriptors stays flat over days")}}},
     {"cat /proc/sys/fs/file-nr", "ls /proc/{pid}/fd | wc -l", "grep 'open files' /proc/{pid}/limits",
      "sudo prlimit --pid {pid} --nofile=65536:65536"},
     {"ulimit -n", "lsof -p {pid} | wc -l", "launchctl limit maxfiles"},
     {"Get-Process | Sort-Object HandleCount -Descending | Select-Object -First 10 Name, Id, HandleCount",
      "Stop-Process -Id {pid}"}},

    {"client.conntrack_full",
     {Proof::AdministratorHere},
     QT_TRANSLATE_NOOP("knowledge", "Connection-tracking table full"),
     QT_TRANSLATE_NOOP("knowledge", "This computer's connection-tracking table is full[: {in_use} of {limit} entries], "
                                    "so it drops new connections."),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The firewall remembers every connection in a table of fixed size. When it is full, the first packet of a new "
         "connection is dropped without a word."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "As this computer's administrator, enlarge the table (commands below), and keep the value in "
                          "/etc/sysctl.d/."),
        QT_TRANSLATE_NOOP("knowledge", "the count stays below the maximum")},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "Find what opens so many connections, for instance a scan or a missing keep-alive."),
        QT_TRANSLATE_NOOP("knowledge", "the count falls within minutes")}}},
     {"sysctl net.netfilter.nf_conntrack_count net.netfilter.nf_conntrack_max", "sudo dmesg | grep conntrack",
      "sudo sysctl -w net.netfilter.nf_conntrack_max=262144", "sudo conntrack -L -o extended | head -50"},
     {"sudo pfctl -si", "sudo pfctl -sm"},
     {"Get-NetTCPConnection | Group-Object State", "netsh int ipv4 show global"}},

    {"client.overloaded",
     {Proof::WhileItFails},
     QT_TRANSLATE_NOOP("knowledge", "This computer is overloaded"),
     QT_TRANSLATE_NOOP("knowledge", "This computer is overloaded[ ({reason})] and delays its own connections."),
     QT_TRANSLATE_NOOP("knowledge", "Programs wait for the processor or for memory, so answers that have arrived are "
                                    "handled late, perhaps later than the "
                                    "application waits."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "Find the program that uses the processor or the memory, and close it."),
        QT_TRANSLATE_NOOP("knowledge", "the load falls below the number of processors")},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "If a container or service has a limit of its own (CPUQuota, cpu.max), raise it."),
        QT_TRANSLATE_NOOP("knowledge", "the throttled time no longer grows")}}},
     {"top -b -n 1 | head -20", "cat /proc/pressure/cpu /proc/pressure/memory /proc/pressure/io", "systemd-cgtop -n 1"},
     {"top -l 1 -o cpu -n 15", "memory_pressure", "vm_stat"},
     {"Get-Process | Sort-Object CPU -Descending | Select-Object -First 10",
      "Get-Counter '\\Processor(_Total)\\% Processor Time','\\Memory\\Available MBytes'"}},

    {"client.app_timeout_too_short",
     {Proof::WhileItFails},
     QT_TRANSLATE_NOOP("knowledge", "The application gives up too early"),
     QT_TRANSLATE_NOOP("knowledge", "The application gives up [after {timeout_ms} ms|before the connection is there][; "
                                    "the connection needs {needed_ms} "
                                    "ms]."),
     QT_TRANSLATE_NOOP("knowledge",
                       "The connection is established, but later than the application waits. After a lost first packet "
                       "the system tries again "
                       "only after one second (RFC 6298), so a shorter timeout does not survive a single lost packet."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Set the application's connect timeout to at least three seconds[ (measured here: {needed_ms} ms)]."),
        QT_TRANSLATE_NOOP("knowledge", "the application connects")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge", "If the connection used to be faster, look for loss or delay on the way."),
        QT_TRANSLATE_NOOP("knowledge", "connecting takes about one round trip again")}}},
     {"deadair diagnose {target} --app-timeout 3s", "ping -c 20 {address}"},
     {"deadair diagnose {target} --app-timeout 3s", "ping -c 20 {address}"},
     {"deadair diagnose {target} --app-timeout 3s", "ping -n 20 {address}"}},
};

} // namespace

std::span<const CauseEntry> clientResourceCauses()
{
    return client_resource_causes;
}

} // namespace deadair::knowledge
