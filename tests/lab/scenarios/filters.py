# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters that decide by something other than the port in a rule: options, lengths, states, owners, payloads, eBPF."""
from lab.rules import chain, forward, input_, output, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, serve, sshd
from lab.topology import Broken

from .client import HOLD, second_way_home
from .path import LAST, other_port_answers

SYN = "tcp flags & (syn|ack) == syn"
NO_LIST = "the program is in no list of rules; whether an endpoint product or a person attached it cannot be seen"
OWN_PROGRAM = [Cause("client.security_software"), Cause("client.firewall.outbound")]


def passes_with(*settings):
    """A self-check: the connection times out, and with these settings of the client it does not."""
    def check(lab):
        expect(probe(lab), "timeout")
        lab.sysctl("c", *settings)
        expect(probe(lab), "connected")
    return check


# -- on the path ----------------------------------------------------------------------------------

@fault("path.filtered", "{s4}:5432", at=("r2", "r3"), bites=passes_with("net.ipv4.tcp_timestamps=0"))
def syn_with_timestamps(lab):
    """r2 drops SYNs that carry the timestamp option; other systems' SYNs pass."""
    serve(lab, 5432, "postgres")
    lab.nft("r2", forward(f"{SYN} tcp option timestamp exists drop"))


@fault("path.filtered", "[{s6}]:8080", at=("r1", "r2"), bites=passes_with("net.ipv4.tcp_sack=0"))
def syn_with_sack_v6(lab):
    """r1 drops IPv6 SYNs that permit selective acknowledgement."""
    serve(lab, 8080, "http")
    lab.nft("r1", forward(f"meta nfproto ipv6 {SYN} tcp option sack-perm exists drop"))


@fault(LAST, "{s4}:443", bites=passes_with("net.ipv4.tcp_window_scaling=0"), why="the last router's drop")
def syn_with_window_scale_r3(lab):
    """r3 drops SYNs that scale their window."""
    serve(lab, 443, "http")
    lab.nft("r3", forward(f"{SYN} tcp option window exists drop"))


@fault("path.filtered", "{s4}:6379", at=("r2", "r3"), bites=other_port_answers(6380))
def syn_by_length(lab):
    """r2 drops this port's packets of exactly a SYN's length."""
    serve(lab, 6379, "redis")
    lab.nft("r2", forward("tcp dport 6379 meta length 60 drop"))


@fault("path.blackhole", "{s4}:22", at=("r2", "r3"), bites="timeout", disguise=True)
def ttl_guard_r3(lab):
    """r3 drops whatever has crossed two routers: a TTL guard meant for its neighbours."""
    sshd(lab)
    lab.nft("r3", prerouting("ip saddr {c4net} ip ttl <= 62 drop"))


@fault([Cause("path.filtered"), Cause("path.blackhole")], "http://{s4}:8080/", step="http", bites="silent", disguise=True,
       why="the handshake's SYN passes the firewall, what follows does not: a device drops it, silently")
def stateful_half_seen_r2(lab):
    """Answers go round r2, whose stateful firewall then takes the client's data for invalid: connected, and nothing arrives."""
    serve(lab, 8080, "http")
    net4 = lab.plan.extra4("r3", 9)
    lab.ip(f"link add short netns {lab.ns('r3')} type veth peer name short netns {lab.ns('r1')}")
    lab.ip(f"addr add {net4}.2/24 dev short\nlink set short up", "r1")
    lab.ip(f"addr add {net4}.1/24 dev short\nlink set short up\nroute replace {{c4net}} via {net4}.2", "r3")
    lab.nft("r2", forward("ct state invalid drop\nct state established,related accept"))


@fault("path.filtered", "{s4}:6379", at=("r2", "r3"), bites=other_port_answers(6380), disguise=True)
def connection_count_r2(lab):
    """r2 allows one connection to the port at a time, and there is one."""
    serve(lab, 6379, "redis")
    lab.nft("r2", forward("tcp dport 6379 ct state new ct count over 1 drop"))
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "6379", "1"])


