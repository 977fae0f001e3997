# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the machine that connects."""
from lab.rules import chain, ingress, input_, output, prerouting
from lab.scenario import Cause, expect, fault, probe, warm
from lab.services import dns, serve, sshd


def nobody_answers(lab):
    """A self-check that waits for address resolution to fail, some three seconds."""
    expect(probe(lab, timeout=5), "unreachable")


# -- link, address, route, gateway ----------------------------------------------------------------

@fault("client.no_link", "{s4}:443", bites="unreachable")
def interface_down(lab):
    """The only interface is down."""
    serve(lab, 443, "http")
    lab.ip("link set eth0 down", "c")


@fault("client.no_link", "{s4}:443", bites=nobody_answers)
def cable_out(lab):
    """The interface is up with its address and has no carrier."""
    serve(lab, 443, "http")
    lab.ip("link set lan down", "r1")


@fault("client.no_link", "db.lab:5432", bites="unresolved", disguise=True)
def cable_out_by_name(lab):
    """No carrier; what the user sees is that the name does not resolve."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.ip("link set lan down", "r1")


@fault("client.self_assigned_address", "{s4}:443", bites=("unreachable",))
def only_169_254(lab):
    """DHCP failed: only 169.254.23.5 and a link-local IPv6 address are left."""
    serve(lab, 443, "http")
    lab.ip("addr flush dev eth0\naddr add 169.254.23.5/16 dev eth0\naddr add fe80::5/64 dev eth0 nodad", "c")


@fault("client.self_assigned_address", "db.lab:443", bites="unresolved", disguise=True)
def only_169_254_with_route(lab):
    """Likewise, with the link-scope default route that avahi-autoipd leaves, and a name to resolve."""
    serve(lab, 443, "http")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.ip("addr flush dev eth0\naddr add 169.254.101.77/16 dev eth0\nroute add default dev eth0 scope link", "c")


@fault("client.no_route", "{s4}:443", bites="unreachable")
def no_default_route(lab):
    """The default route is missing."""
    serve(lab, 443, "http")
    lab.ip("route del default", "c")


@fault("client.no_route", "[{s6}]:22", bites="unreachable")
def no_default_route_v6(lab):
    """The IPv6 default route is missing; IPv4 is fine."""
    serve(lab, 22, "ssh")
    lab.sh("c", "ip -6 route del default")


@fault("client.no_route", "{s4}:5432", bites=("errno-22", "unreachable"), disguise=True)
def blackhole_route(lab):
    """A forgotten blackhole route for the server's network: connect() says invalid argument."""
    serve(lab, 5432, "postgres")
    lab.ip("route add blackhole {s4net}", "c")


@fault("client.no_route", "{s4}:8080", bites=("unreachable", "denied"), disguise=True)
def prohibit_rule(lab):
    """The main table is fine; a policy rule makes the server's network unreachable."""
    serve(lab, 8080, "http")
    lab.ip("rule add to {s4net} unreachable pref 100", "c")


@fault("client.gateway_unreachable", "{s4}:443", bites=nobody_answers)
def gateway_mute(lab):
    """The router answers no ARP."""
    serve(lab, 443, "http")
    lab.nft("r1", ingress("lan", "ether type arp drop"))


@fault("client.gateway_unreachable", "db.lab:22", bites=nobody_answers, disguise=True)
def gateway_wrong_address(lab):
    """The default route points to an address that nobody has; the name is in the hosts file."""
    serve(lab, 22, "ssh")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} db.lab\n")
    gone = lab.plan.v4("0", 254)
    lab.ip(f"route replace default via {gone}", "c")


@fault("client.gateway_unreachable", "[{s6}]:443", bites=nobody_answers)
def gateway_mute_v6(lab):
    """The router answers no neighbour solicitation."""
    serve(lab, 443, "http")
    lab.nft("r1", chain("input", "icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } drop"))
    lab.sh("c", "ip neigh flush dev eth0")


@fault("client.wrong_netmask", "{h4}:443", bites=nobody_answers)
def netmask_16(lab):
    """The mask is /16 instead of /24: a server behind r3 is taken for a neighbour."""
    lab.attach("h", "r3")
    serve(lab, 443, "http", label="h")
    lab.ip("addr del {c4}/24 dev eth0\naddr add {c4}/16 dev eth0\nroute replace default via {r1_4}", "c")


