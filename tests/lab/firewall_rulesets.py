# SPDX-License-Identifier: GPL-3.0-or-later
"""Random rule sets of nftables and iptables over a small world of addresses and ports, so that rules often match."""

import firewall_wider as wider
from firewall_world import CLIENT, LINK, MARKS, PORTS, SERVER, USERS


def port_value(r):
    port = r.choice(PORTS)
    return r.choice([str(port), f"{max(1, port - r.randint(0, 500))}-{min(65535, port + r.randint(1, 500))}"])


def address_value(r, family):
    address = r.choice(CLIENT[family] + SERVER[family] * 2)
    if family == 4:
        octets = address.split(".")
        return r.choice([address, ".".join(octets[:3]) + ".0/24", "10.77.0.0/16", f"10.77.0.1-{'10.77.0.3'}", "10.0.0.0/8", "192.0.2.0/24"])
    return r.choice([address, "fd77::/64", "fd77:1::/64", "fd77::1-fd77::3", "fd00::/8", "2001:db8::/32"])


def plain(values):
    """Set elements must not overlap: single values only, without repetition."""
    return "{ " + ", ".join(sorted(set(values))) + " }"


class NftRules:
    """One random nftables rule set as lines, from which rules can be left out to shrink a failure."""

    def __init__(self, r, direction):
        self.r, self.direction = r, direction
        self.tables, self.rules = [], []
        self.unknowable = r.random() < .15  # may hold what depends on chance, time or earlier packets
        if r.random() < .2:
            self.add_device_table()
        for number in range(r.randint(1, 3)):
            self.add_table(number)

    def add_table(self, number):
        r = self.r
        family = r.choice(["inet", "inet", "ip", "ip6"])
        table = {"family": family, "name": f"t{number}", "chains": [], "sets": self.sets(family)}
        hooks = {"output": ["output", "postrouting"], "input": ["prerouting", "input"]}[self.direction]
        for i in range(r.randint(1, 2)):
            table["chains"].append((f"u{i}", None))
        for i in range(r.randint(1, 3)):
            hook = r.choice(hooks + ["output", "input"])
            kind = r.choice(["filter", "filter", "filter", "nat", "route"])
            if kind == "route" and hook != "output":
                kind = "filter"
            priority = r.choice([-300, -150, -100, -10, 0, 0, 10, 150])
            if kind == "nat" and priority <= -200:
                priority = -100
            policy = "accept" if kind == "nat" else r.choice(["accept", "accept", "accept", "drop"])
            table["chains"].append((f"b{i}", (kind, hook, priority, policy)))
        table["sets"] += wider.nft_sets(r, 6 if family == "ip6" else 4)
        self.tables.append(table)
        for chain, base in table["chains"]:
            for _ in range(r.randint(1, 5)):
                self.rules.append((table["name"], chain, self.rule(table, chain, base)))

    def add_device_table(self):
        """A chain of the device itself, before or behind all others."""
        r = self.r
        hook = {"output": "egress", "input": "ingress"}[self.direction]
        family = "netdev" if hook == "egress" else r.choice(["netdev", "inet"])
        base = ("filter", hook, r.choice([-10, 0, 10]), r.choice(["accept", "accept", "drop"]))
        self.tables.append({"family": family, "name": "dev", "chains": [("b0", base)], "sets": []})
        for _ in range(r.randint(1, 3)):
            no, v = r.choice(["", "!= "]), r.choice([4, 6])
            ip = "ip" if v == 4 else "ip6"
            matches = [f"tcp dport {no}{port_value(r)}", f"{ip} daddr {no}{address_value(r, v)}", f"{ip} saddr {no}{address_value(r, v)}",
                       f"meta protocol {no}{ip}", f"meta l4proto {no}tcp", "tcp flags syn", f"meta mark {no}{r.choice(MARKS)}"]
            effects = ["drop", "drop", "accept", f"meta mark set {r.choice(MARKS)}"]
            chosen = r.sample(matches, r.choice([1, 1, 2]))
            self.rules.append(("dev", "b0", " ".join(chosen + ["counter", r.choice(effects)])))

    def sets(self, family):
        r = self.r
        v = 6 if family == "ip6" else 4
        kind = "ipv6_addr" if v == 6 else "ipv4_addr"
        prefix = "fd77:1::/64" if v == 6 else "10.77.1.0/24"
        addresses = [a for a in r.sample(SERVER[v][:2], r.randint(1, 2))] + ([prefix] if r.random() < .5 else [])
        some = sorted(r.sample(PORTS, 3))
        verdicts = ["drop", "accept", "jump u0", "goto u0", "return", "continue"]
        pairs = sorted({f"{a} . {r.choice([str(some[0]), f'{some[1]}-{some[2]}'])}" for a in addresses})
        ip = "ip6" if v == 6 else "ip"
        wide = ["::/0", "fd77::/64"] if v == 6 else ["0.0.0.0/0", "10.77.0.0/24"]
        triples = f"{r.choice(wide)} . {r.choice(wide)} . {r.choice(['0-1023', '1024-65535', str(some[0])])}"
        return [f"set triples {{ type {kind} . {kind} . inet_service; flags interval; elements = {{ {triples} }}; }}",
                f"set typed {{ typeof {ip} daddr . tcp dport; elements = {{ {addresses[0]} . {some[0]} }}; }}",
                f"set timed {{ type inet_service; flags timeout; elements = {{ {some[0]} timeout 1h, {some[1]} }}; }}",
                f"set seen {{ type {kind}; flags dynamic,timeout; timeout 1h; }}",
                "counter hits { }",
                f"map names {{ type inet_service : counter; elements = {{ {some[0]} : \"hits\" }}; }}",
                f"map spans {{ type inet_service : mark; flags interval; elements = {{ 0-1023 : {r.choice(MARKS)}, 2000-6000 : {r.choice(MARKS)} }}; }}",
                f"map ways {{ type ifname . inet_service : verdict; elements = {{ \"{LINK}\" . {some[0]} : {r.choice(verdicts)}, \"{LINK}\" . {some[1]} : drop }}; }}",
                f"set addresses {{ type {kind}; flags interval; elements = {{ {', '.join(addresses)} }}; }}",
                f"set ports {{ type inet_service; elements = {{ {', '.join(map(str, some))} }}; }}",
                f"set pairs {{ type {kind} . inet_service; flags interval; elements = {{ {', '.join(pairs)} }}; }}",
                f"set links {{ type ifname; elements = {{ \"{LINK}\", \"lo\" }}; }}",
                f"map fates {{ type inet_service : verdict; elements = {{ {', '.join(f'{p} : {r.choice(verdicts)}' for p in some)} }}; }}",
                f"map marks {{ type inet_service : mark; elements = {{ {', '.join(f'{p} : {r.choice(MARKS)}' for p in some)} }}; }}"]

    def families(self, table):
        return {"ip": [4], "ip6": [6]}.get(table["family"], [4, 6])

    def match(self, table):
        r = self.r
        v = r.choice(self.families(table))
        ip = "ip" if v == 4 else "ip6"
        named = 6 if table["family"] == "ip6" else 4
        side = r.choice(["daddr", "daddr", "saddr"])
        no = r.choice(["", "", "!= "])
        ports = plain([str(p) for p in r.sample(PORTS, r.randint(1, 4))])
        mark = r.choice(MARKS)
        flags = r.choice(["syn", "ack", "fin,syn,rst,ack", "syn,ack", "rst"])
        state = r.choice(["new", "established", "new,established", "invalid", "related,established", "untracked", "new,untracked"])
        choices = [
            f"{ip} {side} {no}{address_value(r, v)}",
            f"{ip} {side} {no}{plain(r.sample(SERVER[v] + CLIENT[v], r.randint(1, 3)))}",
            f"{'ip6' if named == 6 else 'ip'} {side} {no}@addresses",
            f"{'ip6' if named == 6 else 'ip'} daddr . tcp dport {no}@pairs",
            f"{ip} daddr . tcp dport {no}{plain([f'{r.choice(SERVER[v])} . {r.choice(PORTS)}' for _ in range(3)])}",
            f"meta nfproto . tcp dport {no}{{ ipv4 . {r.choice(PORTS)}, ipv6 . {r.choice(PORTS)} }}",
            f"tcp dport {no}{port_value(r)}", f"tcp dport {no}{port_value(r)}", f"tcp dport {no}{ports}",
            f"tcp dport {no}@ports", f"th dport {no}{port_value(r)}", f"tcp dport {r.choice(['<', '>', '<=', '>='])} {r.choice(PORTS)}",
            f"tcp sport {r.choice(['<', '>='])} {r.choice([30000, 40000, 50000])}", f"tcp dport & 0xf {r.choice(['==', '!='])} {r.randint(0, 15)}",
            f"udp dport {r.choice(PORTS)}", "meta l4proto tcp", f"meta l4proto {no}{{ tcp, udp }}", "meta l4proto != tcp",
            f"meta nfproto {r.choice(['ipv4', 'ipv6'])}", f"meta protocol {no}{r.choice(['ip', 'ip6'])}" if len(self.families(table)) > 1 else "meta l4proto tcp",
            f"oifname {no}\"{LINK}\"", f"iifname {no}\"{LINK}\"", f"oifname {no}\"fwt*\"", f"iifname {{ \"lo\", \"{LINK}\" }}",
            f"oifname {no}@links", f"oif {no}{LINK}", f"iif {no}{LINK}", f"meta mark {no}{mark}", f"meta mark & 0x{r.choice(['f', 'ff', '1'])} {r.choice(['==', '!='])} {mark & 15}",
            f"meta mark {no}{{ {mark}, 7, 8-12 }}", f"ct state {state}", f"ct state {no}{{ {state.replace(',', ', ')} }}", f"ct state != {state.split(',')[0]}",
            f"ct direction {r.choice(['original', 'reply'])}", f"ct mark {no}{mark}", f"ct status {r.choice(['dnat', 'snat'])}",
            f"tcp flags {no}{flags}", f"tcp flags & ({flags.replace(',', '|')}) {r.choice(['==', '!='])} {r.choice(flags.split(','))}",
            f"tcp flags {{ syn, ack, rst }}", f"tcp flags ! {flags}",
            f"tcp option {r.choice(['maxseg', 'timestamp', 'sack-perm', 'window', 'fastopen'])} {r.choice(['exists', 'missing'])}",
            f"fib daddr type {no}{r.choice(['local', 'unicast', 'broadcast', '{ local, unicast }'])}", f"fib saddr type {no}local",
            f"meta pkttype {no}{r.choice(['host', 'broadcast'])}",
            f"{ip} {'protocol' if v == 4 else 'nexthdr'} {no}{r.choice(['tcp', 'udp', '{ tcp, udp }'])}",
            f"{'icmp' if v == 4 else 'icmpv6'} type echo-request"]
        link = r.choice(["iif", "oif"])
        choices += r.sample([
            f"{ip} ecn {no}not-ect", f"@th,16,16 {no}{r.choice(PORTS)}",
            f"@th,0,16 {r.choice(['<', '>'])} 40000", f"@nh,0,4 {no}{r.choice([4, 6])}", f"tcp doff {no}{r.choice([5, 10])}", f"tcp urgptr {no}0",
            f"tcp ackseq {no}0", f"tcp option maxseg size {r.choice(['1460', '1440', '< 1450', '> 1450', '!= 1460'])}",
            f"tcp option {r.choice(['30', '34', '8'])} {r.choice(['exists', 'missing'])}", f"meta length {r.choice(['<', '>'])} {r.choice([59, 60, 79, 80])}",
            f"{link}group {no}default", f"{link}type {no}{r.choice(['ether', 'loopback'])}", f"exthdr {r.choice(['hbh', 'frag', 'rt'])} {r.choice(['exists', 'missing'])}",
            f"ct reply proto-src {no}{r.choice(PORTS)}", f"ct original proto-dst {no}{r.choice(PORTS)}", f"ct reply {ip} saddr {no}{r.choice(SERVER[v])}",
            f"ct zone {no}0", "ct helper \"ftp\"", f"ct status {no}{r.choice(['snat', 'dnat', 'confirmed', 'seen-reply'])}",
            f"{'ip6' if named == 6 else 'ip'} saddr . {'ip6' if named == 6 else 'ip'} daddr . tcp dport {no}@triples",
            f"{'ip6' if named == 6 else 'ip'} daddr . tcp dport {no}@typed", f"tcp dport {no}@timed", f"{'ip6' if named == 6 else 'ip'} daddr {no}@seen",
            f"meta l4proto . th dport {no}{{ tcp . {r.choice(PORTS)}, udp . 53 }}", f"oifname . tcp dport {no}{{ \"{LINK}\" . {r.choice(PORTS)}, \"lo\" . 80 }}",
            f"meta mark . tcp dport {no}{{ 0 . {r.choice(PORTS)}, 5 . 80 }}", f"{ip} hoplimit 64" if v == 6 else "ip hdrlength 5",
            f"ct state . tcp dport {{ new . {r.choice(PORTS)}, established . 80 }}", f"meta nfproto . meta l4proto {no}{{ ipv4 . tcp, ipv6 . udp }}",
            f"{ip} {'length' if v == 6 else 'id'} {r.choice(['<', '>='])} {'40' if v == 6 else '0'}", f"tcp flags & (syn|ack) == {r.choice(['syn', 'ack'])}",
            f"tcp flags syn / fin,syn,rst,ack"], 10)
        if r.random() < .4:
            return r.choice(wider.nft_matches(r, v, self.direction, no) + (wider.nft_set_matches(r, v, no) if v == named else []))
        if self.direction == "input":
            choices += [f"fib daddr . iif type {no}local", f"fib saddr . iif oif {r.choice(['exists', 'missing'])}", f"fib saddr type {no}unicast"]
        if self.unknowable and r.random() < .2:
            return r.choice(wider.nft_unknowable(r, v) + ["limit rate 1/hour", "limit rate over 1/hour", "numgen random mod 2 == 0", "ct count over 1", "quota over 100 bytes",
                             "meta random > 1000000", "meta cpu 0", "tcp sequence > 1000000000", "meta hour \"08:00\"-\"20:00\"",
                             "jhash ip saddr mod 2 == 0", "ct packets > 3", f"add @seen {{ {'ip6' if named == 6 else 'ip'} daddr }}"])
        if self.direction == "output":
            choices += [f"{ip} dscp {no}{r.choice(['cs0', 'af11', '{ cs0, cs1 }'])}", "socket transparent 0", "socket wildcard 1", f"meta priority {no}0", f"meta skgid {no}{r.choice(USERS)}"]
            choices += [f"meta skuid {no}{r.choice(USERS)}", f"meta skuid {r.choice(['1000-1001', '{ 0, 1001 }', '< 1000'])}"]
        if v == 4:
            choices += [f"ip length {r.choice(['<', '>'])} {r.choice([59, 60, 61])}", "ip ttl 64", "ip frag-off & 0x1fff != 0",
                        "ip version 4", f"ip daddr & 255.0.255.0 {r.choice(['==', '!='])} 10.0.{r.randint(0, 1)}.0",
                        f"ct original ip daddr {r.choice(SERVER[4])}"]
        return r.choice(choices)

    def effect(self, table, chain, base):
        r = self.r
        v = r.choice(self.families(table))
        if base and base[0] == "nat":
            destination = base[1] in ("prerouting", "output")
            ip = "ip" if v == 4 else "ip6"
            kind = f" {ip}" if table["family"] == "inet" else ""
            if not destination:
                if base[1] == "input":
                    return r.choice(["accept", "counter", "return"])
                return r.choice(["masquerade", "accept", "counter", f"snat{kind} to {r.choice(CLIENT[v])}", "masquerade random"])
            to = r.choice(SERVER[v] if self.direction == "output" else CLIENT[v])
            port = r.choice(PORTS)
            to_port = f"[{to}]:{port}" if v == 6 else f"{to}:{port}"
            if r.random() < .3:
                return r.choice(wider.nft_translations(r, v, kind, to))
            return r.choice([f"meta l4proto tcp dnat{kind} to {to_port}", f"dnat{kind} to {to}",
                             f"meta l4proto tcp redirect to :{port}", "accept", "return",
                             f"dnat{kind} to tcp dport map {{ {r.choice(PORTS[:5])} : {to}, {r.choice(PORTS[5:])} : {to} }}",
                             f"meta l4proto tcp dnat to :{port}"])
        verdicts = ["drop", "drop", "drop", "accept", "accept", "return"]
        if not base or base[1] in ("input", "output"):
            verdicts += ["meta l4proto tcp reject with tcp reset"]
            if table["family"] == "inet":
                verdicts += ["reject", "reject with icmpx admin-prohibited"]
            elif table["family"] == "ip":
                verdicts += ["reject with icmp host-unreachable"]
        changes = [f"meta mark set {r.choice(MARKS)}", f"meta mark set meta mark or {r.choice(MARKS)}", f"meta mark set meta mark and {r.choice(MARKS)}",
                   f"meta mark set meta mark xor {r.choice(MARKS)}", "meta mark set tcp dport map @marks", f"ct mark set {r.choice(MARKS)}",
                   "ct mark set meta mark", "meta mark set ct mark",
                   f"meta mark set tcp dport map {{ {r.choice(PORTS[:5])} : 5, {r.choice(PORTS[5:])} : 1 }}"]
        changes += ["meta mark set tcp dport map @spans", "counter name tcp dport map @names", "counter name hits", "meta mark set (meta mark & 0xf0) | 5",
                    "ct mark set ct mark or 16", "ct mark set (meta mark & 0xf) | 32", f"{'ip' if v == 4 else 'ip6'} dscp set af11",
                    "ip ttl set 33" if v == 4 else "ip6 hoplimit set 33", "tcp option maxseg size set 1300", "meta priority set 1:2", "log prefix \"seen \"",
                    f"meta mark set {'ip' if v == 4 else 'ip6'} daddr map {{ {r.choice(SERVER[v])} : 2, {r.choice(CLIENT[v])} : 255 }}",
                    "meta mark set tcp dport"]
        changes += wider.nft_changes(r, v)
        verdicts += r.sample(wider.nft_verdicts(r, v, table["family"], chain, base), 3)
        if base and base[2] < -200 and base[1] in ("output", "prerouting"):
            changes += ["notrack"] * 3 + ["ct zone set 1"]
        if chain == "u1":
            verdicts += ["jump u0", "goto u0"]
        elif chain != "u0":
            users = [c for c, b in table["chains"] if b is None]
            verdicts += [f"{r.choice(['jump', 'goto'])} {r.choice(users)}"] * 3 + ["tcp dport vmap @fates"] * 2
            verdicts += [f"oifname . tcp dport vmap @ways", f"iifname vmap {{ \"{LINK}\" : jump u0, \"lo\" : accept }}",
                         f"tcp dport vmap {{ {r.choice(PORTS[:5])} : accept, * : {r.choice(['drop', 'continue', 'goto u0'])} }}",
                         f"{'ip' if v == 4 else 'ip6'} daddr . tcp dport vmap {{ {r.choice(SERVER[v])} . {r.choice(PORTS)} : drop, {r.choice(CLIENT[v])} . 1-65535 : return }}"]
            verdicts += [f"ct state vmap {{ new : {r.choice(['drop', 'accept', 'jump u0'])}, established : accept }}",
                         f"tcp dport vmap {{ {r.choice(PORTS[:5])} : drop, {r.choice(PORTS[5:])} : accept, 2000-4000 : drop }}"]
        return r.choice(changes) if r.random() < .3 else r.choice(verdicts)

    def rule(self, table, chain, base):
        matches = [self.match(table) for _ in range(self.r.choice([0, 1, 1, 1, 2, 2, 3]))]
        return " ".join(matches + ["counter", self.effect(table, chain, base)]).replace("counter counter", "counter")

    def commands(self, rules=None):
        """The rule set for nft -f; a rule per line, so that what the kernel refuses can be left out."""
        lines = ["flush ruleset"]
        for table in self.tables:
            name = f"{table['family']} {table['name']}"
            lines.append(f"add table {name}")
            for chain, base in table["chains"]:
                device = f" device {LINK}" if base and base[1] in ("ingress", "egress") else ""
                body = f" {{ type {base[0]} hook {base[1]}{device} priority {base[2]}; policy {base[3]}; }}" if base else ""
                lines.append(f"add chain {name} {chain}{body}")
            for text in table["sets"]:
                kind, set_name, body = text.split(" ", 2)
                lines.append(f"add {kind} {name} {set_name} {body}")
        by_name = {table["name"]: f"{table['family']} {table['name']}" for table in self.tables}
        for table, chain, text in self.rules if rules is None else rules:
            lines.append(f"add rule {by_name[table]} {chain} {text}")
        return lines