@fault("path.filtered", "{s4}:3306", at=("r1", "r2"), bites=other_port_answers(3307), disguise=True)
def ebpf_r2(lab):
    """r2 drops the port in an eBPF program at its interface: no list of rules shows anything."""
    serve(lab, 3306, "mysql")
    lab.filter_at_interface("r2", "west", "ingress", "destination", 3306)


@fault("path.filtered", "[{s6}]:5432", at=("r2", "r3"), bites=other_port_answers(5433))
def ebpf_r2_egress_v6(lab):
    """Likewise on r2's way out, over IPv6."""
    serve(lab, 5432, "postgres")
    lab.filter_at_interface("r2", "east", "egress", "destination", 5432)


@fault("path.filtered", "{s4}:25", at=("r1", "r2"), bites="timeout")
def client_banned_r1(lab):
    """r1 drops all TCP of this one client to the server; pings pass."""
    serve(lab, 25, "smtp")
    lab.nft("r1", forward("ip saddr {c4} ip daddr {s4} meta l4proto tcp drop"))


@fault("path.filtered", "{s4}:993", at=("r2", "r3"), bites=other_port_answers(994), disguise=True)
def filtered_where_icmp_is_rationed(lab):
    """r2 drops the port, and every router sends two ICMP errors a second at most."""
    serve(lab, 993, "imap")
    for label in ("r1", "r2", "r3"):
        lab.nft(label, output("icmp type time-exceeded limit rate over 2/second burst 2 packets drop"))
    lab.nft("r2", forward("tcp dport 993 drop", table="second"))


@fault([Cause("path.filtered", ("r1", "r2", "r3")), Cause("server.firewall"), Cause("server.accept_queue_full")], "[{s6}]:22",
       bites=other_port_answers(23), disguise=True, why="no hop shows itself, so that it may be any of them or the server")
def filtered_without_icmpv6(lab):
    """r2 drops ssh over IPv6, and no router says that a hop limit ran out."""
    sshd(lab)
    for label in ("r1", "r2", "r3"):
        lab.nft(label, output("icmpv6 type time-exceeded drop"))
    lab.nft("r2", forward("meta nfproto ipv6 tcp dport 22 drop", table="second"))


def ever_fewer(lab):
    """The first attempts connect, later ones do not."""
    words = [probe(lab, timeout=0.4) for _ in range(10)]
    if words.count("timeout") < 4:
        raise Broken(f"attempts end in {words}")


@fault([Cause("path.filtered"), Cause("path.loss")], "{s4}:9100", bites=ever_fewer, why="a device that lets some SYNs through loses the others")
def syns_rationed_r2(lab):
    """r2 lets through two SYNs, and then one in five seconds."""
    serve(lab, 9100, "echo")
    lab.nft("r2", forward("tcp flags & (syn|ack) == syn limit rate over 12/minute burst 2 packets drop"))


# -- rejections and resets ------------------------------------------------------------------------

@fault("path.rejected", "{s4}:443", at=("r1",), bites="unreachable")
def net_prohibited_r1(lab):
    """r1 refuses with ICMP network prohibited."""
    serve(lab, 443, "http")
    lab.sh("r1", "iptables -A FORWARD -p tcp --dport 443 -j REJECT --reject-with icmp-net-prohibited")


@fault("path.rejected", "{s4}:3306", at=("r2",), bites="unreachable", disguise=True)
def protocol_unreachable_r2(lab):
    """r2 refuses with ICMP protocol unreachable."""
    serve(lab, 3306, "mysql")
    lab.nft("r2", forward("tcp dport 3306 reject with icmp type prot-unreachable"))


@fault([Cause("path.rejected", ("r2",)), Cause("path.unreachable", ("r2",))], "{s4}:8080", bites="unreachable", disguise=True,
       why="r2 says host unreachable; only another port's success shows that it is a rule")
