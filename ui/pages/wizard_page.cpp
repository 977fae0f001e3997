// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/wizard_page.h"

#include "widgets/text.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace deadair::ui
{

WizardPage::WizardPage(const QString& title, const QString& explanation, QWidget* parent)
    : QWidget(parent), m_column(nullptr), m_answers(new QVBoxLayout)
{
    constexpr int widest = 860;
    auto* const inside = new QWidget;
    inside->setMaximumWidth(widest);
    inside->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(space_l, space_l, space_l, space_m);
    m_column->setSpacing(space_s);
    auto* const question = textLabel(title, TextKind::Title);
    question->setWordWrap(false); // else it takes the height of two lines
    m_column->addWidget(question);
    if (!explanation.isEmpty())
        m_column->addWidget(textLabel(explanation, TextKind::Quiet));
    m_answers->setSpacing(space_s);
    m_column->addLayout(m_answers);

    auto* const centred = new QWidget;
    centred->setBackgroundRole(QPalette::Base);
    auto* const centre = new QHBoxLayout(centred);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(inside, 1000);
    centre->addStretch(1);
    auto* const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void WizardPage::addButtons(bool with_next)
{
    auto* const row = new QHBoxLayout;
    auto* const go = new QPushButton(tr("&Find the cause"));
    go->setDefault(true);
    go->setAutoDefault(true);
    auto* const back = new QPushButton(tr("&Back"));
    connect(go, &QPushButton::clicked, this, &WizardPage::diagnoseRequested);
    connect(back, &QPushButton::clicked, this, &WizardPage::backRequested);
    row->addWidget(go);
    if (with_next) {
        auto* const next = new QPushButton(tr("&Details…"));
        connect(next, &QPushButton::clicked, this, &WizardPage::nextRequested);
        row->addWidget(next);
    }
    row->addStretch();
    row->addWidget(back);
    m_column->addSpacing(space_s);
    m_column->addLayout(row);
    addRoom();
}

void WizardPage::addRoom()
{
    m_column->addStretch(1);
}

} // namespace deadair::ui
