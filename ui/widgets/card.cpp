// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace deadair::ui
{

Card::Card(QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setState(std::optional<CheckState> state)
{
    m_state = state;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    constexpr double radius = 8;
    constexpr int bar = 5;
    const auto theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.fillPath(shape, theme.card);
    if (m_state) {
        painter.setClipPath(shape);
        const int x = layoutDirection() == Qt::RightToLeft ? width() - bar : 0;
        painter.fillRect(x, 0, bar, height(), stateColour(*m_state, theme));
        painter.setClipping(false);
    }
    painter.setPen(QPen(theme.line, 1));
    painter.drawPath(shape);
}

} // namespace deadair::ui
