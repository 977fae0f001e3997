# SPDX-License-Identifier: GPL-3.0-or-later
"""Controls beside campus, borders, trades and registers: what of their kinds looks guilty and is not. The only right verdict is none."""
from lab.rules import chain, forward, output, prerouting
from lab.scenario import expect, healthy, probe
from lab.services import certificate, dns, haproxy, nginx, serve, sshd, tinyproxy

from .borders import short_cut
from .client import HOLD
from .machine import bridge_over_card
from .proxy import by_environment
from .registers import BOTH, WWW
from .trades import EC, signed, talk


@healthy("{h4}:445", disguise=True)
def mask_too_narrow_and_a_helpful_router(lab):
    """The mask is /30 and the router is reached by an on-link route: the file server next door is reached by way of it."""
    lab.lan_host("h", 40)
    serve(lab, 445, "echo", label="h")
    lab.ip("addr del {c4}/24 dev eth0\naddr add {c4}/30 dev eth0\nroute add {r1_4} dev eth0\nroute add default via {r1_4}", "c")


@healthy("[{s6}]:8080", disguise=True)
def second_choice_router_dead_v6(lab):
    """Somebody announces himself as IPv6 router with low preference and forwards nothing; another address of this machine was found twice."""
    serve(lab, 8080, "http")
    lab.lan_host("lan")
    lab.ip("addr add fe80::bad/64 dev eth0 nodad\naddr add " + lab.plan.v6("0", 0x55) + "/64 dev eth0 nodad", "lan")
    lab.sysctl("c", "net.ipv6.conf.eth0.accept_dad=1")
    lab.sh("c", "ip -6 route add default via fe80::bad dev eth0 proto ra pref low metric 2048; ip -6 addr add " + lab.plan.v6("0", 0x55) + "/64 dev eth0; "
                "for i in $(seq 80); do ip -6 addr show dev eth0 | grep -q dadfailed && exit; sleep 0.05; done; exit 1")


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def own_redirect_to_a_living_proxy(lab):
    """This machine's own rules send the web to a local program, which passes it on."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    haproxy(lab, "defaults\n mode tcp\n timeout connect 2s\n timeout client 30s\n timeout server 30s\nlisten l\n bind :12080\n server one {s4}:443 source 0.0.0.0",
            label="c", port=12080)
    lab.nft("c", chain("output", "meta skuid != 0 tcp dport 443 redirect to :12080", kind="nat", priority="-100"))


@healthy("{s4}:5432", disguise=True)
def unusual_matches_for_others(lab):
    """Rules by bytecode, by u32, by realm, by class and by bytes of a connection, none of which is this one's."""
    serve(lab, 5432, "postgres")
    lab.sysctl("c", "net.netfilter.nf_conntrack_acct=1")
    lab.ip("route add {s4net} via {r1_4} realm 76", "c")
    lab.sh("c", "iptables -A OUTPUT -p tcp -m bpf --bytecode '5,177 0 0 0,72 0 0 2,21 0 1 5433,6 0 0 65535,6 0 0 0' -j DROP; "
                "iptables -A OUTPUT -p tcp -m u32 --u32 '0>>22&0x3C@0&0xFFFF=0xCEA' -j DROP; "
                "iptables -A OUTPUT -p tcp --dport 5432 -m connbytes --connbytes 100000000: --connbytes-dir both --connbytes-mode bytes -j DROP")
    lab.nft("c", output("rt classid 77 drop\nip dscp ef tcp dport 5432 drop"))


@healthy("{s4}:8443", disguise=True)
def bridge_table_for_others(lab):
    """The address is on a bridge, and a table of the bridge family drops ports beside this one."""
    serve(lab, 8443, "http", cert=certificate(lab, "{s4}"))
    bridge_over_card(lab)
    lab.nft("c", "table bridge guests {\n chain o { type filter hook output priority 0\n ether type ip ip protocol tcp tcp dport { 8080, 8444 } drop\n }\n}")


@healthy("{s4}:22", disguise=True)
def route_asks_for_ecn_and_gets_it(lab):
    """The route asks for ECN, has a small MTU and MSS of its own, and everything passes."""
    sshd(lab)
    lab.ip("route replace default via {r1_4} features ecn mtu 1200 advmss 900 initcwnd 2", "c")


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def window_scale_taken_from_answers_r2(lab):
    """r2 takes window scaling and timestamps out of SYN-ACKs: small windows, and it works."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.sh("r2", "iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,ACK SYN,ACK -j TCPOPTSTRIP --strip-options wscale,timestamp")


@healthy("{pub4}:443", disguise=True)
def own_public_address_and_a_helpful_router(lab):
    """The office's web server is asked for by its public address from inside, and the router translates both ends."""
    lab.lan_host("h", 31)
    lab.words["pub4"] = lab.plan.v4("1", 1)
    serve(lab, 443, "http", label="h", cert=certificate(lab, "{pub4}"))
    lab.nft("r1", prerouting("ip daddr {pub4} tcp dport 443 dnat ip to {h4}", kind="nat", priority="-100"))
    lab.nft("r1", chain("postrouting", "ip saddr {c4net} ip daddr {h4} masquerade", kind="nat", priority="100"))


@healthy("{s4}:6379", step="redis", bites="said-*", disguise=True)
def translated_three_times(lab):
    """Every router translates the client's address once more, and r2's pool is small and not used up."""
    serve(lab, 6379, "redis")
    for label, interface in (("r1", "wan"), ("r3", "lan")):
        lab.nft(label, chain("postrouting", f'oifname "{interface}" masquerade', kind="nat", priority="100"))
    lab.nft("r2", chain("postrouting", 'oifname "east" meta l4proto tcp masquerade to :30000-30400', kind="nat", priority="100"))
    lab.start("c", ["python3", "-c", HOLD, lab.fill("{s4}"), "6379", "30"])


