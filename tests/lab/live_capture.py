#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Live capture under load: handshakes are watched on a link that carries 200,000 unrelated packets a second.

Two namespaces joined by a veth pair. From the far end `labtool flood` sends TCP segments of hosts that do not exist; at the
near end `deadair capture live` watches one server while connections to it are made. All of them must be seen whole, none
of their packets dropped, and the file must hold the same. Needs root.
"""

import argparse
import ctypes
import json
import os
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time

PREFIX = f"deadairflood{os.getpid()}"
NEAR, FAR = PREFIX + "a", PREFIX + "b"
SERVER, PORT = "10.99.0.2", 443
SKIP = 77
CLONE_NEWNET = 0x40000000
libc = ctypes.CDLL(None, use_errno=True)


def run(command):
    subprocess.run(command, shell=True, check=True)


def make_link():
    for name in (NEAR, FAR):
        run(f"ip netns add {name} && ip -n {name} link set lo up")
    run(f"ip link add near netns {NEAR} type veth peer name far netns {FAR}")
    run(f"ip -n {NEAR} addr add 10.99.0.1/24 dev near && ip -n {NEAR} link set near up")
    run(f"ip -n {FAR} addr add {SERVER}/24 dev far && ip -n {FAR} link set far up")
    link = json.loads(subprocess.check_output(["ip", "-n", NEAR, "-j", "link", "show", "near"]))
    return link[0]["address"]


def in_namespace(name, work):
    """Runs `work` in a thread whose network is that namespace's."""
    def inside():
        with open(f"/run/netns/{name}", "rb") as namespace:
            if libc.setns(namespace.fileno(), CLONE_NEWNET) != 0:
                raise OSError(ctypes.get_errno(), "setns")
        work()
    thread = threading.Thread(target=inside)
    thread.start()
    return thread


def serve(listener, stop):
    listener.settimeout(0.2)
    while not stop.is_set():
        try:
            listener.accept()[0].close()
        except TimeoutError:
            pass


def watch(arguments, mac, file):
    """The document of the capture, its summary, how many connections were made, what the flood really was."""
    stop, made = threading.Event(), []
    ready = threading.Event()

    def server():
        with socket.create_server((SERVER, PORT)) as listener:
            ready.set()
            serve(listener, stop)

    def client():
        for _ in range(arguments.connections):
            try:
                with socket.create_connection((SERVER, PORT), timeout=2):
                    made.append(time.time())
            except OSError:
                pass
            time.sleep(0.1)

    serving = in_namespace(FAR, server)
    ready.wait(5)
    seconds = arguments.connections * 0.1 + 3
    flood = subprocess.Popen([arguments.labtool, "flood", FAR, "far", mac, str(arguments.rate), str(seconds)],
                             stdout=subprocess.PIPE, text=True) if arguments.rate else None
    time.sleep(0.5)
    capture = subprocess.Popen([arguments.labtool, "run", "--netns", NEAR, "--", arguments.deadair, "capture", "live", "--json",
                                "--duration", f"{seconds - 1}s", "--write", file, f"{SERVER}:{PORT}"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(1)
    in_namespace(NEAR, client).join()
    output, errors = capture.communicate(timeout=60)
    stop.set()
    serving.join()
    sent = json.loads(flood.communicate()[0])["per_second"] if flood else 0
    if capture.returncode != 0:
        sys.exit(f"deadair ended with {capture.returncode}: {errors}")
    return json.loads(output), errors, len(made), sent


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--deadair", required=True)
    parser.add_argument("--labtool", required=True)
    parser.add_argument("--rate", type=int, default=200_000)
    parser.add_argument("--connections", type=int, default=30)
    arguments = parser.parse_args()
    if os.geteuid() != 0:
        print("skipped: needs root to make network namespaces")
        return SKIP
    try:
        with tempfile.TemporaryDirectory() as folder:
            file = os.path.join(folder, "live.pcapng")
            document, summary, made, sent = watch(arguments, make_link(), file)
            again = json.loads(subprocess.check_output([arguments.deadair, "capture", "analyze", "--json", file]))
    finally:
        for name in (NEAR, FAR):
            subprocess.run(["ip", "netns", "del", name], stderr=subprocess.DEVNULL, check=False)
    whole = sum(c["handshake"]["result"] == "established" and c["handshake"]["syns"] == 1 for c in document["connections"])
    dropped = int(re.search(r"(\d+) dropped", summary).group(1))
    print(f"{sent:.0f} unrelated packets/s; {made} connections made, {whole} handshakes whole, {dropped} packets dropped")
    good = made == arguments.connections == whole and dropped == 0
    if again["connections"] != document["connections"]:
        print("the file holds something else than the document")
        good = False
    if arguments.rate and sent < 0.95 * arguments.rate:
        print(f"the flood did not reach {arguments.rate} packets/s on this machine")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
