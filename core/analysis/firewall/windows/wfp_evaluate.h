// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"
#include "analysis/firewall/windows/model.h"
#include "analysis/firewall/windows/wfp_model.h"

namespace deadair::firewall::windows
{

/// What the filters decide about a packet that opens a connection, by the platform's arbitration: in each sublayer the
/// matching filter of the highest weight, over all sublayers a block beats a permit unless that is hard and comes first
/// (Windows documentation, "Filter arbitration"). Callouts, programs, users and the like cannot be known.
Verdict evaluate(const WfpState& state, const Packet& packet, Direction direction);

/// The latest drop that the system recorded for this packet, and its filter where the state names it. Nothing is assumed: no
/// record, no rule.
std::optional<RuleRef> recordedDrop(const WfpState& state, const Packet& packet, Direction direction);

} // namespace deadair::firewall::windows
