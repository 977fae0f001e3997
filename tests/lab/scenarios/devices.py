# SPDX-License-Identifier: GPL-3.0-or-later
"""A fifth look, devices on the way: policy routes by port, forged answers with a server's TTL, TTL guards, policing, paths of unequal legs."""
from lab.rules import chain, forward, ingress, input_, output, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, nginx, serve, sshd

from .client import nobody_answers
from .machine import half_of_them
from .path import LAST, LAST_HOP, ecn_bites, loses, mtu_bites, other_port_answers
from .routing import RETURN

SYN_ACK = "tcp flags & (syn|ack) == syn|ack"


# -- filtered -------------------------------------------------------------------------------------

@fault("path.filtered", "{s4}:993", at=("r1", "r2"), bites=other_port_answers(994), disguise=True)
def policy_route_blackhole_r2(lab):
    """r2 has no filter at all: a policy rule sends this port into a black hole."""
    serve(lab, 993, "imap")
    lab.ip("rule add ipproto tcp dport 993 blackhole pref 55", "r2")


@fault("path.filtered", "[{s6}]:443", at=("r2", "r3"), bites=other_port_answers(444), disguise=True)
def policy_route_blackhole_r3_v6(lab):
    """Likewise in r3 over IPv6, for a range of ports."""
    serve(lab, 443, "http")
    lab.sh("r3", "ip -6 rule add ipproto tcp dport 440-443 blackhole pref 55")


@fault("path.filtered", "{s4}:5432", at=("r2", "r3"), bites=other_port_answers(5433), disguise=True)
def verdict_map_r2(lab):
    """r2 decides by a verdict map that jumps to a chain of drops."""
    serve(lab, 5432, "postgres")
    lab.nft("r2", "table inet v {\n chain db { ct state new drop\n }\n chain f { type filter hook forward priority 0\n"
                  " tcp dport vmap { 80 : accept, 5000-5999 : jump db }\n }\n}")


@fault("path.filtered", "{s4}:8443", at=("r1", "r2"), bites=other_port_answers(8444), disguise=True)
def ipset_r1(lab):
    """r1's iptables asks an ipset of addresses and ports."""
    serve(lab, 8443, "echo")
    lab.sh("r1", "ipset create x hash:ip,port; ipset add x {s4},tcp:8443; iptables -A FORWARD -m set --match-set x dst,dst -j DROP")


@fault([Cause("path.filtered", ("r2", "r3", "s")), *LAST[1:]], "{s4}:22", bites=other_port_answers(23), disguise=True,
       why="probes that die on the way pass the rule, ordinary packets do not: the boundary seems to lie at the far end")
def only_packets_with_full_ttl_r2(lab):
    """r2 drops ssh packets with an ordinary TTL; a traceroute's own pass."""
    sshd(lab)
    lab.nft("r2", forward("tcp dport 22 ip ttl > 32 drop"))


@fault([Cause("path.filtered", ("r1", "r2", "r3", "s")), *LAST[1:]], "[{s6}]:5432", bites="timeout", disguise=True,
       why="a lost SYN-ACK looks like a drop at the far end: the SYN passes every router")
def answers_into_blackhole_r2_v6(lab):
    """r2's policy rule sends answers from this port into a black hole, over IPv6."""
    serve(lab, 5432, "postgres")
    lab.sh("r2", "ip -6 rule add ipproto tcp sport 5432 blackhole pref 55")


@fault([Cause("path.filtered", ("r1", "r2", "r3", "s")), *LAST[1:]], "{s4}:443", bites="timeout", disguise=True,
       why="a lost SYN-ACK looks like a drop at the far end")
def nat_state_lost_r1(lab):
    """r1 does not track the port and drops what is untracked on its way back."""
    serve(lab, 443, "http")
    lab.nft("r1", "table inet n {\n chain p { type filter hook prerouting priority -300\n tcp sport 443 notrack\n }\n"
                  " chain f { type filter hook forward priority 0\n ct state untracked drop\n }\n}")


