// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/retransmissions_view.h"

#include "charts/chart_tools.h"
#include "charts/time_chart.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QChart>
#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

constexpr int most_read_out = 100; ///< a screen reader goes through all of them

double sentAgainIn(const RetransmissionSeries& series, std::size_t slice)
{
    return series.syns[slice].value + series.data[slice].value;
}

QString countText(double count)
{
    return QLocale().toString(count, 'f', 0);
}

QString beginText(const RetransmissionSeries& series, std::size_t slice)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(series.syns[slice].time_ms), QStringLiteral("HH:mm:ss.zzz"));
}

QString summaryOf(const RetransmissionSeries& series)
{
    std::size_t most = 0;
    for (std::size_t slice = 1; slice < series.syns.size(); ++slice)
        if (sentAgainIn(series, slice) > sentAgainIn(series, most))
            most = slice;
    return RetransmissionsView::tr("Whole capture   ·   SYNs: %1   ·   data: %2   ·   most at %3: %4 in %5", "sent again")
        .arg(QLocale().toString(static_cast<qulonglong>(series.syn_count)),
             QLocale().toString(static_cast<qulonglong>(series.data_count)), beginText(series, most),
             countText(sentAgainIn(series, most)), millisecondsText(series.slice_ms));
}

/// The chart as a list.
QString listOf(const RetransmissionSeries& series)
{
    QStringList lines;
    for (std::size_t slice = 0; slice < series.syns.size(); ++slice) {
        if (sentAgainIn(series, slice) == 0)
            continue;
        if (lines.size() == most_read_out) {
            lines.append(QStringLiteral("…"));
            break;
        }
        lines.append(RetransmissionsView::tr("%1: SYNs %2, data %3", "sent again at a time")
                         .arg(beginText(series, slice), countText(series.syns[slice].value),
                              countText(series.data[slice].value)));
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace

RetransmissionsView::RetransmissionsView(QWidget* parent)
    : QWidget(parent),
      m_empty(textLabel(tr("Nothing was sent again in this capture."), TextKind::Quiet)),
      m_charts(new QWidget),
      m_summary(textLabel({}, TextKind::Quiet)),
      m_chart(new TimeChart(tr("Sent again"), QString()))
{
    auto* const tools =
        new ChartTools(*m_chart, tr("Sent again"), [this] { return retransmissionCsv(m_series); });
    auto* const head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(tools);
    auto* const inside = new QVBoxLayout(m_charts);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space_xs);
    inside->addLayout(head);
    inside->addWidget(m_chart, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space_s, space_s, space_s, space_s);
    column->addWidget(m_empty, 0, Qt::AlignTop);
    column->addWidget(m_charts, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(tools, &ChartTools::showAllRequested, m_chart, &TimeChart::showAll);
    connect(tools, &ChartTools::told, this, &RetransmissionsView::told);
    setSeries({});
}

void RetransmissionsView::setSeries(RetransmissionSeries series)
{
    m_series = std::move(series);
    const bool any = m_series.syn_count + m_series.data_count > 0;
    m_empty->setVisible(!any);
    m_charts->setVisible(any);
    if (!any)
        return m_chart->setSeries({});
    m_summary->setText(summaryOf(m_series));
    m_chart->chart()->setTitle(tr("Sent again in each %1", "a duration").arg(millisecondsText(m_series.slice_ms)));
    // The last one is drawn on top: SYNs are few.
    m_chart->setSeries({{tr("data"), m_series.data, {}}, {tr("SYNs"), m_series.syns, {}}});
    m_chart->showAll(); // whatever was looked at before
    m_chart->setAccessibleDescription(listOf(m_series));
}

} // namespace deadair::ui
