// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <string>

class QMenu;

namespace deadair::ui
{

/// What stands above charts of a time axis: the whole time again, and their export as SVG, PNG and CSV.
class ChartTools final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartTools)

public:
    /// Exports `charts` as it looks, which must live as long as this, and the values that `csv` gives.
    ChartTools(QWidget& charts, QString title, std::function<std::string()> csv, QWidget* parent = nullptr);

Q_SIGNALS:
    void showAllRequested();
    void told(const QString& words, bool failed);

private:
    void fillMenu(QMenu& menu);
    void save(const QString& suffix, const QString& filter, QByteArray bytes);

    QWidget& m_charts;
    QString m_title;
    std::function<std::string()> m_csv;
};

} // namespace deadair::ui