@fault("client.wrong_netmask", "[{h6}]:5432", bites=nobody_answers)
def prefix_48_v6(lab):
    """The IPv6 prefix is /48 instead of /64."""
    lab.attach("h", "r2")
    serve(lab, 5432, "postgres", label="h")
    lab.ip("addr del {c6}/64 dev eth0\naddr add {c6}/48 dev eth0 nodad\nroute replace default via {r1_6}", "c")


@fault("client.wrong_netmask", "db.lab:8080", bites=nobody_answers, disguise=True)
def netmask_8(lab):
    """The mask is /8; the resolver is reached by a host route, so the name resolves. An innocent rule names the port."""
    lab.attach("h", "r2")
    serve(lab, 8080, "http", label="h")
    dns(lab, {"db.lab": {"A": ["{h4}"]}})
    lab.ip("addr del {c4}/24 dev eth0\naddr add {c4}/8 dev eth0\nroute replace default via {r1_4}\nroute add {d4} via {r1_4}", "c")
    lab.nft("c", output("tcp dport 8080 counter accept"))


# -- firewalls ------------------------------------------------------------------------------------

@fault("client.firewall.outbound", "{s4}:443", rule="drop", bites=("timeout", "denied"))
def output_drop(lab):
    """An output rule drops 443."""
    serve(lab, 443, "http")
    lab.nft("c", output("tcp dport 443 counter drop"))


@fault("client.firewall.outbound", "[{s6}]:5432", rule="drop", bites=("timeout", "denied"))
def output_drop_v6(lab):
    """An output rule drops the database port over IPv6."""
    serve(lab, 5432, "postgres")
    lab.nft("c", output("ip6 daddr {s6} tcp dport 5432 drop"))


@fault("client.firewall.outbound", "{s4}:8080", rule="DROP", bites=("timeout", "denied"))
def iptables_output(lab):
    """iptables drops 8080 in OUTPUT."""
    serve(lab, 8080, "http")
    lab.sh("c", "iptables -A OUTPUT -p tcp --dport 8080 -j DROP")


@fault("client.firewall.outbound", "{s4}:22", bites=("timeout", "denied"), disguise=True)
def output_policy(lab):
    """Output by whitelist: policy drop, web, DNS and pings allowed; no rule names port 22."""
    sshd(lab)
    lab.nft("c", output('oif "lo" accept\nct state established,related accept\nmeta l4proto { icmp, icmpv6 } accept\nudp dport { 53, 33434-33534 } accept\n'
                        "tcp dport { 80, 443 } accept", policy="drop"))


@fault("client.firewall.outbound", "{s4}:6379", rule="@", bites=("timeout", "denied"), disguise=True)
def output_set(lab):
    """The rule names a set, and the set holds the address; another rule names the port and accepts it for another address."""
    serve(lab, 6379, "redis")
    lab.nft("c", "table inet guard {\n set enemies { type ipv4_addr; flags interval; elements = { {s4net} } }\n"
                 " chain out { type filter hook output priority 0\n ip daddr {x4} tcp dport 6379 accept\n ip daddr @enemies drop\n }\n}")


@fault("client.firewall.outbound", "{s4}:47201", bites=("timeout", "denied"), disguise=True)
def output_mark(lab):
    """Packets are marked in mangle OUTPUT and dropped by their mark in postrouting."""
    serve(lab, 47201, "echo")
    lab.nft("c", "table inet m {\n chain first { type route hook output priority -150\n tcp dport 47000-47999 meta mark set 0x77\n }\n"
                 " chain last { type filter hook postrouting priority 0\n meta mark 0x77 drop\n }\n}")


@fault("client.firewall.outbound", "{s4}:443", rule="reject", bites="refused", disguise=True)
def output_reject(lab):
    """An output rule rejects with ICMP port unreachable: it looks like a refusal by the server."""
    serve(lab, 443, "http")
    lab.nft("c", output("tcp dport 443 reject"))


