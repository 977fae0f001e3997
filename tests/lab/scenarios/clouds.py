# SPDX-License-Identifier: GPL-3.0-or-later
"""Gateways, and the rules of clouds as the user hands them over beside the target."""
import json

from lab.rules import ingress, output
from lab.scenario import Cause, expect, fault
from lab.services import certificate, dns, haproxy, nginx, serve

WWW = {"www.lab": {"A": ["{s4}"]}}
BOTH_TRUE = "the answer says the one, and the configuration is the reason for it"


def says(cause, name, status, server, page, about, why=""):
    """One scenario: a gateway in these words."""
    def setup(lab):
        serve(lab, 80, "http", status=status, server=server, body=page)
    setup.__name__, setup.__doc__, setup.__module__ = name, about, __name__
    fault(cause, "http://{s4}/", bites="http-" + status[:3], step="http", why=why)(setup)


for entry in [
    ("gateway.upstream_timeout", "api_gateway_504", "504 Gateway Timeout", "", '{"message": "Endpoint request timed out"}', "A cloud's API gateway: endpoint request timed out."),
    ("gateway.upstream_unreachable", "iis_502_3", "502 Bad Gateway", "Microsoft-IIS/10.0",
     "<h2>502 - Web server received an invalid response while acting as a gateway or proxy server.</h2>", "IIS as a reverse proxy: 502.3."),
    ("gateway.upstream_unreachable", "edge_525", "525 ", "cloudflare", "error code: 525", "A content network's 525: the TLS handshake with the origin failed."),
    ([Cause(c) for c in ("gateway.upstream_timeout", "gateway.no_healthy_upstream", "gateway.upstream_unreachable")], "heroku_h12", "503 Service Unavailable", "Heroku",
     "<html><head><title>Application Error</title></head><body><iframe src=\"//www.herokucdn.com/error-pages/application-error.html\"></iframe></body></html>",
     "A platform's router ran out of patience with the application (H12), and says so in its own log only.", "its page is the same for every failure of the application"),
]:
    says(*entry)


@fault([Cause("gateway.misconfigured"), Cause("gateway.no_healthy_upstream")], "http://www.lab/", bites="http-503", step="http", why=BOTH_TRUE)
def haproxy_with_a_name_that_is_gone(lab):
    """haproxy's only server is a name that does not exist any more."""
    dns(lab, WWW)
    haproxy(lab, "frontend f\n bind :80\n default_backend b\nbackend b\n server app app.internal.lab:8000 check init-addr none")


@fault([Cause("gateway.misconfigured"), Cause("gateway.upstream_unreachable")], "http://{s4}/", bites="http-502", step="http", why=BOTH_TRUE, vantage="s")
def nginx_with_the_old_port_at_server(lab):
    """From the server itself: nginx passes on to 8001 as before, and the application listens on 8002 now."""
    serve(lab, 8002, "http")
    nginx(lab, "server { listen 80; location / { proxy_pass http://127.0.0.1:8001; } }")


@fault([Cause("gateway.timeouts_misaligned"), Cause("gateway.upstream_timeout")], "http://www.lab/report",
       bites="http-504", step="http", why=BOTH_TRUE, disguise=True)
def nginx_less_patient_than_haproxy(lab):
    """nginx waits 0.7 s for a haproxy that allows its server a minute; the report takes three seconds."""
    dns(lab, WWW)
    lab.attach("b", "r3", 90)
    serve(lab, 8001, "http", label="b", wait=3)
    haproxy(lab, "defaults\n mode http\n timeout connect 2s\n timeout client 60s\n timeout server 60s\nfrontend f\n bind :8000\n default_backend b\n"
                 "backend b\n server one 127.0.0.1:8001", label="b", port=8000)
    nginx(lab, "server { listen 80; location / { proxy_pass http://{b4}:8000; proxy_read_timeout 700ms; } }")


def cloud(lab, document):
    path = lab.folder / "cloud.json"
    path.write_text(json.dumps(document))
    path.chmod(0o644)
    lab.words["cloud"] = str(path)


@fault("server.cloud_rule", "https://www.lab/", "--cloud", "{cloud}", bites="timeout", step="tls", disguise=True)
def acl_without_the_way_back(lab):
    """An AWS network ACL lets 443 in and out; answers go to a client's high port, which it does not let out, and no ICMP either."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=certificate(lab))
    entries = [{"CidrBlock": "0.0.0.0/0", "Egress": out, "Protocol": "6", "PortRange": {"From": 443, "To": 443}, "RuleAction": "allow", "RuleNumber": 100} for out in (False, True)]
    entries += [{"CidrBlock": "0.0.0.0/0", "Egress": out, "Protocol": "-1", "RuleAction": "deny", "RuleNumber": 32767} for out in (False, True)]
    cloud(lab, {"NetworkAcls": [{"Associations": [], "Entries": entries, "IsDefault": False, "NetworkAclId": "acl-0a1b2c3d4e5f60718",
                                 "Tags": [], "VpcId": "vpc-0123456789abcdef0", "OwnerId": "123456789012"}]})
    lab.nft("s", ingress("eth0", "meta protocol ip ip saddr != {s4net} tcp dport != 443 drop\nmeta protocol ip ip saddr != {s4net} ip protocol != tcp drop"))
    lab.nft("s", output("ip daddr != {s4net} tcp dport != 443 drop\nip daddr != {s4net} ip protocol != tcp drop"))


@fault("server.cloud_rule", "db.lab:1433", "--cloud", "{cloud}", bites="timeout")
def azure_deny_all_before_the_database(lab):
    """An Azure security group's own deny-all has a smaller number than the rule for the database."""
    dns(lab, {"db.lab": {"A": ["{s4}"]}})
    serve(lab, 1433, "echo")

    def rule(name, access, priority, port):
        return {"name": name, "access": access, "direction": "Inbound", "priority": priority, "protocol": "*", "provisioningState": "Succeeded",
                "sourceAddressPrefix": "*", "sourceAddressPrefixes": [], "sourcePortRange": "*", "sourcePortRanges": [],
                "destinationAddressPrefix": "*", "destinationAddressPrefixes": [], "destinationPortRange": port, "destinationPortRanges": []}
    cloud(lab, {"name": "db-nsg", "location": "westeurope", "resourceGroup": "prod", "type": "Microsoft.Network/networkSecurityGroups",
                "securityRules": [rule("ssh", "Allow", 100, "22"), rule("deny-all", "Deny", 200, "*"), rule("database", "Allow", 300, "1433")],
                "defaultSecurityRules": [{**rule("DenyAllInBound", "Deny", 65500, "*")}]})
    lab.nft("s", "table netdev cloud {\n chain i { type filter hook ingress device eth0 priority -100\n tcp dport != 22 tcp flags & (syn | ack) == syn drop\n }\n}")
