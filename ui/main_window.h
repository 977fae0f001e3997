// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_control.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QStackedWidget;

namespace deadair
{
class DemoServer;
}

namespace deadair::ui
{

class CapturePage;
class CasePage;
class ComparePage;
class DetailsPage;
class Notice;
class PlacePage;
class ProblemPage;
class ReportActions;
class WatchPage;
class WindowBar;

/// The window: five steps from the problem to the result, on the engine's own session. A capture, a comparison or the
/// watch may lie over them; what runs meanwhile does not take the user away from there.
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
    /// Reads a file in the background and shows what it is, a saved case or a capture; says why when it is neither.
    void openFile(const QString& path);
    /// Makes it the case of this window: "Run again" asks what it asked.
    void adopt(const Case& value);
    void showCase(const Case& value);
    /// Reads another case in the background and shows it beside the one that is shown.
    void compareWith(const QString& path);
    /// Two captures are taken for those of the two ends of the same connections.
    void openFiles(const QStringList& paths);
    void showWatch();

    [[nodiscard]] ProblemPage& problemPage() { return *m_problem; }
    [[nodiscard]] DetailsPage& detailsPage() { return *m_details; }
    [[nodiscard]] CasePage& casePage() { return *m_case; }
    [[nodiscard]] ComparePage& comparePage() { return *m_compare; }
    [[nodiscard]] CapturePage& capturePage() { return *m_capture; }
    [[nodiscard]] WatchPage& watchPage() { return *m_watch; }
    [[nodiscard]] RunControl& run() { return m_run; }
    /// What "Run again" would ask.
    [[nodiscard]] const std::optional<SessionOptions>& lastOptions() const { return m_last_options; }

    enum Step { ProblemStep, PlaceStep, DetailsStep, RunStep, ResultStep };
    void goTo(int step);
    [[nodiscard]] int step() const { return m_step; }

Q_SIGNALS:
    /// A diagnosis has ended, or a case was opened, and can be seen.
    void caseShown();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // main_window.cpp: the frame, the steps
    void buildFrame();
    void buildPages();
    void addShortcuts();
    void showAside(QWidget& page);
    void updateSteps();
    void openSettings();
    void openHelp();
    void speakAnew();
    [[nodiscard]] bool busy() const;
    void tell(const QString& words, bool failed);

    // main_window_run.cpp: from the question to the case
    void connectRun();
    void start(const SessionOptions& options);
    void startOver();
    void again();
    void againWithRights();
    void finish(const Case& result);
    void becomeIdle();

    // main_window_files.cpp: cases and captures in files
    void connectFiles();
    void fillCasesMenu();
    void chooseFile(const QString& title, const QString& filter, std::function<void(const QString&)> use);
    void chooseOpen();
    void openCase(const QString& path);
    void openCapture(const QString& path);
    void diagnoseCaptured(const Target& target);
    void compareCases(const Case& before, const Case& after);
    void keep(const Case& value);

    RunControl m_run;
    WindowBar* m_bar;
    Notice* m_notice;
    QStackedWidget* m_pages;
    ProblemPage* m_problem;
    PlacePage* m_place;
    DetailsPage* m_details;
    CasePage* m_case;
    ComparePage* m_compare;
    CapturePage* m_capture;
    WatchPage* m_watch;
    ReportActions* m_report;
    std::unique_ptr<DemoServer> m_demo;
    std::optional<SessionOptions> m_last_options;
    std::optional<Case> m_before;
    int m_step = ProblemStep;
    bool m_closing = false;
    bool m_speak_anew = false; ///< another language was chosen
};

} // namespace deadair::ui
