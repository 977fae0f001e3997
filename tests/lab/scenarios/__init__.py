# SPDX-License-Identifier: GPL-3.0-or-later
"""The scenarios, one file per place of the fault. Importing them registers them."""
from . import client, dns, gateway, healthy, path, proxy, server, tls  # noqa: F401
