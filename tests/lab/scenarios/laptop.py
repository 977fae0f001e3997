# SPDX-License-Identifier: GPL-3.0-or-later
"""What callers' own machines have: no cable, no address, no route, a dead gateway, a mask too wide, a tunnel, two lines, no resources left."""
from lab.rules import forward, output
from lab.scenario import expect, fault
from lab.services import certificate, dns, serve, sshd

from .client import HOLD, descriptors_gone, nobody_answers
from .server import BURN

WWW = {"www.lab": {"A": ["{s4}"]}}
PSQL = 'psql: error: connection to server at "{s4}", port 5432 failed: Network is unreachable'
CURL_301 = "curl: (28) Failed to connect to {s4} port 8080 after 301 ms: Timeout was reached"
JAVA_250 = "java.net.SocketTimeoutException: connect timed out after 250 ms (host {s4}, port 9042)"


# -- link, address, route -------------------------------------------------------------------------

@fault("client.no_link", "https://www.lab/", bites="unresolved", step="tls", disguise=True)
def dock_unplugged_wifi_off(lab):
    """The dock's card has no carrier, and the Wi-Fi is switched off: what the user sees is a name that does not resolve."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.ip(f"link add wlan0 netns {lab.ns('c')} type veth peer name wifi netns {lab.ns('r1')}")
    lab.ip("link set lan down", "r1")


@fault("client.no_link", "[{s6}]:443", bites="unreachable")
def airplane_mode_v6(lab):
    """The only card is switched off, and IPv6 is asked for."""
    serve(lab, 443, "http")
    lab.ip("link set eth0 down", "c")


@fault("client.no_link", "{s4}:5432", "--error", PSQL, bites="unreachable")
def switched_off_by_message(lab):
    """The only card is switched off; the user pastes what psql says."""
    serve(lab, 5432, "postgres")
    lab.ip("link set eth0 down", "c")


@fault("client.self_assigned_address", "http://intranet.lab/", bites="unreachable", step="http", disguise=True)
def after_sleep(lab):
    """DHCP did not answer after the laptop woke up: 169.254 only; the name is in the hosts file."""
    serve(lab, 80, "http")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} intranet.lab\n")
    lab.ip("addr flush dev eth0\naddr add 169.254.201.7/16 dev eth0", "c")


@fault("client.self_assigned_address", "{s4}:445", bites=nobody_answers)
def dock_without_carrier_wifi_169_254(lab):
    """The dock has no carrier and no address; the Wi-Fi has given itself 169.254 and a default route without a router."""
    serve(lab, 445, "echo")
    lab.ip(f"link add wlan0 netns {lab.ns('c')} type veth peer name wifi netns {lab.ns('r1')}")
    lab.ip("link set wifi up\nlink set lan down", "r1")
    lab.ip("addr flush dev eth0\nlink set wlan0 up\naddr add 169.254.64.9/16 dev wlan0\nroute add default dev wlan0 scope link metric 1002", "c")


@fault("client.no_route", "{s4}:3306", bites="unreachable", disguise=True)
def vpn_client_crashed(lab):
    """A VPN client has crashed and left its gateway's host route, but no default route."""
    serve(lab, 3306, "mysql")
    lab.ip("route del default\nroute add 198.51.100.7 via {r1_4}", "c")


@fault("client.no_route", "db.lab:5432", bites="unreachable", disguise=True)
def banned_by_route(lab):
    """An intrusion-prevention script has banned the server with an unreachable host route."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.ip("route add unreachable {s4}/32", "c")


@fault("client.no_route", "https://[{s6}]:8443/", bites="unreachable", step="tls")
def last_resort_route_v6(lab):
    """The IPv6 default route has expired; only the unreachable one of last resort is left."""
    serve(lab, 8443, "http", cert=certificate(lab, "{s6}"))
    lab.ip("route del default via {r1_6}\nroute add unreachable ::/0 metric 4278198272", "c")


@fault("client.gateway_unreachable", "{s4}:443", bites=nobody_answers)
def router_renumbered(lab):
    """The new router has .254; the client still sends to .1."""
    serve(lab, 443, "http")
    lab.ip("addr del {r1_4}/24 dev lan\naddr add " + lab.plan.v4("0", 254) + "/24 dev lan", "r1")


@fault("client.gateway_unreachable", "db.lab:5432", bites="unresolved", disguise=True)
def wrong_vlan(lab):
    """The wall socket is in the wrong VLAN: a carrier, and nobody on the other side; the resolver is beyond."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("r1", "table netdev socket_11 {\n chain i { type filter hook ingress device lan priority -400\n drop\n }\n}")


