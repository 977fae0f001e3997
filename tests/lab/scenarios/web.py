# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates, gateways in their own words, proxies that answer oddly, protocols on the wrong port."""
from pathlib import Path

from lab.rules import forward
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, haproxy, nginx, openssl, serve, sshd, trust_lab_ca
from lab.topology import Broken

from .gateway import PROXY_PASS, behind
from .proxy import by_environment, only_through_proxy, through
from .tls import https


# -- TLS ------------------------------------------------------------------------------------------

def intermediate_chain(lab, with_intermediate):
    """A certificate signed by an intermediate authority; gives a file with key and chain, with the intermediate or without."""
    trust_lab_ca(lab)
    f = lab.folder
    for name, subject in (("mid", "/CN=Lab Intermediate CA"), ("leaf", "/CN=www.lab")):
        openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", subject,
                "-keyout", f"{f}/{name}.key", "-out", f"{f}/{name}.csr")
    (f / "mid.ext").write_text("basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n")
    (f / "leaf.ext").write_text("subjectAltName=DNS:www.lab\n")
    openssl("x509", "-req", "-in", f"{f}/mid.csr", "-CA", f"{f}/ca.pem", "-CAkey", f"{f}/ca.key", "-CAcreateserial", "-days", "20",
            "-extfile", f"{f}/mid.ext", "-out", f"{f}/mid.pem")
    openssl("x509", "-req", "-in", f"{f}/leaf.csr", "-CA", f"{f}/mid.pem", "-CAkey", f"{f}/mid.key", "-CAcreateserial", "-days", "20",
            "-extfile", f"{f}/leaf.ext", "-out", f"{f}/leaf.pem")
    parts = ["leaf.key", "leaf.pem"] + (["mid.pem"] if with_intermediate else [])
    (f / "chain.pem").write_text("".join((f / p).read_text() for p in parts))
    return str(f / "chain.pem")


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls", disguise=True)
def missing_intermediate(lab):
    """The server does not send its intermediate certificate: browsers that have seen it elsewhere connect."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=intermediate_chain(lab, False))


@fault("tls.certificate", "https://a.b.lab/", bites="tls-cert", step="tls", disguise=True)
def wildcard_one_level_only(lab):
    """The certificate is for *.lab, which does not cover a.b.lab."""
    https(lab, names="*.lab", zone=("a.b.lab",))


@fault("tls.certificate", "https://[{s6}]:8443/", bites="tls-cert", step="tls")
def expired_v6(lab):
    """An expired certificate for the IPv6 address."""
    serve(lab, 8443, "http", cert=certificate(lab, "{s6}", start_days=-60, end_days=-1))


@fault("tls.version_mismatch", "https://[{s6}]/", bites="tls-version", step="tls")
def only_tls_1_0_v6(lab):
    """TLS 1.0 and nothing newer, over IPv6."""
    serve(lab, 443, "http", cert=certificate(lab, "{s6}"), max="1.0", ciphers="ALL:@SECLEVEL=0")


@fault("tls.version_mismatch", "https://{s4}/", bites="tls-version", step="tls", disguise=True)
def alert_insufficient_security(lab):
    """The server wants stronger ciphers than it is offered: insufficient_security."""
    serve(lab, 443, "tls-alert", alert=71)


@fault("tls.stalls", "https://www.lab/", bites="tls-stall", step="tls", disguise=True)
def hello_taken_by_plain_service(lab):
    """Behind the TLS port is a haproxy in TCP mode whose server never answers."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 8000, "silent")
    haproxy(lab, "defaults\n mode tcp\n timeout connect 2s\n timeout client 60s\n timeout server 60s\nlisten l\n bind :443\n server one 127.0.0.1:8000", port=443)


# -- another protocol -----------------------------------------------------------------------------

@fault("server.wrong_protocol", "http://{s4}:8443/", at="s", bites="http-400", step="http", disguise=True)
def plain_request_to_https(lab):
    """A plain request is sent to nginx's TLS port: 400, the plain HTTP request was sent to HTTPS port."""
    pem = certificate(lab, "{s4}")
    nginx(lab, f"server {{ listen 8443 ssl; ssl_certificate {pem}; ssl_certificate_key {pem}; return 200 'x'; }}", port=8443)


@fault("server.wrong_protocol", "http://{s4}/", at="s", bites="said-SSH*", step="http")
def ssh_on_http_port(lab):
    """OpenSSH listens on port 80."""
    sshd(lab, 80)


@fault("server.wrong_protocol", "{s4}:5432", at="s", bites="http-*", step="http", disguise=True)
def http_on_postgres_port(lab):
    """A web server listens on PostgreSQL's port."""
    nginx(lab, "server { listen 5432; return 200 'hello'; }", port=5432)


