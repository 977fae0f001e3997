// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"
#include "models/check_state.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace deadair::ui
{

class Card;

/// The strip above a diagnosis: what is under way, then the verdict in one sentence. It keeps its place and height.
class VerdictBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerdictBanner)

public:
    explicit VerdictBanner(QWidget* parent = nullptr);

    void showRunning(const QString& target);
    void setProgress(int ended, int planned, int seconds_left);
    void showVerdict(const Case& value);
    /// What was found before a change, under the verdict of now; empty: nothing.
    void setBefore(const QString& words);
    void setReportMenu(QMenu* menu);

Q_SIGNALS:
    void stopRequested();
    void againRequested();

private:
    void setIcon(CheckState state);
    void nameButtons();
    void changeEvent(QEvent* event) override;

    Card* m_card;
    QLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_facts;
    QLabel* m_before;
    QProgressBar* m_progress;
    QLabel* m_progress_words;
    QPushButton* m_stop;
    QPushButton* m_again;
    QPushButton* m_report;
    CheckState m_state = CheckState::Running;
};

} // namespace deadair::ui
