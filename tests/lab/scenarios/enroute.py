# SPDX-License-Identifier: GPL-3.0-or-later
"""What breaks between: routes lost, black holes, loops, lossy lines, ECN and full-sized packets."""
from lab.rules import forward, input_, output
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, serve, sshd

from .path import ecn_bites, loses, mtu_bites

WWW = {"www.lab": {"A": ["{s4}"]}}
ROUTE = "only another port's or address' success would show whether it is a route or a rule"
SSH_ERROR = "ssh: connect to host {s4} port 22: No route to host"
JDBC = ("com.microsoft.sqlserver.jdbc.SQLServerException: The TCP/IP connection to the host {s4}, port 1433 has failed. "
        "Error: \"connect timed out. Verify the connection properties.\"")


def nothing_passes(lab):
    """A self-check: neither the port nor a ping nor another port gets an answer."""
    expect(probe(lab), "timeout")
    host = "[{s6}]" if ":" in lab.fill(lab.scenario.target).split("]")[0] and "[" in lab.scenario.target else "{s4}"
    expect(probe(lab, target=host + ":81", step="connect"), "timeout")


# -- routes ---------------------------------------------------------------------------------------

@fault("path.unreachable", "https://www.lab/", at=("r2",), exact=True, bites="unreachable", step="tls")
def line_down_r2(lab):
    """r2's line to r3 is cut: its routes have gone with it."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.ip("link set east down", "r2")


@fault("path.unreachable", "[{s6}]:5432", at=("r1",), bites="unreachable", disguise=True)
def v6_default_expired_r1(lab):
    """r1 has lost its IPv6 default route; it has a rule that names the port and accepts it."""
    serve(lab, 5432, "postgres")
    lab.nft("r1", forward("tcp dport 5432 counter accept"))
    lab.ip("route del default via {r2_6}", "r1")


@fault("path.unreachable", "{s4}:22", "--error", SSH_ERROR, at=("r2",), bites="unreachable", disguise=True)
def host_route_withdrawn_r2(lab):
    """r2 has an unreachable host route for the server, left by a routing daemon; the user pastes what ssh says, which sounds local."""
    sshd(lab)
    lab.ip("route add unreachable {s4}/32", "r2")


@fault("path.blackhole", "{s4}:443", at=("r1", "r2"), bites=nothing_passes)
def forwarding_off_r2(lab):
    """r2 has rebooted with forwarding switched off."""
    serve(lab, 443, "http")
    lab.sysctl("r2", "net.ipv4.ip_forward=0")


@fault("path.blackhole", "{s4}:1433", "--error", JDBC, at=("r1", "r2"), bites=nothing_passes, disguise=True)
def attack_mitigation_r2(lab):
    """r2 throws away all that is for the server's address, as against an attack; its neighbours are reached. The user pastes what Java says."""
    serve(lab, 1433, "echo")
    lab.ip("route add blackhole {s4}/32", "r2")


@fault("path.blackhole", "[{s6}]:8080", at=("r2", "r3"), bites=nothing_passes)
def forwarding_off_r3_v6(lab):
    """r3's IPv6 forwarding policy is drop, for all protocols."""
    serve(lab, 8080, "http")
    lab.sh("r3", "ip6tables -P FORWARD DROP")


@fault("path.loop", "https://{h4}/", at=("r2", "r3"), bites="unreachable", step="tls")
def network_removed_behind_r3(lab):
    """A network behind r3 was taken down, and r3's default route points back to r2."""
    lab.attach("h", "r3", 80)
    serve(lab, 443, "http", cert=certificate(lab, "{h4}"), label="h")
    lab.ip("link set xh down\nroute add default via " + lab.plan.v4("2", 2), "r3")


@fault("path.loop", "[{s6}]:22", at=("r1", "r2"), bites="unreachable", disguise=True)
def failover_points_back_v6(lab):
    """After a failover r2's IPv6 default route points to r1 again; the server answers no ping anyway, and ssh is allowed by name."""
    sshd(lab)
    lab.nft("s", input_("icmpv6 type echo-request drop"))
    lab.nft("r1", forward("tcp dport 22 counter accept"))
    lab.ip("route replace default via " + lab.plan.v6("1", 1), "r2")


# -- loss -----------------------------------------------------------------------------------------

