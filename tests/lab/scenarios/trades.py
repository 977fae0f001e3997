# SPDX-License-Identifier: GPL-3.0-or-later
"""Services that fail at another step of their dialogue, certificates and gateways in other ways, and servers seen from themselves."""
from lab.scenario import Cause, expect, fault
from lab.services import certificate, dns, haproxy, nginx, openssl, serve, trust_lab_ca

from .server import not_from_here

WWW = {"www.lab": {"A": ["{s4}"]}}
NO_WORD = "the service hangs up without a word; the catalogue knows resets and limits, and the client cannot see the reason"
BOTH_TRUE = "the answer says the one, and the configuration is the reason for it"
ALERT = "an alert refuses the handshake because of the name or a certificate; the catalogue has no cause of its own for it"

# A service that goes through a dialogue: say:HEX, read, tls:FILE, reset (instead of a FIN), stay.
TALK = """
import socket, ssl, struct, sys, threading
def talk(s, steps):
    try:
        for step in steps:
            word, _, rest = step.partition(":")
            if word == "say":
                s.sendall(bytes.fromhex(rest))
            elif word == "read" and not s.recv(65536):
                return
            elif word == "tls":
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(rest)
                s = context.wrap_socket(s, server_side=True)
            elif word == "reset":
                s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            elif word == "stay":
                while s.recv(65536): pass
    except OSError:
        pass
    finally:
        s.close()
listener = socket.create_server(("::", int(sys.argv[1])), family=socket.AF_INET6, dualstack_ipv6=True, backlog=64)
print("ready", flush=True)
while True:
    threading.Thread(target=talk, args=(listener.accept()[0], sys.argv[2:]), daemon=True).start()
"""
ASK = """
import socket, sys
s = socket.create_connection((sys.argv[1], int(sys.argv[2])), 2)
got = "silent"
try:
    for word in sys.argv[3:]:
        if word == "read":
            got = "said" if s.recv(4096) else "closed"
        else:
            s.sendall(bytes.fromhex(word))
except ConnectionError:
    got = "reset"
except OSError:
    got = "silent"
print(got)
"""


def talk(lab, port, *steps, label="s"):
    """Starts a service that goes through these steps with everybody; what it says is given as bytes."""
    words = [f"say:{step.hex()}" if isinstance(step, bytes) else lab.fill(step) for step in steps]
    return lab.start(label, ["python3", "-c", TALK, str(port), *words])


def hears(last, address, port, *steps):
    """A self-check: a client that goes through these steps (bytes to say, or read) ends with this word."""
    def check(lab):
        words = [step.hex() if isinstance(step, bytes) else step for step in steps]
        expect(lab.run_with([], ["python3", "-c", ASK, lab.fill(address), str(port), *words]).stdout.strip(), *last.split())
    return check


# -- dialogues ------------------------------------------------------------------------------------

SSH = b"SSH-2.0-OpenSSH_9.6p1 Ubuntu-3ubuntu13.5\r\n"


@fault([Cause("server.resets", ("s",)), Cause("server.connection_limit", ("s",))], "git.lab:22", disguise=True, why=NO_WORD,
       bites=hears("reset closed", "{s4}", 22, "read", b"SSH-2.0-x\r\n", "read"))
def ssh_resets_after_the_versions(lab):
    """The ssh server says its version and resets as soon as the client has said its own, as with broken host keys."""
    dns(lab, {"git.lab": {"A": ["{s4}"]}})
    talk(lab, 22, SSH, "read", "reset")


@fault([Cause("server.connection_limit", ("s",)), Cause("server.resets", ("s",)), Cause("server.firewall", ("s",))], "{s4}:22", bites="said-Not*", step="wait",
       disguise=True, why="the server penalises this address for what it did before; the catalogue has limits, and refusals by the server")
def ssh_penalises_this_address(lab):
    """A newer OpenSSH penalises this address: "Not allowed at this time", and it closes."""
    serve(lab, 22, "say-first", text="Not allowed at this time\r\n")


@fault("server.silent", "mail.lab:25", at="s", disguise=True, bites=hears("silent", "{s4}", 25, "read", b"EHLO client.lab\r\n", "read"))
def smtp_hangs_after_ehlo(lab):
    """The mail server greets, and never answers EHLO: its content filter hangs."""
    dns(lab, {"mail.lab": {"A": ["{s4}"]}})
    talk(lab, 25, b"220 mail.lab ESMTP Postfix\r\n", "stay")


