// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/bar_chart.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>

namespace deadair::ui
{
namespace
{

constexpr std::size_t most_bars = 64;

} // namespace

BarChart::BarChart(const QString& title, const QString& value_title, QWidget* parent)
    : QChartView(parent), m_series(new QBarSeries), m_names(new QBarCategoryAxis), m_values(new QValueAxis)
{
    chart()->setTitle(title);
    chart()->setTitleFont(strongFont());
    chart()->setMargins(QMargins(space_xs, space_xs, space_s, space_xs));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->hide();
    chart()->addSeries(m_series);
    chart()->addAxis(m_names, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_values);
    m_series->setBarWidth(0.8);
    m_values->setTitleText(value_title);
    m_values->setTickCount(4);
    m_values->setLabelFormat(QStringLiteral("%g"));
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(170);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what it would like is more than a column of charts has
    setAccessibleName(title);
    connect(m_series, &QBarSeries::hovered, this, [this](bool inside, int index) {
        if (inside && index >= 0 && static_cast<std::size_t>(index) < m_bars.size())
            QToolTip::showText(QCursor::pos(), plainToolTip(m_bars[static_cast<std::size_t>(index)].words), this);
        else
            QToolTip::hideText();
    });
    adoptPalette();
}

void BarChart::setTitle(const QString& title)
{
    chart()->setTitle(title.toHtmlEscaped()); // chart titles take markup
    setAccessibleName(title);
}

void BarChart::setBars(const std::vector<Bar>& bars)
{
    m_bars.assign(bars.begin(), bars.begin() + static_cast<std::ptrdiff_t>(std::min(bars.size(), most_bars)));
    m_series->clear();
    m_names->clear();
    m_set = new QBarSet(QString());
    QStringList names;
    QStringList words;
    double highest = 0;
    for (const auto& bar : m_bars) {
        m_set->append(bar.value);
        auto name = bar.name;
        while (names.contains(name)) // an axis takes each name once
            name += QChar(0x200b);
        names.append(name);
        words.append(bar.words);
        highest = std::max(highest, bar.value);
    }
    m_series->append(m_set);
    m_names->append(names);
    m_values->setRange(0, highest > 0 ? highest * 1.05 : 1);
    m_values->applyNiceNumbers();
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    adoptPalette();
}

void BarChart::adoptPalette()
{
    const auto theme = themeOf(palette());
    chart()->setBackgroundBrush(palette().color(QPalette::Base));
    setBackgroundBrush(palette().color(QPalette::Base));
    chart()->setTitleBrush(palette().color(QPalette::Text));
    for (auto* const axis : std::initializer_list<QAbstractAxis*>{m_names, m_values}) {
        axis->setLabelsColor(theme.quiet);
        axis->setTitleBrush(theme.quiet);
        axis->setLinePenColor(theme.line);
        axis->setGridLineColor(theme.line);
    }
    m_names->setGridLineVisible(false);
    if (m_set != nullptr) {
        m_set->setColor(theme.sent);
        m_set->setBorderColor(palette().color(QPalette::Base));
    }
}

void BarChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adoptPalette();
}

} // namespace deadair::ui
