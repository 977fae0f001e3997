# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices at the borders of networks: translators out of room, stateful firewalls that see one half, tunnels without an end, narrow lines."""
from lab.rules import forward, output, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, serve, sshd

from .client import HOLD, nobody_answers
from .path import LAST, LAST_HOP, loses, mtu_bites, other_port_answers
from .routing import RETURN

WWW = {"www.lab": {"A": ["{s4}"]}}
SYN = "tcp flags & (syn|ack) == syn"
ON_THE_WAY_BACK = [Cause("path.filtered", ("r1", "r2", "r3", "s")), *LAST[1:], Cause("path.return_lost")]
BACK_WHY = "the answers are dropped on their way back, which looks like a drop at the far end; " + LAST_HOP


def short_cut(lab):
    """A second link between r1 and r3, with addresses at both ends; gives the /24 without its last byte."""
    net4 = lab.plan.extra4("r3", 9)
    lab.ip(f"link add short netns {lab.ns('r3')} type veth peer name short netns {lab.ns('r1')}")
    lab.ip(f"addr add {net4}.2/24 dev short\nlink set short up", "r1")
    lab.ip(f"addr add {net4}.1/24 dev short\nlink set short up", "r3")
    return net4


# -- filters that count, or see one half ----------------------------------------------------------

@fault("path.filtered", "{s4}:443", at=("r1", "r2"), bites="timeout", disguise=True)
def connections_per_host_r1(lab):
    """r1 allows each machine six connections to anywhere, and this one has them open to another service: no new one passes, pings do."""
    serve(lab, 7000, "silent")
    serve(lab, 443, "http")
    lab.nft("r1", "table inet fair {\n set hosts { type ipv4_addr; size 4096; flags dynamic; }\n chain f { type filter hook forward priority 0\n"
                  " ct state new meta l4proto tcp add @hosts { ip saddr ct count over 6 } counter drop\n }\n}")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "7000", "6"])


@fault("path.filtered", "{s4}:993", at=("r1", "r2"), bites="timeout", disguise=True)
def volume_used_up_r1(lab):
    """The month's volume is used up: r1 drops all further TCP, and pings pass."""
    serve(lab, 993, "imap")
    lab.nft("r1", forward("meta l4proto tcp quota over 300 bytes drop"))
    for _ in range(3):
        probe(lab, step="connect", timeout=0.5)


@fault(ON_THE_WAY_BACK, "{s4}:8080", bites="timeout", disguise=True, why=BACK_WHY)
def sees_the_answers_only_r2(lab):
    """SYNs go by a short cut from r1 to r3, answers through r2, whose stateful firewall has seen no SYN and drops them."""
    serve(lab, 8080, "http")
    net4 = short_cut(lab)
    lab.ip(f"route add {{s4net}} via {net4}.1", "r1")
    lab.nft("r2", forward(f"meta l4proto {{ icmp, icmpv6, udp }} accept\nct state established,related accept\nct state new {SYN} accept\ncounter drop"))


@fault(ON_THE_WAY_BACK, "{s4}:5432", bites="timeout", disguise=True, why=BACK_WHY)
def answers_with_id_zero_dropped_r2(lab):
    """r2 takes TCP packets whose IP identification is zero for an attack; Linux numbers its SYN-ACKs so."""
    serve(lab, 5432, "postgres")
    lab.nft("r2", forward("ip protocol tcp ip id 0 counter drop"))


@fault(Cause("path.filtered", ("r2", "r3")), "[{s6}]:443", bites=other_port_answers(444), disguise=True)
def flow_labels_dropped_r2_v6(lab):
    """r2 drops TCP to 443 that carries an IPv6 flow label, as every connection of a present-day system does."""
    serve(lab, 443, "http")
    lab.nft("r2", forward("tcp dport 443 ip6 flowlabel != 0 drop"))


@fault([Cause("path.filtered"), Cause("server.silent")], "http://{s4}:8080/", bites="silent", step="http", disguise=True,
       why="the request is acknowledged and its answer swallowed: from here a server that says nothing looks the same")
