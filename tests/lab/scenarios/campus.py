# SPDX-License-Identifier: GPL-3.0-or-later
"""A machine on a large network: addresses given twice, routers that are none, tunnels, and rules by unusual matches."""
from lab.rules import chain, ingress, output
from lab.scenario import Cause, expect, fault, probe
from lab.services import dns, serve, sshd

from .client import HOLD
from .machine import bridge_over_card
from .offices import v4_works
from .path import mtu_bites
from .routing import RETURN

DENIED = ("timeout", "denied")
BOTH = {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}}
NO_ROUTER = "the next hop is alive and forwards nothing: whether it is to be called a gateway that fails or a black hole is the reader's choice"
AFTER = "the handshake passes and what follows does not; who may not read the rules sees data that nobody acknowledges"


def mac_of(lab, label):
    return lab.run(label, ["cat", "/sys/class/net/eth0/address"]).stdout.strip()


# -- addresses, masks, routers --------------------------------------------------------------------

@fault([Cause("path.return_lost"), Cause("client.gateway_unreachable"), Cause("path.blackhole", ("c", "r1"))], "{s4}:443", bites="timeout", why=RETURN, disguise=True)
def address_given_twice(lab):
    """Another machine of this network has the same address, and the router knows it by the other's hardware address: every answer goes there."""
    serve(lab, 443, "http")
    lab.lan_host("twin", 20)
    lab.ip(f"neigh replace {{c4}} lladdr {mac_of(lab, 'twin')} dev br0 nud permanent", "r1")


@fault([Cause("client.self_assigned_address"), Cause("client.no_route")], "[{s6}]:443", bites=("unreachable", "timeout", "noport"), disguise=True,
       why="the address is there and may not be used; a link-local one is left, with which no router forwards")
def address_given_twice_v6(lab):
    """Another machine has the same IPv6 address, and duplicate address detection has taken this one's out of use."""
    serve(lab, 443, "http")
    lab.lan_host("twin", 20)
    lab.ip("addr del {c4}/24 dev eth0", "twin")
    lab.sysctl("c", "net.ipv6.conf.eth0.accept_dad=1")
    lab.ip("addr del {c6}/64 dev eth0\naddr add {c6}/64 dev eth0", "c")
    lab.sh("c", "for i in $(seq 80); do ip -6 addr show dev eth0 | grep -q dadfailed && exit; sleep 0.05; done; exit 1")


@fault("path.unreachable", "{s4}:443", at=("r1", "lan"), bites="unreachable", disguise=True)
def home_router_plugged_in(lab):
    """Somebody has plugged in a home router with the gateway's address; it answers ARP sooner, and its own way out is not connected."""
    serve(lab, 443, "http")
    lab.lan_host("lan")
    lab.ip("route flush default\naddr flush dev eth0\naddr add {r1_4}/24 dev eth0\naddr add {lan4}/24 dev eth0", "lan")
    lab.sysctl("lan", "net.ipv4.ip_forward=1")
    lab.sysctl("r1", "net.ipv4.conf.all.arp_ignore=8")
    lab.ip("neigh flush dev eth0", "c")


@fault([Cause("client.gateway_unreachable", ("lan",)), Cause("path.blackhole", ("c", "lan"))], "{s4}:8080", bites="timeout", why=NO_ROUTER, disguise=True)
def virtual_router_answers_arp_only(lab):
    """The default gateway is a virtual router whose master hangs: it answers ARP with the virtual hardware address, and nothing else."""
    serve(lab, 8080, "http")
    lab.lan_host("lan", 254)
    lab.ip("link set eth0 address 00:00:5e:00:01:0a", "lan")
    lab.nft("lan", ingress("eth0", "meta protocol ip drop"))
    lab.ip("route replace default via {lan4}", "c")


@fault([Cause("path.blackhole", ("c", "lan")), Cause("client.gateway_unreachable", ("lan",))], "[{s6}]:22", bites="timeout", why=NO_ROUTER, disguise=True)
def rogue_router_advertisement_v6(lab):
    """A machine of this network has announced itself as IPv6 router with high preference, and forwards nothing; the true router is the second choice."""
    sshd(lab)
    lab.lan_host("lan")
    lab.ip("addr add fe80::bad/64 dev eth0 nodad", "lan")
    lab.addresses["lan"].add("fe80::bad")
    lab.sh("c", "ip -6 route add default via fe80::bad dev eth0 proto ra pref high metric 100")


@fault([Cause("client.no_route"), Cause("client.wrong_netmask")], "{h4}:445", bites="unreachable", disguise=True,
       why="the mask is wrong, and what fails is that no route is left")
