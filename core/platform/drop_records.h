// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop_token.h"

#include <chrono>
#include <string>

namespace deadair::platform
{

/// What Windows noted of packets and connections that its filters dropped; XML, empty where there is nothing. To be
/// understood elsewhere.
struct DropRecords {
    std::string net_events;   ///< `netsh wfp show netevents`
    std::string audit_events; ///< of the security log, where auditing is on, in one element
    std::string filters;      ///< `netsh wfp show state`, which names the filters; empty where no drop was noted
};

/// Of the last `back`. PermissionDenied to all but administrators; Unavailable on other systems.
Result<DropRecords> dropRecords(std::chrono::seconds back, StopToken stop);

} // namespace deadair::platform
