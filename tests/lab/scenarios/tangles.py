# SPDX-License-Identifier: GPL-3.0-or-later
"""Rarer faults, and two things at once: one hides the other, or each alone would explain it."""
from lab.rules import forward, input_, output
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, haproxy, serve, sshd, tinyproxy

from .offices import slow, v4_works
from .path import LAST, ecn_bites, loses
from .proxy import by_environment, through
from .server import DROP, TOTAL

WWW = {"www.lab": {"A": ["{s4}"]}}
BOTH = {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}}


# -- rarer ----------------------------------------------------------------------------------------

BIND = """
import socket, sys, time
kept = []
for port in range(int(sys.argv[1]), int(sys.argv[2]) + 1):
    s = socket.socket()
    s.bind(("", port))
    kept.append(s)
print("ready", flush=True)
time.sleep(3600)
"""


@fault("client.ephemeral_ports_exhausted", "{s4}:8080", bites="noport", disguise=True)
def ports_bound_and_idle(lab):
    """A program has bound every port of the range and neither listens nor connects: no list of connections shows it."""
    serve(lab, 8080, "http")
    lab.sysctl("c", "net.ipv4.ip_local_port_range=44000 44005")
    lab.start("c", ["python3", "-c", BIND, "44000", "44005"])


@fault("client.firewall.inbound", "{s4}:5432", bites="timeout", disguise=True)
def security_table_in(lab):
    """iptables drops the answers in the security table, behind filter's INPUT, which accepts them."""
    serve(lab, 5432, "postgres")
    lab.sh("c", "iptables -A INPUT -p tcp --sport 5432 -j ACCEPT; iptables -t security -A INPUT -s {s4} -p tcp -j DROP")


@fault("client.firewall.outbound", "{s4}:22", bites=("timeout", "denied"), disguise=True)
def dynamic_set_out(lab):
    """A rule puts each destination of ssh into a set that it fills itself, and drops what is tried more than twice an hour."""
    sshd(lab)
    lab.nft("c", "table inet g {\n set tried { type ipv4_addr; size 999; flags dynamic, timeout; timeout 1h; }\n chain o { type filter hook output priority 0\n"
                 " tcp dport 22 ct state new update @tried { ip daddr limit rate over 2/hour burst 1 packets } counter drop\n }\n}")
    for _ in range(3):
        probe(lab, step="connect", timeout=0.4)


@fault("path.filtered", "{s4}:2049", at=("r2", "r3"), bites="timeout", disguise=True)
def high_source_ports_dropped_r2(lab):
    """r2 lets TCP to the file servers through from reserved ports only, as one did for NFS; pings pass."""
    serve(lab, 2049, "echo")
    lab.nft("r2", forward("ip daddr {s4} tcp sport > 1023 tcp flags & (syn|ack) == syn drop"))


@fault(Cause("path.loop"), "{s4}:443", bites="unreachable", disguise=True)
def three_routers_in_a_circle(lab):
    """r3 sends the server's address back to r1 over a short cut, r1 to r2, r2 to r3."""
    serve(lab, 443, "http")
    net4 = lab.plan.extra4("r3", 9)
    lab.ip(f"link add short netns {lab.ns('r3')} type veth peer name short netns {lab.ns('r1')}")
    lab.ip(f"addr add {net4}.2/24 dev short\nlink set short up", "r1")
    lab.ip(f"addr add {net4}.1/24 dev short\nlink set short up\nroute add {{s4}}/32 via {net4}.2", "r3")


@fault("path.ecn_blackhole", "{s4}:8443", side="path|server", bites=ecn_bites, disguise=True)
def answers_with_ecn_dropped_r2(lab):
    """r2 drops SYN-ACKs that agree to ECN; the SYNs that ask for it pass."""
    serve(lab, 8443, "http")
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.nft("r2", forward("tcp flags & (syn|ack|ecn) == syn|ack|ecn drop"))


V4_HANGS = """
import socket, time
six = socket.socket(socket.AF_INET6)
six.setsockopt(41, 26, 1)
six.bind(("::", 8000))
six.listen()
four = socket.socket()
four.bind(("0.0.0.0", 8000))
four.listen(2)
kept = []
for _ in range(8):
    s = socket.socket()
    s.setblocking(False)
    s.connect_ex(("127.0.0.1", 8000))
    kept.append(s)
    time.sleep(0.02)
print("ready", flush=True)
while True:
    kept.append(six.accept())
"""


@fault("server.accept_queue_full", "{s4}:8000", vantage="s", bites=lambda lab: (expect(probe(lab), "timeout"), expect(probe(lab, target="[{s6}]:8000"), "connected")), disguise=True)
def only_the_v4_listener_hangs_at_server(lab):
    """From the server itself: two listeners on the port; the IPv4 one's queue is full, the IPv6 one is served."""
    lab.start("s", ["python3", "-c", V4_HANGS])


@fault([Cause("tls.certificate"), Cause("tls.version_mismatch"), Cause("server.resets")], "https://www.lab/", bites=("tls-version", "closed", "reset"), step="tls", disguise=True,
       why="the balancer has no certificate for the name and refuses the handshake with an alert; the catalogue has no cause of its own for it")
def balancer_without_certificate_for_the_name(lab):
    """haproxy with strict-sni has a certificate for another name only, and refuses."""
    dns(lab, WWW)
    haproxy(lab, f"frontend f\n bind :443 ssl crt {certificate(lab, 'other.lab')} strict-sni\n default_backend b\nbackend b\n server one 127.0.0.1:8000", port=443)


