# SPDX-License-Identifier: GPL-3.0-or-later
"""Queues, limits, load and silence of services; the server's vantage; devices that answer in a server's name."""
import time

from lab.rules import chain, forward, input_, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, haproxy, nginx, serve, sshd
from lab.topology import Broken

from .path import other_port_answers
from .server import BURN, DROP, QUEUE, TOTAL, not_from_here, sometimes_full

STAND_IN = "a device on the way completes handshakes in the server's name: what lies behind it cannot be seen"

HOLD_OPEN = """
import socket, sys, time
kept = [socket.create_connection((sys.argv[1], int(sys.argv[2]))) for _ in range(int(sys.argv[3]))]
print("ready", flush=True)
time.sleep(3600)
"""

# Half-open connections from addresses that will never answer: raw SYNs, repeated so that the server keeps them.
SYN_FLOOD = """
import random, socket, struct, sys, time
target, port = socket.inet_aton(sys.argv[1]), int(sys.argv[2])
raw = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
def checksum(data):
    total = sum(struct.unpack("!%dH" % (len(data) // 2), data))
    while total >> 16: total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff
def syn(n):
    source = socket.inet_aton("198.18.%d.%d" % (n // 250 % 250, 1 + n % 250))
    tcp = struct.pack("!HHIIBBHHH", 1024 + n % 60000, port, n, 0, 0x50, 2, 1024, 0, 0)
    tcp = tcp[:16] + struct.pack("!H", checksum(source + target + struct.pack("!BBH", 0, 6, 20) + tcp)) + tcp[18:]
    raw.sendto(struct.pack("!BBHHHBBH4s4s", 0x45, 0, 40, n & 0xffff, 0, 64, 6, 0, source, target) + tcp, (sys.argv[1], 0))
n = 0
while True:
    for _ in range(40): n += 1; syn(n)
    if n == 400: print("ready", flush=True)
    time.sleep(0.02)
"""


def held(lab, port, count, label="r3"):
    """Connections from another machine that keep their places."""
    lab.start(label, ["python3", "-c", HOLD_OPEN, lab.words["s4"], str(port), str(count)])


# -- queues ---------------------------------------------------------------------------------------

@fault(QUEUE, "{s4}:8080", bites="timeout", why=TOTAL)
def queue_of_128(lab):
    """A stopped process with a long queue, which is full as well."""
    serve(lab, 8080, "full", backlog=128)


@fault(QUEUE, "[{s6}]:22", bites="timeout", why=TOTAL, disguise=True)
def queue_of_0_v6(lab):
    """A backlog of zero: one connection waits and fills it."""
    serve(lab, 22, "full", backlog=0)


@fault([Cause("server.accept_queue_full", ("s",)), Cause("path.loss")], "{s4}:5432", bites=sometimes_full, disguise=True,
       why="a service that accepts now and then loses SYNs as a lossy path does; its other ports and pings lose nothing")
def queue_drips(lab):
    """The service takes a connection twice a second, its queue is full for half of the time."""
    serve(lab, 5432, "full", backlog=3, every=0.5, gap=0.3)


@fault(QUEUE, "{s4}:443", bites="timeout", why=TOTAL, disguise=True)
def half_open_flood(lab):
    """A flood of SYNs from addresses that never answer fills the listener, and SYN cookies are off."""
    serve(lab, 443, "echo", backlog=8)
    lab.sysctl("s", "net.ipv4.tcp_syncookies=0", "net.ipv4.tcp_max_syn_backlog=8")
    lab.nft("r3", prerouting("ip daddr 198.18.0.0/16 drop"))
    lab.start("r3", ["python3", "-c", SYN_FLOOD, lab.words["s4"], "443"])


@fault("server.accept_queue_full", "{s4}:6379", vantage="s", bites=not_from_here("timeout", 6379), disguise=True)
def stopped_process_at_server(lab):
    """From the server itself: the process is stopped and its queue of 16 is full."""
    process = serve(lab, 6379, "redis", backlog=16)
    process.send_signal(19)
    lab.start("s", ["python3", "-c", "import socket, time\nk = []\nfor _ in range(40):\n s = socket.socket()\n s.setblocking(False)\n"
                    " s.connect_ex(('127.0.0.1', 6379))\n k.append(s)\n time.sleep(0.01)\nprint('ready', flush=True)\ntime.sleep(3600)"])


