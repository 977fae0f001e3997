// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"
#include "analysis/firewall/packet_state.h"
#include "base/truth.h"

#include <span>
#include <string>
#include <vector>

namespace deadair::firewall
{

/// Whether the packet matches. A field that the packet does not have never matches, also not a negated comparison.
Truth matches(const RuleSet& rules, const Match& match, const PacketState& state);

/// What a look-up in a set or map finds.
struct Found {
    bool missing = false;          ///< a key field that the packet does not have
    Truth truth = Truth::No;       ///< whether there is such an element
    std::vector<std::size_t> rows; ///< the elements it can be
    bool incomplete = false;       ///< it can be other elements too
};
Found lookUp(const RuleSet& rules, int set, std::span<const Key> keys, const PacketState& state);

/// Why a comparison of this field cannot be decided, in words.
std::string whyUnknown(Field field);

} // namespace deadair::firewall
