// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watch_model.h"

#include "knowledge/knowledge.h"
#include "widgets/text.h"

#include <QLocale>

#include <algorithm>

namespace deadair::ui
{
namespace
{

constexpr std::size_t median_of = 101; // the last attempts; more would hide that something changed

double medianOf(const std::vector<Sample>& samples)
{
    std::vector<double> values;
    for (std::size_t at = samples.size() - std::min(samples.size(), median_of); at < samples.size(); ++at)
        values.push_back(samples[at].value);
    return percentile(std::move(values), 50);
}

} // namespace

WatchModel::WatchModel(QObject* parent) : QAbstractTableModel(parent) {}

void WatchModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_series.clear();
    endResetModel();
}

void WatchModel::add(const WatchEntry& entry)
{
    const auto endpoint = entry.endpoint();
    const auto found = std::ranges::find(m_series, endpoint, &AttemptSeries::endpoint);
    const auto row = static_cast<std::size_t>(found - m_series.begin());
    if (found == m_series.end()) {
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_series.push_back({endpoint, {}, {}, {}});
        m_lines.emplace_back();
        endInsertRows();
    }
    auto& line = m_lines[row];
    auto& series = m_series[row];
    if (const auto* const attempt = std::get_if<ConnectAttempt>(&entry.evidence.fact)) {
        series.add(*attempt, entry.evidence.time_ms);
        line.last_ms = static_cast<double>(attempt->duration_us) / 1000;
    } else {
        series.lost_ms.push_back(entry.evidence.time_ms);
    }
    ++line.attempts;
    line.failed += entry.works ? 0 : 1;
    line.median_ms = medianOf(series.latency_ms);
    line.last = entry;
    Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
}

int WatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WatchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_lines.size())
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto& endpoint = m_series[static_cast<std::size_t>(index.row())].endpoint;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, endpoint, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(shown(describe(line.last.evidence)));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() >= FailedColumn ? Qt::AlignTrailing : Qt::AlignLeading) |
                                Qt::AlignVCenter);
    case WorksRole:
        return line.last.works;
    default:
        return {};
    }
}

QString WatchModel::text(const Line& line, const std::string& endpoint, int column) const
{
    const bool measured = std::holds_alternative<ConnectAttempt>(line.last.evidence.fact);
    switch (column) {
    case EndpointColumn:
        return shown(endpoint);
    case StateColumn:
        return line.last.works ? tr("works") : tr("fails: %1").arg(shown(describe(line.last.evidence)));
    case FailedColumn:
        return tr("%1 of %2", "failed attempts")
            .arg(QLocale().toString(line.failed), QLocale().toString(line.attempts));
    case MedianColumn:
        return line.failed < line.attempts ? millisecondsText(line.median_ms) : QString();
    case LastColumn:
        return measured && line.last.works ? millisecondsText(line.last_ms) : QString();
    default:
        return {};
    }
}

QVariant WatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section >= FailedColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EndpointColumn:
        return tr("Endpoint");
    case StateColumn:
        return tr("Now");
    case FailedColumn:
        return tr("Failed");
    case MedianColumn:
        return tr("Median");
    case LastColumn:
        return tr("Last");
    default:
        return {};
    }
}

} // namespace deadair::ui
