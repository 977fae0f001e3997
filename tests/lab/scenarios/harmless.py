# SPDX-License-Identifier: GPL-3.0-or-later
"""A fifth look, controls: what of the newer mechanisms looks guilty and is not. The only right verdict is none."""
from lab.rules import chain, forward, ingress, input_, output, prerouting
from lab.scenario import expect, healthy, probe, warm
from lab.services import certificate, dns, haproxy, nginx, serve, sshd, tinyproxy

from .client import second_way_home
from .machine import bridge_over_card


@healthy("{s4}:5432", disguise=True)
def verdict_map_lets_it_out(lab):
    """A verdict map drops the ports on both sides of this one."""
    serve(lab, 5432, "postgres")
    lab.nft("c", output("tcp dport vmap { 5000-5431 : drop, 5433-5999 : drop, 5432 : accept }"))


@healthy("{s4}:8443", disguise=True)
def ipset_without_it(lab):
    """An ipset names the address with another port, and the port with another address."""
    serve(lab, 8443, "echo")
    lab.sh("c", "ipset create barred hash:ip,port; ipset add barred {s4},tcp:8444; ipset add barred {x4},tcp:8443; "
                "iptables -A OUTPUT -m set --match-set barred dst,dst -j DROP")


@healthy("{s4}:443", disguise=True)
def ipsec_policies_for_others(lab):
    """IPsec policies block another address and want a tunnel for another network."""
    serve(lab, 443, "echo")
    lab.ip("xfrm policy add dir out dst {x4}/32 action block\nxfrm policy add dir out dst 198.18.0.0/16 tmpl src {c4} dst {r2_4} proto esp mode tunnel\n"
           "xfrm policy add dir in src {x4}/32 action block", "c")


@healthy("{s4}:22", disguise=True)
def quota_with_room(lab):
    """A quota that is far from used up, and a limit that is not reached."""
    sshd(lab)
    lab.nft("c", output("tcp dport 22 quota over 500 mbytes drop\ntcp flags syn limit rate over 100/second burst 200 packets drop"))


@healthy("{s4}:8080", disguise=True)
def address_on_a_bridge(lab):
    """The address is on a bridge over the card, which has none itself."""
    serve(lab, 8080, "http")
    bridge_over_card(lab)


@healthy("[{s6}]:5432", disguise=True)
def self_assigned_v4_and_v6_asked(lab):
    """IPv4 is self-assigned and useless; IPv6 is asked for and works."""
    serve(lab, 5432, "postgres")
    lab.ip("addr del {c4}/24 dev eth0\naddr add 169.254.44.3/16 dev eth0", "c")


@healthy("{s4}:6379", step="redis", bites="said-*", disguise=True)
def two_living_gateways(lab):
    """Two next hops of equal weight, spread by port, and both lead there."""
    serve(lab, 6379, "redis")
    second_way_home(lab)
    lab.ip("route replace {c4net} via " + lab.plan.v4("1", 1), "r2")
    lab.sysctl("c", "net.ipv4.fib_multipath_hash_policy=1")
    lab.ip(f"route replace default nexthop via {{r1_4}} weight 1 nexthop via {lab.plan.extra4('r2', 9)}.1 dev eth1 weight 1", "c")


@healthy("{s4}:443", disguise=True)
def mark_and_living_table(lab):
    """Packets are marked and routed by a table of their own, which leads the same way."""
    serve(lab, 443, "echo")
    lab.nft("c", "table inet m {\n chain o { type route hook output priority -150\n meta l4proto tcp meta mark set 0x51\n }\n}")
    lab.ip("rule add fwmark 0x51 lookup 151 pref 90\nroute add default via {r1_4} table 151\nrule add fwmark 0x52 prohibit pref 91", "c")


@healthy("{s4}:22", disguise=True)
def permanent_neighbour_that_is_right(lab):
    """The gateway's neighbour entry is permanent and true, and the gateway answers no ARP."""
    sshd(lab)
    lab.run("c", ["sh", "-c", lab.fill("ping -c1 -W1 {r1_4} >/dev/null 2>&1; m=$(ip neigh show {r1_4} | sed -n 's/.*lladdr \\([^ ]*\\).*/\\1/p'); "
                                       "ip neigh replace {r1_4} lladdr $m dev eth0 nud permanent")])
    lab.nft("c", "table arp a {\n chain in { type filter hook input priority 0\n arp operation reply drop\n }\n}")