@fault("client.firewall.outbound", "[{s6}]:22", rule="reject", bites="denied")
def output_reject_v6(lab):
    """An output rule rejects as administratively prohibited over IPv6."""
    serve(lab, 22, "ssh")
    lab.nft("c", output("tcp dport 22 reject with icmpx type admin-prohibited"))


@fault("client.firewall.outbound", "{s4}:3389", rule="REJECT", bites="refused", disguise=True)
def output_reset(lab):
    """iptables resets the connection locally."""
    serve(lab, 3389, "echo")
    lab.sh("c", "iptables -A OUTPUT -p tcp --dport 3389 -j REJECT --reject-with tcp-reset")


@fault("client.firewall.outbound", "db.lab:5432", bites=("timeout", "denied"), disguise=True)
def output_interface(lab):
    """A rule drops new TCP on the interface, whatever the port; DNS and pings pass."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("c", output('oifname "eth0" meta l4proto tcp ct state new drop'))


@fault("client.firewall.inbound", "{s4}:443", rule="drop", bites="timeout")
def input_source_port(lab):
    """An input rule drops what comes from port 443: the SYN-ACKs arrive and are thrown away."""
    serve(lab, 443, "http")
    lab.nft("c", input_("tcp sport 443 drop"))


@fault("client.firewall.inbound", "{s4}:5432", bites="timeout", disguise=True)
def input_policy(lab):
    """Input policy drop and nobody thought of established connections; pings, ICMP errors and DNS are let in."""
    serve(lab, 5432, "postgres")
    lab.nft("c", input_('iif "lo" accept\nmeta l4proto { icmp, icmpv6 } accept\nudp sport 53 accept\ntcp dport 22 accept', policy="drop"))


@fault("client.firewall.inbound", "[{s6}]:8080", bites="timeout", disguise=True)
def input_prerouting_v6(lab):
    """SYN-ACKs are dropped before routing, by their flags and not by a port."""
    serve(lab, 8080, "http")
    lab.nft("c", prerouting("meta nfproto ipv6 tcp flags & (syn|ack) == syn|ack drop"))


@fault("client.firewall.inbound", "{s4}:22", rule="DROP", bites="timeout")
def iptables_input(lab):
    """iptables drops what comes from the server's network."""
    serve(lab, 22, "ssh")
    lab.sh("c", "iptables -A INPUT -s {s4net} -p tcp -j DROP")


@fault("client.firewall.inbound", "{s4}:9200", bites="timeout", disguise=True,
       user=[Cause("client.firewall.inbound"), Cause("path.filtered"), Cause("server.firewall"), Cause("server.accept_queue_full")],
       why="a netdev rule drops before anything is counted: only root, who reads the rules or captures, can know")
def input_ingress(lab):
    """The SYN-ACKs are dropped at the interface, before the IP counters."""
    serve(lab, 9200, "http")
    lab.nft("c", ingress("eth0", "tcp sport 9200 drop"))


@fault("client.security_software", "{s4}:443", bites="timeout")
def queue_without_reader(lab):
    """Outgoing connections are handed to a program that has died: NFQUEUE with nobody reading."""
    serve(lab, 443, "http")
    lab.sh("c", "iptables -t mangle -A OUTPUT -p tcp -m conntrack --ctstate NEW -j NFQUEUE --queue-num 0")


@fault("client.security_software", "[{s6}]:5432", bites="timeout", disguise=True)
def queue_without_reader_v6(lab):
    """Likewise over IPv6, with an ordinary rule that names the port and accepts it."""
    serve(lab, 5432, "postgres")
    lab.sh("c", "ip6tables -A OUTPUT -p tcp --dport 5432 -j ACCEPT; ip6tables -t mangle -A OUTPUT -p tcp --syn -j NFQUEUE --queue-num 3")


@fault("client.security_software", "{s4}:22", bites="denied", disguise=True)
def connect_hook(lab):
    """An eBPF program on connect() denies it: operation not permitted, with no rule anywhere."""
    serve(lab, 22, "ssh")
    lab.deny_connect()


# -- return path, tunnels -------------------------------------------------------------------------

