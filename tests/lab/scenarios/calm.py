# SPDX-License-Identifier: GPL-3.0-or-later
"""Healthy controls as offices have them: everything works, whatever stands beside it."""
from lab.rules import chain, forward, input_, output, prerouting
from lab.scenario import expect, healthy, probe, warm
from lab.services import certificate, dns, dnsmasq, haproxy, nginx, serve, sshd, tinyproxy

from .client import HOLD
from .proxy import by_environment, through

WWW = {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}}
PSQL = 'psql: error: connection to server at "{s4}", port 5432 failed: Connection timed out'
CURL = "curl: (28) Failed to connect to www.lab port 443 after 130230 ms: Couldn't connect to server"


@healthy("https://www.lab/", step="https", bites="http-200")
def intranet(lab):
    """A page over TLS, by a name with both kinds of address."""
    dns(lab, WWW)
    name = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; listen [::]:443 ssl; ssl_certificate {name}; ssl_certificate_key {name}; location / {{ return 200 hello; }} }}", port=443)


@healthy("{s4}:5432", "--error", PSQL)
def yesterday_it_timed_out(lab):
    """The pasted message says timed out; today it works."""
    serve(lab, 5432, "postgres")


@healthy("https://www.lab:443/", "--error", CURL, step="https", bites="http-200", disguise=True)
def works_again(lab):
    """The pasted message says timed out; today it works, and rules that name 443 drop another address."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab))
    lab.nft("c", output("ip daddr {t4} tcp dport 443 drop"))


@healthy("git.lab:22")
def git_over_ssh(lab):
    """OpenSSH by name."""
    dns(lab, {"git.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    sshd(lab)


@healthy("[{s6}]:3306", step="wait", bites="said-*")
def mysql_v6(lab):
    """MySQL over IPv6."""
    serve(lab, 3306, "mysql")


@healthy("mail.lab:25", step="wait", bites="said-220*")
def mail_by_name(lab):
    """A mail server by name."""
    dns(lab, {"mail.lab": {"A": ["{s4}"]}})
    serve(lab, 25, "smtp")


@healthy("imap.lab:143", step="wait", bites="said-*")
def imap(lab):
    """An IMAP server by name."""
    dns(lab, {"imap.lab": {"A": ["{s4}"]}})
    serve(lab, 143, "imap")


@healthy("http://[{s6}]:8080/health", step="http", bites="http-200")
def health_page_v6(lab):
    """A health page over IPv6."""
    serve(lab, 8080, "http")


@healthy("{s4}:3389", "--app-timeout", "3s", links={"r1-r2": ("delay=60", "delay=60")})
def remote_desktop_far(lab):
    """Remote desktop, 120 ms away; the program waits three seconds."""
    serve(lab, 3389, "echo")


@healthy("https://www.lab/", "--proxy", "{proxy}", bites=through("proxy-http-200"))
def by_the_company_proxy(lab):
    """The company's proxy lets the page through."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab))
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    lab.words["proxy"] = tinyproxy(lab)
    lab.etc("p", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")


@healthy("{s4}:5432", "--proxy", "none", disguise=True)
def dead_proxy_not_used(lab):
    """The environment names a dead proxy, and the program uses none."""
    serve(lab, 5432, "postgres")
    by_environment(lab, f"http://{lab.attach('p', 'r1')}:3128")


@healthy("[{s6}]:8080", vantage="s", bites="connected")
def listens_v6_at_server(lab):
    """From the server itself: it listens, over IPv6."""
    serve(lab, 8080, "http")


@healthy("{s4}:3306", vantage="s", bites="connected", disguise=True)
def others_in_trouble_at_server(lab):
    """From the server itself: MySQL is fine; another service is bound to loopback, and rules drop its port."""
    serve(lab, 3306, "mysql")
    serve(lab, 3307, "mysql", bind="127.0.0.1")
    lab.nft("s", input_("tcp dport 3307 drop\nip saddr 203.0.113.0/24 tcp dport 3306 drop"))


@healthy("{s4}:22", bites="connected", disguise=True)
def ufw_allows_what_is_needed(lab):
    """ufw on both sides denies by default and allows ssh."""
    sshd(lab)
    for label, hook, back in (("c", "OUTPUT", "INPUT"), ("s", "INPUT", "OUTPUT")):
        lab.sh(label, f"iptables -P {hook} DROP; iptables -A {hook} -o lo -j ACCEPT 2>/dev/null || iptables -A {hook} -i lo -j ACCEPT; "
                      f"iptables -A {hook} -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT; iptables -A {hook} -p tcp --dport 22 -j ACCEPT; "
                      f"iptables -A {hook} -p icmp -j ACCEPT; iptables -A {hook} -j DROP; iptables -A {back} -m conntrack --ctstate INVALID -j DROP")


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def firewalld_like_client(lab):
    """The client's firewalld rejects what comes in uninvited; answers are invited."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab))
    lab.nft("c", "table inet firewalld {\n chain filter_INPUT { type filter hook input priority 10\n ct state { established, related } accept\n"
                 " iifname \"lo\" accept\n ct state invalid drop\n reject with icmpx type admin-prohibited\n }\n}")


@healthy("{s4}:8080", disguise=True)
def stateful_everywhere(lab):
    """Every router lets in new connections to 8080 and what belongs to them, and drops all else, pings too."""
    serve(lab, 8080, "http")
    for router in ("r1", "r2", "r3"):
        lab.nft(router, chain("forward", "ct state established,related accept\nct state new tcp dport 8080 accept", policy="drop"))


@healthy("db.lab:5432", disguise=True)
def old_name_commented_out(lab):
    """The hosts file has old addresses of the name in comments and for other names."""
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    serve(lab, 5432, "postgres")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n#{x4} db.lab\n{x4} olddb.lab db.lab.old\n")


@healthy("www.lab:80", disguise=True)
def vpn_for_other_networks(lab):
    """A VPN is up for the company's networks, with its own gateway; this server is not in them."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 80, "http")
    lab.tunnel("tun0", f"10.{(lab.plan.net + 3) % 256}.8.2/24")
    lab.ip("route add 192.168.77.0/24 dev tun0\nroute add 192.168.78.0/24 dev tun0", "c")


@healthy("{s4}:6379", step="redis", bites="said-*", disguise=True)
def server_drops_pings_and_closed_ports(lab):
    """The server lets Redis in and drops everything else, pings and closed ports too."""
    serve(lab, 6379, "redis")
    lab.nft("s", chain("input", "ct state established,related accept\ntcp dport 6379 accept", policy="drop"))


@healthy("http://www.lab/", step="http", bites="http-200", disguise=True)
def balancer_with_one_dead_server(lab):
    """haproxy has taken a dead server out and serves by the other."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 8001, "http")
    haproxy(lab, "frontend f\n bind :80\n default_backend b\nbackend b\n option redispatch\n server one 127.0.0.1:8001 check\n server two 127.0.0.1:8002 check inter 50ms fall 1")


@healthy("www.lab:443", step="connect", disguise=True)
def second_resolver_slow(lab):
    """The first resolver is quick, the second slow."""
    first = dns(lab, {"www.lab": {"A": ["{s4}"]}})
    second = dns(lab, {"www.lab": {"A": ["{s4}"]}}, label="e", router="r2", wait=2.5)
    lab.resolve_with(first, second)
    serve(lab, 443, "http", cert=certificate(lab))


@healthy("www.lab:80", disguise=True)
def dnsmasq_with_both_kinds(lab):
    """dnsmasq with both kinds of address and a search list."""
    address = dnsmasq(lab, "address=/www.lab/{s4}\naddress=/www.lab/{s6}\n")
    lab.resolve_with(address, options="search office.lab corp.lab\n")
    serve(lab, 80, "http")


@healthy("{s4}:443", links={"c-r1": ("delay=15,jitter=20", "delay=15,jitter=20")}, bites=warm, disguise=True)
def ordinary_wifi(lab):
    """A Wi-Fi with 30 to 70 ms and nothing lost."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))


@healthy("http://{s4}/", step="http", bites="http-200", disguise=True)
def low_mtu_and_words(lab):
    """A tunnel of 1400 bytes between r2 and r3 that says so; a page of many full packets comes."""
    serve(lab, 80, "bulk")
    lab.ip("link set east mtu 1400", "r2")
    lab.ip("link set west mtu 1400", "r3")


@healthy("[{s6}]:8443", disguise=True)
def v4_without_gateway(lab):
    """IPv4 has lost its default route; IPv6 is asked for."""
    serve(lab, 8443, "http", cert=certificate(lab, "{s6}"))
    lab.ip("route del default", "c")


@healthy("{s4}:8080", disguise=True)
def busy_client(lab):
    """Forty connections of this machine to the same service."""
    serve(lab, 8080, "http", backlog=128)
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "8080", "40"])


