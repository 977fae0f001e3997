#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the fault lab: see README.md."""
import argparse
import fnmatch
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import time
import zlib
from multiprocessing.connection import wait
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True

from lab import report, topology, wine  # noqa: E402
from lab.job import run_job  # noqa: E402
from lab.scenario import REGISTRY  # noqa: E402
import scenarios  # noqa: E402,F401

SKIP = 77
TOOLS = ["ip", "nft", "ss", "iptables", "nginx", "haproxy", "sshd", "dnsmasq", "tinyproxy", "openssl", "conntrack"]


def arguments():
    parser = argparse.ArgumentParser(description="Real faults in network namespaces, diagnosed and judged.")
    parser.add_argument("--deadair", help="the program to judge")
    parser.add_argument("--labtool", help="the lab's helper; compiled on the fly without this")
    parser.add_argument("--only", action="append", default=[], metavar="GLOB", help="scenarios by name, e.g. 'path.*'")
    parser.add_argument("--user", choices=["root", "nobody", "both"], default="both")
    parser.add_argument("--jobs", type=int, default=2 * (os.cpu_count() or 2), help="labs at the same time; most of their time is waiting")
    parser.add_argument("--save-cases", metavar="DIR")
    parser.add_argument("--report", metavar="FILE.json")
    parser.add_argument("--list", action="store_true", help="say what there is, run nothing")
    parser.add_argument("--verify", action="store_true", help="only check by classic means that each fault is there")
    parser.add_argument("--execute", metavar="COMMAND", help="instead of the diagnosis, run a shell command in each lab and show its output")
    parser.add_argument("--failures", action="store_true", help="after the table, details of what went wrong")
    parser.add_argument("--cause-root", type=float, default=0.95, help="fail below this share of right causes as root")
    parser.add_argument("--cause-user", type=float, default=0.88, help="likewise as an ordinary user")
    parser.add_argument("--repeat-wrong", type=int, default=0, metavar="N",
                        help="run what was wrong up to N times more and judge by the best: loss and load are random")
    parser.add_argument("--sample", action="store_true", help="every cause at least once as each user, and every control as one: what CI has time for")
    parser.add_argument("--wine", action="store_true", help="leave out what Wine hides from a Windows program (lab/wine.py), and say why")
    parser.add_argument("--part", metavar="N/M", help="of all that is chosen the Nth part of M, the same scenarios each time")
    return parser.parse_args()


def missing_requirements():
    """Why the lab cannot run here, in plain words; nothing if it can."""
    if os.geteuid() != 0:
        return "it makes network namespaces and needs root"
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    os.environ["PATH"] = path
    absent = [tool for tool in TOOLS if shutil.which(tool) is None]
    if absent:
        return f"programs are missing: {', '.join(absent)}"
    if subprocess.run(["unshare", "--net", "true"], capture_output=True).returncode != 0:
        return "this machine does not allow network namespaces"
    return None


def labtool(path):
    """The helper's path; compiles it where none was given."""
    if path:
        return str(Path(path).resolve())
    target = Path(f"/tmp/{topology.PREFIX}{os.getpid()}xtool/labtool")
    target.parent.mkdir()
    compiler = shutil.which("c++") or shutil.which("g++")
    if compiler is None:
        sys.exit("lab: neither --labtool nor a C++ compiler")
    subprocess.run([compiler, "-std=c++20", "-O1", "-o", str(target), *map(str, (HERE / "labtool").glob("*.cpp"))], check=True)
    return str(target)


def start_keeper():
    """A process that outlives a crash of this one and then removes its labs."""
    read, write = os.pipe()
    owner = os.getpid()
    if os.fork() == 0:
        os.setsid()
        os.close(write)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        os.read(read, 1)  # returns when the owner and its jobs have gone, however they went
        topology.remove_stale()
        topology.remove(f"{topology.PREFIX}{owner}x")
        os._exit(0)
    os.close(read)


