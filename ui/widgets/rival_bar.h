// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace deadair::ui
{

/// A possible cause with its likelihood as a number and as a bar.
class RivalBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RivalBar)

public:
    RivalBar(const QString& sentence, double confidence, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_confidence;
};

} // namespace deadair::ui