def mask_too_narrow(lab):
    """The mask was typed as /30: the router lies outside, so that there is no default route, and the file server next door is no neighbour either."""
    lab.lan_host("h", 40)
    serve(lab, 445, "echo", label="h")
    lab.ip("addr del {c4}/24 dev eth0\naddr add {c4}/30 dev eth0", "c")


@fault("client.no_route", "[{s6}]:8080", bites=("noport", "unreachable"), disguise=True)
def v6_switched_off(lab):
    """IPv6 was switched off on this machine by a setting of the kernel: connect() says that no address can be assigned."""
    serve(lab, 8080, "http")
    lab.sysctl("c", "net.ipv6.conf.all.disable_ipv6=1")


@fault([Cause("client.hosts_override"), Cause("dns.ipv6_broken", side="dns|path|server|client")], "www.lab:8080", bites=v4_works(8080), disguise=True,
       why="the hosts file's IPv6 address is dead and its IPv4 one works")
def hosts_file_half_outdated(lab):
    """The hosts file has the name twice: an IPv6 address that nobody has any more, and the IPv4 one that still holds."""
    dns(lab, BOTH)
    serve(lab, 8080, "echo")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{x6} www.lab\n{s4} www.lab\n")


# -- tunnels and what goes through them -----------------------------------------------------------

@fault("path.mtu_blackhole", "http://{s4}/", side="path|client", bites=mtu_bites, step="http", links={"c-r1": ("drop_over=1400", "drop_over=1400")}, disguise=True)
def overlay_over_a_narrow_line(lab):
    """A VXLAN overlay believes in 1450 bytes; the line below carries 1400 and says nothing, so that full-sized packets vanish with their wrapping."""
    serve(lab, 80, "bulk")
    net = f"10.{lab.plan.net}.250"
    for label, own, other, last in (("c", "{c4}", "{r2_4}", 2), ("r2", "{r2_4}", "{c4}", 1)):
        lab.ip(f"link add vpn0 type vxlan id 7 local {own} remote {other} dstport 4789\naddr add {net}.{last}/24 dev vpn0\nlink set vpn0 mtu 1450 up", label)
    lab.ip(f"route add {{s4net}} via {net}.1 dev vpn0", "c")
    lab.ip(f"route add {net}.0/24 via " + lab.plan.v4("2", 2), "r3")


OWN_PROXY = [Cause("client.firewall.outbound"), Cause("client.security_software"), Cause("client.proxy.unreachable"), Cause("client.vpn_route")]


@fault(OWN_PROXY, "{s4}:443", bites=("timeout", "refused", "denied"), disguise=True,
       why="marks, a policy rule and TPROXY lead the connection to a local program that does not run: each of them is to be mended")
def own_transparent_proxy_died(lab):
    """A transparent proxy of this machine has died; its marks, its policy rule and its TPROXY rule are still there."""
    serve(lab, 443, "http")
    lab.sh("c", "iptables -t mangle -A OUTPUT -p tcp --dport 443 -j MARK --set-mark 1; ip rule add fwmark 1 lookup 100; "
                "ip route add local 0.0.0.0/0 dev lo table 100; "
                "iptables -t mangle -A PREROUTING -i lo -p tcp -m mark --mark 1 -j TPROXY --on-port 7893 --tproxy-mark 1")


def route_asks_for_ecn(lab):
    expect(probe(lab, timeout=0.7), "timeout")
    lab.ip("route replace default via {r1_4}", "c")
    expect(probe(lab, timeout=0.7), "connected")


@fault("path.ecn_blackhole", "{s4}:5432", bites=route_asks_for_ecn, disguise=True)
def only_the_route_asks_for_ecn(lab):
    """The machine's setting is not to ask for ECN; its default route has the feature, and r2 drops such SYNs."""
    serve(lab, 5432, "postgres")
    lab.sysctl("c", "net.ipv4.tcp_ecn=2")
    lab.ip("route replace default via {r1_4} features ecn", "c")
    lab.sh("r2", "iptables -A FORWARD -p tcp --syn -m ecn --ecn-tcp-cwr --ecn-tcp-ece -j DROP")


# -- own rules ------------------------------------------------------------------------------------

@fault([Cause("client.firewall.outbound"), Cause("client.ephemeral_ports_exhausted")], "{s4}:6379", bites=DENIED, disguise=True,
       why="the own rule has two ports to translate to, and both are taken towards this destination")
def own_translation_out_of_ports(lab):
    """This machine translates its own connections to two source ports; a program holds both towards this destination."""
    serve(lab, 6379, "redis")
    lab.nft("c", chain("postrouting", "meta l4proto tcp ip daddr {s4} masquerade to :42000-42001", kind="nat", priority="100"))
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "6379", "2"])


