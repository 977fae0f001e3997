// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of the Windows Filtering Platform, as `netsh wfp show filters`, `show state` and `show netevents` write them.
#pragma once

#include "analysis/firewall/scalar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair::firewall::windows
{

/// One comparison. Those of the same field are alternatives, those of different fields must all hold.
struct WfpCondition {
    std::string field; ///< "FWPM_CONDITION_IP_REMOTE_PORT"
    std::string match; ///< "FWP_MATCH_EQUAL"
    std::optional<Interval> value; ///< absent: of a form that is not known
    std::string text;              ///< the value as it is shown
};

/// Callout: a driver decides. Inspect: a driver looks on, and the next filter decides.
enum class WfpAction { Permit, Block, Callout, Inspect, Unknown };

struct WfpFilter {
    std::uint64_t id = 0; ///< run-time id, as in the audit events 5152 and 5157
    std::string name, provider, layer, sublayer;
    std::string provider_name; ///< as people know it, where it is told
    std::uint64_t weight = 0;
    WfpAction action = WfpAction::Unknown;
    bool hard = false; ///< FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT: later sublayers cannot override a permit
    std::vector<WfpCondition> conditions;
};

struct WfpSublayer {
    std::string key;
    std::uint64_t weight = 0;
};

/// A packet or connection that was dropped, and by which filter.
struct WfpDrop {
    std::string time;
    std::uint64_t filter_id = 0;
    int protocol = 0;
    std::optional<IpAddress> local, remote;
    std::uint16_t local_port = 0, remote_port = 0;
    std::string program;
    std::int64_t pid = 0; ///< 0: not told
};

struct WfpState {
    std::vector<WfpFilter> filters;
    std::vector<WfpSublayer> sublayers;
    std::vector<WfpDrop> drops; ///< oldest first
};

} // namespace deadair::firewall::windows
