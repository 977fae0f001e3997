#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A DNS server with a few names and a few vices: dnsd.py ZONE.json. Prints `ready`.

ZONE: {"names": {"db.lab.": {"A": ["10.0.0.1"], "AAAA": [], "CNAME": "other.lab.", "ttl": 60}}, and vices: "rcode": 2, "type_rcodes": {"A": 2},
"wait": 3, "garbage": true, "other_id": true, "mute_types": ["AAAA"], "truncate": true (over UDP), "no_tcp": true, "referral": true (knows nothing, points elsewhere),
"mute_first": 1 (of each name and type, so many questions stay unanswered)}
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


def record(name, kind, data, ttl):
    return encode_name(name) + struct.pack("!HHIH", kind, 1, ttl, len(data)) + data


def soa(name):
    zone = encode_name(".".join(name.split(".")[-2:]))
    data = encode_name("ns.lab") + encode_name("admin.lab") + struct.pack("!IIIII", 1, 3600, 600, 86400, 30)
    return zone + struct.pack("!HHIH", 6, 1, 30, len(data)) + data


def referral():
    """An authority section that points to the root's servers."""
    data = encode_name("a.root-servers.net")
    return b"\0" + struct.pack("!HHIH", 2, 1, 518400, len(data)) + data


def alias(name, zone):
    """Follows CNAMEs: the last name and the records on the way."""
    records = []
    while "CNAME" in zone["names"].get(name, {}):
        target = zone["names"][name]["CNAME"]
        data = encode_name(target)
        records.append(encode_name(name) + struct.pack("!HHIH", 5, 1, 60, len(data)) + data)
        name = target
    return name, records


ASKED = {}


def stays_mute(name, kind, zone):
    """Whether this question is one of those that the zone's vices leave unanswered."""
    ASKED[name, kind] = ASKED.get((name, kind), 0) + 1
    return TYPES.get(kind) in zone.get("mute_types", []) or ASKED[name, kind] <= zone.get("mute_first", 0)


def answer(query, zone, stream=False):
    """The reply to a query, nothing where the zone says to stay mute."""
    name, kind, question = read_question(query)
    rcode, answers, authority = zone.get("type_rcodes", {}).get(TYPES.get(kind), zone.get("rcode", 0)), [], []
    if stays_mute(name, kind, zone):
        return None
    if zone.get("truncate") and not stream:
        return query[:2] + struct.pack("!HHHHH", 0x8380, 1, 0, 0, 0) + question
    if zone.get("referral"):
        return query[:2] + struct.pack("!HHHHH", 0x8100, 1, 0, 1, 0) + question + referral()
    if not rcode:
        name, answers = alias(name, zone)
        entry = zone["names"].get(name)
        if entry is None:
            rcode, authority = 3, [soa(name)]
        else:
            for address in entry.get(TYPES.get(kind, "?"), []):
                if kind in (1, 28):
                    answers.append(record(name, kind, ipaddress.ip_address(address).packed, entry.get("ttl", 60)))
            authority = [] if entry.get(TYPES.get(kind, "?")) else [soa(name)]
    flags = 0x8180 | rcode
    head = query[:2] + struct.pack("!HHHHH", flags, 1, len(answers), len(authority), 0)
    return head + question + b"".join(answers) + b"".join(authority)


def reply(sock, query, peer, zone):
    time.sleep(zone.get("wait", 0))
    if zone.get("garbage"):
        sock.sendto(query[:2] + b"\x81\x80\xff\xff\xff\xff" + bytes(7), peer)
        return
    data = answer(query, zone)
    if data is not None and zone.get("other_id"):
        data = bytes((data[0] ^ 0x5a, data[1])) + data[2:]  # the answer to somebody else's question
    if data is not None:
        sock.sendto(data, peer)


def serve_tcp(sock, zone):
    while True:
        connection, _ = sock.accept()
        with connection:
            connection.settimeout(2)
            try:
                while head := connection.recv(2):  # a resolver library asks for A and AAAA on one connection
                    data = answer(connection.recv(struct.unpack("!H", head)[0]), zone, stream=True)
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
    if zone.get("no_tcp"):
        tcp.close()
    else:
        tcp.listen(16)
        threading.Thread(target=serve_tcp, args=(tcp, zone), daemon=True).start()
    print("ready", flush=True)
    while True:
        query, peer = udp.recvfrom(4096)
        if len(query) > 16:
            threading.Thread(target=reply, args=(udp, query, peer, zone), daemon=True).start()


if __name__ == "__main__":
    main()
