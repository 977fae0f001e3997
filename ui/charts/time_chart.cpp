// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/time_chart.h"

#include "widgets/theme.h"

#include <QChart>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QScatterSeries>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace deadair::ui
{
namespace
{

constexpr std::int64_t least_span_ms = 20;
constexpr std::size_t points_shown = 60; // beyond, only the line is drawn
constexpr double near_px = 24;

QString timeFormat(std::int64_t span_ms)
{
    constexpr std::int64_t second = 1000;
    constexpr std::int64_t hour = 3600 * second;
    if (span_ms < 10 * second)
        return QStringLiteral("HH:mm:ss.zzz");
    return span_ms < 20 * hour ? QStringLiteral("HH:mm:ss") : QStringLiteral("dd.MM. HH:mm");
}

QDateTime dateOf(std::int64_t time_ms)
{
    return QDateTime::fromMSecsSinceEpoch(time_ms);
}

} // namespace

TimeChart::TimeChart(const QString& title, QString unit, QWidget* parent)
    : QChartView(parent),
      m_unit(std::move(unit)),
      m_limit_line(new QLineSeries),
      m_time(new QDateTimeAxis),
      m_value(new QValueAxis),
      m_reading(new QLabel(this))
{
    chart()->setTitle(title);
    chart()->setTitleFont(strongFont());
    chart()->setMargins(QMargins(space_xs, space_xs, space_s, space_xs));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_value, Qt::AlignLeft);
    m_time->setTickCount(4);
    m_value->setTickCount(4);
    m_value->setLabelFormat(QStringLiteral("%g"));
    m_value->setTitleText(m_unit);
    m_limit_line->setVisible(false);
    chart()->addSeries(m_limit_line);
    m_limit_line->attachAxis(m_time);
    m_limit_line->attachAxis(m_value);

    m_reading->hide();
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setAutoFillBackground(true);
    m_reading->setMargin(space_xs);
    m_reading->setAttribute(Qt::WA_TransparentForMouseEvents);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(170);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what it would like is more than a column of charts has
    setAccessibleName(title);
    connect(chart(), &QChart::plotAreaChanged, this, &TimeChart::alignPlot, Qt::QueuedConnection);
    adoptPalette();
}

QColor TimeChart::colourOf(std::size_t index) const
{
    const auto theme = themeOf(palette());
    const QColor colours[] = {theme.sent, theme.careful, theme.good, theme.quiet};
    return colours[index % std::size(colours)];
}

void TimeChart::setSeries(std::vector<Series> series)
{
    const auto make = [this](QXYSeries* line) {
        chart()->addSeries(line);
        line->attachAxis(m_time);
        line->attachAxis(m_value);
    };
    while (m_lines.size() < series.size()) {
        m_lines.push_back(new QLineSeries);
        m_points.push_back(new QScatterSeries);
        m_marks.push_back(new QScatterSeries);
        make(m_lines.back());
        make(m_points.back());
        make(m_marks.back());
    }
    m_series = std::move(series);
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        const bool used = index < m_series.size();
        for (auto* const line : std::initializer_list<QXYSeries*>{m_lines[index], m_points[index], m_marks[index]})
            line->setVisible(used);
        if (used) {
            m_lines[index]->setName(m_series[index].name.toHtmlEscaped()); // legends take markup
            m_points[index]->setName({});
            m_marks[index]->setName(tr("%1: lost", "attempts of a series").arg(m_series[index].name.toHtmlEscaped()));
        }
    }
    adoptPalette();
    if (m_whole)
        showAll();
    else
        redraw();
    placePlot();
}

std::pair<std::int64_t, std::int64_t> TimeChart::wholeRange() const
{
    bool any = false;
    std::int64_t from = 0;
    std::int64_t until = 0;
    const auto take = [&](std::int64_t time) {
        from = any ? std::min(from, time) : time;
        until = any ? std::max(until, time) : time;
        any = true;
    };
    for (const auto& series : m_series) {
        if (!series.samples.empty())
            take(series.samples.front().time_ms), take(series.samples.back().time_ms);
        if (!series.marks_ms.empty())
            take(series.marks_ms.front()), take(series.marks_ms.back());
    }
    const auto margin = std::max<std::int64_t>((until - from) / 40, least_span_ms / 2);
    return {from - margin, until + margin};
}

void TimeChart::showAll()
{
    const auto [from, until] = wholeRange();
    setRange(from, until);
    m_whole = true;
}

