// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/series/attempt_series.h"
#include "session/watch.h"

#include <QAbstractTableModel>

#include <vector>

namespace deadair::ui
{

/// The endpoints of a watch, one row each: how it stands now, how many attempts failed, how fast it connects.
class WatchModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchModel)

public:
    enum Column { EndpointColumn, StateColumn, FailedColumn, MedianColumn, LastColumn, ColumnCount };
    enum Role { WorksRole = Qt::UserRole };

    explicit WatchModel(QObject* parent = nullptr);

    void clear();
    void add(const WatchEntry& entry);
    /// The attempts of every endpoint over time.
    [[nodiscard]] const std::vector<AttemptSeries>& series() const { return m_series; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        int attempts = 0;
        int failed = 0;
        double last_ms = 0;
        double median_ms = 0; ///< of the last attempts
        WatchEntry last;
    };

    [[nodiscard]] QString text(const Line& line, const std::string& endpoint, int column) const;

    std::vector<Line> m_lines;
    std::vector<AttemptSeries> m_series; ///< row by row those of m_lines
};

} // namespace deadair::ui