@fault("path.filtered", "{s4}:3306", at=("r1", "r2"), bites=other_port_answers(3307), disguise=True)
def nat_pool_of_one_port_r1(lab):
    """r1 translates to one address and one port, and another connection to this destination has it."""
    serve(lab, 3306, "mysql")
    lab.nft("r1", chain("postrouting", f'oifname "wan" ip daddr {{s4}} tcp dport 3306 snat ip to {lab.plan.v4("1", 1)}:4000-4000', kind="nat", priority="100"))
    from .client import HOLD
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "3306", "1"])


@fault("path.filtered", "{s4}:6379", at=("r1", "r2"), bites=other_port_answers(6380), disguise=True)
def ipsec_policy_r2(lab):
    """r2's IPsec policy for forwarding blocks the port: no firewall rule. It is asked before the TTL, so that r1 is the last to answer."""
    serve(lab, 6379, "redis")
    lab.ip("xfrm policy add dir fwd dst {s4}/32 proto tcp dport 6379 action block", "r2")


@fault("path.filtered", "{s4}:25", at=("r1", "r2"), bites=other_port_answers(2525), disguise=True)
def tcpmss_match_r1(lab):
    """r1 drops mail SYNs with an MSS over 1400; there is an accept rule for the port below."""
    serve(lab, 25, "smtp")
    lab.sh("r1", "iptables -A FORWARD -p tcp --dport 25 --tcp-flags SYN,RST SYN -m tcpmss --mss 1401:65535 -j DROP; iptables -A FORWARD -p tcp --dport 25 -j ACCEPT")


@fault("path.filtered", "[{s6}]:8080", at=("r2", "r3"), bites=other_port_answers(8081))
def egress_set_r2_v6(lab):
    """r2 drops a set of ports on the egress of its card."""
    serve(lab, 8080, "http")
    lab.nft("r2", "table netdev e {\n set p { type inet_service; flags interval; elements = { 8000-8080 } }\n chain x {\n"
                  " type filter hook egress device east priority 0\n meta protocol ip6 tcp dport @p drop\n }\n}")


@fault([Cause("path.filtered", ("r2", "r3", "s")), *LAST[1:]], "{s4}:9200", bites=other_port_answers(9201), why=LAST_HOP, disguise=True)
def postrouting_r3(lab):
    """r3 drops in mangle POSTROUTING by a connection mark, and with it its own word that a TTL ran out."""
    serve(lab, 9200, "http")
    lab.sh("r3", "iptables -t mangle -A PREROUTING -p tcp --dport 9200 -j CONNMARK --set-mark 4; iptables -t mangle -A POSTROUTING -m connmark --mark 4 -j DROP")


# -- rejected -------------------------------------------------------------------------------------

@fault("path.rejected", "{s4}:8080", at=("r1", "r2"), bites="refused", disguise=True)
def reset_with_the_servers_ttl_r2(lab):
    """r2 forges a reset and gives it the TTL that the server's own would have here."""
    serve(lab, 8080, "http")
    serve(lab, 80, "http")
    lab.sh("r2", "iptables -A FORWARD -p tcp --dport 8080 -j REJECT --reject-with tcp-reset; "
                 "iptables -t mangle -A POSTROUTING -o west -p tcp --tcp-flags RST RST --sport 8080 -j TTL --ttl-set 62")


@fault("path.rejected", "[{s6}]:22", at=("r3", "s"), bites="refused", disguise=True,
       user=["path.rejected", Cause("server.not_listening", ("s",)), Cause("server.firewall", ("s", "r3"))],
       why="it arrives at the same probe TTL as the server's own would")
def reset_forged_r3_v6(lab):
    """r3 forges resets over IPv6 for ssh; https is served."""
    sshd(lab)
    serve(lab, 443, "http")
    lab.nft("r3", forward("meta nfproto ipv6 tcp dport 22 reject with tcp reset"))


