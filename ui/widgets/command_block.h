// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace deadair::ui
{

/// A command as it is typed, with a button that copies it.
class CommandBlock final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandBlock)

public:
    explicit CommandBlock(const QString& command, QWidget* parent = nullptr);

private:
    void copy();

    QString m_command;
    QToolButton* m_copy;
};

} // namespace deadair::ui
