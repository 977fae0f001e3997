// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/path.h"

namespace deadair::platform
{

/// Whether an attempt ends with a router's ICMP error, and says whose it is.
bool tellsIcmpErrors(const IpAddress& target);

/// Asks one hop by a connection attempt with its time-to-live, each on a flow of its own: where routers share the load, hops of
/// several ways may come out.
void askByTcp(TraceHop& hop, const TraceRequest& request, const StopToken& stop);

/// Where the system does not tell whose error ends an attempt, a router's that lets no attempt pass would look like those of
/// all hops before it. Sends at most one SYN to the target.
std::optional<Error> whyNotByTcp(const TraceRequest& request, const StopToken& stop);

} // namespace deadair::platform
