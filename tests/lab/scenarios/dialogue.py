# SPDX-License-Identifier: GPL-3.0-or-later
"""A fifth look, what is said: TLS, gateways and proxies in further words."""
from pathlib import Path

from lab.rules import forward
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, haproxy, nginx, openssl, serve, trust_lab_ca

from .gateway import PROXY_PASS, behind
from .proxy import by_environment, only_through_proxy, through
from .web import odd_proxy

WWW = {"www.lab": {"A": ["{s4}"]}}


# -- TLS ------------------------------------------------------------------------------------------

def key_and_certificate(lab, name, *more, key="rsa:2048"):
    """A certificate made by hand, signed by the lab's authority; gives a file with key and certificate."""
    trust_lab_ca(lab)
    f = lab.folder
    openssl("req", "-new", "-newkey", key, "-nodes", "-subj", f"/CN={name}", "-keyout", f"{f}/own.key", "-out", f"{f}/own.csr")
    openssl("x509", "-req", "-in", f"{f}/own.csr", "-CA", f"{f}/ca.pem", "-CAkey", f"{f}/ca.key", "-CAcreateserial", "-days", "20", "-out", f"{f}/own.pem", *more)
    (f / "own.both").write_text((f / "own.key").read_text() + (f / "own.pem").read_text())
    return str(f / "own.both")


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls", disguise=True)
def common_name_only(lab):
    """The name is in the subject's common name only, as in old certificates: no subjectAltName."""
    dns(lab, WWW)
    other = lab.folder / "alt.ext"
    other.write_text("subjectAltName=DNS:old.lab\n")
    serve(lab, 443, "http", cert=key_and_certificate(lab, "www.lab", "-extfile", str(other)))


@fault("tls.certificate", "https://www.lab:8443/", bites="tls-cert", step="tls", disguise=True)
def certificate_for_clients(lab):
    """The certificate is for clients only, by its extended key usage."""
    dns(lab, WWW)
    other = lab.folder / "use.ext"
    other.write_text("subjectAltName=DNS:www.lab\nextendedKeyUsage=clientAuth\n")
    serve(lab, 8443, "http", cert=key_and_certificate(lab, "www.lab", "-extfile", str(other)))


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls", disguise=True)
def expired_today_v6(lab):
    """The certificate ran out a few hours ago; the name has an IPv6 address only."""
    dns(lab, {"www.lab": {"AAAA": ["{s6}"]}})
    serve(lab, 443, "http", cert=certificate(lab, start_days=-90, end_days=-0.2))


@fault("tls.version_mismatch", "https://www.lab/", bites="tls-version", step="tls", disguise=True)
def no_cipher_but_null(lab):
    """The server accepts cipher suites without encryption only."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab), max="1.2", ciphers="eNULL:@SECLEVEL=0")


@fault("tls.version_mismatch", "https://[{s6}]:8443/", bites="tls-version", step="tls")
def nginx_tls_1_1_v6(lab):
    """An nginx that speaks TLS 1.1 only, over IPv6."""
    pem = certificate(lab, "{s6}")
    nginx(lab, f"server {{ listen [::]:8443 ssl; ssl_protocols TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0; ssl_certificate {pem}; ssl_certificate_key {pem}; }}", port=8443)


@fault([Cause("tls.stalls", side="path|server"), Cause("path.filtered"), Cause("path.mtu_blackhole")], "https://{s4}/", bites="tls-stall", step="tls", disguise=True,
       why="a device drops what carries data: the handshake of TCP passes, TLS never completes")
def data_dropped_r2(lab):
    """r2 lets handshakes through and drops every packet with data towards 443, by its PSH flag."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.nft("r2", forward("tcp dport 443 tcp flags & psh == psh drop"))


@fault("tls.stalls", "https://www.lab/", bites="tls-stall", step="tls", disguise=True)
def stalls_after_server_hello(lab):
    """The server sends a whole ServerHello and nothing after it."""
    dns(lab, WWW)
    hello = bytes.fromhex("0303") + bytes(range(32)) + b"\x00" + bytes.fromhex("c02f") + b"\x00" + bytes.fromhex("0005ff01000100")
    body = b"\x02" + len(hello).to_bytes(3, "big") + hello
    serve(lab, 443, "say", hex=(b"\x16\x03\x03" + len(body).to_bytes(2, "big") + body).hex(), keep=1)


