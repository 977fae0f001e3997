# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, resolvers and their files, happy eyeballs deceived, and proxies that open the door and let nobody in."""
from lab.rules import forward, prerouting
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, serve, sshd, tinyproxy

from .offices import slow
from .proxy import by_environment, through
from .trades import hears, talk

WWW = {"www.lab": {"A": ["{s4}"]}}
BOTH = {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}}
GATE = Cause("client.proxy.denied"), Cause("client.proxy.unreachable")


# -- resolvers and their files --------------------------------------------------------------------

def with_and_without_edns(lab):
    expect(probe(lab), "unresolved")
    lab.resolve_with(*lab.resolvers)
    expect(probe(lab), "connected")


@fault([Cause("dns.server_unreachable"), Cause("dns.server_failure")], "db.lab:5432", bites=with_and_without_edns, disguise=True,
       why="the resolver lives, and what this machine asks by its settings never reaches it")
def edns_questions_dropped_r1(lab):
    """This machine's questions carry EDNS, as its resolv.conf says, and r1's inspection drops DNS with an additional section; plain questions pass."""
    serve(lab, 5432, "postgres")
    address = dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.resolve_with(address, options="options edns0 trust-ad timeout:1\n")
    lab.nft("r1", prerouting("udp dport 53 @th,144,16 != 0 drop"))


@fault("dns.server_unreachable", "https://www.lab/", bites="unresolved", step="tls", disguise=True)
def two_resolvers_on_one_line(lab):
    """resolv.conf has both resolvers on one line with a comma between: neither is taken, and this machine itself is asked."""
    serve(lab, 443, "http", cert=certificate(lab))
    first, second = dns(lab, WWW), dns(lab, WWW, label="e", router="r2")
    lab.resolve_with(f"{first},{second}")


@fault("dns.server_unreachable", "db.lab:22", bites="unresolved", users=("nobody",), disguise=True)
def resolv_conf_for_root_only(lab):
    """resolv.conf may be read by root only: root's programs resolve the name, and nobody else's."""
    sshd(lab)
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    lab.run_options = ["--uid", "65534"]
    lab.sh("c", "chmod 600 /etc/resolv.conf")


@fault([Cause("dns.wrong_address"), Cause("dns.not_found"), Cause("server.not_listening")], "shop.lab:8080", bites="refused", disguise=True,
       why="the resolvers disagree whether the name exists; were the first right, the closed port would be all there is")
def provider_answers_for_unknown_names(lab):
    """The provider's resolver gives its own address for names that do not exist; the second resolver says that this one does not."""
    serve(lab, 80, "http", bind="{t4}")
    lab.resolve_with(dns(lab, {"shop.lab": {"A": ["{t4}"]}}), dns(lab, WWW, label="e", router="r2"))


@fault([Cause("dns.not_found"), Cause("dns.server_failure")], "app.lab:443", bites="unresolved", disguise=True,
       why="the one resolver fails and the other says that there is no such name")
def fails_here_unknown_there(lab):
    """The first resolver says SERVFAIL, the second that the name does not exist."""
    serve(lab, 443, "http")
    lab.resolve_with(dns(lab, WWW, rcode=2), dns(lab, WWW, label="e", router="r2"))


@fault([Cause("dns.wrong_address"), Cause("server.host_down")], "api.lab:8080", bites=lambda lab: expect(probe(lab, timeout=5), "unreachable"), disguise=True,
       why="the name alone has a good address; the search list makes another name of it, whose address nobody has")
def search_list_comes_first(lab):
    """With ndots:2 the search list comes first, and api.lab.corp.lab exists, of a test that is long over."""
    serve(lab, 8080, "http")
    address = dns(lab, {"api.lab": {"A": ["{s4}"]}, "api.lab.corp.lab": {"A": ["{x4}"]}})
    lab.resolve_with(address, options="search corp.lab\noptions ndots:2\n")


