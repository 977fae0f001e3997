# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of the TLS handshake and of certificates. The client trusts the lab's own authority, as a company's machines do."""
from pathlib import Path

from lab.rules import chain
from lab.scenario import fault
from lab.services import certificate, dns, nginx, serve


def https(lab, names="www.lab", zone=("www.lab",), **options):
    """A TLS web server on 443 with such a certificate, and its names in DNS."""
    dns(lab, {name: {"A": ["{s4}"]} for name in zone})
    serve(lab, 443, "http", cert=certificate(lab, names, **options))


def trust_nobody(lab):
    """Replaces the lab's authority in the client's trust store by those the machine trusts, which do not know it."""
    folder = Path("/etc/netns") / lab.ns("c") / "ssl/certs"
    for file in folder.iterdir():
        file.unlink()
    machine = Path("/etc/ssl/certs/ca-certificates.crt")
    (folder / "ca-certificates.crt").write_bytes(machine.read_bytes() if machine.exists() else b"")


@fault("tls.stalls", "https://{s4}/", bites="tls-stall", step="tls")
def hello_unanswered(lab):
    """The server takes the ClientHello and says nothing."""
    serve(lab, 443, "tls-stall")


@fault("tls.stalls", "https://[{s6}]:8443/", bites="tls-stall", step="tls")
def hello_half_answered_v6(lab):
    """The server stops in the middle of its ServerHello."""
    serve(lab, 8443, "tls-half")


@fault("tls.stalls", "www.lab:443", bites="tls-stall", step="tls", disguise=True)
def stalled_process(lab):
    """A TLS server whose process is stopped, with innocent rules on the path."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    process = serve(lab, 443, "http", cert=certificate(lab))
    lab.nft("r2", chain("forward", "tcp dport 443 counter accept"))
    process.send_signal(19)


@fault("tls.version_mismatch", "https://www.lab/", bites="tls-version", step="tls")
def only_tls_1_1(lab):
    """The server offers TLS 1.1 and nothing newer."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    serve(lab, 443, "http", cert=certificate(lab), max="1.1", ciphers="ALL:@SECLEVEL=0")


@fault("tls.version_mismatch", "https://{s4}/", bites="tls-version", step="tls")
def alert_protocol_version(lab):
    """The server refuses every ClientHello with the alert protocol_version."""
    serve(lab, 443, "tls-alert", alert=70)


@fault("tls.version_mismatch", "https://{s4}:8443/", bites="tls-version", step="tls")
def alert_no_common_cipher(lab):
    """The server finds no common cipher suite: handshake_failure."""
    serve(lab, 8443, "tls-alert", alert=40)


@fault("tls.version_mismatch", "https://www.lab/", bites="tls-version", step="tls")
def nginx_tls_1_0(lab):
    """A forgotten nginx that speaks TLS 1.0 only."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    pem = certificate(lab)
    nginx(lab, f"server {{ listen 443 ssl; ssl_protocols TLSv1; ssl_ciphers ALL:@SECLEVEL=0; ssl_certificate {pem}; ssl_certificate_key {pem}; }}",
          port=443)


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls")
def expired(lab):
    """The certificate expired two days ago."""
    https(lab, start_days=-90, end_days=-2)


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls")
def not_yet_valid(lab):
    """The certificate is valid from next week."""
    https(lab, start_days=7, end_days=90)


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls")
def other_name(lab):
    """The certificate is for another name."""
    https(lab, names="shop.lab")


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls")
def self_signed(lab):
    """The certificate vouches for itself."""
    https(lab, self_signed=True)


@fault("tls.certificate", "https://{s4}/", bites="tls-cert", step="tls", disguise=True)
def name_but_not_address(lab):
    """A good certificate for www.lab, asked for by its address."""
    https(lab)


@fault("tls.certificate", "www.lab:443", bites="tls-cert", step="tls")
def unknown_authority(lab):
    """The authority that signed it is not trusted here."""
    https(lab)
    trust_nobody(lab)


@fault("tls.certificate", "https://www.lab/", bites="tls-cert", step="tls", disguise=True)
def nginx_wrong_default_server(lab):
    """nginx answers with its default server's certificate, expired as well; pings are blocked."""
    dns(lab, {"www.lab": {"A": ["{s4}"]}})
    pem = certificate(lab, "internal.lab", start_days=-400, end_days=-30)
    nginx(lab, f"server {{ listen 443 ssl default_server; ssl_certificate {pem}; ssl_certificate_key {pem}; return 200 'x'; }}", port=443)
    lab.nft("s", chain("input", "icmp type echo-request drop"))