# -- limits ---------------------------------------------------------------------------------------

@fault("server.connection_limit", "{s4}:22", at="s", bites=("closed", "said-*"), step="wait")
def ssh_max_startups(lab):
    """OpenSSH with MaxStartups 1, and somebody who does not log in."""
    sshd(lab, extra="MaxStartups 1:100:1\nLoginGraceTime 600")
    held(lab, 22, 1)
    time.sleep(0.3)


@fault("server.connection_limit", "[{s6}]:5432", at="s", bites="said-*", step="redis")
def postgres_too_many_v6(lab):
    """PostgreSQL answers the start-up message with FATAL: sorry, too many clients already."""
    serve(lab, 5432, "postgres-full")


@fault("server.connection_limit", "{s4}:21", at="s", bites="said-421*", step="wait")
def ftp_too_many(lab):
    """The FTP server says 421 too many connected users."""
    serve(lab, 21, "ftp-full")


@fault("server.connection_limit", "{s4}:143", at="s", bites="said-*", step="wait")
def imap_too_many(lab):
    """The IMAP server says BYE: too many connections of this user and address."""
    serve(lab, 143, "imap-full")


@fault([Cause("server.connection_limit", ("s",)), Cause("server.resets", ("s",))], "{s4}:6379", bites=("closed", "reset"), step="redis",
       why="it closes without a word; why it does cannot be seen")
def all_slots_taken(lab):
    """A service with two places, both taken: it accepts and closes."""
    serve(lab, 6379, "redis", slots=2)
    held(lab, 6379, 2)
    time.sleep(0.2)


@fault([Cause("server.connection_limit", ("s",)), Cause("server.silent", ("s",)), Cause("server.accept_queue_full", ("s",))], "http://{s4}/",
       bites=("silent", "timeout"), step="http", disguise=True, why="connections wait inside or before haproxy until one ends")
def haproxy_maxconn(lab):
    """haproxy's frontend allows one connection, and there is one: the kernel connects, haproxy never takes it."""
    haproxy(lab, "frontend f\n bind :80\n maxconn 1\n default_backend b\nbackend b\n server one 127.0.0.1:8000")
    held(lab, 80, 1)
    time.sleep(0.3)


@fault([Cause("server.connection_limit", ("s",)), Cause("gateway.no_healthy_upstream")], "http://{s4}:8080/", bites="http-503", step="http", disguise=True,
       side="server|gateway", why="nginx says 503 at its limit as it does for a backend")
def nginx_limit_conn(lab):
    """nginx allows one request per address at a time, and another one is under way."""
    serve(lab, 8000, "silent")
    nginx(lab, "limit_conn_zone $scheme zone=z:1m; server { listen 8080; limit_conn z 1; location / { proxy_read_timeout 60s; proxy_pass http://127.0.0.1:8000; } }",
          port=8080)
    lab.start("r3", ["python3", "-c", "import socket, time\ns = socket.create_connection(('%s', 8080))\ns.sendall(b'GET / HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n')\n"
                     "time.sleep(0.2)\nprint('ready', flush=True)\ntime.sleep(3600)" % lab.words["s4"]])


@fault("server.descriptors_exhausted", "{s4}:8080", vantage="s", bites=not_from_here("timeout", 8080), users=("nobody",), disguise=True)
def own_descriptors_at_server(lab):
    """From the server itself, as the user whose service has used up its descriptors: no root needed."""
    serve(lab, 8080, "no-descriptors", nofile=18, backlog=4, run=("--uid", "65534"))


# -- the server's vantage -------------------------------------------------------------------------

@fault("server.bound_elsewhere", "[{s6}]:5432", vantage="s", bites=lambda lab: expect(probe(lab), "refused"))
def loopback_v6_only(lab):
    """From the server itself: the database listens on ::1 alone."""
    serve(lab, 5432, "postgres", bind="::1")


