# SPDX-License-Identifier: GPL-3.0-or-later
"""Controls: the connection works, whatever scary things lie around. The only right verdict is none."""
from lab.rules import chain, forward, input_, output
from lab.scenario import expect, healthy, probe, warm
from lab.services import certificate, dns, haproxy, nginx, serve, sshd, tinyproxy

QUIET = "icmp type time-exceeded drop\nicmpv6 type time-exceeded drop"


@healthy("{s4}:22")
def ssh(lab):
    """OpenSSH, nothing special."""
    sshd(lab)


@healthy("[{s6}]:5432")
def postgres_v6(lab):
    """A database over IPv6."""
    serve(lab, 5432, "postgres")


@healthy("http://www.lab/", step="http", bites="http-200")
def nginx_by_name(lab):
    """nginx, by a name with both kinds of address."""
    nginx(lab, "server { listen [::]:80 ipv6only=off; return 200 'hello'; }")
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})


@healthy("https://www.lab/", step="https", bites="http-200")
def https_lab_authority(lab):
    """nginx with a certificate of the company's own authority, which the client trusts."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    pem = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_certificate {pem}; ssl_certificate_key {pem}; return 200 'hello'; }}", port=443)


@healthy("{s4}:6379", step="redis", bites="said-*")
def redis(lab):
    """Redis answers PING."""
    serve(lab, 6379, "redis")


@healthy("db.lab:3306", step="wait", bites="said-*")
def mysql(lab):
    """MySQL greets."""
    serve(lab, 3306, "mysql")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})


@healthy("{s4}:25", step="wait", bites="said-220*")
def smtp(lab):
    """A mail server greets."""
    serve(lab, 25, "smtp")


@healthy("{s4}:47811")
def odd_port_silent_by_right(lab):
    """A service on a high port that waits to be spoken to: its protocol owes nobody a greeting."""
    serve(lab, 47811, "silent")


@healthy("http://{s4}/", step="http", bites="http-404")
def not_found_page(lab):
    """The page does not exist: that is the web server working."""
    nginx(lab, "server { listen 80; return 404; }")


@healthy("http://{s4}:8080/", step="http", bites="http-200", disguise=True)
def behind_haproxy(lab):
    """A gateway whose first server is down and whose second answers."""
    upstream = lab.attach("up", "r2", last=40)
    serve(lab, 8001, "http", label="up")
    haproxy(lab, f"frontend f\n bind :8080\n default_backend b\nbackend b\n option redispatch\n server one {upstream}:8000 check inter 100ms fall 1\n"
                 f" server two {upstream}:8001 check inter 100ms", port=8080)
    warm(lab)


@healthy("{s4}:443", disguise=True)
def no_pings(lab):
    """The server and every router drop pings."""
    serve(lab, 443, "echo")
    for label in ("r1", "r2", "r3", "s"):
        lab.nft(label, input_("icmp type echo-request drop"))
    lab.nft("r2", forward("icmp type { echo-request, echo-reply } drop", table="more"))


@healthy("{s4}:443", disguise=True)
def no_icmp_at_all(lab):
    """r1 drops all ICMP in both directions."""
    serve(lab, 443, "echo")
    lab.nft("r1", forward("meta l4proto { icmp, icmpv6 } drop"))
    lab.nft("r1", output("meta l4proto icmp drop", table="more"))


@healthy("{s4}:5432", disguise=True)
def quiet_routers(lab):
    """No router says that a TTL ran out."""
    serve(lab, 5432, "postgres")
    for label in ("r1", "r2", "r3"):
        lab.nft(label, output(QUIET))


@healthy("{s4}:8080", disguise=True)
def rationed_icmp(lab):
    """r2 sends one ICMP error in three seconds."""
    serve(lab, 8080, "http")
    lab.nft("r2", output("icmp type { time-exceeded, destination-unreachable } limit rate over 20/minute burst 1 packets drop"))


@healthy("{s4}:5432", disguise=True)
def rule_names_port_elsewhere(lab):
    """The client drops 5432 towards another server."""
    serve(lab, 5432, "postgres")
    lab.nft("c", output("ip daddr {x4} tcp dport 5432 counter drop"))


@healthy("{s4}:443", disguise=True)
def rule_after_accept(lab):
    """A drop rule names the port behind a rule that accepts it."""
    serve(lab, 443, "echo")
    lab.nft("c", output("ip daddr {s4net} accept\ntcp dport 443 drop"))


@healthy("{s4}:22", disguise=True)
def drop_counters_from_yesterday(lab):
    """A drop rule for the server with a counter that is not zero; it matches UDP."""
    serve(lab, 22, "ssh")
    lab.nft("c", output("ip daddr {s4} meta l4proto udp udp dport != 33434-33534 counter packets 4711 bytes 282660 drop\n"
                        "tcp sport 22 counter packets 17 bytes 1020 drop"))


@healthy("{s4}:3306", disguise=True)
def chain_never_called(lab):
    """A chain without a hook drops everything and is never called."""
    serve(lab, 3306, "mysql")
    lab.nft("c", "table inet old {\n chain attic { tcp dport 3306 drop\n drop\n }\n chain out { type filter hook output priority 0; policy accept\n }\n}")


@healthy("{s4}:8080", disguise=True)
def iptables_whitelist(lab):
    """A strict iptables set-up that allows exactly what is needed."""
    serve(lab, 8080, "http")
    lab.sh("c", "iptables -A INPUT -i lo -j ACCEPT; iptables -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT; iptables -P INPUT DROP; "
                "iptables -A OUTPUT -o lo -j ACCEPT; iptables -A OUTPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT; "
                "iptables -A OUTPUT -p tcp --dport 8080 -j ACCEPT; iptables -P OUTPUT DROP")


@healthy("{s4}:443", disguise=True)
def server_whitelist(lab):
    """The server and r3 let in 443 and nothing else, pings neither."""
    serve(lab, 443, "echo")
    for label, hook in (("s", "input"), ("r3", "forward")):
        lab.nft(label, chain(hook, 'iif "lo" accept\nct state established,related accept\ntcp dport 443 accept\n'
                                   "icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept", policy="drop"))


@healthy("{s4}:443", links={"r1-r2": ("delay=75", "delay=75")}, disguise=True)
def slow_path(lab):
    """A round trip of 150 ms."""
    serve(lab, 443, "echo")
    warm(lab)


@healthy("{s4}:5432", "--app-timeout", "3s", links={"r2-r3": ("delay=60,jitter=40", "delay=60,jitter=40")}, disguise=True)
def slow_path_patient_application(lab):
    """120 to 200 ms with jitter, and an application that waits three seconds."""
    serve(lab, 5432, "postgres")
    warm(lab)


@healthy("http://{s4}/", step="http", bites="http-200", disguise=True)
def low_mtu_announced(lab):
    """The link between r2 and r3 has an MTU of 1300 and says so: path MTU discovery works."""
    serve(lab, 80, "bulk")
    lab.ip("link set east mtu 1300", "r2")
    lab.ip("link set west mtu 1300", "r3")


@healthy("{s4}:6379", disguise=True)
def tunnel_beside(lab):
    """A tunnel without another end has routes for other networks."""
    serve(lab, 6379, "redis")
    lab.tunnel("tun0", f"10.{lab.plan.net}.250.2/24")
    lab.ip("route add {u4}/32 dev tun0", "c")


@healthy("{s4}:443", disguise=True)
def tunnel_with_less_specific_route(lab):
    """A tunnel takes half the internet; a more specific route keeps the server's network out of it."""
    serve(lab, 443, "echo")
    lab.tunnel("wg0", f"10.{lab.plan.net}.250.2/24")
    lab.ip("route add 0.0.0.0/1 dev wg0\nroute add 128.0.0.0/1 dev wg0\nroute add {s4net} via {r1_4}", "c")


