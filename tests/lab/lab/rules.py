# SPDX-License-Identifier: GPL-3.0-or-later
"""Short forms of nftables rule sets: one chain on one hook."""


def chain(hook, rules, policy="accept", priority="0", table="filter_lab", kind="filter"):
    """An inet table with one base chain holding these rules (one text, rules separated by newlines or semicolons)."""
    return f"table inet {table} {{\n chain {hook} {{\n type {kind} hook {hook} priority {priority}; policy {policy}\n{rules}\n }}\n}}"


def forward(rules, **more):
    return chain("forward", rules, **more)


def output(rules, **more):
    return chain("output", rules, **more)


def input_(rules, **more):
    return chain("input", rules, **more)


def prerouting(rules, **more):
    return chain("prerouting", rules, priority=more.pop("priority", "-300"), **more)


def ingress(device, rules, priority="0"):
    """A netdev table: before routing, conntrack and everything that a search of the inet tables finds."""
    return f"table netdev edge {{\n chain early {{\n type filter hook ingress device {device} priority {priority}; policy accept\n{rules}\n }}\n}}"
