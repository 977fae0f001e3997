// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series/series.h"
#include "analysis/tcp/capture_analysis.h"

#include <string>

namespace deadair
{

/// What was sent again in a capture, over all of its time.
struct RetransmissionSeries {
    std::vector<Sample> syns; ///< SYNs and SYN-ACKs of each slice, at its beginning
    std::vector<Sample> data; ///< for the same slices
    double slice_ms = 0;
    std::uint64_t syn_count = 0;
    std::uint64_t data_count = 0;
};

RetransmissionSeries retransmissionSeries(const tcp::CaptureAnalysis& capture);

/// All slices as CSV (RFC 4180): time (Unix, ms) at which each begins, syns, data.
std::string retransmissionCsv(const RetransmissionSeries& series);

} // namespace deadair
