// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/windows/wfp_model.h"
#include "base/result.h"
#include "base/stop_token.h"
#include "helper_client/helper_client.h"

#include <cstdint>

namespace deadair
{

/// Why a check of drops was skipped: only a right is missing. A reason as checks give them.
extern const char* const drops_need_rights;

/// What this system noted of packets of this process that its filters dropped since then, in Unix milliseconds, by our own rights or the
/// helper's, with the filters. PermissionDenied where neither has them; Unavailable where the system notes none.
Result<firewall::windows::WfpState> readLocalDrops(const HelperOptions& helper, std::int64_t since_ms, StopToken stop);

} // namespace deadair
