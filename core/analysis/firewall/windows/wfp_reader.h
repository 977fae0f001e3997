// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/windows/wfp_model.h"
#include "base/result.h"

#include <string_view>

namespace deadair::firewall::windows
{

/// Reads the XML of `netsh wfp show filters`, `show state` or `show netevents`; conditions of unknown forms are kept and
/// cannot be decided. Malformed where it is no such XML.
Result<WfpState> readWfp(std::string_view xml);

} // namespace deadair::firewall::windows
