// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "base/target.h"
#include "knowledge/cause_words.h"
#include "language.h"
#include "pages/capture_page.h"
#include "pages/case_page.h"
#include "pages/compare_page.h"
#include "pages/details_page.h"
#include "pages/help_window.h"
#include "pages/place_page.h"
#include "pages/problem_page.h"
#include "pages/settings_dialog.h"
#include "pages/watch_page.h"
#include "report_actions.h"
#include "session/demo.h"
#include "widgets/notice.h"
#include "widgets/step_header.h"
#include "widgets/text.h"
#include "widgets/window_bar.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QStringList droppedFiles(const QMimeData& data)
{
    QStringList files;
    for (const auto& url : data.urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    return files;
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_bar(new WindowBar),
      m_notice(new Notice),
      m_pages(new QStackedWidget),
      m_problem(new ProblemPage),
      m_place(new PlacePage),
      m_details(new DetailsPage),
      m_case(new CasePage),
      m_compare(new ComparePage),
      m_capture(new CapturePage),
      m_watch(new WatchPage),
      m_report(new ReportActions(this))
{
    setWindowTitle(QStringLiteral("Deadair"));
    setAcceptDrops(true);
    buildFrame();
    buildPages();
    connectRun();
    connectFiles();
    addShortcuts();
    goTo(ProblemStep);
    m_problem->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto* const centre = new QWidget;
    centre->setBackgroundRole(QPalette::Base);
    centre->setAutoFillBackground(true);
    auto* const column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    connect(&m_bar->steps(), &StepHeader::stepChosen, this, &MainWindow::goTo);
    connect(m_bar, &WindowBar::watchRequested, this, &MainWindow::showWatch);
    connect(m_bar, &WindowBar::settingsRequested, this, &MainWindow::openSettings);
    connect(m_report, &ReportActions::told, this, &MainWindow::tell);

    constexpr QSize first_size(1080, 720);
    setMinimumSize(640, 480);
    resize(first_size);
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
}

void MainWindow::buildPages()
{
    for (auto* const page :
         std::initializer_list<QWidget*>{m_problem, m_place, m_details, m_case, m_compare, m_capture, m_watch})
        m_pages->addWidget(page);
    connect(m_problem, &ProblemPage::changed, this, &MainWindow::updateSteps);
    connect(m_problem, &ProblemPage::exampleRequested, this, &MainWindow::diagnoseExample);
    for (auto* const page : std::initializer_list<WizardPage*>{m_problem, m_place, m_details}) {
        connect(page, &WizardPage::diagnoseRequested, this, &MainWindow::diagnose);
        connect(page, &WizardPage::backRequested, this, [this] { goTo(m_step - 1); });
        connect(page, &WizardPage::nextRequested, this, [this] { goTo(m_step + 1); });
    }
    const auto back = [this] { goTo(m_step); };
    connect(m_compare, &ComparePage::closed, this, back);
    connect(m_capture, &CapturePage::closed, this, back);
    connect(m_capture, &CapturePage::told, this, &MainWindow::tell);
    connect(m_case, &CasePage::told, this, &MainWindow::tell);
    connect(m_watch, &WatchPage::told, this, &MainWindow::tell);
    m_case->setReportMenu(m_report->menu());
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& key, auto&& slot) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    };
    add(QKeySequence::New, [this] { startOver(); });
    add(QKeySequence::Open, [this] { chooseOpen(); });
    add(QKeySequence::Quit, [this] { close(); });
    add(QKeySequence::HelpContents, [this] { openHelp(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { showWatch(); });
    add(QKeySequence::Preferences, [this] { openSettings(); });
    for (int step = ProblemStep; step <= ResultStep; ++step)
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + step)), [this, step] { goTo(step); });
}

void MainWindow::setProblem(const QString& text)
{
    m_problem->setText(text);
}

void MainWindow::goTo(int step)
{
    const bool has_case = m_run.running() || m_case->hasCase();
    if ((step >= RunStep && !has_case) || (step > ProblemStep && step < RunStep && !m_problem->problem().target))
        return updateSteps();
    if (step >= RunStep)
        step = m_run.running() ? RunStep : ResultStep;
    m_step = step;
    QWidget* const pages[] = {m_problem, m_place, m_details, m_case, m_case};
    m_pages->setCurrentWidget(pages[step]);
    if (step < RunStep)
        pages[step]->setFocus();
    if (step == ProblemStep)
        m_problem->refresh();
    updateSteps();
}

void MainWindow::showAside(QWidget& page)
{
    m_pages->setCurrentWidget(&page);
    page.setFocus();
}

void MainWindow::updateSteps()
{
    auto& steps = m_bar->steps();
    const bool target = m_problem->problem().target.has_value();
    steps.setReachable(PlaceStep, target);
    steps.setReachable(DetailsStep, target);
    steps.setReachable(RunStep, m_run.running());
    steps.setReachable(ResultStep, m_case->hasCase() && !m_run.running());
    steps.setCurrent(m_step);
    if (const auto& message = m_problem->problem().explanation; m_step == ProblemStep) {
        SessionOptions said;
        if (message)
            applyMessage(*message, said);
        m_details->suggestTimeout(said.app_timeout);
    }
}

void MainWindow::showWatch()
{
    if (const auto& target = m_problem->problem().target;
        target && !m_watch->watching() && m_watch->model().rowCount() == 0)
        m_watch->setTargets(shown(knowledge::targetText(target->host, target->port)));
    showAside(*m_watch);
}

void MainWindow::openSettings()
{
    auto* const dialog = new SettingsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, [this] { m_speak_anew = true; });
    connect(dialog, &QDialog::finished, this, &MainWindow::speakAnew);
    dialog->open();
}

void MainWindow::openHelp()
{
    auto* const help = new HelpWindow(this);
    const bool at_case = m_pages->currentWidget() == m_case;
    help->showTopic(at_case ? m_case->helpTopic() : QString());
    help->show();
}

/// Widgets are made in one language: for another one a new window takes over what this one shows. A run or a watch is
/// not interrupted for it, and until then nothing is said in the other language.
void MainWindow::speakAnew()
{
    if (!m_speak_anew)
        return;
    if (busy())
        return tell(tr("The language changes when the diagnosis or the watch has ended."), false);
    applyLanguage(savedLanguage());
    auto* const next = new MainWindow;
    next->setAttribute(Qt::WA_DeleteOnClose);
    next->setProblem(m_problem->text());
    next->m_place->setVantage(m_place->vantage());
    next->m_details->take(*m_details);
    next->m_last_options = m_last_options;
    next->m_before = m_before;
    next->m_demo = std::move(m_demo);
    if (m_case->hasCase()) {
        next->m_step = m_step;
        next->showCase(m_case->shownCase());
    }
    next->goTo(m_step);
    next->setGeometry(geometry());
    next->show();
    close();
    deleteLater();
}

bool MainWindow::busy() const
{
    return m_run.busy() || m_watch->watching();
}

void MainWindow::tell(const QString& words, bool failed)
{
    m_notice->tell(words, failed);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    QSettings().setValue(geometryKey(), saveGeometry());
    if (busy()) { // it ends in a moment; the window must not wait for it
        m_closing = true;
        m_run.abandon();
        m_watch->stop();
        hide();
        event->ignore();
        return;
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    auto files = droppedFiles(*event->mimeData());
    if (files.size() == 1 && m_pages->currentWidget() == m_capture && m_capture->capture())
        m_capture->openOtherEnd(files.front());
    else if (!files.isEmpty())
        openFiles(files);
}

} // namespace deadair::ui
