# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the server and of the service, seen from the client and from the server itself (vantage s)."""
from lab.rules import chain, ingress, input_
from lab.scenario import Cause, expect, fault, probe
from lab.services import dns, nginx, serve, sshd
from lab.topology import Broken

# From outside these three look the same when they are total; the truth comes first.
TOTAL = "a drop in the last router, in the server's input chain and a full accept queue cannot be told apart by the client"
DROP = [Cause("server.firewall", ("s", "r3")), Cause("path.filtered", ("r3", "s")), Cause("server.accept_queue_full", ("s",))]
QUEUE = [Cause("server.accept_queue_full", ("s",)), Cause("server.firewall", ("s", "r3")), Cause("path.filtered", ("r3", "s"))]
RESET = "a reset by the server's own rule, by a closed port and by a service bound elsewhere are the same packet"
BURN = ["python3", "-c", "print('ready', flush=True)\nwhile True: pass"]


def not_from_here(word, port, **options):
    """A self-check for the server's vantage: what the client sees at this port."""
    return lambda lab: expect(probe(lab, target="{s4}:%d" % port, **options), word)


# -- host down ------------------------------------------------------------------------------------

@fault("server.host_down", "{x4}:443", at=("x4", "r3", "s"), bites=lambda lab: expect(probe(lab, timeout=5), "unreachable"))
def no_such_host(lab):
    """Nobody has the address on the server's network: its router says host unreachable after its ARP fails."""


@fault("server.host_down", "[{x6}]:5432", at=("x6", "r3", "s"), bites=lambda lab: expect(probe(lab, timeout=5), "unreachable"))
def no_such_host_v6(lab):
    """Likewise over IPv6: address unreachable."""


@fault("server.host_down", "{y4}:22", at=("y4", "c"), bites=lambda lab: expect(probe(lab, timeout=5), "unreachable"))
def no_such_neighbour(lab):
    """The address is on the client's own network and nobody answers ARP for it."""


@fault("server.host_down", "db.lab:5432", at=("s", "r3"), bites=lambda lab: expect(probe(lab, timeout=5), "unreachable"), disguise=True)
def server_unplugged(lab):
    """The server's interface is down; r2 has an innocent rule that names the port."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("r2", chain("forward", "tcp dport 5432 counter accept"))
    lab.ip("link set eth0 down", "s")


# -- nobody listens -------------------------------------------------------------------------------

@fault("server.not_listening", "{s4}:8080", at="s", bites="refused")
def closed_port(lab):
    """Nothing listens on 8080."""
    serve(lab, 80, "http")


@fault("server.not_listening", "[{s6}]:443", at="s", bites="refused")
def closed_port_v6(lab):
    """Nothing listens on 443 over IPv6."""


@fault("server.not_listening", "db.lab:5432", at="s", bites="refused", disguise=True)
def closed_port_named_by_rules(lab):
    """Nothing listens; the client and r2 have rules that name the port and accept it."""
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("c", chain("output", "tcp dport 5432 counter accept\ntcp dport 5433 drop"))
    lab.nft("r2", chain("forward", "tcp dport 5432 counter accept"))


@fault("server.not_listening", "{s4}:443", at="s", bites="refused", disguise=True, links={"r1-r2": ("delay=40", "delay=40")})
def closed_port_far_and_no_ping(lab):
    """Nothing listens, 80 ms away; pings are dropped and r2 is quiet."""
    lab.nft("r2", chain("output", "icmp type time-exceeded drop"))
    lab.nft("s", input_("icmp type echo-request drop"))


@fault("server.not_listening", "{s4}:6379", vantage="s", bites=not_from_here("refused", 6379))
def closed_port_at_server(lab):
    """From the server itself: nothing listens on 6379."""
    serve(lab, 6380, "redis")


@fault("server.bound_elsewhere", "{s4}:5432", vantage="s", bites=not_from_here("refused", 5432))
def loopback_only(lab):
    """From the server itself: PostgreSQL listens on 127.0.0.1 alone."""
    serve(lab, 5432, "postgres", bind="127.0.0.1")


@fault("server.bound_elsewhere", "{s4}:8080", vantage="s", bites=not_from_here("refused", 8080))
def other_address_only(lab):
    """From the server itself: the service listens on the server's other address."""
    serve(lab, 8080, "http", bind="{t4}")


