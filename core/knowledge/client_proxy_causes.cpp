// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry client_proxy_causes[] = {
    {"client.proxy.unreachable",
     {Proof::OtherNetwork},
     QT_TRANSLATE_NOOP("knowledge", "The proxy does not answer"),
     QT_TRANSLATE_NOOP("knowledge", "The configured proxy[ {proxy}] does not answer."),
     QT_TRANSLATE_NOOP("knowledge", "The application does not talk to the target but to this proxy, and the proxy "
                                    "cannot be reached. The target itself may "
                                    "be well."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Check the proxy's name and port in the settings[ ({proxy})]; outside of the company's network it may need "
            "the VPN, or must be switched off."),
        QT_TRANSLATE_NOOP("knowledge", "a connection to the proxy itself works")},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "If this target should be reached directly, add it to the exceptions (NO_PROXY)."),
        works_again},
       {Who::ProxyAdministrator,
        QT_TRANSLATE_NOOP(
            "knowledge", "Check that the proxy service runs and listens, and that its firewall lets this computer in."),
        QT_TRANSLATE_NOOP("knowledge", "this computer can open a connection to the proxy")}}},
     {"env | grep -i proxy", "curl -v --proxy {proxy_url} --max-time 10 {url}", "deadair diagnose {proxy}",
      "curl -v --noproxy '*' --max-time 10 {url}"},
     {"scutil --proxy", "curl -v --proxy {proxy_url} --max-time 10 {url}", "deadair diagnose {proxy}"},
     {"netsh winhttp show proxy",
      "Get-ItemProperty 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'",
      "deadair diagnose {proxy}"}},

    {"client.proxy.denied",
     {},
     QT_TRANSLATE_NOOP("knowledge", "The proxy refuses"),
     QT_TRANSLATE_NOOP("knowledge", "The proxy[ {proxy}] refuses the connection to [{target}|the target][ (status "
                                    "{proxy_status})][: {proxy_reason}]."),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The proxy is well and answers, but its rules do not allow this target, this port or these credentials."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "If the proxy asks for a login (status 407), renew the user name and password that the application uses."),
        QT_TRANSLATE_NOOP("knowledge", "the proxy no longer answers 407")},
       {Who::ProxyAdministrator,
        QT_TRANSLATE_NOOP("knowledge",
                          "Allow CONNECT to [{host}|the target][ on port {port}] for this user, or say why it is not "
                          "allowed."),
        QT_TRANSLATE_NOOP("knowledge", "the proxy opens the tunnel (status 200)")},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "If the target should be reached directly, add it to the exceptions (NO_PROXY)."),
        works_again}}},
     {"curl -v --proxy {proxy_url} --max-time 10 {url}", "env | grep -i proxy"},
     {"curl -v --proxy {proxy_url} --max-time 10 {url}", "scutil --proxy"},
     {"curl.exe -v --proxy {proxy_url} --max-time 10 {url}", "netsh winhttp show proxy"}},

    {"client.proxy.required",
     {Proof::OtherNetwork},
     QT_TRANSLATE_NOOP("knowledge", "Only the proxy gets through"),
     QT_TRANSLATE_NOOP("knowledge",
                       "Direct connections to [{target}|the target] are blocked; the proxy[ {proxy}] reaches it."),
     QT_TRANSLATE_NOOP("knowledge", "This network lets connections out only through its proxy. The application "
                                    "connects directly, perhaps because it does "
                                    "not read the system's proxy settings or because an exception applies."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Tell the application to use the proxy[ {proxy}]: in its own settings, or by HTTPS_PROXY in its "
            "environment."),
        QT_TRANSLATE_NOOP("knowledge", "the application connects")},
       {Who::You, QT_TRANSLATE_NOOP("knowledge", "Remove the target from the exceptions (NO_PROXY) if it is there."),
        QT_TRANSLATE_NOOP("knowledge", "the application's connection appears in the proxy's log")},
       {Who::NetworkTeam,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "If the application cannot use a proxy, allow it to connect directly to [{target}|the target]."),
        works_again}}},
     {"export HTTPS_PROXY={proxy_url}", "curl -v --proxy {proxy_url} --max-time 10 {url}", "env | grep -i proxy"},
     {"export HTTPS_PROXY={proxy_url}", "curl -v --proxy {proxy_url} --max-time 10 {url}", "scutil --proxy"},
     {"$env:HTTPS_PROXY = {proxy_url}", "curl.exe -v --proxy {proxy_url} --max-time 10 {url}",
      "netsh winhttp import proxy source=ie"}},

    {"client.hosts_override",
     {Proof::OtherResolver},
     QT_TRANSLATE_NOOP("knowledge", "The hosts file sends the name elsewhere"),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The hosts file on this computer sends [{name}|the name] to [{hosts_address}|another address][, DNS to "
         "{dns_addresses}], and that address does not answer."),
     QT_TRANSLATE_NOOP("knowledge", "An entry[ in line {hosts_line}] of [{hosts_path}|the hosts file] overrides DNS. "
                                    "Such lines are often left over from a "
                                    "test or a move."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "As this computer's administrator, remove or comment out the line[ {hosts_line}] of [{hosts_path}|the "
            "hosts file]."),
        QT_TRANSLATE_NOOP("knowledge", "the name resolves to the address that DNS gives")},
       {Who::You, QT_TRANSLATE_NOOP("knowledge", "If the line is meant to be there, correct its address."),
        works_again}}},
     {"grep -n -F {name} {hosts_path}", "getent ahosts {name}", "sudoedit {hosts_path}"},
     {"grep -n -F {name} /etc/hosts", "dscacheutil -q host -a name {name}", "sudo nano /etc/hosts",
      "sudo dscacheutil -flushcache"},
     {"Select-String -SimpleMatch {name} $env:SystemRoot\\System32\\drivers\\etc\\hosts",
      "Start-Process notepad $env:SystemRoot\\System32\\drivers\\etc\\hosts -Verb RunAs", "ipconfig /flushdns"}},
};

} // namespace

std::span<const CauseEntry> clientProxyCauses()
{
    return client_proxy_causes;
}

} // namespace deadair::knowledge
