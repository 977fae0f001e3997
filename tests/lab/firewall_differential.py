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
import pwd
import random
import re
import select
import shutil
import signal
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
        self.peer_link = None # the other side's link-layer address
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
            self.peer_link = self.peer_link if side else link
            for address in sum((rulesets.SERVER, rulesets.CLIENT)[side].values(), []):
                run("ip", "-n", self.names[side], "neigh", "replace", address, "lladdr", link, "dev", LINK, "nud", "permanent")
        self.home = os.open("/proc/self/ns/net", os.O_RDONLY)
        self.spaces = [os.open(f"/run/netns/{name}", os.O_RDONLY) for name in self.names]
        self.enter(0)
        self.has_ipsets = shutil.which("ipset") is not None
        for version in (4, 6) if self.has_ipsets else ():
            run("ipset", "restore", text=rulesets.ipsets(version))

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


# Counters behind everything else: they move when a SYN got through. What is sent leaves by the link, or arrives by loopback.
PROBE = ["add table netdev probe", f"add chain netdev probe output {{ type filter hook egress device {LINK} priority 3000; }}",
         "add rule netdev probe output tcp flags syn counter", "add table inet probe",
         "add chain inet probe output { type filter hook input priority 3000; }", "add rule inet probe output iifname lo tcp flags syn counter",
         "add chain inet probe input { type filter hook input priority 3001; }", "add rule inet probe input iifname != lo tcp flags syn counter"]
PROBE_TABLES = (("netdev", "probe"), ("inet", "probe"))


class NftBackend:
    def __init__(self, r, direction, world):
        self.direction = direction
        self.rules = rulesets.NftRules(r, direction)
        self.loaded = list(self.rules.rules)

    def load(self, rules, alone=True):
        """Loads what the kernel takes of these rules; the rest is left out."""
        while True:
            lines = self.rules.commands(rules)[0 if alone else 1:] + PROBE
            done = run("nft", "-f", "-", text="\n".join(lines) + "\n", check=False)
            if done.returncode == 0:
                self.loaded = rules
                return
            refused = {int(n) - 1 for n in re.findall(r"(?m)^/dev/stdin:(\d+):", done.stderr)}
            bad = {lines[n] for n in refused if n < len(lines)}
            kept = [rule for rule in rules if not any(line.endswith(f" {rule[1]} {rule[2]}") for line in bad)]
            if len(kept) == len(rules): # nft fell over a rule, and says of none which it was
                kept = [rule for rule in rules if run("nft", "-c", "-f", "-", text="\n".join(self.rules.commands([rule])) + "\n", check=False).returncode == 0]
            if len(kept) == len(rules):
                raise RuntimeError("nft refuses the rule set:\n" + done.stderr + "\n".join(lines))
            rules = kept

    def dump(self):
        return run("nft", "-j", "list", "ruleset").stdout

    def model(self, dump):
        document = json.loads(dump)
        document["nftables"] = [item for item in document["nftables"] if next(iter(item.values())).get("table", next(iter(item.values())).get("name")) != "probe"]
        for item in document["nftables"]: # nft 1.0.6 leaves them out
            if item.get("chain", {}).get("hook") in ("ingress", "egress"):
                item["chain"]["dev"] = LINK
        return json.dumps(document)

    @staticmethod
    def counters(dump):
        found = {}
        for item in json.loads(dump)["nftables"]:
            rule = item.get("rule")
            for expression in rule["expr"] if rule else []:
                counter = expression.get("counter") if isinstance(expression, dict) else None
                if isinstance(counter, dict) and "packets" in counter: # and not a named one
                    found[(rule["family"], rule["table"], rule["chain"], rule["handle"])] = counter["packets"]
        return found

    @staticmethod
    def key(rule):
        return (rule["family"], rule["table"], rule["chain"], rule["handle"])

    def passed(self, counters):
        return sum(n for key, n in counters.items() if key[1] == "probe" and key[2] == self.direction)

    def versions(self):
        return [4, 6]

    def unknowable(self):
        return self.rules.unknowable

    def reset(self):
        pass


