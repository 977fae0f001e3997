// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace deadair::ui
{

class StepButton;

/// The five steps of the wizard: which are done, which one is open, which can be gone to.
class StepHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepHeader)

public:
    explicit StepHeader(QWidget* parent = nullptr);

    void setTitles(const QStringList& titles);
    void setCurrent(int step);
    /// A step that is not open to the user yet is shown greyed.
    void setReachable(int step, bool reachable);

Q_SIGNALS:
    void stepChosen(int step);

private:
    std::vector<StepButton*> m_buttons;
};

} // namespace deadair::ui
