# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of name resolution."""
import time

from lab.rules import chain, forward, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import dns, dnsmasq, serve
from lab.topology import Broken

DB = {"db.lab": {"A": ["{s4}"]}}


def mute(lab, label):
    """The machine of this resolver drops every question."""
    lab.nft(label, chain("input", "udp dport 53 drop\ntcp dport 53 drop"))


def slow_to_resolve(lab):
    """The connection works, and takes longer than two seconds for its name."""
    begin = time.monotonic()
    expect(probe(lab), "connected")
    if time.monotonic() - begin < 2:
        raise Broken("the name resolves quickly")


def answers_on(*addresses, dead=()):
    """A self-check: these addresses connect, those do not."""
    def check(lab):
        port = lab.fill(lab.scenario.target).rsplit(":", 1)[1].strip("/")
        for address in addresses:
            expect(probe(lab, target=f"{address}:{port}", timeout=1), "connected")
        for address in dead:
            expect(probe(lab, target=f"{address}:{port}", timeout=1), "timeout", "unreachable")
    return check


@fault("dns.not_found", "db.lab:5432", bites="unresolved")
def nxdomain(lab):
    """The name does not exist."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db2.lab": {"A": ["{s4}"]}})


@fault("dns.not_found", "https://intranet.corp.lab/", bites="unresolved", disguise=True)
def nxdomain_search_domain(lab):
    """The name does not exist, with search domains and two resolvers; the client has rules that name 443 and 53."""
    dns(lab, DB)
    dns(lab, DB, label="e", router="r2")
    lab.resolve_with(lab.words["d4"], lab.words["e4"], options="search corp.lab lab\n")
    lab.nft("c", chain("output", "tcp dport 443 accept\nudp dport 53 counter accept"))


@fault("dns.not_found", "db.lab:5432", bites="unresolved")
def nxdomain_dnsmasq(lab):
    """Debian's dnsmasq is the authority for lab and does not know the name."""
    dnsmasq(lab, "local=/lab/\naddress=/web.lab/{s4}")


@fault("dns.no_address", "mail.lab:25", bites="unresolved")
def no_address_records(lab):
    """The name exists and has no address, IPv4 or IPv6."""
    dns(lab, {"mail.lab": {}})


@fault("dns.no_address", "https://www.lab/", bites="unresolved", disguise=True)
def no_address_records_two_resolvers(lab):
    """Likewise with two resolvers that agree, behind an innocent rule that names the port of DNS."""
    dns(lab, {"www.lab": {"TXT": []}})
    dns(lab, {"www.lab": {"TXT": []}}, label="e", router="r2")
    lab.resolve_with(lab.words["d4"], lab.words["e4"])
    lab.nft("r2", forward("udp dport 53 counter accept"))


@fault("dns.server_unreachable", "db.lab:5432", bites=lambda lab: expect(probe(lab), "unresolved"))
def resolver_mute(lab):
    """The only resolver drops questions."""
    lab.attach("d", "r1")
    mute(lab, "d")
    lab.resolve_with(lab.words["d4"])


@fault("dns.server_unreachable", "db.lab:5432", bites="unresolved")
def resolver_host_gone(lab):
    """The only resolver's host is gone: host unreachable."""
    lab.attach("d", "r1")
    lab.resolve_with(lab.words["dgone4"])


@fault("dns.server_unreachable", "https://www.lab/", bites="unresolved")
def resolver_port_closed(lab):
    """The resolver's machine answers that nothing listens on port 53."""
    lab.attach("d", "r1")
    lab.resolve_with(lab.words["d4"])


@fault("dns.server_unreachable", "db.lab:5432", bites="unresolved", disguise=True)
def two_resolvers_dead(lab):
    """Two resolvers: one drops, one is filtered on the way by a rule that names UDP only; both answer pings."""
    lab.attach("d", "r1")
    mute(lab, "d")
    dns(lab, DB, label="e", router="r2")
    lab.resolve_with(lab.words["d4"], lab.words["e4"])
    lab.nft("r1", prerouting("meta l4proto udp ip daddr {e4} drop\ntcp dport 53 ip daddr {e4} drop"))


@fault("dns.server_failure", "db.lab:5432", bites="unresolved")
def servfail(lab):
    """The resolver answers SERVFAIL."""
    dns(lab, DB, rcode=2)


@fault("dns.server_failure", "db.lab:5432", bites="unresolved")
def refused(lab):
    """The resolver refuses to answer."""
    dns(lab, DB, rcode=5)


@fault("dns.server_failure", "https://www.lab/", bites="unresolved")
def dnsmasq_refused(lab):
    """Debian's dnsmasq has no upstream and refuses."""
    dnsmasq(lab, "address=/web.lab/{s4}")


