// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/problem_edit.h"

#include <QKeyEvent>
#include <QMimeData>

namespace deadair::ui
{

ProblemEdit::ProblemEdit(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setAcceptDrops(false); // files belong to the window
}

void ProblemEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT entered();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ProblemEdit::insertFromMimeData(const QMimeData* source)
{
    constexpr qsizetype most = 200'000; // an error is in the ends of a log, and the reader reads those
    auto text = source->text();
    if (text.size() > most)
        text = text.left(most / 2) + QLatin1Char('\n') + text.right(most / 2);
    insertPlainText(text);
}

} // namespace deadair::ui
