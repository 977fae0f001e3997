#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens reports in a headless Chromium and fails on any message in its console, on anything that is fetched, and on markup that a
strict HTML5 parser (python3-html5lib, where it is installed) takes offence at. Skips (77) without Chromium.
Usage: report_in_chromium.py --deadair PROGRAM CASE.json..."""
import argparse
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

HOSTILE = "<script>document.title='ran'</script><img src=http://127.0.0.1:{port}/fetched onerror=document.title='ran'>"


class Listener(http.server.BaseHTTPRequestHandler):
    """Notes whatever a report fetches."""
    seen = []

    def do_GET(self):
        self.seen.append(self.path)
        self.send_error(404)

    def log_message(self, *_):
        pass


def made_hostile(value, text, key=""):
    """The case with markup in every text that a stranger could choose."""
    if isinstance(value, dict):
        return {name: made_hostile(part, text, name) for name, part in value.items()}
    if isinstance(value, list):
        return [made_hostile(part, text, key) for part in value]
    return text if isinstance(value, str) and key in ("input", "host", "title", "detail", "summary", "steps", "source") else value


def chromium_says(chromium, page, home):
    run = subprocess.run([chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-extensions", "--enable-logging=stderr",
                          "--v=0", f"--user-data-dir={home}", "--virtual-time-budget=2000", "--dump-dom", page.as_uri()],
                         capture_output=True, text=True, timeout=120, check=False)
    console = [line for line in run.stderr.splitlines() if "CONSOLE" in line]
    return run.stdout, console


def parser_says(text):
    try:
        import html5lib
    except ImportError:
        return []
    parser = html5lib.HTMLParser()
    parser.parse(text)
    return [f"{place}: {name} {words}" for place, name, words in parser.errors]


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--deadair", required=True)
    arguments.add_argument("cases", nargs="+", type=pathlib.Path)
    options = arguments.parse_args()
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        print("skipped: no Chromium here (Debian: chromium)")
        return 77
    server = http.server.HTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    hostile = HOSTILE.replace("{port}", str(server.server_port))
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        for case in options.cases:
            changed = pathlib.Path(folder, "hostile-" + case.name)
            changed.write_text(json.dumps(made_hostile(json.loads(case.read_text()), hostile)))
            for source in (case, changed):
                page = pathlib.Path(folder, source.stem + ".html")
                subprocess.run([options.deadair, "report", str(source), "--html", str(page)], stdout=subprocess.DEVNULL, check=False)
                markup = page.read_text()
                failures += [f"{source.name}: {error}" for error in parser_says(markup)]
                if len(markup) > 500_000:
                    failures.append(f"{source.name}: {len(markup)} characters")
                dom, console = chromium_says(chromium, page, os.path.join(folder, "home"))
                failures += [f"{source.name}: {line}" for line in console]
                if "<title>ran" in dom or "Deadair" not in dom:
                    failures.append(f"{source.name}: a script ran, or nothing was shown")
    failures += [f"fetched: {path}" for path in Listener.seen]
    print("\n".join(failures) or f"{len(options.cases)} reports, nothing said, nothing fetched")
    return 1 if failures else 0


sys.exit(main())
