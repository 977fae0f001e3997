// SPDX-License-Identifier: GPL-3.0-or-later
// Probes of the way to a host. All block until done, `deadline` or `stop`; without the needed right they use the next
// best way, and where there is none the Error is Unavailable or PermissionDenied and says what would be needed.
#pragma once

#include "evidence/path.h"
#include "platform/socket.h"

namespace deadair::platform
{

/// `count` probes, `interval` apart: ICMP echo where an ICMP socket may be had, else UDP to a port that nobody should
/// use.
Result<Ping> ping(const IpAddress& address, int count, std::chrono::milliseconds interval, Clock::time_point deadline,
                  std::stop_token stop);

struct TraceRequest {
    TraceProtocol protocol = TraceProtocol::Tcp;
    Endpoint target; ///< the port counts for TCP only; UDP goes to 33434, which nobody should use
    bool target_port = false;
    int max_ttl = 30;
    int tries = 2;                           ///< per hop, while it is silent
    int silent_limit = 3;                    ///< hops beyond the last that answered
    std::chrono::milliseconds hop_wait{700}; ///< for one try
    std::chrono::milliseconds spacing{12};   ///< between two probes: routers ration ICMP
};

/// Traces with one flow (fixed ports), several TTLs in flight where the protocol allows. TCP works unprivileged through
/// the error queue (Linux commit 45af29ca761c). Ends early when the target answered and all hops before it are settled,
/// after `silent_limit` silent hops beyond the last one that answered, or when routers clearly pass the probes in a
/// circle. An own error (no route, a filter on connect()) is one Failed hop. To the target get at most silent_limit *
/// tries + 2 probes; ICMP and UDP probes that it answers are one to `silent_limit`.
Result<Trace> trace(const TraceRequest& request, Clock::time_point deadline, std::stop_token stop);

/// Asks node `node` (1 is the first router) to answer a SYN to the port by a preset IP timestamp option; IPv4 only.
Result<OptionProbe> optionProbe(const Endpoint& target, int node, std::chrono::milliseconds wait, std::stop_token stop);

/// Sends one raw segment, again every 300 ms up to `tries` times while unanswered. Needs CAP_NET_RAW.
Result<SegmentProbe> segmentProbe(const Endpoint& target, SegmentKind segment, int tries, Clock::time_point deadline,
                                  std::stop_token stop);

/// Don't-fragment datagrams of full and of smaller size to the host, by UDP (error queue) or ICMP; bisects between the
/// largest that passes and the smallest that is lost without a word. `udp_port` is one that nobody should use.
Result<PathMtu> pathMtu(const IpAddress& address, Clock::time_point deadline, std::stop_token stop);

} // namespace deadair::platform