@fault("path.loss", "www.lab:8080", bites=loses(20, 4, 18), links={"c-r1": ("loss=32", "loss=32")})
def weak_wifi(lab):
    """A weak Wi-Fi loses a third of all frames each way; the name is in the hosts file."""
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    serve(lab, 8080, "http")


@fault("path.loss", "{s4}:3389", bites=loses(20, 4, 18), links={"r3-s": ("loss=30", "loss=30")}, disguise=True)
def bad_cable_at_server(lab):
    """The server's cable loses 30 % each way; rules on the way name the port and accept it."""
    serve(lab, 3389, "echo")
    lab.nft("r2", forward("tcp dport 3389 counter accept"))
    lab.nft("s", input_("tcp dport 3389 counter accept"))


@fault("path.loss", "[{s6}]:443", bites=loses(20, 4, 18), links={"r1-r2": ("delay=25,loss=40", "delay=25,loss=10")})
def congested_uplink_v6(lab):
    """A congested uplink, 50 ms and 40 % lost on the way there, 10 % back, over IPv6."""
    serve(lab, 443, "http")


# -- ECN and full-sized packets -------------------------------------------------------------------

@fault("path.ecn_blackhole", "{s4}:443", bites=ecn_bites, disguise=True)
def old_middlebox_r1(lab):
    """An old box, r1, drops SYNs with the bits that were once reserved; its rule below names the port and accepts it."""
    serve(lab, 443, "http")
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.nft("r1", forward("tcp flags & (ecn | cwr) != 0 tcp flags syn drop\ntcp dport 443 accept"))


@fault("path.ecn_blackhole", "[{s6}]:8443", bites=ecn_bites)
def old_middlebox_r2_v6(lab):
    """Likewise r2, over IPv6, on its way in."""
    serve(lab, 8443, "http")
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.nft("r2", "table netdev old {\n chain i { type filter hook ingress device west priority 0\n"
                  " meta protocol ip6 tcp flags & (syn | ack | ecn) == (syn | ecn) drop\n }\n}")


@fault("path.mtu_blackhole", "https://www.lab/", bites=mtu_bites, step="https", links={"c-r1": ("drop_over=1412", "drop_over=1412")}, disguise=True)
def dial_up_behind_vpn(lab):
    """The caller's line carries 1412 bytes and says nothing: TLS begins, and the certificates never come; pings pass."""
    dns(lab, WWW)
    serve(lab, 443, "bulk", cert=certificate(lab, ",".join(["www.lab"] + [f"name-number-{n}.of-many.lab" for n in range(60)])))


@fault("path.mtu_blackhole", "http://{s4}:8080/", bites=mtu_bites, step="http", links={"r2-r3": ("drop_over=1380", "drop_over=1380")})
def tunnel_between_sites(lab):
    """A tunnel between two sites carries 1380 bytes and swallows what is larger: the page never arrives."""
    serve(lab, 8080, "bulk")


@fault("path.mtu_blackhole", "http://[{s6}]/", bites=mtu_bites, step="http", disguise=True)
def tunnel_without_words_v6(lab):
    """A link of 1400 bytes between r2 and r3, and both forbid themselves to say Packet Too Big."""
    serve(lab, 80, "bulk")
    lab.ip("link set east mtu 1400", "r2")
    lab.ip("link set west mtu 1400", "r3")
    for router in ("r2", "r3"):
        lab.nft(router, output("icmpv6 type packet-too-big drop"))


# -- two at once ----------------------------------------------------------------------------------

@fault([Cause("path.blackhole", ("r1", "r2"), exact=True)], "db.lab:5432", bites="timeout", disguise=True)
def black_hole_before_a_closed_port(lab):
    """r2 discards the server's network; the server would refuse anyway, and the client has a rule for another database."""
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.ip("route add blackhole {s4net}", "r2")
    lab.nft("c", output("ip daddr {t4} tcp dport 5432 drop"))


@fault("path.unreachable", "smtp.lab:587", at=("r3",), exact=True, bites="unreachable", disguise=True)
def network_never_announced(lab):
    """The name points into a network that r3 has no route to; ping is blocked by the client's own rules."""
    dns(lab, {"smtp.lab": {"A": ["{u4}"]}})
    lab.nft("c", output("icmp type echo-request drop"))
