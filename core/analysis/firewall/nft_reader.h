// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"
#include "base/result.h"

#include <string_view>

namespace deadair::firewall
{

/// Reads the output of `nft --json list ruleset` (libnftables-json(5), schema version 1). Constructs that are not known
/// are kept and count as unknowable; Malformed, with the byte, where the text is no such document.
Result<RuleSet> readNftJson(std::string_view text);

} // namespace deadair::firewall
