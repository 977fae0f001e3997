# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong at the server, seen by its callers and by itself: off, stopped, elsewhere, walled in, full, exhausted, overloaded."""
import json

from lab.rules import chain, forward, input_, output
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, haproxy, nginx, serve, sshd

from .client import HOLD
from .server import BURN, DROP, QUEUE, RESET, TOTAL, not_from_here

WWW = {"www.lab": {"A": ["{s4}"]}}
DB = {"db.lab": {"A": ["{s4}"]}}
ECONNREFUSED = "Error: connect ECONNREFUSED {s4}:3000\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1606:16)"
MYSQL = "ERROR 2003 (HY000): Can't connect to MySQL server on '{s4}:3306' (110)"
FULL_POOL = "ERROR 1040 (HY000): Too many connections"


def gone(lab):
    """A self-check that waits for the router's word that the host is unreachable."""
    expect(probe(lab, step="connect", timeout=5), "unreachable")


# -- off, stopped, elsewhere ----------------------------------------------------------------------

@fault("server.host_down", "https://www.lab/", at=("s", "r3"), bites=gone, step="tls")
def powered_off(lab):
    """The web server is switched off."""
    dns(lab, WWW)
    lab.ip("link set eth0 down", "s")


@fault("server.host_down", "[{s6}]:22", at=("s", "r3"), bites=gone, disguise=True)
def powered_off_v6(lab):
    """Likewise over IPv6; r1 and r2 have rules that name ssh and accept it."""
    lab.nft("r1", forward("tcp dport 22 counter accept"))
    lab.nft("r2", forward("tcp dport 22 counter accept\ntcp dport 23 drop"))
    lab.ip("link set eth0 down", "s")


@fault("server.host_down", "printer.lab:9100", at=("y4", "c"), bites=gone)
def printer_switched_off(lab):
    """The printer on the caller's own network is switched off."""
    dns(lab, {"printer.lab": {"A": ["{y4}"]}})


@fault("server.not_listening", "https://www.lab/", at="s", bites="refused", step="tls")
def only_plain_http(lab):
    """The web server serves port 80; nobody has set up 443."""
    dns(lab, WWW)
    nginx(lab, "server { listen 80; location / { return 200 hello; } }")


@fault("server.not_listening", "git.lab:22", at="s", bites="refused", disguise=True)
def ssh_moved_to_2222(lab):
    """ssh was moved to port 2222; every firewall on the way names 22 and lets it through."""
    dns(lab, {"git.lab": {"A": ["{s4}"]}})
    sshd(lab, 2222)
    for label, make in (("c", output), ("r2", forward), ("s", input_)):
        lab.nft(label, make("tcp dport 22 counter accept\ntcp dport 21 drop"))


@fault("server.not_listening", "{s4}:3000", "--error", ECONNREFUSED, at="s", bites="refused")
def service_stopped_by_message(lab):
    """The service was stopped; the user pastes what node says."""
    serve(lab, 3001, "http")


@fault("server.not_listening", "[{s6}]:8443", vantage="s", bites=lambda lab: expect(probe(lab), "refused"), disguise=True)
def crashed_seen_from_server(lab):
    """From the server itself: the service has crashed; rules name the port and accept it, and a client still holds another service."""
    serve(lab, 8080, "echo")
    lab.nft("s", input_("tcp dport 8443 counter accept"))
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s6}"), "8080", "2"])


@fault("server.bound_elsewhere", "{s4}:3000", vantage="s", bites=not_from_here("refused", 3000))
def development_server(lab):
    """From the server itself: a development server listens on 127.0.0.1."""
    serve(lab, 3000, "http", bind="127.0.0.1")


@fault("server.bound_elsewhere", "[{s6}]:5432", vantage="s", bites=lambda lab: expect(probe(lab), "refused"), disguise=True)
def old_address_v6(lab):
    """From the server itself: the database listens on the address it had before, over IPv6, and on all of IPv4; a rule names the port."""
    serve(lab, 5432, "postgres", bind="{t6}")
    serve(lab, 5432, "postgres", bind="0.0.0.0")
    lab.nft("s", input_("tcp dport 5432 counter accept"))


@fault([Cause("server.bound_elsewhere", ("s",)), Cause("server.not_listening", ("s",))], "cache.lab:6379", bites="refused", disguise=True,
       why="the client is refused either way; only the server's side can see why")
def redis_protected(lab):
    """Redis listens on loopback, as it does when newly installed; another server's port is open."""
    dns(lab, {"cache.lab": {"A": ["{s4}"]}})
    serve(lab, 6379, "redis", bind="127.0.0.1")
    sshd(lab)


# -- walled in ------------------------------------------------------------------------------------

