# SPDX-License-Identifier: GPL-3.0-or-later
"""What breaks at home and on the road: cards, routers, VPNs left behind, resolvers of one's own, portals, storage boxes that sleep."""
from lab.rules import chain, input_, output, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, dnsmasq, serve, sshd

from .client import HOLD, nobody_answers
from .offices import slow, v4_works
from .path import mtu_bites
from .proxy import by_environment, through

WWW = {"www.lab": {"A": ["{s4}"]}}
BOTH = {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}}


def second_card(lab, peer_bridge=""):
    """A Wi-Fi card of the client, and r1's end of it; with a bridge, on the same network as the cable."""
    lab.ip(f"link add wlan0 address 02:00:00:00:77:01 netns {lab.ns('c')} type veth peer name wifi netns {lab.ns('r1')}")
    lab.ip((f"link set wifi master {peer_bridge}\n" if peer_bridge else "") + "link set wifi up", "r1")


def dead_vpn(lab, *routes):
    """A VPN whose other end is gone, with these routes."""
    lab.tunnel("tun0", f"10.{(lab.plan.net + 11) % 256}.251.6/24")
    lab.ip("\n".join(f"route add {r} dev tun0" for r in routes), "c")


# -- the machine and its router -------------------------------------------------------------------

@fault("client.no_link", "https://www.lab/", bites="unresolved", step="tls", disguise=True)
def driver_not_loaded(lab):
    """After a kernel update the card's driver is missing: only the loopback is left."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.ip(f"link set eth0 down\nlink set eth0 name gone0\nlink set gone0 netns {lab.ns('d')}", "c")


@fault("client.self_assigned_address", "{s4}:3389", bites=("unreachable", "timeout"), disguise=True)
def self_assigned_and_vpn_up(lab):
    """DHCP failed; the VPN's interface still has its address and routes for other networks."""
    serve(lab, 3389, "echo")
    lab.ip("addr flush dev eth0\naddr add 169.254.12.77/16 dev eth0", "c")
    dead_vpn(lab, "192.168.0.0/16")


@fault("client.no_route", "{s4}:443", bites="unreachable", disguise=True)
def default_for_the_old_address_only(lab):
    """The default route is in a table of its own, for packets from the address of yesterday's lease."""
    serve(lab, 443, "http")
    lab.ip("route del default\nroute add default via {r1_4} table 100\nrule add from " + lab.plan.v4("0", 99) + " lookup 100 pref 100", "c")


@fault("client.gateway_unreachable", "{s4}:8080", bites=nobody_answers)
def parental_control(lab):
    """The home router has locked this machine out by its hardware address: it answers nothing, not even ARP."""
    serve(lab, 8080, "http")
    mac = lab.run("c", ["cat", "/sys/class/net/eth0/address"]).stdout.strip()
    lab.nft("r1", "table netdev parents {\n chain i { type filter hook ingress device lan priority -400\n ether saddr " + mac + " drop\n }\n}")


@fault("client.wrong_netmask", "{h4}:5432", bites=nobody_answers, disguise=True)
def second_cards_mask(lab):
    """The cable's mask is right; the Wi-Fi has a /16 that takes the database behind r2 for a neighbour."""
    lab.attach("h", "r2", 33)
    serve(lab, 5432, "postgres", label="h")
    second_card(lab)
    lab.ip(f"link set wlan0 up\naddr add 10.{lab.plan.net}.211.5/16 dev wlan0", "c")


@fault("client.reverse_path_filter", "{s4}:443", bites="timeout", disguise=True)
def two_cards_in_one_network(lab):
    """Cable and Wi-Fi are in the same network; the router knows this address by the Wi-Fi's hardware address, whose filter is strict."""
    serve(lab, 443, "http")
    lab.lan_host("h")
    second_card(lab, "br0")
    lab.ip("link set wlan0 up\naddr add " + lab.plan.v4("0", 21) + "/24 dev wlan0 metric 600", "c")
    lab.ip("neigh replace {c4} lladdr 02:00:00:00:77:01 dev br0 nud permanent", "r1")
    lab.sysctl("c", "net.ipv4.conf.wlan0.rp_filter=1")