def selected(globs):
    names = [g if any(c in g for c in "*?[") else f"*{g}*" for g in globs]
    return [s for s in REGISTRY if not names or any(fnmatch.fnmatch(s.name, n) for n in names)]


def part(chosen, text):
    """The Nth of M parts, by a hash of the names."""
    number, parts = map(int, text.split("/"))
    return [s for s in chosen if by_chance(s) % parts == number - 1]


def without_blocked(chosen):
    """Leaves out what Wine hides, and says how much it is by reason."""
    reasons = [(s, wine.blocked(s)) for s in chosen]
    for reason in sorted({r for _, r in reasons if r}):
        print(f"Wine hides {sum(r == reason for _, r in reasons):3} of {len(chosen)}: {reason}")
    return [s for s, reason in reasons if reason is None]


def show_list(chosen):
    for s in chosen:
        flags = "disguise " if s.disguise else ""
        print(f"{s.name:44} {'|'.join(c.id for c in s.root):44} {flags}{s.about}")
    faults = [s for s in chosen if not s.healthy]
    print(f"{len(faults)} faults, {len(chosen) - len(faults)} healthy controls, {sum(s.disguise for s in chosen)} disguises, "
          f"{len({s.root[0].id for s in faults})} causes")


def by_chance(scenario):
    """A fixed order that has nothing to do with the order in the files."""
    return zlib.crc32(scenario.name.encode())


def sample(chosen, users):
    """Two scenarios of every cause for each user, others where there are more, and every control as one of the users."""
    pairs = []
    for cause in sorted({s.root[0].id for s in chosen if not s.healthy}):
        of_cause = sorted((s for s in chosen if s.root[0].id == cause), key=by_chance)
        for nth, user in enumerate(users):
            able = [s for s in of_cause if user in s.users]
            start = 2 * nth % max(len(able), 1)
            pairs += [(s, user) for s in (able + able)[start:start + min(2, len(able))]]
    for s in filter(lambda s: s.healthy, chosen):
        able = [u for u in users if u in s.users]
        pairs += [(s, able[by_chance(s) % len(able)])] if able else []
    return pairs


class Runner:
    """Runs jobs side by side, each in its own process, and collects their results."""

    def __init__(self, settings, jobs):
        self.settings, self.jobs = settings, jobs
        self.running, self.results = {}, []

    def run(self, work):
        work = list(enumerate(work))
        total = len(work)
        while work or self.running:
            while work and len(self.running) < self.jobs:
                self.launch(*work.pop(0))
            for pipe in wait(list(self.running), timeout=0.5):
                self.collect(pipe, total)
            for pipe, (process, scenario, user, deadline) in list(self.running.items()):
                if time.monotonic() > deadline:
                    process.terminate()
                    process.join(5)
                    self.collect(pipe, total)
        return self.results

    def launch(self, index, item):
        scenario, user = item
        pipe, end = multiprocessing.Pipe(False)
        process = multiprocessing.Process(target=run_job, args=(index, scenario, user, self.settings, end))
        process.start()
        end.close()
        self.running[pipe] = (process, scenario, user, time.monotonic() + scenario.seconds + 40)

    def collect(self, pipe, total):
        process, scenario, user, _ = self.running.pop(pipe)
        try:
            result = pipe.recv()
        except EOFError:
            result = {"name": scenario.name, "user": user, "state": "broken", "why": "the job died", "healthy": scenario.healthy,
                      "disguise": scenario.disguise, "expected": [c.id for c in scenario.expected(user)], "about": scenario.about}
        process.join(5)
        topology.remove(f"{topology.PREFIX}{process.pid}x")
        self.results.append(result)
        print(report.line(result, len(self.results), total), flush=True)

    def stop(self):
        for process, *_ in self.running.values():
            process.terminate()
        for process, *_ in self.running.values():
            process.join(5)
            topology.remove(f"{topology.PREFIX}{process.pid}x")


