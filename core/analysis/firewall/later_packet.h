// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"
#include "analysis/firewall/packet.h"
#include "analysis/firewall/verdict.h"

#include <optional>

namespace deadair::firewall
{

/// The fate of what the client says once the handshake is done, on its way out: rules may let a SYN pass and stop this. Absent where
/// the SYN, which has met `fate`, is stopped already, or is translated on its way.
std::optional<Verdict> evaluateData(const RuleSet& rules, const Packet& syn, const Verdict& fate, const Machine& machine = {});

} // namespace deadair::firewall
