// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/latency_view.h"

#include "charts/bar_chart.h"
#include "charts/chart_tools.h"
#include "charts/time_chart.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace deadair::ui
{
namespace
{

constexpr std::size_t most_slices = 12;

std::vector<TimeChart::Series> chartSeries(const std::vector<AttemptSeries>& all, bool latency)
{
    std::vector<TimeChart::Series> series;
    for (const auto& one : all) {
        const auto name = shown(one.endpoint);
        series.push_back(latency ? TimeChart::Series{name, one.latency_ms, one.lost_ms}
                                 : TimeChart::Series{name, one.retransmits, {}});
    }
    return series;
}

} // namespace

LatencyView::LatencyView(QWidget* parent)
    : QScrollArea(parent),
      m_charts(new QWidget),
      m_empty(textLabel(tr("Nothing has been measured yet."), TextKind::Quiet)),
      m_latency(new TimeChart(tr("Time to connect"), QStringLiteral("ms"))),
      m_retransmissions(new TimeChart(tr("Repeated SYNs"), QString())),
      m_distribution(new BarChart(tr("Distribution"), tr("attempts"))),
      m_percentiles(textLabel({}, TextKind::Quiet)),
      m_hops(new BarChart(tr("Latency of each hop"), QStringLiteral("ms")))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setBackgroundRole(QPalette::Base);
    auto* const inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    auto* const outer = new QVBoxLayout(inside);
    outer->setContentsMargins(space_s, space_s, space_s, space_s);
    outer->addWidget(m_empty);
    outer->addWidget(m_charts, 1);
    auto* const tools = new ChartTools(*m_charts, tr("Time to connect"), [this] { return attemptCsv(m_series); });
    auto* const column = new QVBoxLayout(m_charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_xs);
    column->addWidget(tools);
    for (auto* const chart : std::initializer_list<QWidget*>{m_latency, m_retransmissions, m_distribution})
        column->addWidget(chart, 1);
    m_percentiles->setAlignment(Qt::AlignCenter);
    column->addWidget(m_percentiles);
    column->addWidget(m_hops, 1);
    setWidget(inside);
    connect(tools, &ChartTools::told, this, &LatencyView::told);
    connect(tools, &ChartTools::showAllRequested, this, [this] {
        m_latency->showAll();
        m_retransmissions->showAll();
    });
    // One time axis, so that a spike lines up with its cause.
    connect(m_latency, &TimeChart::rangeChosen, m_retransmissions, &TimeChart::setRange);
    connect(m_retransmissions, &TimeChart::rangeChosen, m_latency, &TimeChart::setRange);
    setSeries({});
    setTrace(nullptr);
}

void LatencyView::setSeries(std::vector<AttemptSeries> series)
{
    m_series = std::move(series);
    const bool any =
        std::ranges::any_of(m_series, [](const auto& one) { return !one.latency_ms.empty() || !one.lost_ms.empty(); });
    m_empty->setVisible(!any);
    m_charts->setVisible(any);
    m_latency->setSeries(chartSeries(m_series, true));
    m_retransmissions->setSeries(chartSeries(m_series, false));
    // Both show the time of the attempts; those lost have no latency and count all the same.
    showDistribution();
}

void LatencyView::setTimeout(std::optional<std::int64_t> timeout_ms)
{
    m_latency->setLimit(timeout_ms ? std::optional(static_cast<double>(*timeout_ms)) : std::nullopt,
                        tr("the application's timeout"));
}

void LatencyView::showDistribution()
{
    std::vector<double> values;
    for (const auto& one : m_series)
        for (const auto& sample : one.latency_ms)
            values.push_back(sample.value);
    m_distribution->setVisible(values.size() > 1);
    const auto counted = histogram(values, std::min(most_slices, values.size()));
    std::vector<BarChart::Bar> bars;
    for (std::size_t at = 0; at < counted.counts.size(); ++at) {
        constexpr double few_ms = 10;
        const double low = counted.low + static_cast<double>(at) * counted.slice;
        bars.push_back({QLocale().toString(low, 'f', low < few_ms ? 1 : 0), static_cast<double>(counted.counts[at]),
                        tr("%1 to %2: %n attempts", "a slice of a distribution", counted.counts[at])
                            .arg(millisecondsText(low), millisecondsText(low + counted.slice))});
    }
    m_distribution->setBars(bars);
    m_percentiles->setVisible(values.size() > 1);
    m_percentiles->setText(tr("Half within %1, 95 % within %2, 99 % within %3")
                               .arg(millisecondsText(percentile(values, 50)), millisecondsText(percentile(values, 95)),
                                    millisecondsText(percentile(values, 99))));
}

void LatencyView::setTrace(const Trace* trace)
{
    std::vector<BarChart::Bar> bars;
    if (trace != nullptr)
        for (const auto& hop : trace->hops) {
            const auto who = hop.address ? QString::fromStdString(hop.address->toString()) : tr("no answer");
            const double value = hop.reply == HopReply::Silent ? 0 : static_cast<double>(hop.rtt_us) / 1000;
            bars.push_back({QLocale().toString(hop.ttl), value,
                            tr("Hop %1, %2: %3").arg(hop.ttl).arg(who, millisecondsText(value))});
        }
    m_hops->setVisible(!bars.empty());
    m_hops->setBars(bars);
}

} // namespace deadair::ui
