# SPDX-License-Identifier: GPL-3.0-or-later
"""The scenarios, one file per place of the fault. Importing them registers them."""
from . import (client, devices, dialogue, dns, filters, gateway, guards, harmless, healthy, hosts, laptop, limits, lookups, losses, machine, names, offices,  # noqa: F401
               path, proxy, routing, scares, server, surprises, tls, web)
