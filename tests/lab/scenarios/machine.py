# SPDX-License-Identifier: GPL-3.0-or-later
"""A fifth look, this machine: verdict maps, IPsec policies, next-hop objects, quotas, address sets and other ways to lose a packet at home."""
from lab.rules import chain, forward, input_, output, prerouting
from lab.scenario import Cause, expect, fault, probe, warm
from lab.services import certificate, dns, serve, sshd
from lab.topology import Broken

from .client import HOLD, descriptors_gone, nobody_answers, second_way_home
from .dns import DB
from .filters import OWN_PROGRAM
from .routing import RETURN
from .server import BURN

DENIED = ("timeout", "denied")
UNCOUNTED = [Cause("client.firewall.inbound"), Cause("path.filtered"), Cause("server.firewall"), Cause("server.accept_queue_full")]
UNCOUNTED_WHY = "a rule at the interface drops before anything is counted: only root, who reads the rules or captures, can know"


# -- link, address, route -------------------------------------------------------------------------

def bridge_over_card(lab):
    """The client's addresses on a bridge whose only port is the card, as virtual machine hosts have it."""
    lab.sh("c", "ip -6 route flush dev eth0")  # flushing addresses leaves IPv6's routes
    lab.ip("link add br0 type bridge\nlink set eth0 master br0\naddr flush dev eth0\naddr add {c4}/24 dev br0\naddr add {c6}/64 dev br0 nodad\n"
           "link set br0 up\nroute add default via {r1_4}\nroute add default via {r1_6}", "c")


@fault("client.no_link", "[{s6}]:443", bites=("unreachable", "timeout"), disguise=True)
def bridge_lost_its_port_carrier(lab):
    """The address is on a bridge whose card lost its carrier; IPv6 is asked for."""
    serve(lab, 443, "http")
    bridge_over_card(lab)
    lab.ip("link set lan down", "r1")
    lab.sh("c", "for i in $(seq 50); do ip link show br0 | grep -q NO-CARRIER && exit; sleep 0.05; done; exit 1")  # told once a second


@fault("client.no_link", "db.lab:6379", bites=("unreachable", "unresolved"), disguise=True)
def card_off_tunnel_up(lab):
    """The card is switched off; a VPN's interface is up, with routes for other networks."""
    serve(lab, 6379, "redis")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.tunnel("tun0", f"10.{lab.plan.net}.250.2/24")
    lab.ip("route add {u4}/32 dev tun0\nlink set eth0 down", "c")


@fault("client.self_assigned_address", "{s4}:22", bites="unreachable", disguise=True)
def self_assigned_with_good_ipv6(lab):
    """DHCP failed and IPv4 is self-assigned; IPv6 has a proper address and works."""
    sshd(lab)
    lab.ip("addr del {c4}/24 dev eth0\naddr add 169.254.44.3/16 dev eth0", "c")


@fault("client.self_assigned_address", "{s4}:5432", bites=("unreachable", "timeout"), disguise=True)
def self_assigned_on_a_bridge(lab):
    """The bridge over the card has a self-assigned address only, and a rule that names the port is innocent."""
    serve(lab, 5432, "postgres")
    bridge_over_card(lab)
    lab.ip("addr flush dev br0\naddr add 169.254.9.17/16 dev br0", "c")
    lab.nft("c", output("tcp dport 5432 accept"))


@fault("client.no_route", "{s4}:8080", bites="unreachable", disguise=True)
def throw_route(lab):
    """A throw route sends the lookup on to the next table, where there is nothing."""
    serve(lab, 8080, "http")
    lab.ip("route add throw {s4net}", "c")


@fault("client.no_route", "{s4}:3306", bites=("errno-22", "unreachable"), disguise=True)
def next_hop_object_is_blackhole(lab):
    """The route points to a next-hop object, which is a black hole: the route itself does not say so."""
    serve(lab, 3306, "mysql")
    lab.ip("nexthop add id 5 blackhole\nroute add {s4net} nhid 5", "c")


