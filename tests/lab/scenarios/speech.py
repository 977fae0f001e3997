# SPDX-License-Identifier: GPL-3.0-or-later
"""Connected, and then: TLS that fails, gateways with bad news, services that keep silent, hang up or speak something else."""
from lab.rules import forward, input_, output
from lab.scenario import Cause, expect, fault, probe
from lab.services import certificate, dns, haproxy, nginx, serve, sshd, tinyproxy

from .tls import trust_nobody

WWW = {"www.lab": {"A": ["{s4}"]}}
PASS = "proxy_pass http://{b4}:8000; proxy_connect_timeout 700ms; proxy_read_timeout 700ms;"
EXPIRED = ("curl: (60) SSL certificate problem: certificate has expired (https://www.lab:8443/)\n"
           "More details here: https://curl.se/docs/sslcerts.html")
BAD_GATEWAY = "requests.exceptions.HTTPError: 502 Server Error: Bad Gateway for url: http://{s4}/orders"
RESET = "java.net.SocketException: Connection reset by peer: {s4}:3306"


# -- TLS ------------------------------------------------------------------------------------------

@fault("tls.stalls", "https://www.lab/", bites="tls-stall", step="tls")
def hangs_before_hello(lab):
    """The TLS service accepts and never answers the ClientHello, by name."""
    dns(lab, WWW)
    serve(lab, 443, "silent")


@fault("tls.stalls", "https://[{s6}]:9443/", bites="tls-stall", step="tls", disguise=True)
def half_a_hello_v6(lab):
    """Half a ServerHello comes, over IPv6; large packets and pings pass, and rules name the port."""
    serve(lab, 9443, "tls-half")
    lab.nft("r2", forward("tcp dport 9443 counter accept\ntcp dport 443 drop"))


@fault("tls.version_mismatch", "https://www.lab/", bites="tls-version", step="tls")
def old_appliance(lab):
    """An old appliance speaks TLS 1.1 at most."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab), max="1.1", ciphers="DEFAULT@SECLEVEL=0")


@fault("tls.version_mismatch", "https://[{s6}]:8443/", bites="tls-version", step="tls", disguise=True)
def alert_version_v6(lab):
    """The server answers with the alert protocol_version, over IPv6; pings are dropped and a rule names the port."""
    serve(lab, 8443, "tls-alert", alert=70)
    lab.nft("s", input_("icmpv6 type echo-request drop\ntcp dport 8443 counter accept"))


@fault("tls.certificate", "https://www.lab:8443/", "--error", EXPIRED, bites="tls-cert", step="tls")
def renewal_forgotten(lab):
    """Nobody renewed the certificate; it ran out eleven days ago. The user pastes what curl says."""
    dns(lab, WWW)
    serve(lab, 8443, "http", cert=certificate(lab, start_days=-90, end_days=-11))


@fault("tls.certificate", "https://shop.lab/", bites="tls-cert", step="tls", disguise=True)
def certificate_with_www_only(lab):
    """The certificate is for www.shop.lab, and the address was typed without www; nginx serves both."""
    dns(lab, {"shop.lab": {"A": ["{s4}"]}, "www.shop.lab": {"A": ["{s4}"]}})
    name = certificate(lab, "www.shop.lab")
    nginx(lab, f"server {{ listen 443 ssl; server_name shop.lab www.shop.lab; ssl_certificate {name}; ssl_certificate_key {name}; "
               "location / { return 200 hello; } }", port=443)


@fault("tls.certificate", "https://[{s6}]:5001/", bites="tls-cert", step="tls")
def storage_box_self_signed_v6(lab):
    """A storage box with its own self-signed certificate, over IPv6."""
    serve(lab, 5001, "http", cert=certificate(lab, "nas.lab", self_signed=True))


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls", disguise=True)
def inspected_on_the_way(lab):
    """The company inspects TLS with an authority that this machine does not trust: r1 sends the web to its own box."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    lab.attach("box", "r1")
    serve(lab, 443, "http", label="box", cert=certificate(lab))
    lab.sh("r1", "iptables -t nat -A PREROUTING -s {c4} -p tcp --dport 443 -j DNAT --to-destination {box4}")
    trust_nobody(lab)


