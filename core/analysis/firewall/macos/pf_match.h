// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/macos/pf_model.h"
#include "analysis/firewall/packet.h"
#include "base/truth.h"

namespace deadair::firewall::macos
{

struct PfMatching {
    Truth truth = Truth::Yes;
    std::string why; ///< it is Unknown, in words
};

/// Whether a rule's conditions hold.
PfMatching matches(const PfRules& rules, const PfRule& rule, const Packet& packet, bool inbound, const Machine& machine);

} // namespace deadair::firewall::macos