@fault("client.no_route", "[{s6}]:5432", bites=("denied", "unreachable"), disguise=True)
def prohibit_rule_by_port_v6(lab):
    """A policy rule prohibits IPv6 to a range of ports; others have a route."""
    serve(lab, 5432, "postgres")
    lab.sh("c", "ip -6 rule add ipproto tcp dport 5000-5999 prohibit pref 66")


@fault([Cause("client.no_route"), Cause("client.firewall.outbound")], "{s4}:443", bites=("timeout", "denied", "unreachable"), disguise=True,
       why="a rule marks the packet and the mark has no route: either is to be mended")
def marked_and_then_unroutable(lab):
    """A route chain marks the port, and a policy rule has no route for the mark; connect()'s own lookup finds one."""
    serve(lab, 443, "http")
    lab.nft("c", "table inet m {\n chain o { type route hook output priority -150\n tcp dport 443 meta mark set 0x99\n }\n}")
    lab.ip("rule add fwmark 0x99 unreachable pref 70", "c")


# -- gateway, netmask -----------------------------------------------------------------------------

@fault("client.gateway_unreachable", "{s4}:443", bites=nobody_answers)
def gateway_on_link_elsewhere(lab):
    """The default gateway is an address of another network, declared to be on the link; nobody has it."""
    serve(lab, 443, "http")
    lab.ip("route replace default via 192.168.254.254 dev eth0 onlink", "c")


@fault("client.gateway_unreachable", "db.lab:22", bites=nobody_answers, disguise=True)
def gateway_ignores_arp(lab):
    """The router is told to answer no ARP (arp_ignore); the resolver, a neighbour, answers the name."""
    serve(lab, 22, "ssh")
    lab.lan_host("lan")
    dns(lab, {"db.lab": {"A": ["{s4}"]}}, label="lan")
    lab.sysctl("r1", "net.ipv4.conf.all.arp_ignore=8")
    lab.ip("neigh flush dev eth0", "c")


@fault("client.gateway_unreachable", "[{s6}]:6379", bites="timeout", disguise=True)
def neighbour_entry_poisoned_v6(lab):
    """A permanent neighbour entry gives the IPv6 router a hardware address that nobody has; IPv4 is fine."""
    serve(lab, 6379, "redis")
    lab.sh("c", "ip -6 neigh replace {r1_6} lladdr 02:de:ad:be:ef:06 dev eth0 nud permanent")


def half_of_them(lab):
    """Some attempts connect, others do not."""
    words = [probe(lab, timeout=0.6) for _ in range(14)]
    if words.count("connected") < 2 or words.count("connected") > 12:
        raise Broken(f"attempts end in {words}")


@fault([Cause("client.gateway_unreachable"), Cause("path.loss")], "{s4}:8080", bites=half_of_them, disguise=True,
       why="every second connection takes a gateway that is gone; seen from the connections it is loss")
def one_of_two_gateways_dead(lab):
    """Two default gateways of equal weight, spread by port; one of them is gone."""
    serve(lab, 8080, "http")
    lab.sysctl("c", "net.ipv4.fib_multipath_hash_policy=1")
    gone = lab.plan.v4("0", 254)
    lab.ip(f"neigh replace {gone} lladdr 02:de:ad:be:ef:09 dev eth0 nud permanent\n"
           f"route replace default nexthop via {{r1_4}} weight 1 nexthop via {gone} weight 1", "c")


@fault([Cause("client.wrong_netmask"), Cause("dns.server_unreachable")], "db.lab:5432", bites="unresolved", disguise=True,
       why="the resolver lies in the network that is taken for the own one: what the user sees is a name that does not resolve")
def netmask_17_swallows_resolver(lab):
    """The mask is /17: the resolver and the server behind r1 are taken for neighbours."""
    lab.attach("h", "r1")
    serve(lab, 5432, "postgres", label="h")
    dns(lab, {"db.lab": {"A": ["{h4}"]}})
    lab.ip("addr del {c4}/24 dev eth0\naddr add {c4}/17 dev eth0\nroute replace default via {r1_4}", "c")


