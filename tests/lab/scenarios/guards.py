# SPDX-License-Identifier: GPL-3.0-or-later
"""Firewalls and security products as people set them up: on the caller's machine and on the devices between."""
from lab.rules import chain, forward, input_, output
from lab.scenario import Cause, fault
from lab.services import certificate, dns, serve, sshd

from .path import LAST, other_port_answers
from .server import TOTAL

QUEUED = "the rule hands packets to a program that is not there; whoever may not read the rules sees a local drop only"
PSQL = ('psycopg2.OperationalError: connection to server at "db.lab" ({s4}), port 5432 failed: Connection timed out\n'
        "\tIs the server running on that host and accepting TCP/IP connections?")
NODE = "Error: connect ETIMEDOUT {s4}:1521\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1595:16)"
GO = 'Get "http://{s4}:9200/_cluster/health": dial tcp {s4}:9200: connect: connection refused'


def whitelist_out(*lines):
    """An output chain that drops all but loopback, DNS, pings and these."""
    return output("oif lo accept\nmeta l4proto { icmp, icmpv6 } accept\nmeta l4proto { tcp, udp } th dport 53 accept\n" + "\n".join(lines), policy="drop")


# -- the caller's own firewall --------------------------------------------------------------------

@fault("client.firewall.outbound", "mail.lab:25", rule="25", bites=("timeout", "denied"), user="client.firewall.outbound")
def ufw_denies_smtp(lab):
    """ufw denies outgoing mail: chains of chains, as ufw makes them."""
    serve(lab, 25, "smtp")
    dns(lab, {"mail.lab": {"A": ["{s4}"]}})
    lab.sh("c", "iptables -N ufw-before-output; iptables -N ufw-user-output; iptables -A OUTPUT -j ufw-before-output; "
                "iptables -A ufw-before-output -o lo -j ACCEPT; iptables -A ufw-before-output -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT; "
                "iptables -A ufw-before-output -j ufw-user-output; iptables -A ufw-user-output -p tcp --dport 25 -j DROP")


@fault("client.firewall.outbound", "https://www.lab/", bites=("timeout", "denied"), step="tls", disguise=True)
def kill_switch(lab):
    """A VPN's kill switch: nothing leaves but by tun0 and to the VPN's gateway, and the VPN is not running. No rule names 443."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.nft("c", whitelist_out('oifname "tun0" accept', "ip daddr 198.51.100.7 udp dport 1194 accept"))


@fault("client.firewall.outbound", "[{s6}]:3389", bites="refused", disguise=True)
def firewalld_rejects_v6(lab):
    """A direct rule of firewalld resets remote desktop over IPv6, whoever it is to."""
    serve(lab, 3389, "echo")
    lab.sh("c", "ip6tables -N OUTPUT_direct; ip6tables -A OUTPUT -j OUTPUT_direct; "
                "ip6tables -A OUTPUT_direct -p tcp --dport 3389 -m conntrack --ctstate NEW -j REJECT --reject-with tcp-reset")


@fault("client.firewall.outbound", "{s4}:1521", "--error", NODE, bites=("timeout", "denied"), disguise=True)
def network_denied_and_nobody_listens(lab):
    """An own rule denies the server's network; nothing listens there either. The user pastes what node says."""
    lab.nft("c", output("ip daddr {s4net} counter drop"))


@fault("client.firewall.outbound", "http://{s4}:9200/", "--error", GO, bites="refused", step="http", disguise=True)
def container_policy_refuses(lab):
    """A network policy of this machine refuses with port unreachable; the pasted message says that the connection was refused."""
    serve(lab, 9200, "http")
    lab.nft("c", output("ip daddr {s4} tcp dport != { 53, 443 } counter reject", priority="filter"))


@fault("client.firewall.inbound", "{s4}:22", bites="timeout", disguise=True)
def established_on_the_wrong_card(lab):
    """The rule set was copied from a laptop: established connections are let in on wlan0, and this machine has eth0."""
    sshd(lab)
    lab.sh("c", "iptables -P INPUT DROP; iptables -A INPUT -i lo -j ACCEPT; iptables -A INPUT -p icmp -j ACCEPT; "
                "iptables -A INPUT -i wlan0 -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT; iptables -A INPUT -p udp --sport 53 -j ACCEPT")


@fault("client.firewall.inbound", "https://www.lab/", bites="timeout", step="tls", disguise=True)
def blocklist_has_the_network(lab):
    """A block list of networks, as firehol makes them, has the server's in it."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.nft("c", "table inet blocklist {\n set bad { type ipv4_addr; flags interval; elements = { 198.51.100.0/24, {s4net}, 203.0.113.0/24 } }\n"
                 " chain in { type filter hook input priority filter - 1\n ip saddr @bad counter drop\n }\n}")


@fault("client.firewall.inbound", "[{s6}]:5432", bites="timeout")
def icmpv6_only_in(lab):
    """ip6tables lets ICMPv6 in and nothing else."""
    serve(lab, 5432, "postgres")
    lab.sh("c", "ip6tables -P INPUT DROP; ip6tables -A INPUT -i lo -j ACCEPT; ip6tables -A INPUT -p ipv6-icmp -j ACCEPT; "
                "ip6tables -A INPUT -p tcp --dport 22 -j ACCEPT")


@fault([Cause("client.security_software"), Cause("client.firewall.outbound")], "https://www.lab/", bites="unresolved", step="tls", disguise=True,
       user=[Cause("client.security_software"), Cause("client.firewall.outbound"), Cause("client.firewall.inbound"), Cause("dns.server_unreachable")], why=QUEUED)
def application_firewall_died(lab):
    """An application firewall has died: new connections and DNS answers wait for it for ever. What the user sees is an unknown name."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.sh("c", "iptables -A INPUT -p udp --sport 53 -j NFQUEUE --queue-num 0; "
                "iptables -t mangle -A OUTPUT -m conntrack --ctstate NEW -j NFQUEUE --queue-num 0")


