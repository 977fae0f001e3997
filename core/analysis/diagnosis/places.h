// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/path_findings.h"

#include <optional>

namespace deadair
{

struct Situation;

/// Places a fault at the router `hop` or the device right behind it: a filter in a router's forward chain still lets it
/// answer "time exceeded", one before its routing does not, so the last hop that answered and the next one are the
/// candidates. Hop 0 is this machine's own side of the first link: then the first router is named.
void placeBetween(Assessment& cause, const PathFindings& path, int hop);

/// Who made up the reset that the target's attempts got.
struct ResetForger {
    int hop = 0; ///< the nearer of two candidates
    std::vector<std::string> evidence;
};
/// Absent when the reset may well be the host's own.
std::optional<ResetForger> forgerOfReset(const Situation& situation);

/// Who made up the reset that ended established connections: it answered words that cannot have reached the target, or it
/// passed fewer routers than the target's SYN-ACKs of the same connections. Absent when it may well be the target's own.
std::optional<ResetForger> forgerOfLateReset(const Situation& situation);

} // namespace deadair