@healthy("printer.lab:9100", bites="connected", disguise=True)
def neighbour_printer(lab):
    """A printer on the caller's own network; the way out is blocked by r1."""
    lab.lan_host("h", 31)
    serve(lab, 9100, "echo", label="h")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{h4} printer.lab\n")
    lab.nft("r1", forward("oifname \"wan\" drop"))


@healthy("https://[{s6}]/", step="https", bites="http-200", disguise=True)
def destination_translated(lab):
    """r3 passes 443 on to a machine behind it, as a home router's port forwarding does."""
    lab.attach("b", "r3", 90)
    serve(lab, 443, "http", label="b", cert=certificate(lab, "{s6}"))
    lab.nft("r3", prerouting("ip6 daddr {s6} tcp dport 443 dnat ip6 to {b6}", kind="nat", priority="-100"))


@healthy("http://{s4}:8080/missing", step="http", bites="http-404")
def page_missing(lab):
    """The page does not exist; the server works."""
    nginx(lab, "server { listen 8080; location / { return 404; } }", port=8080)


@healthy("http://www.lab/", step="http", bites=lambda lab: expect(probe(lab, timeout=4), "http-200"), disguise=True)
def page_takes_two_seconds(lab):
    """The page takes two seconds to make."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 80, "http", wait=2)