def host_unreachable_by_rule_r2(lab):
    """r2's rule for the port answers host unreachable, as if the route were missing."""
    serve(lab, 8080, "http")
    lab.nft("r2", forward("tcp dport 8080 reject with icmp type host-unreachable"))


@fault([Cause("path.rejected", ("r2",)), Cause("path.unreachable", ("r2",))], "[{s6}]:443", bites=("denied", "unreachable"),
       why="a prohibit route says that no route may be used")
def prohibit_route_r2_v6(lab):
    """r2 has a prohibit route for the server's IPv6 network: administratively prohibited."""
    serve(lab, 443, "http")
    lab.ip("route add prohibit {s6net}", "r2")


@fault("path.rejected", "https://www.lab/", bites="reset", step="tls", disguise=True)
def reset_by_server_name_r2(lab):
    """r2 reads the server name in the ClientHello and forges a reset; the handshake itself is the server's."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab))
    lab.sh("r2", "iptables -A FORWARD -p tcp --dport 443 -m string --algo bm --string www.lab -j REJECT --reject-with tcp-reset")


@fault("path.rejected", "http://blocked.lab/", bites="reset", step="http", disguise=True)
def reset_by_host_header_r1(lab):
    """r1 reads the Host header of the request and forges a reset."""
    dns(lab, {"blocked.lab": {"A": ["{s4}"]}})
    serve(lab, 80, "http")
    lab.sh("r1", "iptables -A FORWARD -p tcp --dport 80 -m string --algo bm --string blocked.lab -j REJECT --reject-with tcp-reset")


@fault([Cause("tls.stalls", side="path|server"), Cause("path.filtered")], "https://www.lab/", bites="tls-stall", step="tls", disguise=True,
       why="the TLS handshake never completes, since a device drops the ClientHello")
def hello_dropped_by_server_name_r2(lab):
    """r2 drops the ClientHello by the server name in it."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab))
    lab.sh("r2", "iptables -A FORWARD -p tcp --dport 443 -m string --algo bm --string www.lab -j DROP")


# -- on this machine: outgoing --------------------------------------------------------------------

@fault("client.firewall.outbound", "{s4}:8443", rule="skuid", bites=("timeout", "denied"), disguise=True)
def by_owner(lab):
    """An output rule drops what these users send."""
    serve(lab, 8443, "http")
    lab.nft("c", output("meta skuid { 0, 65534 } tcp dport 8000-9000 drop"))


@fault("client.firewall.outbound", "[{s6}]:6379", bites=("timeout", "denied"), disguise=True)
def by_option_v6(lab):
    """An output rule drops IPv6 SYNs by an option that all of them carry."""
    serve(lab, 6379, "redis")
    lab.nft("c", output(f"ip6 daddr {{s6}} {SYN} tcp option maxseg exists drop"))


@fault("client.firewall.outbound", "{s4}:5432", bites=("timeout", "denied"), disguise=True)
def untracked_out(lab):
    """The port is exempt from connection tracking, and what is untracked is dropped."""
    serve(lab, 5432, "postgres")
    lab.nft("c", "table inet t {\n chain raw { type filter hook output priority -300\n tcp dport 5432 notrack\n }\n"
                 " chain out { type filter hook output priority 0\n ct state untracked drop\n }\n}")


@fault("client.firewall.outbound", "{s4}:3306", bites=("timeout", "denied"), disguise=True)
def connection_count_out(lab):
    """Two connections to the database are allowed, and there are two."""
    serve(lab, 3306, "mysql")
    lab.nft("c", output("tcp dport 3306 ct state new ct count over 2 drop"))
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "3306", "2"])


