# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of devices between the client and the server."""
from lab.rules import forward, ingress, output, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, serve, sshd
from lab.topology import Broken

# A total drop by the last router, by the server's own input chain and by a full accept queue look the same from outside (measured: the last
# router answers TTL-exceeded for the port in all three); the truth still has to be named.
LAST_HOP = "a drop in the last router, in the server's input chain and a full accept queue cannot be told apart by the client"
LAST = [Cause("path.filtered", ("r3", "s")), Cause("server.firewall", ("s", "r3")), Cause("server.accept_queue_full", ("s",))]


def loses(count, least, most, **options):
    """A self-check: of so many attempts of half a second each, between least and most time out."""
    def check(lab):
        failed = sum(probe(lab, timeout=0.5, **options) == "timeout" for _ in range(count))
        if not least <= failed <= most:
            raise Broken(f"{failed} of {count} attempts fail")
    return check


def other_port_answers(port, **options):
    """A self-check: the target's port times out and another one does not."""
    def check(lab):
        expect(probe(lab), "timeout")
        host = lab.fill(lab.scenario.target).rsplit(":", 1)[0]
        expect(probe(lab, target=f"{host}:{port}", **options), "refused", "connected")
    return check


# -- filtered -------------------------------------------------------------------------------------

@fault("path.filtered", "{s4}:5432", at=("r2", "r3"), bites=other_port_answers(5433))
def forward_r2_postgres(lab):
    """r2 drops tcp/5432 in its forward chain; it still answers for packets that die at it."""
    serve(lab, 5432, "postgres")
    lab.nft("r2", forward("tcp dport 5432 drop"))


@fault("path.filtered", "{s4}:443", at=("r1", "r2"), bites=other_port_answers(444))
def forward_r1_https(lab):
    """r1 drops tcp/443 in its forward chain."""
    serve(lab, 443, "http")
    lab.nft("r1", forward("tcp dport 443 counter drop"))


@fault(LAST, "{s4}:6379", bites=other_port_answers(6380), why=LAST_HOP)
def forward_r3_redis(lab):
    """r3, the last router, drops tcp/6379 in its forward chain."""
    serve(lab, 6379, "redis")
    lab.nft("r3", forward("tcp dport 6379 drop"))


@fault("path.filtered", "{s4}:8080", at=("r1", "r2"), bites=other_port_answers(8081))
def prerouting_r2(lab):
    """r2 drops tcp/8080 before routing: the last hop that answers for the port is r1."""
    serve(lab, 8080, "http")
    lab.nft("r2", prerouting("tcp dport 8080 drop"))


@fault("path.filtered", "{s4}:47113", at=("r2", "r3"), bites=other_port_answers(47114), disguise=True)
def prerouting_r3_by_set(lab):
    """r3 drops a set of ports before routing, conntrack-free; a search for the port in a rule of the forward chain finds nothing."""
    serve(lab, 47113, "echo")
    lab.nft("r3", "table inet raw { set closed { type inet_service; flags interval; elements = { 47100-47113 } }\n"
                  " chain pre { type filter hook prerouting priority -300\n tcp dport @closed drop\n }\n}")


@fault("path.filtered", "[{s6}]:443", at=("r2", "r3"), bites=other_port_answers(444))
def forward_r2_v6(lab):
    """r2 drops tcp/443 over IPv6 only."""
    serve(lab, 443, "http")
    lab.nft("r2", forward("meta nfproto ipv6 tcp dport 443 drop"))


@fault("path.filtered", "[{s6}]:22", at=("r1", "r2"), bites=other_port_answers(23))
def ingress_r2_v6(lab):
    """r2 drops ssh over IPv6 at the interface, before any table that `nft list table inet` shows."""
    sshd(lab)
    lab.nft("r2", ingress("west", "ip6 nexthdr tcp tcp dport 22 drop"))


@fault("path.filtered", "{s4}:22", at=("r2", "r3"), bites="timeout", disguise=True)
def whitelist_r2_policy(lab):
    """r2 forwards by whitelist: policy drop, only web, DNS and ICMP are let through; no rule names port 22."""
    sshd(lab)
    serve(lab, 80, "http")
    lab.nft("r2", forward("ct state established,related accept\nmeta l4proto { icmp, icmpv6 } accept\nudp dport 33434-33534 accept\n"
                          "tcp dport { 80, 443 } accept", policy="drop"))