def answers_with_a_word_dropped_r2(lab):
    """r2 searches answers for a word and drops those that have it; the page has it."""
    serve(lab, 8080, "http")
    lab.sh("r2", "iptables -A FORWARD -p tcp --sport 8080 -m string --algo bm --string hello -j DROP")


@fault([Cause("path.loss"), Cause("path.filtered"), Cause("path.blackhole"), Cause("server.accept_queue_full")], "[{s6}]:8443",
       bites=loses(24, 2, 14), disguise=True, why="a quarter of all flows, by their ports, never gets through; seen from the connections it is loss")
def one_of_four_lines_dead_v6(lab):
    """A bundle of four lines behind r2 has a dead one: a quarter of all flows takes it, for as long as they live."""
    serve(lab, 8443, "echo")
    lab.nft("r2", forward("meta nfproto ipv6 tcp dport 8443 jhash ip6 saddr . ip6 daddr . tcp sport . tcp dport mod 4 0 drop"))


# -- refusals -------------------------------------------------------------------------------------

@fault("path.rejected", "http://{s4}:8080/", at=("r2",), exact=False, bites=("silent", "unreachable"), step="http", disguise=True)
def requests_prohibited_r2(lab):
    """r2 lets handshakes through and refuses every packet with data, administratively prohibited; TCP takes that for a passing trouble and goes on in silence."""
    serve(lab, 8080, "http")
    lab.nft("r2", forward("tcp dport 8080 tcp flags & psh == psh reject with icmp type admin-prohibited"))


def refused_first(lab):
    expect(probe(lab), "refused")
    expect(probe(lab), "connected")


@fault("path.rejected", "{s4}:3389", at=("r2",), bites=refused_first, disguise=True)
def first_attempt_reset_r2(lab):
    """Against floods r2 resets the first SYN of whoever it does not know, and lets him in for the next two seconds."""
    serve(lab, 3389, "echo")
    lab.nft("r2", "table inet flood {\n set known { type ipv4_addr; size 4096; flags dynamic,timeout; timeout 2s; }\n chain f { type filter hook forward priority 0\n"
                  f" tcp dport 3389 {SYN} ip saddr != @known add @known {{ ip saddr }} reject with tcp reset\n }}\n}}")


@fault([Cause("path.rejected", ("r2",)), Cause("path.unreachable", ("r2",))], "[{s6}]:5432", bites=("denied", "unreachable"), disguise=True,
       why="a rule answers as if the route rejected: a refusal in a router's words")
def reject_route_by_rule_r2_v6(lab):
    """r2's rule for the port answers that its route to the destination rejects."""
    serve(lab, 5432, "postgres")
    lab.nft("r2", forward("meta nfproto ipv6 tcp dport 5432 reject with icmpv6 type reject-route"))


# -- routes, translations, tunnels ----------------------------------------------------------------

@fault([Cause("path.return_lost"), Cause("path.filtered", ("r1",)), Cause("server.firewall", ("r1",)), Cause("server.accept_queue_full", ("r1",)),
        Cause("path.blackhole", ("r1",))], "{pub4}:443", bites="timeout", disguise=True,
       why="the answer comes from another address, and nobody takes it for one; who has no capture sees none")
def own_public_address_from_inside(lab):
    """The office's web server is asked for by its public address from inside: r1 passes it on, and the server answers directly, from its private one."""
    lab.lan_host("h", 31)
    lab.words["pub4"] = lab.plan.v4("1", 1)
    lab.sh("r1", "f=/proc/sys/net/bridge/bridge-nf-call-iptables; [ ! -e $f ] || echo 0 > $f")  # a switch does not translate
    serve(lab, 443, "http", label="h")
    lab.nft("r1", prerouting("ip daddr {pub4} tcp dport 443 dnat ip to {h4}", kind="nat", priority="-100"))


@fault([Cause("path.blackhole", ("c", "r1")), Cause("path.loop", ("c", "r1"))], "{s4}:22", bites="timeout", disguise=True,
       why="the packets come back to the sender, whose kernel drops what claims to come from itself")
def routed_back_to_the_sender_r1(lab):
    """A static route of r1 sends the server's network to this machine, which was once a VPN server and still forwards."""
    sshd(lab)
    lab.sysctl("c", "net.ipv4.ip_forward=1")
    lab.ip("route add {s4net} via {c4}", "r1")