@fault("client.wrong_netmask", "[{h6}]:22", bites=nobody_answers, disguise=True)
def prefix_announced_on_link_v6(lab):
    """A prefix of /48 is taken to be on the link, as a careless router advertisement says; the address has /64."""
    lab.attach("h", "r3")
    serve(lab, 22, "ssh", label="h")
    lab.sh("c", f"ip -6 route add fd{lab.plan.net:x}::/48 dev eth0 metric 256")


# -- firewall, outgoing ---------------------------------------------------------------------------

@fault("client.firewall.outbound", "{s4}:5432", rule="vmap", bites=DENIED, disguise=True)
def verdict_map_out(lab):
    """A verdict map decides, with the port in an interval."""
    serve(lab, 5432, "postgres")
    lab.nft("c", output("tcp dport vmap { 22 : accept, 443 : accept, 5000-5999 : drop }"))


@fault("client.firewall.outbound", "{s4}:8443", bites=DENIED, disguise=True)
def concatenated_set_out(lab):
    """A set of address and port together."""
    serve(lab, 8443, "echo")
    lab.nft("c", "table inet c {\n set pairs { type ipv4_addr . inet_service; elements = { {x4} . 22, {s4} . 8443 } }\n"
                 " chain o { type filter hook output priority 0\n ip daddr . tcp dport @pairs drop\n }\n}")


@fault("client.firewall.outbound", "[{s6}]:6379", bites=DENIED, disguise=True)
def all_but_these_out_v6(lab):
    """Everything but a few ports is dropped: a negation, no policy."""
    serve(lab, 6379, "redis")
    lab.nft("c", output("meta nfproto ipv6 tcp dport != { 22, 53, 80, 443 } ct state new drop"))


@fault("client.firewall.outbound", "{s4}:22", rule="match-set", bites=DENIED, disguise=True)
def ipset_out(lab):
    """iptables asks an ipset of addresses and ports."""
    sshd(lab)
    lab.sh("c", "ipset create barred hash:ip,port; ipset add barred {s4},tcp:22; ipset add barred {x4},tcp:80; "
                "iptables -A OUTPUT -m set --match-set barred dst,dst -j DROP")


@fault("client.firewall.outbound", "{s4}:443", rule="quota", bites=DENIED, disguise=True)
def quota_used_up(lab):
    """A quota of traffic to the web is used up."""
    serve(lab, 443, "http")
    lab.nft("c", output("tcp dport { 80, 443 } quota over 10 bytes drop"))
    probe(lab, timeout=0.5)


@fault("client.firewall.outbound", "{s4}:3306", bites=DENIED, disguise=True)
def raw_bytes_out(lab):
    """The rule compares raw bytes of the transport header: no port to be read in it."""
    serve(lab, 3306, "mysql")
    lab.nft("c", output("meta l4proto tcp @th,16,16 0xcea drop"))


@fault("client.firewall.outbound", "{s4}:9200", bites=DENIED, disguise=True)
def goto_that_falls_to_policy(lab):
    """goto a chain that accepts other ports only: its end is the base chain's policy, drop, and the accept below is never reached."""
    serve(lab, 9200, "http")
    lab.nft("c", "table inet g {\n chain web { tcp dport { 80, 443 } accept\n }\n"
                 " chain o { type filter hook output priority 0; policy drop\n oif \"lo\" accept\n ip daddr {s4} tcp dport != 22 goto web\n accept\n }\n}")


@fault("client.firewall.outbound", "{s4}:8080", bites="timeout", disguise=True,
       user=[Cause("client.firewall.outbound"), Cause("client.security_software"), Cause("path.filtered"), Cause("path.blackhole"), Cause("client.gateway_unreachable")],
       why="dropped at the interface behind every counter that an ordinary user may read")
def egress_of_the_card(lab):
    """A netdev table drops on the card's egress, behind all inet chains."""
    serve(lab, 8080, "http")
    lab.nft("c", "table netdev out {\n chain e {\n type filter hook egress device eth0 priority 0\n tcp dport 8000-8100 drop\n }\n}")


@fault([Cause("client.firewall.outbound"), Cause("client.vpn_route"), Cause("client.security_software")], "{s4}:5432", bites=("denied", "timeout"), disguise=True,
       why="an IPsec policy blocks; the catalogue has no word for it")
