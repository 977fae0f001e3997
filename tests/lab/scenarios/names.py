# SPDX-License-Identifier: GPL-3.0-or-later
"""Names: aliases to nowhere, crippled resolvers, hosts files, and addresses of which only some work."""
from lab.rules import forward, output
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, dnsmasq, serve
from lab.topology import Broken

from .dns import DB, answers_on, slow_to_resolve


# -- not found, no address ------------------------------------------------------------------------

@fault("dns.not_found", "shop.lab:443", bites="unresolved", disguise=True)
def alias_to_nowhere(lab):
    """The name is an alias of one that does not exist."""
    dns(lab, {"shop.lab": {"CNAME": "edge.cdn.lab."}})


@fault("dns.not_found", "dbserver:5432", bites="unresolved")
def short_name_without_search(lab):
    """A short name, and no search domain that would complete it."""
    serve(lab, 5432, "postgres")
    dns(lab, {"dbserver.corp.lab": {"A": ["{s4}"]}})


@fault("dns.no_address", "www.lab:80", bites="unresolved", disguise=True)
def alias_without_address(lab):
    """The name is an alias of one that has a mail exchanger only."""
    dns(lab, {"www.lab": {"CNAME": "mail.lab."}, "mail.lab": {}})


@fault([Cause("client.no_route"), Cause("dns.no_address")], "v6.lab:22", bites="unreachable", disguise=True,
       why="the name has an IPv6 address only, and this machine has no IPv6 route")
def only_aaaa_without_ipv6(lab):
    """The name has an IPv6 address only; this machine has IPv4 only."""
    serve(lab, 22, "ssh")
    dns(lab, {"v6.lab": {"AAAA": ["{s6}"]}})
    lab.sh("c", "ip -6 route del default; ip -6 addr flush dev eth0 scope global")


# -- resolvers ------------------------------------------------------------------------------------

@fault("dns.server_unreachable", "db.lab:5432", bites="unresolved", disguise=True)
def local_stub_not_running(lab):
    """resolv.conf names the local stub 127.0.0.53, which does not run."""
    serve(lab, 5432, "postgres")
    lab.resolve_with("127.0.0.53")


@fault("dns.server_unreachable", "https://www.lab/", bites="unresolved")
def resolver_not_routed(lab):
    """The resolver's network is not routed: r3 says so."""
    lab.resolve_with(lab.words["u4"])


@fault("dns.server_unreachable", "db.lab:22", bites="unresolved", disguise=True)
def dns_filtered_r1(lab):
    """r1 drops DNS over UDP and TCP to anybody."""
    dns(lab, DB, router="r2")
    lab.nft("r1", forward("meta l4proto { tcp, udp } th dport 53 drop"))


@fault([Cause("dns.server_unreachable"), Cause("dns.server_failure")], "db.lab:5432", bites="unresolved", disguise=True,
       why="it says that its answer is too long for UDP, and does not listen on TCP")
def truncated_and_no_tcp(lab):
    """Every answer is truncated, and nobody listens on TCP."""
    dns(lab, DB, truncate=True, no_tcp=True)


@fault("dns.server_unreachable", "db.lab:5432", bites="unresolved")
def resolver_v6_mute(lab):
    """The only resolver has an IPv6 address, and r1 drops IPv6."""
    dns(lab, DB, router="r2")
    lab.resolve_with(lab.words["d6"])
    lab.nft("r1", forward("meta nfproto ipv6 drop"))


@fault([Cause("client.firewall.outbound"), Cause("dns.server_unreachable")], "db.lab:5432", bites="unresolved", disguise=True,
       why="no resolver answers, since this machine's own rule drops the questions")
def own_rule_drops_dns(lab):
    """The client's own rules drop DNS."""
    serve(lab, 5432, "postgres")
    dns(lab, DB)
    lab.nft("c", output("meta l4proto { tcp, udp } th dport 53 drop"))


@fault([Cause("dns.server_failure"), Cause("dns.no_address")], "db.lab:5432", bites="unresolved", disguise=True,
       why="a referral answers nothing, and the resolver library takes it for no address")
def referral_only(lab):
    """The resolver does not recurse and points to the root servers."""
    dns(lab, DB, referral=True)


@fault("dns.server_failure", "https://www.lab/", bites="unresolved", disguise=True)
def servfail_and_refused(lab):
    """Two resolvers: one says SERVFAIL, the other REFUSED."""
    dns(lab, DB, rcode=2)
    dns(lab, DB, label="e", router="r2", rcode=5)
    lab.resolve_with(lab.words["d4"], lab.words["e4"])


@fault("dns.server_failure", "db.lab:22", bites="unresolved", disguise=True)
def servfail_for_a_only(lab):
    """SERVFAIL for A, and no AAAA record: validation failed for one of them."""
    dns(lab, {"db.lab": {}}, type_rcodes={"A": 2})


@fault("dns.server_failure", "db.lab:5432", bites="unresolved")
def not_implemented(lab):
    """The resolver says NOTIMP."""
    dns(lab, DB, rcode=4)


