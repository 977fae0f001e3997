// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QTimer;

namespace deadair::ui
{

/// A line above a page that says what was done, or why not, and goes away by itself.
class Notice final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notice)

public:
    explicit Notice(QWidget* parent = nullptr);

    void tell(const QString& words, bool failed);

private:
    QTimer* m_timer;
};

} // namespace deadair::ui
