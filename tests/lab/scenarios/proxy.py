# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of proxies: Debian's tinyproxy, configured by option or by environment."""
from lab.rules import chain
from lab.scenario import expect, fault, probe
from lab.services import certificate, dns, serve, tinyproxy
from lab.topology import Broken


def through(*words):
    """A self-check: what the proxy answers to CONNECT."""
    def check(lab):
        seen = probe(lab, proxy="{proxy}")
        if not any(seen == w for w in words):
            raise Broken(f"through the proxy: {seen}")
    return check


def by_environment(lab, url):
    """The proxy as a shell's environment has it."""
    lab.words["proxy"] = url
    lab.environment = {name: url for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")}


@fault("client.proxy.unreachable", "{s4}:443", "--proxy", "{proxy}", bites=through("proxy-refused"))
def nothing_listens(lab):
    """Nothing listens on the proxy's port."""
    serve(lab, 443, "http")
    lab.words["proxy"] = f"http://{lab.attach('p', 'r1')}:3128"


@fault("client.proxy.unreachable", "https://{s4}/", bites=through("proxy-timeout"))
def dropped_by_environment(lab):
    """The proxy named by the environment drops everything."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    by_environment(lab, f"http://{lab.attach('p', 'r1')}:3128")
    lab.nft("p", chain("input", "tcp dport 3128 drop"))


@fault("client.proxy.unreachable", "http://www.lab/", bites=lambda lab: expect(probe(lab, proxy="{proxy}", timeout=5), "proxy-unreachable"), disguise=True)
def proxy_host_gone(lab):
    """The environment names a proxy whose host is gone; the target itself would answer directly."""
    serve(lab, 80, "http")
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    lab.attach("p", "r2")
    by_environment(lab, lab.fill("http://{pgone4}:8080"))


@fault("client.proxy.denied", "{s4}:5432", "--proxy", "{proxy}", bites=through("proxy-http-403"))
def connect_port_not_allowed(lab):
    """tinyproxy allows CONNECT to 443 only."""
    serve(lab, 5432, "postgres")
    lab.words["proxy"] = tinyproxy(lab, extra="ConnectPort 443")


@fault("client.proxy.denied", "{s4}:443", "--proxy", "{proxy}", bites=through("proxy-http-407", "proxy-http-401"))
def credentials_wanted(lab):
    """tinyproxy wants a password."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.words["proxy"] = tinyproxy(lab, extra="BasicAuth alice secret")


@fault("client.proxy.denied", "https://www.lab/", bites=through("proxy-http-403"), disguise=True)
def filtered_by_name(lab):
    """tinyproxy filters the name; an innocent rule in r2 names the port."""
    serve(lab, 443, "http", cert=certificate(lab))
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    (lab.folder / "filter").write_text("www\\.lab\n")
    by_environment(lab, tinyproxy(lab, extra=f"Filter \"{lab.folder}/filter\""))
    lab.nft("r2", chain("forward", "tcp dport 443 counter accept"))


def only_through_proxy(lab):
    """Direct attempts time out, the proxy reaches the target."""
    expect(probe(lab), "timeout", "unreachable", "refused")
    expect(probe(lab, proxy="{proxy}"), "proxy-http-200")


@fault("client.proxy.required", "{s4}:443", "--proxy", "{proxy}", bites=only_through_proxy)
def direct_dropped(lab):
    """r1 lets nobody out directly; the proxy gets through."""
    serve(lab, 443, "http", cert=certificate(lab, "{s4}"))
    lab.words["proxy"] = tinyproxy(lab)
    lab.nft("r1", chain("forward", "ip saddr {c4} ip daddr {s4} tcp dport 443 drop"))


@fault("client.proxy.required", "https://www.lab/", bites=only_through_proxy)
def direct_rejected_environment(lab):
    """r1 rejects direct connections; the environment's proxy gets through."""
    serve(lab, 443, "http", cert=certificate(lab))
    zone = {"www.lab": {"A": ["{s4}"]}}
    dns(lab, zone)
    by_environment(lab, tinyproxy(lab))
    lab.etc("p", "resolv.conf", "nameserver {d4}\n")
    lab.nft("r1", chain("forward", "ip saddr {c4} ip daddr {s4} meta l4proto tcp reject with icmpx type admin-prohibited"))
