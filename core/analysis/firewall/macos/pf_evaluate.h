// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/macos/pf_model.h"
#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"

namespace deadair::firewall::macos
{

/// The fate of one packet: the last rule that matches decides, or the first with "quick"; where none does, it passes
/// (pf.conf(5)). A connection that a rule passed with state lets its answers through. Three-valued: where what is not known
/// could change the answer, it is Unknown.
Verdict evaluate(const PfRules& rules, const Packet& packet, bool inbound, const Machine& machine = {});

} // namespace deadair::firewall::macos
