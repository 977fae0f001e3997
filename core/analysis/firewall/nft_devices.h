// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"

#include <string_view>

namespace deadair::firewall
{

/// Adds the devices of ingress and egress chains from the output of `nft list chains`, for nft before 1.0.7, whose JSON
/// leaves them out. Chains that have their devices already, or that the text does not name, stay as they are.
void addNftDevices(std::string_view chains_text, RuleSet& rules);

} // namespace deadair::firewall
