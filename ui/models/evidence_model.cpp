// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence_model.h"

#include "base/visible_text.h"
#include "knowledge/knowledge.h"
#include "widgets/text.h"

namespace deadair::ui
{
namespace
{

constexpr std::size_t longest_sentence = 1'000; // a row is to be read; the raw values have the rest

QString cellText(const std::string& text)
{
    return QString::fromStdString(visibleText(text, longest_sentence));
}

} // namespace

EvidenceModel::EvidenceModel(QObject* parent) : QAbstractTableModel(parent) {}

void EvidenceModel::setEvidence(std::vector<Evidence> evidence)
{
    beginResetModel();
    m_evidence = std::move(evidence);
    endResetModel();
}

void EvidenceModel::add(const Evidence& evidence)
{
    const auto row = static_cast<int>(m_evidence.size());
    beginInsertRows({}, row, row);
    m_evidence.push_back(evidence);
    endInsertRows();
}

const Evidence* EvidenceModel::at(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_evidence.size() ? &m_evidence[static_cast<std::size_t>(row)]
                                                                         : nullptr;
}

int EvidenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_evidence.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const
{
    const auto* const evidence = index.isValid() ? at(index.row()) : nullptr;
    if (evidence == nullptr)
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case IdColumn:
        return cellText(evidence->id);
    case SentenceColumn:
        return cellText(describe(*evidence));
    case SourceColumn:
        return cellText(evidence->source);
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IdColumn:
        return tr("No.");
    case SentenceColumn:
        return tr("What was found");
    case SourceColumn:
        return tr("Measured by");
    default:
        return {};
    }
}

} // namespace deadair::ui