@fault([Cause("path.rejected", ("r1",)), Cause("path.unreachable", ("r1",))], "{s4}:5432", bites="unreachable", disguise=True,
       why="r1 says net unreachable for the port; only another port's success shows that it is a rule")
def net_unreachable_by_rule_r1(lab):
    """r1's rule for the port answers network unreachable."""
    serve(lab, 5432, "postgres")
    lab.sh("r1", "iptables -A FORWARD -p tcp --dport 5432 -j REJECT --reject-with icmp-net-unreachable")


@fault([Cause("path.rejected", ("r2",)), Cause("path.unreachable", ("r2",))], "{s4}:22", bites=("unreachable", "denied"), disguise=True,
       why="a prohibit rule for the port alone: no filter, and not the network's fate either")
def policy_route_prohibit_r2(lab):
    """r2's policy rule prohibits the port: administratively prohibited, without a firewall."""
    sshd(lab)
    lab.ip("rule add ipproto tcp dport 22 prohibit pref 55", "r2")


@fault("path.rejected", "{s4}:25", bites="reset", step="redis", disguise=True)
def reset_after_greeting_r1(lab):
    """r1 lets the mail server greet and resets when the client speaks."""
    serve(lab, 25, "smtp", wait=0.05)
    lab.nft("r1", forward("tcp dport 25 tcp flags & (psh|ack) == psh|ack reject with tcp reset"))


@fault([Cause("path.rejected", ("r2",)), Cause("server.resets", ("s",))], "{s4}:5432", bites="reset", step="wait", disguise=True,
       why="a reset in the server's name that comes after its SYN-ACK; only its TTL tells who sent it")
def reset_of_the_third_packet_r2(lab):
    """r2 lets SYN and SYN-ACK pass, and resets the client's acknowledgement."""
    serve(lab, 5432, "postgres")
    lab.nft("r2", forward("tcp dport 5432 tcp flags & (syn|rst|fin|psh|ack) == ack reject with tcp reset"))


@fault([Cause("server.firewall", ("s",)), Cause("server.resets", ("s",))], "{s4}:8080", bites="reset", step="http", disguise=True,
       why="the server resets what it had accepted; from here a rule and the application look alike")
def reset_of_the_third_packet_at_server(lab):
    """The server's own rule lets the SYN in and resets the acknowledgement that follows its SYN-ACK."""
    serve(lab, 8080, "http")
    lab.nft("s", input_("tcp dport 8080 tcp flags & (syn|rst|fin|psh|ack) == ack reject with tcp reset"))


@fault("path.rejected", "[{s6}]:3306", at=("r3",), bites=("denied", "unreachable", "refused"))
def prohibited_r3_v6(lab):
    """r3 refuses over IPv6, administratively prohibited."""
    serve(lab, 3306, "mysql")
    lab.sh("r3", "ip6tables -A FORWARD -p tcp --dport 3306 -j REJECT --reject-with icmp6-adm-prohibited")


# -- unreachable, black holes, loops --------------------------------------------------------------

@fault("path.unreachable", "{s4}:443", at=("r2",), bites="unreachable", disguise=True)
def throw_route_r2(lab):
    """r2's throw route for this one address leads to no other table."""
    serve(lab, 443, "http")
    lab.ip("route add throw {s4}/32", "r2")


@fault("path.unreachable", "[{s6}]:22", at=("r2",), bites="unreachable", disguise=True)
def unreachable_by_source_r2_v6(lab):
    """r2 has no route for what comes from this client's IPv6 network: a rule by source."""
    sshd(lab)
    lab.sh("r2", f"ip -6 rule add from {lab.plan.subnet6['0']}::/64 to {{s6net}} unreachable pref 55")


@fault("path.blackhole", "{s4}:443", at=("r1", "r2"), bites="timeout")
def egress_dead_r1(lab):
    """r1's card to r2 sends nothing of this network, as a card with a broken transmitter."""
    serve(lab, 443, "http")
    lab.nft("r1", "table netdev e {\n chain x {\n type filter hook egress device wan priority 0\n ip daddr {s4net} drop\n }\n}")