@healthy("{s4}:8080", disguise=True)
def answers_by_a_short_cut_and_a_lenient_firewall(lab):
    """Questions go by a short cut and answers through r2, whose stateful firewall drops half-seen connections of other ports only."""
    serve(lab, 8080, "http")
    net4 = short_cut(lab)
    lab.ip(f"route add {{s4net}} via {net4}.1", "r1")
    lab.nft("r2", forward("tcp sport 8080 accept\nct state invalid drop"))


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def marked_and_rewritten(lab):
    """r2 rewrites the class, the flow label and the TTL of everything, and its line is a tunnel between sites of 1400 bytes that says so."""
    dns(lab, BOTH)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.nft("r2", "table inet m {\n chain f { type filter hook forward priority -150\n ip dscp set cs1\n ip6 dscp set cs1\n ip6 flowlabel set 0\n ip ttl set 40\n }\n}")
    lab.ip("link set east mtu 1400", "r2")
    lab.ip("link set west mtu 1400", "r3")


@healthy("db.lab:5432", step="redis", bites="said-*", disguise=True)
def postgres_wants_another_password(lab):
    """PostgreSQL answers the start-up message: password authentication failed. The connection works."""
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    serve(lab, 5432, "postgres-full", hex=b"SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user \"app\"\0Fauth.c\0L326\0Rauth_failed\0\0".hex())


@healthy("mail.lab:143", step="wait", bites="said-*", disguise=True)
def imap_already_logged_in(lab):
    """An IMAP server greets with PREAUTH, and with words about a connection limit that was raised."""
    dns(lab, {"mail.lab": {"A": ["{s4}"]}})
    talk(lab, 143, b"* PREAUTH IMAP4rev1 server ready; maximum number of connections raised to 50, too many connections yesterday\r\n", "stay")


@healthy("http://{s4}/", step="http", bites="http-200", disguise=True)
def balancer_before_the_balancer(lab):
    """haproxy speaks the PROXY protocol to the next haproxy, whose spare server serves since the first one is down; its limits are far away."""
    serve(lab, 8001, "http")
    haproxy(lab, "frontend f\n bind :80\n stick-table type ip size 100 expire 60s store conn_rate(60s)\n tcp-request connection track-sc0 src\n"
                 " tcp-request connection reject if { sc_conn_rate(0) gt 900 }\n default_backend b\nbackend b\n server next 127.0.0.1:8000 send-proxy\n"
                 "frontend g\n bind :8000 accept-proxy\n default_backend c\nbackend c\n server one 127.0.0.1:8002 check inter 200 fall 1\n server spare 127.0.0.1:8001 backup",
            port=80)
    lab.sh("s", "sleep 0.6")  # one check


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def intermediate_that_may(lab):
    """The intermediate authority is limited to names under lab, of which this is one; its validity is long and the leaf's short."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=signed(lab, EC, leaf_days=1, middle={"more": "nameConstraints=critical,permitted;DNS:lab\n"}))


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def old_http_without_a_length(lab):
    """A server of HTTP/1.0 with TLS 1.2 and one cipher suite; its page ends with the connection, without a length."""
    dns(lab, WWW)
    pem = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_protocols TLSv1.2; ssl_ciphers ECDHE-ECDSA-AES256-GCM-SHA384; ssl_certificate {pem}; ssl_certificate_key {pem}; "
               "ssl_session_cache off; keepalive_timeout 0; location / { return 200 'x'; } }", port=443)


@healthy("api.lab:8080", disguise=True)
def long_search_list_and_edns(lab):
    """A container's resolv.conf: ndots:5, four search domains, EDNS; the resolver is quick, and the second one dead."""
    serve(lab, 8080, "http")
    address = dns(lab, {"api.lab": {"A": ["{s4}"]}})
    lab.resolve_with(address, lab.words["dgone4"], options="search a.svc.cluster.local svc.cluster.local cluster.local corp.lab\noptions ndots:5 edns0 trust-ad\n")


@healthy("nas.lab:445", disguise=True)
def hosts_file_with_windows_line_ends(lab):
    """The name is in the hosts file only, which was edited on Windows; the resolver does not know it, and nobody asks."""
    serve(lab, 445, "echo")
    dns(lab, WWW)
    lab.etc("c", "hosts", "127.0.0.1 localhost\r\n{s4} nas.lab\r\n")


@healthy("https://www.lab/", step="https", bites="http-200", disguise=True)
def proxy_for_plain_pages_only(lab):
    """The environment names a dead proxy for http:// alone, and a living one for https://."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    by_environment(lab, tinyproxy(lab))
    lab.etc("p", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    lab.environment = {"http_proxy": lab.fill("http://{pgone4}:3128"), "https_proxy": lab.words["proxy"], "HTTPS_PROXY": lab.words["proxy"]}


@healthy("{s4}:9000", vantage="s", bites=lambda lab: expect(probe(lab), "connected"), disguise=True)
def bound_twice_at_server(lab):
    """From the server itself: four workers share the port, another process has bound the next one without listening, and others use a floating address."""
    lab.sysctl("s", "net.ipv4.ip_nonlocal_bind=1")
    lab.start("s", ["python3", "-c", "import socket, time\nk = []\nfor _ in range(4):\n s = socket.socket()\n s.setsockopt(1, 15, 1)\n s.bind(('', 9000))\n s.listen()\n k.append(s)\n"
                    "b = socket.socket()\nb.bind(('', 9001))\nprint('ready', flush=True)\ntime.sleep(3600)"])
    serve(lab, 9002, "echo", bind="{x4}")
