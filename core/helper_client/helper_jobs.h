// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper does in one go.
#pragma once

#include "helper_client/helper_client.h"
#include "platform/drop_records.h"
#include "platform/firewall_rules.h"
#include "platform/path.h"

namespace deadair
{

/// As platform::ruleListings(), for who may not read them.
Result<std::vector<platform::RuleListing>> rulesByHelper(const HelperOptions& options, StopToken stop);

/// As platform::listeners(), with the owners of all of them.
Result<std::vector<Listener>> listenersByHelper(const HelperOptions& options, StopToken stop);

/// As platform::dropRecords() of the last ten minutes, for who may not read them.
Result<platform::DropRecords> dropsByHelper(const HelperOptions& options, StopToken stop);

/// Raw segments, one after the other.
class SegmentsByHelper final
{
public:
    static Result<SegmentsByHelper> start(const HelperOptions& options, StopToken stop);
    /// As platform::segmentProbe().
    Result<SegmentProbe> probe(const Endpoint& target, SegmentKind kind, int tries,
                               platform::Clock::time_point deadline, StopToken stop);

private:
    explicit SegmentsByHelper(HelperClient client) : m_client(std::move(client)) {}
    HelperClient m_client;
};

} // namespace deadair
