// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numbered_step.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

constexpr int number_disc = 26;

} // namespace

NumberedStep::NumberedStep(int number, const RemedyStep& step, QWidget* parent)
    : QWidget(parent), m_number(QLocale().toString(number))
{
    auto* const row = new QHBoxLayout(this); // margins are not mirrored where one reads from the right, spacings are
    row->setContentsMargins(0, 3, 0, space_xs);
    row->setSpacing(0);
    row->addSpacing(number_disc + space_m);
    auto* const column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setSpacing(2);
    if (!step.who.empty())
        column->addWidget(textLabel(shown(step.who), TextKind::Strong));
    column->addWidget(textLabel(shown(step.what)));
    if (!step.sign.empty())
        column->addWidget(textLabel(QStringLiteral("\u2714  ") + shown(step.sign), TextKind::Quiet));
}

void NumberedStep::paintEvent(QPaintEvent*)
{
    const auto theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = layoutDirection() == Qt::RightToLeft ? width() - number_disc - 2 : 2;
    const QRectF circle(x, 2, number_disc, number_disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.sent);
    painter.drawEllipse(circle);
    painter.setFont(strongFont());
    painter.setPen(palette().color(QPalette::Base));
    painter.drawText(circle, Qt::AlignCenter, m_number);
}

} // namespace deadair::ui
