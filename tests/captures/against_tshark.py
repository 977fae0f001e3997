#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `capture analyze` with tshark, connection by connection and counter by counter, over the sample captures and over
random segments that no real stack would send. Prints every difference; exit status 1 if there is one, 77 without tshark.

    against_tshark.py --deadair PATH --captures FOLDER [--random N]
"""
import argparse
import collections
import json
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile

COUNTERS = {"retransmissions": "retransmission", "fast_retransmissions": "fast_retransmission",
            "spurious_retransmissions": "spurious_retransmission", "out_of_order": "out_of_order",
            "duplicate_acks": "duplicate_ack", "zero_windows": "zero_window", "lost_segments": "lost_segment",
            "keep_alives": "keep_alive"}
FIELDS = ["tcp.stream", "tcp.len"] + ["tcp.analysis." + name for name in COUNTERS.values()]
OPTIONS = ["tcp.desegment_tcp_streams:FALSE", "tcp.check_checksum:FALSE", "ip.check_checksum:FALSE", "ip.tso_support:TRUE",
           "ip.defragment:TRUE", "ipv6.defragment:TRUE", "tcp.reassemble_out_of_order:FALSE"]
SUFFIXES = (".pcap", ".pcapng", ".gz", ".zst")


def tshark(path):
    """[packets, counter…] of each stream with a segment, sorted; None where frames hold several segments.

    Sorted, because tshark numbers a stream by its first header even where that header is too damaged to be a segment.
    """
    with tempfile.TemporaryDirectory() as profile:
        command = ["tshark", "-n", "-r", path, "-d", "tcp.port==1-65535,data", "-T", "fields", "-E", "separator=/t"]
        command += [word for option in OPTIONS for word in ("-o", option)] + [word for field in FIELDS for word in ("-e", field)]
        run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False,
                             env=dict(os.environ, WIRESHARK_CONFIG_DIR=profile, HOME=profile))
    streams = collections.OrderedDict()
    for line in run.stdout.splitlines():
        row = line.split("\t")
        if len(row) != len(FIELDS) or not row[0] or not row[1]:
            continue
        if "," in row[0]:
            return None
        counts = streams.setdefault(int(row[0]), [0] * (1 + len(COUNTERS)))
        counts[0] += 1
        for index, mark in enumerate(row[2:], 1):
            counts[index] += bool(mark)
    return sorted(streams.values())


def deadair(program, path):
    run = subprocess.run([program, "capture", "analyze", path, "--json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    return sorted([c["packets"]] + [c[name] for name in COUNTERS] for c in json.loads(run.stdout)["connections"])


def write_random(path, seed, segments=3000, connections=40):
    rnd = random.Random(seed)
    bases = [[rnd.choice((1000, 0xFFFFFFF0, 0x7FFFFFF0, rnd.getrandbits(32))) for _ in range(2)] for _ in range(connections)]
    now = 1_700_000_000_000_000_000
    with open(path, "wb") as out:
        out.write(struct.pack("<IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 65535, 101))
        for _ in range(segments):
            number = rnd.randrange(connections)
            side = rnd.randrange(2)
            flags = rnd.choice((16,) * 30 + (2, 18, 4, 20, 17, 1, 0))
            length = rnd.choice((0, 0, 0, 1, 5, 10))
            seq = (bases[number][side] + rnd.randrange(30)) & 0xFFFFFFFF
            ack = (bases[number][1 - side] + rnd.randrange(30)) & 0xFFFFFFFF if flags & 16 else 0
            ports = (20000 + number, 443) if side == 0 else (443, 20000 + number)
            ends = (b"\x0a\0\0\1", b"\x0a\0\0\2") if side == 0 else (b"\x0a\0\0\2", b"\x0a\0\0\1")
            data = struct.pack(">BBHHHBBH4s4sHHIIBBHHH", 0x45, 0, 40 + length, 0, 0, 64, 6, 0, *ends, *ports, seq, ack, 0x50, flags,
                               rnd.choice((100, 100, 200, 0)), 0, 0) + b"x" * length
            now += rnd.choice((0, 1000, 1_000_000, 2_999_999, 20_000_000, 500_000_000, -500_000))
            out.write(struct.pack("<IIII", now // 10**9, now % 10**9, len(data), len(data)) + data)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--deadair", required=True)
    parser.add_argument("--captures", required=True)
    parser.add_argument("--random", type=int, default=3)
    options = parser.parse_args()
    if not shutil.which("tshark"):
        print("skipped: tshark is not installed")
        return 77
    version = subprocess.run(["tshark", "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
    if " 4.0." not in version.splitlines()[0]:
        print("skipped: the rules are those of tshark 4.0, this is " + version.splitlines()[0])
        return 77
    wrong = compared = 0
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(options.captures, name) for name in sorted(os.listdir(options.captures)) if name.endswith(SUFFIXES)]
        for seed in range(options.random):
            paths.append(f"{folder}/random-{seed}.pcap")
            write_random(paths[-1], seed)
        for path in paths:
            expected = tshark(path)
            if expected is None:
                continue
            found = deadair(options.deadair, path)
            compared += len(expected)
            if expected != found:
                wrong += 1
                print(f"{os.path.basename(path)}: {len(expected)} connections expected, {len(found)} found")
                for number, (left, right) in enumerate(zip(expected, found)):
                    if left != right:
                        print(f"  connection {number}: expected {left}, found {right}")
    print(f"{compared} connections in {len(paths)} captures compared with tshark, {wrong} captures differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