@fault("server.bound_elsewhere", "{s4}:443", vantage="s", bites=not_from_here("refused", 443), disguise=True)
def two_wrong_addresses(lab):
    """From the server itself: it listens on loopback and on another address, twice, and not on the one asked for."""
    serve(lab, 443, "http", bind="127.0.0.1")
    serve(lab, 443, "http", bind="{t4}")


@fault("server.not_listening", "{s4}:8125", vantage="s", bites=not_from_here("refused", 8125), disguise=True)
def udp_only(lab):
    """From the server itself: the port is open for UDP, not for TCP."""
    lab.start("s", ["python3", "-c", "import socket, time\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\ns.bind(('0.0.0.0', 8125))\n"
                    "print('ready', flush=True)\ntime.sleep(3600)"])


@fault("server.firewall", "{s4}:9443", vantage="s", rule="dyn", users=("root",), bites=not_from_here("timeout", 9443), disguise=True)
def raw_prerouting_at_server(lab):
    """From the server itself: a chain before routing drops a set of ports; the input chain accepts everything."""
    serve(lab, 9443, "echo")
    lab.nft("s", "table ip raw {\n set dynamic_ports { type inet_service; flags interval; elements = { 9400-9500 } }\n"
                 " chain pre { type filter hook prerouting priority -300\n iifname \"eth0\" tcp dport @dynamic_ports drop\n }\n}")
    lab.nft("s", input_("tcp dport 9443 counter accept"))


@fault("server.firewall", "[{s6}]:22", vantage="s", users=("root",), bites=lambda lab: expect(probe(lab), "refused", "denied", "unreachable"))
def reject_v6_at_server(lab):
    """From the server itself: ip6tables rejects everything that it does not know."""
    sshd(lab)
    lab.sh("s", "ip6tables -A INPUT -i lo -j ACCEPT; ip6tables -A INPUT -p icmpv6 -j ACCEPT; ip6tables -A INPUT -p tcp --dport 443 -j ACCEPT; "
                "ip6tables -A INPUT -j REJECT")


@fault("server.firewall", "{s4}:5432", vantage="s", users=("root",), bites=not_from_here("timeout", 5432), disguise=True)
def docker_like_at_server(lab):
    """From the server itself: iptables jumps through user chains to a drop at the end of one; a similar chain is never called."""
    serve(lab, 5432, "postgres")
    lab.sh("s", "iptables -N OLD; iptables -A OLD -p tcp --dport 5432 -j ACCEPT; iptables -N LOCAL; iptables -N DB; iptables -A INPUT -i lo -j ACCEPT; "
                "iptables -A INPUT -p tcp -j LOCAL; iptables -A LOCAL -p tcp -m multiport --dports 22,80 -j RETURN; iptables -A LOCAL -j DB; "
                "iptables -A DB -p udp -j RETURN; iptables -A DB -m conntrack --ctstate NEW -j DROP")


@fault("server.overloaded", "{s4}:6379", vantage="s", bites=lambda lab: lab.throttled())
def overloaded_redis_at_server(lab):
    """From the server itself: Redis shares 7 % of a CPU with five programs that burn it."""
    group = lab.cgroup("load", 7)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    serve(lab, 6379, "redis", run=("--cgroup", str(group)))
    for _ in range(5):
        lab.start("s", BURN, "--cgroup", str(group))


@fault("client.overloaded", "[{s6}]:5432", bites=lambda lab: lab.throttled(), seconds=60)
def cpu_quota_v6(lab):
    """The diagnosis shares 15 % of a CPU with six programs that burn it."""
    serve(lab, 5432, "postgres")
    group = lab.cgroup("load", 15)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    for _ in range(6):
        lab.start("c", BURN, "--cgroup", str(group))
    lab.run_options = ["--cgroup", str(group)]


# -- limits of this machine -----------------------------------------------------------------------

@fault("client.ephemeral_ports_exhausted", "{s4}:443", bites="noport", disguise=True)
def ports_reserved(lab):
    """Every port of the range is reserved: none is in use and none can be had."""
    serve(lab, 443, "http")
    lab.sysctl("c", "net.ipv4.ip_local_port_range=40000 40019", "net.ipv4.ip_local_reserved_ports=40000-40019")


@fault("client.descriptors_exhausted", "db.lab:5432", bites=lambda lab: None)
def limit_40(lab):
    """A limit of 40 with all but four in use, and a name to resolve."""
    from lab.services import dns
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.run_options = ["--hold-fds", "33", "--nofile", "40"]


