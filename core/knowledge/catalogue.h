// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/cause_entry.h"

#include <vector>

namespace deadair::knowledge
{

/// All groups of entries in the order of the catalogue.
std::vector<std::span<const CauseEntry>> catalogue();

/// The entry of a cause; null when there is none.
const CauseEntry* findCause(std::string_view id);

} // namespace deadair::knowledge
