// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cause_entry.h"

namespace deadair::knowledge
{
namespace
{

constexpr CauseEntry client_firewall_causes[] = {
    {"client.firewall.outbound",
     {Proof::AdministratorHere},
     QT_TRANSLATE_NOOP("knowledge", "Blocked by this computer's firewall"),
     QT_TRANSLATE_NOOP("knowledge",
                       "A firewall rule on this computer blocks connections to [port {port}|the target][: {rule}]."),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The first packet (SYN), or what follows the handshake, never leaves this computer, so neither the network nor the "
         "server can answer it."),
     {{{Who::You,
        QT_TRANSLATE_NOOP("knowledge", "Read the rule and decide with whoever owns it[ ({owner})] whether this "
                                       "connection is meant to be allowed."),
        QT_TRANSLATE_NOOP("knowledge", "you know who added the rule and why")},
       {Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "As this computer's administrator, allow the connection in front of the rule, or remove the rule "
            "(commands below)."),
        works_again},
       {Who::SecurityTeam,
        QT_TRANSLATE_NOOP("knowledge",
                          "If a management tool writes the rules, change them there, or the change will be undone."),
        QT_TRANSLATE_NOOP("knowledge", "the rule is still changed after the tool's next run")}}},
     {"sudo nft -a list ruleset", "sudo iptables-save", "{allow_command!}", "sudo ufw status numbered"},
     {"sudo pfctl -sr", "sudo /usr/libexec/ApplicationFirewall/socketfilterfw --listapps"},
     {"Get-NetFirewallProfile | Select-Object Name, Enabled, DefaultOutboundAction",
      "Get-NetFirewallRule -Direction Outbound -Action Block -Enabled True",
      "New-NetFirewallRule -DisplayName 'Allow port' -Direction Outbound -Action Allow -Protocol TCP -RemoteAddress "
      "{address} "
      "-RemotePort {port}"}},

    {"client.firewall.inbound",
     {Proof::AdministratorHere},
     QT_TRANSLATE_NOOP("knowledge", "The answer is blocked by this computer's firewall"),
     QT_TRANSLATE_NOOP("knowledge",
                       "A firewall rule on this computer drops the answers of [the resolver {resolver}|the server][: {rule}]."),
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The first packet goes out and the answer (SYN-ACK) comes back, but a rule for incoming packets discards it. "
         "Usually "
         "the rule that allows answers to one's own connections (ct state established) is missing or comes too late."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "As this computer's administrator, put a rule that accepts established connections in front of the one "
            "that drops (commands below)."),
        works_again},
       {Who::SecurityTeam,
        QT_TRANSLATE_NOOP("knowledge", "If a management tool[ ({owner})] writes the rules, change them there."),
        QT_TRANSLATE_NOOP("knowledge", "the rule is still right after the tool's next run")}}},
     {"sudo nft -a list ruleset", "sudo iptables-save", "{allow_command!}",
      "sudo iptables -I INPUT 1 -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT"},
     {"sudo pfctl -sr", "sudo pfctl -ss"},
     {"Get-NetFirewallProfile | Select-Object Name, Enabled, DefaultInboundAction",
      "Get-NetFirewallRule -Direction Inbound -Action Block -Enabled True",
      "netsh wfp show netevents remoteaddr={address}"}},

    {"client.security_software",
     {Proof::AdministratorHere, Proof::OtherNetwork},
     QT_TRANSLATE_NOOP("knowledge", "Held by security software"),
     QT_TRANSLATE_NOOP("knowledge", "[{product}, security software on this computer,|Security software on this "
                                    "computer] holds or drops the connection."),
     QT_TRANSLATE_NOOP("knowledge", "The product keeps rules of its own, which the system's firewall lists do not "
                                    "show. Packets that are handed to it are "
                                    "not let go."),
     {{{Who::You,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Look into the product's log or window for a blocked connection to [{target}|the target] and allow it, if "
            "you may."),
        works_again},
       {Who::You,
        QT_TRANSLATE_NOOP("knowledge",
                          "If the product has crashed or is waiting for an answer, restart it or answer its question."),
        QT_TRANSLATE_NOOP("knowledge", "its window shows that it is running")},
       {Who::SecurityTeam,
        QT_TRANSLATE_NOOP(
            "knowledge",
            "Allow [{target}|the target] for this program in the product's policy, or put this computer into "
            "the right policy group."),
        works_again}}},
     {"sudo nft list ruleset", "sudo cat /proc/net/netfilter/nfnetlink_queue",
      "systemctl --type=service --state=running", "lsmod"},
     {"systemextensionsctl list", "sudo /usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate",
      "kmutil showloaded"},
     {"Get-CimInstance -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct",
      "netsh wfp show netevents remoteaddr={address}", "netsh wfp show filters"}},
};

} // namespace

std::span<const CauseEntry> clientFirewallCauses()
{
    return client_firewall_causes;
}

} // namespace deadair::knowledge
