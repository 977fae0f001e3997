// SPDX-License-Identifier: GPL-3.0-or-later
#include "job.h"

#include "platform/path.h"

#include <memory>

namespace deadair::helper
{

PreparedJob prepareProbe()
{
    PreparedJob job;
    job.allowance = platform::Allowance::Probe;
    auto sockets = platform::SegmentSockets::open();
    if (!sockets) {
        job.unavailable = sockets.error();
        return job;
    }
    const auto shared = std::make_shared<platform::SegmentSockets>(std::move(*sockets));
    job.serve = [shared](ClientLink& link, std::uint32_t id, const protocol::Request& request) {
        const auto* wanted = std::get_if<protocol::ProbeSegment>(&request);
        if (wanted == nullptr)
            return false;
        const auto deadline = platform::Clock::now() + std::chrono::milliseconds(wanted->wait_ms);
        const auto probe =
            platform::segmentProbe(*shared, wanted->target, wanted->segment, wanted->tries, deadline, {});
        link.send(id, probe ? protocol::Reply(*probe) : protocol::Reply(protocol::failureOf(probe.error())));
        return true;
    };
    return job;
}

} // namespace deadair::helper