@fault("server.bound_elsewhere", "[{s6}]:6379", vantage="s", bites=lambda lab: expect(probe(lab), "refused"))
def v4_only(lab):
    """From the server itself: the service listens on IPv4 addresses only, and IPv6 is asked for."""
    serve(lab, 6379, "redis", bind="0.0.0.0")


@fault([Cause("server.bound_elsewhere", ("s",)), Cause("server.not_listening", ("s",))], "{s4}:5432", bites="refused",
       why="the client is refused either way; only the server's side can see why")
def loopback_only_from_client(lab):
    """PostgreSQL listens on 127.0.0.1 alone, and the client is refused."""
    serve(lab, 5432, "postgres", bind="127.0.0.1")


# -- the server's own firewall --------------------------------------------------------------------

@fault(DROP, "{s4}:443", bites="timeout", why=TOTAL)
def input_drop(lab):
    """The server drops 443 in its input chain."""
    serve(lab, 443, "http")
    lab.nft("s", input_("tcp dport 443 drop"))


@fault(DROP, "[{s6}]:5432", bites="timeout", why=TOTAL, disguise=True)
def input_policy_drop_v6(lab):
    """The server's input policy is drop; ssh, pings and established connections are let in, the database is not mentioned."""
    serve(lab, 5432, "postgres")
    lab.nft("s", input_('iif "lo" accept\nct state established,related accept\nmeta l4proto { icmp, icmpv6 } accept\ntcp dport 22 accept\n'
                        "udp dport 33434-33534 reject", policy="drop"))


@fault(DROP, "db.lab:3306", bites="timeout", why=TOTAL, disguise=True)
def ingress_drop(lab):
    """The server drops the port at its interface, where iptables and nft's inet tables show nothing."""
    serve(lab, 3306, "mysql")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("s", ingress("eth0", "tcp dport 3306 drop"))


@fault("server.firewall", "{s4}:22", at=("s",), bites="refused", disguise=True)
def reject_port_unreachable(lab):
    """The server's firewall refuses with ICMP port unreachable, the default of `reject`: no closed TCP port says so."""
    sshd(lab)
    lab.nft("s", input_("tcp dport 22 reject"))


@fault("server.firewall", "{s4}:8443", at=("s",), bites="unreachable")
def reject_admin_prohibited(lab):
    """The server itself refuses: administratively prohibited."""
    serve(lab, 8443, "http")
    lab.nft("s", input_("tcp dport 8443 reject with icmpx type admin-prohibited"))


@fault("server.firewall", "[{s6}]:443", at=("s",), bites="denied")
def reject_admin_prohibited_v6(lab):
    """The server itself refuses over IPv6: administratively prohibited."""
    serve(lab, 443, "http")
    lab.nft("s", input_("tcp dport 443 reject with icmpx type admin-prohibited"))


@fault([Cause("server.firewall", ("s",)), Cause("server.not_listening", ("s",))], "{s4}:8080", bites="refused", why=RESET, disguise=True)
def reject_with_reset(lab):
    """The server's firewall resets the connection, as a closed port would."""
    serve(lab, 8080, "http")
    lab.nft("s", input_("meta l4proto tcp tcp dport 8080 reject with tcp reset"))


@fault("server.firewall", "{s4}:443", vantage="s", rule="443", users=("root",), bites=not_from_here("timeout", 443))
def input_drop_at_server(lab):
    """From the server itself: its input chain drops 443 and the service listens. Only root may read the rules."""
    serve(lab, 443, "http")
    lab.nft("s", input_("tcp dport 80 accept\ntcp dport 443 drop"))


@fault("server.firewall", "{s4}:5432", vantage="s", users=("root",), disguise=True, bites=not_from_here("timeout", 5432))
def input_policy_at_server(lab):
    """From the server itself: an iptables INPUT policy of DROP that never mentions the port."""
    serve(lab, 5432, "postgres")
    lab.sh("s", "iptables -A INPUT -i lo -j ACCEPT; iptables -A INPUT -m conntrack --ctstate ESTABLISHED -j ACCEPT; "
                "iptables -A INPUT -p tcp --dport 22 -j ACCEPT; iptables -P INPUT DROP")


