# SPDX-License-Identifier: GPL-3.0-or-later
"""Rarer parts of random rule sets: what administrators and their tools write now and then."""

from firewall_world import CLIENT, LINK, MARKS, PORTS, SERVER


def ip_of(v):
    return "ip" if v == 4 else "ip6"


def nft_matches(r, v, direction, no):
    """Matches of nftables for a packet of IP version `v`; `no` is "" or "!= "."""
    ip, port, server, client = ip_of(v), r.choice(PORTS), r.choice(SERVER[v]), r.choice(CLIENT[v])
    some = sorted(r.sample(PORTS, 3))
    mask, net = ("255.255.0.0", "10.77.0.0") if v == 4 else ("ffff:ffff::", "fd77::")
    low, high = ("10.77.0.0", "10.77.0.255") if v == 4 else ("fd77::", "fd77::ffff")
    found = [
        f"{ip} saddr . {ip} daddr . tcp dport {no}{{ {client} . {server} . {some[0]}, {server} . {client} . {some[1]}-{some[2]} }}",
        f"{ip} daddr . tcp dport {no}{{ {low}-{high} . {some[0]}-{some[1]}, {server} . {some[2]} }}",
        f"{ip} daddr {no}{{ {low}-{high}, {SERVER[v][2]} }}", f"{ip} saddr & {mask} {r.choice(['==', '!='])} {net}",
        f"{ip} daddr {no}{server}/{r.choice([8, 15, 17, 25, 31] if v == 4 else [7, 33, 65, 112, 127])}", f"tcp dport {no}{{ {some[0]}-{some[1]}, {some[2]} }}",
        f"tcp dport {no}{{ 0-{some[0]}, {some[1]}-65535 }}", f"tcp flags & (fin|syn|rst|psh|ack|urg) {r.choice(['==', '!=', '>', '<'])} {r.choice(['syn', 'fin', '0x0', 'syn|ack'])}",
        f"tcp flags {no}{{ syn, syn|ack, fin|ack }}", f"tcp flags == {r.choice(['syn', 'fin', 'syn|ack'])}", f"tcp flags != {r.choice(['syn', 'ack'])}",
        f"tcp flags syn / {r.choice(['syn,ack', 'syn,rst', 'fin,syn,rst,psh,ack,urg'])}", f"@th,104,8 & 0x{r.choice(['12', '02', '10', '3f'])} == {r.choice([0, 2, 16])}",
        f"@th,16,16 {no}{{ {some[0]}, {some[1]} }}", f"@th,0,32 & 0xffff {r.choice(['==', '!='])} {port}", f"@nh,72,8 6", f"@nh,{'96,32' if v == 4 else '64,64'} {r.choice(['> 0x0a4d0000', '!= 0x0'])}",
        f"meta l4proto {no}{r.choice([6, 17, 'icmp', 'sctp'])}", f"meta l4proto {r.choice(['tcp', 'udp', 'sctp'])} th dport {no}{port}", f"meta protocol {r.choice(['ip', 'ip6', 'arp', 'vlan'])}",
        f"ip protocol {r.choice(['tcp', 'udp'])} tcp option maxseg exists", f"ip6 nexthdr {r.choice(['tcp', 'udp'])} tcp option sack-perm exists", f"meta l4proto udp tcp option maxseg exists",
        f"meta nfproto {r.choice(['ipv4', 'ipv6'])} tcp dport {no}{port}", f"meta protocol {r.choice(['ip', 'ip6'])} tcp dport {port}",
        f"ct state {no}{r.choice(['new', 'established', 'invalid'])} tcp flags & (fin|syn|rst|ack) {r.choice(['==', '!='])} syn", "ct state new,established,related", "ct state invalid,untracked",
        f"ct status {no}{r.choice(['expected', 'assured', 'confirmed', 'dying', 'dnat,snat'])}", f"ct direction {no}{r.choice(['original', 'reply'])}", f"ct l3proto {r.choice(['ipv4', 'ipv6'])}",
        f"ct protocol {no}tcp", f"ct original protocol {no}{r.choice(['tcp', 'udp'])}", f"ct original {ip} saddr {no}{client}", f"ct original {ip} daddr {{ {server}, {client} }}", f"ct reply {ip} daddr {no}{client}",
        f"ct reply proto-dst {r.choice(['<', '>'])} 40000", f"ct original proto-src {r.choice(['<', '>'])} 40000", f"ct mark & 0x{r.choice(['f', 'f0'])} {r.choice(['==', '!='])} {r.choice(MARKS) & 15}",
        f"ct mark {{ {r.choice(MARKS[:3])}, {r.choice(MARKS[3:])} }}", f"ct zone {no}{r.choice([0, 1])}", f"meta mark and 0xf0 {r.choice(['==', '!='])} 0x{r.choice(['10', '0', 'f0'])}", f"meta mark {r.choice(['<', '>', '<=', '>='])} {r.choice(MARKS[1:])}",
        f"meta mark != {{ {r.choice(MARKS[:3])}, {r.choice(MARKS[3:])} }}", f"meta mark {r.choice(MARKS[1:3])}-{r.choice(MARKS[3:])}", f"fib daddr type {no}{{ local, broadcast, multicast }}", f"fib saddr type {no}{{ unicast, local }}",
        f"fib daddr type {r.choice(['anycast', 'multicast', 'unspec', 'blackhole'])}", f"meta pkttype {no}{{ broadcast, multicast }}", f"{ip} {'ttl' if v == 4 else 'hoplimit'} {r.choice(['<', '>', '!='])} {r.choice([1, 63, 64, 65])}",
        f"{ip} {'ttl' if v == 4 else 'hoplimit'} {no}{{ 64, 128, 255 }}", f"{ip} version {no}{r.choice([4, 6])}", "exthdr dst exists", "exthdr mh missing", "frag frag-off 0", "rt type 0", "hbh nexthdr tcp", "ip option rr exists", "ip option lsrr missing", "ip option ra exists",
        f"tcp option maxseg size {no}{r.choice(['1-535', '1400-1500', '{ 1440, 1460 }'])}", f"tcp option {r.choice(['sack-perm', 'window', 'timestamp', 'nop', 'eol', 'sack', 'mptcp', 'md5sig'])} {r.choice(['exists', 'missing'])}",
        f"{ip} daddr & {'0.0.0.255' if v == 4 else '::ff'} {r.choice(['<', '>', '<=', '!='])} {'0.0.0.3' if v == 4 else '::3'}", f"meta l4proto . {ip} daddr {no}{{ tcp . {server}, udp . {client} }}", f"tcp sport != {{ 1-1023, 40000-50000 }} tcp dport {port}",
        f"tcp doff {r.choice(['<', '>', '>='])} {r.choice([5, 10])}", f"tcp reserved {no}0", f"udp length 8", "udp checksum 0", "sctp dport 80", "dccp type request",
        "udplite sport 1", "ah spi 1", "esp spi 1-100", "comp cpi 1", "icmp code 0", "icmp id 1", "icmpv6 code 0", "icmp type { echo-request, echo-reply }", "igmp type membership-query", "vlan id 7", "vlan pcp 0",
        f"ip frag-off & 0x3fff != 0", f"meta length {no}{r.choice(['40-60', '{ 60, 80 }'])}"]
    if direction == "output":
        found += [f"{ip} dscp {no}@classes", f"ip dscp {no}{{ cs0, ef, af41 }}", f"ip6 dscp {r.choice(['<', '>'])} 8", f"meta skuid {no}{r.choice(['0-999', '1000', '{ 0-500, 1001 }'])}", f"meta skgid {r.choice(['<', '>'])} {r.choice([0, 1000])}", f"meta skuid . tcp dport {{ 0 . {some[0]}, 1000 . {some[1]}, 1001 . {some[2]} }}", f"oif . meta skuid {{ {LINK} . 0, lo . 1000 }}",
                  f"oifname {no}{{ \"eth0\", \"{LINK}\" }}", "oifname \"lo\"", f"oifname != \"fw*\"", f"ip saddr . oifname {{ {CLIENT[4][0]} . \"{LINK}\" }}", f"fib daddr oifname {no}\"{LINK}\"", f"fib daddr oif exists"]
    else:
        found += [f"iifname {no}{{ \"eth0\", \"{LINK}\" }}", "iifname \"lo\"", "iifname != \"fw*\"", f"iifname . ip saddr {no}{{ \"{LINK}\" . {SERVER[4][0]}, \"lo\" . 127.0.0.1 }}", f"iif . tcp dport {no}{{ {LINK} . {some[0]}, lo . {some[1]} }}",
                  "fib saddr . iif oif missing", f"fib saddr . mark . iif oif {r.choice(['exists', 'missing'])}", f"fib daddr . iif type {no}{{ local, broadcast, multicast }}", f"fib saddr oifname {no}\"{LINK}\"", "fib saddr oif exists",
                  "ether saddr 02:00:00:00:00:09", "ether type ip", "ether type ip6", f"meta iiftype {no}ether"]
    return found