def ipsec_policy_blocks(lab):
    """An IPsec policy blocks the server's address: no firewall rule anywhere."""
    serve(lab, 5432, "postgres")
    lab.ip("xfrm policy add dir out dst {s4}/32 proto tcp action block", "c")


@fault([Cause("client.vpn_route"), Cause("client.firewall.outbound"), Cause("client.security_software")], "{s4}:443", bites=("timeout", "denied"), disguise=True,
       why="an IPsec tunnel is asked for and is not there")
def ipsec_without_association(lab):
    """An IPsec policy wants a tunnel for the server's network, and there is no security association."""
    serve(lab, 443, "http")
    lab.ip("xfrm policy add dir out dst {s4net} tmpl src {c4} dst {r2_4} proto esp mode tunnel", "c")


@fault("client.firewall.outbound", "{s4}:25", rule="DROP", bites=DENIED, disguise=True)
def comment_says_accept(lab):
    """The guilty iptables rule has a comment that says accept smtp, and a user's chain between."""
    serve(lab, 25, "smtp")
    lab.sh("c", 'iptables -N mail; iptables -A OUTPUT -p tcp -m tcp --dport 25 -j mail; iptables -A mail -d {s4net} -m comment --comment "ACCEPT smtp" -j DROP')


@fault([Cause("client.firewall.outbound"), Cause("server.host_down"), Cause("path.unreachable")], "{s4}:5432", bites=nobody_answers, disguise=True,
       why="an own rule sends the connection to another address, where nobody answers")
def translated_by_own_rule(lab):
    """An own rule translates the database's address to one that nobody has."""
    serve(lab, 5432, "postgres")
    lab.nft("c", "table ip nat {\n chain o { type nat hook output priority -100\n ip daddr {s4} tcp dport 5432 dnat to {x4}\n }\n}")


# -- firewall, incoming ---------------------------------------------------------------------------

@fault("client.firewall.inbound", "{s4}:5432", bites="timeout", disguise=True)
def ephemeral_ports_shut(lab):
    """An input rule shuts all high ports to new and old alike: answers go there too."""
    serve(lab, 5432, "postgres")
    lab.nft("c", input_('iif != "lo" tcp dport 1024-65535 drop'))


@fault("client.firewall.inbound", "[{s6}]:22", bites="timeout", disguise=True)
def not_in_the_set_v6(lab):
    """IPv6 TCP is let in from a set of addresses, and from no other."""
    sshd(lab)
    lab.nft("c", "table ip6 w {\n set friends { type ipv6_addr; flags interval; elements = { fd00:99::/32, {x6} } }\n"
                 " chain i { type filter hook input priority 0\n meta l4proto tcp ip6 saddr != @friends drop\n }\n}")


@fault("client.firewall.inbound", "{s4}:443", rule="ttl", bites="timeout", disguise=True)
def mangle_ttl_in(lab):
    """iptables drops in mangle PREROUTING what has come over more than one router."""
    serve(lab, 443, "http")
    lab.sh("c", "iptables -t mangle -A PREROUTING -i eth0 -p tcp -m ttl --ttl-lt 63 -j DROP")


@fault("client.firewall.inbound", "{s4}:8080", bites="timeout", disguise=True)
def only_originals_in(lab):
    """The input chain lets in what this machine did not ask for and drops replies, by their direction."""
    serve(lab, 8080, "http")
    lab.nft("c", input_("meta l4proto tcp ct direction reply drop"))


@fault("client.firewall.inbound", "{s4}:22", bites="timeout", disguise=True, user=UNCOUNTED, why=UNCOUNTED_WHY)
def forwarded_at_interface(lab):
    """A netdev rule forwards the answers to another interface: nothing says drop."""
    sshd(lab)
    lab.ip("link add trash0 type veth peer name trash1\nlink set trash0 up\nlink set trash1 up", "c")
    lab.nft("c", "table netdev f {\n chain i {\n type filter hook ingress device eth0 priority 0\n ip saddr {s4} tcp flags & (syn|ack) == syn|ack fwd to trash0\n }\n}")