@healthy("{s4}:5432", disguise=True)
def policy_route_of_another_port_r2(lab):
    """r2's policy rules black-hole and prohibit the ports beside this one."""
    serve(lab, 5432, "postgres")
    lab.ip("rule add ipproto tcp dport 5433 blackhole pref 55\nrule add ipproto tcp dport 5431 prohibit pref 56\nrule add ipproto icmp blackhole pref 57", "r2")


@healthy("{s4}:9300", disguise=True)
def ttl_rewritten_on_the_way(lab):
    """r2 rewrites every TTL to 64 both ways: distances make no sense."""
    serve(lab, 9300, "echo")
    lab.sh("r2", "iptables -t mangle -A POSTROUTING -j TTL --ttl-set 64")


@healthy("http://{s4}/", step="http", bites="http-200", disguise=True)
def mss_clamped(lab):
    """A link of 1300 bytes where nothing says so, and r1 clamps the MSS: all passes."""
    serve(lab, 80, "bulk")
    lab.ip("link set east mtu 1300", "r2")
    lab.ip("link set west mtu 1300", "r3")
    for label in ("r2", "r3"):
        lab.nft(label, output("icmp type destination-unreachable drop"))
    lab.sh("r1", "iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1200")


@healthy("{s4}:8080", disguise=True)
def reset_of_other_ports(lab):
    """r1 resets, r2 drops and r3 rejects every other port."""
    serve(lab, 8080, "http")
    lab.nft("r1", forward("tcp dport != 8080 tcp flags & (syn|ack) == syn reject with tcp reset"))
    lab.nft("r2", forward("tcp dport 1-8079 drop"))
    lab.nft("r3", forward("tcp dport 8081-65535 ct state new reject with icmpx type admin-prohibited"))


@healthy("{s4}:3306", step="wait", bites="said-*", disguise=True)
def server_pings_and_errors_limited(lab):
    """The server answers one ping in ten seconds, and every router one error in five."""
    serve(lab, 3306, "mysql")
    lab.nft("s", input_("icmp type echo-request limit rate over 6/minute burst 1 packets drop"))
    for label in ("r1", "r2", "r3"):
        lab.nft(label, output("icmp type { time-exceeded, destination-unreachable } limit rate over 12/minute burst 1 packets drop"))


@healthy("{s4}:25", step="wait", bites=lambda lab: expect(probe(lab, step="wait", timeout=4)[:8], "said-220"), disguise=True)
def long_mail_greeting(lab):
    """A mail server's greeting has several lines, and speaks of too many connections that it had yesterday."""
    serve(lab, 25, "say-first-and-stay", text="220-mail.example ESMTP\r\n220-We had too many connections yesterday\r\n220 ready\r\n")


@healthy("http://{s4}/", step="http", bites="http-302", disguise=True)
def redirects_to_login(lab):
    """The page redirects to a login page elsewhere."""
    serve(lab, 80, "http", status="302 Found", body="<a href='https://login.lab/'>log in</a>")


@healthy("https://www.lab/", step="https", bites="http-403", disguise=True)
def page_forbidden(lab):
    """The page is forbidden: TLS and the web server work."""
    serve(lab, 443, "http", cert=certificate(lab), status="403 Forbidden", body="<h1>403 Forbidden</h1>")
    dns(lab, {"www.lab": {"A": ["{s4}"]}})


@healthy("https://a.lab/", step="https", bites="http-200", disguise=True)
def many_names_one_certificate(lab):
    """The certificate has the name as the last of sixty, and an expired one beside it is for other server names."""
    names = ",".join(f"n{i}.lab" for i in range(59)) + ",a.lab"
    good, bad = certificate(lab, names), certificate(lab, "other.lab", start_days=-90, end_days=-5)
    dns(lab, {"a.lab": {"A": ["{s4}"]}})
    nginx(lab, f"server {{ listen 443 ssl default_server; ssl_certificate {bad}; ssl_certificate_key {bad}; return 200 'x'; }}"
               f" server {{ listen 443 ssl; server_name a.lab; ssl_certificate {good}; ssl_certificate_key {good}; return 200 'y'; }}", port=443)


