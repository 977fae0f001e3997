// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_header.h"

#include "widgets/step_button.h"

#include <QHBoxLayout>
#include <QKeySequence>

namespace deadair::ui
{

StepHeader::StepHeader(QWidget* parent) : QWidget(parent)
{
    constexpr int steps = 5;
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int step = 0; step < steps; ++step) {
        auto* const button = new StepButton(step + 1, this);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addStretch();
}

void StepHeader::setTitles(const QStringList& titles)
{
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        const auto title = titles.value(static_cast<qsizetype>(at));
        m_buttons[at]->setText(title);
        m_buttons[at]->setAccessibleName(tr("Step %1 of %2: %3").arg(at + 1).arg(m_buttons.size()).arg(title));
        m_buttons[at]->setToolTip(QStringLiteral("%1 (%2)").arg(
            title, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + at)).toString(QKeySequence::NativeText)));
        m_buttons[at]->updateGeometry();
    }
}

void StepHeader::setCurrent(int step)
{
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setChecked(static_cast<int>(at) == step);
}

void StepHeader::setReachable(int step, bool reachable)
{
    m_buttons.at(static_cast<std::size_t>(step))->setEnabled(reachable);
}

} // namespace deadair::ui