class IptablesBackend:
    def __init__(self, r, direction, world, legacy=None, version=None):
        self.direction = direction
        self.version = version or r.choice([4, 6])
        self.legacy = r.random() < .3 if legacy is None else legacy
        prefix = ("iptables" if self.version == 4 else "ip6tables") + ("-legacy" if self.legacy else "-nft")
        self.save, self.restore = prefix + "-save", prefix + "-restore"
        self.rules = rulesets.IptablesRules(r, direction, self.version, world.has_ipsets)
        self.ipsets = world.has_ipsets
        self.loaded = list(self.rules.rules)

    def load(self, rules, alone=True):
        if alone:
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
        if alone:
            run("nft", "-f", "-", text="\n".join(PROBE) + "\n")
        self.loaded = rules

    def dump(self):
        listed = [run("nft", "-j", "list", "table", *table, check=False).stdout or '{"nftables": []}' for table in PROBE_TABLES]
        probe = json.dumps({"nftables": [item for text in listed for item in json.loads(text)["nftables"]]})
        ipsets = "\n#ipset\n" + run("ipset", "save").stdout if self.ipsets else ""
        return run(self.save, "-c").stdout + ipsets + "\n#probe\n" + probe

    def model(self, dump):
        return dump.split("\n#probe\n")[0]

    def counters(self, dump):
        text, probe = dump.split("\n#probe\n")
        text = text.split("\n#ipset\n")[0]
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

    def unknowable(self):
        return self.rules.unknowable

    def reset(self):
        # Legacy tables are not in nft's rule set: open everything again.
        if self.legacy:
            run(self.restore, text="\n".join(f"*{t}\nCOMMIT" for t in ("raw", "mangle", "nat", "security")) +
                "\n*filter\n:INPUT ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\nCOMMIT\n")


class MixedBackend:
    """nftables, iptables' nft variant and its legacy tables on one machine; a rule is (part, rule of that part)."""

    def __init__(self, r, direction, world):
        self.direction = direction
        variant = IptablesBackend(r, direction, world, legacy=False)
        self.parts = [variant, IptablesBackend(r, direction, world, legacy=True, version=variant.version), NftBackend(r, direction, world)]
        self.rules = self
        self.loaded = [(number, rule) for number, part in enumerate(self.parts) for rule in part.rules.rules]

    def rules_of(self, number, rules):
        return [rule for owner, rule in rules if owner == number]

    def load(self, rules):
        run("nft", "flush", "ruleset")
        for number, part in enumerate(self.parts):
            part.load(self.rules_of(number, rules), alone=False)
        self.loaded = [(number, rule) for number, part in enumerate(self.parts) for rule in part.loaded]

    def commands(self, rules):
        return [line for number, part in enumerate(self.parts) for line in part.rules.commands(self.rules_of(number, rules))]

    def dump(self):
        return "\n#next\n".join(part.dump() for part in self.parts)

    def model(self, dump):
        return "\n#next\n".join(part.model(text) for part, text in zip(self.parts, dump.split("\n#next\n")))

    def counters(self, dump):
        """Rules of both variants of iptables at one place count together."""
        found = {}
        for part, text in zip(self.parts, dump.split("\n#next\n")):
            for key, count in part.counters(text).items():
                found[key] = count if len(key) == 4 else found.get(key, 0) + count
        return found

    def key(self, rule):
        return self.parts[2 if rule["backend"] == "nftables" else 0].key(rule)

    def passed(self, counters):
        return self.parts[2].passed(counters)

    def versions(self):
        return self.parts[0].versions()

    def unknowable(self):
        """Legacy tables and chains of nf_tables stand at the same priorities, and nothing tells which are asked first."""
        return True

    def reset(self):
        for part in self.parts:
            part.reset()


def send(world, packet, wait):
    """Sends one SYN; True where the connection came about within `wait` seconds, None where nobody waits for it."""
    version, direction = packet["version"], packet["path"]
    side = 0 if direction == "output" else 1
    os.setegid(packet.get("gid", 0))
    os.seteuid(packet.get("uid", 0))
    try:
        opened = world_socket(world, side, version, packet.get("uid", 0))
    finally:
        os.seteuid(0)
        os.setegid(0)
    with opened:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((packet["source"], packet.get("source_port", 0)))
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
        select.select([], [opened], [], wait)
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


def group_of(uid):
    """As a program of that user has it: the account's own."""
    try:
        return pwd.getpwuid(uid).pw_gid
    except KeyError:
        return 0


def random_packet(r, backend, wait):
    version = r.choice(backend.versions())
    out = backend.direction == "output"
    packet = {"path": backend.direction, "version": version, "destination_port": r.choice(rulesets.PORTS),
              "source_port": r.randint(20000, 59000), "source": r.choice((rulesets.CLIENT if out else rulesets.SERVER)[version]),
              "destination": r.choice((rulesets.SERVER if out else rulesets.CLIENT)[version]),
              "options": [2, 4, 8, 3], "length": 60 if version == 4 else 80, "ttl": 64, "reply": wait,
              "mss": 1460 if version == 4 else 1440, "reverse_path_ok": True,
              "addresses": [f"{rulesets.CLIENT[4][0]}/16", f"{rulesets.CLIENT[6][0]}/16", "fe80::1/64"]}
    packet["out" if out else "in"] = LINK
    if out and not wait and r.random() < .1: # to this machine itself
        packet["destination"] = packet["source"]
        packet["out"] = "lo"
        packet["mss"] = 65495 if version == 4 else 65476
    if not out:
        packet["mac"] = backend.peer_link
    if out:
        packet["uid"] = r.choice(rulesets.USERS)
        packet["gid"] = group_of(packet["uid"])
    return packet