@fault("path.blackhole", "{s4}:22", at=("r2", "r3"), bites="timeout", disguise=True)
def wrong_neighbour_r2(lab):
    """r2 has a permanent neighbour entry with a wrong hardware address for r3."""
    sshd(lab)
    lab.ip("neigh replace {r3_4} lladdr 02:de:ad:be:ef:0a dev east nud permanent", "r2")


@fault("path.blackhole", "[{s6}]:5432", at=("r1", "r2"), bites="timeout", disguise=True)
def policy_blackhole_by_source_r2_v6(lab):
    """r2 sends what comes from the client's network to the server's into a black hole by policy; it answers pings itself."""
    serve(lab, 5432, "postgres")
    lab.sh("r2", f"ip -6 rule add from {lab.plan.subnet6['0']}::/64 to {{s6net}} blackhole pref 55")


@fault("path.loop", "{s4}:3306", at=("r1", "r2"), bites="unreachable", disguise=True)
def loop_for_one_address(lab):
    """r2 sends this one address back to r1; its neighbours are fine."""
    serve(lab, 3306, "mysql")
    lab.ip("route add {s4}/32 via " + lab.plan.v4("1", 1), "r2")


@fault("path.loop", "[{s6}]:22", at=("r2", "r3"), bites="unreachable", disguise=True)
def loop_by_port_r3_v6(lab):
    """r3's policy rule sends ssh over IPv6 back to r2; pings and other ports go on."""
    sshd(lab)
    lab.sh("r3", f"ip -6 rule add ipproto tcp dport 22 to {{s6net}} lookup 77 pref 50; ip -6 route add default via {lab.plan.v6('2', 2)} table 77")


@fault([Cause("path.loop"), Cause("path.blackhole")], "{s4}:8080", bites="timeout", disguise=True,
       why="in the loop nobody says that a TTL ran out, so that it looks like a hole")
def loop_that_keeps_silent(lab):
    """r2 and r3 pass the packets to each other, and neither says that a TTL ran out."""
    serve(lab, 8080, "http")
    lab.ip(f"route add {{s4}}/32 via {lab.plan.v4('2', 2)}", "r3")
    for label in ("r2", "r3"):
        lab.nft(label, output("icmp type time-exceeded drop"))


# -- loss, ECN, MTU -------------------------------------------------------------------------------

@fault("path.loss", "{s4}:443", bites=loses(24, 4, 20), disguise=True)
def policed_r2(lab):
    """r2 polices TCP of the server to six packets a second, whatever the port."""
    serve(lab, 443, "echo")
    lab.nft("r2", prerouting("ip daddr {s4} meta l4proto tcp limit rate over 6/second burst 3 packets drop"))
    for _ in range(4):
        probe(lab, timeout=0.3)


@fault("path.loss", "[{s6}]:8080", bites=loses(20, 4, 18))
def loss_nth_v6(lab):
    """r3 loses two of five packets of any protocol, over IPv6."""
    serve(lab, 8080, "http")
    lab.nft("r3", prerouting("meta nfproto ipv6 meta l4proto != icmpv6 numgen random mod 10 < 4 drop\nicmpv6 type { echo-request, echo-reply } numgen random mod 10 < 4 drop"))


@fault([Cause("path.loss"), Cause("path.filtered"), Cause("path.blackhole"), Cause("server.accept_queue_full")], "{s4}:5432", bites=half_of_them, disguise=True,
       why="one of two equal paths is dead: some connections never succeed, others never fail")
def one_of_two_paths_dead(lab):
    """r1 spreads flows over two equal paths by port, and one of them is dead."""
    serve(lab, 5432, "postgres")
    lab.sysctl("r1", "net.ipv4.fib_multipath_hash_policy=1")
    gone = lab.plan.v4("1", 77)
    lab.ip(f"neigh replace {gone} lladdr 02:de:ad:be:ef:0b dev wan nud permanent\nroute replace default nexthop via {{r2_4}} nexthop via {gone}", "r1")


