# SPDX-License-Identifier: GPL-3.0-or-later
"""More controls: the connection works, and something about it looks alarming. The only right verdict is none."""
from lab.rules import chain, forward, input_, output, prerouting
from lab.scenario import expect, healthy, probe, warm
from lab.services import certificate, dns, haproxy, nginx, serve, sshd

from .routing import idle_bridge
from .web import intermediate_chain


@healthy("{s4}:443", links={"r2-r3": ("delay=300", "delay=300")}, disguise=True)
def satellite(lab):
    """A round trip of 600 ms: slow, and healthy."""
    serve(lab, 443, "echo")
    warm(lab)


@healthy("{s4}:5432", bites=lambda lab: expect(probe(lab, timeout=5), "connected"), links={"r1-r2": ("delay=650", "delay=650")}, disguise=True)
def slower_than_the_first_timer(lab):
    """A round trip of 1.3 s: every SYN is sent twice, and nothing is lost."""
    serve(lab, 5432, "postgres")
    warm(lab)


@healthy("{s4}:443", links={"r1-r2": ("delay=20,jitter=150", "delay=20,jitter=150")}, disguise=True)
def reordering(lab):
    """Delays between 40 and 340 ms: packets overtake each other."""
    serve(lab, 443, "echo")
    warm(lab)


@healthy("http://{s4}/", step="http", bites="http-200", links={"r2-r3": ("loss=1", "loss=1")}, disguise=True)
def one_per_cent_lost(lab):
    """One per cent is lost, which TCP does not mind."""
    serve(lab, 80, "http")


@healthy("{s4}:6379", step="redis", bites="said-*", disguise=True)
def syn_proxy(lab):
    """r2 answers SYNs in the server's name, then connects through to it."""
    serve(lab, 6379, "redis")
    lab.sysctl("r2", "net.netfilter.nf_conntrack_tcp_loose=0", "net.ipv4.tcp_syncookies=1")
    lab.nft("r2", "table ip sp {\n chain pre { type filter hook prerouting priority -300\n tcp dport 6379 tcp flags syn notrack\n }\n"
                  " chain f { type filter hook forward priority 0\n tcp dport 6379 ct state invalid,untracked synproxy mss 1460 wscale 7 timestamp sack-perm\n"
                  " ct state invalid drop\n }\n}")


@healthy("{s4}:5432", disguise=True)
def behind_address_translation(lab):
    """r1 translates the client's address."""
    serve(lab, 5432, "postgres")
    lab.nft("r1", chain("postrouting", 'oifname "wan" masquerade', kind="nat", priority="100"))


@healthy("http://{s4}:8080/", step="http", bites="http-200", disguise=True)
def transparent_proxy(lab):
    """r1 takes connections to 8080 itself and passes them on: its SYN-ACK comes from the first hop."""
    serve(lab, 8080, "http")
    haproxy(lab, "defaults\n mode tcp\n timeout connect 2s\n timeout client 30s\n timeout server 30s\nlisten l\n bind :5000\n server one {s4}:8080", label="r1", port=5000)
    lab.nft("r1", prerouting('iifname "lan" tcp dport 8080 redirect to :5000', kind="nat", priority="-100"))


@healthy("http://{s4}/", step="http", bites="http-200", disguise=True)
def balanced_to_a_machine_behind(lab):
    """r3 passes the connections on to a machine one hop further, whose TTLs differ from the server's own."""
    backend = lab.attach("bk", "r3")
    serve(lab, 80, "http", label="bk")
    lab.nft("r3", prerouting(f"ip daddr {{s4}} tcp dport 80 dnat ip to {backend}", kind="nat", priority="-100"))


@healthy("{s4}:22", disguise=True)
def strict_reverse_path_and_symmetry(lab):
    """Strict reverse-path filters everywhere, and one way only."""
    sshd(lab)
    for label in ("c", "r1", "r2", "r3", "s"):
        lab.sysctl(label, "net.ipv4.conf.all.rp_filter=1")