class Program:
    """The same questions put to `deadair firewall check`, which finds out for itself what the machine is and sends."""

    def __init__(self, program):
        self.program = program

    def ask(self, packet):
        v6 = packet["version"] == 6
        out = packet["path"] == "output"
        target = (f"[{packet['destination']}]" if v6 else packet["destination"]) + f":{packet['destination_port']}"
        command = [self.program, "firewall", "check", target, "--json", "--from", packet["source"], "--direction", "out" if out else "in"]
        if out:
            command += ["--user", str(packet["uid"])]
        done = run(*command, check=False)
        if done.returncode not in (0, 1, 3):
            return {"decision": "no answer", "rule": None, "undecidable": [], "errors": done.stderr}
        answer = json.loads(done.stdout)
        answer["out"] = LINK
        answer["rule"] = answer.get("rule") and {"policy": False, **answer["rule"]}
        return answer

    def close(self):
        pass


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


# What an answer's headers hold is known to the other end only.
OTHER_ENDS = {"the TCP header is not known", "that part of the IP header is not known", "the remaining hops are not known", "the length of the packet is not known"}


def difference(backend, answer, before, after, connected):
    """What the evaluator got wrong, or None; "unknown" where it does not decide."""
    decision = answer["decision"]
    if decision == "unknown":
        return "unknown"
    passed = backend.passed(after) > backend.passed(before)
    if passed != (decision == "accept"):
        return f"decision {decision}, but the packet {'passed' if passed else 'did not pass'}"
    rule = answer["rule"]

    def counted(one):
        if one.get("policy"):
            return True
        key = backend.key(one)
        return key not in after or after[key] > before.get(key, 0) # nftables: a rule may have no counter

    for step in answer["trace"] + ([rule] if rule else []):
        if connected is None and step.get("certain", True) and not counted(step):
            return "a rule that is said to match did not count: " + step["text"]
    if decision != "accept" and connected is None:
        if not rule:
            # It can be sure that one of some rules stops a packet, and not which: that counts as undecided.
            either = [one for one in answer.get("suspects", []) if counted(one)]
            return "unknown" if either else "no rule is named, or none of those counted"
        if not rule["policy"] and after.get(backend.key(rule), 0) <= before.get(backend.key(rule), 0):
            return "the rule named did not count"
        if not rule["policy"] and (decision == "reject") != ("reject" in rule["text"].lower()):
            return "the rule named does not do that"
    if connected is not None and "reply" in answer and answer["out"] != "lo": # nobody listens on this side
        back = answer["reply"]["decision"]
        if back == "unknown":
            whys = {item["why"] for item in answer["reply"]["undecidable"]}
            return "unknown" if not whys <= OTHER_ENDS else None
        if (back == "accept") != connected:
            return f"reply {back}, but the connection {'came' if connected else 'did not come'} about"
    return None


def evaluator_of(tool, backend, dump):
    return Program(tool) if backend.whole_program else Evaluator(tool, backend.model(dump))


def settled(backend, answer, before, connected):
    """What the evaluator got wrong, and the counters: a busy machine may take a moment to deliver a packet."""
    for _ in range(8):
        after = backend.counters(backend.dump())
        wrong = difference(backend, answer, before, after, connected)
        if wrong in (None, "unknown"):
            break
        time.sleep(.05)
    return wrong, after


def patience(answer):
    """Seconds for a connection to come about: long where it should, since the machine may be busy."""
    return 1.5 if answer.get("reply", {}).get("decision") == "accept" else .08


def trial(tool, world, backend, packet, wait):
    dump = backend.dump()
    before = backend.counters(dump)
    evaluator = evaluator_of(tool, backend, dump)
    answer = evaluator.ask(packet)
    evaluator.close()
    connected = send(world, packet, wait and patience(answer))
    return settled(backend, answer, before, connected)[0], answer


def renew(packet):
    """Another source port, so that it is the first packet of another connection."""
    if "source_port" in packet:
        packet["source_port"] = packet["source_port"] % 30000 + 20001