@fault("client.ephemeral_ports_exhausted", "{s4}:9000", bites="noport", disguise=True)
def never_closed_by_the_program(lab):
    """The server has closed every connection long ago; a program that never closes its own end holds the ports in CLOSE_WAIT."""
    serve(lab, 9000, "close", wait=0.3)
    lab.sysctl("c", "net.ipv4.ip_local_port_range=43000 43009")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "9000", "10"])


@fault("client.app_timeout_too_short", "www.lab:993", "--app-timeout", "150ms", bites="connected", links={"c-r1": ("delay=110", "delay=110")}, disguise=True)
def tethered_telephone_v6(lab):
    """Tethered to a telephone, 220 ms there and back, over IPv6 by name; the mail program waits 150."""
    dns(lab, {"www.lab": {"AAAA": ["{s6}"]}})
    serve(lab, 993, "imap", cert=certificate(lab))


# -- rules and products of one's own --------------------------------------------------------------

@fault("client.firewall.inbound", "{s4}:22", rule="mac", bites="timeout", disguise=True)
def only_the_old_routers_hardware_address(lab):
    """A rule against ARP spoofing lets TCP in from the old router's hardware address only; the router is new."""
    sshd(lab)
    lab.sh("c", "iptables -A INPUT -i eth0 -p tcp -m mac ! --mac-source 02:11:22:33:44:55 -j DROP")


@fault("client.firewall.outbound", "{s4}:8443", rule="recent", bites=("timeout", "denied"), disguise=True)
def guard_against_own_retries(lab):
    """A guard drops SYNs to whoever was tried three times in ten minutes; a program that retries has used them up."""
    serve(lab, 8443, "echo")
    lab.sh("c", "iptables -A OUTPUT -p tcp --syn --dport 8443 -m recent --name tries --rdest --set; "
                "iptables -A OUTPUT -p tcp --syn --dport 8443 -m recent --name tries --rdest --update --seconds 600 --hitcount 4 -j DROP")
    for _ in range(3):
        probe(lab, step="connect", timeout=0.5)


SHIELD = [Cause("client.security_software"), Cause("client.firewall.outbound"), Cause("client.proxy.unreachable")]


@fault(SHIELD, "https://www.lab/", bites="tls-stall", step="tls", disguise=True, user=[*SHIELD, Cause("tls.stalls", side="server|path|client"), Cause("server.silent")],
       why="the product's own rule hands the web to it, and it hangs; who may not read rules sees a handshake that stalls")
def web_shield_hangs(lab):
    """A virus scanner redirects the web to itself, takes the connections and hangs."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    serve(lab, 12080, "silent", label="c")
    lab.nft("c", chain("output", "tcp dport { 80, 443 } redirect to :12080", kind="nat", priority="-100"))


@fault("client.proxy.unreachable", "https://www.lab/", bites=through("proxy-refused"))
def local_proxy_not_started(lab):
    """The environment names a proxy on this machine, which was not started; directly the page would come."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    by_environment(lab, "http://127.0.0.1:3128")


# -- VPNs left behind -----------------------------------------------------------------------------

@fault("client.vpn_route", "{h4}:445", bites="timeout", disguise=True)
def company_network_overlaps(lab):
    """The company's VPN, half dead, has a route for a /16 in which this file server lies as well; this network itself is a /24 in it."""
    lab.attach("h", "r2", 33)
    serve(lab, 445, "echo", label="h")
    dead_vpn(lab, f"10.{lab.plan.net}.0.0/16")


@fault([Cause("dns.server_unreachable"), Cause("client.vpn_route")], "https://www.lab/", bites="unresolved", step="tls", disguise=True,
       why="the only resolver is behind the dead tunnel: both are true")
