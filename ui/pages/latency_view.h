// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series/attempt_series.h"

#include <QScrollArea>

class QLabel;

namespace deadair::ui
{

class BarChart;
class TimeChart;

/// How connecting went over time: latency with lost attempts marked, retransmissions on the same time axis, the
/// distribution with its percentiles, and where there is a trace the latency of each hop.
class LatencyView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatencyView)

public:
    explicit LatencyView(QWidget* parent = nullptr);

    void setSeries(std::vector<AttemptSeries> series);
    /// The application's own timeout, drawn as a line.
    void setTimeout(std::optional<std::int64_t> timeout_ms);
    /// The hops of this trace; null: there is none.
    void setTrace(const Trace* trace);

Q_SIGNALS:
    void told(const QString& words, bool failed);

private:
    void showDistribution();

    std::vector<AttemptSeries> m_series;
    QWidget* m_charts;
    QLabel* m_empty;
    TimeChart* m_latency;
    TimeChart* m_retransmissions;
    BarChart* m_distribution;
    QLabel* m_percentiles;
    BarChart* m_hops;
};

} // namespace deadair::ui
