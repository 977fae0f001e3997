# SPDX-License-Identifier: GPL-3.0-or-later
"""Services inside a lab: small Python ones, and Debian's nginx, haproxy, sshd, dnsmasq and tinyproxy."""
import json
import os
import subprocess
from pathlib import Path

from .topology import SERVICES, Broken


def serve(lab, port, kind="echo", label="s", run=(), **options):
    """A small server, see services/srv.py for the kinds. `run`: options of labtool, e.g. a control group."""
    words = [f"{k}={lab.fill(str(v))}" for k, v in options.items()]
    return lab.start(label, ["python3", str(SERVICES / "srv.py"), kind, str(port), *words], *run)


def dns(lab, names=None, label="d", router="r1", **vices):
    """A DNS server behind a router, and the client's resolver unless it has some already; gives its address."""
    address = lab.words.get(f"{label}4") or lab.attach(label, router)
    filled = {}
    for name, records in (names or {}).items():
        filled[name if name.endswith(".") else f"{name}."] = {k: [lab.fill(a) for a in v] if isinstance(v, list) else v for k, v in records.items()}
    zone = lab.folder / f"zone-{label}.json"
    zone.write_text(json.dumps({"names": filled, **vices}))
    lab.start(label, ["python3", str(SERVICES / "dnsd.py"), str(zone)])
    if not lab.resolvers:
        lab.resolve_with(address)
    return address


def dnsmasq(lab, config, label="d", router="r1"):
    """Debian's dnsmasq behind a router, and the client's resolver unless it has some already."""
    address = lab.words.get(f"{label}4") or lab.attach(label, router)
    path = lab.folder / f"dnsmasq-{label}.conf"
    path.write_text(lab.fill("no-resolv\nno-hosts\nport=53\npid-file\n" + config))
    lab.start(label, ["dnsmasq", "--keep-in-foreground", f"--conf-file={path}", "--user=root"], ready=False)
    for _ in range(100):
        if lab.run(label, ["ss", "-Huln", "sport = :53"]).stdout.strip():
            break
    if not lab.resolvers:
        lab.resolve_with(address)
    return address


def nginx(lab, servers, label="s", port=80):
    """Debian's nginx with these server blocks; waits until the port listens."""
    folder = lab.folder / f"nginx-{label}"
    folder.mkdir()
    config = folder / "nginx.conf"
    paths = "".join(f"{p}_temp_path {folder}/{p};\n" for p in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    config.write_text(lab.fill(f"daemon off;\nuser root;\nworker_processes 1;\npid {folder}/pid;\nerror_log {folder}/error.log;\n"
                               f"events {{ worker_connections 128; }}\nhttp {{\naccess_log off;\n{paths}{servers}\n}}\n"))
    lab.start(label, ["nginx", "-c", str(config), "-e", str(folder / "error.log")], ready=False)
    lab.wait_port(label, port)


def haproxy(lab, body, label="s", port=80):
    """Debian's haproxy with these frontends and backends."""
    config = lab.folder / f"haproxy-{label}.cfg"
    config.write_text(lab.fill("global\n maxconn 100\ndefaults\n mode http\n timeout connect 700ms\n timeout client 30s\n"
                               " timeout server 700ms\n timeout queue 700ms\n" + body + "\n"))
    lab.start(label, ["haproxy", "-db", "-f", str(config)], ready=False)
    lab.wait_port(label, port)


def sshd(lab, port=22, label="s", extra=""):
    """Debian's OpenSSH server."""
    key = lab.folder / f"hostkey-{label}-{port}"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True, stdin=subprocess.DEVNULL)
    os.makedirs("/run/sshd", mode=0o755, exist_ok=True)
    config = lab.folder / f"sshd-{label}-{port}"
    config.write_text(lab.fill(f"Port {port}\nHostKey {key}\nPidFile none\nUsePAM no\nUseDNS no\n{extra}\n"))
    lab.start(label, ["/usr/sbin/sshd", "-D", "-e", "-f", str(config)], ready=False)
    lab.wait_port(label, port)


