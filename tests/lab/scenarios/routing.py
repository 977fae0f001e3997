# SPDX-License-Identifier: GPL-3.0-or-later
"""Routes, neighbours, tunnels, address translation and asymmetry, on the client and on the path."""
from lab.rules import chain, input_, output, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import dns, serve, sshd

from .client import nobody_answers, second_way_home
from .path import LAST_HOP
from .server import DROP

RETURN = "the answers are lost on their way back, which the client cannot tell from packets that vanish on the way there"


# -- link, address, gateway -----------------------------------------------------------------------

def idle_bridge(lab):
    """What Docker leaves: a bridge with an address, without carrier since the last container has gone."""
    lab.ip("link add docker0 type bridge\nlink add veth7 type veth peer name veth8\nlink set veth7 master docker0\n"
           "addr add 172.17.0.1/16 dev docker0\nlink set veth7 up\nlink set docker0 up", "c")


@fault("client.no_link", "{s4}:443", bites="unreachable", disguise=True)
def only_an_idle_bridge(lab):
    """The network card has gone; a bridge without carrier keeps its address."""
    serve(lab, 443, "http")
    idle_bridge(lab)
    lab.ip("link del eth0", "c")


@fault("client.no_link", "{s4}:22", bites="unreachable")
def no_address(lab):
    """The interface has a carrier and no address at all."""
    serve(lab, 22, "ssh")
    lab.ip("addr flush dev eth0", "c")


@fault("client.self_assigned_address", "{s4}:8080", bites="unreachable", disguise=True)
def self_assigned_beside_bridge(lab):
    """DHCP failed; a container bridge has a proper address beside."""
    serve(lab, 8080, "http")
    idle_bridge(lab)
    lab.ip("addr flush dev eth0\naddr add 169.254.7.8/16 dev eth0\naddr add fe80::5/64 dev eth0 nodad", "c")


@fault([Cause("client.no_route"), Cause("client.self_assigned_address")], "[{s6}]:5432", bites="unreachable", disguise=True,
       why="without router advertisements the card has a link-local address only, and no route")
def no_router_advertisement(lab):
    """No router advertisement came: link-local IPv6 only. IPv4 is fine."""
    serve(lab, 5432, "postgres")
    lab.sh("c", "ip -6 route del default; ip -6 addr del {c6}/64 dev eth0; ip -6 addr add fe80::20/64 dev eth0 nodad 2>/dev/null || true")


@fault("client.no_route", "{s4}:5432", bites=("unreachable", "denied"), disguise=True)
def rule_by_port(lab):
    """A policy rule makes this port's packets unroutable; pings and other ports have a route."""
    serve(lab, 5432, "postgres")
    lab.ip("rule add ipproto tcp dport 5432 unreachable pref 60", "c")


@fault("client.no_route", "db.lab:22", bites="unreachable", disguise=True)
def only_neighbours_and_resolver(lab):
    """The default route is gone; the resolver has a route of its own, so that the name resolves."""
    serve(lab, 22, "ssh")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.ip("route del default\nroute add {d4} via {r1_4}", "c")


@fault("client.gateway_unreachable", "{s4}:443", bites="timeout", disguise=True)
def neighbour_entry_poisoned(lab):
    """A permanent neighbour entry gives the gateway a hardware address that nobody has."""
    serve(lab, 443, "http")
    lab.ip("neigh replace {r1_4} lladdr 02:de:ad:be:ef:01 dev eth0 nud permanent", "c")


@fault("client.gateway_unreachable", "[{s6}]:8080", bites=nobody_answers)
def router_gone_v6(lab):
    """The default router is a link-local address that nobody has any more."""
    serve(lab, 8080, "http")
    lab.sh("c", "ip -6 route replace default via fe80::dead:1 dev eth0")


@fault("client.gateway_unreachable", "{s4}:22", bites=nobody_answers, disguise=True)
def arp_filtered_by_client(lab):
    """The client's own ARP table drops what the gateway answers."""
    sshd(lab)
    lab.nft("c", "table arp a {\n chain in { type filter hook input priority 0\n arp operation reply drop\n }\n}")