@fault("path.filtered", "{s4}:3306", at=("r2", "r3"), bites=other_port_answers(3307), disguise=True)
def mark_r2(lab):
    """r2 marks the packets early and drops the mark later: the dropping rule names neither port nor address."""
    serve(lab, 3306, "mysql")
    lab.nft("r2", "table inet m {\n chain pre { type filter hook prerouting priority -150\n tcp dport 3306 meta mark set 0x2a\n }\n"
                  " chain later { type filter hook forward priority 0\n meta mark 0x2a drop\n }\n}")


@fault("path.filtered", "{s4}:993", at=("r2", "r3"), bites=other_port_answers(994), disguise=True)
def filtered_and_quiet_r1(lab):
    """r1 never says that a TTL ran out (it is merely quiet); r2 drops the port."""
    serve(lab, 993, "imap")
    lab.nft("r1", output("icmp type time-exceeded drop\nicmpv6 type time-exceeded drop"))
    lab.nft("r2", forward("tcp dport 993 drop"))


@fault("path.filtered", "{s4}:5672", at=("r1", "r2", "r3"), exact=False, bites=other_port_answers(5673), disguise=True,
       why="the filtering router hides itself, so the boundary lies between r1 and r3")
def filtered_by_quiet_r2(lab):
    """r2 drops the port and never says that a TTL ran out."""
    serve(lab, 5672, "echo")
    lab.nft("r2", output("icmp type time-exceeded drop"))
    lab.nft("r2", forward("tcp dport 5672 drop", table="second"))


@fault("path.filtered", "{s4}:443", at=("r2", "r3"), bites=other_port_answers(444), disguise=True)
def filtered_and_no_ping(lab):
    """The server answers no ping, r1 has an innocent rule that names the port, r2 drops it by the packet's connection state."""
    serve(lab, 443, "http")
    lab.nft("s", "table inet f { chain i { type filter hook input priority 0\n icmp type echo-request drop\n }\n}")
    lab.nft("r1", forward("tcp dport 443 counter accept"))
    lab.nft("r2", forward("ct state new tcp dport 400-443 drop"))


@fault("path.filtered", "{s4}:8443", at=("r1", "r2"), bites=other_port_answers(8444), disguise=True)
def iptables_r1_mangle(lab):
    """r1 drops by iptables in mangle FORWARD, where nobody looks."""
    serve(lab, 8443, "http")
    lab.sh("r1", "iptables -t mangle -A FORWARD -p tcp --dport 8443 -j DROP")


@fault([Cause("path.filtered", ("r2", "r3"), exact=True)], "db.lab:5432", bites="timeout")
def forward_r2_by_name(lab):
    """A name with one address; r2 drops the database port."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("r2", forward("ip daddr {s4} tcp dport 5432 drop"))


@fault([Cause("path.filtered", ("r1", "r2", "r3", "s")), *LAST[1:]], "{s4}:9200", bites="timeout", disguise=True,
       why="a lost SYN-ACK looks like a drop at the far end: the SYN passes every router")
def return_dropped_r2(lab):
    """r2 drops the server's SYN-ACKs of this port on the way back (source port)."""
    serve(lab, 9200, "http")
    lab.nft("r2", forward("tcp sport 9200 tcp flags & (syn|ack) == syn|ack drop"))


# -- rejected -------------------------------------------------------------------------------------

@fault("path.rejected", "{s4}:443", at=("r2",), bites=("unreachable",))
def admin_prohibited_r2(lab):
    """r2 refuses with ICMP administratively prohibited."""
    serve(lab, 443, "http")
    lab.nft("r2", forward("tcp dport 443 reject with icmpx type admin-prohibited"))


@fault("path.rejected", "{s4}:3389", at=("r1",), bites="refused", disguise=True)
def port_unreachable_r1(lab):
    """r1 refuses with ICMP port unreachable: connect() says refused, yet the server never saw the SYN."""
    serve(lab, 3389, "echo")
    lab.nft("r1", forward("tcp dport 3389 reject with icmpx type port-unreachable"))


@fault("path.rejected", "{s4}:25", at=("r2",), bites="refused", disguise=True)
def reset_forged_r2(lab):
    """r2 forges a reset in the server's name."""
    serve(lab, 25, "smtp")
    lab.nft("r2", forward("meta l4proto tcp tcp dport 25 reject with tcp reset"))


@fault("path.rejected", "{s4}:8080", at=("r3", "s"), bites="refused", disguise=True,
       user=["path.rejected", Cause("server.not_listening", ("s",)), Cause("server.firewall", ("s", "r3"))],
       why="it arrives at the same probe TTL as the server's own would; only the TTL of the reset itself differs, and a user cannot read that")
