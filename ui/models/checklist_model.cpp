// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checklist_model.h"

#include "knowledge/duration_text.h"
#include "knowledge/knowledge.h"
#include "widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace deadair::ui
{
namespace
{

constexpr quintptr top_level = 0; // the internal id of a group; a check has that of its group, plus one

/// The state that a group shows: the gravest of what has ended, or that something is under way.
int gravity(CheckState state)
{
    switch (state) {
    case CheckState::Fail:
        return 6;
    case CheckState::Warn:
        return 5;
    case CheckState::Running:
        return 4;
    case CheckState::Pass:
        return 3;
    case CheckState::Unknown:
        return 2;
    case CheckState::Skipped:
        return 1;
    case CheckState::Waiting:
        break;
    }
    return 0;
}

} // namespace

QString groupTitle(CheckGroup group)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("Checklist", text); };
    switch (group) {
    case CheckGroup::ThisComputer:
        return translated(QT_TRANSLATE_NOOP("Checklist", "This computer"));
    case CheckGroup::Name:
        return translated(QT_TRANSLATE_NOOP("Checklist", "Name"));
    case CheckGroup::LocalFirewall:
        return translated(QT_TRANSLATE_NOOP("Checklist", "Local firewall"));
    case CheckGroup::Proxy:
        return translated(QT_TRANSLATE_NOOP("Checklist", "Proxy"));
    case CheckGroup::WayThere:
        return translated(QT_TRANSLATE_NOOP("Checklist", "Way there"));
    case CheckGroup::Server:
        return translated(QT_TRANSLATE_NOOP("Checklist", "Server"));
    case CheckGroup::Service:
        return translated(QT_TRANSLATE_NOOP("Checklist", "Service and gateway"));
    }
    return {};
}

ChecklistModel::ChecklistModel(QObject* parent) : QAbstractItemModel(parent) {}

std::vector<ChecklistModel::Group> ChecklistModel::groupsOf(Vantage vantage)
{
    std::vector<Group> groups;
    for (const auto& entry : planOf(vantage)) {
        auto found = std::ranges::find(groups, entry.group, &Group::group);
        if (found == groups.end())
            found = groups.insert(groups.end(), Group{entry.group, {}});
        Line line;
        line.result.id = entry.id;
        line.result.title = checkTitle(entry.id);
        found->lines.push_back(std::move(line));
    }
    return groups;
}

void ChecklistModel::setPlan(Vantage vantage)
{
    beginResetModel();
    m_groups = groupsOf(vantage);
    endResetModel();
}

void ChecklistModel::setChecklist(Vantage vantage, const std::vector<CheckResult>& checklist)
{
    auto groups = groupsOf(vantage);
    for (const auto& result : checklist) {
        Line line{shownState(result.status), result};
        bool placed = false;
        for (auto& group : groups)
            for (auto& known : group.lines)
                if (known.result.id == result.id) {
                    known = line;
                    placed = true;
                }
        if (!placed)
            groups.back().lines.push_back(std::move(line));
    }
    for (auto& group : groups) // what the saved case did not have
        std::erase_if(group.lines, [](const Line& line) { return line.state == CheckState::Waiting; });
    std::erase_if(groups, [](const Group& group) { return group.lines.empty(); });
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

void ChecklistModel::start(const QString& id)
{
    change(id, CheckState::Running, nullptr);
}

void ChecklistModel::finish(const CheckResult& result)
{
    change(QString::fromStdString(result.id), shownState(result.status), &result);
}

void ChecklistModel::change(const QString& id, CheckState state, const CheckResult* result)
{
    const auto index = indexOf(id);
    if (!index.isValid())
        return;
    auto& line = m_groups[static_cast<std::size_t>(index.parent().row())].lines[static_cast<std::size_t>(index.row())];
    line.state = state;
    if (result != nullptr)
        line.result = *result;
    Q_EMIT dataChanged(index, index);
    Q_EMIT dataChanged(index.parent(), index.parent());
}

int ChecklistModel::planned() const
{
    int count = 0;
    for (const auto& group : m_groups)
        count += static_cast<int>(group.lines.size());
    return count;
}

int ChecklistModel::ended() const
{
    int count = 0;
    for (const auto& group : m_groups)
        count += static_cast<int>(std::ranges::count_if(group.lines, [](const Line& line) {
            return line.state != CheckState::Waiting && line.state != CheckState::Running;
        }));
    return count;
}

QModelIndex ChecklistModel::indexOf(const QString& id) const
{
    const auto wanted = id.toStdString();
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        for (std::size_t row = 0; row < m_groups[group].lines.size(); ++row)
            if (m_groups[group].lines[row].result.id == wanted)
                return createIndex(static_cast<int>(row), 0, group + 1);
    return {};
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : top_level);
}

QModelIndex ChecklistModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == top_level)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, top_level);
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != top_level || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].lines.size());
}

int ChecklistModel::columnCount(const QModelIndex&) const
{
    return 1;
}

const ChecklistModel::Line* ChecklistModel::lineAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == top_level)
        return nullptr;
    return &m_groups[index.internalId() - 1].lines[static_cast<std::size_t>(index.row())];
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const auto* const line = lineAt(index))
        return lineData(*line, role);
    return groupData(m_groups[static_cast<std::size_t>(index.row())], role);
}

CheckState ChecklistModel::stateOf(const Group& group)
{
    const auto gravest =
        std::ranges::max_element(group.lines, {}, [](const Line& line) { return gravity(line.state); });
    return gravest == group.lines.end() ? CheckState::Waiting : gravest->state;
}

QVariant ChecklistModel::groupData(const Group& group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupTitle(group.group);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a group of checks and its state").arg(groupTitle(group.group), stateWord(stateOf(group)));
    case StateRole:
        return static_cast<int>(stateOf(group));
    default:
        return {};
    }
}

QVariant ChecklistModel::lineData(const Line& line, int role) const
{
    const bool ended = line.state != CheckState::Waiting && line.state != CheckState::Running;
    switch (role) {
    case Qt::DisplayRole:
        return shown(line.result.title);
    case Qt::ToolTipRole:
        return plainToolTip(shown(line.result.detail));
    case DetailRole:
        return shown(line.result.detail);
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3", "a check, its state, what was found")
            .arg(shown(line.result.title), stateWord(line.state), shown(line.result.detail));
    case StateRole:
        return static_cast<int>(line.state);
    case DurationRole:
        if (!ended || line.state == CheckState::Skipped)
            return QString();
        return line.result.duration_ms == 0
                   ? tr("< 1 ms")
                   : QString::fromStdString(durationText(std::chrono::milliseconds(line.result.duration_ms)));
    case IdRole:
        return QString::fromStdString(line.result.id);
    case EvidenceRole: {
        QStringList ids;
        for (const auto& id : line.result.evidence)
            ids.append(QString::fromStdString(id));
        return ids;
    }
    default:
        return {};
    }
}

QString ChecklistModel::stateWord(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return tr("waiting");
    case CheckState::Running:
        return tr("running");
    case CheckState::Pass:
        return QString::fromStdString(statusWord(CheckStatus::Pass));
    case CheckState::Warn:
        return QString::fromStdString(statusWord(CheckStatus::Warn));
    case CheckState::Fail:
        return QString::fromStdString(statusWord(CheckStatus::Fail));
    case CheckState::Skipped:
        return QString::fromStdString(statusWord(CheckStatus::Skipped));
    case CheckState::Unknown:
        break;
    }
    return QString::fromStdString(statusWord(CheckStatus::Unknown));
}

} // namespace deadair::ui
