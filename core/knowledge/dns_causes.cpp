// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry dns_causes[] = {
    {"dns.not_found",
     {Proof::OtherResolver},
     QT_TRANSLATE_NOOP("knowledge", "The name does not exist"),
     QT_TRANSLATE_NOOP("knowledge", "The name [{name}|asked for] does not exist in DNS[, says {resolver}]."),
     QT_TRANSLATE_NOOP("knowledge", "The resolver answered, and the answer is NXDOMAIN: nobody has registered this "
                                    "name, or it is known only inside another "
                                    "network."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "Check the spelling of the name, and whether it needs a domain behind it."),
        QT_TRANSLATE_NOOP("knowledge", "the look-up gives an address")},
       {Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "If the name belongs to a company's network, connect its VPN, so that its resolvers are asked."),
        QT_TRANSLATE_NOOP("knowledge", "the look-up gives an address")},
       {Who::DnsAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Add the record for [{name}|the name], or correct the zone."),
        QT_TRANSLATE_NOOP("knowledge", "every name server of the zone answers with the address")}}},
     {"dig {name}", "dig @{resolver} {name}", "resolvectl query {name}", "cat /etc/resolv.conf"},
     {"dig {name}", "scutil --dns", "dscacheutil -q host -a name {name}"},
     {"Resolve-DnsName {name}", "Get-DnsClientServerAddress", "Clear-DnsClientCache"}},

    {"dns.no_address",
     {Proof::OtherResolver},
     QT_TRANSLATE_NOOP("knowledge", "The name has no address"),
     QT_TRANSLATE_NOOP("knowledge", "The name[ {name}] exists in DNS and has no address."),
     QT_TRANSLATE_NOOP("knowledge",
                       "The name has other records, but neither A nor AAAA, so there is nothing to connect to."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check whether a longer name is meant, such as www in front of it or the name of one host."),
        QT_TRANSLATE_NOOP("knowledge", "the look-up gives an address")},
       {Who::DnsAdministrator, QT_TRANSLATE_NOOP("knowledge", "Add an A or AAAA record for [{name}|the name]."),
        QT_TRANSLATE_NOOP("knowledge", "the look-up gives an address")}}},
     {"dig {name} A", "dig {name} AAAA", "dig {name} CNAME"},
     {"dig {name} A", "dig {name} AAAA", "dig {name} CNAME"},
     {"Resolve-DnsName {name} -Type A", "Resolve-DnsName {name} -Type AAAA", "Resolve-DnsName {name} -Type CNAME"}},

    {"dns.server_unreachable",
     {Proof::OtherNetwork},
     QT_TRANSLATE_NOOP("knowledge", "No DNS server answers"),
     QT_TRANSLATE_NOOP("knowledge", "No configured DNS server answers[ ({resolvers})][, though {plain} answers a question without EDNS]."),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "Without a resolver no name can be turned into an address; connections to bare addresses may still work."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Check that this computer is in the right network or VPN, and that the DNS servers in its settings belong "
            "to that network."),
        QT_TRANSLATE_NOOP("knowledge", "a DNS server answers (commands below)")},
       {Who::DnsAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check that the DNS service runs and that its firewall lets UDP and TCP port 53 in."),
        QT_TRANSLATE_NOOP("knowledge", "the resolver answers from this computer")},
       {Who::NetworkTeam, QT_TRANSLATE_NOOP("knowledge", "Check the DNS servers that DHCP or the VPN hand out."),
        QT_TRANSLATE_NOOP("knowledge", "the settings list servers that answer")}}},
     {"cat /etc/resolv.conf", "resolvectl status", "dig @{resolver} {name}", "nc -vz -w 3 {resolver} 53"},
     {"scutil --dns", "dig @{resolver} {name}", "networksetup -getdnsservers Wi-Fi"},
     {"Get-DnsClientServerAddress", "Resolve-DnsName {name} -Server {resolver}",
      "Test-NetConnection {resolver} -Port 53"}},

    {"dns.server_failure",
     {Proof::OtherResolver},
     QT_TRANSLATE_NOOP("knowledge", "The DNS server fails"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The DNS server[ {resolver}] answers [{rcode}|with an error] instead of an address[ for {name}]."),
     QT_TRANSLATE_NOOP("knowledge",
                       "The resolver is there, but cannot or will not answer: SERVFAIL means that it could not ask the "
                       "zone's own servers or "
                       "that the zone's signatures are wrong, REFUSED that it does not serve this computer."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "Ask another resolver, to see whether only this one fails (commands below)."),
        QT_TRANSLATE_NOOP("knowledge", "another resolver gives the address")},
       {Who::DnsAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check the resolver's log, its forwarders and the zone's DNSSEC signatures; for REFUSED its "
                          "list of allowed clients."),
        QT_TRANSLATE_NOOP("knowledge", "the resolver answers NOERROR with an address")}}},
     {"dig @{resolver} {name}", "dig +cd @{resolver} {name}", "dig +trace {name}", "resolvectl query {name}"},
     {"dig @{resolver} {name}", "dig +cd @{resolver} {name}", "scutil --dns"},
     {"Resolve-DnsName {name} -Server {resolver}", "Resolve-DnsName {name} -Server {resolver} -DnssecCd",
      "Get-DnsClientServerAddress"}},

    {"dns.slow",
     {Proof::WhileItFails},
     QT_TRANSLATE_NOOP("knowledge", "Looking up the name is slow"),
     QT_TRANSLATE_NOOP("knowledge", "Looking up [{name}|the name] takes [{needed_ms} ms|longer than a connection "
                                    "should][, because {resolver} does not "
                                    "answer in time]."),
     QT_TRANSLATE_NOOP("knowledge", "The system asks the resolvers one after the other and waits several seconds for "
                                    "each that is silent. An application "
                                    "with a short timeout may give up before the address is known."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "Remove the silent resolver[ {resolver}] from the network settings, or put it last."),
        QT_TRANSLATE_NOOP("knowledge", "the look-up takes less than 100 ms")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge", "Check the list of DNS servers that DHCP or the VPN hand out."),
        QT_TRANSLATE_NOOP("knowledge", "every server in the list answers")},
       {Who::DnsAdministrator, QT_TRANSLATE_NOOP("knowledge", "Bring [{resolver}|the slow resolver] back to work."),
        QT_TRANSLATE_NOOP("knowledge", "it answers within 100 ms")}}},
     {"cat /etc/resolv.conf", "dig @{resolver} {name}", "time getent ahosts {name}", "resolvectl status"},
     {"scutil --dns", "dig @{resolver} {name}", "time dscacheutil -q host -a name {name}"},
     {"Get-DnsClientServerAddress", "Measure-Command { Resolve-DnsName {name} -Server {resolver} }",
      "Clear-DnsClientCache"}},

    {"dns.wrong_address",
     {Proof::OtherResolver},
     QT_TRANSLATE_NOOP("knowledge", "DNS gives a wrong address"),
     QT_TRANSLATE_NOOP("knowledge",
                       "DNS gives a wrong address for [{name}|the name][: {addresses}][, says {resolver}]."),
     QT_TRANSLATE_NOOP("knowledge", "The resolvers do not agree about the name, or the answer cannot be right for a "
                                    "server: loopback, unspecified, "
                                    "link-local or a range kept for documentation. A filter, an old record or a "
                                    "captive network may be behind it."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "Empty the cache, and compare what each resolver says (commands below)."),
        QT_TRANSLATE_NOOP("knowledge", "all give the same address")},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "If a filter or a captive network answers for others, leave it or sign in to it."),
        QT_TRANSLATE_NOOP("knowledge", "the look-up gives the right address")},
       {Who::DnsAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Correct the record on every name server of the zone, and in split-horizon views."),
        QT_TRANSLATE_NOOP("knowledge", "every resolver gives the right address after the old record's time to live")}}},
     {"dig @{resolver} {name}", "dig +trace {name}", "sudo resolvectl flush-caches", "getent ahosts {name}"},
     {"dig @{resolver} {name}", "sudo dscacheutil -flushcache", "sudo killall -HUP mDNSResponder"},
     {"Resolve-DnsName {name} -Server {resolver}", "Clear-DnsClientCache", "Get-DnsClientServerAddress"}},

    {"dns.partly_dead",
     {Proof::ServerSide, Proof::WhileItFails},
     QT_TRANSLATE_NOOP("knowledge", "Some addresses of the name are dead"),
     QT_TRANSLATE_NOOP("knowledge", "Some addresses of [{name}|the name] do not answer[: {addresses}]; others do."),
     QT_TRANSLATE_NOOP("knowledge", "The name has several addresses. A program that tries a dead one first waits for "
                                    "it, fails, or works only every other "
                                    "time."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Start the service on [{addresses}|the dead addresses] again."),
        QT_TRANSLATE_NOOP("knowledge", "every address of the name answers")},
       {Who::DnsAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Take [{addresses}|the dead addresses] out of DNS until they answer."),
        QT_TRANSLATE_NOOP("knowledge", "the look-up gives only addresses that answer")}}},
     {"dig +short {name}", "nc -vz -w 3 {address} {port}", "deadair diagnose {target}"},
     {"dig +short {name}", "nc -vz -G 3 {address} {port}", "deadair diagnose {target}"},
     {"Resolve-DnsName {name}", "Test-NetConnection {address} -Port {port}", "deadair diagnose {target}"}},

    {"dns.ipv6_broken",
     {Proof::OtherNetwork, Proof::ServerSide},
     QT_TRANSLATE_NOOP("knowledge", "IPv6 does not work, IPv4 does"),
     QT_TRANSLATE_NOOP("knowledge",
                       "The IPv6 addresses of [{name}|the name] do not answer[ ({addresses})]; the IPv4 ones do."),
     QT_TRANSLATE_NOOP("knowledge", "Programs try IPv6 first. Those that try both at once (RFC 8305) lose a fraction "
                                    "of a second, the others wait until the "
                                    "IPv6 attempt has timed out."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "For the time being, tell the application to prefer IPv4 (commands below)."),
        QT_TRANSLATE_NOOP("knowledge", "it connects at once")},
       {Who::NetworkTeam, QT_TRANSLATE_NOOP("knowledge", "Repair IPv6 in this network, or stop announcing it."),
        QT_TRANSLATE_NOOP("knowledge", "another IPv6 address on the Internet answers")},
       {Who::DnsAdministrator, QT_TRANSLATE_NOOP("knowledge", "Remove the AAAA record if the service has no IPv6."),
        QT_TRANSLATE_NOOP("knowledge", "the look-up gives only addresses that answer")}}},
     {"curl -6 -v --max-time 10 {url}", "curl -4 -v --max-time 10 {url}", "ip -6 route get {address}",
      "echo 'precedence ::ffff:0:0/96 100' | sudo tee -a /etc/gai.conf"},
     {"curl -6 -v --max-time 10 {url}", "curl -4 -v --max-time 10 {url}", "networksetup -setv6off Wi-Fi"},
     {"Test-NetConnection {address} -Port {port}", "netsh interface ipv6 show prefixpolicies",
      "netsh interface ipv6 set prefixpolicy ::ffff:0:0/96 55 4"}},
};

} // namespace

std::span<const CauseEntry> dnsCauses()
{
    return dns_causes;
}

} // namespace deadair::knowledge