def reset_forged_r3(lab):
    """r3, the hop before the server, forges a reset in the server's name."""
    serve(lab, 8080, "http")
    lab.nft("r3", forward("meta l4proto tcp tcp dport 8080 reject with tcp reset"))


@fault("path.rejected", "[{s6}]:8443", at=("r1",), bites="refused", disguise=True)
def reset_forged_r1_v6(lab):
    """r1 forges a reset over IPv6."""
    serve(lab, 8443, "http")
    lab.nft("r1", forward("meta l4proto tcp tcp dport 8443 reject with tcp reset"))


@fault("path.rejected", "[{s6}]:443", at=("r2",), bites="denied")
def admin_prohibited_r2_v6(lab):
    """r2 refuses over IPv6, administratively prohibited: EACCES at the client."""
    serve(lab, 443, "http")
    lab.nft("r2", forward("tcp dport 443 reject with icmpx type admin-prohibited"))


@fault("path.rejected", "{s4}:22", at=("r3",), bites="unreachable", disguise=True)
def host_prohibited_r3(lab):
    """r3 refuses with ICMP host prohibited, which connect() reports as no route to host."""
    sshd(lab)
    lab.sh("r3", "iptables -A FORWARD -p tcp --dport 22 -j REJECT --reject-with icmp-host-prohibited")


# -- unreachable, black holes, loops --------------------------------------------------------------

@fault("path.unreachable", "{s4}:443", at=("r2",), bites="unreachable")
def unreachable_route_r2(lab):
    """r2 has an unreachable route for the server's network."""
    serve(lab, 443, "http")
    lab.ip("route add unreachable {s4net}", "r2")


@fault("path.unreachable", "{u4}:443", at=("r3",), bites="unreachable")
def no_route_r3(lab):
    """Nobody announced the network: r3 reports it unreachable."""


@fault("path.unreachable", "[{u6}]:22", at=("r3",), bites="unreachable")
def no_route_r3_v6(lab):
    """Nobody announced the IPv6 network: r3 reports no route."""


@fault("path.unreachable", "[{s6}]:5432", at=("r1",), bites="unreachable")
def unreachable_route_r1_v6(lab):
    """r1 has an unreachable route for the server's IPv6 network."""
    serve(lab, 5432, "postgres")
    lab.ip("route add unreachable {s6net}", "r1")


@fault("path.blackhole", "{s4}:443", at=("r1", "r2"), bites="timeout")
def blackhole_route_r2(lab):
    """r2 discards everything for the server's network."""
    serve(lab, 443, "http")
    lab.ip("route add blackhole {s4net}", "r2")


@fault("path.blackhole", "[{s6}]:80", at=("r1", "r2"), bites="timeout")
def blackhole_route_r2_v6(lab):
    """r2 discards everything for the server's IPv6 network."""
    serve(lab, 80, "http")
    lab.ip("route add blackhole {s6net}", "r2")


@fault("path.blackhole", "{s4}:8080", at=("r2", "r3"), bites="timeout", disguise=True)
def blackhole_r3_prerouting(lab):
    """r3 drops everything for the server, whatever the protocol, by a rule that names no port."""
    serve(lab, 8080, "http")
    lab.nft("r3", prerouting("ip daddr {s4} drop"))


@fault("path.blackhole", "{s4}:22", at=("r1", "r2"), bites="timeout")
def link_silent_r1_r2(lab):
    """The link from r1 to r2 takes packets and delivers none; both interfaces are up."""
    sshd(lab)
    lab.nft("r2", ingress("west", "ether type ip drop\nether type ip6 drop"))


@fault("path.loop", "{s4}:443", at=("r2", "r3"), bites="unreachable")
def loop_r2_r3(lab):
    """r3 sends the server's network back to r2."""
    serve(lab, 443, "http")
    lab.ip("addr del " + lab.plan.v4("3", 1) + f"/24 dev lan\nroute add {{s4net}} via {lab.plan.v4('2', 2)}", "r3")


@fault("path.loop", "[{s6}]:443", at=("r1", "r2"), bites="unreachable")
def loop_r1_r2_v6(lab):
    """r2 sends the server's IPv6 network back to r1."""
    serve(lab, 443, "http")
    lab.ip(f"route add {{s6net}} via {lab.plan.v6('1', 1)}", "r2")


@fault("path.loop", "{s4}:5432", at=("r2", "r3"), bites="unreachable", disguise=True)
def loop_half_quiet(lab):
    """r2 and r3 pass the packets to each other, and r3 never says that a TTL ran out."""
    serve(lab, 5432, "postgres")
    lab.ip("addr del " + lab.plan.v4("3", 1) + f"/24 dev lan\nroute add {{s4net}} via {lab.plan.v4('2', 2)}", "r3")
    lab.nft("r3", output("icmp type time-exceeded drop"))


