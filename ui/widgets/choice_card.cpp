// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_card.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QPainter>

namespace deadair::ui
{
namespace
{

constexpr int choice_icon = 36;
constexpr int text_flags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

} // namespace

ChoiceCard::ChoiceCard(QString icon_name, const QString& title, const QString& explanation, QWidget* parent)
    : QAbstractButton(parent), m_icon_name(std::move(icon_name)), m_explanation(explanation)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect ChoiceCard::textArea(int width) const
{
    const int taken = choice_icon + 2 * space_m;
    const QRect area(taken, space_m, width - taken - space_m, 10'000);
    return layoutDirection() == Qt::RightToLeft ? area.translated(space_m - taken, 0) : area;
}

int ChoiceCard::heightForWidth(int width) const
{
    const int title = QFontMetrics(strongFont()).height();
    const int words = fontMetrics().boundingRect(textArea(width), text_flags, m_explanation).height();
    return std::max(title + space_xs + words, choice_icon) + 2 * space_m;
}

QSize ChoiceCard::sizeHint() const
{
    constexpr int usual_width = 480;
    return {usual_width, heightForWidth(usual_width)};
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    const auto theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto edge = isChecked() ? theme.sent : hasFocus() ? palette().color(QPalette::Highlight) : theme.line;
    painter.setPen(QPen(edge, isChecked() || hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() || underMouse() ? theme.card : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    if (hasFocus() && isChecked()) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(5, 5, -5, -5), 5, 5);
    }
    const int icon_x = layoutDirection() == Qt::RightToLeft ? width() - space_m - choice_icon : space_m;
    painter.drawPixmap(icon_x, space_m,
                       iconPixmap(m_icon_name, isChecked() ? theme.sent : theme.quiet, choice_icon, devicePixelRatioF()));
    auto area = textArea(width());
    painter.setFont(strongFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, text_flags, text());
    area.adjust(0, QFontMetrics(strongFont()).height() + space_xs, 0, 0);
    painter.setFont(font());
    painter.setPen(theme.quiet);
    painter.drawText(area, text_flags, m_explanation);
}

} // namespace deadair::ui
