// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/path.h"

namespace deadair::platform
{

/// Before a silent hop is asked again: Linux routers send a host six ICMP errors in a row, then one a second
/// (icmp_ratelimit), so an earlier second try might meet the same rationing as the first.
inline constexpr std::chrono::milliseconds retry_interval{1050};

/// trace() with ICMP echo or UDP, all probes on one socket.
Result<Trace> traceDatagram(const TraceRequest& request, Clock::time_point deadline, const StopToken& stop);

} // namespace deadair::platform