@fault("path.ecn_blackhole", "{s4}:443", bites=ecn_bites, disguise=True)
def ecn_match_r1(lab):
    """r1 drops by iptables' ecn match; the rule below names the port and accepts it."""
    serve(lab, 443, "echo")
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.sh("r1", "iptables -A FORWARD -p tcp -m ecn --ecn-tcp-cwr --ecn-tcp-ece --syn -j DROP; iptables -A FORWARD -p tcp --dport 443 -j ACCEPT")


@fault([Cause("path.ecn_blackhole", side="path|server"), Cause("path.rejected")], "{s4}:22", disguise=True, why="SYNs that ask for ECN are refused, plain ones are answered",
       bites=lambda lab: expect(probe(lab), "refused"))
def ecn_reset_r2(lab):
    """r2 resets SYNs that ask for ECN."""
    sshd(lab)
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.nft("r2", forward("tcp flags & (syn|ecn|cwr) == syn|ecn|cwr reject with tcp reset"))


@fault([Cause("path.mtu_blackhole"), Cause("path.filtered")], "http://{s4}:8080/", bites=mtu_bites, step="http", disguise=True,
       why="the router joins segments before its rule sees them (GRO), so that small ones fall as well")
def long_packets_dropped_by_rule_r2(lab):
    """r2 drops TCP longer than 1200 bytes by a rule, both ways, and says nothing."""
    serve(lab, 8080, "bulk")
    lab.nft("r2", forward("meta l4proto tcp meta length > 1200 drop"))


@fault("path.mtu_blackhole", "https://www.lab/", bites=mtu_bites, step="https", disguise=True)
def too_big_swallowed_v6(lab):
    """A real link of 1280 bytes over IPv6, and r2 and r3 drop what would say so."""
    dns(lab, {"www.lab": {"AAAA": ["{s6}"]}})
    names = "www.lab," + ",".join(f"alternative-name-number-{i}.lab" for i in range(90))
    serve(lab, 443, "bulk", cert=certificate(lab, names))
    lab.ip("link set east mtu 1280", "r2")
    lab.ip("link set west mtu 1280", "r3")
    for label in ("r1", "r2", "r3"):
        lab.nft(label, chain("output", "icmpv6 type packet-too-big drop"))
        lab.nft(label, chain("forward", "icmpv6 type packet-too-big drop", table="second"))


@fault([Cause("path.mtu_blackhole"), Cause("dns.ipv6_broken"), Cause("path.filtered")], "http://www.lab/", bites=lambda lab: expect(probe(lab, target="http://[{s6}]/"), "silent"),
       step="http", disguise=True, why="over IPv6 it connects and joined segments vanish; IPv4 is whole")
def v6_connects_and_stalls(lab):
    """A name of both kinds; IPv6 handshakes pass, its full-sized packets vanish."""
    serve(lab, 80, "bulk")
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.nft("r2", forward("meta nfproto ipv6 meta l4proto tcp meta length > 1250 drop"))


# -- two at once ----------------------------------------------------------------------------------

@fault("path.filtered", "{s4}:5432", at=("r1", "r2"), bites="timeout", disguise=True)
def filtered_and_nobody_listens(lab):
    """r1 drops the port, and behind it nothing listens either: the nearer one hides the other."""
    serve(lab, 80, "http")
    lab.nft("r1", forward("tcp dport 5432 drop"))


@fault("path.filtered", "{s4}:443", at=("r2", "r3"), bites=other_port_answers(444), disguise=True, links={"r1-r2": ("loss=8,delay=15", "loss=8,delay=15")})
def filtered_behind_a_lossy_link(lab):
    """r1 and r2 lose 8 % each way, and r2 drops the port on top of it."""
    serve(lab, 443, "http")
    lab.nft("r2", forward("tcp dport 443 drop"))