@fault(DROP, "{s4}:3306", "--error", MYSQL, bites="timeout", why=TOTAL)
def ufw_default_deny(lab):
    """The server's ufw denies by default; ssh is allowed. The user pastes what mysql says."""
    serve(lab, 3306, "mysql")
    lab.sh("s", "iptables -N ufw-user-input; iptables -A INPUT -i lo -j ACCEPT; iptables -A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT; "
                "iptables -A INPUT -p icmp -j ACCEPT; iptables -A INPUT -j ufw-user-input; iptables -A ufw-user-input -p tcp --dport 22 -j ACCEPT; "
                "iptables -P INPUT DROP")


@fault(DROP, "https://[{s6}]/", bites="timeout", step="tls", disguise=True, user=[*DROP, Cause("path.blackhole", ("r3", "s"))],
       why=f"{TOTAL}; and who may not ping sees nothing of the host at all")
def v4_rules_only(lab):
    """The server's IPv4 rules let the web in; its IPv6 policy is drop but for ICMPv6."""
    serve(lab, 443, "http", cert=certificate(lab, "{s6}"))
    lab.sh("s", "iptables -A INPUT -p tcp --dport 443 -j ACCEPT; ip6tables -P INPUT DROP; ip6tables -A INPUT -p ipv6-icmp -j ACCEPT")


@fault("server.firewall", "db.lab:5432", at=("s",), bites="unreachable", disguise=True)
def firewalld_zone_rejects(lab):
    """The server's firewalld rejects what its zone does not list: administratively prohibited. The service runs."""
    dns(lab, DB)
    serve(lab, 5432, "postgres")
    lab.nft("s", "table inet firewalld {\n chain filter_IN_public { tcp dport 22 accept\n }\n"
                 " chain filter_INPUT { type filter hook input priority 10\n ct state { established, related } accept\n iifname \"lo\" accept\n"
                 " meta l4proto { icmp, icmpv6 } accept\n jump filter_IN_public\n reject with icmpx type admin-prohibited\n }\n}")


@fault("server.firewall", "{s4}:8080", vantage="s", rule="drop", users=("root",), bites=not_from_here("timeout", 8080), disguise=True)
def only_from_the_balancer(lab):
    """From the server itself: it lets in the balancer's address and drops the rest; the rule that accepts names the port."""
    serve(lab, 8080, "http")
    lab.nft("s", input_("ct state established,related accept\nip saddr {t4} tcp dport 8080 accept\ntcp dport { 8080, 8081 } drop"))


@fault("server.firewall", "[{s6}]:443", vantage="s", users=("root",), bites=lambda lab: expect(probe(lab), "timeout"))
def v6_policy_at_server(lab):
    """From the server itself: an IPv6 INPUT policy of drop with ssh and ICMPv6 let in."""
    serve(lab, 443, "http")
    lab.sh("s", "ip6tables -P INPUT DROP; ip6tables -A INPUT -p ipv6-icmp -j ACCEPT; ip6tables -A INPUT -p tcp --dport 22 -j ACCEPT")


@fault([Cause("server.firewall", ("s",)), Cause("server.not_listening", ("s",))], "{s4}:3389", bites="refused", why=RESET, disguise=True)
def host_firewall_resets(lab):
    """The server's firewall resets whoever is not of its own network; remote desktop runs."""
    serve(lab, 3389, "echo")
    lab.sh("s", "iptables -A INPUT -p tcp --dport 3389 ! -s {s4net} -j REJECT --reject-with tcp-reset")


def cloud_file(lab, document):
    """What the provider's command line printed, as a file; the cloud itself lets ssh in and drops all else, without a word."""
    path = lab.folder / "cloud.json"
    path.write_text(json.dumps(document))
    lab.words["cloud"] = str(path)
    lab.nft("s", "table netdev cloud {\n chain i { type filter hook ingress device eth0 priority -100\n tcp dport != 22 tcp flags & (syn | ack) == syn drop\n }\n}")