# -- gateways -------------------------------------------------------------------------------------

def front(lab, location, port=80, listen=""):
    """nginx on the server in front of a machine behind r3."""
    lab.attach("b", "r3", 90)
    nginx(lab, f"server {{ listen {listen or port}; location / {{ {location} }} }}", port=port)


@fault("gateway.upstream_timeout", "http://www.lab/report", bites="http-504", step="http")
def report_takes_too_long(lab):
    """The application takes longer for its report than nginx waits."""
    dns(lab, WWW)
    front(lab, PASS)
    serve(lab, 8000, "http", label="b", wait=30)


@fault("gateway.upstream_timeout", "http://[{s6}]:8080/", bites="http-504", step="http", disguise=True)
def upstream_firewalled_v6(lab):
    """nginx's upstream drops its port; nginx is asked over IPv6, and rules of the client name 8080 and drop another network."""
    front(lab, PASS, port=8080, listen="[::]:8080")
    lab.nft("b", input_("tcp dport 8000 drop"))
    lab.nft("c", output("ip6 daddr 2001:db8::/32 tcp dport 8080 drop"))


@fault("gateway.upstream_unreachable", "http://{s4}/orders", "--error", BAD_GATEWAY, bites="http-502", step="http")
def application_stopped(lab):
    """The application behind nginx was stopped; the user pastes what Python says."""
    front(lab, PASS)


@fault("gateway.upstream_unreachable", "https://www.lab/", bites="http-502", step="https", disguise=True)
def application_crashes_on_request(lab):
    """The application behind nginx resets each request; nginx itself speaks TLS with a good certificate."""
    dns(lab, WWW)
    lab.attach("b", "r3", 90)
    name = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_certificate {name}; ssl_certificate_key {name}; location / {{ {PASS} }} }}", port=443)
    serve(lab, 8000, "reset-on-data", label="b")


@fault("gateway.no_healthy_upstream", "http://www.lab:8080/", bites="http-503", step="http")
def both_backends_down(lab):
    """haproxy's checks have found both of its servers down."""
    dns(lab, WWW)
    haproxy(lab, "frontend f\n bind :8080\n default_backend b\nbackend b\n server one 127.0.0.1:8001 check inter 50ms fall 1\n"
                 " server two 127.0.0.1:8002 check inter 50ms fall 1", port=8080)
    for _ in range(40):
        if probe(lab, target="{s4}:8080", step="http") == "http-503":
            return


@fault("gateway.no_healthy_upstream", "https://[{s6}]/", bites="http-503", step="https", disguise=True)
def maintenance_v6(lab):
    """haproxy has its only server in maintenance; TLS over IPv6, and pings are dropped."""
    haproxy(lab, f"frontend f\n bind :::443 v4v6 ssl crt {certificate(lab, '{s6}')}\n default_backend b\nbackend b\n server one 127.0.0.1:8001 disabled", port=443)
    lab.nft("s", input_("icmpv6 type echo-request drop"))


@fault("gateway.no_healthy_upstream", "http://{s4}/", bites="http-503", step="http")
def ingress_without_pods(lab):
    """An ingress controller whose service has no endpoints: 503 Service Temporarily Unavailable, by nginx."""
    serve(lab, 80, "http", status="503 Service Temporarily Unavailable", server="nginx",
          body="<html><head><title>503 Service Temporarily Unavailable</title></head><body><center><h1>503 Service Temporarily Unavailable</h1></center>"
               "<hr><center>nginx</center></body></html>")


