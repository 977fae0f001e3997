# SPDX-License-Identifier: GPL-3.0-or-later
"""The scenarios, one file per place of the fault. Importing them registers them."""
from . import (backends, calm, client, devices, dialogue, dns, enroute, filters, gateway, guards, harmless, healthy, hosts, laptop, limits, lookups, losses, machine, names, offices,  # noqa: F401
               path, proxy, routing, scares, server, speech, surprises, tls, web)
