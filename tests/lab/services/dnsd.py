#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A DNS server with a few names and a few vices: dnsd.py ZONE.json. Prints `ready`.

ZONE: {"names": {"db.lab.": {"A": ["10.0.0.1"], "AAAA": [], "ttl": 60}}, "rcode": 0, "wait": 0, "garbage": false, "mute_types": ["AAAA"]}
"""
import ipaddress
import json
import socket
import struct
import sys
import threading
import time

TYPES = {1: "A", 28: "AAAA", 15: "MX", 5: "CNAME", 16: "TXT", 6: "SOA"}


def encode_name(name):
    return b"".join(bytes((len(part),)) + part.encode() for part in name.strip(".").split(".") if part) + b"\0"


def read_question(query):
    labels, at = [], 12
    while query[at]:
        labels.append(query[at + 1:at + 1 + query[at]].decode("ascii", "replace"))
        at += 1 + query[at]
    return ".".join(labels).lower() + ".", struct.unpack("!H", query[at + 1:at + 3])[0], query[12:at + 5]


def record(kind, data, ttl):
    return b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, ttl, len(data)) + data


def soa(name):
    zone = encode_name(".".join(name.split(".")[-2:]))
    data = encode_name("ns.lab") + encode_name("admin.lab") + struct.pack("!IIIII", 1, 3600, 600, 86400, 30)
    return zone + struct.pack("!HHIH", 6, 1, 30, len(data)) + data


def answer(query, zone):
    """The reply to a query, nothing where the zone says to stay mute."""
    name, kind, question = read_question(query)
    rcode, answers, authority = zone.get("rcode", 0), [], []
    if TYPES.get(kind) in zone.get("mute_types", []):
        return None
    if not rcode:
        entry = zone["names"].get(name)
        if entry is None:
            rcode, authority = 3, [soa(name)]
        else:
            for address in entry.get(TYPES.get(kind, "?"), []):
                if kind in (1, 28):
                    answers.append(record(kind, ipaddress.ip_address(address).packed, entry.get("ttl", 60)))
            authority = [] if answers else [soa(name)]
    flags = 0x8180 | rcode
    head = query[:2] + struct.pack("!HHHHH", flags, 1, len(answers), len(authority), 0)
    return head + question + b"".join(answers) + b"".join(authority)


def reply(sock, query, peer, zone):
    time.sleep(zone.get("wait", 0))
    if zone.get("garbage"):
        sock.sendto(query[:2] + b"\x81\x80\xff\xff\xff\xff" + bytes(7), peer)
        return
    data = answer(query, zone)
    if data is not None:
        sock.sendto(data, peer)


def serve_tcp(sock, zone):
    while True:
        connection, _ = sock.accept()
        with connection:
            connection.settimeout(2)
            try:
                size = struct.unpack("!H", connection.recv(2))[0]
                data = answer(connection.recv(size), zone)
                connection.sendall(struct.pack("!H", len(data)) + data)
            except (OSError, struct.error, TypeError, IndexError):
                pass


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        zone = json.load(file)
    udp = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
    tcp = socket.socket(socket.AF_INET6, socket.SOCK_STREAM)
    for sock in (udp, tcp):
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind(("::", int(zone.get("port", 53))))
    tcp.listen(16)
    threading.Thread(target=serve_tcp, args=(tcp, zone), daemon=True).start()
    print("ready", flush=True)
    while True:
        query, peer = udp.recvfrom(4096)
        if len(query) > 16:
            threading.Thread(target=reply, args=(udp, query, peer, zone), daemon=True).start()


if __name__ == "__main__":
    main()