@fault("client.gateway_unreachable", "[{s6}]:22", bites=nobody_answers)
def gateway_mistyped_v6(lab):
    """The IPv6 gateway was mistyped: ::11 for ::1."""
    sshd(lab)
    lab.ip("route replace default via " + lab.plan.v6("0", 0x11), "c")


@fault("client.wrong_netmask", "https://www.lab/", bites=nobody_answers, step="tls", disguise=True)
def mask_12_by_hand(lab):
    """Somebody typed a mask of 255.240.0.0; the web server behind r3 is taken for a neighbour, and its name is in the hosts file."""
    lab.attach("h", "r3", 80)
    serve(lab, 443, "http", cert=certificate(lab), label="h")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{h4} www.lab\n")
    lab.ip("addr del {c4}/24 dev eth0\naddr add {c4}/12 dev eth0\nroute replace default via {r1_4}", "c")


@fault("client.wrong_netmask", "[{h6}]:3306", bites=nobody_answers)
def prefix_52_v6(lab):
    """The IPv6 prefix length is 52 instead of 64: a database behind r2 is taken for a neighbour."""
    lab.attach("h", "r2", 33)
    serve(lab, 3306, "mysql", label="h")
    lab.ip("addr del {c6}/64 dev eth0\naddr add {c6}/52 dev eth0 nodad\nroute replace default via {r1_6}", "c")


@fault("client.wrong_netmask", "{h4}:3389", bites=nobody_answers)
def mask_9(lab):
    """A mask of /9: a terminal server behind r2 is taken for a neighbour."""
    lab.attach("h", "r2", 40)
    serve(lab, 3389, "echo", label="h")
    lab.ip("addr del {c4}/24 dev eth0\naddr add {c4}/9 dev eth0\nroute replace default via {r1_4}", "c")


# -- tunnels and second lines ---------------------------------------------------------------------

@fault("client.vpn_route", "https://www.lab/", bites="timeout", step="tls", disguise=True)
def default_through_dead_tunnel(lab):
    """The VPN is the default route with a better metric, and its other end is gone; the resolver has a route of its own."""
    resolver = dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.tunnel("tun0", f"10.{lab.plan.net}.251.6/24")
    lab.ip(f"route add {resolver} via {{r1_4}}\nroute del default\nroute add default via {{r1_4}} metric 600\nroute add default dev tun0 metric 50", "c")


@fault("client.vpn_route", "{s4}:3389", bites="timeout")
def host_route_into_ppp(lab):
    """A dial-up tunnel has a route for this one host, and nothing comes back."""
    serve(lab, 3389, "echo")
    lab.tunnel("ppp0", f"10.{lab.plan.net}.252.2/32")
    lab.ip("route add {s4}/32 dev ppp0", "c")


@fault("client.vpn_route", "[{s6}]:8443", bites="timeout", disguise=True)
def default_v6_through_dead_tunnel(lab):
    """The VPN takes the IPv6 default route; an innocent rule names the port."""
    serve(lab, 8443, "echo")
    lab.tunnel("wg0", f"fd{lab.plan.net:x}:0:0:7e::2/64")
    lab.ip("route add ::/0 dev wg0 metric 10", "c")
    lab.nft("c", output("tcp dport 8443 counter accept"))


def cable_and_wifi(lab):
    """Cable and Wi-Fi to the same router, which answers over the Wi-Fi."""
    net4 = lab.plan.extra4("r1", 9)
    lab.ip(f"link add wlan0 netns {lab.ns('c')} type veth peer name wifi netns {lab.ns('r1')}")
    lab.ip(f"addr add {net4}.1/24 dev wifi\nlink set wifi up\nroute add {{c4}}/32 via {net4}.20", "r1")
    lab.ip(f"addr add {net4}.20/24 dev wlan0\nlink set wlan0 up", "c")


@fault("client.reverse_path_filter", "https://www.lab/", bites="timeout", step="tls", disguise=True)
def answers_over_wifi_strict(lab):
    """Cable and Wi-Fi at once: requests leave by cable, answers come over the Wi-Fi, and the kernel's filter is strict everywhere."""
    serve(lab, 443, "http", cert=certificate(lab))
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    cable_and_wifi(lab)
    lab.sysctl("c", "net.ipv4.conf.all.rp_filter=1", "net.ipv4.conf.wlan0.rp_filter=1", "net.ipv4.conf.eth0.rp_filter=1")


