// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry tls_gateway_causes[] = {
    {"tls.stalls",
     {Proof::CaptureAtServer, Proof::ServiceLog},
     QT_TRANSLATE_NOOP("knowledge", "The TLS handshake stalls"),
     QT_TRANSLATE_NOOP(
         "knowledge", "The connection to [{target}|the target] is established, and its TLS handshake never completes."),
     QT_TRANSLATE_NOOP("knowledge", "TCP works. The other side does not answer the first TLS message or stops in the "
                                    "middle: the service hangs, a device on "
                                    "the way drops TLS by name, or its large certificate packets are lost."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Look into the service's log and load at the time of the attempt; restart it if it hangs."),
        QT_TRANSLATE_NOOP("knowledge", "the handshake completes within a second (commands below)")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP("knowledge",
                          "Check devices that inspect TLS on the way, and whether full-sized packets pass."),
        QT_TRANSLATE_NOOP("knowledge", "the handshake completes from here as it does from the server's own network")}}},
     {"openssl s_client -connect {target} -servername {host}", "curl -v --max-time 10 {url}",
      "ping -c 2 -M do -s 1472 {address}"},
     {"openssl s_client -connect {target} -servername {host}", "curl -v --max-time 10 {url}"},
     {"curl.exe -v --max-time 10 {url}", "Test-NetConnection {address} -Port {port}"}},

    {"tls.version_mismatch",
     {Proof::ServiceLog},
     QT_TRANSLATE_NOOP("knowledge", "No common TLS version"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "[{target}|The target] and this computer have no TLS version or cipher suite in common[: {tls_detail}]."),
     QT_TRANSLATE_NOOP("knowledge", "One side is too old or too strict for the other. TLS 1.0 and 1.1 are switched off "
                                    "nearly everywhere (RFC 8996)."),
     {{{Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Switch TLS 1.2 and 1.3 on in the service, with current cipher suites; update it if it has "
                          "neither."),
        QT_TRANSLATE_NOOP("knowledge", "the handshake completes (commands below)")},
       {Who::You, QT_TRANSLATE_NOOP("knowledge", "If it is the application that is old, update it or its TLS library."),
        QT_TRANSLATE_NOOP("knowledge", "the application connects")}}},
     {"openssl s_client -connect {target} -servername {host} -tls1_2",
      "openssl s_client -connect {target} -servername {host} -tls1_3",
      "nmap --script ssl-enum-ciphers -p {port} {address}"},
     {"openssl s_client -connect {target} -servername {host} -tls1_2", "curl -v --tlsv1.2 --max-time 10 {url}"},
     {"curl.exe -v --tlsv1.2 --max-time 10 {url}", "Get-TlsCipherSuite | Select-Object Name"}},

    {"tls.certificate",
     {},
     QT_TRANSLATE_NOOP("knowledge", "The certificate is not accepted"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The certificate of [{target}|the target] is not accepted[: {reason}][ (valid until {not_after})][; it comes "
         "through the proxy {proxy}]."),
     QT_TRANSLATE_NOOP("knowledge",
                       "The server is reached and answers, but cannot prove to be the one asked for: its certificate "
                       "is expired, not yet "
                       "valid, for another name, or signed by somebody whom this computer does not trust."),
     {{{Who::You, QT_TRANSLATE_NOOP("knowledge", "Check this computer's date and time, and the spelling of the name."),
        QT_TRANSLATE_NOOP("knowledge", "the clock is right to the minute")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Renew the certificate[ (issued by {issuer})], for [{host}|the name asked for], and send the "
                          "intermediate certificates with it."),
        QT_TRANSLATE_NOOP("knowledge", "the verification says \"ok\" (commands below)")},
       {Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "If your organisation's own authority signed it, have its root certificate installed on this computer."),
        QT_TRANSLATE_NOOP("knowledge", "the verification says \"ok\"")}}},
     {"openssl s_client -connect {target} -servername {host} -showcerts </dev/null", "date -u",
      "sudo update-ca-certificates"},
     {"openssl s_client -connect {target} -servername {host} -showcerts </dev/null", "date -u",
      "security find-certificate -a"},
     {"curl.exe -v --max-time 10 {url}", "Get-Date", "Get-ChildItem Cert:\\LocalMachine\\Root"}},

    {"gateway.upstream_timeout",
     {Proof::GatewayLog},
     QT_TRANSLATE_NOOP("knowledge", "The gateway's upstream times out"),
     QT_TRANSLATE_NOOP("knowledge", "The gateway[ {gateway_product}] at [{target}|the target] answers that the service "
                                    "behind it did not answer in "
                                    "time[ (status {status})]."),
     QT_TRANSLATE_NOOP("knowledge", "This computer reaches the gateway without trouble. The service behind the gateway "
                                    "is too slow, hangs, or cannot be "
                                    "reached from there."),
     {{{Who::GatewayAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Look in the gateway's error log for the upstream that timed out, and diagnose it from "
                          "there: start Deadair on the gateway against the upstream."),
        QT_TRANSLATE_NOOP("knowledge", "the log names the upstream's address")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Find out why the upstream is slow: its load, its database, its log."),
        QT_TRANSLATE_NOOP("knowledge", "the upstream answers within the gateway's timeout")},
       {Who::GatewayAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "If the request legitimately takes that long, raise the gateway's timeout."),
        QT_TRANSLATE_NOOP("knowledge", "the request is answered with a status below 500")}}},
     {"curl -v --max-time 60 {url}", "sudo tail -n 50 /var/log/nginx/error.log",
      "journalctl -u haproxy -n 50 --no-pager"},
     {"curl -v --max-time 60 {url}"},
     {"curl.exe -v --max-time 60 {url}"}},

    {"gateway.upstream_unreachable",
     {Proof::GatewayLog},
     QT_TRANSLATE_NOOP("knowledge", "The gateway cannot reach its upstream"),
     QT_TRANSLATE_NOOP("knowledge", "The gateway[ {gateway_product}] at [{target}|the target] answers that it cannot "
                                    "reach the service behind it[ (status "
                                    "{status})]."),
     QT_TRANSLATE_NOOP("knowledge", "This computer reaches the gateway without trouble. The service behind it is "
                                    "stopped, refuses the gateway, or breaks "
                                    "off."),
     {{{Who::GatewayAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Look in the gateway's error log for the upstream and its error, and diagnose it from "
                          "there: start Deadair on the gateway against the upstream."),
        QT_TRANSLATE_NOOP("knowledge", "the log names the upstream's address")},
       {Who::ServerAdministrator, QT_TRANSLATE_NOOP("knowledge", "Start the upstream service, and let the gateway in."),
        QT_TRANSLATE_NOOP("knowledge", "the request is answered with a status below 500")}}},
     {"curl -v --max-time 30 {url}", "sudo tail -n 50 /var/log/nginx/error.log",
      "journalctl -u haproxy -n 50 --no-pager"},
     {"curl -v --max-time 30 {url}"},
     {"curl.exe -v --max-time 30 {url}"}},

    {"gateway.no_healthy_upstream",
     {Proof::GatewayLog},
     QT_TRANSLATE_NOOP("knowledge", "The gateway has no healthy upstream"),
     QT_TRANSLATE_NOOP("knowledge", "The gateway[ {gateway_product}] at [{target}|the target] answers that no service "
                                    "behind it is available[ (status "
                                    "{status})]."),
     QT_TRANSLATE_NOOP("knowledge",
                       "The gateway checks the services behind it and has taken all of them out, or there are none."),
     {{{Who::GatewayAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Look at the gateway's view of its backends and at the health checks that fail."),
        QT_TRANSLATE_NOOP("knowledge", "at least one backend is shown as healthy")},
       {Who::ServerAdministrator,
        QT_TRANSLATE_NOOP("knowledge", "Start the backends, or repair what their health check asks for."),
        QT_TRANSLATE_NOOP("knowledge", "the request is answered with a status below 500")}}},
     {"curl -v --max-time 30 {url}", "echo 'show servers state' | sudo socat stdio /run/haproxy/admin.sock",
      "kubectl get endpoints --all-namespaces"},
     {"curl -v --max-time 30 {url}", "kubectl get endpoints --all-namespaces"},
     {"curl.exe -v --max-time 30 {url}", "kubectl get endpoints --all-namespaces"}},

    {"gateway.misconfigured",
     {Proof::GatewayLog},
     QT_TRANSLATE_NOOP("knowledge", "The gateway's configuration is wrong"),
     QT_TRANSLATE_NOOP("knowledge", "The gateway's configuration points to an upstream[ ({name})] that does not "
                                    "resolve or does not listen[: {reason}]."),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The gateway works as configured, but its configuration names a host or port where no service is."),
     {{{Who::GatewayAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Correct the upstream's name and port in the configuration, test it and load it again "
                          "(commands below)."),
        QT_TRANSLATE_NOOP("knowledge", "the configuration test passes and requests are answered")},
       {Who::DnsAdministrator, QT_TRANSLATE_NOOP("knowledge", "If the name is right, add its record."),
        QT_TRANSLATE_NOOP("knowledge", "the name resolves on the gateway")}}},
     {"sudo nginx -t && sudo nginx -s reload", "sudo haproxy -c -f /etc/haproxy/haproxy.cfg", "getent ahosts {name}"},
     {"nginx -t && nginx -s reload", "dscacheutil -q host -a name {name}"},
     {"nginx -t", "Resolve-DnsName {name}"}},

    {"gateway.timeouts_misaligned",
     {Proof::GatewayLog},
     QT_TRANSLATE_NOOP("knowledge", "Timeouts do not fit together"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "A timeout nearer to the client[ ({timeout_ms} ms)] is shorter than one behind it[ ({needed_ms} ms)]."),
     QT_TRANSLATE_NOOP("knowledge", "The outer side gives up while the inner one still works, so the client sees a "
                                    "timeout and the work is done in vain."),
     {{{Who::GatewayAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Set the timeouts so that each is longer than the one behind it: client, gateway, service, "
                          "database."),
        QT_TRANSLATE_NOOP("knowledge", "a slow request is answered by the service's own error, not by a timeout")}}},
     {"curl -v --max-time 120 {url}", "grep -rn timeout /etc/nginx /etc/haproxy"},
     {"curl -v --max-time 120 {url}"},
     {"curl.exe -v --max-time 120 {url}"}},
};

} // namespace

std::span<const CauseEntry> tlsGatewayCauses()
{
    return tls_gateway_causes;
}

} // namespace deadair::knowledge