@fault("server.silent", "mail.lab:993", at="s", bites="silent", step="https", disguise=True)
def imaps_never_greets(lab):
    """The IMAP server's TLS handshake is done at once, with a good certificate; its greeting never comes."""
    dns(lab, {"mail.lab": {"A": ["{s4}"]}})
    serve(lab, 993, "silent", cert=certificate(lab, "mail.lab"))


@fault("server.connection_limit", "{s4}:110", at="s", bites="said--ERR*", step="wait")
def pop3_full(lab):
    """The POP3 server says that this user and address have too many connections."""
    serve(lab, 110, "say-first", text="-ERR [IN-USE] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=3)\r\n")


@fault("server.resets", "{s4}:3389", at="s", bites="reset", step="redis", disguise=True)
def rdp_resets_on_negotiation(lab):
    """Remote desktop resets at the first request, as with a broken certificate of its own."""
    serve(lab, 3389, "reset-on-data")


@fault("server.resets", "[{s6}]:389", at="s", bites="reset", step="redis", disguise=True)
def ldap_resets_on_bind_v6(lab):
    """The directory server resets at the first message."""
    serve(lab, 389, "reset-on-data")


@fault("server.wrong_protocol", "http://{s4}:8080/", at="s", bites="said-*", step="http", disguise=True)
def grpc_on_http_port(lab):
    """The port speaks HTTP/2 by prior knowledge only, and answers a page's request with SETTINGS and GOAWAY."""
    settings, goaway = bytes.fromhex("000006040000000000000400400000"), bytes.fromhex("0000080700000000000000000000000001")
    talk(lab, 8080, settings, "read", goaway)


@fault("server.wrong_protocol", "{s4}:22", at="s", bites="said-*", step="wait", disguise=True)
def telnet_on_ssh_port(lab):
    """A telnet service negotiates its options on the port of ssh."""
    talk(lab, 22, bytes.fromhex("fffd18fffd20fffd23fffd27"), "stay")


@fault("server.wrong_protocol", "[{s6}]:993", at="s", bites="said-*", step="wait")
def plain_imap_on_993_v6(lab):
    """An IMAP server greets in plain text on the port of IMAP over TLS."""
    serve(lab, 993, "imap")


@fault([Cause("server.resets", ("s",)), Cause("server.connection_limit", ("s",)), Cause("server.wrong_protocol", ("s",))], "http://{s4}/",
       bites=("closed", "reset"), step="http", disguise=True, why="it wants another protocol's line first and hangs up without a word")
def haproxy_expects_the_proxy_protocol(lab):
    """haproxy expects the PROXY protocol's line from a balancer before it, and is asked directly."""
    serve(lab, 8000, "http")
    haproxy(lab, "frontend f\n bind :80 accept-proxy\n default_backend b\nbackend b\n server one 127.0.0.1:8000")


@fault("server.silent", "http://{s4}/", at="s", bites="silent", step="http", disguise=True)
def haproxy_tarpit(lab):
    """haproxy takes this client for a robot and lets its request wait for a minute."""
    haproxy(lab, "frontend f\n bind :80\n timeout tarpit 60s\n http-request tarpit if { src 10.0.0.0/8 }\n default_backend b\nbackend b\n server one 127.0.0.1:8000")


@fault([Cause("server.connection_limit", ("s",)), Cause("server.resets", ("s",))], "www.lab:80", bites=("closed", "reset"), step="http", disguise=True, why=NO_WORD)
def haproxy_rejects_too_many(lab):
    """haproxy's stick table counts this address's connections and rejects them all for now."""
    dns(lab, WWW)
    haproxy(lab, "frontend f\n bind :80\n stick-table type ip size 100 expire 60s store conn_rate(60s)\n tcp-request connection track-sc0 src\n"
                 " tcp-request connection reject if { sc_conn_rate(0) gt 0 }\n default_backend b\nbackend b\n server one 127.0.0.1:8000")


@fault("server.connection_limit", "http://www.lab/", at="s", bites="http-429", step="http")
def haproxy_rate_limit(lab):
    """haproxy answers 429 to whoever asks more than it likes."""
    dns(lab, WWW)
    haproxy(lab, "frontend f\n bind :80\n stick-table type ip size 100 expire 60s store http_req_rate(60s)\n http-request track-sc0 src\n"
                 " http-request deny deny_status 429 if { sc_http_req_rate(0) gt 0 }\n default_backend b\nbackend b\n server one 127.0.0.1:8000")