@fault("path.unreachable", "{s4}:8080", bites="unreachable", disguise=True)
def network_mapped_to_the_old_site_r1(lab):
    """r1 translates the server's whole network to the old site's, which nobody announces any more; every error comes back in the server's name."""
    serve(lab, 8080, "http")
    lab.sh("r1", "iptables -t nat -A PREROUTING -i lan -d {s4net} -j NETMAP --to $(echo {u4} | sed 's/[0-9]*$/0/')/24")


@fault([Cause("path.unreachable", ("r1",)), Cause("server.host_down")], "[{s6}]:443", bites=nobody_answers, disguise=True,
       why="r1 says address unreachable, as a last router would of a host")
def next_router_gone_r1_v6(lab):
    """r1's IPv6 default route leads to a router that is gone; over IPv4 all is well."""
    serve(lab, 443, "http")
    lab.ip("route replace default via " + lab.plan.v6("1", 9), "r1")


@fault("path.blackhole", "{s4}:1433", at=("r2", "r3"), bites="timeout", disguise=True)
def site_tunnel_without_an_end_r2(lab):
    """r2 sends the server's network into a tunnel between sites whose other end was taken down."""
    serve(lab, 1433, "echo")
    lab.ip("link add site0 type vxlan id 77 local {r2_4} remote {r3_4} dstport 4790\naddr add 192.168.77.1/30 dev site0\nlink set site0 arp off up\n"
           "route add {s4net} via 192.168.77.2 dev site0", "r2")


@fault([Cause("path.unreachable", ("r2",)), Cause("server.host_down")], "{s4}:6379", bites=nobody_answers, disguise=True,
       why="r2 says host unreachable, as a last router would of a host")
def bridged_site_without_its_router_r2(lab):
    """Likewise, and the tunnel carries Ethernet: r2 asks for the other site's router by ARP, and nobody answers."""
    serve(lab, 6379, "redis")
    lab.ip("link add site0 type vxlan id 78 local {r2_4} remote {r3_4} dstport 4790\naddr add 192.168.78.1/30 dev site0\nlink set site0 up\n"
           "route add {s4net} via 192.168.78.2 dev site0", "r2")


# -- sizes ----------------------------------------------------------------------------------------

@fault("path.mtu_blackhole", "http://{s4}/", bites=mtu_bites, step="http", disguise=True)
def too_big_from_a_private_address(lab):
    """A line of 1300 bytes says so from an address of its own link, and the borders on both sides drop what comes from such addresses."""
    serve(lab, 80, "bulk")
    lab.ip("link set east mtu 1300", "r2")
    lab.ip("link set west mtu 1300", "r3")
    lab.nft("r1", prerouting('iifname "wan" ip saddr { {r2_4}, ' + lab.plan.v4("2", 2) + " } drop"))
    lab.nft("r3", output("icmp type destination-unreachable icmp code frag-needed drop"))


@fault("path.mtu_blackhole", "https://www.lab/", bites=mtu_bites, step="https", links={"r2-r3": ("drop_over=576", "drop_over=576")}, disguise=True)
def x25_line(lab):
    """An old line carries 576 bytes and says nothing of it."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))


@fault("path.mtu_blackhole", "http://{s4}:8080/", bites=mtu_bites, step="http", links={"r2-r3": ("drop_over=1300", "drop_over=1300")}, disguise=True)
def clamped_in_one_direction_r1(lab):
    """r1 clamps the MSS in the server's answers only: the client sends small segments, and the server's large ones vanish."""
    serve(lab, 8080, "bulk")
    lab.sh("r1", "iptables -t mangle -A FORWARD -o lan -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --set-mss 1200")


# -- speed ----------------------------------------------------------------------------------------

@fault("path.loss", "{s4}:25", bites=loses(20, 5, 19), disguise=True)
def bytes_rationed_r2(lab):
    """r2 rations each address by bytes, 250 in a second: what a few handshakes need is more."""
    serve(lab, 25, "smtp")
    lab.sh("r2", "iptables -A FORWARD -m hashlimit --hashlimit-name line --hashlimit-mode dstip --hashlimit-above 250b/s --hashlimit-burst 500b -j DROP")