@fault("server.cloud_rule", "db.lab:5432", "--cloud", "{cloud}", bites="timeout")
def security_group_without_the_database(lab):
    """An AWS security group allows ssh and not the database."""
    dns(lab, DB)
    serve(lab, 5432, "postgres")
    anywhere = {"IpRanges": [{"CidrIp": "0.0.0.0/0"}], "Ipv6Ranges": [], "PrefixListIds": [], "UserIdGroupPairs": []}
    cloud_file(lab, {"SecurityGroups": [{
        "Description": "database", "GroupName": "database", "OwnerId": "123456789012", "GroupId": "sg-0a1b2c3d4e5f60718", "VpcId": "vpc-0123456789abcdef0",
        "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, **anywhere}], "IpPermissionsEgress": [{"IpProtocol": "-1", **anywhere}]}]})


@fault("server.cloud_rule", "{s4}:8443", "--cloud", "{cloud}", bites="timeout", disguise=True)
def gcp_rule_for_another_network(lab):
    """Google's rules allow the port from another network only; the rule that names it looks innocent."""
    serve(lab, 8443, "http")
    common = {"direction": "INGRESS", "disabled": False, "priority": 1000, "network": "https://www.googleapis.com/compute/v1/projects/shop/global/networks/default"}
    cloud_file(lab, [
        {"name": "allow-ssh", "allowed": [{"IPProtocol": "tcp", "ports": ["22"]}], "sourceRanges": ["0.0.0.0/0"], **common},
        {"name": "allow-balancer", "allowed": [{"IPProtocol": "tcp", "ports": ["8443"]}], "sourceRanges": ["35.191.0.0/16", "130.211.0.0/22"], **common}])


# -- full, exhausted, overloaded ------------------------------------------------------------------

@fault(QUEUE, "http://{s4}:8080/", bites="timeout", step="http", why=TOTAL)
def application_server_hangs(lab):
    """An application server hangs in a deadlock, and its queue of 32 is full."""
    serve(lab, 8080, "full", backlog=32)


@fault("server.accept_queue_full", "{s4}:3306", vantage="s", bites=not_from_here("timeout", 3306), disguise=True)
def database_hangs_at_server(lab):
    """From the server itself: the database hangs and its queue of 10 is full; rules name the port and drop another network."""
    serve(lab, 3306, "full", backlog=10)
    lab.nft("s", input_("ip saddr 198.51.100.0/24 tcp dport 3306 drop"))


@fault("server.accept_queue_full", "[{s6}]:8000", vantage="s", bites=lambda lab: expect(probe(lab), "timeout"))
def python_worker_hangs_v6_at_server(lab):
    """From the server itself: a Python worker with a queue of five hangs, over IPv6."""
    serve(lab, 8000, "full", backlog=5)


@fault("server.descriptors_exhausted", "{s4}:443", vantage="s", users=("root",), bites=not_from_here("timeout", 443))
def web_server_limit_at_server(lab):
    """From the server itself: the web server has used up its 48 descriptors."""
    serve(lab, 443, "no-descriptors", nofile=48, backlog=8)


@fault("server.descriptors_exhausted", "[{s6}]:5672", vantage="s", users=("root",), bites=lambda lab: expect(probe(lab), "timeout"), disguise=True)
def broker_limit_v6_at_server(lab):
    """From the server itself: the broker has used up its descriptors, its queue is full, and rules name its port."""
    serve(lab, 5672, "no-descriptors", nofile=40, backlog=4)
    lab.nft("s", input_("tcp dport 5672 counter accept\nip saddr 203.0.113.0/24 drop"))


@fault("server.connection_limit", "db.lab:5432", at="s", bites="said-E*", step="redis")
def postgres_full_by_name(lab):
    """PostgreSQL has too many clients."""
    dns(lab, DB)
    serve(lab, 5432, "postgres-full")


@fault("server.connection_limit", "[{s6}]:6379", at="s", bites=("said-*", "reset"), step="redis", disguise=True)
def redis_full_v6(lab):
    """Redis has too many clients, over IPv6; pings are dropped and a rule names the port."""
    serve(lab, 6379, "redis-full")
    lab.nft("s", input_("icmpv6 type echo-request drop\ntcp dport 6379 counter accept"))


@fault("server.connection_limit", "{s4}:3306", "--error", FULL_POOL + " (host {s4}, port 3306)", at="s", bites="said-*", step="wait")
def mysql_full_by_message(lab):
    """MySQL has too many connections, and the user pastes its words."""
    serve(lab, 3306, "mysql-full")


@fault("server.overloaded", "{s4}:8080", vantage="s", bites=lambda lab: lab.throttled())
def batch_job_at_server(lab):
    """From the server itself: a batch job with four threads eats the 5 % of a CPU that the web service has."""
    squeezed(lab, 8080, "http", 5, 4)


@fault("server.overloaded", "[{s6}]:5432", vantage="s", bites=lambda lab: lab.throttled(), disguise=True)
def small_container_v6_at_server(lab):
    """From the server itself: a database in a container with 4 % of a CPU and two busy neighbours; an innocent rule names the port."""
    squeezed(lab, 5432, "postgres", 4, 2)
    lab.nft("s", chain("input", "tcp dport 5432 counter accept\ntcp dport 5433 drop"))


def squeezed(lab, port, kind, percent, programs):
    """A service in a control group with a quota that other programs burn."""
    group = lab.cgroup("load", percent)
    lab.throttled = lambda: expect(str("nr_throttled 0" in (group / "cpu.stat").read_text()), "False")
    serve(lab, port, kind, run=("--cgroup", str(group)))
    for _ in range(programs):
        lab.start("s", BURN, "--cgroup", str(group))


@fault([Cause("server.connection_limit"), Cause("server.silent"), Cause("server.accept_queue_full"), Cause("tls.stalls")], "https://www.lab/", bites="tls-stall", step="tls", disguise=True,
       why="haproxy at its maxconn accepts nothing more: the kernel connects, and nobody speaks")
def haproxy_full(lab):
    """haproxy's two connections are taken; the kernel still completes handshakes for it."""
    dns(lab, WWW)
    haproxy(lab, f"frontend f\n bind :443 ssl crt {certificate(lab)}\n maxconn 2\n default_backend b\nbackend b\n server one 127.0.0.1:8000", port=443)
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "443", "2"])
