#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Classic means to see whether a fault is there: probe.py HOST PORT STEP [timeout=S] [family=4|6] [proxy=URL] [path=/].

Prints what happened in one word: unresolved, timeout, refused, unreachable, denied, noport, nofile, connected, and after the
connection, by STEP (connect, wait, http, tls, https, redis): silent, closed, reset, http-NNN, tls-ok, tls-cert, tls-version, tls-stall, said-….
"""
import errno
import os
import socket
import ssl
import sys

WORDS = {errno.ECONNREFUSED: "refused", errno.EHOSTUNREACH: "unreachable", errno.ENETUNREACH: "unreachable", errno.ETIMEDOUT: "timeout",
         errno.EADDRNOTAVAIL: "noport", errno.EMFILE: "nofile", errno.EACCES: "denied", errno.EPERM: "denied",
         errno.ECONNRESET: "reset", errno.ENOPROTOOPT: "unreachable"}


def word(error):
    if isinstance(error, (socket.timeout, TimeoutError)):
        return "timeout"
    return WORDS.get(error.errno, f"errno-{error.errno}")


def connect(host, port, timeout, family):
    infos = socket.getaddrinfo(host, port, {"4": socket.AF_INET, "6": socket.AF_INET6}.get(family, 0), socket.SOCK_STREAM)
    last = None
    for kind, _, _, _, address in infos:
        sock = None
        try:
            sock = socket.socket(kind, socket.SOCK_STREAM)
            sock.settimeout(timeout)
            sock.connect(address)
            return sock
        except OSError as error:
            last = error
            if sock is not None:
                sock.close()
    raise last


def read_word(sock):
    try:
        data = sock.recv(4096)
    except ConnectionResetError:
        return "reset"
    except (socket.timeout, TimeoutError):
        return "silent"
    if not data:
        return "closed"
    if data.startswith(b"HTTP/"):
        return "http-" + data.split(b" ")[1].decode()
    return "said-" + data[:40].decode("latin-1").strip()


def http(sock, host, path):
    try:
        sock.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
    except ConnectionError:
        return "reset"
    return read_word(sock)


def wrap(sock, host):
    context = ssl.create_default_context()
    try:
        return context.wrap_socket(sock, server_hostname=host), "tls-ok"
    except ssl.SSLCertVerificationError:
        return None, "tls-cert"
    except ConnectionResetError:
        return None, "reset"
    except ssl.SSLEOFError:
        return None, "closed"
    except ssl.SSLError as error:
        if "timed out" in str(error):
            return None, "tls-stall"
        text = str(error)
        if "WRONG_VERSION_NUMBER" in text or "NOT_SSL" in text or "RECORD_LAYER" in text or "HTTP_REQUEST" in text:
            return None, "tls-notls"
        return None, "tls-version"
    except (socket.timeout, TimeoutError):
        return None, "tls-stall"
    except OSError as error:
        return None, word(error)


def talk(sock, step, host, options):
    if step == "connect":
        return "connected"
    if step == "wait":
        return read_word(sock)
    if step == "redis":
        sock.sendall(b"PING\r\n")
        return read_word(sock)
    if step == "http":
        return http(sock, host, options.get("path", "/"))
    secured, state = wrap(sock, host)
    if step == "https" and secured is not None:
        return http(secured, host, options.get("path", "/"))
    return state


def through_proxy(sock, host, port, timeout):
    sock.settimeout(timeout)
    sock.sendall(f"CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
    return read_word(sock)


def main():
    host, port, step = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    options = dict(item.split("=", 1) for item in sys.argv[4:])
    timeout = float(options.get("timeout", 1.8))
    try:
        if "proxy" in options:
            proxy_host, proxy_port = options["proxy"].rsplit("/", 1)[-1].rsplit("@", 1)[-1].rsplit(":", 1)
            sock = connect(proxy_host.strip("[]"), int(proxy_port), timeout, "")
            print("proxy-" + through_proxy(sock, host, port, timeout))
            return
        sock = connect(host, port, timeout, options.get("family", ""))
    except socket.gaierror:
        print("unresolved")
        return
    except OSError as error:
        print(("proxy-" if "proxy" in options else "") + word(error))
        return
    sock.settimeout(timeout)
    try:
        print(talk(sock, step, host, options))
    except OSError as error:
        print(word(error))


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)