@fault("client.firewall.inbound", "[{s6}]:5432", bites="timeout", disguise=True, user=UNCOUNTED, why=UNCOUNTED_WHY)
def set_at_interface_v6(lab):
    """A netdev rule drops a set of IPv6 sources at the interface."""
    serve(lab, 5432, "postgres")
    lab.nft("c", "table netdev f {\n set bad { type ipv6_addr; elements = { {s6}, {x6} } }\n chain i {\n type filter hook ingress device eth0 priority 0\n"
                 " ip6 saddr @bad meta l4proto tcp drop\n }\n}")


@fault([Cause("client.firewall.inbound"), Cause("client.vpn_route"), Cause("client.security_software")], "{s4}:6379", bites="timeout", disguise=True,
       why="an IPsec policy drops what comes in unprotected; the catalogue has no word for it")
def ipsec_policy_wants_protection(lab):
    """An IPsec policy drops TCP from the server that is not encrypted: no firewall rule anywhere."""
    serve(lab, 6379, "redis")
    lab.ip("xfrm policy add dir in src {s4}/32 dst {c4}/32 proto tcp action block", "c")


@fault([Cause("client.firewall.inbound"), Cause("client.reverse_path_filter")], "[{s6}]:443", bites="timeout", disguise=True,
       why="it is a reverse-path filter made of a firewall rule")
def rpfilter_match_v6(lab):
    """ip6tables filters by reverse path in the raw table, and answers come over another interface."""
    serve(lab, 443, "http")
    net6 = lab.plan.extra6("r2", 9)
    lab.ip(f"link add eth1 netns {lab.ns('c')} type veth peer name xc netns {lab.ns('r2')}")
    lab.ip(f"addr add {net6}::1/64 dev xc nodad\nlink set xc up", "r2")
    lab.ip(f"addr add {net6}::20/64 dev eth1 nodad\nlink set eth1 up", "c")
    lab.sh("r2", f"ip -6 route replace {lab.plan.subnet6['0']}::/64 via {net6}::20")
    lab.sh("c", "ip6tables -t raw -A PREROUTING -p tcp -m rpfilter --invert -j DROP")


@fault("client.reverse_path_filter", "{s4}:8080", bites="timeout", disguise=True)
def host_route_out_strict_first_card(lab):
    """A host route sends the packets out by the second card; answers come to the first, whose filter is strict."""
    serve(lab, 8080, "http")
    second_way_home(lab)
    lab.ip("route replace {c4net} via " + lab.plan.v4("1", 1), "r2")
    lab.ip(f"route add {{s4}}/32 via {lab.plan.extra4('r2', 9)}.1 dev eth1 src {{c4}}", "c")
    lab.sysctl("c", "net.ipv4.conf.eth0.rp_filter=1")


@fault("client.reverse_path_filter", "{s4}:22", bites="timeout", disguise=True)
def policy_by_port_strict_back(lab):
    """A policy rule sends ssh out by the second line, answers come in by the first; all filters are strict."""
    sshd(lab)
    second_way_home(lab)
    lab.ip("route replace {c4net} via " + lab.plan.v4("1", 1), "r2")
    lab.ip(f"rule add to {{s4net}} ipproto tcp lookup 100 pref 80\nroute add default via {lab.plan.extra4('r2', 9)}.1 dev eth1 src {{c4}} table 100", "c")
    lab.sysctl("c", "net.ipv4.conf.all.rp_filter=1")


# -- endpoint software, tunnels -------------------------------------------------------------------

@fault([Cause("client.security_software"), Cause("client.firewall.outbound")], "{s4}:3306", bites="timeout", disguise=True,
       why="packets are handed to a program that is not there, by a rule")
def queues_by_hash(lab):
    """New connections are spread over four queues, in a chain that another jumps to; nobody reads them."""
    serve(lab, 3306, "mysql")
    lab.sh("c", "iptables -N scan; iptables -A OUTPUT -p tcp -m conntrack --ctstate NEW -j scan; iptables -A scan -j NFQUEUE --queue-balance 20:23")


