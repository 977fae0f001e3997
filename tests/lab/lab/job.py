# SPDX-License-Identifier: GPL-3.0-or-later
"""One scenario as one user: build the lab, make the fault, run the diagnosis, judge it, take the lab down."""
import ctypes
import json
import os
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path

from .contract import breaches
from .scenario import check, judge, split_target
from .topology import Broken, Lab, Unsupported

NOBODY = 65534


def run_job(index, scenario, user, settings, pipe):
    """The body of a job's own process. Sends one result dictionary through the pipe."""
    os.setpgid(0, 0)
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG: clean up when the runner dies
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    result = {"name": scenario.name, "user": user, "about": scenario.about, "healthy": scenario.healthy, "disguise": scenario.disguise,
              "expected": [c.id for c in scenario.expected(user)], "state": "failed"}
    lab = Lab(index, settings["tool"], scenario)
    begin = time.monotonic()
    try:
        lab.build()
        scenario.setup(lab)
        result["setup_s"] = round(time.monotonic() - begin, 2)
        if settings["verify"]:
            check(lab)
            result["state"] = "verified"
        elif settings["execute"]:
            execute(lab, scenario, user, settings, result)
        else:
            diagnose(lab, scenario, user, settings, result)
        if result["state"] == "wrong":
            lab.destroy()  # what was sent there leaves its traces: rationed ICMP, learnt neighbours
            lab = Lab(f"{index}again", settings["tool"], scenario)
            lab.build()
            scenario.setup(lab)
            check(lab)  # a fault that is not there is the lab's mistake, not the product's
    except Unsupported as error:
        result.update(state="skipped", why=str(error))
    except Broken as error:
        result.update(state="broken", why=str(error))
    except subprocess.TimeoutExpired as error:
        result.update(state="broken", why=f"a command of the lab hangs: {error.cmd[-4:]}")
    except Exception:  # a mistake in a scenario must not end the whole run
        result.update(state="broken", why=traceback.format_exc(limit=-3))
    finally:
        lab.destroy()
    result["total_s"] = round(time.monotonic() - begin, 2)
    pipe.send(result)


def command_line(lab, scenario, user, settings, stats, saved):
    """The words that run the diagnosis inside the lab as that user."""
    words = [settings["tool"], "run", "--netns", lab.ns(scenario.vantage), "--stats", str(stats)]
    if user != "root":
        words += ["--uid", str(NOBODY)]
    words += [str(w) for w in lab.run_options]
    words += ["--", settings["deadair"], "diagnose", "--json"]
    if "--error" not in scenario.options:  # a pasted message names the target itself
        words.insert(-1, lab.fill(scenario.target))
    if scenario.vantage == "s":
        words += ["--vantage", "server"]
    if saved is not None:
        words += ["--save", str(saved)]
    return words + [lab.fill(option) for option in scenario.options]


def execute(lab, scenario, user, settings, result):
    """Runs a command of the developer's in the finished lab, with the lab's words as LAB_… in its environment."""
    words = {f"LAB_{k.upper()}": v for k, v in lab.words.items()}
    host, port, _ = split_target(lab.fill(scenario.target))
    environment = {**os.environ, **lab.environment, **words, "LAB_TARGET": lab.fill(scenario.target), "LAB_HOST": host, "LAB_PORT": str(port)}
    who = ["--uid", str(NOBODY)] if user != "root" else []
    command = lab.inside(scenario.vantage, *who, *map(str, lab.run_options)) + ["sh", "-c", settings["execute"]]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment)
    result.update(state="verified", why="\n" + done.stdout + done.stderr)


def diagnose(lab, scenario, user, settings, result):
    """Runs the product and fills in the result."""
    stats = lab.folder / "stats.json"
    environment = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
    environment.update({k: lab.fill(v) for k, v in lab.environment.items()})
    environment.setdefault("HOME", "/tmp")
    before = lab.packets_sent()
    begin = time.monotonic()
    try:
        done = subprocess.run(command_line(lab, scenario, user, settings, stats, None), capture_output=True, text=True,
                              timeout=scenario.seconds, env=environment)
    except subprocess.TimeoutExpired:
        result.update(state="failed", got=None, why=f"no verdict within {scenario.seconds} s", seconds=scenario.seconds)
        return
    result["seconds"] = round(time.monotonic() - begin, 3)
    if stats.exists():
        numbers = json.loads(stats.read_text())
        result.update(seconds=numbers["seconds"], maxrss_kb=numbers["maxrss_kb"])
    after = lab.packets_sent()
    result["packets"] = after - before if after is not None and before is not None and scenario.vantage == "c" else None
    result["exit"] = done.returncode
    try:
        case = json.loads(done.stdout)
    except ValueError:
        result.update(got=None, why=f"no JSON (exit {done.returncode}): {(done.stderr or done.stdout).strip()[-300:]}")
        return
    save_case(case, scenario, user, settings, result)
    result["breaches"] = breaches(case, done.returncode)
    fill_result(lab, case, scenario, user, result)


def fill_result(lab, case, scenario, user, result):
    """What the case says, next to what is true."""
    cause_ok, place_ok, why = judge(lab, case, scenario.expected(user))
    verdict = case.get("verdict") or {}
    hypotheses = case.get("hypotheses") or []
    result.update(got=verdict.get("cause"), confidence=verdict.get("confidence"), where=verdict.get("where"),
                  outcome=case.get("outcome"), duration_ms=case.get("duration_ms"), summary=verdict.get("summary"),
                  cause_ok=cause_ok, place_ok=place_ok, why=why, state="ok" if cause_ok and place_ok else "wrong",
                  truth_named=result["expected"][0] in [h.get("cause") for h in hypotheses] + [verdict.get("cause")],
                  hypotheses=[{k: h.get(k) for k in ("cause", "confidence", "for", "against")} for h in hypotheses[:6]])


def save_case(case, scenario, user, settings, result):
    """Keeps the case for replay, with what it should say in the index the runner writes."""
    if settings["save_cases"]:
        name = f"{scenario.name}.{user}.json"
        (Path(settings["save_cases"]) / name).write_text(json.dumps(case, separators=(",", ":"), ensure_ascii=False) + "\n")
        result["case"] = name