def shrink(tool, world, backend, packet, wait, wrong):
    """Leaves out rules as long as the same packet is still judged wrongly."""
    rules = list(backend.loaded)
    number = 0
    while number < len(rules):
        fewer = rules[:number] + rules[number + 1:]
        backend.load(fewer)
        renew(packet)
        found, _ = trial(tool, world, backend, packet, wait)
        if found not in (None, "unknown") if wrong != "unknown" else found == "unknown":
            rules = fewer
        else:
            number += 1
    backend.load(rules)
    renew(packet)
    return trial(tool, world, backend, packet, wait)


def repeats(tool, world, backend, packet, wait):
    """Whether the same packet through the same rules is judged wrongly again."""
    backend.load(list(backend.loaded))
    renew(packet)
    return trial(tool, world, backend, packet, wait)[0]


def report(seed, backend, packet, wrong, answer):
    print(f"\nseed {seed}: {wrong}\npacket {json.dumps(packet)}\nanswer {json.dumps(answer, indent=1)[:3000]}")
    print("rules\n" + "\n".join(backend.rules.commands(backend.loaded)))


def one_rule_set(tool, program, world, seed, count, totals, kind):
    r = random.Random(seed)
    direction = r.choice(["output", "input"])
    make = {"nft": NftBackend, "iptables": IptablesBackend, "mixed": MixedBackend}[kind or r.choice(["nft", "nft", "nft", "iptables", "iptables", "mixed"])]
    backend = make(r, direction, world)
    backend.peer_link = world.peer_link
    backend.whole_program = program is not None and r.random() < .25
    wait = direction == "output" and r.random() < .25 and not backend.whole_program
    if backend.whole_program:
        tool = program
    # Without an answer from the other side every counter is the SYN's.
    world.mute(not wait)
    failures = 0
    try:
        backend.load(list(backend.loaded))
        dump = backend.dump()
        before = backend.counters(dump)
        evaluator = evaluator_of(tool, backend, dump)
        for _ in range(count):
            packet = random_packet(r, backend, wait)
            if backend.whole_program: # the program can know the range only that the kernel takes it from
                del packet["source_port"]
            answer = evaluator.ask(packet)
            connected = send(world, packet, wait and patience(answer))
            wrong, after = settled(backend, answer, before, connected)
            totals["packets"] += 1
            totals[answer["decision"]] = totals.get(answer["decision"], 0) + 1
            knowable = not backend.unknowable() and not backend.whole_program # which cannot know the source port
            totals["knowable"] += knowable
            if wrong == "unknown":
                totals["undecided"] += knowable
            if wrong and (wrong != "unknown" or (totals["show_unknown"] and knowable)):
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
    parser.add_argument("--deadair", help="the deadair program: a quarter of the rule sets are put to it")
    parser.add_argument("--seconds", type=float, default=30, help="how long to go on with ever new rule sets")
    parser.add_argument("--seed", type=int, help="only this rule set")
    parser.add_argument("--start", type=int, default=None, help="first seed; by default from the clock")
    parser.add_argument("--rule-sets", type=int, help="exactly so many, however long it takes")
    parser.add_argument("--packets", type=int, default=12, help="per rule set")
    parser.add_argument("--kind", choices=["nft", "iptables", "mixed"])
    parser.add_argument("--show-unknown", action="store_true")
    parser.add_argument("--keep-going", action="store_true")
    options = parser.parse_args()
    if os.geteuid() != 0:
        print("skipped: namespaces need root")
        return 77
    signal.signal(signal.SIGTERM, signal.default_int_handler) # the namespaces go either way
    try:
        world = World()
    except (RuntimeError, FileNotFoundError) as reason:
        print(f"skipped: no namespaces here: {reason}")
        return 77
    totals = {"packets": 0, "knowable": 0, "undecided": 0, "refused": 0, "once": 0, "show_unknown": options.show_unknown}
    failures = rule_sets = 0
    try:
        listeners = serve(world)
        end = time.monotonic() + options.seconds
        seed = options.seed if options.seed is not None else options.start if options.start is not None else int(time.time())
        print(f"first seed {seed}")
        count = 1 if options.seed is not None else options.rule_sets
        while rule_sets < count if count else time.monotonic() < end:
            failures += one_rule_set(options.tool, options.deadair, world, seed, options.packets, totals, options.kind)
            rule_sets += 1
            seed += 1
            if failures and not options.keep_going:
                break
        del listeners
    except KeyboardInterrupt:
        print("stopped")
    finally:
        world.close()
    totals.pop("show_unknown")
    print(f"{rule_sets} rule sets, {json.dumps(totals)}, {failures} disagreements")
    too_many_unknown = totals["knowable"] > 500 and totals["undecided"] > totals["knowable"] / 100
    if too_many_unknown:
        print("more than 1 % undecided, and nothing in these rule sets is unknowable")
    return 1 if failures or too_many_unknown or totals["packets"] == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
