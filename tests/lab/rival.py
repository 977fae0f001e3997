#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rival: what an administrator's script concludes with getent, dig, ip, nc, ping, traceroute, ss, nft, curl and openssl.

For comparison only: run.py --deadair tests/lab/rival.py. It takes the command line of `deadair diagnose` and prints a case with a verdict
and nothing else. Needs netcat-openbsd, bind9-dnsutils, iputils-ping, traceroute and curl besides what the lab needs.
"""
import ipaddress
import json
import os
import re
import subprocess
import sys
import time

TUNNELS = ("tun", "wg", "ppp", "tap", "ipsec")


def sh(command, seconds=8):
    """Output of a command, both streams; what there is of it after its time."""
    try:
        done = subprocess.run(command, shell=True, capture_output=True, text=True, timeout=seconds, errors="replace")
        return done.stdout + done.stderr
    except subprocess.TimeoutExpired as error:
        return (error.stdout or b"").decode(errors="replace") + " timed out"


def say(cause, side=None, outcome="timed_out", **where):
    """Prints the verdict and ends."""
    side = side or cause.split(".")[0].replace("tls", "server")
    print(json.dumps({"schema": "deadair.case/1", "outcome": outcome, "verdict": {"cause": cause, "confidence": 0.8, "summary": cause,
                      "where": {"side": side, **where}}, "hypotheses": [{"cause": cause, "confidence": 0.8}]}))
    sys.exit(0 if outcome == "connected" else 1)


def resolve(host):
    """Addresses as getent gives them; an expert asks every resolver by dig where that fails."""
    begin = time.monotonic()
    addresses = list(dict.fromkeys(re.findall(r"^(\S+)\s+STREAM", sh(f"getent ahosts {host}", 15), re.M)))
    slow = time.monotonic() - begin > 2
    servers = re.findall(r"^nameserver (\S+)", open("/etc/resolv.conf", encoding="utf-8").read(), re.M)
    answers = {s: sh(f"dig +tries=1 +time=2 @{s} {host} A", 4) for s in servers}
    status = [m.group(1) for a in answers.values() if (m := re.search(r"status: (\w+)", a))]
    if not addresses:
        words = {"NXDOMAIN": "dns.not_found", "SERVFAIL": "dns.server_failure", "REFUSED": "dns.server_failure", "NOERROR": "dns.no_address"}
        if not status and "DOWN" in sh("ip -br link show type veth"):
            say("client.no_link", outcome="not_resolved")
        say(words.get(status[0], "dns.server_failure") if status else "dns.server_unreachable", "dns", "not_resolved")
    records = [set(re.findall(r"\sA\s+(\S+)", a)) for a in answers.values() if "ANSWER SECTION" in a]
    return addresses, slow, records


def connect(address, port):
    text = sh(f"nc -nvz -w 4 {address} {port}", 6)
    for word, state in (("succeeded", "connected"), ("refused", "refused"), ("timed out", "timed_out"), ("No route", "unreachable"),
                        ("unreachable", "unreachable"), ("Permission denied", "denied"), ("not permitted", "denied"),
                        ("Cannot assign", "noport"), ("too many open", "nofile"), ("Invalid argument", "noroute")):
        if word.lower() in text.lower():
            return state
    return "timed_out"


def rules(port):
    """A rule of this machine that drops or rejects and names the port, or a policy that drops; root only."""
    text = sh("nft list ruleset")
    for line in text.splitlines():
        if re.search(r"\b(drop|reject|queue)\b", line) and (re.search(rf"port {port}\b", line) or "policy drop" in line or "@" in line):
            return line.strip(), "input" if "sport" in line or "hook input" in line else "output"
    return None


def silence(address, port):
    """Nothing came back."""
    found = rules(port)
    if found:
        say("client.firewall.inbound" if found[1] == "input" else "client.firewall.outbound", rule=found[0])
    route = sh(f"ip route get {address}")
    if re.search(rf"dev ({'|'.join(TUNNELS)})", route):
        say("client.vpn_route")
    count, limit = (sh(f"cat /proc/sys/net/netfilter/nf_conntrack_{n}").strip() for n in ("count", "max"))
    if count.isdigit() and limit.isdigit() and int(count) >= int(limit) > 0:
        say("client.conntrack_full")
    trace = sh(f"traceroute -n -q 1 -w 1 -m 8 {'-T -p ' + str(port) if os.geteuid() == 0 else ''} {address}", 10)
    hops = re.findall(r"^\s*(\d+)\s+([0-9a-f.:]+)\s", trace, re.M)
    last = hops[-1] if hops else None
    alive = " 0 received" not in sh(f"ping -n -c 2 -i 0.3 -W 1 {address}", 4)
    if last and last[1] == address:
        say("path.loss")
    if not last:
        say("server.firewall")
    if alive:
        say("path.filtered" if int(last[0]) < 3 else "server.firewall", address=last[1], hop=int(last[0]))
    say("path.blackhole", address=last[1], hop=int(last[0]))


def unreachable(address):
    """An error came back, or address resolution failed."""
    links = sh("ip -br addr")
    if not re.search(r"^eth\S+\s+UP", links, re.M):
        say("client.no_link", outcome="unreachable")
    if "169.254." in links and not re.search(r"\b(10|172|192|185|23|151)\.\d+\.\d+\.\d+/", links):
        say("client.self_assigned_address", outcome="unreachable")
    route = sh(f"ip route get {address}")
    if "unreachable" in route or "prohibit" in route or "blackhole" in route or "RTNETLINK" in route:
        say("client.no_route", outcome="unreachable")
    via = re.search(r"via (\S+)", route)
    neighbour = sh(f"ip neigh show {via.group(1) if via else address}")
    if "FAILED" in neighbour or "INCOMPLETE" in neighbour:
        say("client.gateway_unreachable" if via else "server.host_down", outcome="unreachable", address=via.group(1) if via else address)
    text = sh(f"ping -n -c 2 -W 2 {address}", 8) + sh(f"traceroute -n -q 1 -w 1 -m 10 {address}", 10)
    hops = re.findall(r"^\s*\d+\s+([0-9a-f.:]+)\s", text, re.M)
    if len(hops) > 6 and len(set(hops[-4:])) <= 2:
        say("path.loop", outcome="unreachable", address=hops[-1])
    sender = re.search(r"From (\S+?):? ", text)
    where = {"address": sender.group(1)} if sender else {}
    if "prohibited" in text.lower() or "!X" in text:
        say("path.rejected", outcome="unreachable", **where)
    if "Host Unreachable" in text or "!H" in text:
        say("server.host_down", outcome="unreachable", **where)
    say("path.unreachable", outcome="unreachable", **where)


def after_connect(scheme, host, port, path):
    """The connection stands: does the service answer?"""
    if scheme == "https" or (not scheme and port in (443, 8443) and sh(f"echo | timeout 3 openssl s_client -connect {host}:{port}", 4).count("CERT")):
        text = sh(f"curl -sv -m 4 -o /dev/null https://{host}:{port}{path}", 6)
        if "certificate" in text.lower() and ("SSL certificate problem" in text or "no alternative" in text or "does not match" in text):
            say("tls.certificate", "server", "tls_failed")
        if "alert" in text or "unsupported protocol" in text:
            say("tls.version_mismatch", "server", "tls_failed")
        if "wrong version" in text or "packet length" in text:
            say("server.wrong_protocol", outcome="tls_failed")
        if "timed out" in text and "HTTP" not in text:
            say("tls.stalls", "server", "tls_failed")
    elif scheme == "http":
        text = sh(f"curl -sv -m 4 -o /dev/null http://{host}:{port}{path}", 6)
        if "timed out" in text:
            say("server.silent", outcome="no_reply")
        if "reset" in text.lower():
            say("server.resets", outcome="reset")
    else:
        text = sh(f"(sleep 1.5) | nc -w 2 {host} {port}", 4)
        if port in (22, 25, 21, 3306) and not text.strip():
            say("server.silent", outcome="no_reply")
        if port == 22 and text.strip() and not text.startswith("SSH-"):
            say("server.wrong_protocol")
        if "too many" in text.lower() or "max number" in text.lower():
            say("server.connection_limit", outcome="reset")
    code = re.search(r"< HTTP/\S+ (50[234])", text)
    if code:
        say({"502": "gateway.upstream_unreachable", "503": "gateway.no_healthy_upstream", "504": "gateway.upstream_timeout"}[code.group(1)],
            outcome="gateway_error")


def from_server(address, port):
    """--vantage server."""
    lines = [l.split() for l in sh("ss -Htln").splitlines() if re.search(rf":{port}\s", l)]
    if not lines:
        say("server.not_listening", outcome="refused")
    if not any(l[3].rsplit(":", 1)[0].strip("[]") in ("*", "::", "0.0.0.0", address) for l in lines):
        say("server.bound_elsewhere", outcome="refused")
    if any(int(l[1]) > int(l[2]) for l in lines):
        say("server.accept_queue_full")
    found = rules(port)
    say("server.firewall", rule=found[0]) if found else say("none", outcome="connected")


def named_in(message):
    """The target that a person reads in a message: a URL, or the words around a port."""
    url = re.search(r"https?://[^\s\"']+", message)
    if url:
        return url.group(0).rstrip(":,;")
    pair = re.search(r"(\[[0-9a-f:]+\]|[\w.-]+)[:,/](\d{2,5})\b", message) or re.search(r"(?:to|host|at) \"?([\w.:-]+?)\"?,? (?:\(.*?\), )?port (\d+)", message)
    host, port = pair.groups()
    return f"[{host}]:{port}" if ":" in host and host[0] != "[" else f"{host}:{port}"


def main():
    if "--help" in sys.argv:
        print("--vantage")
        return
    target, rest = sys.argv[2], sys.argv[3:]
    if "--error" in rest:
        target = named_in(rest[rest.index("--error") + 1])
    scheme, host, port, path = re.fullmatch(r"(?:(https?)://)?(\[[^\]]+\]|[^/:]+)(?::(\d+))?(/.*)?", target).groups()
    host, port, path = host.strip("[]"), int(port or {"https": 443}.get(scheme, 80)), path or "/"
    if "server" in rest:
        from_server(host, port)
    slow, records, addresses = False, [], [host]
    try:
        ipaddress.ip_address(host)
    except ValueError:
        addresses, slow, records = resolve(host)
    bad = [a for a in addresses if ipaddress.ip_address(a).is_loopback or ipaddress.ip_address(a).is_unspecified or a.startswith(("192.0.2.", "169.254."))]
    if bad:
        say("dns.wrong_address", "dns")
    states = {a: connect(a, port) for a in addresses[:4]}
    good = [a for a in states if states[a] == "connected"]
    if not good:
        if records and set(addresses) != set().union(*records) and host in open("/etc/hosts", encoding="utf-8").read():
            say("client.hosts_override")
        if len({frozenset(r) for r in records}) > 1:
            say("dns.wrong_address", "dns")
        address, state = next(iter(states.items()))
        {"timed_out": lambda: silence(address, port), "unreachable": lambda: unreachable(address), "noroute": lambda: unreachable(address),
         "noport": lambda: say("client.ephemeral_ports_exhausted", outcome="local_error"),
         "nofile": lambda: say("client.descriptors_exhausted", outcome="local_error"),
         "denied": lambda: say("client.firewall.outbound" if rules(port) or os.geteuid() else "path.rejected", outcome="local_error"),
         "refused": lambda: say("client.firewall.outbound", outcome="refused", rule=rules(port)[0]) if rules(port)
         else say("server.not_listening", outcome="refused", address=address)}[state]()
    if len(good) < len(states):
        say("dns.ipv6_broken" if all(":" in a for a in states if a not in good) else "dns.partly_dead", "dns", "connected")
    after_connect(scheme, host, port, path)
    if slow:
        say("dns.slow", "dns", "connected")
    say("none", outcome="connected")


if __name__ == "__main__":
    main()
