# SPDX-License-Identifier: GPL-3.0-or-later
"""Gateways that answer for an upstream that does not: Debian's nginx and haproxy."""
import time

from lab.rules import chain
from lab.scenario import fault
from lab.services import certificate, dns, haproxy, nginx, serve

PROXY_PASS = "proxy_connect_timeout 600ms; proxy_read_timeout 600ms; proxy_pass http://{upstream}:8000;"


def behind(lab):
    """A host behind r2 where the upstream lives; gives its address."""
    return lab.attach("up", "r2", last=40)


@fault("gateway.upstream_timeout", "http://{s4}/", bites="http-504", step="http")
def nginx_504_silent_upstream(lab):
    """nginx reports that its upstream took the request and did not answer."""
    upstream = behind(lab)
    serve(lab, 8000, "silent", label="up")
    nginx(lab, f"server {{ listen 80; location / {{ {PROXY_PASS.format(upstream=upstream)} }} }}")


@fault("gateway.upstream_timeout", "http://{s4}:8080/api", bites="http-504", step="http", disguise=True)
def nginx_504_filtered_upstream(lab):
    """nginx cannot even connect: r2 drops the upstream's port. The client's own rules name 8080 and accept it."""
    upstream = behind(lab)
    serve(lab, 8000, "http", label="up")
    lab.nft("r2", chain("forward", "tcp dport 8000 drop"))
    lab.nft("c", chain("output", "tcp dport 8080 counter accept"))
    nginx(lab, f"server {{ listen 8080; location / {{ {PROXY_PASS.format(upstream=upstream)} }} }}", port=8080)


@fault("gateway.upstream_timeout", "http://{s4}/", bites="http-504", step="http")
def haproxy_504(lab):
    """haproxy's server does not answer within its timeout."""
    upstream = behind(lab)
    serve(lab, 8000, "silent", label="up")
    haproxy(lab, f"frontend f\n bind :80\n default_backend b\nbackend b\n server one {upstream}:8000")


@fault("gateway.upstream_unreachable", "http://{s4}/", bites="http-502", step="http")
def nginx_502_refused(lab):
    """nothing listens where nginx passes the request on."""
    upstream = behind(lab)
    nginx(lab, f"server {{ listen 80; location / {{ {PROXY_PASS.format(upstream=upstream)} }} }}")


@fault("gateway.upstream_unreachable", "https://www.lab/", bites="http-502", step="https")
def nginx_502_reset_tls(lab):
    """the upstream resets every connection; the gateway itself speaks TLS."""
    upstream = behind(lab)
    serve(lab, 8000, "reset-on-data", label="up")
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    pem = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_certificate {pem}; ssl_certificate_key {pem}; location / {{ {PROXY_PASS.format(upstream=upstream)} }} }}",
          port=443)


@fault("gateway.upstream_unreachable", "http://[{s6}]/", bites="http-502", step="http")
def haproxy_502_garbage_v6(lab):
    """haproxy's server answers something that is not HTTP."""
    upstream = behind(lab)
    serve(lab, 8000, "ssh", label="up")
    haproxy(lab, f"frontend f\n bind :::80 v4v6\n default_backend b\nbackend b\n server one {upstream}:8000")


@fault("gateway.no_healthy_upstream", "http://{s4}/", bites="http-503", step="http")
def haproxy_503_checked_down(lab):
    """haproxy's health checks found every server down."""
    upstream = behind(lab)
    haproxy(lab, f"frontend f\n bind :80\n default_backend b\nbackend b\n server one {upstream}:8000 check inter 100ms fall 1\n"
                 f" server two {upstream}:8001 check inter 100ms fall 1")
    time.sleep(0.6)


@fault("gateway.no_healthy_upstream", "http://www.lab:8080/", bites="http-503", step="http")
def haproxy_503_disabled(lab):
    """every server of the backend is disabled for maintenance."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    haproxy(lab, "frontend f\n bind :8080\n default_backend b\nbackend b\n server one 127.0.0.1:8000 disabled", port=8080)


@fault("gateway.no_healthy_upstream", "http://{s4}/", bites="http-503", step="http", disguise=True)
def envoy_503_words(lab):
    """a gateway that answers like Envoy: 503 and "no healthy upstream"."""
    serve(lab, 80, "http", status="503 Service Unavailable", server="envoy", body="no healthy upstream")
