// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/azure/match.h"

namespace deadair::cloud::azure
{

/// The `az network nsg rule create` that would let the packet pass this NSG. Empty where an address is not known or no
/// priority is free. Nothing is run.
std::vector<std::string> allowCommands(const Nsg& nsg, const RuleRef& denying, const Packet& packet);

} // namespace deadair::cloud::azure