@fault("dns.slow", "http://www.lab/", bites=slow, step="http", disguise=True)
def impatient_and_two_dead_resolvers(lab):
    """The administrator has shortened the resolver's patience to a second; the first two of three are dead all the same."""
    serve(lab, 80, "http")
    third = dns(lab, WWW)
    lab.resolve_with(lab.words["dgone4"], lab.words["u4"], third, options="options timeout:1 attempts:2\n")
    lab.nft("r1", prerouting("ip daddr { {dgone4}, {u4} } drop"))


@fault("dns.wrong_address", "www.lab:443", bites=("unreachable", "errno-22", "timeout"))
def aaaa_link_local(lab):
    """The name has one address, fe80::, which somebody took from his own interface."""
    serve(lab, 443, "echo")
    dns(lab, {"www.lab": {"AAAA": ["fe80::5054:ff:fe12:3456"]}})


@fault("dns.wrong_address", "db.lab:1521", bites=("unreachable", "denied", "errno-101"), disguise=True)
def broadcast_answer(lab):
    """DNS says 255.255.255.255, a database's word for none."""
    serve(lab, 1521, "echo")
    dns(lab, {"db.lab": {"A": ["255.255.255.255"]}})


# -- happy eyeballs deceived ----------------------------------------------------------------------

def v6_connects_and_fails(word, step="http"):
    """A self-check: both families connect; over IPv6 it then goes wrong, over IPv4 all is well."""
    def check(lab):
        expect(probe(lab, step="connect", family=6), "connected")
        expect(probe(lab, step=step, family=6), word)
        expect(probe(lab, step=step, family=4), "http-200", "tls-ok")
    return check


@fault([Cause("server.silent"), Cause("dns.ipv6_broken")], "http://www.lab/", bites=v6_connects_and_fails("silent"), step="http", disguise=True,
       why="the service is silent over IPv6 and answers over IPv4: both are true")
def v6_connects_and_says_nothing(lab):
    """Over IPv6 an old process takes connections and never answers; over IPv4 the new one does. Who waits for a connection only never tries IPv4."""
    dns(lab, BOTH)
    serve(lab, 80, "silent", bind="{s6}")
    serve(lab, 80, "http", bind="{s4}")


@fault([Cause("tls.certificate"), Cause("dns.ipv6_broken")], "https://www.lab/", bites=v6_connects_and_fails("tls-cert", "tls"), step="tls", disguise=True,
       why="the certificate is wrong over IPv6 and right over IPv4: both are true")
def v6_leads_to_another_site(lab):
    """The AAAA record is another customer's machine since the move: its certificate is for another name."""
    dns(lab, BOTH)
    serve(lab, 443, "http", cert=certificate(lab, "other.lab"), bind="{s6}")
    serve(lab, 443, "http", cert=certificate(lab), bind="{s4}")


@fault([Cause("dns.ipv6_broken"), Cause("dns.wrong_address")], "www.lab:8443", disguise=True,
       bites=lambda lab: (expect(probe(lab, family=6), "unreachable"), expect(probe(lab, family=4), "connected")),
       why="the IPv6 address is made up by the resolver for a translator that this network does not have")
def dns64_without_a_translator(lab):
    """The resolver makes IPv6 addresses of IPv4 ones (DNS64), and this network has no translator for them: no route."""
    tail = lab.plan.v4("3", 80).split(".")
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": [f"64:ff9b::{int(tail[0]):02x}{int(tail[1]):02x}:{int(tail[2]):02x}{int(tail[3]):02x}"]}})
    serve(lab, 8443, "echo")


@fault([Cause("server.silent"), Cause("dns.partly_dead")], "git.lab:22", disguise=True, why="one of two addresses is silent and the other greets: both are true",
       bites=lambda lab: (expect(probe(lab, target="{t4}:22", step="wait"), "silent"), expect(probe(lab, target="{s4}:22", step="wait")[:8], "said-SSH")))
def one_of_two_never_greets(lab):
    """Two addresses, both of which connect; the first one's ssh server hangs and never greets."""
    dns(lab, {"git.lab": {"A": ["{t4}", "{s4}"]}})
    serve(lab, 22, "silent", bind="{t4}")
    serve(lab, 22, "ssh", bind="{s4}")


# -- proxies --------------------------------------------------------------------------------------

