// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compare_model.h"

#include "knowledge/knowledge.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBrush>
#include <QGuiApplication>

namespace deadair::ui
{

CompareModel::CompareModel(QObject* parent) : QAbstractTableModel(parent) {}

void CompareModel::setCases(const Case& left, const Case& right)
{
    m_all = compareCases(left, right);
    refill();
}

void CompareModel::setOnlyDifferences(bool only)
{
    m_only_differences = only;
    refill();
}

void CompareModel::setTitles(const QString& left, const QString& right)
{
    m_left = left;
    m_right = right;
    Q_EMIT headerDataChanged(Qt::Horizontal, LeftColumn, RightColumn);
}

void CompareModel::refill()
{
    beginResetModel();
    m_rows = m_all;
    if (m_only_differences)
        std::erase_if(m_rows, [](const CaseDifference& row) { return !row.differs; });
    endResetModel();
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CompareModel::title(const CaseDifference& row) const
{
    switch (row.kind) {
    case CaseDifference::Kind::Outcome:
        return tr("Outcome");
    case CaseDifference::Kind::Cause:
        return tr("Cause");
    case CaseDifference::Kind::Check:
        return shown(checkTitle(row.what));
    case CaseDifference::Kind::Setting:
        break;
    }
    if (row.what == "addresses")
        return tr("Addresses of the target");
    if (row.what == "route")
        return tr("Route");
    if (row.what == "source")
        return tr("Own address");
    if (row.what == "resolvers")
        return tr("DNS servers");
    if (row.what == "proxy")
        return tr("Proxy");
    if (row.what == "path")
        return tr("Path");
    return shown(row.what);
}

QString CompareModel::side(const CaseDifference& row, bool left) const
{
    const auto& text = left ? row.left : row.right;
    switch (row.kind) {
    case CaseDifference::Kind::Outcome:
        if (const auto outcome = enumFromName<Outcome>(text))
            return tr("The connection %1.").arg(shown(outcomeWords(*outcome)));
        return shown(text);
    case CaseDifference::Kind::Cause:
        return text.empty() ? QString() : shown(causeTitle(text));
    case CaseDifference::Kind::Check:
        return text.empty()
                   ? QString()
                   : shown(statusWord(left ? row.left_status : row.right_status)) + QStringLiteral(": ") + shown(text);
    case CaseDifference::Kind::Setting:
        break;
    }
    return shown(text);
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto text = [&] {
        return index.column() == WhatColumn ? title(row) : side(row, index.column() == LeftColumn);
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::ToolTipRole:
        return plainToolTip(text());
    case Qt::FontRole:
        return row.differs && index.column() == WhatColumn ? QVariant(strongFont()) : QVariant();
    case Qt::ForegroundRole:
        return row.differs ? QVariant() : QVariant(QBrush(themeOf(QGuiApplication::palette()).quiet));
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeading | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == WhatColumn ? QString() : section == LeftColumn ? m_left : m_right;
}

} // namespace deadair::ui
