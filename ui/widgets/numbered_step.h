// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/knowledge.h"

#include <QWidget>

namespace deadair::ui
{

/// A step of a remedy: its number, who does it, what, and how to see that it worked.
class NumberedStep final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NumberedStep)

public:
    NumberedStep(int number, const RemedyStep& step, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_number;
};

} // namespace deadair::ui
