// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/check_state.h"
#include "session/plan.h"

#include <QAbstractItemModel>

#include <vector>

namespace deadair::ui
{

/// The checklist as a tree of two levels: groups as a person thinks, and their checks. It lives through a whole run:
/// planned, under way, ended.
class ChecklistModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistModel)

public:
    enum Role { StateRole = Qt::UserRole, DetailRole, DurationRole, IdRole, EvidenceRole };

    explicit ChecklistModel(QObject* parent = nullptr);

    /// All checks of a plan, none begun.
    void setPlan(Vantage vantage);
    /// A case that has ended; checks that no plan knows go into the last group.
    void setChecklist(Vantage vantage, const std::vector<CheckResult>& checklist);
    void start(const QString& id);
    void finish(const CheckResult& result);

    [[nodiscard]] int planned() const;
    [[nodiscard]] int ended() const;
    /// Where a check is; invalid when there is none of this id.
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    /// How a state is called: "passed", "running", …
    [[nodiscard]] static QString stateWord(CheckState state);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        CheckState state = CheckState::Waiting;
        CheckResult result;
    };
    struct Group {
        CheckGroup group;
        std::vector<Line> lines;
    };

    static std::vector<Group> groupsOf(Vantage vantage);
    [[nodiscard]] const Line* lineAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant groupData(const Group& group, int role) const;
    [[nodiscard]] QVariant lineData(const Line& line, int role) const;
    [[nodiscard]] static CheckState stateOf(const Group& group);
    void change(const QString& id, CheckState state, const CheckResult* result);

    std::vector<Group> m_groups;
};

/// "Local firewall", …
QString groupTitle(CheckGroup group);

} // namespace deadair::ui