# -- loss, ECN, MTU -------------------------------------------------------------------------------

@fault("path.loss", "{s4}:9090", bites=loses(20, 6, 18), step="connect")
def loss_half_r2(lab):
    """r2 loses half of all packets in each direction."""
    serve(lab, 9090, "http")
    lab.nft("r2", prerouting("numgen random mod 100 < 50 drop"))


@fault("path.loss", "{s4}:8080", bites=loses(20, 3, 17), links={"r2-r3": ("loss=45", "")})
def loss_45_one_way(lab):
    """The link from r2 to r3 loses 45 % in one direction."""
    serve(lab, 8080, "http")


@fault("path.loss", "[{s6}]:22", bites=loses(20, 5, 18), links={"r1-r2": ("loss=35", "loss=35")})
def loss_35_both_ways_v6(lab):
    """The link between r1 and r2 loses 35 % each way."""
    serve(lab, 22, "ssh")


@fault("path.loss", "{s4}:5432", bites=loses(20, 6, 19), disguise=True)
def loss_tcp_only(lab):
    """r2 loses 55 % of TCP and no ping at all."""
    serve(lab, 5432, "postgres")
    lab.nft("r2", prerouting("meta l4proto tcp numgen random mod 100 < 55 drop"))


def ecn_bites(lab):
    """With ECN the first SYN is lost, without it none."""
    expect(probe(lab, timeout=0.7), "timeout")
    lab.sysctl("c", "net.ipv4.tcp_ecn=0")
    expect(probe(lab, timeout=0.7), "connected")


@fault("path.ecn_blackhole", "{s4}:8080", bites=ecn_bites)
def ecn_dropped_r2(lab):
    """The client asks for ECN and r2 drops SYNs that do; plain ones pass."""
    serve(lab, 8080, "http")
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.nft("r2", forward("tcp flags & (syn|ecn|cwr) == syn|ecn|cwr drop"))


@fault("path.ecn_blackhole", "[{s6}]:5432", bites=ecn_bites, disguise=True)
def ecn_dropped_r1_v6(lab):
    """The same over IPv6 in r1, with the server's ping blocked besides."""
    serve(lab, 5432, "postgres")
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.nft("r1", prerouting("tcp flags & (syn|ecn|cwr) == syn|ecn|cwr drop"))
    lab.nft("s", "table inet f { chain i { type filter hook input priority 0\n icmpv6 type echo-request drop\n }\n}")


def mtu_bites(lab):
    """Connects, and the long answer never comes."""
    expect(probe(lab, step="connect"), "connected")
    expect(probe(lab), "silent", "tls-stall")


@fault("path.mtu_blackhole", "http://{s4}/", bites=mtu_bites, step="http", links={"r2-r3": ("drop_over=1300", "drop_over=1300")})
def mtu_1300_http(lab):
    """The link between r2 and r3 swallows what is larger than 1300 bytes, silently, both ways; a long page never arrives."""
    serve(lab, 80, "bulk")


@fault("path.mtu_blackhole", "https://www.lab/", bites=mtu_bites, step="https", links={"r1-r2": ("drop_over=1400", "drop_over=1400")}, disguise=True)
def mtu_1400_tls(lab):
    """The TLS handshake stalls since its certificates do not fit through the path; pings do."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    names = "www.lab," + ",".join(f"alternative-name-number-{i}.lab" for i in range(90))
    serve(lab, 443, "bulk", cert=certificate(lab, names))


@fault("path.mtu_blackhole", "http://[{s6}]:8080/", bites=mtu_bites, step="http", links={"r2-r3": ("drop_over=1350", "drop_over=1350")})
def mtu_1350_v6(lab):
    """An IPv6 link of 1350 bytes with no packet-too-big coming back."""
    serve(lab, 8080, "bulk")


@fault("path.mtu_blackhole", "http://{s4}/", bites=mtu_bites, step="http", disguise=True)
def mtu_real_with_icmp_filtered(lab):
    """A real tunnel-like MTU of 1300 between r2 and r3, with r2 and r3 forbidden to say so."""
    serve(lab, 80, "bulk")
    lab.ip("link set east mtu 1300", "r2")
    lab.ip("link set west mtu 1300", "r3")
    for router in ("r2", "r3"):
        lab.nft(router, output("icmp type destination-unreachable icmp code frag-needed drop"))