@healthy("db.lab:5432", disguise=True)
def second_resolver_dead(lab):
    """The first resolver answers, the second is dead: nobody ever asks it."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.attach("e", "r2")
    lab.resolve_with(lab.words["d4"], lab.words["egone4"])


@healthy("db.lab:5432", disguise=True)
def hosts_and_dns_differ_and_work(lab):
    """The hosts file names the server's other address; both answer."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{t4} db.lab\n")


@healthy("{s4}:443", disguise=True)
def asks_for_ecn(lab):
    """The client asks for ECN and the path lets it."""
    serve(lab, 443, "echo")
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")


@healthy("{s4}:8080", disguise=True)
def many_time_waits(lab):
    """Two hundred connections of the client in TIME_WAIT."""
    serve(lab, 8080, "http")
    code = ("import socket\nfor _ in range(200):\n s = socket.create_connection(('%s', 8080))\n s.close()\nprint('ready', flush=True)\n"
            "import time\ntime.sleep(3600)" % lab.words["s4"])
    lab.start("c", ["python3", "-c", code])


@healthy("{s4}:9300", disguise=True)
def backlog_in_use(lab):
    """Connections wait in a long accept queue while others are served; the service owes nobody a greeting."""
    serve(lab, 9300, "full", backlog=64, waiting=3, every=0.1, gap=0.05)


@healthy("{s4}:443", disguise=True)
def loose_reverse_path(lab):
    """Answers come back over another interface, whose reverse-path filter is loose."""
    from .client import second_way_home
    serve(lab, 443, "echo")
    second_way_home(lab)
    lab.sysctl("c", "net.ipv4.conf.eth1.rp_filter=2")


@healthy("{s4}:443", "--proxy", "{proxy}")
def through_a_proxy(lab):
    """tinyproxy lets the connection through."""
    serve(lab, 443, "echo")
    lab.words["proxy"] = tinyproxy(lab)


@healthy("{lan4}:22", disguise=True)
def neighbour_without_gateway(lab):
    """The target is a neighbour; the default gateway is dead and not needed."""
    lab.lan_host("lan")
    serve(lab, 22, "ssh", label="lan")
    lab.ip("route replace default via " + lab.plan.v4("0", 254), "c")


@healthy("{s4}:443", disguise=True)
def path_loses_pings_only(lab):
    """r2 loses 80 % of pings and no TCP."""
    serve(lab, 443, "echo")
    lab.nft("r2", forward("meta l4proto { icmp, icmpv6 } numgen random mod 100 < 80 drop"))


@healthy("{s4}:5432", vantage="s", bites=lambda lab: expect(probe(lab), "connected"))
def seen_from_the_server(lab):
    """From the server itself: it listens on every address."""
    serve(lab, 5432, "postgres")


@healthy("{s4}:443", vantage="s", disguise=True, bites=lambda lab: expect(probe(lab), "connected"))
def seen_from_the_server_with_rules(lab):
    """From the server itself: it listens; rules name the port for another network, and pings are dropped."""
    serve(lab, 443, "echo")
    lab.nft("s", input_("ip saddr {u4} tcp dport 443 counter drop\nicmp type echo-request drop"))
