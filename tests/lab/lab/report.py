# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines and tables for people, and the report file for other programs."""
import json
from pathlib import Path
from statistics import median


def line(result, done, total):
    """One scenario in one line."""
    state = result["state"]
    mark = {"ok": "ok", "verified": "ok", "wrong": "WRONG", "broken": "BROKEN", "skipped": "skip"}.get(state, "FAILED")
    if state == "wrong" and result.get("cause_ok"):
        mark = "PLACE"
    text = f"{done:3}/{total} {mark:6} {result['name']:40} {result['user']:6} "
    if state in ("verified", "skipped", "broken") or result.get("got") is None:
        return text + str(result.get("why", "")).rstrip()[:4000]
    text += f"{result['got']:32} {result.get('confidence') or 0:.2f} {result.get('seconds', 0):5.1f}s"
    if state != "ok":
        text += f"  expected {'|'.join(result['expected'])}  ({result.get('why', '')})"
    return text


def share(results, key):
    """How many of the results have it, as a part of one; nothing without results."""
    return sum(bool(r.get(key)) for r in results) / len(results) if results else None


def is_silent(result):
    """Whether the attempt ended in silence rather than in an answer."""
    return result.get("outcome") in ("timed_out", "no_reply") or (result.get("outcome") == "tls_failed" and result.get("got") == "tls.stalls")


def figures(results):
    """The figures of one user."""
    judged = [r for r in results if r["state"] not in ("skipped", "broken", "verified")]
    faults, controls = [r for r in judged if not r["healthy"]], [r for r in judged if r["healthy"]]
    answered = [r["seconds"] for r in judged if r.get("seconds") and not is_silent(r)]
    silent = [r["seconds"] for r in judged if r.get("seconds") and is_silent(r)]
    packets = [r["packets"] for r in judged if r.get("packets") is not None]
    memory = [r["maxrss_kb"] for r in judged if r.get("maxrss_kb")]
    return {
        "faults": len(faults), "controls": len(controls), "disguises": sum(r["disguise"] for r in judged),
        "cause": share(faults, "cause_ok"), "place": share(faults, "place_ok"), "truth_named": share(faults, "truth_named"),
        "disguise_cause": share([r for r in faults if r["disguise"]], "cause_ok"), "healthy_none": share(controls, "cause_ok"),
        "answer_median_s": median(answered) if answered else None, "silence_median_s": median(silent) if silent else None,
        "longest_s": max(answered + silent, default=None), "packets_median": median(packets) if packets else None,
        "packets_max": max(packets, default=None), "peak_memory_mb": max(memory) / 1024 if memory else None,
        "contract": 1 - share(judged, "breaches") if judged else None,
        "broken": sum(r["state"] == "broken" for r in results), "skipped": sum(r["state"] == "skipped" for r in results),
    }


ROWS = [("cause", "right cause first", "%"), ("place", "right place", "%"), ("truth_named", "truth among the hypotheses", "%"),
        ("disguise_cause", "right cause, disguises", "%"), ("healthy_none", "healthy called none", "%"),
        ("contract", "cases that keep the contract", "%"), ("faults", "faults", ""), ("controls", "healthy controls", ""), ("disguises", "disguises", ""),
        ("answer_median_s", "median duration, answers", "s"), ("silence_median_s", "median duration, silence", "s"),
        ("longest_s", "longest", "s"), ("packets_median", "packets to the target, median", ""), ("packets_max", "packets to the target, most", ""),
        ("peak_memory_mb", "peak memory", "MB"), ("broken", "broken scenarios", ""), ("skipped", "skipped scenarios", "")]


def shown(value, unit):
    if value is None:
        return "-"
    if unit == "%":
        return f"{100 * value:.1f} %"
    return f"{value:.1f} {unit}".strip() if isinstance(value, float) else f"{value} {unit}".strip()


def table(results):
    """The figures side by side, per user."""
    users = [u for u in ("root", "nobody") if any(r["user"] == u for r in results)]
    columns = {u: figures([r for r in results if r["user"] == u]) for u in users}
    lines = [f"{'':34}" + "".join(f"{u:>12}" for u in users)]
    for key, title, unit in ROWS:
        lines.append(f"{title:34}" + "".join(f"{shown(columns[u][key], unit):>12}" for u in users))
    return "\n".join(lines), columns


def write_report(path, results, columns, seconds):
    """Everything as JSON, for benchmarks and for looking at failures."""
    document = {"schema": "deadair.lab/1", "figures": columns, "seconds": round(seconds, 1), "results": results}
    Path(path).write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n")


def write_index(folder, results):
    """What each saved case should say: the true cause first, then those that cannot be told from it."""
    index = {r["case"]: {"scenario": r["name"], "user": r["user"], "expected": r["expected"], "healthy": r["healthy"], "about": r["about"]}
             for r in results if r.get("case") and r["state"] != "broken"}
    Path(folder, "index.json").write_text(json.dumps(index, indent=1, ensure_ascii=False, sort_keys=True) + "\n")


def thresholds_missed(columns, cause_root, cause_user):
    """Sentences about figures that are not reached."""
    missed = []
    for user, least in (("root", cause_root), ("nobody", cause_user)):
        numbers = columns.get(user)
        if numbers is None:
            continue
        if numbers["cause"] is not None and numbers["cause"] < least:
            missed.append(f"{user}: right cause first {100 * numbers['cause']:.1f} %, asked for {100 * least:.0f} %")
        if numbers["healthy_none"] is not None and numbers["healthy_none"] < 1:
            missed.append(f"{user}: {100 * numbers['healthy_none']:.1f} % of the healthy controls called none, asked for all")
        if numbers["broken"]:
            missed.append(f"{user}: {numbers['broken']} scenarios are broken")
    return missed
