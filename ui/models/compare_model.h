// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/compare.h"

#include <QAbstractTableModel>

#include <vector>

namespace deadair::ui
{

/// Two cases side by side, one row for each thing that can be compared.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareModel)

public:
    enum Column { WhatColumn, LeftColumn, RightColumn, ColumnCount };

    explicit CompareModel(QObject* parent = nullptr);

    void setCases(const Case& left, const Case& right);
    /// Only what differs, or all.
    void setOnlyDifferences(bool only);
    void setTitles(const QString& left, const QString& right);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refill();
    [[nodiscard]] QString title(const CaseDifference& row) const;
    [[nodiscard]] QString side(const CaseDifference& row, bool left) const;

    std::vector<CaseDifference> m_all;
    std::vector<CaseDifference> m_rows;
    QString m_left;
    QString m_right;
    bool m_only_differences = true;
};

} // namespace deadair::ui
