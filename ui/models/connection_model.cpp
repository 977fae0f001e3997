// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection_model.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QBrush>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace deadair::ui
{
namespace
{

QString markOf(CheckState state)
{
    return state == CheckState::Fail   ? QStringLiteral("\u2716  ")
           : state == CheckState::Warn ? QStringLiteral("\u25b2  ")
           : state == CheckState::Pass ? QStringLiteral("\u2714  ")
                                       : QStringLiteral("\u2013  ");
}

QString number(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString text(const ConnectionLine& line, int column)
{
    switch (column) {
    case ConnectionModel::FateColumn:
        return markOf(ConnectionModel::stateOf(line)) + line.fate;
    case ConnectionModel::ClientColumn:
        return line.client;
    case ConnectionModel::ServerColumn:
        return line.server;
    case ConnectionModel::StartColumn:
        return QLocale().toString(static_cast<double>(line.start_ns) / 1e9, 'f', 3) + QStringLiteral(" s");
    case ConnectionModel::RttColumn:
        return line.rtt_ns < 0 ? QString() : millisecondsText(static_cast<double>(line.rtt_ns) / 1e6);
    case ConnectionModel::SynsColumn:
        return number(line.syns);
    case ConnectionModel::RepeatsColumn:
        return number(line.connection->counters.retransmissions);
    case ConnectionModel::PacketsColumn:
        return number(line.connection->packets);
    default:
        return {};
    }
}

/// Where a line stands in a column; text columns sort by their text.
std::int64_t rank(const ConnectionLine& line, int column)
{
    switch (column) {
    case ConnectionModel::FateColumn:
        return line.located() ? -1 : static_cast<std::int64_t>(line.verdict.id);
    case ConnectionModel::RttColumn:
        return line.rtt_ns;
    case ConnectionModel::SynsColumn:
        return line.syns;
    case ConnectionModel::RepeatsColumn:
        return static_cast<std::int64_t>(line.connection->counters.retransmissions);
    case ConnectionModel::PacketsColumn:
        return static_cast<std::int64_t>(line.connection->packets);
    default:
        return line.start_ns;
    }
}

} // namespace

ConnectionModel::ConnectionModel(QObject* parent) : QAbstractTableModel(parent) {}

CheckState ConnectionModel::stateOf(const ConnectionLine& line)
{
    const auto id = line.verdict.id;
    if (line.located())
        return CheckState::Fail;
    if (id == tcp::VerdictId::Fine || id == tcp::VerdictId::ResetByClient)
        return CheckState::Pass;
    if (id == tcp::VerdictId::HandshakeUnseen)
        return CheckState::Unknown;
    return id < tcp::VerdictId::ResetByServer ? CheckState::Fail : CheckState::Warn;
}

void ConnectionModel::setList(std::shared_ptr<const ConnectionList> list)
{
    beginResetModel();
    m_list = std::move(list);
    refill();
    endResetModel();
}

void ConnectionModel::setWords(const QString& words)
{
    beginResetModel();
    m_words = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    refill();
    endResetModel();
}

void ConnectionModel::setOnlyFailures(bool only)
{
    beginResetModel();
    m_only_failures = only;
    refill();
    endResetModel();
}

void ConnectionModel::refill()
{
    m_rows.clear();
    const auto wanted = [this](const ConnectionLine& line) {
        const auto state = stateOf(line);
        return (!m_only_failures || state == CheckState::Fail || state == CheckState::Warn) &&
               std::ranges::all_of(m_words, [&](const QString& word) { return line.search.contains(word); });
    };
    if (m_list)
        for (std::size_t at = 0; at < m_list->lines.size(); ++at)
            if (wanted(m_list->lines[at]))
                m_rows.push_back(static_cast<std::uint32_t>(at));
    arrange();
}

void ConnectionModel::arrange()
{
    const auto before = [this](std::uint32_t a, std::uint32_t b) {
        const auto& left = m_list->lines[a];
        const auto& right = m_list->lines[b];
        if (m_column == ClientColumn)
            return left.client < right.client;
        if (m_column == ServerColumn)
            return left.server < right.server;
        return rank(left, m_column) < rank(right, m_column);
    };
    std::ranges::sort(m_rows); // equal ones stay in the order of their beginning
    if (m_order == Qt::AscendingOrder)
        std::ranges::stable_sort(m_rows, before);
    else
        std::ranges::stable_sort(m_rows, [&](std::uint32_t a, std::uint32_t b) { return before(b, a); });
}

void ConnectionModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    arrange();
    endResetModel();
}

const ConnectionLine& ConnectionModel::at(int row) const
{
    return m_list->lines[m_rows[static_cast<std::size_t>(row)]];
}

int ConnectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConnectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& line = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == FateColumn ? line.fate : text(line, index.column());
    case Qt::ForegroundRole:
        return index.column() == FateColumn
                   ? QVariant(QBrush(stateColour(stateOf(line), themeOf(QGuiApplication::palette()))))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() >= StartColumn ? Qt::AlignTrailing : Qt::AlignLeading) |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= StartColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FateColumn:
        return tr("What happened");
    case ClientColumn:
        return tr("From");
    case ServerColumn:
        return tr("To");
    case StartColumn:
        return tr("Began after");
    case RttColumn:
        return tr("Connected in");
    case SynsColumn:
        return tr("SYNs");
    case RepeatsColumn:
        return tr("Sent again");
    case PacketsColumn:
        return tr("Packets");
    default:
        return {};
    }
}

} // namespace deadair::ui
