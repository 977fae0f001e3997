# SPDX-License-Identifier: GPL-3.0-or-later
"""Loss of many shapes, MTU black holes, ECN, and paths slower than an application's patience."""
from lab.rules import forward, input_, prerouting
from lab.scenario import Cause, expect, fault, probe, warm
from lab.services import certificate, dns, nginx, serve, sshd

from .path import ecn_bites, loses, mtu_bites

FIRST_SYN_LOST = ("table inet grey {\n set seen { type ipv4_addr . inet_service; flags dynamic,timeout; timeout 30s; size 65000; }\n"
                  " chain f { type filter hook forward priority 0\n ip saddr . tcp sport @seen accept\n"
                  " ip daddr {s4} tcp flags & (syn|ack) == syn add @seen { ip saddr . tcp sport } drop\n }\n}")


# -- loss -----------------------------------------------------------------------------------------

@fault("path.loss", "{s4}:443", bites=loses(20, 3, 14), links={"r1-r2": ("loss=20", "loss=20")})
def loss_20_both_ways(lab):
    """A fifth is lost each way."""
    serve(lab, 443, "echo")


@fault("path.loss", "[{s6}]:5432", bites=loses(20, 3, 15), links={"r2-r3": ("loss=25", "loss=15")})
def loss_25_and_15_v6(lab):
    """A quarter is lost there and some on the way back, over IPv6."""
    serve(lab, 5432, "postgres")


@fault("path.loss", "{s4}:22", bites=loses(20, 5, 18), links={"r2-r3": ("loss=35", "loss=35")})
def loss_35_both_ways(lab):
    """35 % each way."""
    sshd(lab)


@fault("path.loss", "{s4}:6379", bites=loses(20, 4, 17), links={"r1-r2": ("", "loss=50")})
def loss_50_on_the_way_back(lab):
    """Half of the answers are lost, nothing else."""
    serve(lab, 6379, "redis")


@fault("path.loss", "{s4}:8080", bites=loses(20, 1, 17), links={"r2-r3": ("outage=170,period=390", "outage=170,period=390")}, disguise=True)
def short_outages(lab):
    """The link goes dead for 170 ms of every 390."""
    serve(lab, 8080, "http")


@fault("path.loss", "{s4}:9100", bites=loses(20, 3, 17), disguise=True)
def every_third_packet(lab):
    """r1 loses every third packet of TCP in each direction."""
    serve(lab, 9100, "echo")
    lab.nft("r1", prerouting("meta l4proto tcp numgen inc mod 3 == 0 drop"))


@fault("path.loss", "{s4}:5432", bites=loses(15, 3, 13), links={"r1-r2": ("delay=60,loss=30", "delay=60,loss=25")})
def lossy_and_far(lab):
    """120 ms away, with 30 % lost."""
    serve(lab, 5432, "postgres")


@fault("path.loss", "db.lab:443", bites=loses(20, 6, 19), links={"r2-r3": ("loss=50", "")}, disguise=True)
def loss_half_by_name_https(lab):
    """Half is lost on the way there; the name resolves at once, since the resolver is before it."""
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab, "db.lab"))


@fault([Cause("path.loss"), Cause("path.filtered")], "{s4}:8443", bites=loses(6, 6, 6), disguise=True,
       why="a device that wants to see every SYN twice loses the first")
def first_syn_ignored(lab):
    """r2 drops the first SYN of every connection: each one takes a second longer."""
    serve(lab, 8443, "echo")
    lab.nft("r2", FIRST_SYN_LOST)


@fault([Cause("client.app_timeout_too_short"), Cause("path.loss")], "{s4}:8443", "--app-timeout", "600ms", bites=loses(6, 6, 6), disguise=True,
       why="a device that wants to see every SYN twice delays connections by a second, which the application does not wait")
def first_syn_ignored_and_impatient(lab):
    """Likewise, with an application that waits 600 ms."""
    serve(lab, 8443, "echo")
    lab.nft("r2", FIRST_SYN_LOST)


# -- ECN ------------------------------------------------------------------------------------------