# -- TLS ------------------------------------------------------------------------------------------

def signed(lab, leaf_key, leaf_days=20, middle=None):
    """A certificate for www.lab, signed by the lab's authority or by an intermediate with these words of `openssl ca`; gives key and chain in one file."""
    trust_lab_ca(lab)
    f = lab.folder
    signer = ["-CA", f"{f}/ca.pem", "-CAkey", f"{f}/ca.key"]
    (f / "leaf.ext").write_text("subjectAltName=DNS:www.lab\n")
    parts = ["leaf.key", "leaf.pem"]
    if middle:
        openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=Lab Intermediate CA", "-keyout", f"{f}/mid.key", "-out", f"{f}/mid.csr")
        (f / "mid.ext").write_text("basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n" + middle.get("more", ""))
        (f / "index.txt").write_text("")
        (f / "mid.cnf").write_text(f"[ca]\ndefault_ca=x\n[x]\ndatabase={f}/index.txt\nrand_serial=yes\nnew_certs_dir={f}\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n")
        openssl("ca", "-batch", "-notext", "-config", f"{f}/mid.cnf", "-in", f"{f}/mid.csr", "-out", f"{f}/mid.pem", "-startdate", "20240101000000Z",
                "-enddate", middle.get("until", "20400101000000Z"), "-extfile", f"{f}/mid.ext", "-cert", f"{f}/ca.pem", "-keyfile", f"{f}/ca.key")
        signer, parts = ["-CA", f"{f}/mid.pem", "-CAkey", f"{f}/mid.key"], [*parts, "mid.pem"]
    openssl("req", "-new", "-newkey", *leaf_key, "-nodes", "-subj", "/CN=www.lab", "-keyout", f"{f}/leaf.key", "-out", f"{f}/leaf.csr")
    openssl("x509", "-req", "-in", f"{f}/leaf.csr", *signer, "-CAcreateserial", "-days", str(leaf_days), "-extfile", f"{f}/leaf.ext", "-out", f"{f}/leaf.pem")
    (f / "chain.pem").write_text("".join((f / p).read_text() for p in parts))
    return str(f / "chain.pem")


EC = ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"]


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls", disguise=True)
def intermediate_expired(lab):
    """The server's own certificate is good; the intermediate one that it sends with it has expired."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=signed(lab, EC, middle={"until": "20250101000000Z"}))


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls", disguise=True)
def authority_for_other_names(lab):
    """The intermediate authority may sign names under corp.lab only, and has signed another one."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=signed(lab, EC, middle={"more": "nameConstraints=critical,permitted;DNS:corp.lab\n"}))


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls", disguise=True)
def key_of_1024_bits(lab):
    """An old appliance's certificate has an RSA key of 1024 bits, which is too weak for this system."""
    dns(lab, WWW)
    serve(lab, 443, "http", cert=signed(lab, ["rsa:1024"]), ciphers="DEFAULT@SECLEVEL=0")


@fault("tls.version_mismatch", "https://www.lab/", bites="tls-version", step="tls", disguise=True)
def curve_that_nobody_offers(lab):
    """nginx allows TLS 1.2 and a curve of its country's only: no common parameters, handshake_failure."""
    dns(lab, WWW)
    pem = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_protocols TLSv1.2; ssl_ecdh_curve brainpoolP384r1; ssl_certificate {pem}; ssl_certificate_key {pem}; return 200 'x'; }}", port=443)


@fault([Cause("tls.certificate"), Cause("tls.version_mismatch"), Cause("server.resets")], "https://www.lab/", bites="tls-version", step="tls", disguise=True, why=ALERT)
def name_not_recognised(lab):
    """The server has no site of this name and refuses with the alert unrecognized_name."""
    dns(lab, WWW)
    serve(lab, 443, "tls-alert", alert=112)


# -- gateways -------------------------------------------------------------------------------------

