# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scenario is: a fault to make, a command to run, and the verdicts that would be true."""
import re
from dataclasses import dataclass, field

from .topology import SERVICES, Broken

HOPS = {"c": 0, "r1": 1, "r2": 2, "r3": 3, "s": 4}
SIDES = {"client.proxy": {"proxy", "client"}, "dns.partly_dead": {"dns", "server", "path"}, "dns.ipv6_broken": {"dns", "path", "server"},
         "tls.stalls": {"server", "path"}, "tls": {"server"}}
REGISTRY = []


@dataclass(frozen=True)
class Cause:
    """A verdict that counts as right. `at`: the devices that may be named (at most two adjacent ones); `rule`: a part of the rule's text."""
    id: str
    at: tuple = ()
    rule: str = ""
    side: str = ""
    exact: bool = False   # the place has to be given, not only be right where it is given

    def sides(self):
        """The values of where.side that are right; `side` may name several, as in "path|server"."""
        if self.side:
            return set(self.side.split("|"))
        for start, sides in SIDES.items():
            if self.id.startswith(start):
                return sides
        return {self.id.split(".")[0]}


@dataclass
class Scenario:
    """One declared fault or healthy control."""
    name: str
    about: str
    group: str
    setup: object
    target: str
    root: list
    user: list
    options: list = field(default_factory=list)
    links: dict = field(default_factory=dict)
    bites: object = None
    step: str = "connect"
    disguise: bool = False
    vantage: str = "c"
    why: str = ""          # why more than one cause is accepted
    seconds: float = 30.0
    users: tuple = ("root", "nobody")

    @property
    def healthy(self):
        """Whether the only right verdict is that nothing is wrong."""
        return self.root[0].id == "none"

    def expected(self, user):
        """The right verdicts, the truth first, as root or as an ordinary user."""
        return self.root if user == "root" else self.user


def as_causes(spec, **common):
    """A cause id, a Cause or a list of them as a list of Cause."""
    items = spec if isinstance(spec, (list, tuple)) else [spec]
    return [item if isinstance(item, Cause) else Cause(item, **common) for item in items]


def fault(cause, target, *options, user=None, at=(), rule="", side="", exact=None, **more):
    """Declares the decorated setup function as a scenario; its docstring says what is wrong."""
    def register(function):
        first = cause if isinstance(cause, str) else ""
        where = (at,) if isinstance(at, str) else tuple(at)
        must = exact if exact is not None else bool(where) and first.startswith("path.")
        root = as_causes(cause, at=where, rule=rule, side=side, exact=must)
        without_rule = [Cause(c.id, c.at, "", c.side, c.exact) for c in root]
        unprivileged = as_causes(user, at=where, side=side, exact=must) if user is not None else without_rule
        group = function.__module__.rsplit(".", 1)[-1]
        REGISTRY.append(Scenario(f"{group}.{function.__name__}", " ".join((function.__doc__ or "").split()), group, function, target,
                                 root, unprivileged, list(options), **more))
        return function
    return register


def healthy(target, *options, **more):
    """Declares a control: the connection works, whatever the setup puts beside it."""
    more.setdefault("bites", "connected")
    return fault("none", target, *options, **more)


def split_target(text):
    """Host, port and path of a target as the command line takes it."""
    match = re.fullmatch(r"(?:(https?)://)?(\[[^\]]+\]|[^/:]+)(?::(\d+))?(/.*)?", text)
    if not match:
        raise Broken(f"cannot read target {text}")
    scheme, host, port, path = match.groups()
    return host.strip("[]"), int(port or {"https": 443, "http": 80}.get(scheme, 80)), path or "/"


def probe(lab, step=None, target=None, label="c", **options):
    """What classic means see from a device of the lab, in one word."""
    host, port, path = split_target(lab.fill(target or lab.scenario.target))
    words = [f"{k}={lab.fill(str(v))}" for k, v in options.items()] + [f"path={path}"]
    command = ["python3", str(SERVICES / "probe.py"), host, str(port), step or lab.scenario.step, *words]
    done = lab.run_with(lab.run_options, command) if label == "c" else lab.run(label, command, check=False)
    return done.stdout.strip() or f"broken: {done.stderr.strip()[-200:]}"


def warm(lab):
    """Lets the routers of a slow path learn their neighbours first, as on a network in use."""
    expect(probe(lab, step="connect", timeout=6), "connected")


def check(lab):
    """Raises Broken unless the fault is there for classic means."""
    bites = lab.scenario.bites
    if bites is None:
        raise Broken("the scenario has no self-check")
    if callable(bites):
        bites(lab)
        return
    seen = probe(lab, label=lab.scenario.vantage if lab.scenario.vantage != "s" else "c")
    allowed = (bites,) if isinstance(bites, str) else bites
    if not any(seen == word or (word.endswith("*") and seen.startswith(word[:-1])) for word in allowed):
        raise Broken(f"expected {' or '.join(allowed)}, classic means see {seen}")


def expect(seen, *allowed):
    """Raises Broken unless what was seen is among what the fault should look like."""
    if seen not in allowed:
        raise Broken(f"expected {' or '.join(allowed)}, classic means see {seen}")


def hop_list(value):
    """where.hop as a list: a number, a list, or a text such as 2-3."""
    if isinstance(value, list):
        return [int(v) for v in value if str(v).isdigit()]
    return [int(v) for v in re.findall(r"\d+", str(value))]


def judge(lab, case, expected):
    """Compares a case with what is expected: (cause right, place right, why not)."""
    verdict = case.get("verdict") or {}
    cause, where = verdict.get("cause"), verdict.get("where") or {}
    right = next((c for c in expected if c.id == cause), None)
    if right is None:
        return False, False, f"cause {cause}"
    if cause == "none":
        return True, True, ""
    if where.get("side") not in right.sides():
        return True, False, f"side {where.get('side')}"
    if right.rule and right.rule.lower() not in str(where.get("rule", "")).lower():
        return True, False, f"rule {where.get('rule')!r}"
    if right.at:
        return judge_device(lab, where, right)
    return True, True, ""


def judge_device(lab, where, right):
    """Whether the device named is one of the two that may be."""
    allowed = set().union(*(lab.addresses.get(label, {lab.fill("{" + label + "}")}) for label in right.at))
    hops = {HOPS[label] for label in right.at if label in HOPS}
    if where.get("address"):
        named = re.findall(r"[0-9a-fA-F:.]*[:.][0-9a-fA-F:.]*[0-9a-fA-F]", str(where["address"]))
        if named and set(named) <= allowed:
            return True, True, ""
        return True, False, f"address {where['address']}"
    if where.get("hop") is not None:
        named = hop_list(where["hop"])
        if named and set(named) <= hops:
            return True, True, ""
        return True, False, f"hop {where['hop']}"
    return True, not right.exact, "no address or hop" if right.exact else ""