def nft_sets(r, v):
    """More named sets and maps; the name of each says its type."""
    kind, ip = ("ipv6_addr", "ip6") if v == 6 else ("ipv4_addr", "ip")
    some, server = sorted(r.sample(PORTS, 3)), SERVER[v]
    verdicts = ["drop", "accept", "jump u0", "goto u0", "return", "continue"]
    wide = "fd77::/64" if v == 6 else "10.77.0.0/24"
    return [f"map by_address {{ type {kind} : verdict; flags interval; elements = {{ {wide} : {r.choice(verdicts)}, {server[2]} : {r.choice(verdicts)} }}; }}",
            f"map by_pair {{ type {kind} . inet_service : verdict; flags interval; elements = {{ {wide} . {some[0]}-{some[1]} : {r.choice(verdicts)}, {server[2]} . {some[2]} : {r.choice(verdicts)} }}; }}",
            f"map by_range {{ type inet_service : verdict; flags interval; elements = {{ {some[0]}-{some[1]} : {r.choice(verdicts)}, 61000-65535 : drop }}; }}",
            f"map default_fate {{ type inet_service : verdict; elements = {{ {some[0]} : {r.choice(verdicts)}, * : {r.choice(verdicts)} }}; }}",
            f"set merged {{ type inet_service; flags interval; auto-merge; elements = {{ {some[0]}-{some[0] + 5}, {some[0] + 3}-{some[0] + 20}, {some[2]} }}; }}",
            f"set states {{ type ct_state; elements = {{ {r.choice(['new', 'established'])}, related }}; }}", f"set marked {{ type mark; flags interval; elements = {{ 0-1, 5, 16-64 }}; }}",
            f"set protocols {{ type inet_proto . inet_service; flags interval; elements = {{ tcp . {some[0]}-{some[1]}, udp . 53 }}; }}", f"set names {{ type ifname . {kind}; elements = {{ \"{LINK}\" . {server[0]}, \"lo\" . {server[1]} }}; }}".replace("set names", "set named_links"),
            f"map to_mark {{ type {kind} . inet_service : mark; flags interval; elements = {{ {wide} . {some[0]}-{some[1]} : {r.choice(MARKS)} }}; }}", f"set noted {{ type {kind} . inet_service; flags dynamic; size 100; }}",
            f"set counted {{ type inet_service; counter; elements = {{ {some[0]}, {some[1]} }}; }}", f"map by_state {{ type ct_state : verdict; elements = {{ new : {r.choice(verdicts)}, established : accept }}; }}",
            "set classes { type dscp; elements = { cs0, ef }; }", f"set wild {{ type ifname; flags interval; elements = {{ \"{r.choice(['fwt*', 'eth*'])}\", \"lo\" }}; }}", "set groups { type devgroup; elements = { default, 7 }; }", "set kinds { type iface_type; elements = { ether, ppp }; }",
            f"set of_flags {{ type tcp_flag; elements = {{ syn, ack }}; }}", f"set ways_in {{ typeof {ip} saddr . {ip} daddr; flags interval; elements = {{ {wide} . {wide} }}; }}"]


