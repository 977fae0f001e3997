# SPDX-License-Identifier: GPL-3.0-or-later
"""The scenarios, one file per place of the fault. Importing them registers them."""
from . import (client, dns, filters, gateway, healthy, limits, losses, names, path, proxy, routing, scares, server,  # noqa: F401
               surprises, tls, web)
