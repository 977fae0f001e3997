// SPDX-License-Identifier: GPL-3.0-or-later
// Probes for which macOS gives a program no means, or none that is known to work.
#include "platform/path.h"
#include "platform/posix/trace.h"
#include "platform/shared/unavailable.h"

#include <algorithm>

namespace deadair::platform
{
/// Where not one node is heard of, this program may be what does not hear: that is no trace of silent nodes.
Result<Trace> trace(const TraceRequest& request, Clock::time_point deadline, StopToken stop)
{
    const auto operation = "trace to " + request.target.toString();
    if (request.protocol == TraceProtocol::Tcp)
        return unavailable(operation, "not attempted on macOS, where connect() does not tell who answered");
    auto found = traceDatagram(request, deadline, stop);
    if (found && std::ranges::all_of(found->hops, [](const TraceHop& hop) { return hop.reply == HopReply::Silent; }))
        return unavailable(operation, "no answer was heard, not even of a router nearby");
    return found;
}

Result<OptionProbe> optionProbe(const Endpoint& target, int, std::chrono::milliseconds, StopToken)
{
    return unavailable("ask how far a SYN to " + target.toString() + " gets",
                       "not attempted on macOS, where connect() does not tell who answered");
}

Result<ArrivalTtl> arrivalTtl(const Endpoint& target, int, std::chrono::milliseconds, StopToken)
{
    return unavailable("measure the time-to-live of resets from " + target.toString(),
                       "macOS has no lowest time-to-live that a socket accepts");
}

Result<SegmentSockets> SegmentSockets::open()
{
    return unavailable("send a raw segment", "macOS passes no answer of TCP on to a raw socket");
}

Result<SegmentProbe> segmentProbe(const Endpoint& target, SegmentKind, int, Clock::time_point, StopToken)
{
    return unavailable("send a raw segment to " + target.toString(),
                       "macOS passes no answer of TCP on to a raw socket");
}

Result<SegmentProbe> segmentProbe(const SegmentSockets&, const Endpoint& target, SegmentKind kind, int tries,
                                  Clock::time_point deadline, StopToken stop)
{
    return segmentProbe(target, kind, tries, deadline, std::move(stop));
}

} // namespace deadair::platform