# -- silence and resets ---------------------------------------------------------------------------

@fault([Cause("server.silent"), Cause("path.filtered"), Cause("path.blackhole"), Cause("server.host_down")], "{s4}:5432", step="redis", bites="silent",
       why=STAND_IN, disguise=True)
def transparent_proxy_r1(lab):
    """r1 takes every connection to the database itself and waits for a server that is down."""
    lab.ip("link set eth0 down", "s")
    serve(lab, 5000, "silent", label="r1")
    lab.nft("r1", prerouting("tcp dport 5432 redirect to :5000", kind="nat", priority="-100"))


@fault([Cause("server.silent"), Cause("path.filtered"), Cause("server.firewall"), Cause("path.blackhole")], "http://{s4}:8080/", step="http", bites="silent",
       why=STAND_IN, disguise=True)
def syn_proxy_r2(lab):
    """r2 answers SYNs in the server's name, against floods; the server drops the port."""
    serve(lab, 8080, "http")
    lab.nft("s", input_("tcp dport 8080 drop"))
    lab.sysctl("r2", "net.netfilter.nf_conntrack_tcp_loose=0", "net.ipv4.tcp_syncookies=1", "net.ipv4.tcp_timestamps=1")
    lab.nft("r2", "table ip sp {\n chain pre { type filter hook prerouting priority -300\n tcp dport 8080 tcp flags syn notrack\n }\n"
                  " chain f { type filter hook forward priority 0\n tcp dport 8080 ct state invalid,untracked synproxy mss 1460 wscale 7 timestamp sack-perm\n"
                  " ct state invalid drop\n }\n}")


@fault("server.resets", "https://{s4}/", at="s", bites="reset", step="tls")
def reset_on_hello(lab):
    """The server resets as soon as the ClientHello comes."""
    serve(lab, 443, "reset-on-data")


@fault([Cause("server.resets", ("s",)), Cause("server.connection_limit", ("s",))], "http://{s4}/", bites="closed", step="http", disguise=True,
       why="it closes without an answer; the catalogue knows resets and limits")
def nginx_444(lab):
    """nginx is told to close without an answer (444)."""
    nginx(lab, "server { listen 80; return 444; }")


@fault("server.resets", "[{s6}]:3306", at="s", bites="reset", step="wait")
def reset_after_a_while_v6(lab):
    """MySQL's port accepts, and resets after 0.8 s without a greeting."""
    serve(lab, 3306, "reset", wait=0.8)


@fault("server.silent", "https://www.lab/", at="s", bites="silent", step="https", disguise=True)
def silent_behind_tls(lab):
    """The TLS handshake is completed at once and the request never answered."""
    from lab.services import dns
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "silent", cert=certificate(lab))


@fault("server.silent", "[{s6}]:21", at="s", bites="silent", step="wait")
def silent_ftp_v6(lab):
    """The FTP port accepts and never greets."""
    serve(lab, 21, "silent")


@fault(DROP, "{s4}:22", bites=other_port_answers(80), why=TOTAL, disguise=True)
def port_knocking(lab):
    """The server lets ssh in for those who knocked on three ports before; nobody did."""
    sshd(lab)
    lab.nft("s", "table inet k {\n set clients { type ipv4_addr; flags timeout; }\n chain in { type filter hook input priority 0\n"
                 " tcp dport 7001 add @clients { ip saddr timeout 10s } drop\n tcp dport 22 ip saddr @clients accept\n tcp dport 22 drop\n }\n}")


@fault([Cause("server.firewall", ("s", "r3")), Cause("server.not_listening", ("s",))], "{s4}:6379", bites="refused", disguise=True,
       why="a reset by the server's own rule and by a closed port are the same packet")
def connection_count_at_server(lab):
    """The server's iptables resets what goes over one connection per address, and there is one."""
    serve(lab, 6379, "redis")
    lab.sh("s", "iptables -A INPUT -p tcp --syn --dport 6379 -m connlimit --connlimit-above 1 -j REJECT --reject-with tcp-reset")
    held(lab, 6379, 1, label="c")
