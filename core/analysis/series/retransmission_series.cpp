// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/series/retransmission_series.h"

namespace deadair
{

RetransmissionSeries retransmissionSeries(const tcp::CaptureAnalysis& capture)
{
    RetransmissionSeries series;
    if (capture.packets == 0)
        return series;
    auto timeline = capture.table.retransmissions();
    timeline.cover(capture.earliest_ns);
    timeline.cover(capture.latest_ns);
    series.slice_ms = timeline.sliceMs();
    for (const auto& slice : timeline.slices()) {
        series.syns.push_back({slice.begin_ms, static_cast<double>(slice.syns)});
        series.data.push_back({slice.begin_ms, static_cast<double>(slice.data)});
        series.syn_count += slice.syns;
        series.data_count += slice.data;
    }
    return series;
}

std::string retransmissionCsv(const RetransmissionSeries& series)
{
    std::string csv = "time_ms,syns,data\r\n";
    for (std::size_t at = 0; at < series.syns.size(); ++at)
        csv += std::to_string(series.syns[at].time_ms) + ',' +
               std::to_string(static_cast<std::uint64_t>(series.syns[at].value)) + ',' +
               std::to_string(static_cast<std::uint64_t>(series.data[at].value)) + "\r\n";
    return csv;
}

} // namespace deadair