def nft_set_matches(r, v, no):
    ip = ip_of(v)
    return [f"oifname {no}@wild", f"iifname {no}@wild", f"oifgroup {no}@groups", f"iiftype {no}@kinds", f"tcp dport {no}@merged", f"ct state {no}@states", f"meta mark {no}@marked", f"meta l4proto . th dport {no}@protocols", f"oifname . {ip} daddr {no}@named_links", f"iifname . {ip} saddr {no}@named_links",
            f"tcp dport {no}@counted", f"tcp flags {no}@of_flags", f"{ip} saddr . {ip} daddr {no}@ways_in"]


def nft_verdicts(r, v, family, chain, base):
    """Verdicts and maps of verdicts; to user chains only from where they do not loop."""
    ip, port, some = ip_of(v), r.choice(PORTS), sorted(r.sample(PORTS, 3))
    found = ["queue num 7", "queue num 7 bypass", "queue flags bypass,fanout to 7-9", f"{ip} daddr . tcp dport vmap {{ {SERVER[v][0]} . {port} : accept, {SERVER[v][1]} . {port} : drop }}",
             f"meta l4proto vmap {{ tcp : {r.choice(['drop', 'accept', 'continue'])}, udp : drop }}", f"meta mark vmap {{ 0 : {r.choice(['accept', 'continue'])}, 5 : drop, 16-255 : return }}",
             f"tcp flags vmap {{ syn : {r.choice(['accept', 'continue', 'drop'])}, syn|ack : accept }}", f"ct direction vmap {{ original : continue, reply : drop }}", f"ct mark vmap {{ 0 : continue, 5 : drop }}",
             f"meta l4proto . th dport vmap {{ tcp . {port} : {r.choice(['drop', 'accept'])}, udp . 53 : accept }}", "meta mark & 0xf vmap { 0 : continue, 5 : drop }", f"{ip} saddr . meta l4proto . th dport vmap {{ {CLIENT[v][0]} . tcp . {port} : drop, {SERVER[v][0]} . tcp . {some[0]}-{some[2]} : return }}",
             f"ct status vmap {{ dnat : accept }}", f"{ip} saddr . {ip} daddr . tcp dport vmap {{ {CLIENT[v][0]} . {SERVER[v][0]} . {some[0]}-{some[1]} : drop }}", f"tcp dport vmap {{ {some[0]} : drop, {some[1]}-{some[2]} : accept, * : continue }}"]
    if not base or base[1] in ("input", "output", "forward"):
        icmp = ["net-unreachable", "host-unreachable", "prot-unreachable", "port-unreachable", "net-prohibited", "host-prohibited", "admin-prohibited"]
        icmpv6 = ["no-route", "admin-prohibited", "addr-unreachable", "port-unreachable", "policy-fail", "reject-route"]
        if family in ("ip", "inet"):
            found += [f"reject with icmp {r.choice(icmp)}"] * 2
        if family in ("ip6", "inet"):
            found += [f"reject with icmpv6 {r.choice(icmpv6)}"] * 2
        if family == "inet":
            found += [f"reject with icmpx {r.choice(['no-route', 'host-unreachable', 'admin-prohibited', 'port-unreachable'])}", "reject with tcp reset"]
    if chain not in ("u0", "u1"):
        found += [f"{ip} daddr vmap @by_address", f"{ip} saddr vmap @by_address", f"{ip} daddr . tcp dport vmap @by_pair", "tcp dport vmap @by_range", "tcp dport vmap @default_fate", "ct state vmap @by_state",
                  f"ct state vmap {{ invalid : drop, established : accept, related : accept, new : {r.choice(['jump u0', 'goto u0', 'continue'])} }}", f"oif vmap {{ {LINK} : jump u0, lo : accept }}", f"meta skuid vmap {{ 0 : jump u0, 1000 : drop }}"]
    return found


