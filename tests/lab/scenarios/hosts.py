# SPDX-License-Identifier: GPL-3.0-or-later
"""A fifth look, the server and its services: from the client and from the server itself."""
import time

from lab.rules import chain, forward, ingress, input_, output, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, haproxy, nginx, serve, sshd

from .client import nobody_answers
from .limits import held
from .machine import half_of_them
from .path import other_port_answers
from .server import BURN, DROP, QUEUE, RESET, TOTAL, not_from_here

QUEUE_WHY = "a service that answers some connections and none of others looks like loss, or like a device that drops some"


def refused_v6(lab):
    expect(probe(lab), "refused", "denied", "unreachable")


# -- host down, nobody listens --------------------------------------------------------------------

@fault("server.host_down", "{s4}:5432", at=("s", "r3"), bites=nobody_answers, disguise=True)
def address_removed(lab):
    """The server has lost this address and keeps its other one; the service runs."""
    serve(lab, 5432, "postgres")
    lab.ip("addr del {s4}/24 dev eth0", "s")


@fault("server.host_down", "db.lab:443", at=("y4", "c"), bites=nobody_answers, disguise=True)
def neighbour_gone_by_name(lab):
    """The name's address is on the client's own network, where nobody has it; a rule names the port."""
    dns(lab, {"db.lab": {"A": ["{y4}"]}})
    lab.nft("c", chain("output", "tcp dport 443 counter accept"))


@fault([Cause("server.not_listening", ("s",)), Cause("server.bound_elsewhere", ("s",))], "{s4}:8080", bites="refused", disguise=True,
       why="the client is refused either way; only the server's side can see why")
def v6_only_from_client(lab):
    """The service listens on IPv6 alone, and the client asks for IPv4."""
    lab.start("s", ["python3", "-c", "import socket, time\ns = socket.socket(socket.AF_INET6)\ns.setsockopt(41, 26, 1)\ns.bind(('::', 8080))\ns.listen()\n"
                    "print('ready', flush=True)\ntime.sleep(3600)"])


@fault("server.not_listening", "[{s6}]:5432", at="s", bites="refused", disguise=True)
def closed_behind_v6_whitelist(lab):
    """Nothing listens; every router and the server have whitelists that let the port in."""
    for label in ("r1", "r2", "r3"):
        lab.nft(label, forward("ct state established,related accept\ntcp dport { 22, 5432 } accept\nmeta l4proto icmpv6 accept", policy="drop"))
    lab.nft("s", input_('iif "lo" accept\nct state established,related accept\ntcp dport 5432 accept\nmeta l4proto icmpv6 accept', policy="drop"))


@fault("server.not_listening", "{s4}:3306", at="s", bites="refused", disguise=True, links={"r2-r3": ("delay=30,loss=5", "delay=30,loss=5")})
def closed_over_translation(lab):
    """Nothing listens; r1 translates the client's address, and the line loses 5 %."""
    serve(lab, 22, "ssh")
    lab.nft("r1", chain("postrouting", 'oifname "wan" masquerade', kind="nat", priority="100"))


# -- the server's firewall ------------------------------------------------------------------------

@fault("server.firewall", "{s4}:8080", at=("s",), bites="unreachable", disguise=True)
def host_prohibited_by_server(lab):
    """The server's iptables ends as Red Hat's does: reject with host prohibited."""
    serve(lab, 8080, "http")
    lab.sh("s", "iptables -A INPUT -i lo -j ACCEPT; iptables -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT; iptables -A INPUT -p icmp -j ACCEPT; "
                "iptables -A INPUT -p tcp --dport 22 -j ACCEPT; iptables -A INPUT -j REJECT --reject-with icmp-host-prohibited")


@fault("server.firewall", "[{s6}]:5432", at=("s",), bites=("refused", "denied", "unreachable"), disguise=True)
def port_unreachable_by_server_v6(lab):
    """The server's own rule says port unreachable over IPv6."""
    serve(lab, 5432, "postgres")
    lab.nft("s", input_("meta nfproto ipv6 tcp dport 5432 reject"))


@fault(DROP, "{s4}:6379", bites=other_port_answers(6380), why=TOTAL, disguise=True)
def answers_dropped_on_the_way_out_of_server(lab):
    """The server's output chain drops its own SYN-ACKs by a mark of the connection."""
    serve(lab, 6379, "redis")
    lab.nft("s", "table inet m {\n chain i { type filter hook input priority 0\n tcp dport 6379 ct mark set 8\n }\n"
                 " chain o { type filter hook output priority 0\n ct mark 8 drop\n }\n}")