@fault([Cause("server.host_down", ("x4", "r3", "s")), Cause("gateway.upstream_unreachable", side="gateway|proxy")], "https://{x4}/", "--proxy", "{proxy}",
       disguise=True, why="the proxy says that it cannot connect, and the direct way shows why",
       bites=lambda lab: expect(probe(lab, proxy="{proxy}", timeout=8), "proxy-http-500", "proxy-http-502", "proxy-http-503", "proxy-http-504"))
def proxy_finds_nobody(lab):
    """The proxy works and cannot reach the target, which nobody has."""
    lab.words["proxy"] = tinyproxy(lab, router="r3")


# -- silence --------------------------------------------------------------------------------------

@fault("server.silent", "db.lab:3306", at="s", bites="silent", step="wait")
def mysql_waits_for_dns(lab):
    """MySQL takes the connection and waits for its own resolver before it greets."""
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    serve(lab, 3306, "mysql", wait=40)


@fault("server.silent", "http://[{s6}]:8080/status", at="s", bites="silent", step="http", disguise=True)
def worker_pool_busy_v6(lab):
    """The web server's workers are all busy: requests are taken and not answered, over IPv6; a rule names the port."""
    serve(lab, 8080, "http", wait=60)
    lab.nft("s", input_("tcp dport 8080 counter accept"))


@fault("server.silent", "https://www.lab/", at="s", bites="silent", step="https")
def page_never_comes(lab):
    """TLS is done at once; the page never comes."""
    dns(lab, WWW)
    serve(lab, 443, "silent", cert=certificate(lab))


@fault("server.silent", "{s4}:22", at="s", bites="silent", step="wait", disguise=True)
def sshd_stopped(lab):
    """OpenSSH's process is stopped, as under a debugger: the kernel goes on connecting."""
    sshd(lab)
    lab.processes[-1].send_signal(19)


# -- hung up --------------------------------------------------------------------------------------

@fault("server.resets", "{s4}:3306", "--error", RESET, at="s", bites="reset", step="wait")
def reset_at_once_by_message(lab):
    """The database's port accepts and resets; the user pastes what Java says."""
    serve(lab, 3306, "reset")


@fault("server.resets", "http://www.lab/", at="s", bites="reset", step="http", disguise=True)
def worker_crashes(lab):
    """The web server's worker crashes at each request; rules on the way name the port."""
    dns(lab, WWW)
    serve(lab, 80, "reset-on-data")
    lab.nft("r2", forward("tcp dport 80 counter accept\ntcp dport 81 reject with tcp reset"))


@fault("server.resets", "https://[{s6}]:8443/", at="s", bites="reset", step="tls")
def tls_worker_crashes_v6(lab):
    """The TLS service resets at the ClientHello, over IPv6."""
    serve(lab, 8443, "reset-on-data")


# -- something else -------------------------------------------------------------------------------

@fault("server.wrong_protocol", "https://www.lab:8080/", at="s", bites="tls-notls", step="tls")
def https_typed_for_http(lab):
    """https was typed for a port that speaks plain HTTP."""
    dns(lab, WWW)
    nginx(lab, "server { listen 8080; location / { return 200 hello; } }", port=8080)


@fault("server.wrong_protocol", "http://{s4}:22/", at="s", bites="said-SSH*", step="http")
def page_on_ssh_port(lab):
    """A page is asked for on the ssh port."""
    sshd(lab)


@fault("server.wrong_protocol", "http://www.lab:443/", at="s", bites="http-400", step="http", disguise=True)
def http_typed_for_https(lab):
    """http was typed for nginx's TLS port, which says 400; by name."""
    dns(lab, WWW)
    name = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_certificate {name}; ssl_certificate_key {name}; location / {{ return 200 hello; }} }}", port=443)


@fault("server.wrong_protocol", "[{s6}]:3306", at="s", bites="said-SSH*", step="wait", disguise=True)
def tunnel_to_the_wrong_service_v6(lab):
    """A port forwarding for MySQL leads to an ssh server, over IPv6."""
    sshd(lab, 3306)
