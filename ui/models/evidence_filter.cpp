// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence_filter.h"

#include "models/evidence_model.h"

#include <algorithm>

namespace deadair::ui
{

EvidenceFilter::EvidenceFilter(QObject* parent) : QSortFilterProxyModel(parent) {}

void EvidenceFilter::setIds(const QStringList& ids)
{
    m_ids = QSet<QString>(ids.begin(), ids.end());
    invalidateFilter();
}

void EvidenceFilter::setWords(const QString& words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool EvidenceFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* const source = sourceModel();
    const auto text = [&](int column) { return source->index(row, column, parent).data().toString(); };
    if (!m_ids.isEmpty() && !m_ids.contains(text(EvidenceModel::IdColumn)))
        return false;
    if (m_words.isEmpty())
        return true;
    const auto line = text(EvidenceModel::IdColumn) + QLatin1Char(' ') + text(EvidenceModel::SentenceColumn) +
                      QLatin1Char(' ') + text(EvidenceModel::SourceColumn);
    return std::ranges::all_of(m_words, [&](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
}

} // namespace deadair::ui
