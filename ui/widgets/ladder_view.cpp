// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder_view.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace deadair::ui
{
namespace
{

QPointF pointOf(LadderPoint point)
{
    return {point.x, point.y};
}

Qt::PenStyle styleOf(LadderStroke stroke)
{
    switch (stroke) {
    case LadderStroke::Solid:
        return Qt::SolidLine;
    case LadderStroke::Dashed:
        return Qt::DashLine;
    case LadderStroke::Dotted:
        break;
    }
    return Qt::DotLine;
}

} // namespace

LadderView::LadderView(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Handshake"));
}

void LadderView::setLadder(const Ladder& ladder)
{
    if (ladder == m_ladder)
        return;
    m_ladder = ladder;
    explain(); // the chosen packet may be another now
    layOutAgain();
}

void LadderView::layOutAgain()
{
    m_sheet = layOut(m_ladder, width());
    const int height = static_cast<int>(m_sheet.height);
    if (minimumHeight() != height)
        setFixedHeight(height);
    updateGeometry();
    update();
}

QSize LadderView::sizeHint() const
{
    return {520, static_cast<int>(m_sheet.height)};
}

void LadderView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOutAgain();
}

void LadderView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // this computer is on the left in every language
    for (const auto& spot : m_sheet.spots)
        if (static_cast<int>(spot.event) == m_chosen)
            painter.fillRect(QRectF(2, spot.top, width() - 4, spot.bottom - spot.top), themeOf(palette()).card);
    for (const auto& line : m_sheet.lines)
        paintLine(painter, line);
    auto small = font();
    small.setPixelSize(13);
    painter.setFont(small);
    for (const auto& text : m_sheet.texts)
        paintText(painter, text);
}

void LadderView::paintText(QPainter& painter, const LadderText& text) const
{
    constexpr double far = 4'000; // wider than any text
    const auto flags = text.anchor == LadderText::Anchor::Start    ? Qt::AlignLeft
                       : text.anchor == LadderText::Anchor::Middle ? Qt::AlignHCenter
                                                                   : Qt::AlignRight;
    const double left = text.anchor == LadderText::Anchor::Start    ? 0
                        : text.anchor == LadderText::Anchor::Middle ? far / 2
                                                                    : far;
    if (text.on_line) {
        constexpr double margin = 4;
        const double wide = painter.fontMetrics().horizontalAdvance(shown(text.text)) + 2 * margin;
        painter.fillRect(QRectF(text.at.x - wide / 2, text.at.y - 13, wide, 17), palette().color(QPalette::Base));
    }
    painter.setPen(text.quiet ? themeOf(palette()).quiet : palette().color(QPalette::Text));
    painter.drawText(QRectF(text.at.x - left, text.at.y - 16, far, 22),
                     static_cast<int>(flags) | Qt::AlignVCenter | Qt::TextSingleLine, shown(text.text));
}

void LadderView::paintLine(QPainter& painter, const LadderLine& line) const
{
    const auto theme = themeOf(palette());
    const auto colour = line.lifeline                    ? theme.line
                        : line.tone == LadderTone::Quiet ? theme.quiet
                                                         : ladderColour(line.tone, theme, palette());
    painter.setPen(QPen(colour, 2, styleOf(line.stroke), Qt::RoundCap));
    painter.drawLine(pointOf(line.from), pointOf(line.to));
    if (line.end == LadderLine::End::Head) {
        QPolygonF head;
        for (const auto& corner : arrowHead(line))
            head.append(pointOf(corner));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(head);
        painter.setBrush(Qt::NoBrush);
    } else if (line.end == LadderLine::End::Cross) {
        constexpr double arm = 5;
        const auto at = pointOf(line.to);
        painter.setPen(QPen(theme.bad, 2));
        painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
        painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
    }
}

void LadderView::choose(int event)
{
    if (event == m_chosen)
        return;
    m_chosen = event;
    explain();
    update();
}

void LadderView::explain()
{
    if (m_chosen >= static_cast<int>(m_ladder.events.size()))
        m_chosen = -1;
    const auto words = m_chosen >= 0 ? shown(m_ladder.events[static_cast<std::size_t>(m_chosen)].words) : QString();
    setAccessibleDescription(m_chosen >= 0 ? words : shown(ladderWords(m_ladder)));
    Q_EMIT explained(words);
}

void LadderView::mouseMoveEvent(QMouseEvent* event)
{
    const double y = event->position().y();
    int chosen = -1;
    for (const auto& spot : m_sheet.spots)
        if (y >= spot.top && y < spot.bottom)
            chosen = static_cast<int>(spot.event);
    choose(chosen);
}

void LadderView::leaveEvent(QEvent*)
{
    choose(-1);
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_ladder.events.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        choose(std::min(m_chosen + 1, last));
        break;
    case Qt::Key_Up:
        choose(std::max(m_chosen - 1, 0));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace deadair::ui