@fault("server.wrong_protocol", "{s4}:6379", at="s", bites="http-*", step="http", disguise=True)
def http_on_redis_port(lab):
    """A web server listens on Redis' port."""
    nginx(lab, "server { listen 6379; return 200 'hello'; }", port=6379)


@fault("server.wrong_protocol", "[{s6}]:25", at="s", bites="said-*", step="wait")
def imap_on_smtp_port_v6(lab):
    """An IMAP server listens on the port of mail delivery."""
    serve(lab, 25, "imap")


@fault("server.wrong_protocol", "https://{s4}/", at="s", bites="tls-notls", step="tls", disguise=True)
def mysql_on_https_port(lab):
    """MySQL listens on 443 and greets first."""
    serve(lab, 443, "mysql")


# -- gateways in their own words ------------------------------------------------------------------

def gateway(cause, name, status, server, body, about, **more):
    """One scenario: a web server that answers as that gateway does."""
    def setup(lab):
        serve(lab, 80, "http", status=status, server=server, body=body)
    setup.__name__, setup.__doc__, setup.__module__ = name, about, __name__
    fault(cause, "http://{s4}/", bites=f"http-{status.split()[0]}", step="http", **more)(setup)


GATEWAYS = [
    ("gateway.upstream_unreachable", "traefik_502", "502 Bad Gateway", "", "Bad Gateway", "Traefik: 502 Bad Gateway, nothing more."),
    ("gateway.no_healthy_upstream", "traefik_503", "503 Service Unavailable", "", "no available server", "Traefik: no available server."),
    ("gateway.upstream_timeout", "traefik_504", "504 Gateway Timeout", "", "Gateway Timeout", "Traefik: 504."),
    ("gateway.upstream_timeout", "envoy_504", "504 Gateway Timeout", "envoy", "upstream request timeout", "Envoy: upstream request timeout."),
    ("gateway.upstream_unreachable", "envoy_503_refused", "503 Service Unavailable", "envoy",
     "upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, transport failure reason: delayed connect error: 111",
     "Envoy answers 503 as it cannot connect: its upstream refuses."),
    ("gateway.upstream_timeout", "kong_504", "504 Gateway Time-out", "kong/3.4.2", '{"message":"The upstream server is timing out"}', "Kong: timing out."),
    ("gateway.upstream_unreachable", "kong_502", "502 Bad Gateway", "kong/3.4.2",
     '{"message":"An invalid response was received from the upstream server"}', "Kong: an invalid response."),
    ("gateway.no_healthy_upstream", "kong_503", "503 Service Temporarily Unavailable", "kong/3.4.2",
     '{"message":"failure to get a peer from the ring-balancer"}', "Kong: no peer in its balancer."),
    ("gateway.upstream_unreachable", "apache_502", "502 Proxy Error", "Apache/2.4.57 (Debian)",
     "<h1>Proxy Error</h1><p>The proxy server received an invalid response from an upstream server.<br /> Reason: <strong>Error reading from remote server</strong></p>",
     "Apache: error reading from remote server."),
    ("gateway.no_healthy_upstream", "balancer_503", "503 Service Temporarily Unavailable", "awselb/2.0",
     "<html><head><title>503 Service Temporarily Unavailable</title></head></html>", "A cloud balancer without a healthy target."),
    ("gateway.upstream_timeout", "edge_522", "522 ", "cloudflare", "error code: 522", "A content network's 522: its connection to the origin timed out."),
    ("gateway.upstream_unreachable", "edge_521", "521 ", "cloudflare", "error code: 521", "A content network's 521: the origin refuses."),
]
for entry in GATEWAYS:
    gateway(*entry)

gateway([Cause("gateway.no_healthy_upstream"), Cause("gateway.upstream_unreachable")], "varnish_503", "503 Backend fetch failed", "Varnish",
        "<h1>Error 503 Backend fetch failed</h1><p>Guru Meditation:</p>", "Varnish: backend fetch failed.", why="it says not whether the backend is sick or gone")


@fault("gateway.upstream_timeout", "https://www.lab/", bites="http-504", step="https", disguise=True)
def nginx_504_blackholed_upstream_tls(lab):
    """nginx' upstream lies in a network that vanishes in r2; the gateway itself is fine."""
    upstream = behind(lab)
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.nft("r2", forward(f"ip daddr {upstream} drop"))
    pem = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_certificate {pem}; ssl_certificate_key {pem}; location / {{ {PROXY_PASS.format(upstream=upstream)} }} }}", port=443)


@fault([Cause("gateway.upstream_unreachable"), Cause("gateway.no_healthy_upstream")], "http://{s4}:8080/", bites="http-502", step="http",
       why="nginx answers 502 where its upstream group has no live member")
