// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/path.h"

namespace deadair::platform
{

/// What an ICMP (RFC 792) or ICMPv6 (RFC 4443) error means for a trace. The sender's family says which of the two.
HopReply hopReply(const IcmpError& error);

/// Whether nothing behind this hop is worth asking: any answer but "time exceeded".
bool isFinal(HopReply reply);

/// Whether two to four routers hand the probes round: their addresses in the same order, three times over; the last
/// that answered count, since others may be on their way.
bool isLooping(const std::vector<TraceHop>& hops);

} // namespace deadair::platform
