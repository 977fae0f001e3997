// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series/retransmission_series.h"

#include <QWidget>

class QLabel;

namespace deadair::ui
{

class TimeChart;

/// What was sent again in a capture over its time: SYNs and data apart, as a chart and in words.
class RetransmissionsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetransmissionsView)

public:
    explicit RetransmissionsView(QWidget* parent = nullptr);

    void setSeries(RetransmissionSeries series);

Q_SIGNALS:
    void told(const QString& words, bool failed);

private:
    RetransmissionSeries m_series;
    QLabel* m_empty;
    QWidget* m_charts;
    QLabel* m_summary;
    TimeChart* m_chart;
};

} // namespace deadair::ui
