// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_button.h"

#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace deadair::ui
{
namespace
{

constexpr int circle_size = 24;
constexpr int button_height = 40;

} // namespace

StepButton::StepButton(int number, QWidget* parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize StepButton::sizeHint() const
{
    return {circle_size + 3 * space_s + QFontMetrics(strongFont()).horizontalAdvance(text()), button_height};
}

QSize StepButton::minimumSizeHint() const
{
    return {circle_size + 2 * space_s, button_height};
}

void StepButton::paintEvent(QPaintEvent*)
{
    const auto theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto accent = isEnabled() ? theme.sent : theme.line;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF disc(mirrored ? width() - space_s - circle_size : space_s, (button_height - circle_size) / 2.0, circle_size, circle_size);

    if (underMouse() && isEnabled() && !isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.card);
        painter.drawRoundedRect(rect().adjusted(1, 2, -1, -2), 6, 6);
    }
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(isChecked() ? QBrush(accent) : Qt::NoBrush);
    painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    painter.setFont(strongFont());
    painter.setPen(isChecked() ? palette().color(QPalette::Base) : isEnabled() ? accent : theme.quiet);
    painter.drawText(disc, Qt::AlignCenter, QLocale().toString(m_number));

    const auto area = mirrored ? QRect(0, 0, width() - circle_size - 2 * space_s, button_height)
                               : QRect(circle_size + 2 * space_s, 0, width() - circle_size - 2 * space_s, button_height);
    painter.setFont(isChecked() ? strongFont() : font());
    painter.setPen(isChecked() ? palette().color(QPalette::Text) : theme.quiet);
    const QFontMetrics metrics(painter.font());
    painter.drawText(area, Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, area.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(rect().adjusted(1, 2, -2, -3), 6, 6);
    }
}

} // namespace deadair::ui
