# SPDX-License-Identifier: GPL-3.0-or-later
"""A fifth look, names: resolvers that answer from elsewhere, to others or too late, and addresses of which only some work."""
from lab.rules import chain, forward, input_, output, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, dnsmasq, serve, sshd

from .dns import DB, answers_on, slow_to_resolve

GARBLED = [Cause("dns.server_unreachable"), Cause("dns.server_failure")]


# -- not found, no address ------------------------------------------------------------------------

@fault("dns.not_found", "db.lab:5432", bites="unresolved", disguise=True)
def long_alias_chain_to_nowhere(lab):
    """Three aliases, and the last name does not exist; the second resolver is dead."""
    dns(lab, {"db.lab": {"CNAME": "a.lab."}, "a.lab": {"CNAME": "b.lab."}, "b.lab": {"CNAME": "gone.lab."}})
    lab.resolve_with(lab.words["d4"], lab.words["dgone4"])


@fault("dns.not_found", "https://api.internal.lab/", bites="unresolved", disguise=True)
def not_found_over_v6_resolver(lab):
    """The only resolver has an IPv6 address and does not know the name; the client's rules allow DNS only."""
    dns(lab, DB)
    lab.resolve_with(lab.words["d6"])
    lab.nft("c", output('oif "lo" accept\nmeta l4proto ipv6-icmp accept\nmeta l4proto { tcp, udp } th dport 53 accept', policy="drop"))


@fault("dns.no_address", "mx.lab:25", bites="unresolved", disguise=True)
def no_address_by_dnsmasq(lab):
    """dnsmasq knows a text record of the name and no address."""
    dnsmasq(lab, "local=/lab/\ntxt-record=mx.lab,hello")


@fault("dns.no_address", "https://old.lab/", bites="unresolved", disguise=True)
def alias_whose_addresses_were_removed(lab):
    """An alias of a name that has no addresses any more; the search list makes further names that do not exist."""
    dns(lab, {"old.lab": {"CNAME": "farm.lab."}, "farm.lab": {"TXT": []}})
    lab.resolve_with(lab.words["d4"], options="search corp.lab lab\n")


# -- resolvers ------------------------------------------------------------------------------------

@fault("dns.server_unreachable", "db.lab:5432", bites="unresolved", disguise=True)
def answers_from_another_address(lab):
    """The resolver has two addresses and answers from the other one, as on machines with two cards: nobody takes such an answer."""
    serve(lab, 5432, "postgres")
    dns(lab, DB)
    second = lab.plan.extra4("r1", 0) + ".77"
    lab.ip(f"addr add {second}/24 dev eth0", "d")
    lab.resolve_with(second)


@fault(GARBLED, "db.lab:22", bites="unresolved", disguise=True, why="what comes is no answer to the question")
def answers_to_other_questions(lab):
    """Every answer has another transaction's number."""
    sshd(lab)
    dns(lab, DB, other_id=True)


@fault([Cause("dns.server_failure"), Cause("dns.server_unreachable")], "db.lab:5432", bites="unresolved", disguise=True, why="what comes cannot be read")
def garbage_answers(lab):
    """The resolver answers garbage."""
    dns(lab, DB, garbage=True)


@fault("dns.server_unreachable", "db.lab:443", bites="unresolved", disguise=True)
def dns_answers_dropped_r2(lab):
    """Questions reach the resolver behind r2, and r2 drops its answers; both of two resolvers are there."""
    dns(lab, DB, router="r2")
    dns(lab, DB, label="e", router="r2")
    lab.resolve_with(lab.words["d4"], lab.words["e4"])
    lab.nft("r2", forward("meta l4proto { tcp, udp } th sport 53 drop"))


@fault("dns.server_unreachable", "https://www.lab/", bites="unresolved", disguise=True)
def no_resolver_configured(lab):
    """resolv.conf has no nameserver at all."""
    lab.etc("c", "resolv.conf", "search lab\noptions timeout:1\n")


@fault("dns.server_failure", "db.lab:5432", bites="unresolved")
def format_error(lab):
    """The resolver says FORMERR."""
    dns(lab, DB, rcode=1)


@fault([Cause("dns.server_failure"), Cause("dns.server_unreachable")], "www.lab:8080", bites="unresolved", disguise=True, why="one says it cannot, the other says nothing")
def servfail_first_and_gone(lab):
    """The first resolver says SERVFAIL, the second one's host is gone."""
    dns(lab, DB, rcode=2)
    lab.resolve_with(lab.words["d4"], lab.words["dgone4"])


@fault("dns.slow", "db:5432", bites=slow_to_resolve, disguise=True)
def slow_through_search_list(lab):
    """Each question takes 0.8 s, and the search list makes four of them before the right one."""
    serve(lab, 5432, "postgres")
    dns(lab, DB, wait=0.8)
    lab.resolve_with(lab.words["d4"], options="search eu.corp.lab corp.lab prod.lab lab\n")


@fault("dns.slow", "db.lab:6379", bites=slow_to_resolve, disguise=True)
def first_resolver_v6_dead(lab):
    """The first resolver has an IPv6 address that r1 drops; the second, on IPv4, answers."""
    serve(lab, 6379, "redis")
    dns(lab, DB)
    lab.resolve_with(lab.words["d6"], lab.words["d4"], options="options timeout:3\n")
    lab.nft("r1", forward("ip6 daddr {d6} drop"))