@fault("client.reverse_path_filter", "{s4}:22", bites="timeout")
def answers_over_strict_wifi(lab):
    """Likewise with a strict filter on the Wi-Fi alone."""
    sshd(lab)
    cable_and_wifi(lab)
    lab.sysctl("c", "net.ipv4.conf.wlan0.rp_filter=1")


# -- resources and patience -----------------------------------------------------------------------

@fault("client.ephemeral_ports_exhausted", "cache.lab:6379", bites="noport", disguise=True)
def leaking_pool(lab):
    """A leaking connection pool holds all twelve ports of the range; the name resolves."""
    serve(lab, 6379, "redis")
    dns(lab, {"cache.lab": {"A": ["{s4}"]}})
    lab.sysctl("c", "net.ipv4.ip_local_port_range=52000 52011")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "6379", "12"])


@fault("client.ephemeral_ports_exhausted", "http://[{s6}]:8080/", bites="noport", step="http")
def connection_per_request_v6(lab):
    """A program that opens a connection for each request has left every port of the range in TIME_WAIT, over IPv6."""
    serve(lab, 8080, "http")
    lab.sysctl("c", "net.ipv4.ip_local_port_range=41000 41009")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s6}"), "8080", "10", "close"])


@fault("client.descriptors_exhausted", "db.lab:5432", bites=descriptors_gone, disguise=True)
def limit_128_by_name(lab):
    """Of 128 descriptors all but four are open; the name is in the hosts file."""
    serve(lab, 5432, "postgres")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} db.lab\n")
    lab.run_options = ["--hold-fds", "121", "--nofile", "128"]


@fault("client.descriptors_exhausted", "http://[{s6}]/", bites=descriptors_gone)
def limit_512_v6(lab):
    """Of 512 descriptors all but five are open, and a page over IPv6 is asked for."""
    serve(lab, 80, "http")
    lab.run_options = ["--hold-fds", "504", "--nofile", "512"]


@fault("client.conntrack_full", "db.lab:3306", bites="unresolved", disguise=True)
def table_full_and_name(lab):
    """The connection-tracking table is full, so that even the question to the resolver is dropped."""
    serve(lab, 3306, "mysql")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("c", output("ct state new counter"))
    lab.fill_conntrack("c")


@fault("client.conntrack_full", "http://{s4}:8080/", bites=("timeout", "denied"), step="http")
def table_full_and_page(lab):
    """The connection-tracking table is full, and a page is asked for; the machine translates addresses for containers."""
    serve(lab, 8080, "http")
    lab.sh("c", "iptables -t nat -A POSTROUTING -s 172.31.99.0/24 -j MASQUERADE")
    lab.fill_conntrack("c")


@fault("client.overloaded", "www.lab:80", bites=lambda lab: lab.throttled(), seconds=60)
def busy_container(lab):
    """The container has 8 % of a CPU, and three programs burn it; the name is to be resolved."""
    serve(lab, 80, "http")
    dns(lab, WWW)
    share_cpu(lab, 8, 3)


@fault("client.overloaded", "[{s6}]:22", bites=lambda lab: lab.throttled(), seconds=60)
def busy_container_v6(lab):
    """Likewise with 10 % and four programs, over IPv6."""
    sshd(lab)
    share_cpu(lab, 10, 4)


def share_cpu(lab, percent, programs):
    """The diagnosis runs in a control group with a quota that other programs burn."""
    group = lab.cgroup("busy", percent)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    for _ in range(programs):
        lab.start("c", BURN, "--cgroup", str(group))
    lab.run_options = ["--cgroup", str(group)]


@fault("client.app_timeout_too_short", "https://www.lab/", "--app-timeout", "500ms", bites="connected", step="connect", links={"c-r1": ("delay=330", "delay=330")})
def mobile_network(lab):
    """A mobile network: 660 ms there and back, and an application that waits 500."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))


@fault("client.app_timeout_too_short", "{s4}:8080", "--error", CURL_301, bites="connected", links={"r2-r3": ("delay=260", "delay=260")}, disguise=True)
def stated_in_the_message(lab):
    """520 ms there and back; the pasted message says that the program gave up after 301."""
    serve(lab, 8080, "http")


@fault("client.app_timeout_too_short", "{s4}:9042", "--error", JAVA_250, "--app-timeout", "250ms", bites="connected", disguise=True,
       links={"r1-r2": ("delay=170", "delay=170")})
def java_waits_250_ms(lab):
    """340 ms there and back, a driver that waits 250, and rules that name the port."""
    serve(lab, 9042, "echo")
    lab.nft("r2", forward("tcp dport 9042 counter accept"))