@fault([Cause("server.resets", ("s",)), Cause("server.connection_limit", ("s",))], "https://www.lab/", bites=("reset", "closed"), step="tls", disguise=True,
       why="it closes without a word of TLS, and why it does cannot be seen")
def closes_unknown_server_names(lab):
    """haproxy looks at the server name and closes for all but another one."""
    dns(lab, WWW)
    serve(lab, 8000, "http", cert=certificate(lab))
    haproxy(lab, "defaults\n mode tcp\n timeout connect 1s\n timeout client 30s\n timeout server 30s\nlisten l\n bind :443\n tcp-request inspect-delay 2s\n"
                 " tcp-request content reject if { req_ssl_hello_type 1 } !{ req_ssl_sni -i shop.lab }\n server one 127.0.0.1:8000", port=443)


# -- gateways -------------------------------------------------------------------------------------

def gateway(cause, name, status, server, body, about, target="http://{s4}/", **more):
    """One scenario: a web server that answers as that gateway does."""
    def setup(lab):
        serve(lab, 80, "http", status=status, server=server, body=body)
    setup.__name__, setup.__doc__, setup.__module__ = name, about, __name__
    fault(cause, target, bites=f"http-{status.split()[0]}", step="http", **more)(setup)


for entry in [
    ("gateway.upstream_timeout", "fastly_timeout", "503 first byte timeout", "Varnish", "<h1>Error 503 first byte timeout</h1>", "An edge says 503: first byte timeout."),
    ("gateway.upstream_unreachable", "edge_523", "523 ", "cloudflare", "error code: 523", "A content network's 523: the origin is unreachable."),
    ("gateway.upstream_timeout", "balancer_504", "504 Gateway Time-out", "awselb/2.0", "<html><head><title>504 Gateway Time-out</title></head></html>",
     "A cloud balancer's 504."),
    ("gateway.upstream_unreachable", "azure_502", "502 Bad Gateway", "Microsoft-Azure-Application-Gateway/v2",
     "<html><head><title>502 Bad Gateway</title></head></html>", "An application gateway's 502."),
    ("gateway.no_healthy_upstream", "httpsys_503", "503 Service Unavailable", "Microsoft-HTTPAPI/2.0", "<h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p>",
     "HTTP.sys says that the application pool is stopped."),
    ("gateway.upstream_timeout", "apache_504", "504 Gateway Timeout", "Apache/2.4.57 (Debian)",
     "<h1>Gateway Timeout</h1><p>The gateway did not receive a timely response from the upstream server or application.</p>", "Apache's 504."),
    ("gateway.upstream_unreachable", "envoy_reset", "503 Service Unavailable", "envoy",
     "upstream connect error or disconnect/reset before headers. reset reason: connection termination", "Envoy: its upstream closes before headers."),
]:
    gateway(*entry, disguise=True)


@fault("gateway.no_healthy_upstream", "http://[{s6}]/", bites="http-503", step="http")
def haproxy_503_no_servers_v6(lab):
    """haproxy's backend has no server at all, over IPv6."""
    haproxy(lab, "frontend f\n bind :::80 v4v6\n default_backend b\nbackend b\n balance roundrobin")


@fault([Cause("gateway.upstream_timeout"), Cause("gateway.no_healthy_upstream")], "http://{s4}/", bites="http-503", step="http", disguise=True,
       why="haproxy says the same 503 for a full queue as for servers that are down")
def haproxy_503_queue(lab):
    """haproxy's only server takes one connection, has one, and the queue's time runs out."""
    upstream = behind(lab)
    serve(lab, 8000, "silent", label="up")
    haproxy(lab, f"frontend f\n bind :80\n default_backend b\nbackend b\n timeout server 60s\n server one {upstream}:8000 maxconn 1")
    lab.start("r3", ["python3", "-c", "import socket, time\ns = socket.create_connection(('%s', 80))\ns.sendall(b'GET / HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n')\n"
                     "time.sleep(0.2)\nprint('ready', flush=True)\ntime.sleep(3600)" % lab.words["s4"]])


