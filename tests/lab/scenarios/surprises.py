# SPDX-License-Identifier: GPL-3.0-or-later
"""A third look, written after what the second set found was mended: faults and controls of all kinds, in no order."""
from lab.rules import chain, forward, input_, output, prerouting
from lab.scenario import Cause, expect, fault, healthy, probe, warm
from lab.services import certificate, dns, haproxy, nginx, openssl, serve, sshd, trust_lab_ca

from .client import nobody_answers, second_way_home
from .dns import DB, answers_on
from .path import loses, mtu_bites
from .routing import RETURN
from .server import DROP, not_from_here
from .web import gateway, odd_proxy, through


# -- this machine ---------------------------------------------------------------------------------

@fault("client.firewall.inbound", "{s4}:5432", bites="timeout", disguise=True)
def raw_table_in(lab):
    """iptables drops the answers in raw PREROUTING."""
    serve(lab, 5432, "postgres")
    lab.sh("c", "iptables -t raw -A PREROUTING -p tcp --sport 5432 -j DROP; iptables -A INPUT -p tcp --sport 5432 -j ACCEPT")


@fault("client.firewall.outbound", "{s4}:22", rule="REJECT", bites="unreachable", disguise=True)
def host_unreachable_by_own_rule(lab):
    """An own rule answers host unreachable, as a router would."""
    sshd(lab)
    lab.sh("c", "iptables -A OUTPUT -p tcp --dport 22 -j REJECT --reject-with icmp-host-unreachable")


@fault("client.firewall.outbound", "[{s6}]:8080", bites=("timeout", "denied"), disguise=True)
def chain_of_jumps_v6(lab):
    """ip6tables jumps through three chains to a drop for addresses in a range."""
    serve(lab, 8080, "http")
    lab.sh("c", "ip6tables -N A; ip6tables -N B; ip6tables -N C; ip6tables -A OUTPUT -j A; ip6tables -A A -p tcp -j B; ip6tables -A A -j RETURN; "
                "ip6tables -A B -p tcp -m multiport --dports 80,8080 -j C; ip6tables -A C -d {s6net} -j DROP")


@fault("client.no_route", "{s4}:443", bites=("denied", "unreachable"), users=("nobody",), disguise=True)
def rule_by_user(lab):
    """A policy rule prohibits this user's packets; root's have a route."""
    serve(lab, 443, "http")
    lab.ip("rule add uidrange 65534-65534 prohibit pref 70", "c")


@fault([Cause("path.blackhole"), Cause("path.return_lost"), Cause("client.gateway_unreachable")], "{s4}:8080", bites="timeout", why=RETURN, disguise=True)
def source_that_nobody_routes(lab):
    """The route names a source address that no router knows a way back to."""
    serve(lab, 8080, "http")
    lab.ip("addr add 192.168.77.7/32 dev lo\nroute add {s4net} via {r1_4} src 192.168.77.7", "c")


@fault("client.gateway_unreachable", "db.lab:5432", bites=("unresolved", "unreachable"), disguise=True)
def gateway_gone_and_name(lab):
    """The router answers no ARP, and the resolver is behind it: what the user sees is a name that does not resolve."""
    serve(lab, 5432, "postgres")
    dns(lab, DB)
    lab.nft("r1", "table netdev e {\n chain x { type filter hook ingress device lan priority 0\n ether type arp drop\n }\n}")


@fault("client.ephemeral_ports_exhausted", "[{s6}]:443", bites="noport", disguise=True)
def one_port_and_taken_v6(lab):
    """A range of one port, which another connection to this destination has."""
    from .client import HOLD
    serve(lab, 443, "echo")
    lab.sysctl("c", "net.ipv4.ip_local_port_range=45000 45000")
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s6}"), "443", "1"])


