// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace deadair::ui
{

/// Of the evidence only the pieces of these ids (empty: all) whose row contains the words.
class EvidenceFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceFilter)

public:
    explicit EvidenceFilter(QObject* parent = nullptr);

    void setIds(const QStringList& ids);
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QSet<QString> m_ids;
    QStringList m_words;
};

} // namespace deadair::ui
