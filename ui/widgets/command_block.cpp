// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/command_block.h"

#include "widgets/card.h"
#include "widgets/icons.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>
#include <QToolButton>

namespace deadair::ui
{

CommandBlock::CommandBlock(const QString& command, QWidget* parent)
    : QWidget(parent), m_command(command), m_copy(new QToolButton(this))
{
    auto* const card = new Card(this);
    auto* const text = textLabel(command, TextKind::Fixed, card);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Command: %1").arg(command));
    text->setLayoutDirection(Qt::LeftToRight);
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(QStringLiteral("copy"), themeOf(palette()).sent));
    m_copy->setToolTip(tr("Copy the command"));
    m_copy->setAccessibleName(tr("Copy the command: %1").arg(command));
    connect(m_copy, &QToolButton::clicked, this, &CommandBlock::copy);
    auto* const inner = new QHBoxLayout(card);
    inner->setContentsMargins(space_s, space_xs, space_xs, space_xs);
    inner->addWidget(text, 1);
    inner->addWidget(m_copy, 0, Qt::AlignTop);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
}

void CommandBlock::copy()
{
    QGuiApplication::clipboard()->setText(m_command);
    const auto theme = themeOf(palette());
    m_copy->setIcon(icon(QStringLiteral("pass"), theme.good)); // seen to be done, for a moment
    constexpr int moment_ms = 1200;
    QTimer::singleShot(moment_ms, m_copy,
                       [copy = m_copy, theme] { copy->setIcon(icon(QStringLiteral("copy"), theme.sent)); });
}

} // namespace deadair::ui
