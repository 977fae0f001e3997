// SPDX-License-Identifier: GPL-3.0-or-later
// Probes of the way to a host. All block until done, `deadline` or `stop`; without the needed right they use the next
// best way, and where there is none the Error is Unavailable or PermissionDenied and says what would be needed.
#pragma once

#include "evidence/path.h"
#include "platform/socket.h"

namespace deadair::platform
{

/// `count` probes, `interval` apart, and up to a second for the last: ICMP echo where an ICMP socket may be had, else
/// UDP to a port that nobody should use, whose answers Linux rations to one a second after the first six. `count`
/// packets reach the target.
Result<Ping> ping(const IpAddress& address, int count, std::chrono::milliseconds interval, Clock::time_point deadline,
                  StopToken stop);

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
Result<Trace> trace(const TraceRequest& request, Clock::time_point deadline, StopToken stop);

/// Asks node `node` (1 is the first router) to answer a SYN to the port by a preset IP timestamp option; IPv4 only.
/// Unprivileged. Linux answers in ip_rcv_finish(): after the prerouting hooks, the route lookup and the reverse-path
/// filter, before the input and the forward hooks. So the last node that answers dropped the SYN after that stage, or
/// the next one dropped it at or before it. Silence alone says little: many devices drop packets with options. At most
/// two packets reach the target.
Result<OptionProbe> optionProbe(const Endpoint& target, int node, std::chrono::milliseconds wait, StopToken stop);

/// The time-to-live with which the reset of a closed port arrives, at most `distance` - 1 routers below its start.
/// Works without any right: connection attempts that accept no lower one. At most 3 + `distance` SYNs reach the target.
Result<ArrivalTtl> arrivalTtl(const Endpoint& target, int distance, std::chrono::milliseconds wait, StopToken stop);

/// Raw TCP sockets of both families. With them opened ahead, probes can be made after the right to open them is gone.
class SegmentSockets final
{
public:
    /// PermissionDenied without CAP_NET_RAW. A system without IPv6 has none of that family.
    static Result<SegmentSockets> open();
    [[nodiscard]] const Socket& of(IpAddress::Family family) const { return family == IpAddress::Family::V4 ? m_v4 : m_v6; }

private:
    Socket m_v4;
    Socket m_v6;
};

/// Sends one raw segment, again every 300 ms up to `tries` times while unanswered, and waits 700 ms after the last.
/// Without CAP_NET_RAW: PermissionDenied. System with detail "EPERM" is a rule on this machine that drops the segment.
/// At most `tries` segments reach the target, and a reset for each SYN-ACK, by which the kernel ends what it knows
/// nothing of.
Result<SegmentProbe> segmentProbe(const Endpoint& target, SegmentKind kind, int tries, Clock::time_point deadline,
                                  StopToken stop);
Result<SegmentProbe> segmentProbe(const SegmentSockets& sockets, const Endpoint& target, SegmentKind kind, int tries,
                                  Clock::time_point deadline, StopToken stop);

/// Don't-fragment packets of full size to the host, by ICMP echo where allowed and answered, else by UDP to a port that
/// nobody should use. When those get lost without a word while small ones are answered before and after (else nothing
/// is claimed), bisects to within 32 bytes. Only the way there is tested. At most 16 packets reach the target; a second
/// or two where all passes, up to ten by UDP for a black hole, since Linux rations port unreachables to one a second.
Result<PathMtu> pathMtu(const IpAddress& address, Clock::time_point deadline, StopToken stop);

} // namespace deadair::platform
