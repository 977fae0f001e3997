// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry server_service_causes[] = {
    {"server.accept_queue_full",
     {Proof::ServerSide, Proof::WhileItFails},
     QT_TRANSLATE_NOOP("knowledge", "The service does not accept fast enough"),
     QT_TRANSLATE_NOOP("knowledge",
                       "The accept queue of the service on [port {port}|the port] is full[ ({queue} wait, there is "
                       "room for {queue_limit})][: {process} does not "
                       "accept its connections], so new ones are dropped."),
     QT_TRANSLATE_NOOP("knowledge", "The kernel keeps finished handshakes in a queue until the service accepts them. "
                                    "When the queue is full it drops new "
                                    "attempts without a word, and clients see a timeout. The service hangs, is too "
                                    "slow, or has too short a queue."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Find out why [{process}|the service] does not accept: look at its load, its threads and its "
                          "log; restart it if it hangs."),
        QT_TRANSLATE_NOOP("knowledge", "the queue (Recv-Q) is near 0")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "For bursts, raise the listen backlog in the service's configuration and "
                                       "net.core.somaxconn, and restart the service."),
        QT_TRANSLATE_NOOP("knowledge", "the counter ListenOverflows stays flat under load")}}},
     {"ss -ltn 'sport = :{port!}'", "nstat -az TcpExtListenOverflows TcpExtListenDrops",
      "sudo sysctl -w net.core.somaxconn=4096", "sudo systemctl restart {unit}"},
     {"netstat -Lan | grep -F {port}", "sudo sysctl -w kern.ipc.somaxconn=1024"},
     {"Get-NetTCPConnection -LocalPort {port} | Group-Object State", "netstat -s -p tcp"}},

    {"server.descriptors_exhausted",
     {Proof::ServerSide},
     QT_TRANSLATE_NOOP("knowledge", "The service has no descriptor left"),
     QT_TRANSLATE_NOOP("knowledge", "The service[ {process}] on [port {port}|the port] has no file descriptor left to "
                                    "accept connections with[: {in_use} of "
                                    "{limit} are in use]."),
     QT_TRANSLATE_NOOP("knowledge", "Every accepted connection needs a descriptor. The service has reached its limit, "
                                    "so connections wait in the queue "
                                    "until they time out."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Restart the service, then raise its limit (LimitNOFILE= of its unit)."),
        QT_TRANSLATE_NOOP("knowledge", "its descriptors stay well below the limit")},
       {Who::Developer, QT_TRANSLATE_NOOP("knowledge", "Look for connections and files that are never closed."),
        QT_TRANSLATE_NOOP("knowledge", "the number of descriptors stays flat over days")}}},
     {"ls /proc/{pid}/fd | wc -l", "grep 'open files' /proc/{pid}/limits", "sudo systemctl edit {unit}",
      "sudo prlimit --pid {pid} --nofile=65536:65536"},
     {"lsof -p {pid} | wc -l", "launchctl limit maxfiles"},
     {"Get-Process -Id {pid} | Select-Object Name, HandleCount", "Restart-Service {unit}"}},

    {"server.connection_limit",
     {Proof::ServiceLog},
     QT_TRANSLATE_NOOP("knowledge", "The service is at its connection limit"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The service on [port {port}|the port] accepts connections and closes them at once, because its own limit is "
         "reached[: \"{excerpt}\"]."),
     QT_TRANSLATE_NOOP("knowledge", "The service counts its clients and turns away new ones (max_connections, "
                                    "MaxStartups, maxclients and the like)."),
     {{{Who::ServerAdministrator, QT_TRANSLATE_NOOP("knowledge", "Look who holds the connections and end idle ones."),
        QT_TRANSLATE_NOOP("knowledge", "new connections are served")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Raise the service's limit if the machine can bear it."),
        QT_TRANSLATE_NOOP("knowledge", "the number of clients stays below the limit at peak time")},
       {Who::Developer, QT_TRANSLATE_NOOP("knowledge", "Use a connection pool, and close connections."),
        QT_TRANSLATE_NOOP("knowledge", "the number of connections per client is small")}}},
     {"ss -tn 'sport = :{port!}' | awk '{print $5}' | sort | uniq -c", "journalctl -u {unit} -n 50 --no-pager"},
     {"netstat -anp tcp | grep -F {port}", "log show --last 10m --predicate 'process == \"{process!}\"'"},
     {"Get-NetTCPConnection -LocalPort {port} | Group-Object RemoteAddress",
      "Get-WinEvent -LogName Application -MaxEvents 50"}},

    {"server.overloaded",
     {Proof::ServerSide, Proof::WhileItFails},
     QT_TRANSLATE_NOOP("knowledge", "The server is overloaded"),
     QT_TRANSLATE_NOOP("knowledge", "The server is overloaded[ ({reason})] and answers too late."),
     QT_TRANSLATE_NOOP("knowledge",
                       "Processor, memory or disks are saturated, so the service is not given the time to answer."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Find what uses the processor, memory or disk (commands below, on the server), and stop or "
                          "limit it."),
        QT_TRANSLATE_NOOP("knowledge", "the pressure figures fall to a few per cent")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "If a limit of the service's container or unit throttles it, raise the limit."),
        QT_TRANSLATE_NOOP("knowledge", "the throttled time no longer grows")}}},
     {"top -b -n 1 | head -20", "cat /proc/pressure/cpu /proc/pressure/memory /proc/pressure/io", "systemd-cgtop -n 1"},
     {"top -l 1 -o cpu -n 15", "memory_pressure", "iostat -w 1 -c 5"},
     {"Get-Process | Sort-Object CPU -Descending | Select-Object -First 10",
      "Get-Counter '\\Processor(_Total)\\% Processor Time','\\PhysicalDisk(_Total)\\Avg. Disk Queue Length'"}},

    {"server.silent",
     {Proof::ServiceLog, Proof::ServerSide},
     QT_TRANSLATE_NOOP("knowledge", "The service says nothing"),
     QT_TRANSLATE_NOOP("knowledge", "The service on [port {port}|the port] accepts the connection and then says "
                                    "nothing[; {expected} owes an answer]."),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The handshake works, so network and firewall let the connection through. The program behind it hangs, waits "
         "for "
         "something of its own (a database, a look-up of this client's name), or is not the service expected."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Look into the log and the threads of [{process}|the service]; restart it if it hangs."),
        QT_TRANSLATE_NOOP("knowledge", "it greets or answers within a second")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check what the service waits for before it greets: reverse look-ups, databases, disks."),
        QT_TRANSLATE_NOOP("knowledge", "the answer comes without delay")}}},
     {"nc -v -w 5 {address} {port}", "journalctl -u {unit} -n 50 --no-pager", "sudo ss -tnp 'sport = :{port!}'"},
     {"nc -v -w 5 {address} {port}", "sudo lsof -nP -iTCP:{port}"},
     {"Test-NetConnection {address} -Port {port}", "Get-NetTCPConnection -LocalPort {port}"}},

    {"server.resets",
     {Proof::ServiceLog, Proof::CaptureAtServer},
     QT_TRANSLATE_NOOP("knowledge", "The server resets the connection"),
     QT_TRANSLATE_NOOP("knowledge", "The server accepts the connection to [port {port}|the port] and then resets it."),
     QT_TRANSLATE_NOOP("knowledge", "The handshake works, and the server then ends the connection by force: the "
                                    "program crashed, an access list of the "
                                    "service refuses this client, or a load balancer has nobody behind it."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Look into the service's log at the time of the attempt: a crash, an access list (hosts.allow, "
            "pg_hba.conf, allow and deny), or a missing backend."),
        QT_TRANSLATE_NOOP("knowledge", "the log says why the connection was ended")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Allow this client[ ({source})] or start the backend."), works_again}}},
     {"journalctl -u {unit} -n 50 --no-pager", "nc -v -w 5 {address} {port}",
      "sudo tcpdump -ni any 'tcp port {port!}'"},
     {"nc -v -w 5 {address} {port}", "sudo tcpdump -ni any 'tcp port {port!}'"},
     {"Test-NetConnection {address} -Port {port}", "Get-WinEvent -LogName Application -MaxEvents 50"}},

    {"server.wrong_protocol",
     {},
     QT_TRANSLATE_NOOP("knowledge", "Another protocol answers"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "[{recognised}|Another protocol than expected] answers on [port {port}|the port][, not {expected}]."),
     QT_TRANSLATE_NOOP("knowledge", "The connection works, but the two sides do not speak the same language: a wrong "
                                    "port, TLS towards a plain service or "
                                    "the other way round, or another service on this port."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check port and scheme in the application's settings (http or https, with or without TLS)."),
        QT_TRANSLATE_NOOP("knowledge", "the application and the service speak the same protocol")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Check which service listens on [port {port}|the port]."),
        QT_TRANSLATE_NOOP("knowledge", "the expected service answers there")}}},
     {"curl -v --max-time 10 {url}", "openssl s_client -connect {target} -servername {host}",
      "nc -v -w 5 {address} {port}"},
     {"curl -v --max-time 10 {url}", "openssl s_client -connect {target} -servername {host}",
      "nc -v -w 5 {address} {port}"},
     {"curl.exe -v --max-time 10 {url}", "Test-NetConnection {address} -Port {port}"}},
};

} // namespace

std::span<const CauseEntry> serverServiceCauses()
{
    return server_service_causes;
}

} // namespace deadair::knowledge