@fault([Cause("path.blackhole", ("c", "r1"), exact=True), Cause("client.gateway_unreachable")], "{s4}:5432", bites="timeout",
       why="the next hop answers ARP and pings, and forwards nothing")
def gateway_does_not_forward(lab):
    """The default gateway is alive and has forwarding switched off."""
    serve(lab, 5432, "postgres")
    lab.sysctl("r1", "net.ipv4.ip_forward=0")


@fault("client.wrong_netmask", "{h4}:8080", bites=nobody_answers, disguise=True)
def forgotten_onlink_route(lab):
    """A static route takes the target's network for directly attached; the interface's own mask is right."""
    lab.attach("h", "r3")
    serve(lab, 8080, "http", label="h")
    lab.ip(f"route add {lab.plan.extra4('r3', 0)}.0/24 dev eth0", "c")


@fault("client.wrong_netmask", "{h4}:443", bites=nobody_answers, disguise=True)
def container_network_overlaps(lab):
    """A container network of this machine, in use, overlaps the target's network."""
    lab.attach("h", "r2")
    serve(lab, 443, "http", label="h")
    lab.add_namespaces(["box"])
    lab.ip(f"link add br-7f3a type bridge\nlink add veth1 type veth peer name eth0 netns {lab.ns('box')}\nlink set veth1 master br-7f3a\n"
           f"link set veth1 up\naddr add {lab.plan.extra4('r2', 0)}.1/20 dev br-7f3a\nlink set br-7f3a up", "c")
    lab.ip("link set eth0 up", "box")


# -- reverse path, tunnels ------------------------------------------------------------------------

@fault("client.reverse_path_filter", "{s4}:443", bites="timeout", disguise=True)
def marked_out_strict_in(lab):
    """Connections are marked and leave by a second line; the strict filter looks the way back up without the mark."""
    serve(lab, 443, "http")
    second_way_home(lab)
    lab.ip(f"rule add fwmark 5 lookup 200 pref 90\nroute add default via {lab.plan.extra4('r2', 9)}.1 dev eth1 table 200", "c")
    lab.nft("c", "table inet m {\n chain out { type route hook output priority -150\n meta l4proto tcp meta mark set 5\n }\n}")
    lab.sysctl("c", "net.ipv4.conf.eth1.rp_filter=1")


@fault("client.vpn_route", "{s4}:443", bites="timeout", disguise=True)
def tunnel_by_port(lab):
    """A policy rule sends this port alone into a dead tunnel; pings go the ordinary way."""
    serve(lab, 443, "http")
    lab.tunnel("tun0", f"10.{lab.plan.net}.250.2/24")
    lab.ip("rule add ipproto tcp dport 443 lookup 100 pref 80\nroute add default dev tun0 table 100", "c")


@fault("client.vpn_route", "{s4}:6379", bites="timeout", disguise=True)
def tunnel_like_wg_quick(lab):
    """As wg-quick does: a rule for all that is not marked, and the main table without its default route."""
    serve(lab, 6379, "redis")
    lab.tunnel("wg0", f"10.{lab.plan.net}.250.2/32")
    lab.ip("route add default dev wg0 table 51820\nrule add not fwmark 51820 table 51820 pref 120\n"
           "rule add table main suppress_prefixlength 0 pref 110", "c")


@fault("client.vpn_route", "[{s6}]:22", bites="timeout", disguise=True)
def tunnel_like_wg_quick_v6(lab):
    """Likewise over IPv6."""
    serve(lab, 22, "ssh")
    lab.tunnel("wg0", "fd77::2/128")
    lab.sh("c", "ip -6 route add default dev wg0 table 51820; ip -6 rule add not fwmark 51820 table 51820 pref 120; "
                "ip -6 rule add table main suppress_prefixlength 0 pref 110")


@fault([Cause("client.vpn_route"), Cause("client.gateway_unreachable")], "{s4}:5432", bites=nobody_answers,
       why="the tunnel's far end is the next hop, and does not answer")
def overlay_dead(lab):
    """A VXLAN overlay has the route to the server's network, and its other end is gone."""
    serve(lab, 5432, "postgres")
    lab.ip(f"link add vpn0 type vxlan id 7 remote {{u4}} dstport 4789 dev eth0\naddr add 10.{lab.plan.net}.250.2/24 dev vpn0\nlink set vpn0 up\n"
           f"route add {{s4net}} via 10.{lab.plan.net}.250.1 dev vpn0", "c")