@fault("gateway.upstream_unreachable", "https://www.lab/api", bites="http-502", step="https", disguise=True)
def nginx_502_upstream_speaks_plain(lab):
    """nginx speaks TLS to an upstream that answers with plain text."""
    upstream = behind(lab)
    serve(lab, 8000, "say", label="up", text="HTTP/1.1 400 Bad Request\r\n\r\n")
    dns(lab, WWW)
    pem = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_certificate {pem}; ssl_certificate_key {pem}; location / {{ proxy_pass https://{upstream}:8000; }} }}", port=443)


# -- proxies --------------------------------------------------------------------------------------

@fault([Cause("client.proxy.unreachable"), Cause("client.proxy.denied")], "{s4}:443", "--proxy", "{proxy}", bites=through("said-*", "proxy-said-SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3"),
       disguise=True, why="what listens there is no proxy")
def proxy_is_ssh(lab):
    """Where the proxy should be an ssh server greets."""
    serve(lab, 443, "echo")
    lab.words["proxy"] = odd_proxy(lab, "ssh")


@fault([Cause("client.proxy.denied"), Cause("client.proxy.unreachable")], "https://www.lab/", bites=through("proxy-http-405"), disguise=True,
       why="a web server without CONNECT refuses, and is no proxy")
def proxy_is_a_web_server(lab):
    """The environment's proxy is a web server that allows no CONNECT: 405."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, WWW)
    by_environment(lab, odd_proxy(lab, "http", status="405 Not Allowed", server="nginx", body="<h1>405 Not Allowed</h1>"))


@fault("client.proxy.denied", "https://{s4}/", "--proxy", "{proxy}", bites=through("proxy-http-511", "proxy-http-302"), disguise=True)
def proxy_wants_a_login_page(lab):
    """The proxy sends everybody to its login page first: 511."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.words["proxy"] = odd_proxy(lab, "http", status="511 Network Authentication Required", server="", body="<a href=http://login.lab/>log in</a>")


@fault("client.proxy.denied", "{s4}:443", "--proxy", "{proxy}", bites=lambda lab: None, disguise=True)
def socks_wants_credentials(lab):
    """A SOCKS5 proxy accepts none of the ways to log in."""
    serve(lab, 443, "echo")
    odd_proxy(lab, "say", hex="05ff")
    lab.words["proxy"] = lab.fill("socks5://{p4}:3128")


@fault("client.proxy.unreachable", "{s4}:443", "--proxy", "{proxy}", bites=through("proxy-timeout"), disguise=True)
def proxy_queue_full(lab):
    """The proxy hangs and its accept queue is full; the target answers directly."""
    serve(lab, 443, "echo")
    address = lab.attach("p", "r1")
    serve(lab, 3128, "full", label="p", backlog=2)
    lab.words["proxy"] = f"http://{address}:3128"


@fault("client.proxy.unreachable", "https://www.lab/", bites=through("proxy-refused"), disguise=True)
def proxy_v6_refuses(lab):
    """The environment's proxy is an IPv6 address where nothing listens."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, WWW)
    lab.attach("p", "r1")
    by_environment(lab, lab.fill("http://[{p6}]:3128"))


@fault("client.proxy.required", "{s4}:443", "--proxy", "{proxy}", bites=only_through_proxy, disguise=True)
def direct_unrouted_for_clients(lab):
    """r1 has no route for what clients send to the server's network; the proxy has."""
    from lab.services import tinyproxy
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.words["proxy"] = tinyproxy(lab)
    lab.ip("rule add from {c4net} to {s4net} unreachable pref 60", "r1")


@fault("client.proxy.required", "https://www.lab/", bites=only_through_proxy, disguise=True)
def direct_blackholed_for_clients(lab):
    """r2 sends what clients send to the web into a black hole; the environment's proxy gets through."""
    from lab.services import tinyproxy
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, WWW)
    by_environment(lab, tinyproxy(lab))
    lab.etc("p", "resolv.conf", "nameserver {d4}\n")
    lab.ip("rule add from {c4net} to {s4net} ipproto tcp blackhole pref 60", "r2")
