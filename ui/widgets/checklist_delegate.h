// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace deadair::ui
{

/// Draws a line of the checklist: the state as a shape, title and duration, below them what was found, in at most two
/// lines; groups as headings.
class ChecklistDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistDelegate)

public:
    explicit ChecklistDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// How far the sign of a running check has turned.
    void setTurn(int degrees) { m_turn = degrees; }

private:
    void paintCheck(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintState(QPainter& painter, const QRect& area, int state, const QPalette& palette) const;

    int m_turn = 0;
};

} // namespace deadair::ui
