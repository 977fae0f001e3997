// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace deadair::ui
{

class StepHeader;

/// The top of the window: the steps, and what stands beside them: cases, the watch, the settings.
class WindowBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowBar)

public:
    explicit WindowBar(QWidget* parent = nullptr);

    [[nodiscard]] StepHeader& steps() const { return *m_steps; }
    /// Filled by the window whenever it is about to be shown.
    [[nodiscard]] QMenu& casesMenu() const { return *m_menu; }

Q_SIGNALS:
    void watchRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourIcons();

    StepHeader* m_steps;
    QMenu* m_menu;
    QToolButton* m_cases;
    QToolButton* m_watch;
    QToolButton* m_settings;
};

} // namespace deadair::ui