@fault("client.firewall.outbound", "{s4}:22", rule="length", bites=("timeout", "denied"), disguise=True, user="client.firewall.outbound")
def late_postrouting(lab):
    """A chain on postrouting drops by length and interface; the output chain is innocent."""
    sshd(lab)
    lab.nft("c", "table inet late {\n chain postrouting { type filter hook postrouting priority 300\n oifname \"eth*\" meta l4proto tcp meta length < 80 drop\n }\n"
                 " chain output { type filter hook output priority 0\n tcp dport 22 counter accept\n }\n}")


@fault(OWN_PROGRAM, "{s4}:443", bites=("timeout", "denied"), why=NO_LIST, disguise=True)
def ebpf_out(lab):
    """An eBPF program at the client's interface drops outgoing packets to the port."""
    serve(lab, 443, "http")
    lab.filter_at_interface("c", "eth0", "egress", "destination", 443)


@fault(OWN_PROGRAM, "[{s6}]:8080", bites=("timeout", "denied"), why=NO_LIST, disguise=True)
def ebpf_of_control_group_v6(lab):
    """An eBPF program of the control group drops whatever its processes send, as a kill switch does."""
    serve(lab, 8080, "http")
    lab.silence_group()


# -- on this machine: incoming --------------------------------------------------------------------

@fault("client.firewall.inbound", "{s4}:443", rule="ttl", bites="timeout", disguise=True)
def by_ttl_in(lab):
    """An input rule drops TCP that has come over a router."""
    serve(lab, 443, "http")
    lab.nft("c", input_("meta l4proto tcp ip ttl lt 64 drop"))


@fault("client.firewall.inbound", "{s4}:8080", bites="timeout", disguise=True)
def untracked_in(lab):
    """Answers are exempt from connection tracking, and only established connections are let in."""
    serve(lab, 8080, "http")
    lab.nft("c", "table inet t {\n chain raw { type filter hook prerouting priority -300\n tcp sport 8080 notrack\n }\n"
                 " chain in { type filter hook input priority 0; policy drop\n iif \"lo\" accept\n ct state established,related accept\n"
                 " meta l4proto { icmp, icmpv6 } accept\n }\n}")


@fault([Cause("client.firewall.inbound"), Cause("client.reverse_path_filter")], "{s4}:22", bites="timeout", disguise=True,
       why="it is a reverse-path filter made of a firewall rule")
def reverse_path_by_rule(lab):
    """A firewall rule drops what comes from where it would not be sent back; the kernel's own filter is off."""
    sshd(lab)
    second_way_home(lab)
    lab.nft("c", prerouting("fib saddr . iif oif missing drop"))


@fault([Cause("client.security_software"), Cause("client.firewall.inbound")], "[{s6}]:443", bites="timeout", disguise=True,
       why="answers are handed to a program that is not there, by a rule")
def queue_in_v6(lab):
    """Answers are handed to a program that has died."""
    serve(lab, 443, "http")
    lab.sh("c", "ip6tables -A INPUT -p tcp --sport 443 -j NFQUEUE --queue-num 7")


@fault([Cause("client.security_software"), Cause("client.firewall.inbound")], "{s4}:5432", bites="timeout", disguise=True,
       user=[*OWN_PROGRAM[:1], Cause("client.firewall.inbound"), Cause("path.filtered"), Cause("server.firewall"), Cause("server.accept_queue_full")],
       why="an eBPF program at the interface drops the answers before they are counted: only a capture can show that they came")
def ebpf_in(lab):
    """An eBPF program at the client's interface drops the answers."""
    serve(lab, 5432, "postgres")
    lab.filter_at_interface("c", "eth0", "ingress", "source", 5432)


@fault("client.firewall.inbound", "db.lab:9200", rule="drop", bites="timeout", disguise=True)
def invalid_state_in(lab):
    """A conntrack zone is set on the way in only, so that every answer is invalid, and invalid is dropped."""
    serve(lab, 9200, "http")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("c", "table inet z {\n chain pre { type filter hook prerouting priority -300\n tcp sport 9200 ct zone set 5\n }\n"
                 " chain in { type filter hook input priority 0\n meta l4proto tcp ct state invalid drop\n }\n}")
