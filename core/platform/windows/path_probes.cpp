// SPDX-License-Identifier: GPL-3.0-or-later
// Probes for which Windows gives a program no means.
#include "platform/path.h"

namespace deadair::platform
{

Result<OptionProbe> optionProbe(const Endpoint& target, int, std::chrono::milliseconds, StopToken)
{
    return Error{ErrorCode::Unavailable, "ask how far a SYN to " + target.toString() + " gets",
                 "Windows shows a program no ICMP answer to a SYN"};
}

Result<ArrivalTtl> arrivalTtl(const Endpoint& target, int, std::chrono::milliseconds, StopToken)
{
    return Error{ErrorCode::Unavailable, "measure the time-to-live of resets from " + target.toString(),
                 "Windows has no lowest time-to-live that a socket accepts"};
}

Result<SegmentSockets> SegmentSockets::open()
{
    return Error{ErrorCode::Unavailable, "open raw sockets", "Windows lets nobody send raw TCP segments"};
}

Result<SegmentProbe> segmentProbe(const SegmentSockets&, const Endpoint& target, SegmentKind kind, int tries, Clock::time_point deadline,
                                  StopToken stop)
{
    return segmentProbe(target, kind, tries, deadline, std::move(stop));
}

Result<SegmentProbe> segmentProbe(const Endpoint& target, SegmentKind, int, Clock::time_point, StopToken)
{
    return Error{ErrorCode::Unavailable, "send a raw segment to " + target.toString(),
                 "Windows lets nobody send raw TCP segments"};
}

} // namespace deadair::platform
