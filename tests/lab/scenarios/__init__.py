# SPDX-License-Identifier: GPL-3.0-or-later
"""The scenarios, one file per place of the fault. Importing them registers them."""
from . import (backends, borders, calm, campus, changes, client, clouds, devices, dialogue, dns, enroute, filters, gateway, guards, harmless, healthy, homes, hosts, laptop, limits, lookups, losses, lulls, machine, names,  # noqa: F401
               offices, path, proxy, registers, routing, scares, server, speech, surprises, tangles, tls, trades, undisturbed, web)
