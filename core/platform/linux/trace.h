// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/path.h"

namespace deadair::platform
{

/// trace() by connect() with small TTLs, without privilege.
Result<Trace> traceTcp(const TraceRequest& request, Clock::time_point deadline, const std::stop_token& stop);

/// trace() with ICMP echo or UDP, all probes on one socket.
Result<Trace> traceDatagram(const TraceRequest& request, Clock::time_point deadline, const std::stop_token& stop);

} // namespace deadair::platform