def nginx_502_no_live_upstreams(lab):
    """nginx has two upstreams that refuse: no live upstreams."""
    upstream = behind(lab)
    nginx(lab, f"upstream u {{ server {upstream}:8000; server {upstream}:8001; }} server {{ listen 8080; location / {{ proxy_pass http://u; }} }}", port=8080)


@fault("gateway.upstream_unreachable", "http://{s4}/", bites="http-502", step="http", disguise=True)
def nginx_502_upstream_wants_tls(lab):
    """nginx speaks plain HTTP to an upstream that resets it."""
    upstream = behind(lab)
    serve(lab, 8000, "close-on-data", label="up")
    nginx(lab, f"server {{ listen 80; location / {{ {PROXY_PASS.format(upstream=upstream)} }} }}")


# -- proxies --------------------------------------------------------------------------------------

def odd_proxy(lab, kind, **options):
    """A proxy that answers CONNECT in one way; gives its URL."""
    address = lab.attach("p", "r1")
    serve(lab, 3128, kind, label="p", **options)
    return f"http://{address}:3128"


@fault("client.proxy.unreachable", "https://{s4}/", "--proxy", "{proxy}", bites=through("proxy-silent"))
def proxy_hangs(lab):
    """The proxy takes the connection and never answers CONNECT."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.words["proxy"] = odd_proxy(lab, "silent")


@fault("client.proxy.unreachable", "{s4}:443", "--proxy", "http://proxy.corp.lab:3128", bites=lambda lab: expect(probe(lab, target="proxy.corp.lab:3128"), "unresolved"),
       disguise=True)
def proxy_name_unknown(lab):
    """The proxy's name does not resolve; the target would answer directly."""
    serve(lab, 443, "echo")
    dns(lab, {"db.lab": {"A": ["{s4}"]}})


@fault("client.proxy.unreachable", "https://www.lab/", bites=through("proxy-timeout"), disguise=True)
def proxy_filtered_on_the_way(lab):
    """The environment's proxy is alive; r1 drops its port."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    by_environment(lab, odd_proxy(lab, "http", status="200 Connection established"))
    lab.nft("r1", forward("tcp dport 3128 drop"))


@fault([Cause("client.proxy.unreachable"), Cause("client.proxy.denied")], "{s4}:443", "--proxy", "{proxy}", bites=through("proxy-reset", "proxy-closed"),
       why="it takes the connection and resets the request: neither an answer nor words of refusal")
def proxy_resets(lab):
    """The proxy resets when it is asked to CONNECT."""
    serve(lab, 443, "echo")
    lab.words["proxy"] = odd_proxy(lab, "reset-on-data")


@fault("client.proxy.denied", "https://{s4}/", "--proxy", "{proxy}", bites=through("proxy-http-403"))
def squid_denies(lab):
    """A proxy that answers like Squid: 403, access denied by its rules."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.words["proxy"] = odd_proxy(lab, "http", status="403 Forbidden", server="squid/5.7", body="<h1>ERROR</h1><p>Access Denied.</p>")


@fault("client.proxy.denied", "https://www.lab/", bites=through("proxy-http-407"), disguise=True)
def credentials_by_environment(lab):
    """The environment's proxy wants credentials."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    by_environment(lab, odd_proxy(lab, "http", status="407 Proxy Authentication Required", server="squid"))


@fault(Cause("gateway.upstream_timeout", side="gateway|proxy"), "{s4}:443", "--proxy", "{proxy}", bites=through("proxy-http-504"), disguise=True)
def proxy_504(lab):
    """The proxy answers CONNECT with 504: it did not reach the target in time. Directly the target answers."""
    serve(lab, 443, "echo")
    lab.words["proxy"] = odd_proxy(lab, "http", status="504 Gateway Timeout", server="squid/5.7", body="ERR_CONNECT_FAIL 110")


@fault(Cause("gateway.upstream_unreachable", side="gateway|proxy"), "https://{s4}/", "--proxy", "{proxy}", bites=through("proxy-http-502"), disguise=True)
def proxy_502(lab):
    """The proxy answers CONNECT with 502: it cannot reach the target."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.words["proxy"] = odd_proxy(lab, "http", status="502 Bad Gateway", server="")


@fault("client.proxy.required", "https://www.lab/", "--proxy", "{proxy}", bites=only_through_proxy, disguise=True)
def direct_reset_r2(lab):
    """r2 resets direct connections to the web; the proxy gets through."""
    from lab.services import tinyproxy
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.words["proxy"] = tinyproxy(lab)
    lab.etc("p", "resolv.conf", "nameserver {d4}\n")
    lab.nft("r2", forward("ip saddr {c4} ip daddr {s4} meta l4proto tcp reject with tcp reset"))
