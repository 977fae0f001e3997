// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>

#include <vector>

class QBarCategoryAxis;
class QBarSeries;
class QBarSet;
class QValueAxis;

namespace deadair::ui
{

/// A row of bars with a name each: a distribution, a value for each hop. The pointer reads a bar's value.
class BarChart final : public QChartView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarChart)

public:
    struct Bar {
        QString name;
        double value = 0;
        QString words; ///< the whole of it, for the pointer
    };

    BarChart(const QString& title, const QString& value_title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Of more than a screen can show the first are drawn.
    void setBars(const std::vector<Bar>& bars);

protected:
    void changeEvent(QEvent* event) override;

private:
    void adoptPalette();

    std::vector<Bar> m_bars;
    QBarSeries* m_series;
    QBarSet* m_set = nullptr;
    QBarCategoryAxis* m_names;
    QValueAxis* m_values;
};

} // namespace deadair::ui