def resolver_of_the_dead_vpn(lab):
    """The VPN's resolver is the only one left, and its tunnel brings nothing back."""
    serve(lab, 443, "http", cert=certificate(lab))
    resolver = f"10.{(lab.plan.net + 11) % 256}.0.53"
    dead_vpn(lab, resolver + "/32")
    lab.resolve_with(resolver)


@fault("dns.slow", "http://www.lab/", bites=slow, step="http", disguise=True)
def first_resolver_of_the_dead_vpn(lab):
    """The first resolver is the dead VPN's, the second the home router's."""
    second = dns(lab, WWW)
    serve(lab, 80, "http")
    resolver = f"10.{(lab.plan.net + 11) % 256}.0.53"
    dead_vpn(lab, resolver + "/32")
    lab.resolve_with(resolver, second)


@fault([Cause("dns.ipv6_broken", side="dns|path|server|client"), Cause("client.vpn_route")], "www.lab:443", bites=v4_works(443), disguise=True,
       why="over IPv6 the dead tunnel swallows everything, over IPv4 it works: both are true")
def vpn_swallows_v6_only(lab):
    """A dead VPN takes all IPv6; the name has both kinds of address and IPv4 goes the ordinary way."""
    dns(lab, BOTH)
    serve(lab, 443, "echo")
    lab.tunnel("wg0", f"fd{lab.plan.net:x}:0:0:7e::2/64")
    lab.ip("route add ::/0 dev wg0 metric 10", "c")


# -- names ----------------------------------------------------------------------------------------

@fault("dns.not_found", "nas.local:445", bites="unresolved")
def local_without_multicast(lab):
    """A name of the multicast kind, on a machine that asks its resolver only."""
    dns(lab, WWW)
    lab.lan_host("h", 44)
    serve(lab, 445, "echo", label="h")


@fault("dns.server_unreachable", "db.lab:5432", bites="unresolved", disguise=True)
def resolver_with_link_local_address(lab):
    """The router announced itself as resolver by a link-local address, and was replaced."""
    serve(lab, 5432, "postgres")
    lab.etc("c", "resolv.conf", "nameserver fe80::dead:1%eth0\n")


def own_forwarder(lab, config):
    """A dnsmasq of the machine's own, and the only resolver."""
    lab.resolve_with("127.0.0.1")
    dnsmasq(lab, config, label="c")


@fault("dns.server_unreachable", "https://www.lab/", bites="unresolved", step="tls", disguise=True)
def own_forwarder_hears_nothing(lab):
    """The machine's own forwarder runs; the resolver that it asks drops the questions."""
    serve(lab, 443, "http", cert=certificate(lab))
    lab.attach("e", "r2")
    lab.nft("e", input_("meta l4proto { tcp, udp } th dport 53 drop"))
    own_forwarder(lab, "server={e4}\n")


@fault("dns.server_failure", "db.lab:3306", bites="unresolved")
def own_forwarder_hears_servfail(lab):
    """The machine's own forwarder passes on the SERVFAIL of the resolver that it asks."""
    serve(lab, 3306, "mysql")
    own_forwarder(lab, f"server={dns(lab, {}, rcode=2)}\n")


@fault([Cause("dns.no_address"), Cause("dns.wrong_address")], "https://www.lab/", bites="unresolved", step="tls", disguise=True,
       why="the first resolver's empty answer is final, and the second one disagrees")
def blocker_says_no_data(lab):
    """A blocking resolver says that the name has no address; the second resolver has one."""
    serve(lab, 443, "http", cert=certificate(lab))
    lab.resolve_with(dns(lab, {"www.lab": {}}), dns(lab, WWW, label="e", router="r2"))


@fault([Cause("dns.wrong_address"), Cause("dns.ipv6_broken")], "www.lab:443", bites=v4_works(443), disguise=True,
       why="the AAAA record cannot be right, and the IPv4 address answers")
