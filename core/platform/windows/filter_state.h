// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop_token.h"

#include <string>

namespace deadair::platform
{

/// The filters of the Windows Filtering Platform, in which drivers and security products have theirs, as
/// `netsh wfp show state` writes them. For administrators.
Result<std::string> filterState(const StopToken& stop);

} // namespace deadair::platform