# -- accept queue, descriptors, limits, load -------------------------------------------------------

@fault(QUEUE, "{s4}:5432", bites="timeout", why=TOTAL)
def queue_full(lab):
    """The service has stopped accepting and its queue is full."""
    serve(lab, 5432, "full", backlog=4)


@fault(QUEUE, "[{s6}]:8080", bites="timeout", why=TOTAL, disguise=True)
def queue_full_v6(lab):
    """Likewise over IPv6, with an innocent rule in r2 that names the port."""
    serve(lab, 8080, "full", backlog=2)
    lab.nft("r2", chain("forward", "tcp dport 8080 counter accept"))


@fault("server.accept_queue_full", "{s4}:5432", vantage="s", bites=not_from_here("timeout", 5432))
def queue_full_at_server(lab):
    """From the server itself: the queue of the listener is full."""
    serve(lab, 5432, "full", backlog=4)


@fault("server.accept_queue_full", "{s4}:8080", vantage="s", bites=not_from_here("timeout", 8080), disguise=True)
def queue_full_at_server_with_rules(lab):
    """From the server itself: the queue is full, and a rule that names the port accepts it."""
    serve(lab, 8080, "full", backlog=8)
    lab.nft("s", input_("tcp dport 8080 counter accept\ntcp dport 8081 drop"))


def sometimes_full(lab):
    """Of ten attempts some fail, while a closed port always answers."""
    words = [probe(lab, timeout=0.4) for _ in range(12)]
    if not {"connected", "timeout"} <= set(words):
        raise Broken(f"attempts end in {words}")


@fault([Cause("server.accept_queue_full", ("s",)), Cause("path.loss")], "{s4}:9000", bites=sometimes_full,
       why="a service that accepts now and then loses SYNs as a lossy path does; only its other ports and pings, which lose nothing, speak against the path")
def queue_often_full(lab):
    """The service accepts less than twice a second, its queue is short and others want in: some SYNs get in, most are dropped."""
    serve(lab, 9000, "full", backlog=1, every=0.6, gap=0.35)


@fault([Cause("server.descriptors_exhausted", ("s",)), Cause("server.silent"), Cause("server.accept_queue_full"), *DROP[:2]], "{s4}:6379",
       bites=("timeout", "silent"), step="redis", why="the client sees a service that takes no more connections, not why")
def descriptors_from_client(lab):
    """The service has used up its descriptors; its queue fills."""
    serve(lab, 6379, "no-descriptors", nofile=16, backlog=4)


@fault("server.descriptors_exhausted", "{s4}:6379", vantage="s", users=("root",), bites=not_from_here("timeout", 6379))
def descriptors_at_server(lab):
    """From the server itself: the service is at its descriptor limit. Another user's descriptors can only be counted by root."""
    serve(lab, 6379, "no-descriptors", nofile=20, backlog=4)


@fault("server.descriptors_exhausted", "{s4}:8080", vantage="s", users=("root",), bites=not_from_here("timeout", 8080), disguise=True)
def descriptors_and_queue_at_server(lab):
    """From the server itself: the queue overflows because no descriptor is left to accept with; the queue is the symptom."""
    serve(lab, 8080, "no-descriptors", nofile=32, backlog=1)


@fault("server.connection_limit", "{s4}:3306", at="s", bites="said-*", step="wait")
def mysql_too_many(lab):
    """MySQL greets with Too many connections and closes."""
    serve(lab, 3306, "mysql-full")


@fault("server.connection_limit", "{s4}:6379", at="s", bites=("said-*", "reset"), step="redis")
def redis_too_many(lab):
    """Redis says max number of clients reached and closes."""
    serve(lab, 6379, "redis-full")


@fault("server.connection_limit", "{s4}:22", at="s", bites="closed", step="wait")
def ssh_closes_at_once(lab):
    """The ssh port accepts and closes at once, without a word, as MaxStartups does."""
    serve(lab, 22, "close")