def asked_again(results, settings):
    """Runs once more, two at a time, what was not right; names what was right then, and lets that count."""
    if all(r["state"] in ("ok", "verified", "skipped") for r in results):
        return results
    wrong = [r for r in results if r["state"] not in ("ok", "verified", "skipped")]
    by_name = {s.name: s for s in REGISTRY}
    second = Runner(settings, 2).run([(by_name[r["name"]], r["user"]) for r in wrong])
    better = {(r["name"], r["user"]): r for r in second if r["state"] == "ok"}
    if better:
        print("Wrong at first and right when run again: " + ", ".join(f"{name} ({user})" for name, user in sorted(better)))
    return [better.get((r["name"], r["user"]), r) for r in results]


def show_failures(results):
    for r in results:
        if r["state"] in ("verified", "skipped") or (r["state"] == "ok" and not r.get("breaches")):
            continue
        print(f"\n{r['name']} as {r['user']}: {r['about']}\n  expected {' | '.join(r['expected'])}; got {r.get('got')} where {r.get('where')}"
              f" outcome {r.get('outcome')} exit {r.get('exit')} ({r.get('why', '')})")
        for breach in r.get("breaches", []):
            print(f"    contract: {breach}")
        for h in r.get("hypotheses", []) if r["state"] != "ok" else []:
            print(f"    {h['confidence']:.2f} {h['cause']}  for {h.get('for')}  against {h.get('against')}")


def main():
    args = arguments()
    chosen = selected(args.only)
    chosen = part(chosen, args.part) if args.part else chosen
    chosen = without_blocked(chosen) if args.wine else chosen
    if args.list:
        show_list(chosen)
        return 0
    reason = missing_requirements()
    if reason:
        print(f"lab: skipped: {reason}")
        return SKIP
    if not args.verify and not args.execute and not args.deadair:
        sys.exit("lab: --deadair PATH is needed (or --verify)")
    if args.deadair and b"--vantage" not in subprocess.run([args.deadair, "diagnose", "--help"], capture_output=True).stdout:
        sys.exit(f"lab: {args.deadair} has no command diagnose")
    topology.remove_stale()
    start_keeper()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    settings = {"tool": labtool(args.labtool), "deadair": str(Path(args.deadair).resolve()) if args.deadair else None,
                "verify": args.verify, "execute": args.execute, "save_cases": args.save_cases}
    if args.save_cases:
        Path(args.save_cases).mkdir(parents=True, exist_ok=True)
    users = ["root"] if args.verify else {"both": ["root", "nobody"]}.get(args.user, [args.user])
    runner = Runner(settings, args.jobs)
    begin = time.monotonic()
    try:
        results = runner.run(sample(chosen, users) if args.sample else [(s, u) for s in chosen for u in users if u in s.users])
        for _ in range(args.repeat_wrong):
            results = asked_again(results, settings)
    except KeyboardInterrupt:
        return 130
    finally:
        runner.stop()
        topology.remove(f"{topology.PREFIX}{os.getpid()}x")
    return finish(args, results, time.monotonic() - begin)


def finish(args, results, seconds):
    """Prints and writes what the run found; the exit status."""
    results.sort(key=lambda r: (r["name"], r["user"]))
    if args.verify or args.execute:
        broken = [r["name"] for r in results if r["state"] == "broken"]
        print(f"{len(results) - len(broken)} of {len(results)} scenarios are what they say ({seconds:.0f} s)")
        return 1 if broken else 0
    if args.failures:
        show_failures(results)
    text, columns = report.table(results)
    print(f"\n{text}\n{seconds:.0f} s in all")
    if args.report:
        report.write_report(args.report, results, columns, seconds)
    if args.save_cases:
        report.write_index(args.save_cases, results)
    missed = report.thresholds_missed(columns, args.cause_root, args.cause_user)
    for sentence in missed:
        print(f"lab: {sentence}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
