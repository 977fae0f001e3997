// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series/series.h"

#include <QChartView>
#include <QColor>

#include <memory>
#include <optional>
#include <vector>

class QDateTimeAxis;
class QGraphicsSimpleTextItem;
class QLabel;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace deadair::ui
{

/// Values over time with marks at the axis, fluid with a million of them: what is drawn is decimated to the pixels that
/// there are. Wheel or + and - zoom, dragging or the arrow keys move, Home shows all; the pointer reads values.
class TimeChart final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimeChart)

public:
    struct Series {
        QString name;
        std::vector<Sample> samples;
        std::vector<std::int64_t> marks_ms; ///< lost attempts: drawn as crosses on the axis at their time
    };

    /// `unit` follows the values where they are read, e.g. "ms".
    TimeChart(const QString& title, QString unit, QWidget* parent = nullptr);

    void setSeries(std::vector<Series> series);
    /// A level to compare with, drawn as a line: a timeout. Absent: none.
    void setLimit(std::optional<double> limit, const QString& name);
    void setRange(std::int64_t from_ms, std::int64_t until_ms);
    void showAll();
    [[nodiscard]] const std::vector<Series>& series() const { return m_series; }
    [[nodiscard]] int drawnPoints() const;

Q_SIGNALS:
    /// The user zoomed or moved: charts that share the axis follow.
    void rangeChosen(std::int64_t from_ms, std::int64_t until_ms);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void chooseRange(std::int64_t from_ms, std::int64_t until_ms);
    void zoom(double factor, double at_share);
    void shift(double share);
    void placePlot();
    void alignPlot();
    void redraw();
    void drawSeries(std::size_t index);
    void fitValues();
    void drawLimit();
    void adoptPalette();
    void readValueAt(const QPointF& where);
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> wholeRange() const;
    [[nodiscard]] QColor colourOf(std::size_t index) const;

    QString m_unit;
    std::vector<Series> m_series;
    std::vector<QLineSeries*> m_lines;
    std::vector<QScatterSeries*> m_points;
    std::vector<QScatterSeries*> m_marks;
    QLineSeries* m_limit_line;
    std::optional<double> m_limit;
    QDateTimeAxis* m_time;
    QValueAxis* m_value;
    QLabel* m_reading;
    std::int64_t m_from_ms = 0;
    std::int64_t m_until_ms = 0;
    bool m_whole = true; ///< shows all, and goes on showing all when more arrives
    std::optional<QPointF> m_drag;
};

} // namespace deadair::ui
