# SPDX-License-Identifier: GPL-3.0-or-later
"""Proxies, hosts files and names, as offices and homes have them."""
from lab.rules import chain, forward, input_
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, dnsmasq, nginx, serve, sshd, tinyproxy

from .client import nobody_answers
from .proxy import by_environment, only_through_proxy, through
from .web import odd_proxy

WWW = {"www.lab": {"A": ["{s4}"]}}
DB = {"db.lab": {"A": ["{s4}"]}}
NOTFOUND = "Error: getaddrinfo ENOTFOUND api.lab\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:107:26) {\n  hostname: 'api.lab', port: 443\n}"
REQUESTS = ("requests.exceptions.ConnectionError: HTTPSConnectionPool(host='www.lab', port=443): Max retries exceeded with url: / "
            "(Caused by NameResolutionError(\"Failed to resolve 'www.lab' ([Errno -3] Temporary failure in name resolution)\"))")


def v4_works(port):
    """A self-check: the first address of the name fails, the IPv4 one connects."""
    def check(lab):
        expect(probe(lab, step="connect", family=6), "refused", "timeout", "unreachable", "denied")
        expect(probe(lab, step="connect", target="{s4}:%d" % port), "connected")
    return check


def slow(lab):
    """A self-check: resolution takes more than two seconds and then it connects."""
    done = lab.run_with([], ["python3", "-c", "import socket, sys, time\nt = time.monotonic()\nsocket.getaddrinfo(sys.argv[1], 80)\n"
                             "print('slow' if time.monotonic() - t > 1.4 else 'quick')", lab.fill(lab.scenario.target).split("//")[-1].split(":")[0].strip("/")])
    expect(done.stdout.strip(), "slow")


# -- proxies --------------------------------------------------------------------------------------

@fault("client.proxy.unreachable", "https://www.lab/", bites=through("proxy-refused"), disguise=True)
def old_port_in_environment(lab):
    """The environment names the proxy with its old port; it listens on another one now. Directly the page would come."""
    dns(lab, {**WWW, "proxy.lab": {"A": ["{p4}"]}}) if lab.attach("p", "r1") else None
    serve(lab, 443, "http", cert=certificate(lab))
    tinyproxy(lab, port=3128)
    by_environment(lab, "http://proxy.lab:8080")


@fault("client.proxy.unreachable", "http://{s4}:8080/", "--proxy", "{proxy}", bites=lambda lab: expect(probe(lab, proxy="{proxy}", timeout=5), "proxy-unreachable"))
def proxy_switched_off(lab):
    """The proxy's machine, behind r2, is switched off."""
    serve(lab, 8080, "http")
    lab.attach("p", "r2")
    lab.words["proxy"] = lab.fill("http://{pgone4}:3128")


@fault("client.proxy.unreachable", "https://{s4}/", "--proxy", "{proxy}", bites=through("proxy-timeout"), disguise=True)
def proxy_behind_filter_r2(lab):
    """r2 drops the way to the proxy's port; pings reach it, and the rule for the target's port is innocent."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.words["proxy"] = tinyproxy(lab, router="r3", port=8080)
    lab.nft("r2", forward("tcp dport 443 counter accept\ntcp dport 8080 drop"))


@fault("client.proxy.denied", "https://www.lab/", "--proxy", "{proxy}", bites=through("proxy-http-403"))
def not_an_allowed_client(lab):
    """tinyproxy allows another network's clients only."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.words["proxy"] = tinyproxy(lab, extra="Allow 198.51.100.0/24")


@fault("client.proxy.denied", "{s4}:22", "--proxy", "{proxy}", bites=through("proxy-http-403"), disguise=True)
def ssh_over_web_proxy(lab):
    """ssh through the web proxy, which allows CONNECT to 443 and 563 only; directly ssh answers."""
    sshd(lab)
    lab.words["proxy"] = tinyproxy(lab, extra="ConnectPort 443\nConnectPort 563")