@fault("server.connection_limit", "[{s6}]:25", at="s", bites="said-*", step="wait", disguise=True)
def smtp_too_many_v6(lab):
    """The mail server says 421 too many connections; an innocent rule on the client names the port."""
    serve(lab, 25, "smtp-full")
    lab.nft("c", chain("output", "tcp dport 25 counter accept"))


@fault("server.overloaded", "{s4}:8080", vantage="s", bites=lambda lab: lab.throttled())
def overloaded_at_server(lab):
    """From the server itself: the service shares a CPU quota of 4 % with something that burns it."""
    group = lab.cgroup("load", 4)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    serve(lab, 8080, "http", run=("--cgroup", str(group)))
    for _ in range(3):
        lab.start("s", BURN, "--cgroup", str(group))


# -- silence, resets, another protocol -------------------------------------------------------------

@fault("server.silent", "{s4}:22", at="s", bites="silent", step="wait")
def silent_ssh(lab):
    """The ssh port accepts and never sends its banner."""
    serve(lab, 22, "silent")


@fault("server.silent", "[{s6}]:25", at="s", bites="silent", step="wait")
def silent_smtp_v6(lab):
    """The mail port accepts and never greets."""
    serve(lab, 25, "silent")


@fault("server.silent", "http://{s4}:8080/", at="s", bites="silent", step="http")
def silent_http(lab):
    """The web server takes the request and never answers."""
    serve(lab, 8080, "silent")


@fault("server.silent", "{s4}:6379", at="s", bites="silent", step="redis")
def silent_redis(lab):
    """Redis never answers PING."""
    serve(lab, 6379, "silent")


@fault("server.silent", "db.lab:3306", at="s", bites="silent", step="wait", disguise=True)
def silent_mysql(lab):
    """MySQL never greets; pings are blocked and an innocent rule in r1 names the port."""
    serve(lab, 3306, "silent")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("s", input_("icmp type echo-request drop"))
    lab.nft("r1", chain("forward", "tcp dport 3306 counter accept"))


@fault("server.silent", "{s4}:8080", at="s", bites="silent", step="http", disguise=True)
def stopped_process(lab):
    """The process is stopped: the kernel still completes handshakes for it."""
    process = serve(lab, 8080, "http")
    process.send_signal(19)


@fault("server.resets", "{s4}:22", at="s", bites="reset", step="wait")
def reset_after_accept(lab):
    """The ssh port accepts and resets."""
    serve(lab, 22, "reset", wait=0.05)


@fault("server.resets", "http://{s4}/", at="s", bites="reset", step="http")
def reset_on_request(lab):
    """The web server resets as soon as a request comes."""
    serve(lab, 80, "reset-on-data")


@fault("server.resets", "[{s6}]:6379", at="s", bites="reset", step="redis")
def reset_on_ping_v6(lab):
    """Redis resets as soon as it is spoken to."""
    serve(lab, 6379, "reset-on-data")


@fault("server.wrong_protocol", "{s4}:22", at="s", bites="http-200", step="http")
def http_on_ssh_port(lab):
    """nginx listens where ssh should: it says nothing first, and answers an ssh client's greeting with 400 Bad Request."""
    nginx(lab, "server { listen 22; return 200 'hello'; }", port=22)


@fault("server.wrong_protocol", "https://{s4}/", at="s", bites="tls-notls", step="tls")
def ssh_on_https_port(lab):
    """OpenSSH listens on 443."""
    sshd(lab, 443)


@fault("server.wrong_protocol", "https://{s4}:8443/", at="s", bites="tls-notls", step="tls")
def plain_http_on_https(lab):
    """The port speaks HTTP without TLS."""
    nginx(lab, "server { listen 8443; return 200 'hello'; }", port=8443)


@fault("server.wrong_protocol", "[{s6}]:22", at="s", bites="said-220*", step="wait", disguise=True)
def smtp_on_ssh_port_v6(lab):
    """A mail server answers on the ssh port."""
    serve(lab, 22, "smtp")


@fault("server.wrong_protocol", "{s4}:3306", at="s", bites="said-SSH*", step="wait")
def ssh_on_mysql_port(lab):
    """OpenSSH listens on MySQL's port."""
    sshd(lab, 3306)