@fault("server.firewall", "{s4}:6379", vantage="s", users=("root",), bites=not_from_here("timeout", 6379), disguise=True)
def own_answers_dropped_at_server(lab):
    """From the server itself: the input chain is empty; the output chain drops what leaves from the port."""
    serve(lab, 6379, "redis")
    lab.nft("s", "table inet m {\n chain i { type filter hook input priority 0\n tcp dport 6379 counter accept\n }\n"
                 ' chain o { type filter hook output priority 0\n oif != "lo" tcp sport 6000-6999 drop\n }\n}')


@fault("server.firewall", "{s4}:8443", vantage="s", users=("root",), rule="match-set", bites=not_from_here("timeout", 8443), disguise=True)
def ipset_at_server(lab):
    """From the server itself: iptables drops the ports of an ipset; a rule that names the port accepts it on loopback only."""
    serve(lab, 8443, "echo")
    lab.sh("s", "ipset create shut bitmap:port range 8000-9000; ipset add shut 8400-8450; "
                "iptables -A INPUT -i lo -p tcp --dport 8443 -j ACCEPT; iptables -A INPUT -p tcp -m set --match-set shut dst -j DROP")


@fault("server.firewall", "[{s6}]:443", vantage="s", users=("root",), bites=refused_v6, disguise=True)
def verdict_map_at_server_v6(lab):
    """From the server itself: a verdict map by interface jumps to a chain that rejects all but ssh."""
    serve(lab, 443, "http")
    lab.nft("s", "table inet v {\n chain world { ct state established accept\n meta l4proto icmpv6 accept\n tcp dport 22 accept\n reject\n }\n"
                 ' chain i { type filter hook input priority 0\n iifname vmap { "lo" : accept, "eth0" : jump world }\n }\n}')


@fault([Cause("server.firewall", ("s", "r3")), *DROP[1:]], "[{s6}]:8080", bites=other_port_answers(8081), why=TOTAL, disguise=True)
def fragile_whitelist_v6(lab):
    """The server lets in whoever comes from a set of networks; the client's is not in it."""
    serve(lab, 8080, "http")
    lab.nft("s", "table ip6 w {\n set n { type ipv6_addr; flags interval; elements = { fd00:5::/32 } }\n chain i { type filter hook input priority 0\n"
                 " tcp dport 8080 ip6 saddr != @n drop\n }\n}")


# -- bound elsewhere ------------------------------------------------------------------------------

@fault("server.bound_elsewhere", "{s4}:9000", vantage="s", bites=not_from_here("refused", 9000), disguise=True)
def other_loopback_address(lab):
    """From the server itself: it listens on 127.0.0.9."""
    serve(lab, 9000, "http", bind="127.0.0.9")


@fault([Cause("server.bound_elsewhere"), Cause("server.not_listening")], "{s4}:8080", vantage="s", bites=not_from_here("refused", 8080), disguise=True,
       why="a listener of another namespace is no listener here")
def bound_to_loopback_device(lab):
    """From the server itself: it listens on every address, but is bound to the loopback device."""
    lab.start("s", ["python3", "-c", "import socket, time\ns = socket.socket()\ns.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b'lo')\n"
                    "s.bind(('0.0.0.0', 8080))\ns.listen()\nprint('ready', flush=True)\ntime.sleep(3600)"])


# -- queues, descriptors, limits, load ------------------------------------------------------------

REUSE = ("import socket, sys, time\nk = []\nfor _ in range(2):\n s = socket.socket(socket.AF_INET)\n s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)\n"
         " s.bind(('0.0.0.0', int(sys.argv[1])))\n s.listen(4)\n k.append(s)\nimport threading\ndef live():\n held = []\n while True: held.append(k[0].accept()[0])\n"
         "threading.Thread(target=live, daemon=True).start()\nc = []\nfor _ in range(40):\n x = socket.socket()\n x.setblocking(False)\n"
         " x.connect_ex(('127.0.0.1', int(sys.argv[1])))\n c.append(x)\n time.sleep(0.01)\ntime.sleep(0.3)\nprint('ready', flush=True)\ntime.sleep(3600)")


