// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace deadair::platform
{

/// All that nf_tables holds, as the kernel's own netlink messages, one after another: tables, chains, sets and their
/// elements, then rules. Unavailable where the rule set changed meanwhile.
Result<std::string> nftMessages();

} // namespace deadair::platform