@fault("dns.slow", "db.lab:5432", bites=slow_to_resolve)
def first_resolver_dead(lab):
    """The first resolver drops questions, the second answers: every connection waits five seconds."""
    serve(lab, 5432, "postgres")
    lab.attach("e", "r1")
    mute(lab, "e")
    dns(lab, DB)
    lab.resolve_with(lab.words["e4"], lab.words["d4"])


@fault("dns.slow", "db.lab:22", bites=slow_to_resolve)
def resolver_takes_3_s(lab):
    """The resolver answers after three seconds."""
    serve(lab, 22, "ssh")
    dns(lab, DB, wait=3)


@fault("dns.slow", "http://www.lab/", bites=slow_to_resolve, step="connect", disguise=True)
def aaaa_unanswered(lab):
    """The resolver answers A at once and never AAAA: the resolver library waits for both."""
    serve(lab, 80, "http")
    dns(lab, {"www.lab": {"A": ["{s4}"]}}, mute_types=["AAAA"])


@fault("dns.wrong_address", "db.lab:5432", bites=("timeout", "unreachable", "refused"))
def resolvers_disagree(lab):
    """The first resolver gives a dead address, the second the right one."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{x4}"]}})
    dns(lab, DB, label="e", router="r2")
    lab.resolve_with(lab.words["d4"], lab.words["e4"])


@fault("dns.wrong_address", "db.lab:5432", bites="refused")
def loopback_answer(lab):
    """DNS says 127.0.0.1."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["127.0.0.1"]}})


@fault("dns.wrong_address", "https://www.lab/", bites="refused", disguise=True)
def unspecified_answer(lab):
    """A blocking resolver says 0.0.0.0 and ::."""
    dns(lab, {"www.lab": {"A": ["0.0.0.0"], "AAAA": ["::"]}})


@fault("dns.wrong_address", "api.lab:8443", bites=("timeout", "unreachable"))
def documentation_answer(lab):
    """Somebody copied the address out of a manual: 192.0.2.10."""
    dns(lab, {"api.lab": {"A": ["192.0.2.10"]}})


@fault("dns.wrong_address", "printer.lab:9100", bites=lambda lab: expect(probe(lab, timeout=5), "unreachable", "timeout"))
def link_local_answer(lab):
    """DNS says 169.254.7.9."""
    dns(lab, {"printer.lab": {"A": ["169.254.7.9"]}})


@fault("dns.partly_dead", "db.lab:5432", bites=answers_on("{s4}", dead=("{t4}",)))
def one_of_two_filtered(lab):
    """Two addresses, one of them dropped by r3."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{t4}", "{s4}"]}})
    lab.nft("r3", forward("ip daddr {t4} drop"))


@fault("dns.partly_dead", "www.lab:443", bites=answers_on("{s4}", dead=("{x4}", "{u4}")))
def two_of_three_gone(lab):
    """Three addresses: one host is gone, one network is not routed, one answers."""
    serve(lab, 443, "echo")
    dns(lab, {"www.lab": {"A": ["{x4}", "{s4}", "{u4}"]}})


@fault([Cause("dns.partly_dead"), Cause("dns.ipv6_broken")], "db.lab:22", bites=answers_on("{s4}", "[{s6}]", dead=("[{x6}]",)),
       disguise=True, why="one of the two IPv6 addresses is dead and nothing else")
def one_v6_of_three_gone(lab):
    """An IPv4 and two IPv6 addresses, one of the latter dead."""
    serve(lab, 22, "ssh")
    dns(lab, {"db.lab": {"A": ["{s4}"], "AAAA": ["{x6}", "{s6}"]}})


@fault("dns.ipv6_broken", "db.lab:5432", bites=answers_on("{s4}", dead=("[{s6}]",)))
def v6_dropped_r2(lab):
    """The name has both kinds of address; r2 drops all IPv6."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.nft("r2", forward("meta nfproto ipv6 drop"))


@fault("dns.ipv6_broken", "http://www.lab:8080/", bites=answers_on("{s4}", dead=("[{u6}]",)))
def v6_not_routed(lab):
    """The AAAA record points into a network that nobody routes."""
    serve(lab, 8080, "http")
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{u6}"]}})


@fault("dns.ipv6_broken", "db.lab:22", bites=answers_on("{s4}", dead=("[{s6}]",)), disguise=True)
def v6_tcp_dropped_ping_passes(lab):
    """r1 drops IPv6 TCP and lets IPv6 pings through; an IPv4 rule in r2 names the port and accepts it."""
    serve(lab, 22, "ssh")
    dns(lab, {"db.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.nft("r1", forward("meta nfproto ipv6 meta l4proto tcp drop"))
    lab.nft("r2", forward("ip version 4 tcp dport 22 counter accept", table="fine"))
