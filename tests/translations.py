#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a text that is not translated, on one that the sources no longer have, and where the placeholders of a translation
are not those of its text. Usage: translations.py LUPDATE ROOT"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"\{[a-z_]+!?\}|%[0-9]+|%n")
CHOICE = re.compile(r"\[[^\[\]|]*(\|[^\[\]]*)?\]")


def messages(path):
    """(context, source, comment) -> (type, forms) of a .ts file."""
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = (translation.get("type"), forms)
    return found



def mistakes_in(source, form, plural):
    """What makes one form unusable in place of its source."""
    wanted, given = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(form))
    if plural:  # "every second" needs no number
        wanted.discard("%n"), given.discard("%n")
    if wanted != given:
        yield f"placeholders {sorted(given)} instead of {sorted(wanted)}"
    if "{" in source and len(CHOICE.findall(form)) != len(CHOICE.findall(source)):
        yield "other [choices]"
    if source.startswith(" ") != form.startswith(" "):
        yield "the space at its beginning"


def check(path, sources):
    """Compares a .ts file with what lupdate finds in the sources."""
    known = messages(path)
    plural_only = path.stem.endswith("_en")
    for key, (_, empty_forms) in sources.items():
        plural = len(empty_forms) > 1 or "%n" in key[1]
        if plural_only and not plural:
            continue
        if key not in known:
            yield key, "is not there: build the target update-translations"
            continue
        kind, forms = known[key]
        if kind is not None or not all(forms):
            yield key, "is not translated"
            continue
        for form in forms:
            for mistake in mistakes_in(key[1], form, plural):
                yield key, mistake
    for key in known.keys() - sources.keys():
        yield key, "is not in the sources any more"


def main():
    lupdate, root = sys.argv[1], pathlib.Path(sys.argv[2])
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_de.ts"
        run = subprocess.run([lupdate, "-locations", "none", "-source-language", "en", "-target-language", "de", "core", "ui",
                              "-ts", str(fresh)], cwd=root, capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"lupdate failed: {run.stderr}")
        sources = messages(fresh)
        for path in sorted((root / "translations").glob("*.ts")):
            for key, mistake in check(path, sources):
                failed = True
                print(f"{path.name}: {key[0]}: {key[1]!r}: {mistake}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