@fault([Cause("gateway.misconfigured"), Cause("gateway.upstream_unreachable")], "http://www.lab/", bites="http-502", step="http", why=BOTH_TRUE, disguise=True)
def nginx_name_of_upstream_gone(lab):
    """nginx looks its upstream's name up for each request, and the name does not exist any more."""
    resolver = dns(lab, WWW)
    nginx(lab, f"server {{ listen 80; resolver {resolver}; set $app app.internal.lab; location / {{ proxy_pass http://$app:8000; }} }}")


@fault("gateway.upstream_unreachable", "https://www.lab/", bites="http-502", step="https", disguise=True)
def nginx_distrusts_its_upstream(lab):
    """nginx verifies its upstream's certificate, which has expired."""
    dns(lab, WWW)
    pem, old = certificate(lab), certificate(lab, "app.lab", start_days=-40, end_days=-2)
    serve(lab, 8443, "http", cert=old)
    nginx(lab, f"server {{ listen 443 ssl; ssl_certificate {pem}; ssl_certificate_key {pem}; location / {{ proxy_pass https://127.0.0.1:8443; proxy_ssl_verify on; "
               f"proxy_ssl_name app.lab; proxy_ssl_trusted_certificate {lab.folder}/ca.pem; }} }}", port=443)


@fault("gateway.upstream_unreachable", "http://{s4}:8080/", bites="http-502", step="http", disguise=True)
def nginx_header_too_big(lab):
    """The application's headers are larger than nginx' buffer."""
    serve(lab, 8000, "http", server="x" * 9000)
    nginx(lab, "server { listen 8080; location / { proxy_pass http://127.0.0.1:8000; proxy_buffer_size 4k; } }", port=8080)


def says(cause, name, status, server, page, about, why=""):
    """One scenario: a gateway in these words."""
    def setup(lab):
        dns(lab, WWW)
        serve(lab, 443, "http", cert=certificate(lab), status=status, server=server, body=page)
    setup.__name__, setup.__doc__, setup.__module__ = name, about, __name__
    fault(cause, "https://www.lab/", bites="http-" + status[:3], step="https", why=why)(setup)


for entry in [
    ("gateway.upstream_unreachable", "cloudfront_502", "502 Bad Gateway", "CloudFront",
     "<H1>502 ERROR</H1><H2>The request could not be satisfied.</H2> CloudFront wasn't able to connect to the origin.", "CloudFront cannot connect to the origin."),
    ("gateway.upstream_timeout", "cloudfront_504", "504 Gateway Timeout", "CloudFront",
     "<H1>504 Gateway Timeout ERROR</H1> We can't connect to the server for this app or website at this time.", "CloudFront's origin does not answer in time."),
    ("gateway.upstream_unreachable", "edge_520", "520 ", "cloudflare", "error code: 520", "A content network's 520: the origin's answer was empty."),
    (["gateway.misconfigured", "gateway.upstream_unreachable"], "edge_530", "530 ", "cloudflare", "error code: 1016",
     "A content network's 530 with 1016: the origin's name does not resolve.", BOTH_TRUE),
]:
    says(*entry)


# -- from the server itself -----------------------------------------------------------------------

@fault("server.not_listening", "{s4}:9000", vantage="s", bites=not_from_here("refused", 9000), disguise=True)
def bound_and_not_listening_at_server(lab):
    """From the server itself: the service has bound its port and hangs before it listens."""
    lab.start("s", ["python3", "-c", "import socket, time\ns = socket.socket()\ns.bind(('', 9000))\nprint('ready', flush=True)\ntime.sleep(3600)"])


@fault("server.bound_elsewhere", "{s4}:5432", vantage="s", bites=not_from_here("refused", 5432), disguise=True)
def floating_address_only_at_server(lab):
    """From the server itself: the database listens on the cluster's floating address, which is on the other node now."""
    lab.sysctl("s", "net.ipv4.ip_nonlocal_bind=1")
    serve(lab, 5432, "postgres", bind="{x4}")


@fault("server.firewall", "{s4}:8080", vantage="s", users=("root",), bites=not_from_here("timeout", 8080), disguise=True)
def source_check_by_rule_at_server(lab):
    """From the server itself: a chain before routing drops what does not come from the card's own network; it names no port."""
    serve(lab, 8080, "http")
    lab.nft("s", "table inet guard {\n chain pre { type filter hook prerouting priority -150\n iif \"lo\" accept\n"
                 " meta l4proto tcp ip saddr != {s4net} drop\n }\n chain i { type filter hook input priority 0\n tcp dport 8080 counter accept\n }\n}")