void TimeChart::setRange(std::int64_t from_ms, std::int64_t until_ms)
{
    m_from_ms = from_ms;
    m_until_ms = std::max(until_ms, from_ms + least_span_ms);
    const auto [from, until] = wholeRange();
    m_whole = m_from_ms <= from && m_until_ms >= until;
    redraw();
}

void TimeChart::chooseRange(std::int64_t from_ms, std::int64_t until_ms)
{
    setRange(from_ms, until_ms);
    Q_EMIT rangeChosen(m_from_ms, m_until_ms);
}

/// Lets Qt lay out the title and the names, which it does only where it places the plot itself.
void TimeChart::placePlot()
{
    chart()->setPlotArea({});
    chart()->legend()->layout()->invalidate(); // it does not notice which names are hidden
    chart()->layout()->invalidate();
    chart()->layout()->activate();
    alignPlot();
}

/// The plot begins at the same place whatever the values' width, so that charts that share a time axis line up.
void TimeChart::alignPlot()
{
    auto plot = chart()->plotArea();
    const int values = fontMetrics().horizontalAdvance(QStringLiteral("000000")) + fontMetrics().lineSpacing() + space_m;
    if (std::abs(plot.left() - values) < 1 || plot.right() <= values)
        return;
    plot.setLeft(values);
    chart()->setPlotArea(plot);
    chart()->layout()->invalidate(); // the axes are drawn where the last layout put them
    chart()->layout()->activate();
}

void TimeChart::redraw()
{
    m_time->setFormat(timeFormat(m_until_ms - m_from_ms));
    m_time->setRange(dateOf(m_from_ms), dateOf(m_until_ms));
    for (std::size_t index = 0; index < m_series.size(); ++index)
        drawSeries(index);
    fitValues();
    drawLimit();
}

void TimeChart::drawSeries(std::size_t index)
{
    const auto& series = m_series[index];
    const auto buckets = static_cast<std::size_t>(std::max(width() / 2, 50));
    QList<QPointF> points;
    for (const auto& sample : decimated(between(series.samples, m_from_ms, m_until_ms), buckets))
        points.append({static_cast<double>(sample.time_ms), sample.value});
    m_lines[index]->replace(points);
    const bool few = static_cast<std::size_t>(points.size()) <= points_shown;
    m_points[index]->replace(few ? points : QList<QPointF>());

    std::vector<Sample> marks; // thinned in the same way
    for (const auto time : series.marks_ms)
        if (time >= m_from_ms && time <= m_until_ms)
            marks.push_back({time, 0});
    QList<QPointF> crosses;
    for (const auto& mark : decimated(marks, buckets / 4))
        crosses.append({static_cast<double>(mark.time_ms), 0});
    m_marks[index]->replace(crosses);
    for (auto* const marker : chart()->legend()->markers(m_marks[index]))
        marker->setVisible(!series.marks_ms.empty());
    for (auto* const marker : chart()->legend()->markers(m_points[index]))
        marker->setVisible(false);
}

void TimeChart::fitValues()
{
    double highest = 0;
    for (const auto* const line : m_lines)
        if (line->isVisible())
            for (const auto& point : line->points())
                highest = std::max(highest, point.y());
    if (m_limit && *m_limit < highest * 3)
        highest = std::max(highest, *m_limit);
    m_value->setRange(0, highest > 0 ? highest * 1.05 : 1);
    m_value->applyNiceNumbers();
}

void TimeChart::setLimit(std::optional<double> limit, const QString& name)
{
    m_limit = limit;
    m_limit_line->setName(name);
    fitValues();
    drawLimit();
}

void TimeChart::drawLimit()
{
    const bool visible = m_limit && *m_limit <= m_value->max();
    m_limit_line->setVisible(visible);
    if (visible)
        m_limit_line->replace(
            QList<QPointF>{{static_cast<double>(m_from_ms), *m_limit}, {static_cast<double>(m_until_ms), *m_limit}});
}

int TimeChart::drawnPoints() const
{
    int count = 0;
    for (const auto* const line : m_lines)
        count += line->isVisible() ? line->count() : 0;
    return count;
}

