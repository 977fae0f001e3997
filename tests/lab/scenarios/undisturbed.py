# SPDX-License-Identifier: GPL-3.0-or-later
"""Controls beside homes, changes, clouds and tangles: what of their kinds looks guilty and is not. The only right verdict is none."""
from pathlib import Path

from lab.rules import chain, forward, prerouting
from lab.scenario import expect, healthy, probe
from lab.services import certificate, dns, nginx, serve, sshd

from .changes import container
from .client import HOLD
from .homes import WWW, dead_vpn, second_card
from .proxy import by_environment

AGAIN = "Error: connect ECONNREFUSED {s4}:8080\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1606:16)"


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def dead_proxy_and_an_exception(lab):
    """The environment's proxy is dead, and its list of exceptions has the domain."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    by_environment(lab, "http://127.0.0.1:3128")
    lab.environment.update(no_proxy="localhost,127.0.0.1,.lab", NO_PROXY="localhost,127.0.0.1,.lab")


@healthy("http://{s4}:8080/", "--error", AGAIN, step="http", bites="http-200")
def refused_before_the_restart(lab):
    """The pasted message says refused; the service runs again."""
    serve(lab, 8080, "http")


@healthy("{s4}:5432", disguise=True)
def resolvers_dead_and_not_needed(lab):
    """Both resolvers are dead; the target is an address."""
    serve(lab, 5432, "postgres")
    lab.attach("d", "r1")
    lab.resolve_with(lab.words["dgone4"], lab.words["u4"])


@healthy("{s4}:3306", step="wait", bites="said-*", disguise=True)
def answers_by_a_short_cut(lab):
    """Answers go from r3 to r1 by another line than the questions; no device minds."""
    serve(lab, 3306, "mysql")
    net4 = lab.plan.extra4("r3", 9)
    lab.ip(f"link add short netns {lab.ns('r3')} type veth peer name short netns {lab.ns('r1')}")
    lab.ip(f"addr add {net4}.2/24 dev short\nlink set short up", "r1")
    lab.ip(f"addr add {net4}.1/24 dev short\nlink set short up\nroute replace {{c4net}} via {net4}.2", "r3")


@healthy("{s4}:443", bites=lambda lab: expect(probe(lab, timeout=4), "connected"), disguise=True)
def one_syn_lost_once(lab):
    """r2 loses one single SYN, the first of all, and nothing after it."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.nft("r2", forward("ip daddr {s4} tcp flags & (syn|ack) == syn quota until 70 bytes drop"))


@healthy("{s4}:22", disguise=True)
def own_service_with_a_full_queue(lab):
    """A service of this machine hangs with a full queue, and another holds connections that the other end has closed."""
    sshd(lab)
    serve(lab, 7777, "close")
    serve(lab, 5432, "full", label="c", backlog=3)
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "7777", "30"])


@healthy("{s4}:8080", disguise=True)
def pings_prohibited_traceroute_too(lab):
    """r2 refuses pings and UDP as administratively prohibited; TCP passes."""
    serve(lab, 8080, "http")
    lab.nft("r2", forward("icmp type echo-request reject with icmp type admin-prohibited\nmeta l4proto udp reject with icmpx type admin-prohibited"))


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def expired_certificate_in_the_bundle(lab):
    """The server sends a useless certificate after its own, which has expired."""
    dns(lab, WWW)
    good, old = certificate(lab), certificate(lab, "old.lab", start_days=-90, end_days=-9)
    bundle = lab.folder / "bundle.pem"
    bundle.write_text(Path(good).read_text() + Path(old.replace(".pem", ".crt")).read_text())
    serve(lab, 443, "http", cert=bundle)


@healthy("https://www.lab/", step="https", bites="http-400", disguise=True)
def client_certificate_wanted(lab):
    """nginx wants a certificate of the client's and says 400 without: the handshake and the web server work."""
    dns(lab, WWW)
    pem = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_certificate {pem}; ssl_certificate_key {pem}; ssl_client_certificate {lab.folder}/ca.pem; ssl_verify_client on; "
               "location / { return 200 hello; } }", port=443)


@healthy("{s4}:9200", disguise=True)
def containers_beside(lab):
    """This machine has containers: bridges, address translation, chains that isolate and drop what is forwarded."""
    serve(lab, 9200, "http")
    lab.add_namespaces(["inner"])
    lab.ip(f"link add docker0 type veth peer name eth0 netns {lab.ns('inner')}\naddr add 192.168.212.1/24 dev docker0\nlink set docker0 up\n"
           "link add br-0a1b type bridge\naddr add 192.168.213.1/24 dev br-0a1b\nlink set br-0a1b up", "c")
    lab.sh("c", "iptables -t nat -A POSTROUTING -s 192.168.212.0/24 ! -o docker0 -j MASQUERADE; iptables -N DOCKER-ISOLATION-STAGE-2; "
                "iptables -A FORWARD -i docker0 -j DOCKER-ISOLATION-STAGE-2; iptables -A DOCKER-ISOLATION-STAGE-2 -j DROP; iptables -P FORWARD DROP")


@healthy("{s4}:6379", step="redis", bites="said-*", disguise=True)
def vpn_with_the_worse_default(lab):
    """A dead VPN has a default route too, of a worse metric."""
    serve(lab, 6379, "redis")
    dead_vpn(lab)
    lab.ip("route add default dev tun0 metric 900", "c")