@fault("path.ecn_blackhole", "{s4}:22", bites=ecn_bites)
def ecn_dropped_r3(lab):
    """The last router drops SYNs that ask for ECN."""
    sshd(lab)
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.nft("r3", forward("tcp flags & (syn|ecn|cwr) == syn|ecn|cwr drop"))


@fault("path.ecn_blackhole", "[{s6}]:443", side="path|server", bites=ecn_bites, disguise=True)
def ecn_dropped_by_server_v6(lab):
    """The server itself drops them, over IPv6."""
    serve(lab, 443, "echo")
    lab.sysctl("c", "net.ipv4.tcp_ecn=1")
    lab.nft("s", input_("tcp flags & (syn|ecn|cwr) == syn|ecn|cwr drop"))


# -- MTU ------------------------------------------------------------------------------------------

@fault("path.mtu_blackhole", "http://{s4}/", bites=mtu_bites, step="http", links={"r1-r2": ("", "drop_over=1400")})
def large_answers_vanish(lab):
    """Only the way back swallows large packets."""
    serve(lab, 80, "bulk")


@fault("path.mtu_blackhole", "http://{s4}:8080/", bites=mtu_bites, step="http", links={"r2-r3": ("drop_over=1492", "drop_over=1492")})
def pppoe_1492(lab):
    """A PPPoE line of 1492 bytes whose router says nothing."""
    serve(lab, 8080, "bulk")


@fault("path.mtu_blackhole", "https://www.lab/", bites=mtu_bites, step="https", links={"r1-r2": ("", "drop_over=1280")}, disguise=True)
def certificate_vanishes_v6(lab):
    """Over IPv6 the server's certificates do not fit, the client's packets do."""
    dns(lab, {"www.lab": {"AAAA": ["{s6}"]}})
    names = "www.lab," + ",".join(f"alternative-name-number-{i}.lab" for i in range(90))
    nginx_pem = certificate(lab, names)
    nginx(lab, f"server {{ listen [::]:443 ssl; ssl_certificate {nginx_pem}; ssl_certificate_key {nginx_pem}; return 200 'hello'; }}", port=443)


@fault("path.mtu_blackhole", "http://{s4}/", side="path|client", bites=mtu_bites, step="http", disguise=True)
def token_bucket_too_small(lab):
    """A rate limit on r2's way to the client has room for 1000 bytes at a time: larger packets never pass."""
    serve(lab, 80, "bulk")
    lab.sh("r2", "tc qdisc add dev west root tbf rate 8mbit burst 1000 latency 20ms")


@fault("path.mtu_blackhole", "{s4}:22", bites=lambda lab: expect(probe(lab, step="wait")[:8], "said-SSH"),
       links={"r2-r3": ("drop_over=700", "drop_over=700")}, disguise=True)
def key_exchange_vanishes(lab):
    """ssh greets, and its key exchange never arrives: nothing over 700 bytes passes."""
    sshd(lab)


@fault([Cause("path.mtu_blackhole"), Cause("path.filtered"), Cause("tls.stalls", side="path|server")], "https://www.lab/", bites="tls-stall", step="tls",
       disguise=True, why="the ClientHello is a large packet, and large ones vanish")
def hello_dropped_by_length_r2(lab):
    """r2 drops what is longer than 400 bytes towards 443."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab))
    lab.nft("r2", forward("tcp dport 443 meta length > 400 drop"))


# -- patience -------------------------------------------------------------------------------------

@fault("client.app_timeout_too_short", "{s4}:443", "--app-timeout", "500ms", bites="connected", links={"r2-r3": ("delay=300", "delay=300")})
def satellite_and_500_ms(lab):
    """A satellite's 600 ms, and an application that waits 500."""
    serve(lab, 443, "echo")
    warm(lab)


@fault("client.app_timeout_too_short", "[{s6}]:22", "--app-timeout", "1s", bites="connected", links={"r1-r2": ("delay=650", "delay=650")}, disguise=True)
def slower_than_the_first_timer_v6(lab):
    """1.3 s away, so that every SYN is sent twice for nothing; the application waits one second."""
    serve(lab, 22, "ssh")
    warm(lab)