@fault("client.firewall.outbound", "{s4}:8443", bites="timeout", disguise=True,
       user=[Cause("client.firewall.outbound"), Cause("path.return_lost"), Cause("path.blackhole"), Cause("client.gateway_unreachable")],
       why="a rule of this machine gives its packets a source that no router knows a way back to; who may not read the rules sees a black hole")
def own_rule_gives_a_foreign_source(lab):
    """A rule left by a virtual machine's network gives outgoing packets the address of a bridge that is gone."""
    serve(lab, 8443, "http")
    lab.nft("c", chain("postrouting", "ip daddr {s4net} snat ip to 192.168.122.7", kind="nat", priority="100"))


@fault("client.firewall.outbound", "{s4}:5432", rule="dscp", bites=DENIED, disguise=True)
def best_effort_dropped(lab):
    """A rule for a quality of service drops whatever carries no class, which is all of it."""
    serve(lab, 5432, "postgres")
    lab.nft("c", output("ip dscp cs0 tcp dport 1024-65535 counter drop\nmeta l4proto tcp counter accept"))


@fault("client.firewall.outbound", "{s4}:8080", rule="bpf", bites=DENIED, disguise=True)
def by_bytecode(lab):
    """An iptables rule asks a small BPF program: its bytecode holds the port."""
    serve(lab, 8080, "http")
    lab.sh("c", "iptables -A OUTPUT -p tcp -m bpf --bytecode '5,177 0 0 0,72 0 0 2,21 0 1 8080,6 0 0 65535,6 0 0 0' -j DROP")


@fault("client.firewall.outbound", "{s4}:3306", rule="u32", bites=DENIED, disguise=True)
def by_u32(lab):
    """An iptables rule compares 32 bits of the packet, as old recipes do."""
    serve(lab, 3306, "mysql")
    lab.sh("c", "iptables -A OUTPUT -p tcp -m u32 --u32 '0>>22&0x3C@0&0xFFFF=0xCEA' -j DROP")


@fault("client.firewall.outbound", "{s4}:22", rule="classid", bites=DENIED, disguise=True)
def by_realm_of_the_route(lab):
    """The route to the server's network has a realm, and a rule drops by the realm: it names neither address nor port."""
    sshd(lab)
    lab.ip("route add {s4net} via {r1_4} realm 77", "c")
    lab.nft("c", output("rt classid 77 drop"))


@fault("client.firewall.outbound", "http://{s4}/", rule="connbytes", bites="silent", step="http", disguise=True, why=AFTER,
       user=[Cause("client.firewall.outbound"), Cause("path.filtered"), Cause("path.blackhole"), Cause("server.firewall")])
def after_three_packets(lab):
    """An own rule drops from a connection's fourth packet on: the handshake is done, and no request leaves."""
    serve(lab, 80, "http")
    lab.sysctl("c", "net.netfilter.nf_conntrack_acct=1")
    lab.sh("c", "iptables -A OUTPUT -p tcp --dport 80 -m connbytes --connbytes 4: --connbytes-dir both --connbytes-mode packets -j DROP")


@fault("client.firewall.outbound", "{s4}:8443", bites="timeout", disguise=True,
       user=[Cause("client.firewall.outbound"), Cause("client.security_software"), Cause("path.filtered"), Cause("path.blackhole"), Cause("client.gateway_unreachable")],
       why="dropped in the bridge over the card, behind every counter that an ordinary user may read")
def bridge_table_out(lab):
    """The address is on a bridge over the card, and a table of the bridge family drops the port."""
    serve(lab, 8443, "http")
    bridge_over_card(lab)
    lab.nft("c", "table bridge guests {\n chain o { type filter hook output priority 0\n ether type ip ip protocol tcp tcp dport 8443 counter drop\n }\n}")


@fault("client.firewall.inbound", "{s4}:3306", rule="ctorigdstport", bites="timeout", disguise=True)
def by_the_connections_first_port_in(lab):
    """An input rule drops by the port that the connection was first sent to; it reads as if it were for others' connections."""
    serve(lab, 3306, "mysql")
    lab.sh("c", "iptables -A INPUT -p tcp -m conntrack --ctorigdstport 3306 -j DROP")


@fault("client.firewall.inbound", "[{s6}]:5432", rule="hl", bites="timeout", disguise=True)
def by_hop_limit_in_v6(lab):
    """ip6tables lets TCP in with a hop limit of 255 only, as for neighbours; this server is four hops away."""
    serve(lab, 5432, "postgres")
    lab.sh("c", "ip6tables -A INPUT -i eth0 -p tcp -m hl ! --hl-eq 255 -j DROP")
