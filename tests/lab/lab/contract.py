# SPDX-License-Identifier: GPL-3.0-or-later
"""What every case must keep to, whatever it says: names, ranges, references, exit status."""

OUTCOMES = {"connected", "timed_out", "refused", "reset", "unreachable", "not_resolved", "tls_failed", "no_reply", "gateway_error", "local_error"}
SIDES = {"client", "dns", "proxy", "path", "server", "gateway"}
STATUSES = {"pass", "warn", "fail", "skipped", "unknown"}
KEYS = ("schema", "target", "outcome", "verdict", "hypotheses", "checklist", "evidence", "remedies", "duration_ms")


def breaches(case, status):
    """Sentences about what is not as the contract says; status is the program's exit status."""
    found = [f"no {key}" for key in KEYS if key not in case]
    if found:
        return found
    verdict, hypotheses = case["verdict"], case["hypotheses"]
    if case["schema"] != "deadair.case/1":
        found.append(f"schema {case['schema']}")
    if case["outcome"] not in OUTCOMES:
        found.append(f"outcome {case['outcome']}")
    if not 0 <= verdict.get("confidence", -1) <= 1:
        found.append(f"confidence {verdict.get('confidence')}")
    if not verdict.get("summary"):
        found.append("no summary")
    if verdict.get("cause") != "none" and (verdict.get("where") or {}).get("side") not in SIDES:
        found.append(f"where {verdict.get('where')}")
    if sum(h.get("confidence", 0) for h in hypotheses) > 1.001:
        found.append("confidences sum to more than 1")
    if hypotheses and hypotheses[0].get("cause") != verdict.get("cause"):
        found.append("the verdict is not the best hypothesis")
    found += references(case)
    found += [f"check {c.get('id')} is {c.get('status')}" for c in case["checklist"] if c.get("status") not in STATUSES]
    found += remedies(case)
    return found + exit_status(case, status)


def references(case):
    """Evidence that is named and not there."""
    known = {e.get("id") for e in case["evidence"]}
    used = {i for h in case["hypotheses"] for i in (h.get("for") or []) + (h.get("against") or [])}
    used |= {i for c in case["checklist"] for i in c.get("evidence") or []}
    return [f"evidence {i} is named and not there" for i in sorted(used - known, key=str)][:3]


def remedies(case):
    """A named cause needs a remedy with steps and commands for three systems."""
    cause = case["verdict"].get("cause")
    if cause == "none":
        return []
    own = [r for r in case["remedies"] if r.get("cause") == cause]
    if not own:
        return [f"no remedy for {cause}"]
    if not own[0].get("steps") or set(own[0].get("commands") or {}) < {"linux", "macos", "windows"}:
        return [f"the remedy for {cause} is incomplete"]
    return []


def exit_status(case, status):
    """0: it works; 1: it does not, and why; 3: it does not, and the evidence is thin."""
    works = case["outcome"] == "connected"
    if works != (status == 0) or status not in (0, 1, 3):
        return [f"exit status {status} with outcome {case['outcome']} and cause {case['verdict'].get('cause')}"]
    return []