@fault([Cause("client.vpn_route"), Cause("path.blackhole"), Cause("path.return_lost")], "{s4}:8080", bites="timeout", disguise=True, why=RETURN)
def overlay_without_way_back(lab):
    """A VXLAN overlay carries the packets to r2 and on to the server, which has no route back to the overlay's addresses."""
    serve(lab, 8080, "http")
    net = f"10.{lab.plan.net}.250"
    lab.ip(f"link add vpn0 type vxlan id 7 local {{c4}} remote {{r2_4}} dstport 4789\naddr add {net}.2/24 dev vpn0\nlink set vpn0 up\n"
           f"route add {{s4net}} via {net}.1 dev vpn0", "c")
    lab.ip(f"link add vpn0 type vxlan id 7 local {{r2_4}} remote {{c4}} dstport 4789\naddr add {net}.1/24 dev vpn0\nlink set vpn0 up", "r2")


# -- on the path ----------------------------------------------------------------------------------

@fault([Cause("path.unreachable", ("r1", "r2")), Cause("server.host_down")], "{s4}:443", bites=nobody_answers,
       why="a router that says host unreachable may be the last one or not")
def next_router_dead(lab):
    """r2 is switched off: r1 says host unreachable after its ARP fails."""
    serve(lab, 443, "http")
    lab.ip("link set west down", "r2")


@fault("path.unreachable", "[{s6}]:80", at=("r2",), bites="unreachable")
def no_default_r2_v6(lab):
    """r2 lost its IPv6 routes to the server."""
    serve(lab, 80, "http")
    lab.sh("r2", "ip -6 route del default")


@fault("path.unreachable", "db.lab:5432", at=("r1",), bites="unreachable", disguise=True)
def no_default_r1(lab):
    """r1 lost its default route; the resolver is reachable, and a rule that names the port is innocent."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.ip("route del default", "r1")
    lab.nft("r1", chain("forward", "tcp dport 5432 counter accept"))


@fault([Cause("path.blackhole", ("r2", "r3"), exact=True), Cause("path.return_lost")], "{s4}:22", bites="timeout", disguise=True, why=RETURN)
def no_way_back_r3(lab):
    """r3 has lost its route to the client's network: nothing behind r2 can answer."""
    sshd(lab)
    lab.ip("route del {c4net}", "r3")


@fault([Cause("path.blackhole", ("r1", "r2"), exact=True), Cause("path.return_lost")], "{s4}:443", bites="timeout", why=RETURN)
def translated_to_nowhere(lab):
    """r1 translates the client's address to one that no router knows a way back to."""
    serve(lab, 443, "http")
    lab.nft("r1", chain("postrouting", 'oifname "wan" ip saddr {c4net} snat ip to 198.18.7.7', kind="nat", priority="100"))


@fault([Cause("path.filtered", ("r1", "r2")), Cause("path.blackhole", ("r1", "r2")), Cause("path.return_lost")], "{s4}:6379", bites="timeout",
       disguise=True, why=RETURN)
def tcp_translated_to_nowhere(lab):
    """Likewise for TCP alone; pings and their errors find their way back."""
    serve(lab, 6379, "redis")
    lab.nft("r1", chain("postrouting", 'oifname "wan" meta l4proto tcp snat ip to 198.18.7.7', kind="nat", priority="100"))


@fault("path.blackhole", "{s4}:8080", at=("r1", "r2"), bites="timeout", disguise=True)
def reverse_path_filter_r2(lab):
    """r2 filters by reverse path, and its way back to the client is another interface."""
    serve(lab, 8080, "http")
    second_way_home(lab)
    lab.sysctl("r2", "net.ipv4.conf.west.rp_filter=1")


@fault("path.blackhole", "[{s6}]:443", at=("r2", "r3"), bites="timeout")
def blackhole_route_r3_v6(lab):
    """r3 discards everything for the server's address over IPv6."""
    serve(lab, 443, "http")
    lab.ip("route add blackhole {s6}/128", "r3")