@fault(DROP, "{s4}:8080", bites="timeout", why=TOTAL, disguise=True)
def flood_guard_used_up_at_server(lab):
    """The server's guard against floods allows two new connections an hour from one address, and they are used up."""
    serve(lab, 8080, "http")
    lab.sh("s", "iptables -A INPUT -p tcp --syn --dport 8080 -m hashlimit --hashlimit-name web --hashlimit-mode srcip --hashlimit-above 2/hour --hashlimit-burst 2 -j DROP")
    for _ in range(3):
        probe(lab, step="connect", timeout=0.4)


# -- two at once ----------------------------------------------------------------------------------

@fault([Cause("dns.ipv6_broken", side="dns|path|server"), Cause("path.loop")], "www.lab:22", bites=v4_works(22), disguise=True, why="IPv6 loops, IPv4 works: both are true")
def v6_loops_and_v4_works(lab):
    """r1 and r2 pass IPv6 to each other; the name has both kinds of address, and IPv4 works."""
    dns(lab, BOTH)
    sshd(lab)
    lab.ip("route replace default via " + lab.plan.v6("1", 1), "r2")


@fault([Cause("dns.slow"), Cause("client.app_timeout_too_short")], "www.lab:8080", "--app-timeout", "2s", bites=slow, disguise=True,
       why="the name takes longer than the application waits; the connection itself is quick")
def slow_name_and_impatient_program(lab):
    """The resolver takes 2.6 s, and the program allows two for everything."""
    dns(lab, WWW, wait=2.6)
    serve(lab, 8080, "http")


@fault([Cause("dns.partly_dead", side="dns|server|path|client"), Cause("client.firewall.outbound")], "www.lab:443", disguise=True,
       bites=lambda lab: (expect(probe(lab, target="{t4}:443"), "timeout", "denied"), expect(probe(lab, target="{s4}:443"), "connected")),
       why="one of two addresses does not answer since an own rule drops it; the other works")
def own_rule_against_one_of_two_addresses(lab):
    """The name has two addresses, and a forgotten rule of this machine drops one of them."""
    dns(lab, {"www.lab": {"A": ["{t4}", "{s4}"]}})
    serve(lab, 443, "echo")
    lab.nft("c", output("ip daddr {t4} counter drop"))


@fault("path.loss", "www.lab:22", bites=loses(20, 5, 19), links={"r2-r3": ("loss=38", "loss=38")}, disguise=True)
def lossy_and_full_of_innocent_rules_v6(lab):
    """38 % are lost each way behind r2, over IPv6 by name; every firewall names the port and accepts it."""
    dns(lab, {"www.lab": {"AAAA": ["{s6}"]}})
    sshd(lab)
    for label, make in (("c", output), ("r1", forward), ("r2", forward), ("s", input_)):
        lab.nft(label, make("tcp dport 22 counter accept\ntcp dport 23 drop"))


@fault("server.not_listening", "www.lab:8080", at="s", bites="refused", disguise=True)
def slow_path_and_closed_port_v6(lab):
    """Nothing listens; before that, the first resolver is dead and pings are dropped. IPv6 and IPv4 are refused alike."""
    second = dns(lab, BOTH)
    lab.resolve_with(lab.words["dgone4"], second)
    lab.nft("s", input_("icmp type echo-request drop\nicmpv6 type echo-request drop"))


@fault("client.proxy.unreachable", "https://www.lab/", bites=through("proxy-timeout"), disguise=True)
def proxy_dead_and_target_refuses(lab):
    """The environment's proxy drops everything, and the target's port is closed as well: the program never gets so far."""
    dns(lab, WWW)
    lab.attach("p", "r1")
    lab.nft("p", input_("tcp dport 3128 drop"))
    by_environment(lab, lab.fill("http://{p4}:3128"))


@fault("client.gateway_unreachable", "https://www.lab/", "--app-timeout", "1s", bites=("unreachable", "timeout"), step="tls", disguise=True)
def gateway_gone_resolver_near(lab):
    """The resolver is a neighbour and answers; the default gateway is gone, and a VPN for another network is up."""
    lab.lan_host("d", 53)
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, WWW)
    lab.tunnel("tun0", f"10.{(lab.plan.net + 11) % 256}.251.6/24")
    lab.ip("route replace default via " + lab.plan.v4("0", 254), "c")


@fault([Cause("path.filtered", ("r1", "r2")), Cause("dns.partly_dead")], "www.lab:5432", at=("r1", "r2"), bites="timeout", disguise=True,
       why="both addresses are behind the same rule; neither answers")
def both_addresses_behind_one_rule_r1(lab):
    """The name has two addresses in two networks, and r1 drops the port to anybody."""
    lab.attach("b", "r3")
    dns(lab, {"www.lab": {"A": ["{s4}", "{b4}"]}})
    serve(lab, 5432, "postgres")
    serve(lab, 5432, "postgres", label="b")
    lab.nft("r1", forward("tcp dport 5432 drop"))


@fault(LAST, "www.lab:9300", bites="timeout", why=TOTAL, disguise=True)
def dropped_at_r3_and_closed_behind(lab):
    """r3 drops the port, nothing listens behind it either, and r1 is lossy for pings only."""
    dns(lab, WWW)
    lab.nft("r1", forward("meta l4proto icmp numgen random mod 100 < 50 drop"))
    lab.nft("r3", forward("tcp dport 9300 drop"))


@fault("client.firewall.outbound", "https://www.lab/", "--proxy", "none", rule="drop", bites=("timeout", "denied"), step="tls", disguise=True)
def no_proxy_asked_and_own_rule(lab):
    """The program ignores the environment's living proxy, and this machine's rules let the web out by the proxy alone."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    by_environment(lab, tinyproxy(lab))
    lab.nft("c", output("ip daddr != {p4} tcp dport { 80, 443 } counter drop"))