@fault([Cause("dns.slow"), Cause("client.firewall.inbound")], "db.lab:22", bites=slow_to_resolve, disguise=True, why="an own rule makes the first resolver mute")
def own_rule_drops_first_resolvers_answers(lab):
    """This machine's own rule drops what comes from the first resolver, by a set of addresses."""
    sshd(lab)
    dns(lab, DB)
    dns(lab, DB, label="e", router="r2")
    lab.resolve_with(lab.words["e4"], lab.words["d4"])
    lab.nft("c", "table inet x {\n set far { type ipv4_addr; elements = { {e4} } }\n chain i { type filter hook input priority 0\n ip saddr @far drop\n }\n}")


@fault("dns.wrong_address", "api.lab:443", bites=("timeout", "unreachable", "errno-22", "errno-101"), disguise=True)
def reserved_range(lab):
    """DNS says 240.1.2.3, of the range that is reserved for ever."""
    dns(lab, {"api.lab": {"A": ["240.1.2.3"]}})


@fault("dns.wrong_address", "db.lab:5432", bites=("refused", "timeout", "unreachable"), disguise=True)
def second_resolver_has_it_right(lab):
    """The first resolver says 127.0.0.1 and the second the true address."""
    serve(lab, 5432, "postgres")
    dns(lab, {"db.lab": {"A": ["127.0.0.1"]}})
    dns(lab, DB, label="e", router="r2")
    lab.resolve_with(lab.words["d4"], lab.words["e4"])


# -- some of the addresses ------------------------------------------------------------------------

@fault("dns.partly_dead", "www.lab:443", bites=lambda lab: (expect(probe(lab, target="{t4}:443"), "connected"), expect(probe(lab, target="{s4}:443"), "refused")), disguise=True)
def one_of_two_reset_on_the_way(lab):
    """Two addresses; r1 resets connections to one of them."""
    serve(lab, 443, "echo")
    dns(lab, {"www.lab": {"A": ["{s4}", "{t4}"]}})
    lab.nft("r1", forward("ip daddr {s4} tcp dport 443 reject with tcp reset"))


@fault("dns.partly_dead", "db.lab:5432", bites=answers_on("{s4}", dead=("{t4}",)), disguise=True)
def one_of_two_hangs(lab):
    """Two addresses; the service of one of them hangs with a full queue."""
    serve(lab, 5432, "postgres", bind="{s4}")
    lab.start("s", ["python3", "-c", "import socket, time\ns = socket.socket()\ns.bind(('%s', 5432))\ns.listen(1)\nk = []\nfor _ in range(6):\n c = socket.socket()\n"
                    " c.setblocking(False)\n c.connect_ex(('%s', 5432))\n k.append(c)\n time.sleep(0.02)\ntime.sleep(0.3)\nprint('ready', flush=True)\ntime.sleep(3600)"
                    % (lab.words["t4"], lab.words["t4"])])
    dns(lab, {"db.lab": {"A": ["{t4}", "{s4}"]}})


@fault([Cause("dns.ipv6_broken"), Cause("client.no_route")], "www.lab:22", bites=lambda lab: expect(probe(lab, target="[{s6}]:22"), "unreachable", "denied"), disguise=True,
       why="it is an own route that prohibits the IPv6 address; IPv4 works")
def v6_prohibited_here(lab):
    """A name of both kinds; this machine's own route prohibits the server's IPv6 network."""
    sshd(lab)
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.sh("c", "ip -6 route add prohibit {s6net}")


@fault([Cause("dns.ipv6_broken"), Cause("client.firewall.outbound")], "db.lab:8080", bites=answers_on("{s4}"), disguise=True,
       why="it is an own rule that drops IPv6; IPv4 works")
def v6_dropped_by_own_rule(lab):
    """A name of both kinds; ip6tables of this machine lets nothing out."""
    serve(lab, 8080, "http")
    dns(lab, {"db.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.sh("c", "ip6tables -P OUTPUT DROP; ip6tables -A OUTPUT -p icmpv6 -j ACCEPT; ip6tables -A OUTPUT -o lo -j ACCEPT")


@fault("dns.ipv6_broken", "https://www.lab/", bites=answers_on("{s4}"), step="https", disguise=True)
def v6_host_gone(lab):
    """The AAAA record names an address that nobody has any more; the page works over IPv4."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{x6}"]}})


@fault([Cause("server.not_listening", ("s",)), Cause("dns.ipv6_broken")], "db.lab:5432", bites="refused", disguise=True,
       why="neither works: over IPv6 nothing comes back, over IPv4 the port is closed")
def v6_dead_and_v4_closed(lab):
    """A name of both kinds; r2 drops IPv6, and over IPv4 nothing listens."""
    serve(lab, 80, "http")
    dns(lab, {"db.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.nft("r2", forward("meta nfproto ipv6 drop"))


@fault([Cause("path.filtered", ("r2", "r3")), Cause("path.blackhole")], "www.lab:443", bites="timeout", disguise=True, why="one address is filtered, the other's network vanishes")
def both_families_broken_differently(lab):
    """A name of both kinds; r2 drops the port over IPv4, and all IPv6."""
    serve(lab, 443, "echo")
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.nft("r2", forward("ip daddr {s4} tcp dport 443 drop\nmeta nfproto ipv6 drop"))
