# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds one lab: namespaces, links, addresses, routes; starts programs in it; takes everything down again."""
import json
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

from .plan import Plan

PREFIX = "deadairlab"
HERE = Path(__file__).resolve().parent.parent
SERVICES = HERE / "services"


class Broken(Exception):
    """The lab could not make the fault, or the fault does not bite."""


class Unsupported(Exception):
    """This kernel or machine cannot have the fault; the scenario is skipped and says why."""


class Lab:
    """One client, three routers, one server, and what a scenario adds. IPv4 and IPv6 everywhere."""

    def __init__(self, index, tool, scenario):
        self.prefix = f"{PREFIX}{os.getpid()}x{index}"
        self.tool = tool
        self.scenario = scenario
        self.plan = Plan(scenario.name)
        self.words = dict(self.plan.words)
        self.folder = Path(f"/tmp/{self.prefix}")
        self.labels = []
        self.addresses = {}      # device -> every address it has
        self.processes = []
        self.cgroups = []
        self.run_options = []    # of labtool, for the diagnosis and for the self-check
        self.environment = {}    # likewise
        self.extra_hosts = {"r1": 0, "r2": 0, "r3": 0}
        self.resolvers = []

    # -- building ---------------------------------------------------------------------------------

    def ns(self, label):
        """The name of the namespace of a device."""
        return f"{self.prefix}-{label}"

    def build(self):
        """Makes the five namespaces with their links, addresses and routes."""
        self.folder.mkdir(mode=0o755)
        self.add_namespaces(["c", "r1", "r2", "r3", "s"])
        ends = [("c", "eth0", "r1", "lan"), ("r1", "wan", "r2", "west"), ("r2", "east", "r3", "west"), ("r3", "lan", "s", "eth0")]
        for one, one_if, other, other_if in ends:
            faults = self.scenario.links.get(f"{one}-{other}")
            if faults is None:
                self.ip(f"link add {one_if} netns {self.ns(one)} type veth peer name {other_if} netns {self.ns(other)}")
            else:
                self.tap_link(one, one_if, other, other_if, *faults)
        plan = self.plan
        commands = {label: ["link set lo up"] for label in ("c", "r1", "r2", "r3", "s")}
        for label, interface, link, last in plan.interfaces:
            v4, v6 = plan.v4(link, last), plan.v6(link, last)
            commands[label] += [f"addr add {v4}/24 dev {interface}", f"addr add {v6}/64 dev {interface} nodad",
                                f"link set {interface} up"]
            self.addresses.setdefault(label, set()).update((v4, v6))
        commands["s"] += [f"addr add {self.words['t4']}/24 dev eth0", f"addr add {self.words['t6']}/64 dev eth0 nodad"]
        self.addresses["s"].update((self.words["t4"], self.words["t6"]))
        for label, lines in self.routes().items():
            commands[label] += [f"route add {line}" for line in lines]
        for label, lines in commands.items():
            self.ip("\n".join(lines), label)
        self.count_packets()

    def routes(self):
        """Static routes: everything unknown goes towards r3, which knows no further."""
        p, w = self.plan, self.words
        extras4 = {r: f"{p.extra4(r, 0)}.0/20" for r in ("r1", "r2", "r3")}
        extras6 = {r: f"{p.extra6(r, 0)}::/58" for r in ("r1", "r2", "r3")}
        client4, client6 = w["c4net"], f"{p.subnet6['0']}::/64"
        up12_4, up12_6 = p.v4("1", 1), p.v6("1", 1)
        up23_4, up23_6 = p.v4("2", 2), p.v6("2", 2)
        return {
            "c": [f"default via {w['r1_4']}", f"default via {w['r1_6']}"],
            "r1": [f"default via {w['r2_4']}", f"default via {w['r2_6']}"],
            "r2": [f"{client4} via {up12_4}", f"{client6} via {up12_6}", f"{extras4['r1']} via {up12_4}",
                   f"{extras6['r1']} via {up12_6}", f"default via {w['r3_4']}", f"default via {w['r3_6']}"],
            "r3": [f"{net} via {up23_4}" for net in (client4, f"{p.subnet4['1']}.0/24", extras4["r1"], extras4["r2"])]
                  + [f"{net} via {up23_6}" for net in (client6, f"{p.subnet6['1']}::/64", extras6["r1"], extras6["r2"])],
            "s": [f"default via {p.v4('3', 1)}", f"default via {p.v6('3', 1)}"],
        }

    def add_namespaces(self, labels):
        """Makes namespaces and sets what every device of the lab has in common."""
        for label in labels:
            etc = Path("/etc/netns") / self.ns(label)
            etc.mkdir(parents=True, exist_ok=True)
            (etc / "hosts").write_text("127.0.0.1 localhost\n::1 localhost ip6-localhost\n")
            (etc / "resolv.conf").write_text("".join(f"nameserver {r}\n" for r in self.resolvers))
        self.labels += labels
        self.ip("\n".join(f"netns add {self.ns(label)}" for label in labels))
        settings = ["net.ipv6.conf.all.accept_dad=0", "net.ipv6.conf.default.accept_dad=0", "net.ipv6.conf.all.accept_ra=0",
                    "net.ipv6.conf.default.accept_ra=0", "net.ipv4.conf.all.rp_filter=0", "net.ipv4.conf.default.rp_filter=0"]
        for label in labels:
            forward = ["net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"] if label.startswith("r") else []
            closed = ["net.ipv4.ping_group_range=1 0"] if label == "c" else []
            self.sysctl(label, *settings, *forward, *closed)

    def attach(self, label, router, last=53):
        """Adds a host with its own network behind a router; gives its IPv4 address (LABEL4, LABEL6 are words from then on)."""
        index = self.extra_hosts[router]
        self.extra_hosts[router] += 1
        net4, net6 = self.plan.extra4(router, index), self.plan.extra6(router, index)
        self.add_namespaces([label])
        port = f"x{label}"
        self.ip(f"link add eth0 netns {self.ns(label)} type veth peer name {port} netns {self.ns(router)}")
        self.ip(f"addr add {net4}.1/24 dev {port}\naddr add {net6}::1/64 dev {port} nodad\nlink set {port} up", router)
        self.ip(f"link set lo up\naddr add {net4}.{last}/24 dev eth0\naddr add {net6}::{last}/64 dev eth0 nodad\nlink set eth0 up\n"
                f"route add default via {net4}.1\nroute add default via {net6}::1", label)
        self.words[f"{label}4"], self.words[f"{label}6"] = f"{net4}.{last}", f"{net6}::{last}"
        self.words[f"{label}gone4"] = f"{net4}.{last + 1}"
        self.addresses[label] = {f"{net4}.{last}", f"{net6}::{last}"}
        return f"{net4}.{last}"

    def lan_host(self, label, last=30):
        """Adds a host on the client's own network (r1 becomes a switch as well)."""
        w = self.words
        self.add_namespaces([label])
        self.ip(f"link add br0 type bridge\nlink set br0 address 02:00:00:00:00:01\naddr flush dev lan\nlink set lan master br0\n"
                f"addr add {w['r1_4']}/24 dev br0\naddr add {w['r1_6']}/64 dev br0 nodad\nlink set br0 up", "r1")
        self.ip(f"link add eth0 netns {self.ns(label)} type veth peer name x{label} netns {self.ns('r1')}")
        self.ip(f"link set x{label} master br0\nlink set x{label} up", "r1")
        v4, v6 = self.plan.v4("0", last), self.plan.v6("0", last)
        self.ip(f"link set lo up\naddr add {v4}/24 dev eth0\naddr add {v6}/64 dev eth0 nodad\nlink set eth0 up\n"
                f"route add default via {w['r1_4']}\nroute add default via {w['r1_6']}", label)
        w[f"{label}4"], w[f"{label}6"] = v4, v6
        self.addresses[label] = {v4, v6}
        return v4

    def tap_link(self, one, one_if, other, other_if, one_to_other, other_to_one):
        """A link that delays, loses or drops by size: labtool carries the frames."""
        process = self.spawn([self.tool, "link", self.ns(one), one_if, self.ns(other), other_if, one_to_other, other_to_one,
                              str(self.plan.seed % 100000)], stdout=subprocess.PIPE)
        if process.stdout.readline().strip() != b"ready":
            raise Broken("the user-space link did not start")

    def tunnel(self, name, address):
        """A tunnel interface of the client whose other end swallows everything."""
        process = self.spawn([self.tool, "tun", self.ns("c"), name], stdout=subprocess.PIPE)
        if process.stdout.readline().strip() != b"ready":
            raise Broken("the tunnel did not start")
        nodad = " nodad" if ":" in address else ""
        self.ip(f"addr add {address} dev {name}{nodad}\nlink set {name} up", "c")

    def fill_conntrack(self, label):
        """Fills the connection-tracking table of a namespace: its limit cannot be lowered there, so it takes real entries."""
        limit = int(Path("/proc/sys/net/netfilter/nf_conntrack_max").read_text())
        if limit > 600000:
            raise Unsupported(f"a connection-tracking table of {limit} entries would take too much memory to fill")
        subprocess.run([self.tool, "conntrack", self.ns(label), str(limit + 1000)], check=True, timeout=60)

    def deny_connect(self):
        """Runs the diagnosis in a control group whose eBPF program denies connect()."""
        group = self.cgroup2("deny")
        self.ebpf("denyconnect", group)
        self.run_options += ["--cgroup", str(group)]

    def filter_at_interface(self, label, interface, direction, field, port):
        """An eBPF program at an interface (tcx) that drops a TCP port; direction: ingress or egress, field: source or destination."""
        self.ebpf("tcdrop", self.ns(label), interface, direction, field, port)

    def silence_group(self):
        """Runs the diagnosis in a control group whose eBPF program drops whatever is sent from it."""
        group = self.cgroup2("filter")
        self.ebpf("groupdrop", group)
        self.run_options += ["--cgroup", str(group)]

    def ebpf(self, *words):
        done = subprocess.run([self.tool, *map(str, words)], capture_output=True, text=True)
        if done.returncode != 0:
            raise Unsupported(f"no such eBPF hook here: {done.stderr.strip()}")

    def count_packets(self):
        """Counts what the client sends to the server's network, where it enters r1: before any fault of the lab."""
        p = self.plan
        self.nft("r1", f"""table netdev labcount {{
  counter sent {{ }}
  chain count {{ type filter hook ingress device lan priority -500; policy accept;
    ip daddr {p.server4}.0/24 counter name sent
    ip6 daddr {p.server6}::/64 counter name sent
  }}
}}""")

    def packets_sent(self):
        """Packets from the client to the server's network so far, nothing where they cannot be counted."""
        done = self.run("r1", ["nft", "--json", "list", "counters"], check=False)
        try:
            return sum(item["counter"]["packets"] for item in json.loads(done.stdout)["nftables"] if "counter" in item)
        except (ValueError, KeyError):
            return None

    # -- changing ---------------------------------------------------------------------------------

    def fill(self, text):
        """Puts the addresses of this lab into a text with {s4}-like words; other braces are left alone."""
        for word, value in self.words.items():
            text = text.replace("{" + word + "}", value)
        return text

    def ip(self, batch, label=None):
        """Runs lines of iproute2 commands, in a namespace or outside."""
        where = ["-n", self.ns(label)] if label else []
        done = subprocess.run(["ip", *where, "-batch", "-"], input=self.fill(batch) + "\n", text=True, capture_output=True)
        if done.returncode != 0:
            failed = re.search(r"Command failed -:(\d+)", done.stderr)
            line = self.fill(batch).splitlines()[int(failed.group(1)) - 1] if failed else batch
            raise Broken(f"ip {label or ''}: {done.stderr.strip().splitlines()[0]} in: {line}")

    def nft(self, label, rules):
        """Loads nftables rules in a namespace."""
        done = self.run(label, ["nft", "-f", "-"], check=False, input=self.fill(rules) + "\n")
        if done.returncode != 0:
            raise Broken(f"nft {label}: {done.stderr.strip()}")

    def sysctl(self, label, *settings):
        """Sets sysctls of a namespace, as name=value."""
        script = "\n".join(f"echo '{s.split('=', 1)[1]}' > /proc/sys/{s.split('=', 1)[0].replace('.', '/')}" for s in settings)
        self.run(label, ["sh", "-ec", script])

    def sh(self, label, script):
        """Runs a shell script in a namespace."""
        return self.run(label, ["sh", "-ec", self.fill(script)])

    def run(self, label, command, check=True, **options):
        """Runs a command in a namespace to its end."""
        options.setdefault("timeout", 30)
        done = subprocess.run(self.inside(label) + command, text=True, capture_output=True, **options)
        if check and done.returncode != 0:
            raise Broken(f"{label}: {' '.join(command)}: {done.stderr.strip() or done.stdout.strip()}")
        return done

    def run_with(self, options, command):
        """Runs a command in the client's namespace with further options of labtool."""
        return subprocess.run(self.inside("c", *options) + command, text=True, capture_output=True, timeout=30)

    def inside(self, label, *options):
        """The words that put a command into a namespace."""
        return [self.tool, "run", "--netns", self.ns(label), "--exec", *options, "--"]

    def etc(self, label, name, text):
        """Writes a file that the programs of a namespace see in /etc."""
        (Path("/etc/netns") / self.ns(label) / name).write_text(self.fill(text))

    def resolve_with(self, *addresses, options=""):
        """The resolvers of the client, in this order."""
        self.resolvers = list(addresses)
        self.etc("c", "resolv.conf", "".join(f"nameserver {a}\n" for a in addresses) + options)

    # -- programs ---------------------------------------------------------------------------------

    def spawn(self, command, **options):
        """Starts a program that ends with the lab at the latest."""
        options.setdefault("stdout", subprocess.DEVNULL)
        if "stderr" not in options:
            options["stderr"] = open(self.folder / "services.log", "ab")
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True, **options)
        self.processes.append(process)
        return process

    def start(self, label, command, *options, ready=True):
        """Starts a program in a namespace; with ready, waits for the line in which it says that it is."""
        pipe = subprocess.PIPE if ready else subprocess.DEVNULL
        process = self.spawn(self.inside(label, *options) + command, stdout=pipe)
        if ready and process.stdout.readline().strip() != b"ready":
            raise Broken(f"{label}: {' '.join(command)} did not start")
        return process

    def wait_port(self, label, port, seconds=5.0):
        """Waits until something listens on a TCP port."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.run(label, ["ss", "-Htln", f"sport = :{port}"]).stdout.strip():
                return
            time.sleep(0.03)
        raise Broken(f"{label}: nothing listens on port {port}")

    def cgroup(self, name, cpu_percent):
        """Makes a control group with a CPU quota (v1 or v2) and gives its path."""
        v1 = Path("/sys/fs/cgroup/cpu")
        root = v1 if (v1 / "cpu.cfs_quota_us").exists() or v1.is_dir() else Path("/sys/fs/cgroup")
        group = root / f"{self.prefix}-{name}"
        try:
            group.mkdir()
            self.cgroups.append(group)
            if root == v1:
                (group / "cpu.cfs_period_us").write_text("100000")
                (group / "cpu.cfs_quota_us").write_text(str(cpu_percent * 1000))
            else:
                (group / "cpu.max").write_text(f"{cpu_percent * 1000} 100000")
        except OSError as error:
            raise Unsupported(f"no CPU control group: {error}") from error
        return group

    def cgroup2(self, name):
        """Makes a control group of the unified hierarchy and gives its path."""
        root = next((p for p in ("/sys/fs/cgroup/unified", "/sys/fs/cgroup") if Path(p, "cgroup.procs").exists()), None)
        if root is None:
            raise Unsupported("no cgroup v2")
        group = Path(root, f"{self.prefix}-{name}")
        group.mkdir()
        self.cgroups.append(group)
        return group

    # -- the end ----------------------------------------------------------------------------------

    def destroy(self):
        """Ends the programs, removes the namespaces and files. Safe to call on half a lab."""
        for process in self.processes:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        for process in self.processes:
            process.wait()
        remove(self.prefix)


def namespaces(prefix):
    """Names of the namespaces that start so."""
    folder = Path("/run/netns")
    return [p.name for p in folder.iterdir() if p.name.startswith(prefix)] if folder.is_dir() else []


def remove(prefix):
    """Removes every namespace, file and control group of a lab, and kills what still runs in it."""
    for name in namespaces(prefix):
        done = subprocess.run(["ip", "netns", "pids", name], capture_output=True, text=True)
        for pid in done.stdout.split():
            try:
                os.kill(int(pid), signal.SIGKILL)
            except ProcessLookupError:
                pass
        subprocess.run(["ip", "netns", "del", name], capture_output=True)
    for folder in list(Path("/etc/netns").glob(f"{prefix}*")) + list(Path("/tmp").glob(f"{prefix}*")):
        shutil.rmtree(folder, ignore_errors=True)
    for root in ("/sys/fs/cgroup", "/sys/fs/cgroup/cpu", "/sys/fs/cgroup/unified"):
        for group in Path(root).glob(f"{prefix}*"):
            for _ in range(20):
                try:
                    group.rmdir()
                    break
                except OSError:
                    time.sleep(0.05)


def remove_stale():
    """Removes what labs of dead runs left behind."""
    known = namespaces(PREFIX) + [p.name for p in Path("/tmp").glob(f"{PREFIX}*")]
    known += [p.name for p in Path("/etc/netns").glob(f"{PREFIX}*")]
    for owner in {name[len(PREFIX):].split("x")[0] for name in known}:
        if not owner.isdigit() or not Path(f"/proc/{owner}").exists():
            remove(f"{PREFIX}{owner}")
