// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cloud/azure/model.h"
#include "analysis/cloud/reading.h"

namespace deadair::cloud::azure
{

/// One security rule, as configured or as in force.
void readRule(ObjectReader& reader, NsgRule& rule);

/// Puts an NSG's rules in order and gives each its place; the defaults are added where they were not told.
void finishRules(Nsg& nsg);

} // namespace deadair::cloud::azure