def ipsets(version):
    """For `ipset restore`: one set of each common kind, with elements that packets of this world meet."""
    v = version
    family = "inet" if v == 4 else "inet6"
    wide = "10.77.1.0/24" if v == 4 else "fd77:1::/64"
    server = SERVER[v]
    return "\n".join([f"create hosts{v} hash:ip family {family}", f"add hosts{v} {server[0]}", f"add hosts{v} {CLIENT[v][0]}",
                      f"create nets{v} hash:net family {family}", f"add nets{v} {wide}",
                      f"create pairs{v} hash:ip,port family {family}", f"add pairs{v} {server[0]},tcp:80", f"add pairs{v} {server[1]},tcp:1000-2000",
                      f"add pairs{v} {server[2]},udp:443", f"create ports{v} bitmap:port range 1-65535", f"add ports{v} 443", f"add ports{v} 5000-9500",
                      f"create links{v} hash:net,iface family {family}", f"add links{v} {wide},{LINK}", wider.ipsets(v)])


def set_match(r, version, no):
    name, sides = r.choice([("hosts", "{}"), ("nets", "{}"), ("pairs", "{},dst"), ("ports", "dst"), ("links", "{},{}")])
    side = r.choice(["src", "dst"])
    return f"-m set {no}--match-set {name}{version} {sides.format(side, side)}"


