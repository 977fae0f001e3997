# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses of one lab. They differ from scenario to scenario, so that nothing can be learnt by heart."""
import ipaddress
import random
import zlib


class Plan:
    """client - r1 - r2 - r3 - server, with room for further hosts behind each router."""

    def __init__(self, seed_text):
        rng = random.Random(zlib.crc32(seed_text.encode()))
        self.net = net = rng.randrange(20, 200)
        server_nets = [f"10.{net}.9", f"172.{16 + net % 16}.{net}", f"185.{net}.71", f"23.{net}.44", f"151.{net}.8"]
        self.server4 = rng.choice(server_nets)
        self.server6 = rng.choice([f"fd{net:x}:0:0:9", f"2a0{net % 10}:{net:x}00:9:1"])
        self.seed = rng.randrange(1, 1 << 30)
        links = {"0": f"10.{net}.1", "1": f"10.{net}.12", "2": f"10.{net}.23"}
        self.subnet4 = {**links, "3": self.server4}
        self.subnet6 = {**{k: f"fd{net:x}:0:0:{k}" for k in links}, "3": self.server6}
        # (router or host, interface, link, last part of its address)
        self.interfaces = [("c", "eth0", "0", 20), ("r1", "lan", "0", 1), ("r1", "wan", "1", 1), ("r2", "west", "1", 2),
                           ("r2", "east", "2", 2), ("r3", "west", "2", 3), ("r3", "lan", "3", 1), ("s", "eth0", "3", 80)]
        self.words = {
            "c4": self.v4("0", 20), "c6": self.v6("0", 20), "r1_4": self.v4("0", 1), "r1_6": self.v6("0", 1),
            "r2_4": self.v4("1", 2), "r2_6": self.v6("1", 2), "r3_4": self.v4("2", 3), "r3_6": self.v6("2", 3),
            "s4": self.v4("3", 80), "s6": self.v6("3", 80),
            "t4": self.v4("3", 81), "t6": self.v6("3", 81),          # a second address of the server
            "x4": self.v4("3", 99), "x6": self.v6("3", 99),          # nobody lives there, on the server's network
            "y4": f"10.{net}.1.77", "y6": self.v6("0", 77),          # nobody lives there, on the client's network
            "u4": f"10.{(net + 7) % 256}.200.5", "u6": f"fd{net:x}:dead::5",  # no router knows this network
            "c4net": f"{self.subnet4['0']}.0/24", "s4net": f"{self.server4}.0/24", "s6net": f"{self.server6}::/64",
        }

    def v4(self, link, last):
        """The IPv4 address with this last byte on that link."""
        return f"{self.subnet4[link]}.{last}"

    def v6(self, link, last):
        """The IPv6 address with this last group on that link."""
        return str(ipaddress.ip_address(f"{self.subnet6[link]}::{last}"))

    def extra4(self, router, index):
        """The /24 (without its last byte) of the index-th further network behind a router."""
        return f"10.{self.net}.{ {'r1': 64, 'r2': 80, 'r3': 96}[router] + index }"

    def extra6(self, router, index):
        """Likewise the /64."""
        return f"fd{self.net:x}:0:0:{ {'r1': 0x640, 'r2': 0x680, 'r3': 0x6c0}[router] + index:x}"