@fault([Cause("server.accept_queue_full", ("s",)), Cause("path.loss"), Cause("path.filtered")], "{s4}:9100", bites=half_of_them, disguise=True, why=QUEUE_WHY)
def one_of_two_workers_stuck(lab):
    """Two workers share the port (SO_REUSEPORT); one of them hangs and its queue is full."""
    lab.start("s", ["python3", "-c", REUSE, "9100"])


@fault("server.accept_queue_full", "[{s6}]:443", vantage="s", bites=lambda lab: expect(probe(lab), "timeout"), disguise=True)
def queue_full_at_server_v6(lab):
    """From the server itself: the TLS service hangs and its queue of somaxconn is full; SYN cookies are always on."""
    lab.sysctl("s", "net.core.somaxconn=5", "net.ipv4.tcp_syncookies=2")
    serve(lab, 443, "full", backlog=5)


@fault(QUEUE, "{s4}:5672", bites="timeout", why=TOTAL, disguise=True)
def queue_full_with_cookies(lab):
    """The broker hangs, its queue is full, SYN cookies are always on and pings are dropped."""
    lab.sysctl("s", "net.ipv4.tcp_syncookies=2")
    serve(lab, 5672, "full", backlog=3)
    lab.nft("s", input_("icmp type echo-request drop"))


@fault("server.descriptors_exhausted", "[{s6}]:8443", vantage="s", users=("root",), bites=lambda lab: expect(probe(lab), "timeout"), disguise=True)
def descriptors_at_server_v6(lab):
    """From the server itself: the service has used up 24 descriptors; rules name the port and accept it."""
    serve(lab, 8443, "no-descriptors", nofile=24, backlog=2)
    lab.nft("s", input_("tcp dport 8443 counter accept"))


@fault("server.descriptors_exhausted", "{s4}:5432", vantage="s", users=("nobody",), bites=not_from_here("timeout", 5432), disguise=True)
def own_descriptors_postgres(lab):
    """From the server itself, as the service's own user: descriptors are used up."""
    serve(lab, 5432, "no-descriptors", nofile=22, backlog=1, run=("--uid", "65534"))


@fault("server.connection_limit", "{s4}:5432", at="s", bites="said-*", step="redis", disguise=True)
def postgres_reserved_slots(lab):
    """PostgreSQL keeps its last places for superusers."""
    fields = b"SFATAL\0VFATAL\0C53300\0Mremaining connection slots are reserved for roles with the SUPERUSER attribute\0Fpostinit.c\0L839\0RInitPostgres\0\0"
    serve(lab, 5432, "say", hex=(b"E" + (len(fields) + 4).to_bytes(4, "big") + fields).hex())


@fault("server.connection_limit", "{s4}:3306", at="s", bites="said-*", step="wait", disguise=True)
def mysql_user_limit(lab):
    """MariaDB says that the user has already more than max_user_connections."""
    text = b"\xff\x52\x04#42000User app already has more than 'max_user_connections' active connections"
    serve(lab, 3306, "say-first", hex=(len(text).to_bytes(3, "little") + b"\0" + text).hex())


@fault("server.connection_limit", "{s4}:21", at="s", bites="said-*", step="wait")
def ftp_530_maximum(lab):
    """ProFTPD says 530: maximum number of allowed clients already connected."""
    serve(lab, 21, "say-first", text="530 Sorry, the maximum number of allowed clients (30) are already connected.\r\n")


@fault("server.overloaded", "{s4}:22", vantage="s", bites=lambda lab: lab.throttled())
def overloaded_ssh_at_server(lab):
    """From the server itself: an ssh service shares 5 % of a CPU with four programs that burn it."""
    group = lab.cgroup("load", 5)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    serve(lab, 22, "ssh", run=("--cgroup", str(group)))
    for _ in range(4):
        lab.start("s", BURN, "--cgroup", str(group))


@fault("server.overloaded", "[{s6}]:8080", vantage="s", bites=lambda lab: lab.throttled(), disguise=True)
def overloaded_with_innocent_rules_v6(lab):
    """From the server itself: a web service shares 6 % of a CPU with five programs that burn it; rules name the port and accept it."""
    group = lab.cgroup("load", 6)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    serve(lab, 8080, "http", run=("--cgroup", str(group)))
    lab.nft("s", input_("tcp dport 8080 counter accept\ntcp dport 8081 drop"))
    for _ in range(5):
        lab.start("s", BURN, "--cgroup", str(group))