@healthy("db.lab:5432", disguise=True)
def resolver_with_an_odd_neighbour(lab):
    """Of three resolvers the first answers; the second refuses and the third lies."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    dns(lab, {}, label="e", router="r2", rcode=5)
    dns(lab, {"db.lab": {"A": ["{t4}"]}}, label="f", router="r2")
    lab.resolve_with(lab.words["d4"], lab.words["e4"], lab.words["f4"])


@healthy("db.lab:22", disguise=True)
def resolver_over_v6_only(lab):
    """The only resolver has an IPv6 address, the name an IPv4 one."""
    sshd(lab)
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.resolve_with(lab.words["d6"])
    warm(lab)  # the routers' first neighbour discovery takes a second


@healthy("db.lab:8080", disguise=True)
def many_addresses_all_alive(lab):
    """Eight addresses of the server, in both families, all alive."""
    more = [lab.plan.v4("3", n) for n in range(101, 105)] + [lab.plan.v6("3", n) for n in range(101, 103)]
    lab.ip("\n".join(f"addr add {a}/{64 if ':' in a else 24} dev eth0" + (" nodad" if ":" in a else "") for a in more), "s")
    serve(lab, 8080, "http")
    dns(lab, {"db.lab": {"A": ["{s4}", "{t4}", *more[:4]], "AAAA": ["{s6}", *more[4:]]}})


@healthy("{s4}:443", "--proxy", "{proxy}", disguise=True)
def proxy_while_direct_works_too(lab):
    """The proxy answers with words and headers of its own, and lets it through."""
    serve(lab, 443, "echo")
    lab.words["proxy"] = tinyproxy(lab, extra='AddHeader "X-Note" "403 Forbidden"\nViaProxyName "denied"')


@healthy("{s4}:9000", "--app-timeout", "400ms", links={"r2-r3": ("delay=90,jitter=30", "delay=90")}, disguise=True)
def patient_enough(lab):
    """180 to 210 ms with jitter, and an application that waits 400."""
    serve(lab, 9000, "echo")
    warm(lab)


@healthy("{s4}:5432", disguise=True)
def descriptors_and_ports_in_use(lab):
    """Half of a small port range is in use, half of the descriptors as well."""
    from .client import HOLD
    serve(lab, 5432, "postgres")
    lab.sysctl("c", "net.ipv4.ip_local_port_range=40000 40199")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "5432", "60"])
    lab.run_options = ["--hold-fds", "100", "--nofile", "256"]


@healthy("http://{s4}:8080/", step="http", bites="http-200", disguise=True)
def balanced_over_two(lab):
    """r3 spreads connections over two servers that both answer, one of them a hop further."""
    serve(lab, 8080, "http")
    backend = lab.attach("bk", "r3")
    serve(lab, 8080, "http", label="bk")
    lab.nft("r3", prerouting(f"ip daddr {{s4}} tcp dport 8080 dnat ip to numgen inc mod 2 map {{ 0 : {{s4}}, 1 : {backend} }}", kind="nat", priority="-100"))


@healthy("{s4}:6379", vantage="s", bites=lambda lab: expect(probe(lab), "connected"), disguise=True)
def other_services_in_trouble(lab):
    """From the server itself: this one is fine; another one's queue is full, a third listens on loopback only."""
    serve(lab, 6379, "redis")
    serve(lab, 5432, "full", backlog=2)
    serve(lab, 8080, "http", bind="127.0.0.1")
    lab.nft("s", input_("tcp dport 5432 drop\nip saddr {x4} tcp dport 6379 drop"))


@healthy("{s4}:443", disguise=True)
def interface_rules_for_others(lab):
    """Netdev tables at the card drop other ports, both ways, and count this one."""
    serve(lab, 443, "echo")
    lab.nft("c", "table netdev n {\n chain i {\n type filter hook ingress device eth0 priority 0\n tcp sport 8443 drop\n tcp sport 443 counter\n }\n"
                 " chain e {\n type filter hook egress device eth0 priority 0\n tcp dport 444 drop\n tcp dport 443 counter accept\n }\n}")


@healthy("[{s6}]:22", disguise=True)
def v4_is_dead_and_v6_asked(lab):
    """IPv4 has no route and a black hole; IPv6 is asked for and works."""
    sshd(lab)
    lab.ip("route del default\nroute add blackhole {s4net}", "c")
    lab.nft("r1", forward("meta nfproto ipv4 drop"))
