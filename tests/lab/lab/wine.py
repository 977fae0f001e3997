# SPDX-License-Identifier: GPL-3.0-or-later
"""Which scenarios a Windows program under Wine cannot know, decided by what the fault needs.

Wine's TCP is Linux's. A rule or setting of the Linux client is no part of the Windows that the program sees."""
import inspect
import re

NOT_WINDOWS = "a rule, setting or table of the Linux client, of which a Windows program sees nothing"
LIMITS = "a limit of a Linux process or control group, which is Wine's and not the program's"
SERVER = "the server's own rules and counters, which are Linux's"
DF = "an echo that may not be fragmented: Wine drops the wish"
IPV6 = "ICMPv6 and IPv6's routes and neighbours, which Wine does not have"
TUNNEL = "which adapter is a tunnel: Wine tells no type of one"
REFUSER = "who refuses by ICMP (TCP_ICMP_ERROR_INFO), which Wine does not tell"
ROUTES = "policy rules and kinds of routes that Windows does not have"

# By the true cause: where it lies on the client, it is made with something of Linux'.
CAUSES = {
    "client.firewall.outbound": NOT_WINDOWS, "client.firewall.inbound": NOT_WINDOWS, "client.security_software": NOT_WINDOWS,
    "client.reverse_path_filter": NOT_WINDOWS, "client.conntrack_full": NOT_WINDOWS, "client.ephemeral_ports_exhausted": NOT_WINDOWS,
    "path.ecn_blackhole": NOT_WINDOWS, "client.descriptors_exhausted": LIMITS, "client.overloaded": LIMITS, "path.mtu_blackhole": DF,
    "client.vpn_route": TUNNEL,
}
ICMP_REFUSAL = re.compile(r"\breject\b(?! with tcp reset)|REJECT(?! --reject-with tcp-reset)")
LINUX_ROUTES = re.compile(r"rule add|add (blackhole|prohibit|throw|unreachable)|nhid|xfrm|encap|\bvrf\b|table \d")
# What has to be found out on the way or next to this machine; an answer of the server says it by itself.
ON_THE_WAY = ("path.", "client.no_route", "client.gateway", "client.wrong_netmask", "client.no_link", "client.vpn", "server.host_down", "server.firewall")


def blocked(scenario):
    """Why Wine hides the fault from the program; nothing where it does not."""
    cause = scenario.root[0].id
    if cause in CAUSES:
        return CAUSES[cause]
    source = inspect.getsource(scenario.setup)
    if "--nofile" in source:
        return LIMITS
    if scenario.vantage == "c" and cause in ("path.rejected", "server.firewall") and scenario.bites == "refused" and ICMP_REFUSAL.search(source):
        return REFUSER
    if scenario.vantage == "s" and cause in ("server.firewall", "server.descriptors_exhausted", "server.accept_queue_full", "server.overloaded"):
        return SERVER
    if cause.startswith(ON_THE_WAY) and re.search(r"6\}", scenario.target):
        return IPV6
    if cause.startswith("client.") and LINUX_ROUTES.search(source):
        return ROUTES
    return None