@healthy("{s4}:3306", step="wait", bites="said-*", disguise=True)
def bare_tcp(lab):
    """No timestamps, no selective acknowledgement, no window scaling, SYN cookies always."""
    serve(lab, 3306, "mysql")
    lab.sysctl("c", "net.ipv4.tcp_timestamps=0", "net.ipv4.tcp_sack=0", "net.ipv4.tcp_window_scaling=0")
    lab.sysctl("s", "net.ipv4.tcp_syncookies=2")


@healthy("www.lab:443", disguise=True)
def alias_chain_and_four_addresses(lab):
    """An alias of an alias with four addresses, all alive, TTL 0."""
    serve(lab, 443, "echo")
    dns(lab, {"www.lab": {"CNAME": "a.lab."}, "a.lab": {"CNAME": "b.lab."},
              "b.lab": {"A": ["{s4}", "{t4}"], "AAAA": ["{s6}", "{t6}"], "ttl": 0}})


@healthy("v6.lab:5432", disguise=True)
def ipv6_only(lab):
    """The name has an IPv6 address only, and this machine has no IPv4 default route."""
    serve(lab, 5432, "postgres")
    dns(lab, {"v6.lab": {"AAAA": ["{s6}"]}})
    lab.ip("route del default\nroute add {d4} via {r1_4}", "c")


@healthy("www.lab:8080", disguise=True)
def ipv4_only_machine(lab):
    """The name has addresses of both kinds, and this machine has no IPv6 at all, as most have not."""
    serve(lab, 8080, "http")
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.sh("c", "ip -6 route flush dev eth0; ip -6 addr flush dev eth0")


@healthy("db.lab:5432", disguise=True)
def hosts_file_and_no_resolver(lab):
    """The name is in the hosts file, and the only resolver is dead."""
    serve(lab, 5432, "postgres")
    lab.attach("d", "r1")
    lab.resolve_with(lab.words["dgone4"])
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} db.lab\n")


@healthy("db.lab:6379", step="redis", bites="said-*", disguise=True)
def first_resolver_fails_at_once(lab):
    """The first resolver says SERVFAIL at once, the second answers: nobody waits."""
    serve(lab, 6379, "redis")
    dns(lab, {}, rcode=2)
    dns(lab, {"db.lab": {"A": ["{s4}"]}}, label="e", router="r2")
    lab.resolve_with(lab.words["d4"], lab.words["e4"])


@healthy("{s4}:8080", disguise=True)
def living_tunnel(lab):
    """A VXLAN overlay with a smaller MTU carries the connection, and it works."""
    serve(lab, 8080, "http")
    net = f"10.{lab.plan.net}.250"
    for label, own, other, last in (("c", "{c4}", "{r2_4}", 2), ("r2", "{r2_4}", "{c4}", 1)):
        lab.ip(f"link add vpn0 type vxlan id 7 local {own} remote {other} dstport 4789\naddr add {net}.{last}/24 dev vpn0\nlink set vpn0 up", label)
    lab.ip(f"route add {{s4net}} via {net}.1 dev vpn0", "c")
    lab.ip(f"route add {net}.0/24 via " + lab.plan.v4("2", 2), "r3")


@healthy("{s4}:22", step="wait", bites=lambda lab: expect(probe(lab, step="wait", timeout=5), "said-SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3"), disguise=True)
def late_greeting(lab):
    """The ssh server looks up its client's name first and greets after 1.6 s."""
    serve(lab, 22, "ssh", wait=1.6)


@healthy("http://{s4}/", step="http", bites=lambda lab: expect(probe(lab, timeout=5), "http-200"), disguise=True)
def late_page(lab):
    """The page takes 1.5 s."""
    serve(lab, 80, "http", wait=1.5)