def nft_translations(r, v, kind, to):
    """Of destinations; `kind` is " ip" or " ip6" in tables of both."""
    ip, ports = ip_of(v), r.sample(PORTS, 4)
    pair = f"{ip} daddr . tcp dport map {{ {SERVER[v][0]} . {ports[0]} : {to} . {ports[1]}, {SERVER[v][1]} . {ports[2]} : {to} . {ports[3]}, {CLIENT[v][0]} . {ports[0]} : {to} . {ports[2]} }}"
    return [f"meta l4proto tcp redirect to :tcp dport map {{ {ports[0]} : {ports[1]}, {ports[2]} : {ports[3]} }}", f"meta l4proto tcp dnat{kind} to {pair}", f"dnat{kind} to {ip} daddr map {{ {SERVER[v][0]} : {to}, {CLIENT[v][0]} : {to} }}",
            "meta l4proto tcp redirect", f"meta l4proto tcp dnat{kind} to {to if v == 4 else '[' + to + ']'}:{ports[0]}-{ports[0]}", f"{ip} daddr {SERVER[v][1]} dnat{kind} to {to} persistent"]


def nft_changes(r, v):
    ip, mark, port = ip_of(v), r.choice(MARKS), r.choice(PORTS)
    return [f"meta mark set {ip} daddr . tcp dport map @to_mark", f"meta mark set {ip} daddr . tcp dport map {{ {SERVER[v][0]} . {port} : {mark}, {SERVER[v][1]} . {port} : 2 }}", "meta mark set meta mark << 4", f"meta mark set (meta mark | 0x10) & 0xf0",
            f"meta mark set ct mark | 0x{r.choice(['1', '10'])}", f"ct mark set tcp dport map {{ {port} : {mark} }}", "ct mark set meta mark | 0x20", "meta nftrace set 1", "meta pkttype set host", "log group 2", "log level debug flags all", "ct event set new,destroy",
            f"update @noted {{ {ip} daddr . tcp dport }}", f"tcp dport set {port}", "counter name hits", "counter name tcp dport map @names", f"dup to {SERVER[v][1]} device {LINK}", "meta mark set meta skuid", f"{ip} ecn set not-ect", "tcp option maxseg size set rt mtu", "ct label set 1", f"add @noted {{ {ip} daddr . tcp dport }} {ip} daddr . tcp dport @noted"]