@fault("client.proxy.denied", "https://www.lab/", bites=through("proxy-http-407"), disguise=True)
def expired_password(lab):
    """The environment's proxy has the user's old password in it."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    url = tinyproxy(lab, extra="BasicAuth anna new-password-1")
    by_environment(lab, url.replace("http://", "http://anna:old-password-1@"))


@fault("client.proxy.denied", "http://www.lab/", "--proxy", "{proxy}", bites=through("proxy-http-403"), disguise=True)
def category_blocked(lab):
    """A filtering proxy blocks the page by its category."""
    dns(lab, WWW)
    serve(lab, 80, "http")
    lab.words["proxy"] = odd_proxy(lab, "http", status="403 Forbidden", server="squid/5.7", body="<h1>Access Denied</h1><p>Category: uncategorized</p>")


@fault("client.proxy.required", "https://www.lab/", bites=only_through_proxy, disguise=True)
def only_the_proxy_gets_out_r2(lab):
    """r2 lets out what comes from the proxy and nothing else but DNS and pings; the environment names the proxy."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    url = tinyproxy(lab)
    lab.etc("p", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    by_environment(lab, url)
    lab.nft("r2", chain("forward", "ct state established,related accept\nmeta l4proto { icmp, icmpv6 } accept\nip saddr {p4} accept", policy="drop"))


@fault("client.proxy.required", "https://{s4}:8443/", "--proxy", "{proxy}", bites=only_through_proxy)
def web_rejected_for_desks_r1(lab):
    """r1 refuses the web to the desks' network, administratively prohibited, and lets the proxy out."""
    serve(lab, 8443, "http", cert=certificate(lab, "{s4}"))
    lab.words["proxy"] = tinyproxy(lab, extra="ConnectPort 443\nConnectPort 8443")
    lab.sh("r1", "iptables -A FORWARD -s {c4net} -p tcp -m multiport --dports 80,443,8080,8443 -j REJECT --reject-with icmp-admin-prohibited")


# -- hosts files ----------------------------------------------------------------------------------

@fault("client.hosts_override", "https://www.lab/", bites=nobody_answers, step="tls")
def before_the_move(lab):
    """The hosts file still has the address from before the server moved."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.etc("c", "hosts", "127.0.0.1 localhost\n# test of the new site\n{x4}   www.lab  # remove after the move\n")


@fault("client.hosts_override", "db.lab:5432", bites="refused", disguise=True)
def developers_own_machine(lab):
    """A developer has pointed the database's name to his own machine, where nothing runs today."""
    dns(lab, DB)
    serve(lab, 5432, "postgres")
    lab.etc("c", "hosts", "127.0.0.1 localhost db.lab\n::1 localhost ip6-localhost\n")


@fault("client.hosts_override", "shop.lab:8080", bites=nobody_answers, disguise=True)
def old_v6_address(lab):
    """The hosts file gives the name an IPv6 address that nobody has any more; DNS gives both kinds, and they answer."""
    dns(lab, {"shop.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    serve(lab, 8080, "http")
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{x6} shop.lab\n")


# -- names ----------------------------------------------------------------------------------------

@fault("dns.not_found", "https://wwww.lab/", bites="unresolved", step="tls")
def mistyped(lab):
    """One w too many."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))


@fault("dns.not_found", "api.lab:443", "--error", NOTFOUND, bites="unresolved", disguise=True)
def not_yet_published(lab):
    """The name has not been published yet; two resolvers agree. The user pastes what node says."""
    first = dns(lab, WWW)
    second = dns(lab, WWW, label="e", router="r2")
    lab.resolve_with(first, second, options="search office.lab\n")


@fault("dns.not_found", "fileserver:445", bites="unresolved")
def windows_name(lab):
    """A short name that only Windows' own name service knew; the search domain does not complete it."""
    serve(lab, 445, "echo")
    lab.resolve_with(dns(lab, {"fs1.office.lab": {"A": ["{s4}"]}}), options="search office.lab\n")


@fault("dns.no_address", "https://corp.lab/", bites="unresolved", step="tls", disguise=True)
def bare_domain(lab):
    """The bare domain has mail and no address; www.corp.lab has one."""
    dns(lab, {"corp.lab": {"MX": []}, "www.corp.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab, "corp.lab"))


@fault("dns.no_address", "_ldap._tcp.corp.lab:389", bites="unresolved")
def service_record_asked_as_host(lab):
    """The name of a service record is used as if it were a host."""
    dns(lab, {"_ldap._tcp.corp.lab": {}, "dc1.corp.lab": {"A": ["{s4}"]}})
    serve(lab, 389, "echo")


@fault("dns.server_unreachable", "db.lab:5432", bites="unresolved")
def home_router_without_dns(lab):
    """The resolver is the home router, where nothing listens on port 53."""
    serve(lab, 5432, "postgres")
    lab.resolve_with(lab.fill("{r1_4}"))


@fault("dns.server_unreachable", "https://www.lab/", "--error", REQUESTS, bites="unresolved", step="tls", disguise=True)
def public_resolvers_blocked(lab):
    """Two public resolvers behind r3, and r2 lets no DNS out but over TLS; the user pastes what Python says."""
    first, second = dns(lab, WWW, router="r3"), dns(lab, WWW, label="e", router="r3")
    lab.resolve_with(first, second)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.nft("r2", forward("meta l4proto { tcp, udp } th dport 53 drop\ntcp dport 853 accept"))


@fault("dns.server_unreachable", "ldap.lab:389", bites="unresolved", disguise=True)
def domain_controller_restarting(lab):
    """The domain controller, the only resolver, is down: its network says host unreachable; the default route is fine."""
    serve(lab, 389, "echo")
    lab.attach("d", "r2")
    lab.resolve_with(lab.fill("{dgone4}"), options="search corp.lab\n")


@fault("dns.server_failure", "https://www.lab/", bites="unresolved", step="tls")
def both_resolvers_fail(lab):
    """Both of the office's resolvers say SERVFAIL, since their own way out is broken."""
    first, second = dns(lab, {}, rcode=2), dns(lab, {}, label="e", router="r2", rcode=2)
    lab.resolve_with(first, second)
    serve(lab, 443, "http", cert=certificate(lab))


@fault("dns.server_failure", "db.lab:3306", bites="unresolved", disguise=True)
def not_for_this_network(lab):
    """The resolver serves another network only and refuses; r1 has a rule that names DNS and accepts it."""
    dns(lab, {}, rcode=5)
    serve(lab, 3306, "mysql")
    lab.nft("r1", forward("udp dport 53 counter accept"))


@fault("dns.slow", "http://www.lab/", bites=slow, step="http", disguise=True)
def first_resolver_behind_filter_r2(lab):
    """The first resolver is behind r2, which drops DNS; the second, nearby, answers after five seconds' waiting. Pings reach both."""
    first, second = dns(lab, WWW, router="r3"), dns(lab, WWW, label="e", router="r1")
    lab.resolve_with(first, second)
    serve(lab, 80, "http")
    lab.nft("r2", forward("udp dport 53 drop"))


@fault("dns.slow", "db.lab:5432", bites=slow)
def far_forwarder(lab):
    """The resolver asks a far one, and each answer takes 2.4 s."""
    dns(lab, DB, wait=2.4)
    serve(lab, 5432, "postgres")


@fault("dns.slow", "mail.lab:25", bites=slow, disguise=True)
def first_resolver_switched_off(lab):
    """The first resolver is a neighbour that is switched off; the second answers."""
    second = dns(lab, {"mail.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.resolve_with(lab.fill("{y4}"), second)
    serve(lab, 25, "smtp")


@fault("dns.wrong_address", "db.lab:5432", bites="refused", disguise=True)
def debians_127_0_1_1(lab):
    """The office's dnsmasq has read its own hosts file, where the name is 127.0.1.1."""
    dnsmasq(lab, "address=/db.lab/127.0.1.1\n")
    serve(lab, 5432, "postgres")


@fault("dns.wrong_address", "https://shop.lab/", bites="refused", step="tls")
def pi_hole(lab):
    """A Pi-hole takes the shop for an advertiser: 0.0.0.0 and ::."""
    dnsmasq(lab, "address=/shop.lab/0.0.0.0\naddress=/shop.lab/::\n")
    serve(lab, 443, "http", cert=certificate(lab, "shop.lab"))


@fault("dns.wrong_address", "https://www.lab/", bites="timeout", step="tls", disguise=True)
def hotel_resolver_lies(lab):
    """The hotel's resolver sends every name to its own page, which does not answer; the second resolver tells the truth."""
    lab.attach("portal", "r1")
    first, second = dns(lab, {"www.lab": {"A": ["{portal4}"]}}), dns(lab, WWW, label="e", router="r2")
    lab.resolve_with(first, second)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.nft("portal", input_("meta l4proto tcp drop"))


@fault("dns.partly_dead", "https://www.lab/", bites=lambda lab: expect(probe(lab, target="{x4}:443", timeout=5), "unreachable"), step="tls")
def one_of_three_web_servers_off(lab):
    """One of three web servers is switched off, and DNS still gives it out first."""
    dns(lab, {"www.lab": {"A": ["{x4}", "{s4}", "{t4}"]}})
    serve(lab, 443, "http", cert=certificate(lab))


@fault("dns.partly_dead", "ldap.lab:389", bites=lambda lab: expect(probe(lab, target="{b4}:389"), "timeout"), disguise=True)
def one_of_two_controllers_filtered(lab):
    """Two domain controllers in two networks; r2 drops the way to the second one's port, and both answer pings."""
    lab.attach("b", "r3")
    dns(lab, {"ldap.lab": {"A": ["{b4}", "{s4}"]}})
    serve(lab, 389, "echo")
    serve(lab, 389, "echo", label="b")
    lab.nft("r2", forward("ip daddr {b4} tcp dport 389 drop"))


@fault("dns.ipv6_broken", "http://www.lab/", bites=v4_works(80), step="http")
def nginx_listens_on_ipv4(lab):
    """nginx listens on IPv4 only, and the name has an AAAA record."""
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    nginx(lab, "server { listen {s4}:80; location / { return 200 hello; } }")


@fault("dns.ipv6_broken", "git.lab:22", bites=v4_works(22), disguise=True)
def server_firewall_forgot_ipv6(lab):
    """The server's IPv6 rules were forgotten: policy drop, pings in; IPv4 lets ssh in."""
    dns(lab, {"git.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    sshd(lab)
    lab.sh("s", "ip6tables -P INPUT DROP; ip6tables -A INPUT -p ipv6-icmp -j ACCEPT; iptables -A INPUT -p tcp --dport 22 -j ACCEPT")


@fault(Cause("dns.ipv6_broken", side="dns|path|server"), "https://www.lab/", bites=v4_works(443), step="tls", disguise=True)
def provider_without_ipv6_uplink(lab):
    """r1 announces IPv6 and has no way out: no route. Over IPv4 the page comes."""
    dns(lab, {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    serve(lab, 443, "http", cert=certificate(lab))
    lab.ip("route del default via {r2_6}", "r1")