@fault([Cause("client.security_software"), Cause("client.firewall.inbound")], "{s4}:443", bites="timeout", disguise=True,
       why="answers are handed to a program that is not there, by a rule")
def queue_before_routing(lab):
    """Answers are queued in mangle PREROUTING for a program that has died; its rule names no port."""
    serve(lab, 443, "http")
    lab.sh("c", "iptables -t mangle -A PREROUTING -i eth0 -p tcp -m connmark --mark 0 -j NFQUEUE --queue-balance 0:3")


@fault("client.vpn_route", "{s4}:6379", bites="timeout", disguise=True)
def mark_into_tunnel(lab):
    """A route chain marks TCP and a rule sends the mark into a dead tunnel; `ip route get` shows the ordinary way."""
    serve(lab, 6379, "redis")
    lab.tunnel("wg1", f"10.{lab.plan.net}.250.2/24")
    lab.nft("c", "table inet m {\n chain o { type route hook output priority -150\n meta l4proto tcp meta mark set 0x51\n }\n}")
    lab.ip("rule add fwmark 0x51 lookup 151 pref 90\nroute add default dev wg1 table 151", "c")


@fault("client.vpn_route", "[{s6}]:443", bites="timeout", disguise=True)
def halves_of_ipv6_in_tunnel(lab):
    """A tunnel takes ::/1 and 8000::/1; the IPv6 default route looks untouched."""
    serve(lab, 443, "http")
    lab.tunnel("tun2", "fd78::2/64")
    lab.ip("route add ::/1 dev tun2\nroute add 8000::/1 dev tun2", "c")


# -- limits ---------------------------------------------------------------------------------------

LISTEN = "import socket, sys, time\nk = []\nfor p in map(int, sys.argv[1:]):\n s = socket.socket()\n s.bind(('0.0.0.0', p))\n s.listen()\n k.append(s)\nprint('ready', flush=True)\ntime.sleep(3600)"


@fault("client.ephemeral_ports_exhausted", "{s4}:8080", bites="noport", disguise=True)
def ports_taken_by_listeners(lab):
    """The range has four ports, and services of this machine listen on all of them: no connection anywhere."""
    serve(lab, 8080, "http")
    lab.sysctl("c", "net.ipv4.ip_local_port_range=50000 50003")
    lab.start("c", ["python3", "-c", LISTEN, "50000", "50001", "50002", "50003"])


@fault("client.ephemeral_ports_exhausted", "db.lab:3306", bites="noport", disguise=True)
def ports_reserved_and_taken(lab):
    """Half of the range is reserved and the rest is connected to this destination; the name resolves."""
    serve(lab, 3306, "echo")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.sysctl("c", "net.ipv4.ip_local_port_range=42000 42011", "net.ipv4.ip_local_reserved_ports=42006-42011")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "3306", "6"])


