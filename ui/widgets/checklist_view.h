// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QTreeView>

namespace deadair::ui
{

class ChecklistDelegate;
class ChecklistModel;

/// The checklist on the screen. Groups are always open; the signs of running checks turn.
class ChecklistView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistView)

public:
    explicit ChecklistView(ChecklistModel& model, QWidget* parent = nullptr);

    void setRunning(bool running);

Q_SIGNALS:
    /// The user wants to know more about a check.
    void checkChosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    ChecklistDelegate* m_delegate;
    QBasicTimer m_turning;
    int m_turn = 0;
};

} // namespace deadair::ui