class IptablesRules:
    """One random iptables or ip6tables rule set in the form of iptables-restore."""

    CHAINS = {"output": [("raw", "OUTPUT"), ("mangle", "OUTPUT"), ("nat", "OUTPUT"), ("filter", "OUTPUT"), ("security", "OUTPUT"),
                         ("mangle", "POSTROUTING"), ("nat", "POSTROUTING")],
              "input": [("raw", "PREROUTING"), ("mangle", "PREROUTING"), ("nat", "PREROUTING"), ("mangle", "INPUT"), ("filter", "INPUT"),
                        ("security", "INPUT")]}

    def __init__(self, r, direction, family, has_ipsets):
        self.r, self.direction, self.family, self.has_ipsets = r, direction, family, has_ipsets
        self.policy = r.choice(["ACCEPT", "ACCEPT", "ACCEPT", "DROP"])
        self.unknowable = r.random() < .15
        self.rules = []
        for table, chain in self.CHAINS[direction]:
            if table == "filter" or r.random() < .5:
                for _ in range(r.randint(1, 6 if table == "filter" else 3)):
                    self.rules.append((table, chain, self.rule(table, chain)))
        for chain in ("U0", "U1"):
            for _ in range(r.randint(1, 4)):
                self.rules.append(("filter", chain, self.rule("filter", chain)))

    def match(self, table, chain):
        r, v = self.r, self.family
        no = r.choice(["", "", "! "])
        address = address_value(r, v)
        tool_range = f"-m iprange {no}--dst-range {address}" if "-" in address else f"{no}{r.choice(['-d', '-d', '-s'])} {address}"
        ports = ",".join(str(p) for p in r.sample(PORTS, 3))
        port = r.choice(PORTS)
        mask = r.choice(["1", "f", "ff"])
        choices = [tool_range, tool_range, f"-p tcp -m tcp {no}--dport {port}", f"-p tcp -m tcp {no}--dport {max(1, port - 300)}:{min(65535, port + 300)}",
                   f"-p tcp -m tcp {no}--sport 1024:40000", f"-p tcp -m multiport {no}--dports {ports}", f"-p tcp -m multiport {no}--ports {ports}",
                   f"-p tcp -m multiport --dports {port},2000:9000", f"{no}-p tcp", "-p udp -m udp --dport 53", "-p icmp" if v == 4 else "-p ipv6-icmp",
                   f"-m conntrack {no}--ctstate {r.choice(['NEW', 'ESTABLISHED', 'NEW,ESTABLISHED', 'INVALID', 'RELATED,ESTABLISHED', 'UNTRACKED', 'DNAT'])}",
                   f"-m state --state {r.choice(['NEW', 'ESTABLISHED', 'INVALID'])}", f"-m mark {no}--mark {r.choice(MARKS)}/0x{mask}",
                   f"-m connmark {no}--mark {r.choice(MARKS)}", f"-m comment --comment \"it says \\\"{port}\\\"\"",
                   f"-p tcp -m tcp {no}--tcp-flags FIN,SYN,RST,ACK SYN", "-p tcp -m tcp --tcp-flags SYN,ACK SYN,ACK", f"-p tcp -m tcp {no}--tcp-option {r.choice([2, 8, 30])}",
                   f"-m addrtype {no}--dst-type {r.choice(['LOCAL', 'UNICAST', 'LOCAL,UNICAST', 'BROADCAST'])}", f"-m pkttype {no}--pkt-type unicast",
                   f"-m length {no}--length {r.choice(['60', '80', '40:70', '100:'])}", f"-m conntrack --ctdir {r.choice(['ORIGINAL', 'REPLY'])}",
                   f"-m conntrack {no}--ctorigdstport {port}"]
        choices += r.sample([
            f"-p tcp -m tcpmss {no}--mss {r.choice(['1460', '1440', '1000:1450'])}",
            "-m recent --set --name seen --mask 255.255.255.255 --rsource", f"-m physdev {no}--physdev-in eth9" if chain != "OUTPUT" else f"-m physdev {no}--physdev-is-bridged",
            f"-m connmark {no}--mark {r.choice(MARKS)}/0x{mask}", f"-p tcp -m tcp {no}--tcp-flags SYN,ACK,FIN,RST SYN", f"-m conntrack --ctstatus {r.choice(['NONE', 'CONFIRMED', 'SEEN_REPLY', 'EXPECTED'])}",
            f"-m conntrack {no}--ctproto 6", f"-m conntrack {no}--ctorigdst {r.choice(SERVER[v])}", f"-m conntrack {no}--ctreplsrc {r.choice(SERVER[v])}",
            f"-m conntrack {no}--ctreplsrcport {port}", f"-m conntrack {no}--ctorigsrc {r.choice(CLIENT[v])}", f"-m helper {no}--helper ftp",
            f"-m devgroup {no}--{'dst' if self.direction == 'output' else 'src'}-group 0x0", f"-m conntrack {no}--ctstate {r.choice(['SNAT', 'DNAT', 'SNAT,DNAT', 'NEW,DNAT'])}",
            f"-m mac {no}--mac-source 02:00:00:00:00:09" if self.direction == "input" else "-m comment --comment plain",
            f"-m addrtype {no}--src-type {r.choice(['LOCAL', 'UNICAST'])}", "-m addrtype --dst-type LOCAL --limit-iface-in" if chain in ("INPUT", "PREROUTING") else "-m comment --comment \"a b\"",
            f"-p tcp -m multiport {no}--sports 1024:30000,40000:60000", f"-p tcp -m tcp {no}--sport {r.choice(['30000:', ':40000'])}"], 6)
        if r.random() < .4:
            return r.choice([m for m in wider.iptables_matches(r, v, self.direction, table, chain, no) if self.has_ipsets or "-m set" not in m])
        if self.has_ipsets and r.random() < .1:
            return set_match(r, v, no)
        if self.unknowable and r.random() < .2:
            return r.choice(["-m limit --limit 1/hour", "-m statistic --mode random --probability 0.5", "-m hashlimit --hashlimit-upto 1/hour --hashlimit-name x",
                             "-m recent --rcheck --name seen --rsource", "-m u32 --u32 \"0x0>>0x1c=0x4\"", "-m string --string \"abc\" --algo bm",
                             "-m connlimit --connlimit-above 1", "-m quota --quota 100", "-m cpu --cpu 0", "-m time --timestart 08:00:00"])
        if v == 4:
            choices += [f"{no}-f", f"-d 10.0.{r.randint(0, 1)}.0/255.0.255.0", "-m ttl --ttl-gt 60"]
        if self.direction == "output" and table != "raw":
            choices += [f"-m dscp {no}--dscp 0x{r.choice(['00', '0a'])}", f"-m tos {no}--tos 0x{r.choice(['00', '10'])}/0x3f"]
            choices += [f"-m owner {no}--uid-owner {r.choice(['0', '1000', '1000-1001'])}"] if chain in ("OUTPUT", "POSTROUTING") else []
        if chain in ("OUTPUT", "POSTROUTING"):
            choices += [f"{no}-o {LINK}", f"{no}-o fwt+", "-o lo"]
        elif chain in ("INPUT", "PREROUTING"):
            choices += [f"{no}-i {LINK}", f"{no}-i fwt+", "-i lo"]
        return r.choice(choices)

    def target(self, table, chain):
        r = self.r
        address = r.choice(SERVER[self.family] if self.direction == "output" else CLIENT[self.family])
        port = r.choice(PORTS)
        marks = [f"MARK --set-xmark {r.choice(MARKS)}/0x{r.choice(['ff', 'ffffffff', 'f'])}", "CONNMARK --save-mark", "CONNMARK --restore-mark",
                 "CONNMARK --restore-mark --nfmask 0xf --ctmask 0xf", f"CONNMARK --set-xmark {r.choice(MARKS)}"]
        if rare := wider.iptables_targets(r, self.family, table, chain, self.direction) if r.random() < .3 else []:
            return r.choice(rare)
        if table == "nat" and chain == "POSTROUTING":
            return r.choice(["MASQUERADE", f"SNAT --to-source {r.choice(CLIENT[self.family])}", "ACCEPT", "RETURN"])
        if table == "security":
            return r.choice(["DROP", "ACCEPT", "RETURN"])
        if table == "nat":
            to = f"[{address}]:{port}" if self.family == 6 else f"{address}:{port}"
            return r.choice([f"DNAT --to-destination {address}", f"-p tcp DNAT --to-destination {to}", f"-p tcp REDIRECT --to-ports {port}", "RETURN", "ACCEPT"])
        if table == "raw":
            return r.choice(["CT --notrack", "CT --notrack", "CT --zone 1", "ACCEPT", "DROP", "RETURN"])
        if table == "mangle":
            changes = [("TTL --ttl-set 33" if self.family == 4 else "HL --hl-set 33"), "DSCP --set-dscp 0x0a", "-p tcp TCPMSS --set-mss 1300", "LOG --log-prefix \"seen \""]
            return r.choice(marks * 2 + changes + ["DROP", "ACCEPT", "RETURN", "RETURN"])
        jumps = {"U0": [], "U1": ["U0"]}.get(chain, ["U0", "U1"])
        verdicts = ["DROP", "DROP", "ACCEPT", "RETURN", "REJECT", "-p tcp REJECT --reject-with tcp-reset"] + [f"goto {c}" for c in jumps] + jumps * 2
        return r.choice(verdicts + marks[:1])

    def rule(self, table, chain):
        matches = [self.match(table, chain) for _ in range(self.r.choice([0, 1, 1, 1, 2, 2]))]
        target = self.target(table, chain)
        if target.startswith("-p tcp "):
            matches = [m for m in matches if "-p " not in m] + ["-p tcp"]
            target = target[7:]
            if target.startswith("TCPMSS"):
                matches.append("-m tcp --tcp-flags SYN,RST SYN")
        protocols = [m for m in matches if "-p " in m]
        matches = protocols[:1] + [m for m in matches if "-p " not in m]
        return " ".join(matches + [target.replace("goto ", "-g ") if target.startswith("goto ") else "-j " + target])

    def commands(self, rules=None):
        rules = self.rules if rules is None else rules
        lines = []
        for table in ("raw", "mangle", "nat", "filter", "security"):
            lines.append(f"*{table}")
            if table == "filter":
                lines += [f":INPUT {self.policy if self.direction == 'input' else 'ACCEPT'} [0:0]",
                          f":OUTPUT {self.policy if self.direction == 'output' else 'ACCEPT'} [0:0]", ":U0 - [0:0]", ":U1 - [0:0]"]
            lines += [f"-A {chain} {text}" for where, chain, text in rules if where == table]
            lines.append("COMMIT")
        return lines