@fault("dns.slow", "db.lab:5432", bites=slow_to_resolve, disguise=True)
def two_of_three_resolvers_dead(lab):
    """Three resolvers, of which only the last answers."""
    serve(lab, 5432, "postgres")
    dns(lab, DB)
    lab.resolve_with(lab.words["u4"], lab.words["dgone4"], lab.words["d4"])
    lab.nft("r3", output("icmp type destination-unreachable drop"))
    lab.nft("r1", output("icmp type destination-unreachable drop"))


@fault("dns.slow", "http://www.lab/", step="connect", bites=slow_to_resolve, disguise=True)
def first_question_ignored(lab):
    """The resolver answers every fourth question about the name."""
    serve(lab, 80, "http")
    dns(lab, {"www.lab": {"A": ["{s4}"]}}, wait=2.4)


@fault("dns.wrong_address", "www.lab:443", bites=("timeout", "unreachable", "refused", "errno-22"))
def aaaa_documentation(lab):
    """The AAAA record is 2001:db8::10, out of a manual."""
    dns(lab, {"www.lab": {"AAAA": ["2001:db8::10"]}})


@fault("dns.wrong_address", "db.lab:5432", bites="refused", disguise=True)
def alias_to_loopback(lab):
    """The name is an alias of localhost's address in DNS, ::1 and 127.0.0.53."""
    dns(lab, {"db.lab": {"CNAME": "local.lab."}, "local.lab": {"A": ["127.0.0.53"], "AAAA": ["::1"]}})


@fault([Cause("dns.not_found"), Cause("dns.wrong_address")], "db.lab:5432", bites="unresolved", disguise=True,
       why="the resolvers disagree whether the name exists, and the first one's no is final")
def split_view(lab):
    """The first resolver does not know the name, the second does."""
    serve(lab, 5432, "postgres")
    dns(lab, {"web.lab": {"A": ["{s4}"]}})
    dns(lab, DB, label="e", router="r2")
    lab.resolve_with(lab.words["d4"], lab.words["e4"])


# -- hosts file -----------------------------------------------------------------------------------

@fault("client.hosts_override", "db.lab:5432", bites="refused", disguise=True)
def hosts_127_0_1_1(lab):
    """The hosts file gives the name to this machine itself, 127.0.1.1."""
    serve(lab, 5432, "postgres")
    dns(lab, DB)
    lab.etc("c", "hosts", "127.0.0.1 localhost\n127.0.1.1 client db.lab\n")


@fault("client.hosts_override", "https://www.lab/", bites=("refused", "unreachable"), step="connect", disguise=True)
def hosts_blocklist(lab):
    """A block list in the hosts file says 0.0.0.0."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab))
    lab.etc("c", "hosts", "127.0.0.1 localhost\n" + "".join(f"0.0.0.0 ads{i}.lab\n" for i in range(200)) + "0.0.0.0 www.lab\n")


# -- some of the addresses ------------------------------------------------------------------------

def some_refuse(lab):
    expect(probe(lab, target="{s4}:5432"), "connected")
    expect(probe(lab, target="{t4}:5432"), "refused")


@fault("dns.partly_dead", "db.lab:5432", bites=some_refuse)
def one_of_two_refuses(lab):
    """Two addresses; on one of them nothing listens."""
    serve(lab, 5432, "postgres", bind="{s4}")
    dns(lab, {"db.lab": {"A": ["{t4}", "{s4}"]}})


@fault("dns.partly_dead", "www.lab:443", bites=answers_on("[{s6}]", dead=("[{t6}]",)), disguise=True)
def one_of_two_v6_filtered(lab):
    """Two IPv6 addresses and no IPv4; r3 drops one of them."""
    serve(lab, 443, "echo")
    dns(lab, {"www.lab": {"AAAA": ["{t6}", "{s6}"]}})
    expect(probe(lab, target="[{s6}]:443", timeout=5), "connected")  # the routers have learnt their neighbours
    lab.nft("r3", forward("ip6 daddr {t6} drop"))


@fault("dns.ipv6_broken", "db.lab:5432", bites=lambda lab: expect(probe(lab, target="[{s6}]:5432"), "refused"), disguise=True)
def v6_refused(lab):
    """The service listens on IPv4 only, and the name has an AAAA record."""
    serve(lab, 5432, "postgres", bind="0.0.0.0")
    dns(lab, {"db.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})


@fault("dns.ipv6_broken", "www.lab:8080", bites=answers_on("{s4}", dead=("[{s6}]",)), disguise=True)
def v6_default_router_dead(lab):
    """This machine has an IPv6 address and a default router that is gone."""
    serve(lab, 8080, "http")
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.sh("c", "ip -6 route replace default via fe80::dead:1 dev eth0")


# -- two faults at once ---------------------------------------------------------------------------

@fault("server.not_listening", "db.lab:5432", at="s", bites="refused", disguise=True)
def slow_name_and_closed_port(lab):
    """The resolver is slow, and nothing listens: the closed port decides."""
    dns(lab, DB, wait=1.2)


@fault("client.firewall.outbound", "db.lab:8080", bites=("timeout", "denied"), disguise=True)
def own_rule_and_dead_server(lab):
    """This machine drops the port, r2 drops it too: what can be mended here comes first."""
    serve(lab, 8080, "http")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.nft("c", output("tcp dport 8080 drop"))
    lab.nft("r2", forward("tcp dport 8080 drop"))
