# SPDX-License-Identifier: GPL-3.0-or-later
"""The fault lab: real faults in network namespaces that it makes and removes itself."""