def tinyproxy(lab, label="p", router="r1", port=8888, extra=""):
    """Debian's tinyproxy behind a router; gives its URL."""
    address = lab.words.get(f"{label}4") or lab.attach(label, router)
    config = lab.folder / f"tinyproxy-{label}.conf"
    config.write_text(lab.fill(f"Port {port}\nTimeout 20\nMaxClients 20\nLogLevel Error\n{extra}\n"))
    lab.start(label, ["tinyproxy", "-d", "-c", str(config)], ready=False)
    lab.wait_port(label, port)
    return f"http://{address}:{port}"


def openssl(*words, **options):
    done = subprocess.run(["openssl", *words], capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise Broken(f"openssl {words[0]}: {done.stderr.strip()[-300:]}")


def trust_lab_ca(lab, label="c"):
    """Makes a certificate authority for this lab and puts it into the trust store that the client sees."""
    folder = lab.folder
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=Lab Root CA", "-days", "30",
            "-keyout", str(folder / "ca.key"), "-out", str(folder / "ca.pem"), "-addext", "keyUsage=critical,keyCertSign,cRLSign")
    ssl_folder = Path("/etc/netns") / lab.ns(label) / "ssl"
    (ssl_folder / "certs").mkdir(parents=True)
    (ssl_folder / "openssl.cnf").write_bytes(Path("/etc/ssl/openssl.cnf").read_bytes())
    ca = (folder / "ca.pem").read_text()
    (ssl_folder / "certs/ca-certificates.crt").write_text(ca)
    done = subprocess.run(["openssl", "x509", "-noout", "-hash", "-in", str(folder / "ca.pem")], capture_output=True, text=True, check=True)
    (ssl_folder / f"certs/{done.stdout.strip()}.0").write_text(ca)


def certificate(lab, names="www.lab", self_signed=False, start_days=-5, end_days=30):
    """A certificate for these names with its key in one file. Days are relative to now. Makes the authority if there is none yet."""
    import datetime
    if not (lab.folder / "ca.pem").exists():
        trust_lab_ca(lab)
    number = len(list(lab.folder.glob("leaf*.pem")))
    base = lab.folder / f"leaf{number}"
    first = names.split(",")[0]
    alt = ",".join((f"IP:{n}" if n.replace(".", "").isdigit() or ":" in n else f"DNS:{n}") for n in map(lab.fill, names.split(",")))
    now = datetime.datetime.now(datetime.timezone.utc)
    dates = [(now + datetime.timedelta(days=d)).strftime("%Y%m%d%H%M%SZ") for d in (start_days, end_days)]
    openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", f"/CN={lab.fill(first)}",
            "-keyout", f"{base}.key", "-out", f"{base}.csr")
    Path(f"{base}.ext").write_text(f"subjectAltName={alt}\n")
    database = lab.folder / f"ca{number}"
    database.mkdir()
    (database / "index.txt").write_text("")
    (database / "serial").write_text("1000\n")
    Path(f"{base}.cnf").write_text(f"[ca]\ndefault_ca=x\n[x]\ndatabase={database}/index.txt\nserial={database}/serial\nnew_certs_dir={database}\n"
                                   "default_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n")
    signer = ["-selfsign", "-keyfile", f"{base}.key"] if self_signed else ["-cert", str(lab.folder / "ca.pem"), "-keyfile", str(lab.folder / "ca.key")]
    openssl("ca", "-batch", "-notext", "-config", f"{base}.cnf", "-in", f"{base}.csr", "-out", f"{base}.crt", "-startdate", dates[0],
            "-enddate", dates[1], "-extfile", f"{base}.ext", *signer)
    Path(f"{base}.pem").write_text(Path(f"{base}.key").read_text() + Path(f"{base}.crt").read_text())
    return f"{base}.pem"
