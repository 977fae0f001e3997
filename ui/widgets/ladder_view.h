// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ladder_layout.h"

#include <QWidget>

namespace deadair::ui
{

/// One ladder on the screen. The pointer, or the arrow keys, choose a packet, which is explained in words. Painting
/// goes through report/ladder_layout.h, as the report's does.
class LadderView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderView)

public:
    explicit LadderView(QWidget* parent = nullptr);

    void setLadder(const Ladder& ladder);
    [[nodiscard]] const Ladder& ladder() const { return m_ladder; }
    [[nodiscard]] int chosen() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The words about the packet that the user looks at; empty: none.
    void explained(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int event);
    void explain();
    void layOutAgain();
    void paintText(QPainter& painter, const LadderText& text) const;
    void paintLine(QPainter& painter, const LadderLine& line) const;

    Ladder m_ladder;
    LadderSheet m_sheet;
    int m_chosen = -1;
};

} // namespace deadair::ui
