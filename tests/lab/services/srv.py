#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small servers that behave, and servers that misbehave in one way: srv.py KIND PORT [name=value…]. Prints `ready`."""
import resource
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time

GREETINGS = {
    "ssh": b"SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n",
    "smtp": b"220 mail.example ESMTP Postfix (Debian/GNU)\r\n",
    "ftp": b"220 (vsFTPd 3.0.3)\r\n",
    "imap": b"* OK [CAPABILITY IMAP4rev1] Dovecot ready.\r\n",
    "mysql": b"\x4a\x00\x00\x00\x0a8.0.36\x00\x0b\x00\x00\x00\x3f\x12\x45\x2a\x77\x0c\x71\x31\x00\xff\xff\xff\x02\x00\xff\xdf\x15"
             + bytes(10) + b"\x5c\x28\x12\x6e\x44\x07\x29\x5a\x4f\x19\x33\x21\x00mysql_native_password\x00",
    "mysql-full": b"\x17\x00\x00\x00\xff\x10\x04Too many connections",
    "redis-full": b"-ERR max number of clients reached\r\n",
    "smtp-full": b"421 4.7.0 mail.example Error: too many connections\r\n",
    "ftp-full": b"421 There are too many connected users, please try later.\r\n",
    "imap-full": b"* BYE Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)\r\n",
    "mysql-blocked-full": b"\x45\x00\x00\x00\xff\x69\x04Host '10.0.0.9' is blocked because of many connection errors; unblock with",
}


def listener(port, options):
    """A listening socket: dual stack unless bind= names one address."""
    bind = options.get("bind", "::")
    family = socket.AF_INET6 if ":" in bind else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if bind == "::":
        sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    sock.bind((bind, port))
    sock.listen(int(options.get("backlog", 64)))
    return sock


def reset(connection):
    """Closes with a reset instead of a FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def http(connection, options):
    """Answers requests with the status, body and Server header asked for."""
    status, server = options.get("status", "200 OK"), options.get("server", "nginx")
    body = options.get("body", "<html><body>hello</body></html>\n").encode()
    data = b""
    while True:
        part = connection.recv(65536)
        if not part:
            return
        data += part
        if b"\r\n\r\n" in data:
            time.sleep(float(options.get("wait", 0)))
            head = f"HTTP/1.1 {status}\r\nServer: {server}\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n"
            connection.sendall(head.encode() + body)
            data = b""


def bulk_http(connection, _options):
    """An answer of many full-sized segments."""
    http(connection, {"body": "x" * 40000})


def redis(connection, _options):
    while True:
        data = connection.recv(4096)
        if not data:
            return
        connection.sendall(b"+PONG\r\n" if b"PING" in data.upper() else b"-ERR unknown command\r\n")


def postgres(connection, _options):
    """Declines TLS, then asks for a password: enough of the protocol for a client to know it."""
    while True:
        data = connection.recv(4096)
        if not data:
            return
        if data[4:8] == b"\x04\xd2\x16\x2f":
            connection.sendall(b"N")
        else:
            connection.sendall(b"R\x00\x00\x00\x08\x00\x00\x00\x03")


def postgres_full(connection, options):
    """Declines TLS, and answers the start-up message with FATAL 53300: too many clients, or with the fields given as hex=."""
    fields = words(options) if "hex" in options else b"SFATAL\0VFATAL\0C53300\0Msorry, too many clients already\0Fproc.c\0L371\0RInitProcess\0\0"
    while data := connection.recv(4096):
        if data[4:8] == b"\x04\xd2\x16\x2f":
            connection.sendall(b"N")
        else:
            connection.sendall(b"E" + struct.pack("!I", len(fields) + 4) + fields)
            return


def greet(kind):
    def serve(connection, options):
        time.sleep(float(options.get("wait", 0)))
        connection.sendall(GREETINGS[kind])
        if kind.endswith("-full"):
            return
        while connection.recv(4096):
            connection.sendall(b"500 not understood\r\n")
    return serve


def silent(connection, _options):
    while connection.recv(65536):
        pass


def echo(connection, _options):
    while data := connection.recv(65536):
        connection.sendall(data)


def words(options):
    """What to say: text=, or hex= for what is no text."""
    return bytes.fromhex(options["hex"]) if "hex" in options else options.get("text", "").encode()


def say_first(connection, options):
    """Says one thing at once and closes."""
    connection.sendall(words(options))


def say_and_stay(connection, options):
    say_first(connection, options)
    while connection.recv(65536):
        pass


def say_and_close(connection, options):
    """Waits to be spoken to, says one thing and closes, or with keep= stays."""
    connection.recv(65536)
    connection.sendall(words(options))
    while options.get("keep") and connection.recv(65536):
        pass


def say_and_reset(connection, options):
    """Likewise, and resets."""
    connection.recv(65536)
    connection.sendall(words(options))
    time.sleep(0.05)
    reset(connection)


def close_on_data(connection, _options):
    connection.recv(65536)


def close_at_once(connection, options):
    time.sleep(float(options.get("wait", 0)))


def reset_at_once(connection, options):
    time.sleep(float(options.get("wait", 0)))
    reset(connection)


def reset_on_data(connection, _options):
    connection.recv(65536)
    reset(connection)


def tls_stall(connection, _options):
    """Takes the ClientHello and never answers it."""
    while connection.recv(65536):
        pass


def tls_half(connection, options):
    """Sends only the beginning of its ServerHello."""
    connection.recv(65536)
    connection.sendall(b"\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03" + bytes(20))
    while connection.recv(65536):
        pass


def tls_alert(connection, options):
    """Refuses every ClientHello with the alert of this number."""
    connection.recv(65536)
    connection.sendall(bytes((0x15, 3, 3, 0, 2, 2, int(options.get("alert", 40)))))
    connection.recv(65536)


KINDS = {"http": http, "bulk": bulk_http, "redis": redis, "postgres": postgres, "silent": silent, "echo": echo, "close": close_at_once,
         "reset": reset_at_once, "reset-on-data": reset_on_data, "close-on-data": close_on_data, "say": say_and_close, "say-and-reset": say_and_reset, "say-first": say_first, "say-first-and-stay": say_and_stay, "postgres-full": postgres_full, "tls-stall": tls_stall, "tls-half": tls_half,
         "tls-alert": tls_alert, **{kind: greet(kind) for kind in GREETINGS}}


def tls_context(options):
    """A server context with cert= (certificate and key in one file), min=/max= version, ciphers=."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if "ciphers" in options:
        context.set_ciphers(options["ciphers"])
    versions = {"1.0": ssl.TLSVersion.TLSv1, "1.1": ssl.TLSVersion.TLSv1_1, "1.2": ssl.TLSVersion.TLSv1_2, "1.3": ssl.TLSVersion.TLSv1_3}
    if "max" in options:
        context.minimum_version = versions["1.0"]
        context.maximum_version = versions[options["max"]]
    context.load_cert_chain(options["cert"])
    return context