# -- silence, resets, another protocol ------------------------------------------------------------

@fault("server.silent", "{s4}:22", at="s", bites="said-*", step="wait", disguise=True)
def half_a_greeting(lab):
    """The ssh port sends half of its version line and stops."""
    serve(lab, 22, "say-first-and-stay", text="SSH-2.0-Open")


@fault("server.silent", "http://{s4}:8080/", at="s", bites="said-*", step="http", disguise=True)
def half_a_status_line(lab):
    """The web server sends the first bytes of its status line and stops."""
    serve(lab, 8080, "say", text="HT", keep=1)


@fault("server.silent", "[{s6}]:5432", at="s", bites="silent", step="redis")
def silent_postgres_v6(lab):
    """PostgreSQL takes the question for TLS and keeps silent, over IPv6."""
    serve(lab, 5432, "silent")


@fault("server.silent", "{s4}:143", at="s", bites="silent", step="wait", disguise=True)
def stopped_imap_with_jitter(lab):
    """An IMAP server whose process is stopped, behind innocent rules."""
    process = serve(lab, 143, "imap")
    lab.nft("r2", forward("tcp dport 143 counter accept"))
    process.send_signal(19)


@fault("server.resets", "http://{s4}:8080/", at="s", bites=("reset", "said-*"), step="http", disguise=True)
def reset_in_the_status_line(lab):
    """The web server sends a few bytes and resets."""
    serve(lab, 8080, "say-and-reset", text="HT")


@fault("server.resets", "[{s6}]:5432", at="s", bites="reset", step="redis")
def reset_on_startup_v6(lab):
    """PostgreSQL's port resets at the first message, over IPv6."""
    serve(lab, 5432, "reset-on-data")


@fault("server.wrong_protocol", "http://{s4}:8080/", at="s", bites=("said-*", "closed", "reset", "silent"), step="http", disguise=True)
def tls_answers_plain_request(lab):
    """The port wants TLS and answers a plain request with a TLS alert."""
    serve(lab, 8080, "say", hex="15030100020246")


@fault("server.wrong_protocol", "{s4}:22", at="s", bites="said-*", step="wait", disguise=True)
def mysql_on_ssh_port(lab):
    """MySQL greets on the ssh port."""
    serve(lab, 22, "mysql")


@fault([Cause("server.wrong_protocol", ("s",)), Cause("server.silent", ("s",))], "{s4}:3306", bites="silent", step="wait", disguise=True,
       why="until it is spoken to in its own words it keeps silent")
def redis_on_mysql_port(lab):
    """Redis listens on MySQL's port: it waits to be spoken to, and answers an error to what it does not know."""
    serve(lab, 3306, "redis")


@fault("server.wrong_protocol", "https://[{s6}]:8443/", at="s", bites="tls-notls", step="tls")
def ftp_on_https_port_v6(lab):
    """An FTP server greets where TLS should be."""
    serve(lab, 8443, "ftp")


# -- balancers ------------------------------------------------------------------------------------

@fault([Cause("server.not_listening", ("s", "bk")), Cause("path.rejected"), Cause("path.loss"), Cause("server.connection_limit")], "{s4}:8080",
       bites=lambda lab: expect(" ".join(sorted({probe(lab, timeout=0.7) for _ in range(8)})), "connected refused"), disguise=True,
       why="the balancer hides which of its servers refuses; the client sees that some connections are refused")
def one_of_two_backends_closed(lab):
    """r3 spreads connections over two servers, and on one of them nothing listens."""
    serve(lab, 8080, "http")
    backend = lab.attach("bk", "r3")
    lab.nft("r3", prerouting(f"ip daddr {{s4}} tcp dport 8080 dnat ip to numgen inc mod 2 map {{ 0 : {{s4}}, 1 : {backend} }}", kind="nat", priority="-100"))


@fault([Cause("server.host_down"), Cause("path.unreachable")], "{s4}:443", bites=nobody_answers, disguise=True,
       why="what stands behind the translated address is gone; the router says host unreachable")
def balanced_to_a_dead_machine(lab):
    """r3 passes the port on to a machine that is gone; the server itself answers pings."""
    serve(lab, 443, "http")
    lab.attach("bk", "r3")
    lab.nft("r3", prerouting("ip daddr {s4} tcp dport 443 dnat ip to {bkgone4}", kind="nat", priority="-100"))
