#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times `deadair firewall check` against small and very large rule sets, in a network namespace of its own.

Prints the median and the longest of several runs and the peak memory. Needs root; exits with 77 where there is none, and
with 1 where a figure is missed.
"""
import argparse
import os
import random
import statistics
import subprocess
import sys
import time

TARGET = "127.0.0.1:60001"


def address(r):
    return f"{r.randint(11, 200)}.{r.randint(0, 255)}.{r.randint(0, 255)}.{r.randint(1, 254)}"


def office_nft():
    """Twenty rules, as a careful administrator writes them."""
    lines = ["add table inet f", "add chain inet f in { type filter hook input priority 0; policy drop; }", "add chain inet f out { type filter hook output priority 0; }",
             "add rule inet f in ct state vmap { established : accept, related : accept, invalid : drop }", "add rule inet f in iifname lo accept"]
    lines += [f"add rule inet f in tcp dport {port} ip saddr 10.0.{port % 250}.0/24 counter accept" for port in range(8000, 8009)]
    lines += [f"add rule inet f out tcp dport {port} counter drop" for port in range(9000, 9009)]
    return "\n".join(lines) + "\n"


def large_nft(rules, elements):
    r = random.Random(1)
    lines = ["add table inet big", "add chain inet big out { type filter hook output priority 0; }", "add set inet big bad { type ipv4_addr; }"]
    bad = sorted({address(r) for _ in range(elements)})
    lines += [f"add element inet big bad {{ {', '.join(bad[i:i + 5000])} }}" for i in range(0, len(bad), 5000)]
    lines.append("add rule inet big out ip daddr @bad counter drop")
    lines += [f"add rule inet big out ip daddr {address(r)} tcp dport {r.randint(1, 60000)} counter drop" for _ in range(rules)]
    return "\n".join(lines) + "\n"


def large_iptables(rules):
    r = random.Random(2)
    lines = ["*filter", ":INPUT ACCEPT [0:0]", ":FORWARD ACCEPT [0:0]", ":OUTPUT ACCEPT [0:0]"]
    lines += [f"-A OUTPUT -d {address(r)}/32 -p tcp -m tcp --dport {r.randint(1, 60000)} -j DROP" for _ in range(rules)]
    return "\n".join(lines + ["COMMIT", ""])


def measure(namespace, deadair, runs):
    """Milliseconds of each run, and the peak memory of any in MiB."""
    times = []
    for _ in range(runs):
        start = time.monotonic()
        done = subprocess.run(["ip", "netns", "exec", namespace, deadair, "firewall", "check", TARGET, "--json"], capture_output=True)
        times.append((time.monotonic() - start) * 1000)
        if done.returncode != 0 or b'"decision": "accept"' not in done.stdout:
            raise RuntimeError(done.stdout[:500].decode() + done.stderr.decode())
    return times, peak_of(namespace, deadair)


def peak_of(namespace, deadair):
    """Of the program itself, without the tools that it asks."""
    code = ("import os, sys\n"
            "pid = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, '/dev/null', 1, 0)])\n"
            "print(os.wait4(pid, 0)[2].ru_maxrss // 1024)")
    done = subprocess.run(["ip", "netns", "exec", namespace, sys.executable, "-c", code, deadair, "firewall", "check", TARGET, "--json"],
                          capture_output=True, text=True, check=True)
    return int(done.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--deadair", required=True)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    if os.geteuid() != 0:
        print("skipped: namespaces need root")
        return 77
    cases = [("20 rules, nftables", ["nft", "-f", "-"], office_nft(), 60),
             ("50,000 rules and a set of 100,000, nftables", ["nft", "-f", "-"], large_nft(50_000, 100_000), 1500),
             ("50,000 rules, iptables (nft variant)", ["iptables-nft-restore"], large_iptables(50_000), 1500),
             ("50,000 rules, iptables (legacy)", ["iptables-legacy-restore"], large_iptables(50_000), 1500)]
    missed = False
    print(f"{'rule set':<46}{'asked':>9}{'median':>9}{'longest':>9}{'memory':>9}")
    for name, command, text, asked_ms in cases:
        namespace = f"firewall-speed-{os.getpid()}"
        subprocess.run(["ip", "netns", "add", namespace], check=True)
        try:
            subprocess.run(["ip", "-n", namespace, "link", "set", "lo", "up"], check=True)
            subprocess.run(["ip", "netns", "exec", namespace, *command], input=text, text=True, check=True)
            times, memory = measure(namespace, options.deadair, options.runs)
        finally:
            subprocess.run(["ip", "netns", "del", namespace], check=True)
        print(f"{name:<46}{asked_ms:>6} ms{statistics.median(times):>6.0f} ms{max(times):>6.0f} ms{memory:>5} MiB")
        missed = missed or statistics.median(times) > asked_ms or memory > 200
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