@healthy("https://www.lab/", step="https", bites=lambda lab: expect(probe(lab, timeout=6), "http-200"), disguise=True)
def late_handshake(lab):
    """The TLS server takes 1.2 s to answer; its chain is complete."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=intermediate_chain(lab, True), tls_wait=1.2)


@healthy("http://{s4}/private", step="http", bites="http-401", disguise=True)
def credentials_wanted_by_page(lab):
    """The page wants a password: the web server works."""
    serve(lab, 80, "http", status="401 Unauthorized")


@healthy("http://{s4}/", step="http", bites="http-500", disguise=True)
def application_error(lab):
    """The application says 500: it answers."""
    serve(lab, 80, "http", status="500 Internal Server Error", server="gunicorn", body="<h1>Server Error (500)</h1>")


@healthy("{s4}:443", disguise=True)
def rule_for_another_user(lab):
    """A rule drops this port for another user, and a limit allows fifty new connections a second."""
    serve(lab, 443, "echo")
    lab.nft("c", output("meta skuid 33 tcp dport 443 drop\ntcp flags & (syn|ack) == syn limit rate over 50/second burst 100 packets drop"))


@healthy("{s4}:5432", disguise=True)
def idle_interfaces(lab):
    """A container bridge without carrier, an interface that is down, a self-assigned address beside the proper one."""
    serve(lab, 5432, "postgres")
    idle_bridge(lab)
    lab.ip("addr add 169.254.9.9/16 dev eth0", "c")


@healthy("{s4}:8080", disguise=True)
def frightening_routes(lab):
    """Blackhole and unreachable routes for other networks, and a last-resort unreachable default."""
    serve(lab, 8080, "http")
    lab.ip("route add blackhole 192.168.0.0/16\nroute add unreachable default metric 4278198272\nroute add prohibit {u4}/32", "c")
    lab.ip("route add unreachable {u4}/32", "r2")


@healthy("{s4}:22", disguise=True)
def neighbours_that_failed(lab):
    """The neighbour table is full of failed entries, and one for another host is wrong and permanent."""
    serve(lab, 22, "ssh")
    lab.ip("neigh replace {y4} lladdr 02:de:ad:be:ef:03 dev eth0 nud permanent", "c")
    lab.run("c", ["sh", "-c", "for i in 180 181 182 183; do (echo > /dev/udp/%s$i/9) 2>/dev/null; done; true" % lab.words["c4"].rsplit(".", 1)[0].join(["", "."])])


@healthy("{s4}:9300", "--app-timeout", "2s", links={"r2-r3": ("delay=250", "delay=250")}, disguise=True)
def half_a_second_and_patience(lab):
    """500 ms away, and an application that waits two seconds."""
    serve(lab, 9300, "echo")
    warm(lab)


@healthy("[{s6}]:443", disguise=True)
def no_icmpv6_at_all(lab):
    """r2 drops all ICMPv6 that is not neighbour discovery, in both directions."""
    serve(lab, 443, "echo")
    lab.nft("r2", forward("meta l4proto icmpv6 drop"))
    lab.nft("r2", output("icmpv6 type { time-exceeded, destination-unreachable, packet-too-big } drop", table="more"))


@healthy("{s4}:8080", vantage="s", users=("root",), bites=lambda lab: expect(probe(lab), "connected"), disguise=True)
def container_at_server(lab):
    """From the server itself: nothing listens on the port, since a rule passes it on to a container, which does."""
    lab.add_namespaces(["box"])
    lab.ip(f"link add cont0 type veth peer name eth0 netns {lab.ns('box')}\naddr add 172.31.7.1/24 dev cont0\nlink set cont0 up", "s")
    lab.ip("link set lo up\naddr add 172.31.7.2/24 dev eth0\nlink set eth0 up\nroute add default via 172.31.7.1", "box")
    lab.sysctl("s", "net.ipv4.ip_forward=1")
    serve(lab, 80, "http", label="box")
    lab.nft("s", "table ip nat {\n chain pre { type nat hook prerouting priority -100\n tcp dport 8080 dnat to 172.31.7.2:80\n }\n"
                 " chain out { type nat hook output priority -100\n ip daddr {s4} tcp dport 8080 dnat to 172.31.7.2:80\n }\n}")


@healthy("[{s6}]:5432", vantage="s", bites=lambda lab: expect(probe(lab), "connected"), disguise=True)
def listens_twice_at_server(lab):
    """From the server itself: one listener on loopback, one on the address; another service's queue is full."""
    serve(lab, 5432, "postgres", bind="127.0.0.1")
    serve(lab, 5432, "postgres", bind="{s6}")
    serve(lab, 6000, "full", backlog=2)