def nft_unknowable(r, v):
    ip = ip_of(v)
    return ["limit rate 10/second burst 1 packets", "limit rate over 1 kbytes/second", "numgen inc mod 3 1", "numgen random mod 10 vmap { 0-4 : drop, 5-9 : accept }", f"jhash {ip} daddr . tcp dport mod 4 2", "symhash mod 2 0", "meta time < \"2020-01-01 00:00:00\"",
            "meta day Monday", "ct expiration > 1m", "ct bytes > 1000", "ct avgpkt > 100", "ct id 7", f"add @noted {{ {ip} daddr . tcp dport limit rate over 1/minute }}", "meta mark set numgen inc mod 4", "quota 100 mbytes", "synproxy mss 1460 wscale 7 timestamp sack-perm", "tcp option timestamp tsval > 1000",
            "tcp option window count > 7", "ip id 0", "ip6 flowlabel 0", "tcp option maxseg length 4", "tcp option sack-perm kind 4", "tcp window > 0", "rt classid 0", "meta ipsec missing", "meta iifkind \"veth\"", "rt ip nexthop 10.77.0.2", "meta cgroup 0", "tcp checksum 0", "ip checksum 1", "meta cpu < 2"]


def iptables_matches(r, v, direction, table, chain, no):
    port, mark, server, client = r.choice(PORTS), r.choice(MARKS), r.choice(SERVER[v]), r.choice(CLIENT[v])
    rest = ["-p icmp -m icmp --icmp-type 8" if v == 4 else "-p ipv6-icmp -m icmp6 --icmpv6-type 128", "-p sctp -m sctp --dport 80", "-p dccp -m dccp --dport 80", "-p udp -m udp --sport 53", "-p udplite", "-p 47", "-p esp", f"{no}-p udp", "-p all",
            f"-p tcp -m tcp --syn", f"-p tcp -m tcp ! --syn", f"-p tcp -m tcp --tcp-flags ALL {r.choice(['SYN', 'NONE', 'SYN,ACK', 'FIN,URG,PSH'])}", f"-p tcp -m tcp {no}--tcp-flags {r.choice(['SYN,RST SYN', 'SYN,FIN SYN,FIN', 'ACK,FIN FIN', 'SYN SYN'])}",
            f"-p tcp -m tcp {no}--dport {port}:", f"-p tcp -m tcp {no}--dport :{port}", f"-p tcp -m multiport {no}--dports {port},60000:65535,22", f"-p tcp -m multiport {no}--ports {port}", f"-m iprange {no}--src-range {client}-{client}", f"-m iprange --src-range {client}-{server} --dst-range {client}-{server}" if client < server else f"-m iprange --dst-range {server}-{server}",
            f"-m conntrack {no}--ctstate {r.choice(['NEW,RELATED', 'NEW,UNTRACKED', 'INVALID,UNTRACKED', 'ESTABLISHED,RELATED', 'NEW,SNAT'])}", f"-m state {no}--state {r.choice(['NEW,INVALID', 'RELATED,ESTABLISHED', 'UNTRACKED'])}", f"-m conntrack --ctstate NEW --ctproto 6 --ctdir ORIGINAL", f"-m conntrack --ctstatus {r.choice(['ASSURED', 'NONE,CONFIRMED', 'EXPECTED,SEEN_REPLY'])}",
            f"-m conntrack {no}--ctorigdst {server}/24" if v == 4 else f"-m conntrack {no}--ctorigdst {server}/64", f"-m conntrack {no}--ctrepldst {client}", f"-m conntrack {no}--ctrepldstport 20000:40000", f"-m conntrack {no}--ctorigsrcport 20000:40000", f"-m mark {no}--mark {mark}", f"-m connmark {no}--mark 0x{mark:x}/0x{r.choice(['f', 'f0'])}",
            f"-m addrtype {no}--dst-type {r.choice(['MULTICAST', 'ANYCAST', 'UNSPEC', 'BLACKHOLE', 'UNICAST,LOCAL,BROADCAST'])}", f"-m addrtype {no}--src-type {r.choice(['LOCAL', 'UNICAST', 'UNICAST,LOCAL'])} {no}--dst-type {r.choice(['LOCAL', 'UNICAST'])}", f"-m length {no}--length {r.choice(['0:59', '61:', '60:80', '0:65535'])}", f"-m pkttype {no}--pkt-type {r.choice(['broadcast', 'multicast'])}",
            f"-p tcp -m ecn {no}--ecn-tcp-cwr", f"-p tcp -m ecn {no}--ecn-tcp-ece", f"-m ecn {no}--ecn-ip-ect 0", f"-p tcp -m tcpmss {no}--mss {r.choice(['536', '1:1500', '1441:65535'])}",
            f"-m comment --comment \"drop it: -j ACCEPT ! {port}\"", f"-m comment --comment \"back\\\\slash\"", f"-m connmark {no}--mark 0", f"-s {client}/32 -d {server}", f"{no}-s {client}", f"-d {server}/{r.choice([20, 30, 31] if v == 4 else [48, 126, 127])}", f"-m set {no}--match-set all{v} {r.choice(['src', 'dst'])}",
            f"-m set {no}--match-set holes{v} {r.choice(['src', 'dst'])}", f"-m set {no}--match-set trio{v} {r.choice(['src,dst,dst', 'dst,dst,src'])}", f"-m set {no}--match-set netports{v} dst,dst", f"-m set --match-set hosts{v} dst --match-set ports{v} dst".replace(" --match-set ports", " -m set --match-set ports"), f"-m set {no}--match-set portnets{v} {r.choice(['dst,dst,src', 'src,dst,dst'])}"]
    if v == 4:
        rest += [f"-m ttl --ttl-{r.choice(['eq 64', 'lt 65', 'gt 64', 'eq 63'])}", f"-m ttl {no}--ttl-eq {r.choice([64, 63])}", f"-d 10.77.0.0/255.255.0.255", f"-m set {no}--match-set span4 {r.choice(['src', 'dst'])}", "-p ah -m ah --ahspi 1"]
    else:
        rest += [f"-m hl --hl-{r.choice(['eq 64', 'lt 65', 'gt 64'])}", f"-m hl {no}--hl-eq {r.choice([64, 63])}", f"-m rt {no}--rt-type 0", "-m frag --fragid 1", "-m hbh", "-m dst"]
    if direction == "output" and chain in ("OUTPUT", "POSTROUTING"):
        rest += [f"-m tos {no}--tos {r.choice(['0x00', '0x10', '0x08/0xff'])}", f"-m dscp {no}--dscp-class {r.choice(['BE', 'EF', 'CS1'])}", f"-m owner {no}--uid-owner 0-999", f"-m owner {no}--gid-owner {r.choice(['0', '1000'])}", f"-m owner {no}--socket-exists", f"-m owner --uid-owner 1000 --gid-owner 0"]
    if direction == "input" and chain in ("INPUT", "PREROUTING"):
        rest += [f"-m mac {no}--mac-source 0a:00:00:00:00:01"]
    if chain == "PREROUTING" and table in ("raw", "mangle"):
        rest += ["-m rpfilter", "-m rpfilter --invert", "-m rpfilter --loose --invert", "-m rpfilter --validmark"]
    return rest