OPENED = b"HTTP/1.1 200 Connection established\r\n\r\n"
CONNECT = b"CONNECT www.lab:443 HTTP/1.1\r\nHost: www.lab:443\r\n\r\n"


def scripted_proxy(lab, *steps, scheme="http"):
    """A proxy behind r1 that goes through these steps, in the environment."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.attach("p", "r1")
    talk(lab, 3128, *steps, label="p")
    by_environment(lab, lab.fill(scheme + "://{p4}:3128"))


@fault([*GATE, Cause("server.resets", side="server|proxy")], "https://www.lab/", bites=hears("closed", "{p4}", 3128, CONNECT, "read", b"\x16\x03\x01", "read"), step="tls",
       disguise=True, why="the proxy, or what is behind it, hangs up as soon as the tunnel is open")
def proxy_opens_and_hangs_up(lab):
    """The proxy says 200 to CONNECT and hangs up; directly the page would come."""
    scripted_proxy(lab, "read", OPENED)


@fault([Cause("tls.stalls", side="proxy|server|path"), Cause("client.proxy.unreachable"), Cause("server.silent", side="proxy|server")], "https://www.lab/", step="tls",
       bites=hears("silent", "{p4}", 3128, CONNECT, "read", b"\x16\x03\x01", "read"), disguise=True,
       why="the tunnel is open and nothing comes through it: the proxy or what is behind it")
def proxy_opens_and_swallows(lab):
    """The proxy says 200 to CONNECT at once, and passes nothing on."""
    scripted_proxy(lab, "read", OPENED, "stay")


@fault("tls.certificate", "https://www.lab/", side="server|proxy", bites=hears("said", "{p4}", 3128, CONNECT, "read"), step="tls", disguise=True)
def proxy_inspects_with_unknown_authority(lab):
    """The proxy opens the tunnel and answers in the site's name, with a certificate that this machine does not trust."""
    trusted = certificate(lab)
    forged = certificate(lab, "www.lab", self_signed=True)
    dns(lab, WWW)
    serve(lab, 443, "http", cert=trusted)
    lab.attach("p", "r1")
    talk(lab, 3128, "read", OPENED, f"tls:{forged}", "read", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "stay", label="p")
    by_environment(lab, lab.fill("http://{p4}:3128"))


@fault([Cause("client.proxy.unreachable"), Cause("client.proxy.denied")], "https://www.lab/", bites=through("proxy-http-200"), step="tls", disguise=True,
       why="the proxy does not speak TLS itself: nothing is reached by the URL that is configured")
def proxy_url_says_https(lab):
    """The environment says https:// for a proxy that speaks plain HTTP; by http:// it would let the page through."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    by_environment(lab, tinyproxy(lab).replace("http://", "https://"))
    lab.etc("p", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")


@fault("client.proxy.denied", "{s4}:443", "--proxy", "{proxy}", bites=lambda lab: hears("said", "{p4}", 3128, b"\x05\x01\x00", "read", b"\x05\x01\x00\x01\x01\x02\x03\x04\x01\xbb", "read")(lab),
       disguise=True)
def socks_rules_say_no(lab):
    """A SOCKS5 proxy answers that its rules do not allow the connection."""
    serve(lab, 443, "echo")
    lab.attach("p", "r1")
    talk(lab, 3128, "read", b"\x05\x00", "read", b"\x05\x02\x00\x01\x00\x00\x00\x00\x00\x00", label="p")
    lab.words["proxy"] = lab.fill("socks5://{p4}:3128")


@fault("client.proxy.required", "https://www.lab/", side="client|proxy", bites=lambda lab: (expect(probe(lab), "reset", "closed", "tls-stall"), through("proxy-http-200")(lab)),
       step="tls", disguise=True)
def direct_tls_dropped_r1(lab):
    """r1 lets desks connect to the web and drops all that they send there; the environment's proxy gets through."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    by_environment(lab, tinyproxy(lab))
    lab.etc("p", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    lab.nft("r1", forward("ip saddr {c4} tcp dport 443 tcp flags & psh == psh drop"))
