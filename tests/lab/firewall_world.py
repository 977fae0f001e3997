# SPDX-License-Identifier: GPL-3.0-or-later
"""The addresses, ports and names that random rule sets and packets are made of."""

CLIENT = {4: ["10.77.0.1"], 6: ["fd77::1"]}
SERVER = {4: ["10.77.0.2", "10.77.0.3", "10.77.1.9"], 6: ["fd77::2", "fd77::3", "fd77:1::9"]}
PORTS = [22, 53, 80, 443, 1000, 1500, 5432, 8080, 9000, 60000]
USERS = [0, 1000, 1001]
LINK = "fwt0"
MARKS = [0, 1, 2, 5, 16, 255]
