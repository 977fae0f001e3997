// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_control.h"

#include <QMainWindow>

#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace deadair
{
class DemoServer;
}

namespace deadair::ui
{

class CasePage;
class ComparePage;
class DetailsPage;
class PlacePage;
class ProblemPage;
class ReportActions;
class StepHeader;
class WatchPage;

/// The window: five steps from the problem to the result, on the engine's own session.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Puts a text into step 1, as if it had been pasted.
    void setProblem(const QString& text);
    /// Starts with what the pages say. Asks for what is missing by going there.
    void diagnose();
    void diagnoseExample();
    /// Reads a saved case in the background and shows it; says why when it cannot be read.
    void openCase(const QString& path);
    void showCase(const Case& value);
    /// Reads another case in the background and shows it beside the one that is shown.
    void compareWith(const QString& path);
    void showWatch();

    [[nodiscard]] ProblemPage& problemPage() { return *m_problem; }
    [[nodiscard]] CasePage& casePage() { return *m_case; }
    [[nodiscard]] ComparePage& comparePage() { return *m_compare; }
    [[nodiscard]] WatchPage& watchPage() { return *m_watch; }
    [[nodiscard]] RunControl& run() { return m_run; }

    enum Step { ProblemStep, PlaceStep, DetailsStep, RunStep, ResultStep };
    void goTo(int step);
    [[nodiscard]] int step() const { return m_step; }

Q_SIGNALS:
    /// A diagnosis has ended, or a case was opened, and is shown.
    void caseShown();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHeader();
    void buildPages();
    void addShortcuts();
    void connectRun();
    void start(const SessionOptions& options);
    void startOver();
    void compareCases(const Case& before, const Case& after);
    void leaveAside();
    void chooseFile(const QString& title, void (MainWindow::*use)(const QString&));
    void again();
    void finish(const Case& result);
    void chooseCase();
    void updateSteps();
    void fillCasesMenu();
    void openSettings();
    void openHelp();
    void speakAnew();
    [[nodiscard]] bool busy() const;
    void tell(const QString& words, bool failed);
    void colourIcons();
    void restoreWindow();

    RunControl m_run;
    StepHeader* m_header;
    QToolButton* m_cases;
    QToolButton* m_watch_button;
    QToolButton* m_settings;
    QStackedWidget* m_pages;
    ProblemPage* m_problem;
    PlacePage* m_place;
    DetailsPage* m_details;
    CasePage* m_case;
    ComparePage* m_compare;
    WatchPage* m_watch;
    ReportActions* m_report;
    QLabel* m_told;
    QTimer* m_told_timer;
    std::unique_ptr<DemoServer> m_demo;
    std::optional<SessionOptions> m_last_options;
    std::optional<Case> m_before;
    int m_step = ProblemStep;
    bool m_closing = false;
    bool m_speak_anew = false; ///< another language was chosen
};

} // namespace deadair::ui
