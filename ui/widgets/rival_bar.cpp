// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rival_bar.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace deadair::ui
{
namespace
{

constexpr int bar_height = 4;

} // namespace

RivalBar::RivalBar(const QString& sentence, double confidence, QWidget* parent)
    : QWidget(parent), m_confidence(std::clamp(confidence, 0.0, 1.0))
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, bar_height + space_xs);
    row->setSpacing(space_m);
    auto* const number = textLabel(percentText(confidence), TextKind::Strong);
    number->setWordWrap(false);
    number->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + space_s);
    row->addWidget(number, 0, Qt::AlignTop);
    row->addWidget(textLabel(sentence), 1);
}

void RivalBar::paintEvent(QPaintEvent*)
{
    const auto theme = themeOf(palette());
    QPainter painter(this);
    const int y = height() - bar_height;
    const int filled = static_cast<int>(width() * m_confidence);
    painter.fillRect(0, y, width(), bar_height, theme.card);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? width() - filled : 0, y, filled, bar_height, theme.careful);
}

} // namespace deadair::ui