@healthy("{s4}:443", disguise=True)
def ecn_bits_removed(lab):
    """The client asks for ECN, and r2 removes the wish from its SYNs."""
    serve(lab, 443, "echo")
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.sh("r2", "iptables -t mangle -A FORWARD -p tcp --syn -j ECN --ecn-tcp-remove")


@healthy("{s4}:5432", disguise=True)
def firewall_log_full_of_drops(lab):
    """Rules log this very connection with the word DROP, count it, and let it pass; fail2ban's set holds others."""
    serve(lab, 5432, "postgres")
    lab.sh("c", "iptables -A OUTPUT -p tcp --dport 5432 -j LOG --log-prefix 'DROP out: '; iptables -A INPUT -p tcp --sport 5432 -m comment --comment 'DROP later' -j ACCEPT")
    lab.nft("c", "table inet f2b-table {\n set banned { type ipv4_addr; elements = { {x4}, {t4} } }\n chain i { type filter hook input priority -1\n"
                 " ip saddr @banned reject\n }\n}")


@healthy("www.lab:8080", disguise=True)
def v6_router_dead_and_name_has_v4(lab):
    """The IPv6 router is gone; the name has an IPv4 address only."""
    dns(lab, WWW)
    serve(lab, 8080, "http")
    lab.sh("c", "ip -6 route replace default via fe80::dead:1 dev eth0")


@healthy("{s4}:22", disguise=True)
def guards_with_room_left(lab):
    """Guards against guessing and floods on the way and at both ends, none of them near its limit."""
    sshd(lab)
    for label, hook in (("c", "OUTPUT"), ("r2", "FORWARD"), ("s", "INPUT")):
        lab.sh(label, f"iptables -A {hook} -p tcp --dport 22 --syn -m hashlimit --hashlimit-name ssh --hashlimit-mode srcip --hashlimit-above 100/sec "
                      f"--hashlimit-burst 200 -j DROP")


@healthy("{s4}:8443", disguise=True)
def cable_and_wifi_at_once(lab):
    """Cable and Wi-Fi in the same network, strict filters, two default routes; everything goes by the cable."""
    serve(lab, 8443, "echo")
    lab.lan_host("h")
    second_card(lab, "br0")
    lab.ip("link set wlan0 up\naddr add " + lab.plan.v4("0", 21) + "/24 dev wlan0 metric 600\nroute add default via {r1_4} dev wlan0 metric 600", "c")
    lab.sysctl("c", "net.ipv4.conf.wlan0.rp_filter=1", "net.ipv4.conf.eth0.rp_filter=1", "net.ipv4.conf.all.arp_ignore=1", "net.ipv4.conf.all.arp_announce=2")


@healthy("http://www.lab/", step="http", bites="http-200", disguise=True)
def shaped_line(lab):
    """The line is shaped to 4 Mbit/s and has dropped a little; a long page comes."""
    dns(lab, WWW)
    serve(lab, 80, "bulk")
    lab.sh("r1", "tc qdisc add dev lan root tbf rate 4mbit burst 16k latency 300ms")


@healthy("{s4}:8080", vantage="s", users=("root",), bites=lambda lab: expect(probe(lab), "connected"), disguise=True)
def published_port_let_through_at_server(lab):
    """From the server itself: a container's published port; INPUT drops the port, which forwarded packets never see."""
    container(lab, "8080:80")
    serve(lab, 80, "http", label="box")
    lab.sh("s", "iptables -t nat -A OUTPUT -d {s4} -p tcp --dport 8080 -j DNAT --to-destination 172.31.7.2:80; iptables -A INPUT -p tcp --dport 8080 -j DROP; "
                "iptables -A FORWARD -o docker0 -p tcp --dport 80 -j ACCEPT")


@healthy("{s4}:22", vantage="s", bites=lambda lab: expect(probe(lab), "connected"), disguise=True)
def banned_others_at_server(lab):
    """From the server itself: fail2ban has banned others, a container's service is not published, another queue is full."""
    sshd(lab)
    container(lab)
    serve(lab, 22, "ssh", label="box")
    serve(lab, 9999, "full", backlog=2)
    lab.nft("s", "table inet f2b-table {\n set addr-set-sshd { type ipv4_addr; elements = { {x4}, 203.0.113.9 } }\n chain f { type filter hook input priority -1\n"
                 " tcp dport 22 ip saddr @addr-set-sshd reject\n }\n}")


@healthy("https://www.lab/", step="https", bites="http-301")
def sent_on_to_another_name(lab):
    """The page has moved to a name that does not exist here: the server answers."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab), status="301 Moved Permanently", server="cloudflare", body="504? no: moved")


@healthy("nas.lab:445", disguise=True)
def portal_takes_the_web_only(lab):
    """r1 sends the web to a portal that does not run, and refuses mail; file sharing passes."""
    dns(lab, {"nas.lab": {"A": ["{s4}"]}})
    serve(lab, 445, "echo")
    lab.nft("r1", prerouting('iifname "lan" tcp dport { 80, 443 } redirect to :2050', kind="nat", priority="-100"))
    lab.nft("r1", chain("forward", "tcp dport 25 reject", table="mail"))