def iptables_targets(r, v, table, chain, direction):
    """Targets for rules of these tables and chains."""
    server, port = r.choice(SERVER[v] if direction == "output" else CLIENT[v]), r.choice(PORTS)
    mark = r.choice(MARKS)
    if table == "filter":
        kinds = (["icmp-net-unreachable", "icmp-host-unreachable", "icmp-proto-unreachable", "icmp-net-prohibited", "icmp-host-prohibited", "icmp-admin-prohibited"] if v == 4
                 else ["icmp6-no-route", "icmp6-adm-prohibited", "icmp6-addr-unreachable", "icmp6-port-unreachable", "icmp6-policy-fail", "icmp6-reject-route"])
        return [f"REJECT --reject-with {r.choice(kinds)}", f"REJECT --reject-with {r.choice(kinds)}", "NFQUEUE --queue-num 7", "NFQUEUE --queue-num 7 --queue-bypass", "NFLOG --nflog-group 2", "LOG --log-level debug", f"SET --add-set noted{v} dst", "AUDIT --type accept"]
    if table == "mangle":
        return [f"MARK --set-mark {mark}", f"MARK --and-mark {mark}", f"MARK --or-mark {mark}", f"MARK --xor-mark {mark}", f"MARK --set-mark {mark}/0xf", f"CONNMARK --set-mark {mark}", f"CONNMARK --and-mark {mark}", f"CONNMARK --or-mark {mark}", "CONNMARK --save-mark --nfmask 0xf --ctmask 0xff", "CONNMARK --restore-mark --mask 0xf0",
                "CLASSIFY --set-class 1:2", "TOS --set-tos 0x10", "DSCP --set-dscp-class EF", "NFQUEUE --queue-num 7 --queue-bypass"]
    if table == "raw":
        return ["NOTRACK", "CT --zone 2", "CT --ctevents new,destroy", "CT --zone-orig 3", "LOG", "TRACE"]
    if table == "nat" and chain in ("OUTPUT", "PREROUTING"):
        to = f"[{server}]:{port}" if v == 6 else f"{server}:{port}"
        return ["-p tcp REDIRECT", f"-p tcp DNAT --to-destination :{port}", f"-p tcp DNAT --to-destination {to}", f"DNAT --to-destination {server}-{server}", f"NETMAP --to {server}/32" if v == 4 else f"NETMAP --to {server}/128"]
    if table == "nat" and chain == "POSTROUTING":
        return ["-p tcp MASQUERADE --to-ports 30000-30100", "MASQUERADE --random", f"-p tcp SNAT --to-source {CLIENT[4][0] + ':40000-41000' if v == 4 else '[' + CLIENT[6][0] + ']:40000-41000'}"]
    return []


def ipsets(v):
    """More kinds of sets, for `ipset restore`."""
    family, server, client = ("inet" if v == 4 else "inet6"), SERVER[v], CLIENT[v][0]
    wide, all_bits = ("10.77.0.0/16", 32) if v == 4 else ("fd77::/16", 128)
    lines = [f"create holes{v} hash:net family {family}", f"add holes{v} {wide}", f"add holes{v} {server[1]}/{all_bits} nomatch", f"create trio{v} hash:ip,port,ip family {family}", f"add trio{v} {client},tcp:80,{server[0]}", f"add trio{v} {client},tcp:443,{server[1]}", f"add trio{v} {server[0]},tcp:22,{client}",
             f"create netports{v} hash:net,port family {family}", f"add netports{v} {wide},tcp:80-1500", f"create portnets{v} hash:ip,port,net family {family}", f"add portnets{v} {server[0]},tcp:443,{wide}", f"create noted{v} hash:ip family {family}",
             f"create all{v} list:set", f"add all{v} holes{v}", f"add all{v} hosts{v}"]
    if v == 4:
        lines += ["create span4 bitmap:ip range 10.77.0.0/16", "add span4 10.77.0.2-10.77.0.9"]
    return "\n".join(lines) + "\n"
