// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_bar.h"

#include "widgets/icons.h"
#include "widgets/step_header.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace deadair::ui
{

WindowBar::WindowBar(QWidget* parent)
    : QWidget(parent),
      m_steps(new StepHeader),
      m_menu(new QMenu(this)),
      m_cases(new QToolButton),
      m_watch(new QToolButton),
      m_settings(new QToolButton)
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_steps->setTitles({tr("Problem"), tr("Where"), tr("Details"), tr("Diagnosis"), tr("Result")});
    m_cases->setText(tr("Cases"));
    m_cases->setToolTip(tr("Open a case or a capture, or compare two cases"));
    m_cases->setPopupMode(QToolButton::InstantPopup);
    m_cases->setMenu(m_menu);
    m_watch->setText(tr("Watch"));
    m_watch->setToolTip(tr("Repeat the attempt until stopped, to catch what is intermittent (%1)")
                            .arg(QKeySequence(Qt::CTRL | Qt::Key_W).toString(QKeySequence::NativeText)));
    m_settings->setText(tr("Settings"));
    m_settings->setToolTip(tr("Settings"));
    m_settings->setAccessibleName(tr("Settings"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(space_s, space_xs, space_s, space_xs);
    row->addWidget(m_steps, 1);
    for (auto* const button : {m_cases, m_watch, m_settings}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(button == m_settings ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    connect(m_watch, &QToolButton::clicked, this, &WindowBar::watchRequested);
    connect(m_settings, &QToolButton::clicked, this, &WindowBar::settingsRequested);
    colourIcons();
}

void WindowBar::colourIcons()
{
    const auto colour = themeOf(palette()).quiet;
    m_cases->setIcon(icon(QStringLiteral("cases"), colour));
    m_watch->setIcon(icon(QStringLiteral("watch"), colour));
    m_settings->setIcon(icon(QStringLiteral("settings"), colour));
}

void WindowBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourIcons();
}

} // namespace deadair::ui
