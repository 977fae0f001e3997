// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "evidence/machine.h"

#include <vector>

namespace deadair::platform
{

/// The links of this network namespace (RTM_GETLINK), without addresses and settings; only link `index` if it is not 0.
Result<std::vector<NetworkInterface>> links(int index = 0);

} // namespace deadair::platform