def second_way_home(lab):
    """A second link from r2 to the client, over which r2 sends everything for the client."""
    net4 = lab.plan.extra4("r2", 9)
    lab.ip(f"link add eth1 netns {lab.ns('c')} type veth peer name xc netns {lab.ns('r2')}")
    lab.ip(f"addr add {net4}.1/24 dev xc\nlink set xc up\nroute replace {{c4net}} via {net4}.20", "r2")
    lab.ip(f"addr add {net4}.20/24 dev eth1\nlink set eth1 up", "c")


@fault("client.reverse_path_filter", "{s4}:443", bites="timeout")
def asymmetric_strict(lab):
    """Answers come back over a second interface, whose reverse-path filter is strict."""
    serve(lab, 443, "http")
    second_way_home(lab)
    lab.sysctl("c", "net.ipv4.conf.eth1.rp_filter=1")


@fault("client.reverse_path_filter", "db.lab:5432", bites="timeout", disguise=True)
def asymmetric_strict_for_all(lab):
    """Likewise by the setting for all interfaces; an input rule that names the port accepts it. The resolver's way is symmetric."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    second_way_home(lab)
    lab.sysctl("c", "net.ipv4.conf.all.rp_filter=1")
    lab.nft("c", input_("tcp sport 5432 counter accept"))


@fault("client.vpn_route", "{s4}:443", bites="timeout")
def tunnel_takes_network(lab):
    """A tunnel has a route for the server's network, and nothing comes back through it."""
    serve(lab, 443, "http")
    lab.tunnel("tun0", f"10.{lab.plan.net}.250.2/24")
    lab.ip("route add {s4net} dev tun0", "c")


@fault("client.vpn_route", "{s4}:22", bites="timeout", disguise=True)
def tunnel_takes_everything(lab):
    """A tunnel takes 0.0.0.0/1 and 128.0.0.0/1; the default route looks untouched."""
    serve(lab, 22, "ssh")
    lab.tunnel("tun3", f"10.{lab.plan.net}.250.2/24")
    lab.ip("route add 0.0.0.0/1 dev tun3\nroute add 128.0.0.0/1 dev tun3", "c")


@fault("client.vpn_route", "db.lab:5432", bites="timeout", disguise=True)
def tunnel_by_policy(lab):
    """A policy rule sends the server's network into a tunnel; the main table says otherwise."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.tunnel("wg0", f"10.{lab.plan.net}.250.2/32")
    lab.ip("rule add to {s4net} lookup 51820 pref 90\nroute add default dev wg0 table 51820", "c")


@fault("client.vpn_route", "[{s6}]:443", bites="timeout")
def tunnel_v6(lab):
    """A tunnel takes the server's IPv6 network."""
    serve(lab, 443, "http")
    lab.tunnel("tun0", "fd77::2/64")
    lab.ip("route add {s6net} dev tun0", "c")


# -- hosts file, tables and limits ----------------------------------------------------------------

@fault("client.hosts_override", "db.lab:5432", bites=nobody_answers)
def hosts_dead_address(lab):
    """The hosts file has an old address of the name."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{x4} db.lab db\n")


@fault("client.hosts_override", "https://www.lab/", bites="timeout", step="connect", disguise=True)
def hosts_filtered_address(lab):
    """The hosts file sends the name to an address that r3 drops; the DNS address works."""
    serve(lab, 443, "http", bind="{s4}")
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.etc("c", "hosts", "127.0.0.1 localhost\n# testing\n{t4}\twww.lab\n")
    lab.nft("r3", chain("forward", "ip daddr {t4} drop"))


HOLD = """
import socket, sys, time
host, port, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
kept = []
for _ in range(count):
    s = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    s.settimeout(3)
    s.connect((host, port))
    kept.append(s)
if len(sys.argv) > 4:
    for s in kept: s.close()
