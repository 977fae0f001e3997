#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What link lines alone do not catch: an include that points to a higher layer, Qt below the probes, an OS macro outside
core/platform. Prints each, exit status 1 if there is one."""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# folder of core/ -> the folders of core/ that it may include; README.md, "How it is built", says the same.
MAY_INCLUDE = {
    "base": {"base"},
    "evidence": {"base", "evidence"},
    "analysis": {"base", "evidence", "analysis"},
    "protocol": {"base", "evidence", "protocol"},
    "platform": {"base", "evidence", "platform"},
    "knowledge": {"base", "evidence", "analysis", "knowledge"},
    "probe": {"base", "evidence", "analysis", "platform", "probe"},
    "report": {"base", "evidence", "analysis", "knowledge", "report"},
    "helper_client": {"base", "evidence", "protocol", "platform", "helper_client"},
    "capture": {"base", "evidence", "analysis", "helper_client", "capture"},
    "session": {"base", "evidence", "analysis", "protocol", "platform", "knowledge", "probe", "report", "helper_client", "capture",
                "session"},
    "build_info": {"build_info"},
}
WITHOUT_QT = {"base", "evidence", "analysis", "protocol", "platform", "build_info"}

INCLUDE = re.compile(r'^\s*#\s*include\s+(?:"([a-z_]+)/[^"]*"|<(Q[A-Za-z]\w*|Qt\w+/\w+)>)')
OS_MACRO = re.compile(r"^\s*#\s*(?:el)?if.*\b(__linux__|__APPLE__|__MACH__|_WIN32|_WIN64|__unix__|__FreeBSD__|Q_OS_\w+)\b")


def faults_of(path, layer, core_folders):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path.relative_to(ROOT)}:{number}: "
        if layer != "platform" and (macro := OS_MACRO.match(line)):
            yield where + f"{macro[1]}: what differs between systems belongs in core/platform"
        include = INCLUDE.match(line)
        if not include or layer not in MAY_INCLUDE:
            continue
        if include[2] and layer in WITHOUT_QT:
            yield where + f"core/{layer} is without Qt, <{include[2]}>"
        if include[1] in core_folders - MAY_INCLUDE[layer]:
            yield where + f"core/{layer} may not include {include[1]}/"


def main():
    core_folders = {path.name for path in (ROOT / "core").iterdir() if path.is_dir()}
    faults = [f"core/{folder} is not in MAY_INCLUDE" for folder in sorted(core_folders - MAY_INCLUDE.keys())]
    for top in ("core", "ui", "app"):
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix in (".cpp", ".h", ".mm"):
                layer = path.relative_to(ROOT / top).parts[0] if top == "core" else top
                faults += faults_of(path, layer, core_folders)
    print("\n".join(faults) or "Every include points down, and OS macros stay in core/platform.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
