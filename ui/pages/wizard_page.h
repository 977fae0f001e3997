// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace deadair::ui
{

/// The frame of a page with one question: a title, an explanation, the answers, and at the end the buttons.
class WizardPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WizardPage)

public:
    WizardPage(const QString& title, const QString& explanation, QWidget* parent = nullptr);

Q_SIGNALS:
    void backRequested();
    void nextRequested();
    void diagnoseRequested();

protected:
    /// Where the answers go.
    [[nodiscard]] QVBoxLayout& answers() { return *m_answers; }
    /// To be called once, after the answers: back, perhaps next, and the button that starts.
    void addButtons(bool with_next);
    /// To be called once, at the very end: what room is left stays empty.
    void addRoom();

private:
    QVBoxLayout* m_column;
    QVBoxLayout* m_answers;
};

} // namespace deadair::ui
