// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace deadair::ui
{

/// A field for a message of any length. Enter is "go on"; Shift+Enter is a new line, Tab leaves.
class ProblemEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemEdit)

public:
    explicit ProblemEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace deadair::ui