@fault([Cause("path.blackhole", ("c", "r1"), exact=True), Cause("path.filtered", ("c", "r1"), exact=True)], "{s4}:3306", bites="timeout", seconds=60,
       why="a router without room for new connections drops those of every kind")
def conntrack_full_r1(lab):
    """The connection-tracking table of r1 is full."""
    serve(lab, 3306, "mysql")
    lab.nft("r1", chain("forward", "ct state established,related accept"))
    lab.fill_conntrack("r1")


@fault([Cause("path.blackhole", ("r3", "s")), Cause("server.host_down", ("s", "r3")), *DROP[:2]], "{s4}:5432", bites="timeout", disguise=True, why=LAST_HOP)
def neighbour_entry_poisoned_r3(lab):
    """r3 has a permanent neighbour entry with a wrong hardware address for the server."""
    serve(lab, 5432, "postgres")
    lab.ip("neigh replace {s4} lladdr 02:de:ad:be:ef:02 dev lan nud permanent", "r3")


@fault("path.loop", "{u4}:443", at=("r1", "r2"), bites="unreachable")
def loop_r1_r2(lab):
    """r2 sends an unknown network back to r1, which sends it on by default."""
    lab.ip("route add {u4}/32 via " + lab.plan.v4("1", 1), "r2")


@fault("path.loop", "[{u6}]:22", at=("r2", "r3"), bites="unreachable", disguise=True)
def loop_r2_r3_v6(lab):
    """r3 and r2 send an IPv6 network to each other, and r1 is quiet."""
    lab.ip("route add {u6}/128 via " + lab.plan.v6("2", 2), "r3")
    lab.nft("r1", output("icmpv6 type time-exceeded drop"))


# -- hosts down, addresses translated -------------------------------------------------------------

@fault([Cause("server.host_down"), Cause("path.blackhole", ("r3", "s")), *DROP[:2]], "{x4}:22", bites="timeout", disguise=True,
       why="the last router keeps to itself that nobody answers its ARP")
def no_such_host_and_no_word(lab):
    """Nobody has the address, and r3 sends no unreachable messages."""
    lab.nft("r3", output("icmp type destination-unreachable drop"))


@fault("server.host_down", "[{y6}]:443", at=("y6", "c"), bites=nobody_answers)
def no_such_neighbour_v6(lab):
    """The address is on the client's own IPv6 network and nobody answers."""


@fault("server.not_listening", "{s4}:8080", at=("s", "bk"), bites="refused", disguise=True)
def balanced_to_a_closed_port(lab):
    """r3 passes 8080 on to a machine behind it, where nothing listens; 80 is served by the server itself, two hops nearer."""
    serve(lab, 80, "http")
    backend = lab.attach("bk", "r3")
    lab.nft("r3", prerouting(f"ip daddr {{s4}} tcp dport 8080 dnat ip to {backend}", kind="nat", priority="-100"))


@fault("server.not_listening", "{s4}:443", at="s", bites="refused", disguise=True)
def closed_port_other_ttl(lab):
    """Nothing listens; the server starts its packets with TTL 128, as Windows does."""
    serve(lab, 80, "http")
    lab.sysctl("s", "net.ipv4.ip_default_ttl=128")


@fault([Cause("server.accept_queue_full"), Cause("path.loss"), Cause("path.filtered"), Cause("server.host_down"), Cause("server.firewall")], "{s4}:80",
       bites=lambda lab: expect(" ".join(sorted({probe(lab, timeout=0.7) for _ in range(6)})), "connected timeout"), disguise=True,
       why="the balancer hides which of its servers is dead; the client sees that some connections never succeed")
def one_of_two_backends_dead(lab):
    """r3 spreads connections over two servers, and one of them drops everything."""
    serve(lab, 80, "http")
    backend = lab.attach("bk", "r3")
    lab.nft("bk", input_("meta l4proto tcp drop"))
    lab.nft("r3", prerouting(f"ip daddr {{s4}} tcp dport 80 dnat ip to numgen inc mod 2 map {{ 0 : {{s4}}, 1 : {backend} }}", kind="nat", priority="-100"))