@fault([Cause("client.security_software"), Cause("client.firewall.outbound")], "{s4}:993", bites=("timeout", "denied"), why=QUEUED)
def mail_scanner_died(lab):
    """A mail scanner's rule sends IMAP to it, and it is not running."""
    serve(lab, 993, "imap")
    lab.sh("c", "iptables -t mangle -A POSTROUTING -p tcp -m multiport --dports 110,143,993,995 --syn -j NFQUEUE --queue-num 3")


@fault("client.security_software", "https://www.lab/", bites="denied", step="tls", disguise=True)
def endpoint_product_denies(lab):
    """An endpoint product's hook denies every connect() of this program; the name is in the hosts file, the rules are innocent."""
    serve(lab, 443, "http", cert=certificate(lab))
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    lab.nft("c", output("tcp dport 443 counter accept"))
    lab.deny_connect()


# -- devices on the way ---------------------------------------------------------------------------

@fault([Cause("path.filtered", ("r1", "r2"), exact=True)], "mail.lab:25", bites="timeout")
def provider_blocks_mail(lab):
    """r1, the provider's router, drops outgoing mail delivery to anybody."""
    serve(lab, 25, "smtp")
    dns(lab, {"mail.lab": {"A": ["{s4}"]}})
    lab.sh("r1", "iptables -A FORWARD -p tcp --dport 25 -j DROP")


@fault("path.filtered", "{s4}:445", at=("r2", "r3"), bites=other_port_answers(444), disguise=True)
def file_sharing_ports(lab):
    """r2 drops the ports of Windows file sharing by a multiport match; r3 has an innocent rule that names 445."""
    serve(lab, 445, "echo")
    lab.sh("r2", "iptables -A FORWARD -p tcp -m multiport --dports 135,137:139,445 -j DROP")
    lab.nft("r3", forward("tcp dport 445 counter accept"))


@fault("path.filtered", "[{s6}]:3306", at=("r1", "r2"), bites=other_port_answers(80), disguise=True)
def web_only_v6_r1(lab):
    """r1 lets guests out to the web over IPv6 and nowhere else, and drops the rest."""
    serve(lab, 3306, "mysql")
    serve(lab, 80, "http")
    lab.nft("r1", forward("ct state established,related accept\nmeta l4proto { icmp, icmpv6, udp } accept\ntcp dport { 80, 443 } accept", policy="drop"))


@fault("path.filtered", "db.lab:5432", "--error", PSQL, at=("r2", "r3"), exact=True, bites="timeout", disguise=True)
def zone_firewall_r2_by_message(lab):
    """r2 drops what goes from the office's zone to the database's; the web is let through. The user pastes what Python says."""
    serve(lab, 5432, "postgres")
    serve(lab, 80, "http")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("r2", "table inet zones {\n chain office_to_data { tcp dport { 80, 443 } accept\n meta l4proto { icmp, icmpv6 } accept\n drop\n }\n"
                  " chain f { type filter hook forward priority 0\n ct state established,related accept\n iifname \"west\" oifname \"east\" jump office_to_data\n }\n}")


@fault("path.filtered", "http://{s4}:8081/", at=("r2", "r3"), bites=other_port_answers(80), step="http", disguise=True)
def filtered_and_two_ghosts(lab):
    """r2 drops the port, the server answers no ping and r1 sends no errors: only r2 and r3 show themselves."""
    serve(lab, 8081, "http")
    lab.nft("r2", forward("tcp dport 8081 drop"))
    lab.nft("r1", output("icmp type time-exceeded drop"))
    lab.nft("s", input_("icmp type echo-request drop"))


@fault(LAST, "[{s6}]:9100", bites="timeout", why=TOTAL)
def last_router_guards_printers_v6(lab):
    """r3, the last router, drops the printers' port over IPv6."""
    serve(lab, 9100, "echo")
    lab.nft("r3", forward("tcp dport 9100 drop"))


@fault("path.rejected", "{s4}:6667", at=("r1",), bites="unreachable")
def chat_prohibited_r1(lab):
    """r1 says that chat is administratively prohibited."""
    serve(lab, 6667, "echo")
    lab.sh("r1", "iptables -A FORWARD -p tcp --dport 6660:6669 -j REJECT --reject-with icmp-admin-prohibited")


@fault("path.rejected", "db.lab:1433", at=("r2",), bites="refused", disguise=True)
def default_reject_r2(lab):
    """r2's iptables ends with REJECT, which says port unreachable: refused, and not by the server."""
    serve(lab, 1433, "echo")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.sh("r2", "iptables -A FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT; iptables -A FORWARD -p icmp -j ACCEPT; "
                 "iptables -A FORWARD -p tcp --dport 443 -j ACCEPT; iptables -A FORWARD -j REJECT")


@fault("path.rejected", "[{s6}]:22", at=("r2",), bites="refused", disguise=True)
def reset_ssh_r2_v6(lab):
    """r2 resets ssh over IPv6; https to the same server is open."""
    sshd(lab)
    serve(lab, 443, "http")
    lab.nft("r2", forward("meta nfproto ipv6 tcp dport 22 reject with tcp reset"))


@fault("path.rejected", "https://www.lab/", at=("r1",), bites="unreachable", step="tls")
def guests_must_log_in_r1(lab):
    """r1 rejects the web for guests who have not logged in: host prohibited."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.nft("r1", chain("forward", "ip saddr {c4net} tcp dport { 80, 443 } reject with icmp type host-prohibited"))
