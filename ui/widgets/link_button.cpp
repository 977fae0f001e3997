// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/link_button.h"

#include "widgets/icons.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QPainter>

namespace deadair::ui
{
namespace
{

constexpr int link_icon = 18;

QColor iconColour(const QString& name, const Theme& theme)
{
    return name == QLatin1String("pass") ? theme.good : name == QLatin1String("fail") ? theme.bad : theme.quiet;
}

} // namespace

LinkButton::LinkButton(QString icon_name, const QString& text, QString note, QWidget* parent)
    : QAbstractButton(parent), m_icon_name(std::move(icon_name)), m_note(std::move(note))
{
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&"))); // else it would be a shortcut
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return {200, fontMetrics().height() + space_s};
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const auto theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto area = rect().adjusted(space_s, 0, -space_s, 0);
    painter.drawPixmap(mirrored ? area.right() - link_icon : area.left(), (height() - link_icon) / 2,
                       iconPixmap(m_icon_name, iconColour(m_icon_name, theme), link_icon, devicePixelRatioF()));
    const int note_width = m_note.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_note) + space_m;
    auto text_area =
        mirrored ? area.adjusted(0, 0, -link_icon - space_s, 0) : area.adjusted(link_icon + space_s, 0, 0, 0);
    painter.setPen(theme.quiet);
    painter.drawText(text_area, Qt::AlignTrailing | Qt::AlignVCenter, m_note);
    text_area = mirrored ? text_area.adjusted(note_width, 0, 0, 0) : text_area.adjusted(0, 0, -note_width, 0);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(text_area, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(accessibleName(), Qt::ElideRight, text_area.width()));
}

} // namespace deadair::ui
