// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/wizard_page.h"
#include "session/problem.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace deadair::ui
{

class Card;
class ProblemEdit;

/// Step 1: what does not work. Reads what is typed or pasted while it is typed.
class ProblemPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemPage)

public:
    explicit ProblemPage(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const Problem& problem() const { return m_problem; }
    [[nodiscard]] QString text() const;
    /// The lists of recent targets and cases anew.
    void refresh();

Q_SIGNALS:
    void changed();
    void exampleRequested();
    void caseChosen(const QString& path);
    void openRequested();

private:
    void read();
    void showRecognised();
    void begin();
    void prepareInput();
    QWidget* buildRecognised();
    QLayout* buildButtons();
    void addRecentTargets();
    void addRecentCases();

    Problem m_problem;
    ProblemEdit* m_edit;
    Card* m_card;
    QLabel* m_icon;
    QLabel* m_headline;
    QLabel* m_meaning;
    QLabel* m_facts;
    QWidget* m_port_row;
    QSpinBox* m_port;
    QPushButton* m_go;
    QPushButton* m_next;
    QVBoxLayout* m_recent;
};

} // namespace deadair::ui
