#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures `capture analyze` against tshark, a bare libpcap loop and tcptrace, in CPU time and peak memory.

    capture.py --deadair PATH [--count-packets PATH] [--packets 2000000] [--folder DIR]

Writes its captures into --folder (about 230 MB, and ten times that with --tenfold), keeps them, and prints one table with the
ratios and the machine. tshark reads only the first --tshark-packets of them and is extrapolated; it takes a minute for the whole.
"""
import argparse
import os
import platform
import random
import resource
import shutil
import struct
import subprocess
import sys

SYN, RST, PSH, ACK, FIN = 2, 4, 8, 16, 1
ETHERNET = bytes.fromhex("02000000000202000000000108 00".replace(" ", ""))
TIMESTAMPS = bytes.fromhex("0101080a0000000100000001")
RECORD = struct.Struct("<IIII").pack
HEADERS = struct.Struct(">BBHHHBBH4s4sHHIIBBHHH").pack


def exchange(rnd, length):
    """(from the client, flags, sequence number, acknowledgement, payload) of one connection with some loss."""
    mine, theirs = rnd.getrandbits(32), rnd.getrandbits(32)
    yield True, SYN, mine, 0, 0
    if rnd.random() < 0.03:
        return
    yield False, SYN | ACK, theirs, mine + 1, 0
    mine, theirs = mine + 1, theirs + 1
    yield True, ACK, mine, theirs, 0
    sent = 3
    while sent < length:
        yield True, PSH | ACK, mine, theirs, 400
        mine += 400
        for _ in range(rnd.randrange(2, 12)):
            lost = rnd.random() < 0.01
            if not lost:
                yield False, ACK, theirs, mine, 1448
            theirs += 1448
            yield True, ACK, mine, theirs - (1448 if lost else 0), 0
            if lost:
                yield False, ACK, theirs - 1448, mine, 1448
            sent += 2
    yield True, FIN | ACK, mine, theirs, 0
    yield False, FIN | ACK, theirs, mine + 1, 0
    yield True, ACK, mine + 1, theirs + 1, 0


def packet(number, client, flags, seq, ack, length):
    ends = (struct.pack(">I", 0x0A000000 + number), b"\xc6\x33\x64\x01", 20000 + number % 40000, 443)
    source, destination, port, other = ends if client else (ends[1], ends[0], ends[3], ends[2])
    options = TIMESTAMPS if not flags & SYN else b""
    total = 40 + len(options) + length
    return total + 14, ETHERNET + HEADERS(0x45, 0, total, 1, 0x4000, 64, 6, 0, source, destination, port, other, seq & 0xFFFFFFFF,
                                          ack & 0xFFFFFFFF, (20 + len(options)) * 4, flags, 501, 0, 0) + options


def write(path, packets, connections):
    if os.path.exists(path):
        return
    rnd, zeros = random.Random(1), bytes(100)
    length = max(12, packets // connections)
    active, number, now = [], 0, 1_700_000_000_000_000
    with open(path + ".part", "wb", buffering=1 << 22) as out:
        out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 100, 1))
        written = 0
        while written < packets:
            if len(active) < 2000 and number < connections:
                active.append((number, exchange(rnd, length)))
                number += 1
            if not active:
                break
            place = rnd.randrange(len(active))
            step = next(active[place][1], None)
            if step is None:
                active[place] = active[-1]
                active.pop()
                continue
            now += 13
            wire, head = packet(active[place][0], *step)
            data = (head + zeros)[:min(wire, 100)]
            out.write(RECORD(now // 1_000_000, now % 1_000_000, len(data), wire) + data)
            written += 1
    os.replace(path + ".part", path)


def measure(command):
    """(CPU seconds, peak MiB) of a command, with its output thrown away."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(command, times):
    runs = [measure(command) for _ in range(times)]
    return min(run[0] for run in runs), max(run[1] for run in runs)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--deadair", required=True)
    parser.add_argument("--count-packets")
    parser.add_argument("--packets", type=int, default=2_000_000)
    parser.add_argument("--tshark-packets", type=int, default=100_000)
    parser.add_argument("--folder", default="/tmp/deadair-bench")
    parser.add_argument("--file", help="a capture with --packets packets to use instead of a generated one")
    parser.add_argument("--tenfold", action="store_true", help="also one ten times as long with as many connections")
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    connections = options.packets // 60
    path = options.file or f"{options.folder}/{options.packets}.pcap"
    if not options.file:
        write(path, options.packets, connections)
    part = f"{options.folder}/part.pcap"
    command = [options.deadair, "capture", "analyze", "--json"]
    own, memory = best(command + [path], 5)
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        model = next((line.split(":")[1].strip() for line in info if line.startswith("model name")), platform.machine())
    print(f"{model}, Linux {platform.release()}; {options.packets} packets, {os.path.getsize(path) >> 20} MiB")
    print(f"deadair        {own:8.3f} s CPU  {options.packets / own / 1e6:7.2f} million packets/s  peak {memory:6.1f} MiB")
    if options.tenfold:
        long_path = f"{options.folder}/{options.packets * 10}.pcap"
        write(long_path, options.packets * 10, connections)
        seconds, peak = measure(command + [long_path])
        print(f"  ten times    {seconds:8.3f} s CPU  {options.packets * 10 / seconds / 1e6:7.2f} million packets/s  peak {peak:6.1f} MiB"
              f"  ({100 * (peak / memory - 1):+.1f} %)")
    if options.count_packets:
        seconds, _ = best([options.count_packets, path], 5)
        print(f"libpcap loop   {seconds:8.3f} s CPU  deadair takes {own / seconds:.2f} times that")
    if shutil.which("tcptrace"):
        seconds, peak = measure(["tcptrace", "-n", path])
        print(f"tcptrace -n    {seconds:8.3f} s CPU  {seconds / own:.1f} times deadair's  peak {peak:.1f} MiB")
    if shutil.which("tshark") and shutil.which("editcap"):
        subprocess.run(["editcap", "-F", "pcap", "-r", path, part, f"1-{options.tshark_packets}"], check=True, stderr=subprocess.DEVNULL)
        fields = ["tcp.stream", "tcp.analysis.retransmission", "tcp.analysis.duplicate_ack", "tcp.analysis.out_of_order"]
        seconds, _ = measure(["tshark", "-n", "-r", part, "-d", "tcp.port==1-65535,data", "-T", "fields"] +
                             [word for field in fields for word in ("-e", field)])
        scaled = seconds * options.packets / options.tshark_packets
        print(f"tshark         {scaled:8.1f} s CPU (from {options.tshark_packets} packets)  {scaled / own:.0f} times deadair's")
    return 0


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(main())
