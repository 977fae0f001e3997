// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidence.h"

#include <QAbstractTableModel>

#include <vector>

namespace deadair::ui
{

/// The evidence of a case, one row each: its number, what it says, who measured it. New evidence is appended.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceModel)

public:
    enum Column { IdColumn, SentenceColumn, SourceColumn, ColumnCount };

    explicit EvidenceModel(QObject* parent = nullptr);

    void setEvidence(std::vector<Evidence> evidence);
    void add(const Evidence& evidence);
    [[nodiscard]] const std::vector<Evidence>& evidence() const { return m_evidence; }
    /// Null where the row does not exist.
    [[nodiscard]] const Evidence* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Evidence> m_evidence;
};

} // namespace deadair::ui
