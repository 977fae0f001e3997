#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the firewall evaluator with the kernel.

Random rule sets are loaded into a network namespace, real SYNs are sent through them, and the evaluator is asked about
each from the same rule set's dump. The kernel's truth: a counter behind all rules (did the packet get through), and the
rules' own counters (which one decided). A failure is shrunk to the rules it needs and printed with its seed.
Needs root; exits with 77 where there is none.
"""
import argparse
import ctypes
import errno
import json
import os
import random
import re
import select
import socket
import struct
import subprocess
import sys
import tempfile
import time

import firewall_rulesets as rulesets

libc = ctypes.CDLL(None, use_errno=True)
LINK = rulesets.LINK


class Refused(Exception):
    """The kernel does not take this rule set."""


def run(*command, text=None, check=True):
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    if check and done.returncode != 0:
        raise RuntimeError(" ".join(command) + ": " + done.stderr)
    return done


class World:
    """Two namespaces and a link. This process lives in the first; `peer_socket` makes a socket in the other."""

    def __init__(self):
        self.names = [f"firewall-{os.getpid()}-{side}" for side in "ab"]
        for name in self.names:
            run("ip", "netns", "add", name)
        a, b = self.names
        run("ip", "-n", a, "link", "add", LINK, "type", "veth", "peer", "name", LINK, "netns", b)
        for name, ips in ((a, rulesets.CLIENT), (b, rulesets.SERVER)):
            run("ip", "-n", name, "link", "set", "lo", "up")
            run("ip", "netns", "exec", name, "sysctl", "-qw", "net.ipv6.conf.all.accept_dad=0", f"net.ipv6.conf.{LINK}.accept_dad=0",
                "net.ipv4.tcp_synack_retries=0", "net.ipv4.icmp_ratelimit=0", "net.ipv4.icmp_msgs_per_sec=1000000", "net.ipv6.icmp.ratelimit=0")
            run("ip", "-n", name, "link", "set", LINK, "up")
            for version, length in ((4, 16), (6, 16)):
                for address in ips[version]:
                    run("ip", "-n", name, "addr", "add", f"{address}/{length}", "dev", LINK, *(["nodad"] if version == 6 else []))
        for side in (0, 1): # resolving neighbours is not the subject, and random rules would drop it
            link = json.loads(run("ip", "-n", self.names[1 - side], "-j", "link", "show", LINK).stdout)[0]["address"]
            for address in sum((rulesets.SERVER, rulesets.CLIENT)[side].values(), []):
                run("ip", "-n", self.names[side], "neigh", "replace", address, "lladdr", link, "dev", LINK, "nud", "permanent")
        self.home = os.open("/proc/self/ns/net", os.O_RDONLY)
        self.spaces = [os.open(f"/run/netns/{name}", os.O_RDONLY) for name in self.names]
        self.enter(0)

    def enter(self, side):
        if libc.setns(self.spaces[side], 0) != 0:
            raise OSError(ctypes.get_errno(), "setns")

    def socket_at(self, side, version):
        self.enter(side)
        try:
            return socket.socket(socket.AF_INET if version == 4 else socket.AF_INET6, socket.SOCK_STREAM)
        finally:
            self.enter(0)

    def close(self):
        libc.setns(self.home, 0)
        for name in self.names:
            run("ip", "netns", "del", name, check=False)


# One counter behind everything else at each hook: it moves when a SYN for the probed port got through.
PROBE = ["add table inet probe",
         "add chain inet probe output { type filter hook postrouting priority 3000; }", "add rule inet probe output tcp flags syn counter",
         "add chain inet probe input { type filter hook input priority 3000; }", "add rule inet probe input tcp flags syn counter"]


class NftBackend:
    def __init__(self, r, direction, world):
        self.direction = direction
        self.rules = rulesets.NftRules(r, direction)
        self.loaded = list(self.rules.rules)

    def load(self, rules):
        """Loads what the kernel takes of these rules; the rest is left out."""
        while True:
            lines = self.rules.commands(rules) + PROBE
            done = run("nft", "-f", "-", text="\n".join(lines) + "\n", check=False)
            if done.returncode == 0:
                self.loaded = rules
                return
            refused = {int(n) - 1 for n in re.findall(r"(?m)^/dev/stdin:(\d+):", done.stderr)}
            bad = {lines[n] for n in refused if n < len(lines)}
            kept = [rule for rule in rules if not any(line.endswith(f" {rule[1]} {rule[2]}") for line in bad)]
            if len(kept) == len(rules):
                raise RuntimeError("nft refuses the rule set:\n" + done.stderr + "\n".join(lines))
            rules = kept

    def dump(self):
        return run("nft", "-j", "list", "ruleset").stdout

    def model(self, dump):
        document = json.loads(dump)
        document["nftables"] = [item for item in document["nftables"] if next(iter(item.values())).get("table", next(iter(item.values())).get("name")) != "probe"]
        return json.dumps(document)

    @staticmethod
    def counters(dump):
        found = {}
        for item in json.loads(dump)["nftables"]:
            rule = item.get("rule")
            for expression in rule["expr"] if rule else []:
                if isinstance(expression, dict) and "counter" in expression:
                    found[(rule["family"], rule["table"], rule["chain"], rule["handle"])] = expression["counter"]["packets"]
        return found

    @staticmethod
    def key(rule):
        return (rule["family"], rule["table"], rule["chain"], rule["handle"])

    def passed(self, counters):
        return sum(n for key, n in counters.items() if key[1] == "probe" and key[2] == self.direction)

    def versions(self):
        return [4, 6]

    def reset(self):
        pass


class IptablesBackend:
    def __init__(self, r, direction, world, legacy=None):
        self.direction = direction
        self.version = r.choice([4, 6])
        self.legacy = r.random() < .3 if legacy is None else legacy
        prefix = ("iptables" if self.version == 4 else "ip6tables") + ("-legacy" if self.legacy else "-nft")
        self.save, self.restore = prefix + "-save", prefix + "-restore"
        self.rules = rulesets.IptablesRules(r, direction, self.version)
        self.loaded = list(self.rules.rules)

    def load(self, rules):
        run("nft", "flush", "ruleset")
        while True:
            lines = self.rules.commands(rules)
            done = run(self.restore, text="\n".join(lines) + "\n", check=False)
            if done.returncode == 0:
                break
            refused = {int(n) - 1 for n in re.findall(r"line:? (\d+)", done.stderr)}
            bad = {lines[n] for n in refused if n < len(lines)}
            kept = [rule for rule in rules if f"-A {rule[1]} {rule[2]}" not in bad]
            if len(kept) == len(rules):
                raise Refused(done.stderr) # at COMMIT, so that the rule is not known
            rules = kept
        run("nft", "-f", "-", text="\n".join(PROBE) + "\n")
        self.loaded = rules

    def dump(self):
        return run(self.save, "-c").stdout + "\n#probe\n" + run("nft", "-j", "list", "table", "inet", "probe").stdout

    def model(self, dump):
        return dump.split("\n#probe\n")[0]

    def counters(self, dump):
        text, probe = dump.split("\n#probe\n")
        found = NftBackend.counters(probe)
        table, numbers = None, {}
        for line in text.splitlines():
            if line.startswith("*"):
                table = line[1:]
            counted = re.match(r"\[(\d+):\d+\] -A (\S+)", line)
            if counted:
                place = (table, counted.group(2))
                numbers[place] = numbers.get(place, 0) + 1
                found[(*place, numbers[place])] = int(counted.group(1))
        return found

    @staticmethod
    def key(rule):
        return (rule["table"], rule["chain"], rule["number"])

    def passed(self, counters):
        return sum(n for key, n in counters.items() if key[1] == "probe" and key[2] == self.direction)

    def versions(self):
        return [self.version]

    def reset(self):
        # Legacy tables are not in nft's rule set: open everything again.
        if self.legacy:
            run(self.restore, text="\n".join(f"*{t}\nCOMMIT" for t in ("raw", "mangle", "nat")) +
                "\n*filter\n:INPUT ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n")


def send(world, packet, wait):
    """Sends one SYN; True where the connection came about."""
    version, direction = packet["version"], packet["path"]
    side = 0 if direction == "output" else 1
    os.seteuid(packet.get("uid", 0))
    try:
        opened = world_socket(world, side, version, packet.get("uid", 0))
    finally:
        os.seteuid(0)
    with opened:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((packet["source"], packet["source_port"]))
        opened.setblocking(False)
        try:
            opened.connect((packet["destination"], packet["destination_port"]))
        except BlockingIOError:
            pass
        except OSError as reason:
            packet["errno"] = errno.errorcode.get(reason.errno, reason.errno)
            return False
        if not wait:
            return None
        select.select([], [opened], [], .08)
        try:
            opened.getpeername()
            return True
        except OSError:
            return False


def world_socket(world, side, version, uid):
    # setns needs root, and the socket's owner is who opens it: the other side is only ever used as root.
    if side == 0:
        return socket.socket(socket.AF_INET if version == 4 else socket.AF_INET6, socket.SOCK_STREAM)
    return world.socket_at(side, version)


def random_packet(r, backend, wait):
    version = r.choice(backend.versions())
    out = backend.direction == "output"
    packet = {"path": backend.direction, "version": version, "destination_port": r.choice(rulesets.PORTS),
              "source_port": r.randint(20000, 59000), "source": r.choice((rulesets.CLIENT if out else rulesets.SERVER)[version]),
              "destination": r.choice((rulesets.SERVER if out else rulesets.CLIENT)[version]),
              "options": [2, 4, 8, 3], "length": 60 if version == 4 else 80, "ttl": 64, "reply": wait,
              "addresses": [f"{rulesets.CLIENT[4][0]}/16", f"{rulesets.CLIENT[6][0]}/16", "fe80::1/64"]}
    packet["out" if out else "in"] = LINK
    if out:
        packet["uid"] = r.choice(rulesets.USERS)
    return packet


class Evaluator:
    def __init__(self, tool, model):
        self.file = tempfile.NamedTemporaryFile("w", suffix=".rules")
        self.file.write(model)
        self.file.flush()
        self.process = subprocess.Popen([tool, self.file.name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def ask(self, packet):
        self.process.stdin.write(json.dumps(packet) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            return {"decision": "no answer", "rule": None, "undecidable": []}
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.file.close()


def difference(backend, answer, before, after, connected):
    """What the evaluator got wrong, or None; "unknown" where it does not decide."""
    decision = answer["decision"]
    if decision == "unknown":
        return "unknown"
    passed = backend.passed(after) > backend.passed(before)
    if passed != (decision == "accept"):
        return f"decision {decision}, but the packet {'passed' if passed else 'did not pass'}"
    rule = answer["rule"]
    if decision != "accept" and connected is None:
        if not rule:
            return "no rule is named"
        if not rule["policy"] and after.get(backend.key(rule), 0) <= before.get(backend.key(rule), 0):
            return "the rule named did not count"
        if not rule["policy"] and (decision == "reject") != ("reject" in rule["text"].lower()):
            return "the rule named does not do that"
    if connected is not None and "reply" in answer and answer["out"] != "lo": # nobody listens on this side
        back = answer["reply"]["decision"]
        if back == "unknown":
            return "unknown"
        if (back == "accept") != connected:
            return f"reply {back}, but the connection {'came' if connected else 'did not come'} about"
    return None


def trial(tool, world, backend, packet, wait):
    dump = backend.dump()
    before = backend.counters(dump)
    evaluator = Evaluator(tool, backend.model(dump))
    answer = evaluator.ask(packet)
    evaluator.close()
    connected = send(world, packet, wait)
    after = backend.counters(backend.dump())
    return difference(backend, answer, before, after, connected), answer


def shrink(tool, world, backend, packet, wait, wrong):
    """Leaves out rules as long as the same packet is still judged wrongly."""
    rules = list(backend.loaded)
    number = 0
    while number < len(rules):
        fewer = rules[:number] + rules[number + 1:]
        backend.load(fewer)
        packet["source_port"] = packet["source_port"] % 30000 + 20001
        found, _ = trial(tool, world, backend, packet, wait)
        if found not in (None, "unknown") if wrong != "unknown" else found == "unknown":
            rules = fewer
        else:
            number += 1
    backend.load(rules)
    packet["source_port"] = packet["source_port"] % 30000 + 20001
    return trial(tool, world, backend, packet, wait)


def repeats(tool, world, backend, packet, wait):
    """Whether the same packet through the same rules is judged wrongly again."""
    backend.load(list(backend.loaded))
    packet["source_port"] = packet["source_port"] % 30000 + 20001
    return trial(tool, world, backend, packet, wait)[0]


def report(seed, backend, packet, wrong, answer):
    print(f"\nseed {seed}: {wrong}\npacket {json.dumps(packet)}\nanswer {json.dumps(answer, indent=1)[:3000]}")
    print("rules\n" + "\n".join(backend.rules.commands(backend.loaded)))


def one_rule_set(tool, world, seed, count, totals, kind):
    r = random.Random(seed)
    direction = r.choice(["output", "input"])
    wait = direction == "output" and r.random() < .25
    make = {"nft": NftBackend, "iptables": IptablesBackend}[kind or r.choice(["nft", "nft", "iptables"])]
    backend = make(r, direction, world)
    # Without an answer from the other side every counter is the SYN's.
    world.mute(not wait)
    failures = 0
    try:
        backend.load(list(backend.rules.rules))
        dump = backend.dump()
        before = backend.counters(dump)
        evaluator = Evaluator(tool, backend.model(dump))
        for _ in range(count):
            packet = random_packet(r, backend, wait)
            answer = evaluator.ask(packet)
            connected = send(world, packet, wait)
            after = backend.counters(backend.dump())
            wrong = difference(backend, answer, before, after, connected)
            totals["packets"] += 1
            totals[answer["decision"]] = totals.get(answer["decision"], 0) + 1
            if wrong == "unknown":
                totals["undecided"] += 1
            if wrong and (wrong != "unknown" or totals["show_unknown"]):
                if not repeats(tool, world, backend, packet, wait):
                    totals["once"] += 1 # a packet of somebody else's, or one that came late
                    print(f"seed {seed}: once, not again: {wrong}")
                    continue
                failures += wrong != "unknown"
                shrunk, small = shrink(tool, world, backend, packet, wait, wrong)
                report(seed, backend, packet, shrunk or wrong + " (not when alone)", small)
                break
            before = backend.counters(backend.dump()) if wait else after
        evaluator.close()
    except Refused:
        totals["refused"] += 1
    finally:
        backend.reset()
    return failures


def serve(world):
    """Listeners on the other side, and there the switch between answering and silence."""
    listeners = []
    for version in (4, 6):
        for port in rulesets.PORTS:
            listener = world.socket_at(1, version)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if version == 6:
                listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            listener.bind(("0.0.0.0" if version == 4 else "::", port))
            listener.listen(4096)
            listeners.append(listener)

    def mute(silent):
        rule = "add rule inet mute i tcp flags & (syn|ack) == syn drop\n" if silent else ""
        run("ip", "netns", "exec", world.names[1], "nft", "-f", "-", text="flush ruleset\nadd table inet mute\n"
            "add chain inet mute i { type filter hook input priority 0; }\n" + rule)
    world.mute = mute
    return listeners


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True, help="the firewall_eval binary")
    parser.add_argument("--seconds", type=float, default=30, help="how long to go on with ever new rule sets")
    parser.add_argument("--seed", type=int, help="only this rule set")
    parser.add_argument("--start", type=int, default=None, help="first seed; by default from the clock")
    parser.add_argument("--rule-sets", type=int, help="exactly so many, however long it takes")
    parser.add_argument("--packets", type=int, default=12, help="per rule set")
    parser.add_argument("--kind", choices=["nft", "iptables"])
    parser.add_argument("--show-unknown", action="store_true")
    parser.add_argument("--keep-going", action="store_true")
    options = parser.parse_args()
    if os.geteuid() != 0:
        print("skipped: namespaces need root")
        return 77
    try:
        world = World()
    except (RuntimeError, FileNotFoundError) as reason:
        print(f"skipped: no namespaces here: {reason}")
        return 77
    totals = {"packets": 0, "undecided": 0, "refused": 0, "once": 0, "show_unknown": options.show_unknown}
    failures = rule_sets = 0
    try:
        listeners = serve(world)
        end = time.monotonic() + options.seconds
        seed = options.seed if options.seed is not None else options.start if options.start is not None else int(time.time())
        print(f"first seed {seed}")
        count = 1 if options.seed is not None else options.rule_sets
        while rule_sets < count if count else time.monotonic() < end:
            failures += one_rule_set(options.tool, world, seed, options.packets, totals, options.kind)
            rule_sets += 1
            seed += 1
            if failures and not options.keep_going:
                break
        del listeners
    finally:
        world.close()
    totals.pop("show_unknown")
    print(f"{rule_sets} rule sets, {json.dumps(totals)}, {failures} disagreements")
    too_many_unknown = totals["packets"] > 500 and totals["undecided"] > totals["packets"] / 100
    if too_many_unknown:
        print("more than 1 % undecided, and nothing in these rule sets is unknowable")
    return 1 if failures or too_many_unknown or totals["packets"] == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