print("ready", flush=True)
time.sleep(3600)
"""


@fault("client.ephemeral_ports_exhausted", "{s4}:5432", bites="noport")
def ports_in_use(lab):
    """The port range has four ports, all connected to this destination."""
    serve(lab, 5432, "postgres")
    lab.sysctl("c", "net.ipv4.ip_local_port_range=40000 40003")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "5432", "4"])


@fault("client.ephemeral_ports_exhausted", "{s4}:6379", bites="noport", disguise=True)
def ports_in_time_wait(lab):
    """All ports of the range are in TIME_WAIT towards this destination; no connection is open."""
    serve(lab, 6379, "echo")
    lab.sysctl("c", "net.ipv4.ip_local_port_range=40000 40007")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "6379", "8", "close"])


@fault("client.ephemeral_ports_exhausted", "[{s6}]:8080", bites="noport")
def ports_in_use_v6(lab):
    """Likewise over IPv6."""
    serve(lab, 8080, "echo")
    lab.sysctl("c", "net.ipv4.ip_local_port_range=41000 41005")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s6}"), "8080", "6"])


def descriptors_gone(lab):
    """A program started like the diagnosis cannot open a handful of sockets."""
    words = lab.run_options
    code = "import socket\nk = []\ntry:\n  for _ in range(9): k.append(socket.socket())\n  print('plenty')\nexcept OSError: print('nofile')"
    done = lab.run_with(words, ["python3", "-S", "-c", code])
    expect(done.stdout.strip(), "nofile")


@fault("client.descriptors_exhausted", "{s4}:443", bites=descriptors_gone)
def limit_256(lab):
    """Of 256 descriptors all but five are open when the program starts."""
    serve(lab, 443, "echo")
    lab.run_options = ["--hold-fds", "248", "--nofile", "256"]


@fault("client.descriptors_exhausted", "{s4}:8080", bites=descriptors_gone, disguise=True)
def limit_64(lab):
    """A limit of 64 with all but three in use; an output rule that names the port accepts it."""
    serve(lab, 8080, "echo")
    lab.nft("c", output("tcp dport 8080 counter accept"))
    lab.run_options = ["--hold-fds", "58", "--nofile", "64"]


@fault("client.conntrack_full", "{s4}:443", bites=("timeout", "denied"))
def conntrack_full(lab):
    """The connection-tracking table is full of established connections."""
    serve(lab, 443, "http")
    lab.nft("c", output("ct state invalid counter"))
    lab.fill_conntrack("c")


@fault("client.conntrack_full", "[{s6}]:5432", bites=("timeout", "denied"), disguise=True)
def conntrack_full_v6(lab):
    """Likewise, seen over IPv6, with an innocent rule that names the port."""
    serve(lab, 5432, "postgres")
    lab.nft("c", output("tcp dport 5432 ct state new counter accept"))
    lab.fill_conntrack("c")


@fault("client.overloaded", "{s4}:8080", bites=lambda lab: lab.throttled(), seconds=60)
def cpu_quota(lab):
    """The diagnosis shares a CPU quota of 10 % with programs that burn it."""
    serve(lab, 8080, "echo")
    group = lab.cgroup("load", 10)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    for _ in range(3):
        lab.start("c", ["python3", "-c", "print('ready', flush=True)\nwhile True: pass"], "--cgroup", str(group))
    lab.run_options = ["--cgroup", str(group)]


# -- the application's patience -------------------------------------------------------------------

@fault("client.app_timeout_too_short", "{s4}:443", "--app-timeout", "200ms", bites="connected", links={"r1-r2": ("delay=150", "delay=150")})
def timeout_below_rtt(lab):
    """The round trip takes 300 ms, the application waits 200."""
    serve(lab, 443, "echo")
    warm(lab)


@fault("client.app_timeout_too_short", "[{s6}]:5432", "--app-timeout", "500ms", bites="connected", links={"r2-r3": ("delay=350", "delay=350")})
def timeout_below_rtt_v6(lab):
    """The round trip takes 700 ms, the application waits 500."""
    serve(lab, 5432, "postgres")
    warm(lab)


@fault("client.app_timeout_too_short", "db.lab:22", "--app-timeout", "250ms", bites="connected", links={"r2-r3": ("delay=10", "delay=320")}, disguise=True)
def timeout_below_lopsided_rtt(lab):
    """A slow way back; pings are blocked and rules name the port."""
    serve(lab, 22, "ssh")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("s", input_("icmp type echo-request drop"))
    lab.nft("c", output("tcp dport 22 counter accept"))
    warm(lab)
