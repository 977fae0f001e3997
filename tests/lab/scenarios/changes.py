# SPDX-License-Identifier: GPL-3.0-or-later
"""What a company's own changes break: proxies, guards, containers, balancers, certificates, gateways' configuration and the cloud's rules."""
from lab.rules import forward, input_, output
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, haproxy, nginx, serve, sshd, tinyproxy

from .path import mtu_bites, other_port_answers
from .proxy import by_environment, only_through_proxy, through
from .server import RESET, not_from_here

WWW = {"www.lab": {"A": ["{s4}"]}}
BANNED = "table inet f2b-table {\n set addr-set { type ipv4_addr; elements = { {c4}, 203.0.113.9 } }\n"
NO_WORD = "the service closes without a word; the catalogue knows resets and limits, and the client cannot see the balancer's reason"


# -- proxies --------------------------------------------------------------------------------------

@fault([Cause("client.proxy.required"), Cause("client.no_route")], "https://www.lab/", "--proxy", "{proxy}", bites=only_through_proxy, disguise=True,
       why="there is no route by design, and the proxy, a neighbour, reaches the target")
def desk_network_without_default_route(lab):
    """Desks have no default route on purpose; the proxy on their own network gets out."""
    lab.lan_host("p", 40)
    serve(lab, 443, "http", cert=certificate(lab))
    for label in ("c", "p"):
        lab.etc(label, "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    lab.words["proxy"] = tinyproxy(lab)
    lab.ip("route del default", "c")


@fault("client.proxy.required", "https://www.lab/", bites=only_through_proxy, disguise=True)
def both_families_shut_for_desks(lab):
    """r1 drops what desks send to the web, over IPv4 and IPv6; the environment's proxy reaches the page."""
    both = {"www.lab": {"A": ["{s4}"], "AAAA": ["{s6}"]}}
    dns(lab, both)
    serve(lab, 443, "http", cert=certificate(lab))
    by_environment(lab, tinyproxy(lab))
    lab.etc("p", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")
    lab.nft("r1", forward("ip saddr {c4} tcp dport 443 drop\nip6 saddr {c6} tcp dport 443 drop"))


@fault("client.proxy.denied", "https://shop.lab/", "--proxy", "{proxy}", bites=through("proxy-http-403"), disguise=True)
def proxy_with_a_white_list(lab):
    """The proxy lets through a list of names and nothing else."""
    dns(lab, {"shop.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab, "shop.lab"))
    (lab.folder / "filter").write_text("intranet\\.lab$\nwww\\.lab$\n")
    lab.words["proxy"] = tinyproxy(lab, extra=f"FilterDefaultDeny Yes\nFilter \"{lab.folder}/filter\"")


@fault("tls.certificate", "https://www.lab/", "--proxy", "{proxy}", side="server|proxy", bites="tls-cert", step="tls", disguise=True)
def expired_behind_the_proxy(lab):
    """The proxy works and connects; the site's certificate ran out three days ago."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab, start_days=-60, end_days=-3))
    lab.words["proxy"] = tinyproxy(lab)
    lab.etc("p", "hosts", "127.0.0.1 localhost\n{s4} www.lab\n")


@fault([Cause("gateway.upstream_unreachable", side="gateway|proxy"), Cause("client.proxy.unreachable")], "{s4}:443", "--proxy", "{proxy}",
       bites=through("proxy-http-502", "proxy-http-500"), disguise=True, why="the proxy answers and says that its own parent does not")
def parent_of_the_proxy_refuses(lab):
    """The branch's proxy passes everything to the head office's, where nothing listens any more."""
    serve(lab, 443, "echo")
    lab.attach("p", "r1")
    lab.words["proxy"] = tinyproxy(lab, extra="Upstream http {s4}:3129")


# -- guards ---------------------------------------------------------------------------------------

@fault("path.filtered", "{s4}:22", at=("r2", "r3"), bites=other_port_answers(23), disguise=True)
def guard_against_guessing_r2(lab):
    """r2 drops ssh from whoever opened four connections in ten minutes, as deployment tools do."""
    sshd(lab)
    lab.sh("r2", "iptables -A FORWARD -p tcp --dport 22 --syn -m recent --name ssh --set; "
                 "iptables -A FORWARD -p tcp --dport 22 --syn -m recent --name ssh --update --seconds 600 --hitcount 4 -j DROP")
    for _ in range(4):
        probe(lab, step="connect", timeout=0.5)


@fault("path.rejected", "{s4}:3306", at=("r2",), bites="refused", disguise=True)
def scanner_banned_r2(lab):
    """r2 has banned this machine for scanning and refuses all of its TCP with port unreachable."""
    serve(lab, 3306, "mysql")
    lab.nft("r2", BANNED + " chain f { type filter hook forward priority -1\n meta l4proto tcp ip saddr @addr-set reject with icmp port-unreachable\n }\n}")


@fault("server.firewall", "git.lab:22", at=("s",), bites="refused", disguise=True)
def banned_by_fail2ban(lab):
    """fail2ban on the server has banned this address; ssh runs."""
    dns(lab, {"git.lab": {"A": ["{s4}"]}})
    sshd(lab)
    lab.nft("s", BANNED + " chain f2b-chain { type filter hook input priority -1\n tcp dport { 22 } ip saddr @addr-set reject with icmp port-unreachable\n }\n}")


@fault("path.mtu_blackhole", "http://{s4}/", side="path|server", bites=mtu_bites, step="http", disguise=True)
def server_drops_the_word_too_big(lab):
    """A tunnel of 1300 bytes between r2 and r3 says so, and the server's hardened rules drop ICMP; the client's own do not."""
    serve(lab, 80, "bulk")
    lab.ip("link set east mtu 1300", "r2")
    lab.ip("link set west mtu 1300", "r3")
    lab.nft("s", input_("icmp type != { echo-request, echo-reply } drop"))


# -- containers -----------------------------------------------------------------------------------

def container(lab, published=""):
    """A container of the server behind docker0; published: HOSTPORT:PORT."""
    lab.add_namespaces(["box"])
    lab.ip(f"link add docker0 type veth peer name eth0 netns {lab.ns('box')}\naddr add 172.31.7.1/24 dev docker0\nlink set docker0 up", "s")
    lab.ip("link set lo up\naddr add 172.31.7.2/24 dev eth0\nlink set eth0 up\nroute add default via 172.31.7.1", "box")
    lab.sysctl("s", "net.ipv4.ip_forward=1")
    if published:
        outer, inner = published.split(":")
        lab.sh("s", f"iptables -t nat -N DOCKER; iptables -t nat -A PREROUTING -m addrtype --dst-type LOCAL -j DOCKER; "
                    f"iptables -t nat -A DOCKER -p tcp --dport {outer} -j DNAT --to-destination 172.31.7.2:{inner}")


@fault([Cause("server.not_listening"), Cause("server.bound_elsewhere")], "{s4}:8080", vantage="s", bites=not_from_here("refused", 8080), disguise=True,
       why="on the host nothing listens; in its container something does")
def port_not_published_at_server(lab):
    """From the server itself: the service runs in a container whose port nobody has published."""
    container(lab)
    serve(lab, 8080, "http", label="box")


@fault([Cause("server.bound_elsewhere", ("s",)), Cause("server.not_listening", ("s",))], "http://{s4}:8080/", step="http", bites="refused", why=RESET, disguise=True)
def loopback_in_the_container(lab):
    """The port is published, and the program in the container listens on the container's loopback."""
    container(lab, "8080:3000")
    serve(lab, 3000, "http", label="box", bind="127.0.0.1")


@fault("server.firewall", "{s4}:8080", vantage="s", users=("root",), bites=not_from_here("timeout", 8080), disguise=True)
def forward_policy_at_server(lab):
    """From the server itself: a container's port is published, and a hardened FORWARD policy of DROP stops it; INPUT lets it in."""
    container(lab, "8080:80")
    serve(lab, 80, "http", label="box")
    lab.sh("s", "iptables -A INPUT -p tcp --dport 8080 -j ACCEPT; iptables -P FORWARD DROP")


@fault("server.bound_elsewhere", "{s4}:9200", vantage="s", bites=not_from_here("refused", 9200))
def bound_to_docker0_at_server(lab):
    """From the server itself: the search engine listens on the containers' bridge only."""
    container(lab)
    serve(lab, 9200, "http", bind="172.31.7.1")


# -- limits, balancers, protocols -----------------------------------------------------------------

PGBOUNCER = b"SFATAL\0C08P01\0Mno more connections allowed (max_client_conn)\0\0"


@fault("server.connection_limit", "db.lab:5432", at="s", bites="said-E*", step="redis")
def pgbouncer_full(lab):
    """PgBouncer answers the start-up message: no more connections allowed."""
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    serve(lab, 5432, "postgres-full", hex=PGBOUNCER.hex())


@fault("server.connection_limit", "{s4}:11211", at="s", bites="said-ERROR*", step="wait")
def memcached_full(lab):
    """memcached says too many open connections."""
    serve(lab, 11211, "say-first", text="ERROR Too many open connections\r\n")


def balanced_tcp(lab, port):
    """haproxy in TCP mode on the server, in front of a machine behind r3."""
    lab.attach("b", "r3", 90)
    haproxy(lab, f"defaults\n mode tcp\n retries 0\n timeout connect 60s\n timeout client 60s\n timeout server 60s\nlisten l\n bind :{port}\n server one {{b4}}:{port}", port=port)


@fault("server.silent", "git.lab:22", at="s", bites="silent", step="wait", disguise=True)
def balancer_waits_for_its_backend(lab):
    """A TCP balancer takes ssh connections, and its backend drops them: connected, and never a greeting."""
    dns(lab, {"git.lab": {"A": ["{s4}"]}})
    balanced_tcp(lab, 22)
    lab.nft("b", input_("tcp dport 22 drop"))


@fault([Cause("server.resets", ("s",)), Cause("server.connection_limit", ("s",))], "{s4}:22", bites=("closed", "reset"), step="wait", disguise=True, why=NO_WORD)
def balancer_whose_backend_refuses(lab):
    """Likewise, and the backend refuses: the balancer takes each connection and hangs up."""
    balanced_tcp(lab, 22)


@fault("server.wrong_protocol", "{s4}:465", at="s", bites="said-220*", step="wait")
def plain_smtp_on_465(lab):
    """A mail server without TLS on the port of mail submission over TLS."""
    serve(lab, 465, "smtp")


@fault([Cause("server.wrong_protocol", ("s",)), Cause("server.silent", ("s",))], "mail.lab:587", bites="silent", step="wait", disguise=True,
       why="it waits for a ClientHello, and the client for a greeting; only a ClientHello would show it")
def tls_at_once_on_587(lab):
    """Mail submission was set up with TLS from the first byte on the port where a greeting comes first."""
    dns(lab, {"mail.lab": {"A": ["{s4}"]}})
    serve(lab, 587, "smtp", cert=certificate(lab, "mail.lab"))


@fault("server.wrong_protocol", "{s4}:3389", at="s", bites="said-RFB*", step="wait")
def vnc_on_the_port_of_rdp(lab):
    """VNC was moved to the port of remote desktop."""
    serve(lab, 3389, "say-first-and-stay", text="RFB 003.008\n")


@fault("server.silent", "{s4}:5900", at="s", bites="silent", step="wait")
def vnc_says_nothing(lab):
    """A VNC server takes the connection and never says its version, which RFC 6143 has it say first."""
    serve(lab, 5900, "silent")


@fault("server.silent", "{s4}:22", vantage="s", bites=not_from_here("silent", 22, step="wait"), disguise=True)
def stopped_seen_from_server(lab):
    """From the server itself: the ssh server's process is stopped, its queue has room, and rules name the port."""
    serve(lab, 22, "ssh").send_signal(19)
    lab.nft("s", input_("tcp dport 22 counter accept"))


# -- TLS ------------------------------------------------------------------------------------------

@fault("tls.version_mismatch", "https://www.lab/", bites="tls-version", step="tls", disguise=True)
def ciphers_for_the_old_kind_of_key(lab):
    """The new certificate has an elliptic key, and the list of ciphers is still for RSA ones: none fits."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab), max="1.2", ciphers="ECDHE-RSA-AES256-GCM-SHA384")


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls")
def certificate_for_the_alias_target(lab):
    """The name is an alias, and the certificate is for the machine that it points to."""
    dns(lab, {"www.lab": {"CNAME": "web01.corp.lab."}, "web01.corp.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab, "web01.corp.lab"))