def serve_one(connection, kind, options, context):
    try:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if context is not None:
            time.sleep(float(options.get("tls_wait", 0)))
            connection = context.wrap_socket(connection, server_side=True)
        KINDS[kind](connection, options)
    except (OSError, ssl.SSLError):
        pass
    finally:
        try:
            connection.close()
        except OSError:
            pass


def fill(port, count, address="127.0.0.1", settle=0.3, pause=0.0):
    """Connections of this machine to its own listener, kept open. Made too fast they overflow a queue that is still being emptied."""
    kept = []
    for _ in range(count):
        sock = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
        sock.setblocking(False)
        sock.connect_ex((address, port))
        kept.append(sock)
        time.sleep(pause)
    time.sleep(settle)
    return kept


def never_accept(sock, port, options):
    """A full accept queue: backlog + 1 connections (or waiting=N) wait and nobody takes them. With every=S and gap=S the service takes one now and
    then, and gap later another client has its place."""
    kept = fill(port, int(options.get("waiting", int(options.get("backlog", 64)) + 1)))
    served = []
    print("ready", flush=True)
    gap = float(options.get("gap", 0))
    while True:
        time.sleep(float(options.get("every", 3600)) - gap)
        served = served[-200:] + [sock.accept()[0]]
        time.sleep(gap)
        kept = kept[-8:] + fill(port, 1, settle=0)


def out_of_descriptors(sock, port, options):
    """Accepts until its limit, then cannot; it keeps trying as real services do."""
    limit = int(options.get("nofile", 16))
    count = limit + int(options.get("backlog", 64)) + 2
    others = subprocess.Popen([sys.executable, __file__, "fill", str(port), f"count={count}"])  # with descriptors of its own
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    taken, failures = [], 0
    while others.returncode is None:
        try:
            taken.append(sock.accept()[0])
        except OSError:
            failures += 1
            if failures == 15:
                print("ready", flush=True)
            time.sleep(0.05)


def main():
    kind, port = sys.argv[1], int(sys.argv[2])
    options = dict(item.split("=", 1) for item in sys.argv[3:])
    if kind == "fill":
        kept = fill(port, int(options["count"]), pause=0.02)
        time.sleep(3600)
        return len(kept)
    sock = listener(port, options)
    if kind == "full":
        never_accept(sock, port, options)
    if kind == "no-descriptors":
        out_of_descriptors(sock, port, options)
    context = tls_context(options) if "cert" in options else None
    slots = threading.Semaphore(int(options["slots"])) if "slots" in options else None
    print("ready", flush=True)
    while True:
        connection, _ = sock.accept()
        if slots is not None and not slots.acquire(blocking=False):
            connection.close()  # at its limit; whoever has a slot keeps it
            continue
        threading.Thread(target=serve_one, args=(connection, kind, options, context), daemon=True).start()


if __name__ == "__main__":
    sys.exit(main())