def aaaa_is_loopback(lab):
    """The name's AAAA record is ::1; its A record is good."""
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["::1"]}})
    serve(lab, 443, "echo")


@fault("dns.ipv6_broken", "www.lab:443", bites=v4_works(443), disguise=True)
def prefix_changed_by_provider(lab):
    """The provider has given the house another IPv6 prefix, and this machine keeps its old address: answers have no way back."""
    dns(lab, BOTH)
    serve(lab, 443, "echo")
    lab.ip(f"addr del {{c6}}/64 dev eth0\naddr add fd{lab.plan.net:x}:0:0:77::20/64 dev eth0 nodad\nroute replace default via {{r1_6}} dev eth0 onlink", "c")


@fault([Cause("tls.certificate"), Cause("client.hosts_override")], "https://www.lab/", bites="tls-cert", step="tls", disguise=True,
       why="the hosts file leads to a machine that answers, with another name's certificate")
def hosts_to_the_old_site(lab):
    """The hosts file still has the old machine's address, where another site is served now."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab), bind="{s4}")
    serve(lab, 443, "http", cert=certificate(lab, "other.lab"), bind="{t4}")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{t4} www.lab\n")


# -- the way out ----------------------------------------------------------------------------------

@fault("path.unreachable", "https://www.lab/", at=("r1",), bites="unreachable", step="tls")
def line_of_the_house_is_down(lab):
    """The house's line is down and the router says so; its resolver still has the name."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.ip("link set wan down", "r1")


@fault("path.rejected", "https://www.lab/", at=("r1",), bites="refused", step="tls", disguise=True)
def hotel_portal_not_running(lab):
    """The hotel's router sends the web of guests to its own portal, which does not run: refused, and not by the server."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.nft("r1", prerouting('iifname "lan" tcp dport { 80, 443 } redirect to :2050', kind="nat", priority="-100"))


@fault("tls.certificate", "https://www.lab/", side="server|path", bites="tls-cert", step="tls", disguise=True)
def hotel_portal_answers(lab):
    """The hotel's portal answers for every site, with its own self-signed certificate."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    serve(lab, 2050, "http", label="r1", cert=certificate(lab, "login.hotel.lab", self_signed=True))
    lab.nft("r1", prerouting('iifname "lan" tcp dport 443 redirect to :2050', kind="nat", priority="-100"))


@fault("server.host_down", "nas.lab:445", at=("h", "c"), bites=lambda lab: expect(probe(lab, timeout=5), "unreachable"))
def storage_box_asleep(lab):
    """The storage box on the home's own network is asleep; the name is in the hosts file, and the way out works."""
    lab.lan_host("h", 31)
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{h4} nas.lab\n")
    lab.ip("link set eth0 down", "h")


@fault("path.mtu_blackhole", "http://{h4}/", side="path|client|server", bites=mtu_bites, step="http", links={"c-r1": ("drop_over=1500", "drop_over=1500")}, disguise=True)
def jumbo_frames_and_an_old_switch(lab):
    """This machine and the storage box were both set to 9000 bytes; the switch between carries 1500 and says nothing."""
    lab.lan_host("h", 31)
    lab.ip("link set lan mtu 9000\nlink set xh mtu 9000\nlink set br0 mtu 9000", "r1")
    lab.ip("link set eth0 mtu 9000", "c")
    lab.ip("link set eth0 mtu 9000", "h")
    serve(lab, 80, "bulk", label="h")


@fault("client.firewall.outbound", "[{s6}]:6667", rule="drop", bites=("timeout", "denied"))
def outgoing_filter_of_the_suite_v6(lab):
    """A security suite's outgoing rules end with a drop, and the chat program is not among those allowed; over IPv6."""
    serve(lab, 6667, "echo")
    lab.nft("c", output("oif lo accept\nmeta l4proto icmpv6 accept\nudp dport { 53, 123 } accept\ntcp dport { 80, 443, 993 } accept\nmeta nfproto ipv6 counter drop"))