@fault("client.descriptors_exhausted", "https://www.lab/", bites=descriptors_gone, disguise=True)
def limit_100_and_tls(lab):
    """All but four of 100 descriptors are in use, and the target is a page behind TLS."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.run_options = ["--hold-fds", "93", "--nofile", "100"]


@fault("client.descriptors_exhausted", "[{s6}]:22", bites=descriptors_gone)
def limit_1024_v6(lab):
    """The usual limit of 1024 with all but six in use."""
    sshd(lab)
    lab.run_options = ["--hold-fds", "1015", "--nofile", "1024"]


@fault("client.conntrack_full", "{s4}:22", bites=DENIED, disguise=True, seconds=60)
def conntrack_full_and_whitelist(lab):
    """The table is full; a whitelist that looks guilty lets this port out."""
    sshd(lab)
    lab.nft("c", output('oif "lo" accept\nct state established,related accept\nmeta l4proto { icmp, icmpv6, udp } accept\ntcp dport 22 accept', policy="drop"))
    lab.fill_conntrack("c")


@fault("client.conntrack_full", "db.lab:8080", bites=DENIED + ("unresolved",), disguise=True, seconds=60)
def conntrack_full_behind_hosts_file(lab):
    """The table is full; the name is in the hosts file, and iptables has an accept rule with connection states."""
    serve(lab, 8080, "http")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} db.lab\n")
    lab.sh("c", "iptables -A OUTPUT -p tcp --dport 8080 -m conntrack --ctstate NEW,ESTABLISHED -j ACCEPT")
    lab.fill_conntrack("c")


@fault("client.overloaded", "db.lab:6379", bites=lambda lab: lab.throttled(), seconds=60, disguise=True)
def cpu_quota_and_name(lab):
    """Eight programs burn the 20 % of a CPU that the diagnosis has a share of; a name is to be resolved."""
    serve(lab, 6379, "redis")
    dns(lab, DB)
    group = lab.cgroup("load", 20)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    for _ in range(8):
        lab.start("c", BURN, "--cgroup", str(group))
    lab.run_options = ["--cgroup", str(group)]


@fault("client.overloaded", "http://{s4}/", step="http", bites=lambda lab: lab.throttled(), seconds=60)
def cpu_quota_and_page(lab):
    """The diagnosis of a web page shares 12 % of a CPU with four programs that burn it."""
    serve(lab, 80, "http")
    group = lab.cgroup("load", 12)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    for _ in range(4):
        lab.start("c", BURN, "--cgroup", str(group))
    lab.run_options = ["--cgroup", str(group)]


# -- patience, hosts file -------------------------------------------------------------------------

@fault("client.app_timeout_too_short", "[{s6}]:443", "--app-timeout", "50ms", bites="connected", links={"r2-r3": ("delay=45", "delay=45")}, disguise=True)
def ninety_and_50_ms_v6(lab):
    """90 ms away over IPv6, and an application that waits 50; pings are dropped."""
    serve(lab, 443, "echo")
    lab.nft("s", input_("icmpv6 type echo-request drop"))
    warm(lab)


@fault("client.app_timeout_too_short", "http://{s4}:8080/", "--app-timeout", "300ms", step="connect", bites="connected", links={"r1-r2": ("delay=380", "")})
def slow_way_there(lab):
    """The way there takes 380 ms and the way back nothing; the application waits 300."""
    serve(lab, 8080, "http")
    warm(lab)


@fault("client.hosts_override", "DB.lab:5432", bites="refused", disguise=True)
def hosts_to_other_address_closed(lab):
    """The hosts file, in capitals and with a tab, names the server's other address, where nothing listens."""
    serve(lab, 5432, "postgres", bind="{s4}")
    dns(lab, DB)
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{t4}\tDB.LAB\tdb # moved\n")


@fault("client.hosts_override", "www.lab:443", bites="unreachable", disguise=True)
def hosts_to_unrouted_network(lab):
    """The hosts file names an address in a network that nobody routes, among many lines; DNS has a good one."""
    serve(lab, 443, "echo")
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.etc("c", "hosts", "127.0.0.1 localhost\n" + "".join(f"10.0.0.{i} host{i}.lab\n" for i in range(60)) + "{u4} old.lab www.lab\n")


# -- two at once ----------------------------------------------------------------------------------

@fault([Cause("client.firewall.inbound"), Cause("client.firewall.outbound")], "{s4}:9100", bites=DENIED, disguise=True,
       why="each alone is enough to break it")
def own_rules_both_ways(lab):
    """The way out is dropped by a mark and the way in by a source port."""
    serve(lab, 9100, "echo")
    lab.nft("c", "table inet two {\n chain o { type filter hook output priority 0\n tcp dport 9100 meta mark set 3\n meta mark 3 drop\n }\n"
                 " chain i { type filter hook input priority 0\n tcp sport 9100 drop\n }\n}")


@fault([Cause("client.firewall.outbound"), Cause("dns.server_unreachable"), Cause("client.firewall.inbound")], "db.lab:5432", bites="unresolved", disguise=True,
       why="no resolver's answer gets in, since this machine's own rule drops them")
def own_rule_drops_dns_answers(lab):
    """The client's input chain drops what comes from port 53; first the resolver seems dead."""
    serve(lab, 5432, "postgres")
    dns(lab, DB)
    lab.nft("c", input_("udp sport 53 drop\ntcp sport 53 drop"))
