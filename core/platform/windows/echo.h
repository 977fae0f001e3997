// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/path.h"
#include "platform/socket.h"

namespace deadair::platform
{

/// One ICMP echo request.
struct EchoRequest {
    IpAddress address;
    int ttl = 128;
    int payload_bytes = 32;
    bool dont_fragment = false;
    std::chrono::milliseconds wait{1000};
};

/// What came of it.
struct EchoAnswer {
    HopReply reply = HopReply::Silent;
    bool too_big = false; ///< a router, or this computer, may not fragment it
    IcmpError icmp;       ///< the sender; type and code unless it is an echo reply
    std::int64_t rtt_us = 0;
};

/// Sends it and waits (IcmpSendEcho2Ex, Icmp6SendEcho2); needs no right. Unavailable where this system has no such
/// service, or not for that address family. Not to be cancelled: `wait` bounds it.
Result<EchoAnswer> echo(const EchoRequest& request);

} // namespace deadair::platform