void TimeChart::adoptPalette()
{
    const auto theme = themeOf(palette());
    const auto text = palette().color(QPalette::Text);
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    setBackgroundBrush(palette().color(QPalette::Base));
    chart()->setTitleBrush(text);
    chart()->legend()->setLabelColor(text);
    for (auto* const axis : std::initializer_list<QAbstractAxis*>{m_time, m_value}) {
        axis->setLabelsColor(theme.quiet);
        axis->setTitleBrush(theme.quiet);
        axis->setLinePenColor(theme.line);
        axis->setGridLineColor(theme.line);
    }
    m_limit_line->setPen(QPen(theme.bad, 1.5, Qt::DashLine));
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        m_lines[index]->setPen(QPen(colourOf(index), 2));
        m_points[index]->setColor(colourOf(index));
        m_points[index]->setBorderColor(palette().color(QPalette::Base));
        m_points[index]->setMarkerSize(8);
        m_marks[index]->setColor(theme.bad);
        m_marks[index]->setBorderColor(theme.bad);
        m_marks[index]->setMarkerShape(QScatterSeries::MarkerShapeTriangle);
        m_marks[index]->setMarkerSize(11);
    }
}

void TimeChart::zoom(double factor, double at_share)
{
    const auto span = static_cast<double>(m_until_ms - m_from_ms);
    const auto centre = static_cast<double>(m_from_ms) + span * at_share;
    const auto [from, until] = wholeRange();
    const auto wide = std::clamp(span * factor, double(least_span_ms), double(until - from));
    const auto begin = std::clamp(centre - wide * at_share, double(from), std::max(double(from), double(until) - wide));
    chooseRange(std::llround(begin), std::llround(begin + wide));
}

void TimeChart::shift(double share)
{
    const auto [from, until] = wholeRange();
    const auto span = m_until_ms - m_from_ms;
    const auto wanted = m_from_ms + std::llround(share * static_cast<double>(span));
    const auto begin = std::clamp<std::int64_t>(wanted, from, std::max(from, until - span));
    chooseRange(begin, begin + span);
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    redraw();
    placePlot();
}

void TimeChart::wheelEvent(QWheelEvent* event)
{
    const auto area = chart()->plotArea();
    if (area.width() <= 0 || event->angleDelta().y() == 0)
        return;
    const auto share = std::clamp((event->position().x() - area.left()) / area.width(), 0.0, 1.0);
    zoom(std::pow(0.8, event->angleDelta().y() / 120.0), share);
    event->accept();
}

void TimeChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_drag = event->position();
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drag)
        return readValueAt(event->position());
    const auto width = std::max(chart()->plotArea().width(), 1.0);
    shift((m_drag->x() - event->position().x()) / width);
    m_drag = event->position();
}

void TimeChart::mouseReleaseEvent(QMouseEvent*)
{
    m_drag.reset();
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent*)
{
    const auto [from, until] = wholeRange();
    chooseRange(from, until);
}

void TimeChart::leaveEvent(QEvent*)
{
    m_reading->hide();
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    constexpr double step = 0.2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Up:
        return zoom(0.7, 0.5);
    case Qt::Key_Minus:
    case Qt::Key_Down:
        return zoom(1 / 0.7, 0.5);
    case Qt::Key_Left:
        return shift(-step);
    case Qt::Key_Right:
        return shift(step);
    case Qt::Key_Home: {
        const auto [from, until] = wholeRange();
        return chooseRange(from, until);
    }
    default:
        QChartView::keyPressEvent(event);
    }
}

void TimeChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

void TimeChart::readValueAt(const QPointF& where)
{
    double nearest = near_px;
    QString words;
    const auto consider = [&](QXYSeries* line, double x, double y, const QString& text) {
        const auto at = chart()->mapToPosition({x, y}, line);
        const auto distance = std::hypot(at.x() - where.x(), at.y() - where.y());
        if (distance < nearest) {
            nearest = distance;
            words = text + QStringLiteral("\n") +
                    QLocale().toString(dateOf(static_cast<std::int64_t>(x)), QStringLiteral("HH:mm:ss.zzz"));
        }
    };
    for (std::size_t index = 0; index < m_series.size(); ++index) {
        const auto& name = m_series[index].name;
        for (const auto& point : m_lines[index]->points())
            consider(m_lines[index], point.x(), point.y(),
                     QStringLiteral("%1: %2 %3").arg(name, QLocale().toString(point.y(), 'g', 4), m_unit));
        for (const auto& point : m_marks[index]->points())
            consider(m_marks[index], point.x(), point.y(), tr("%1: lost", "an attempt").arg(name));
    }
    m_reading->setVisible(!words.isEmpty());
    if (words.isEmpty())
        return;
    m_reading->setText(words);
    m_reading->adjustSize();
    const auto x = std::clamp(static_cast<int>(where.x()) + 14, 0, std::max(width() - m_reading->width(), 0));
    const auto y = std::clamp(static_cast<int>(where.y()) - m_reading->height() - 6, 0,
                              std::max(height() - m_reading->height(), 0));
    m_reading->move(x, y);
}

} // namespace deadair::ui