@fault("client.hosts_override", "db.lab:22", bites="timeout", disguise=True)
def hosts_to_dropped_v6(lab):
    """The hosts file gives an IPv6 address that r2 drops; DNS gives IPv6 and IPv4 that work."""
    serve(lab, 22, "ssh")
    dns(lab, {"db.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.etc("c", "hosts", "127.0.0.1 localhost\n{t6} db.lab\n")
    lab.nft("r2", forward("ip6 daddr {t6} drop"))


# -- the way there and back -----------------------------------------------------------------------

@fault([Cause("path.return_lost"), Cause("path.blackhole", ("r3", "s")), Cause("server.host_down"), *DROP[:2]], "{s4}:5432", bites="timeout",
       why="the server hears everything and its answers have no way: from here it looks like a dead or closed host")
def server_without_default_route(lab):
    """The server has lost its default route."""
    serve(lab, 5432, "postgres")
    lab.ip("route del default", "s")


@fault("server.host_down", "{s4}:443", at=("s", "r3"), bites=nobody_answers, disguise=True)
def server_deaf_to_arp(lab):
    """The server answers no ARP: its router says host unreachable."""
    serve(lab, 443, "http")
    lab.nft("s", "table arp a {\n chain in { type filter hook input priority 0\n drop\n }\n}")
    lab.ip("neigh flush dev lan", "r3")


@fault("path.rejected", "{s4}:8080", at=("r3",), bites="refused", disguise=True)
def port_unreachable_r3(lab):
    """The last router refuses with ICMP port unreachable."""
    serve(lab, 8080, "http")
    lab.nft("r3", forward("tcp dport 8080 reject"))


@fault("path.rejected", "[{s6}]:5432", at=("r1",), bites=("denied", "unreachable", "refused"))
def policy_fail_r1_v6(lab):
    """r1 refuses over IPv6 with "failed policy"."""
    serve(lab, 5432, "postgres")
    lab.sh("r1", "ip6tables -A FORWARD -p tcp --dport 5432 -j REJECT --reject-with icmp6-policy-fail")


@fault("path.filtered", "{s4}:6379", at=("r1", "r2"), bites="timeout")
def hash_limit_r1(lab):
    """r1's hashlimit for this port is exhausted by anybody's first SYN, and the rest is dropped."""
    serve(lab, 6379, "redis")
    lab.sh("r1", "iptables -A FORWARD -p tcp --syn --dport 6379 -m hashlimit --hashlimit-above 1/hour --hashlimit-burst 1 --hashlimit-mode dstip "
                 "--hashlimit-name x -j DROP")
    probe(lab, timeout=0.5)


@fault("path.filtered", "[{s6}]:22", at=("r2", "r3"), bites="timeout", disguise=True)
def whitelist_r2_v6(lab):
    """r2 forwards IPv6 by whitelist; ssh is not in it, and neither are other unknown ports."""
    sshd(lab)
    lab.nft("r2", forward("ct state established,related accept\nmeta l4proto icmpv6 accept\nudp dport 33434-33534 accept\ntcp dport 443 accept", policy="drop"))


@fault("path.loop", "{s4}:22", at=("r1", "r2"), bites="unreachable", disguise=True)
def loop_by_policy_r2(lab):
    """A policy rule of r2 sends ssh back to r1; pings go on."""
    sshd(lab)
    lab.ip(f"rule add ipproto tcp dport 22 to {{s4net}} lookup 77 pref 50\nroute add default via {lab.plan.v4('1', 1)} table 77", "r2")


@fault([Cause("path.loss"), Cause("server.accept_queue_full")], "{s4}:25", bites=loses(20, 4, 17), disguise=True,
       why="other ports' answers and pings all pass, as with a listener that drops some SYNs")
def answers_lost_r2(lab):
    """r2 loses two of five SYN-ACKs and nothing else."""
    serve(lab, 25, "smtp")
    lab.nft("r2", forward("tcp flags & (syn|ack) == (syn|ack) numgen random mod 10 < 4 drop"))


@fault("path.loss", "[{s6}]:443", bites=loses(20, 7, 19), links={"r1-r2": ("loss=60", "")})
def loss_60_one_way_v6(lab):
    """60 % are lost on the way there."""
    serve(lab, 443, "echo")


@fault([Cause("path.mtu_blackhole", side="path|client"), Cause("client.firewall.inbound")], "http://{s4}/", bites=mtu_bites, step="http", disguise=True,
       why="the router's word that packets are too big comes, and this machine's rule drops it")
def own_rule_drops_too_big(lab):
    """The link between r2 and r3 carries 1300 bytes and says so; the client's rules drop ICMP, the server's too."""
    serve(lab, 80, "bulk")
    lab.ip("link set east mtu 1300", "r2")
    lab.ip("link set west mtu 1300", "r3")
    for label in ("c", "s"):
        lab.nft(label, input_("icmp type destination-unreachable drop"))


@fault("client.app_timeout_too_short", "{s4}:6379", "--app-timeout", "100ms", bites="connected", links={"r1-r2": ("delay=30,jitter=80", "delay=30,jitter=80")})
def jitter_and_100_ms(lab):
    """60 to 220 ms, and an application that waits 100."""
    serve(lab, 6379, "redis")
    warm(lab)


# -- services -------------------------------------------------------------------------------------

def silent(port, name):
    """One scenario: a service of that port that never says a word."""
    def setup(lab):
        serve(lab, port, "silent")
    setup.__name__, setup.__doc__, setup.__module__ = f"silent_{name}", f"{name} takes the connection and keeps silent.", __name__
    fault("server.silent", "{s4}:%d" % port, at="s", bites="connected")(setup)


for entry in ((27017, "mongodb"), (5672, "amqp"), (389, "ldap"), (1433, "mssql"), (3389, "rdp"), (110, "pop3")):
    silent(*entry)


@fault("server.wrong_protocol", "{s4}:27017", at="s", bites="said-SSH*", step="wait")
def ssh_on_mongodb_port(lab):
    """OpenSSH listens on MongoDB's port."""
    sshd(lab, 27017)


@fault("server.wrong_protocol", "{s4}:21", at="s", bites="said-220*", step="wait", disguise=True)
def smtp_on_ftp_port(lab):
    """A mail server greets on the port of FTP, with the same 220."""
    serve(lab, 21, "smtp")


@fault("server.connection_limit", "{s4}:22", at="s", bites="said-*", step="wait", disguise=True)
def ssh_says_exceeded(lab):
    """A newer OpenSSH at its limit: "Exceeded MaxStartups", and it closes."""
    serve(lab, 22, "say-first", text="Exceeded MaxStartups\r\n")


@fault("server.bound_elsewhere", "{s4}:8080", vantage="s", bites=not_from_here("refused", 8080), disguise=True)
def v6_only_at_server(lab):
    """From the server itself: it listens on every IPv6 address and on no IPv4 one."""
    lab.start("s", ["python3", "-c", "import socket, time\ns = socket.socket(socket.AF_INET6)\ns.setsockopt(41, 26, 1)\ns.bind(('::', 8080))\ns.listen()\n"
                    "print('ready', flush=True)\ntime.sleep(3600)"])


@fault("server.firewall", "{s4}:8080", vantage="s", users=("root",), bites=not_from_here("refused", 8080), disguise=True)
def reset_by_rule_at_server(lab):
    """From the server itself: an nft rule resets new connections that come from outside."""
    serve(lab, 8080, "http")
    lab.nft("s", input_('iif "lo" accept\niifname "eth*" tcp dport { 80, 8080 } ct state new reject with tcp reset'))


# -- names ----------------------------------------------------------------------------------------

@fault("dns.not_found", "db.lab:5432", bites="unresolved", disguise=True)
def late_no(lab):
    """The resolver takes 1.5 s to say that the name does not exist."""
    dns(lab, {"web.lab": {"A": ["{s4}"]}}, wait=1.5)


@fault("dns.wrong_address", "db.lab:5432", bites=("timeout", "unreachable", "refused", "errno-101"))
def multicast_answer(lab):
    """DNS says 224.0.0.5."""
    dns(lab, {"db.lab": {"A": ["224.0.0.5"]}})


@fault("dns.server_failure", "https://www.lab/", bites="unresolved", disguise=True)
def one_refuses_one_mute(lab):
    """The first resolver refuses, the second drops everything."""
    dns(lab, DB, rcode=5)
    lab.attach("e", "r2")
    lab.nft("e", chain("input", "udp dport 53 drop\ntcp dport 53 drop"))
    lab.resolve_with(lab.words["d4"], lab.words["e4"])


@fault("dns.partly_dead", "www.lab:8080", bites=answers_on("{s4}", dead=("{x4}",)), disguise=True)
def dead_one_second(lab):
    """The first address works at once; of the others one is gone and one is fine."""
    serve(lab, 8080, "http")
    dns(lab, {"www.lab": {"A": ["{s4}", "{x4}", "{t4}"]}})


# -- TLS, gateways, proxies -----------------------------------------------------------------------

@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls", disguise=True)
def authority_of_somebody_else(lab):
    """The certificate is signed by an authority of the same name as the trusted one, with another key."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    trust_lab_ca(lab)
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=Lab Root CA", "-days", "30",
            "-keyout", str(lab.folder / "ca.key"), "-out", str(lab.folder / "ca.pem"), "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    serve(lab, 443, "http", cert=certificate(lab))


for number, entry in enumerate([
    ("gateway.upstream_timeout", "504 Gateway Timeout", "AkamaiGHost", "<H1>Gateway Timeout</H1> The proxy server did not receive a timely response from the upstream server."),
    ("gateway.upstream_unreachable", "502 Bad Gateway", "Caddy", ""),
    ("gateway.no_healthy_upstream", "503 Service Unavailable", "", "<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>"),
    ("gateway.upstream_unreachable", "502 Bad Gateway", "awselb/2.0", "<html><head><title>502 Bad Gateway</title></head></html>"),
    ("gateway.upstream_timeout", "524 ", "cloudflare", "error code: 524"),
    ("gateway.upstream_unreachable", "503 Service Unavailable", "istio-envoy",
     "upstream connect error or disconnect/reset before headers. reset reason: connection failure"),
]):
    cause, status, name, page = entry
    gateway(cause, f"gateway_words_{number}", status, name, page, f"{name or 'A balancer'} says {status.strip()}.")


@fault("client.proxy.denied", "{s4}:443", "--proxy", "{proxy}", bites=through("proxy-http-403"), disguise=True)
def proxy_denies_without_words(lab):
    """A proxy says 403 and nothing more."""
    serve(lab, 443, "echo")
    lab.words["proxy"] = odd_proxy(lab, "http", status="403 Forbidden", server="", body="")


@fault("client.proxy.unreachable", "https://www.lab/", bites=lambda lab: expect(probe(lab, proxy="{proxy}", timeout=5), "proxy-unreachable", "proxy-timeout"), disguise=True)
def proxy_network_not_routed(lab):
    """The environment's proxy is in a network that r3 does not know."""
    from .proxy import by_environment
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    by_environment(lab, lab.fill("http://{u4}:3128"))


# -- controls -------------------------------------------------------------------------------------

@healthy("{s4}:443", disguise=True)
def queue_with_bypass(lab):
    """New connections are queued for a program that is not there, and may pass without it (--queue-bypass)."""
    serve(lab, 443, "echo")
    lab.sh("c", "iptables -A OUTPUT -p tcp --syn -j NFQUEUE --queue-num 4 --queue-bypass")


@healthy("{s4}:8080", disguise=True)
def router_eats_resets_and_other_ports(lab):
    """r2 drops resets and every port but this one, pings too."""
    serve(lab, 8080, "http")
    lab.nft("r2", forward("tcp flags rst drop\nct state established accept\ntcp dport 8080 accept\ntcp sport 8080 accept", policy="drop"))


@healthy("http://{s4}/", step="http", bites="http-200", disguise=True)
def page_about_bad_gateways(lab):
    """The page explains the words 502 Bad Gateway, no healthy upstream and gateway time-out, with status 200."""
    serve(lab, 80, "http", body="<h1>502 Bad Gateway</h1> means that there is no healthy upstream, or a gateway time-out; too many clients")


@healthy("{s4}:25", step="wait", bites=lambda lab: expect(probe(lab, step="wait", timeout=5)[:8], "said-220"), disguise=True)
def mail_server_that_pauses(lab):
    """The mail server pauses for 2.5 s before it greets, against spammers."""
    serve(lab, 25, "smtp", wait=2.5)


@healthy("{s4}:22", disguise=True)
def policy_route_that_works(lab):
    """A policy rule sends ssh over a second line, both ways."""
    sshd(lab)
    second_way_home(lab)
    lab.ip(f"rule add ipproto tcp dport 22 lookup 100 pref 80\nroute add default via {lab.plan.extra4('r2', 9)}.1 dev eth1 table 100", "c")


@healthy("https://www.lab/", step="https", bites="http-200", links={"r1-r2": ("delay=200", "delay=200")}, disguise=True)
def far_tls(lab):
    """TLS and a page over 400 ms."""
    warm_name = {"www.lab": {"A": ["{s4}"]}}
    dns(lab, warm_name)
    serve(lab, 443, "http", cert=certificate(lab))
    warm(lab)


@healthy("{s4}:5432", "--app-timeout", "1s", disguise=True)
def log_rules_and_counters(lab):
    """Rules that log, count and mark, in many chains, and drop nothing of ours."""
    serve(lab, 5432, "postgres")
    lab.nft("c", "table inet noise {\n chain o1 { type filter hook output priority -100\n tcp dport 5432 counter log prefix \"db \" meta mark set 7\n }\n"
                 " chain o2 { type filter hook output priority 100; policy drop\n meta mark 7 counter accept\n meta l4proto { icmp, icmpv6, udp } accept\n"
                 " tcp flags syn counter accept\n ct state established accept\n tcp flags rst accept\n }\n}")


@healthy("[{s6}]:8443", bites="connected", disguise=True)
def other_v6_addresses_deprecated(lab):
    """The client has temporary and deprecated IPv6 addresses beside the good one."""
    serve(lab, 8443, "http", cert=certificate(lab, "{s6}"))
    lab.ip("addr add " + lab.plan.v6("0", 0x99) + "/64 dev eth0 preferred_lft 0 nodad\naddr add fd77:1::5/64 dev eth0 preferred_lft 0 nodad", "c")


# -- a fourth look, likewise ----------------------------------------------------------------------

@fault([Cause("path.blackhole", ("c", "lan"), exact=True), Cause("client.gateway_unreachable", ("lan",))], "{s4}:5432", bites="timeout", disguise=True,
       why="the next hop of the route is alive, and no router")
def routed_to_a_printer(lab):
    """A static route for the server's network leads to a neighbour that forwards nothing."""
    serve(lab, 5432, "postgres")
    lab.lan_host("lan")
    lab.ip("route add {s4net} via {lan4}", "c")


@fault("client.firewall.outbound", "{s4}:8080", bites=("timeout", "denied"), disguise=True)
def by_the_hour(lab):
    """A rule drops at these hours, which are all of them."""
    serve(lab, 8080, "http")
    lab.nft("c", output('tcp dport 8080 meta hour "00:00"-"23:59" drop'))


@fault([Cause("client.firewall.outbound"), Cause("client.proxy.unreachable"), Cause("client.security_software")], "{s4}:443", bites="refused", disguise=True,
       why="a rule of this machine sends the connection to a local program that is not there")
def redirected_to_nothing(lab):
    """An own rule redirects the port to a local proxy that has died: refused, and the server never hears of it."""
    serve(lab, 443, "http")
    lab.nft("c", "table ip nat {\n chain out { type nat hook output priority -100\n tcp dport 443 redirect to :3128\n }\n}")


@fault("client.proxy.unreachable", "https://www.lab/", bites=through("proxy-refused"), disguise=True)
def socks_proxy_dead(lab):
    """The environment names a SOCKS proxy where nothing listens."""
    from .proxy import by_environment
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    by_environment(lab, f"socks5://{lab.attach('p', 'r1')}:1080")


@fault("dns.ipv6_broken", "db.lab:22", bites=lambda lab: expect(probe(lab, target="[{s6}]:22"), "refused"), disguise=True)
def v6_reset_on_the_way(lab):
    """r2 resets ssh over IPv6; IPv4 works."""
    serve(lab, 22, "ssh")
    dns(lab, {"db.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}})
    lab.nft("r2", forward("meta nfproto ipv6 tcp dport 22 reject with tcp reset"))


@fault("path.unreachable", "{s4}:22", at=("r3",), bites="unreachable", disguise=True)
def last_interface_down(lab):
    """r3's interface to the server's network is switched off."""
    sshd(lab)
    lab.ip("link set lan down", "r3")


@fault("path.unreachable", "[{s6}]:443", at=("r3",), bites="unreachable")
def prefix_lost_r3_v6(lab):
    """r3 has lost the server's IPv6 prefix."""
    serve(lab, 443, "http")
    lab.sh("r3", "ip -6 addr flush dev lan scope global")


@fault([Cause("server.resets", ("s",)), Cause("server.connection_limit", ("s",))], "http://{s4}/", bites="closed", step="http", disguise=True,
       why="it closes without an answer; the catalogue knows resets and limits")
def closes_on_request(lab):
    """The web server closes as soon as the request comes."""
    serve(lab, 80, "close-on-data")


@fault("server.wrong_protocol", "http://{s4}/", at="s", bites="said-*", step="http")
def garbage_for_a_page(lab):
    """Something answers the request with a line that is no HTTP."""
    serve(lab, 80, "say", text="ERR bad command GET\r\n")


@fault("server.connection_limit", "http://{s4}:8080/", at="s", bites="http-429", step="http")
def too_many_requests(lab):
    """429 Too Many Requests."""
    serve(lab, 8080, "http", status="429 Too Many Requests", body="slow down")


@fault("tls.certificate", "https://{s4}:9443/", bites="tls-cert", step="tls")
def self_signed_for_address(lab):
    """An appliance with a self-signed certificate for its address."""
    serve(lab, 9443, "http", cert=certificate(lab, "{s4}", self_signed=True))


@fault("path.filtered", "{s4}:3389", at=("r1", "r2"), bites="timeout", disguise=True)
def connection_mark_r1(lab):
    """r1 marks the connection on its first packet and drops marked ones after routing."""
    serve(lab, 3389, "echo")
    lab.nft("r1", "table inet m {\n chain pre { type filter hook prerouting priority -100\n tcp dport 3389 ct mark set 9\n }\n"
                  " chain post { type filter hook postrouting priority 0\n ct mark 9 drop\n }\n}")


@fault("server.silent", "{s4}:5672", at="s", bites="connected", disguise=True)
def stopped_amqp(lab):
    """A message broker whose process is stopped; its kernel goes on connecting."""
    process = serve(lab, 5672, "echo")
    process.send_signal(19)


@healthy("{s4}:6379", step="redis", bites="said-*", disguise=True)
def redis_wants_a_password(lab):
    """Redis answers NOAUTH: it works."""
    serve(lab, 6379, "say", text="-NOAUTH Authentication required.\r\n")


@healthy("{s4}:22", disguise=True)
def ssh_with_words_before(lab):
    """The ssh server sends a legal notice before its version, as RFC 4253 allows."""
    serve(lab, 22, "say-first-and-stay", text="*** authorised use only, too many secrets ***\r\nSSH-2.0-OpenSSH_9.2p1\r\n")


@healthy("db.lab:5432", disguise=True)
def truncated_with_tcp(lab):
    """Every DNS answer is truncated, and TCP works."""
    serve(lab, 5432, "postgres")
    dns(lab, DB, truncate=True)


@healthy("db.lab:6379", step="redis", bites="said-*", disguise=True)
def aaaa_fails(lab):
    """The resolver answers A, and SERVFAIL for AAAA."""
    serve(lab, 6379, "redis")
    dns(lab, DB, type_rcodes={"AAAA": 2})


@healthy("db:22", disguise=True)
def short_name_with_search(lab):
    """A short name that the search domain completes."""
    serve(lab, 22, "ssh")
    dns(lab, DB)
    lab.resolve_with(lab.words["d4"], options="search nowhere.lab lab\n")


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def only_tls_1_3(lab):
    """The server takes TLS 1.3 and nothing older."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    pem = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_protocols TLSv1.3; ssl_certificate {pem}; ssl_certificate_key {pem}; return 200 'x'; }}", port=443)


@healthy("{s4}:8080", disguise=True)
def redirected_by_icmp(lab):
    """The default gateway is a neighbour that sends ICMP redirects to the router."""
    serve(lab, 8080, "http")
    lab.lan_host("lan")
    lab.sysctl("lan", "net.ipv4.ip_forward=1", "net.ipv4.conf.all.send_redirects=1", "net.ipv4.conf.eth0.send_redirects=1")
    lab.ip("route replace default via {lan4}", "c")
