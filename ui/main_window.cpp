// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "background.h"
#include "knowledge/cause_words.h"
#include "knowledge/reword.h"
#include "pages/case_page.h"
#include "pages/compare_page.h"
#include "pages/details_page.h"
#include "pages/help_window.h"
#include "pages/place_page.h"
#include "pages/problem_page.h"
#include "pages/settings_dialog.h"
#include "pages/watch_page.h"
#include "recent.h"
#include "report_actions.h"
#include "session/demo.h"
#include "widgets/icons.h"
#include "widgets/step_header.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace deadair::ui
{
namespace
{

constexpr int told_ms = 8'000;

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

/// The file of a drop that could be a case; empty when there is none.
QString droppedFile(const QMimeData& data)
{
    for (const auto& url : data.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return {};
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      m_header(new StepHeader),
      m_cases(new QToolButton),
      m_watch_button(new QToolButton),
      m_settings(new QToolButton),
      m_pages(new QStackedWidget),
      m_problem(new ProblemPage),
      m_place(new PlacePage),
      m_details(new DetailsPage),
      m_case(new CasePage),
      m_compare(new ComparePage),
      m_watch(new WatchPage),
      m_report(new ReportActions(this)),
      m_told(textLabel({}, TextKind::Body)),
      m_told_timer(new QTimer(this))
{
    setWindowTitle(QStringLiteral("Deadair"));
    setAcceptDrops(true);
    buildHeader();
    buildPages();
    addShortcuts();
    connectRun();
    m_case->setReportMenu(m_report->menu());
    connect(m_report, &ReportActions::told, this, &MainWindow::tell);
    m_told_timer->setSingleShot(true);
    connect(m_told_timer, &QTimer::timeout, m_told, &QWidget::hide);
    restoreWindow();
    goTo(ProblemStep);
    m_problem->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildHeader()
{
    m_cases->setText(tr("Cases"));
    m_cases->setToolTip(tr("Open a case, or compare two"));
    m_cases->setPopupMode(QToolButton::InstantPopup);
    m_watch_button->setText(tr("Watch"));
    m_watch_button->setToolTip(tr("Repeat the attempt until stopped, to catch what is intermittent (%1)")
                                   .arg(QKeySequence(Qt::CTRL | Qt::Key_W).toString(QKeySequence::NativeText)));
    m_settings->setText(tr("Settings"));
    m_settings->setToolTip(tr("Settings"));
    m_settings->setAccessibleName(tr("Settings"));
    for (auto* const button : {m_cases, m_watch_button, m_settings}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(button == m_settings ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
    connect(m_watch_button, &QToolButton::clicked, this, &MainWindow::showWatch);
    connect(m_settings, &QToolButton::clicked, this, &MainWindow::openSettings);
    auto* const menu = new QMenu(this);
    m_cases->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &MainWindow::fillCasesMenu);
    m_header->setTitles({tr("Problem"), tr("Where"), tr("Details"), tr("Diagnosis"), tr("Result")});
    connect(m_header, &StepHeader::stepChosen, this, &MainWindow::goTo);

    auto* const bar = new QWidget;
    bar->setBackgroundRole(QPalette::Window);
    bar->setAutoFillBackground(true);
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(space_s, space_xs, space_s, space_xs);
    row->addWidget(m_header, 1);
    row->addWidget(m_cases);
    row->addWidget(m_watch_button);
    row->addWidget(m_settings);

    auto* const centre = new QWidget;
    centre->setBackgroundRole(QPalette::Base);
    centre->setAutoFillBackground(true);
    auto* const column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    m_told->setContentsMargins(space_m, space_s, space_m, space_s);
    m_told->hide();
    column->addWidget(m_told);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    colourIcons();
}

void MainWindow::buildPages()
{
    for (auto* const page : std::initializer_list<QWidget*>{m_problem, m_place, m_details, m_case, m_compare, m_watch})
        m_pages->addWidget(page);
    connect(m_problem, &ProblemPage::changed, this, &MainWindow::updateSteps);
    connect(m_problem, &ProblemPage::diagnoseRequested, this, &MainWindow::diagnose);
    connect(m_problem, &ProblemPage::nextRequested, this, [this] { goTo(PlaceStep); });
    connect(m_problem, &ProblemPage::exampleRequested, this, &MainWindow::diagnoseExample);
    connect(m_problem, &ProblemPage::caseChosen, this, &MainWindow::openCase);
    connect(m_problem, &ProblemPage::openRequested, this, &MainWindow::chooseCase);
    connect(m_place, &PlacePage::openRequested, this, &MainWindow::chooseCase);
    for (auto* const page : std::initializer_list<WizardPage*>{m_place, m_details}) {
        connect(page, &WizardPage::diagnoseRequested, this, &MainWindow::diagnose);
        connect(page, &WizardPage::backRequested, this, [this] { goTo(m_step - 1); });
        connect(page, &WizardPage::nextRequested, this, [this] { goTo(m_step + 1); });
    }
    connect(m_case, &CasePage::stopRequested, &m_run, &RunControl::stop);
    connect(m_case, &CasePage::againRequested, this, &MainWindow::again);
    connect(m_case, &CasePage::told, this, &MainWindow::tell);
    connect(m_compare, &ComparePage::closed, this, &MainWindow::leaveAside);
    connect(m_watch, &WatchPage::told, this, &MainWindow::tell);
    connect(m_watch, &WatchPage::caseFound, this, [this](const Case& found) {
        m_run.abandon();
        m_step = ResultStep;
        showCase(found);
    });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& key, auto&& slot) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    };
    add(QKeySequence::New, [this] { startOver(); });
    add(QKeySequence::Open, [this] { chooseCase(); });
    add(QKeySequence::Quit, [this] { close(); });
    add(QKeySequence::HelpContents, [this] { openHelp(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { showWatch(); });
    add(QKeySequence::Preferences, [this] { openSettings(); });
    for (int step = ProblemStep; step <= ResultStep; ++step)
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + step)), [this, step] { goTo(step); });
}

void MainWindow::connectRun()
{
    connect(&m_run, &RunControl::checkStarted, m_case, &CasePage::startCheck);
    connect(&m_run, &RunControl::checkFinished, m_case, &CasePage::finishCheck);
    connect(&m_run, &RunControl::evidenceFound, m_case, &CasePage::addEvidence);
    connect(&m_run, &RunControl::finished, this, &MainWindow::finish);
    const auto close_when_idle = [this] {
        if (busy())
            return;
        if (m_closing)
            close();
        else
            speakAnew();
    };
    connect(&m_run, &RunControl::idle, this, close_when_idle, Qt::QueuedConnection);
    connect(m_watch, &WatchPage::finished, this, close_when_idle, Qt::QueuedConnection);
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

void MainWindow::updateSteps()
{
    const bool target = m_problem->problem().target.has_value();
    m_header->setReachable(PlaceStep, target);
    m_header->setReachable(DetailsStep, target);
    m_header->setReachable(RunStep, m_run.running());
    m_header->setReachable(ResultStep, m_case->hasCase() && !m_run.running());
    m_header->setCurrent(m_step);
    if (const auto& message = m_problem->problem().explanation; m_step == ProblemStep) {
        SessionOptions said;
        if (message)
            applyMessage(*message, said);
        m_details->suggestTimeout(said.app_timeout);
    }
}

void MainWindow::diagnose()
{
    const auto& problem = m_problem->problem();
    if (!problem.ready())
        return goTo(ProblemStep);
    SessionOptions options;
    options.target = *problem.target;
    if (problem.explanation)
        applyMessage(*problem.explanation, options);
    options.vantage = m_place->vantage();
    if (!m_details->apply(options))
        return goTo(DetailsStep);
    rememberTarget(m_problem->text().trimmed());
    m_before.reset();
    start(options);
}

void MainWindow::diagnoseExample()
{
    auto demo = DemoServer::start();
    if (!demo)
        return tell(shown(demo.error().message()), true);
    m_demo = std::make_unique<DemoServer>(std::move(*demo));
    SessionOptions options;
    options.target = *parseTarget("127.0.0.1", m_demo->port());
    options.proxy = "none";
    m_before.reset();
    start(options);
}

void MainWindow::start(const SessionOptions& options)
{
    m_last_options = options;
    m_report->setCase({});
    m_run.start(options);
    m_case->begin(options);
    goTo(RunStep);
}

void MainWindow::again()
{
    if (!m_last_options || m_run.running())
        return;
    if (m_case->hasCase())
        m_before = m_case->shownCase();
    start(*m_last_options);
}

void MainWindow::finish(const Case& result)
{
    showCase(result);
    if (m_before) {
        m_case->setBefore(*m_before);
        m_compare->compare(*m_before, result);
    }
    inBackground(
        this, [result] { return keepCase(result); },
        [this, result](const Result<QString>& kept) {
            if (kept)
                rememberCase(result, *kept);
            else
                tell(shown(kept.error().message()), true);
        });
}

void MainWindow::showCase(const Case& value)
{
    const auto worded = reworded(value); // a saved one may be in another language
    m_case->showCase(worded);
    m_report->setCase(worded);
    if (m_step != RunStep && m_step != ResultStep)
        updateSteps();
    else
        goTo(ResultStep);
    Q_EMIT caseShown();
}

void MainWindow::startOver()
{
    m_problem->setText({});
    goTo(ProblemStep);
}

void MainWindow::chooseFile(const QString& title, void (MainWindow::*use)(const QString&))
{
    auto* const dialog =
        new QFileDialog(this, title, {}, tr("Deadair cases (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void MainWindow::chooseCase()
{
    chooseFile(tr("Open a case"), &MainWindow::openCase);
}

void MainWindow::compareWith(const QString& path)
{
    inBackground(
        this, [path] { return readCase(path); },
        [this](const Result<Case>& other) {
            if (!other)
                return tell(shown(other.error().message()), true);
            compareCases(*other, m_case->shownCase());
        });
}

void MainWindow::compareCases(const Case& before, const Case& after)
{
    m_compare->compare(before, after);
    m_pages->setCurrentWidget(m_compare);
    m_compare->setFocus();
}

void MainWindow::showWatch()
{
    if (const auto& target = m_problem->problem().target;
        target && !m_watch->watching() && m_watch->model().rowCount() == 0)
        m_watch->setTargets(shown(knowledge::targetText({{}, {}, target->host, target->port, {}, {}, {}, {}})));
    m_pages->setCurrentWidget(m_watch);
    m_watch->setFocus();
}

void MainWindow::leaveAside()
{
    goTo(m_step);
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
    help->showTopic(m_case->hasCase() ? shown(m_case->shownCase().verdict.cause) : QString());
    help->show();
}

/// Widgets are made in one language: for another one a new window takes over what this one shows. A run or a watch is not
/// interrupted for it.
void MainWindow::speakAnew()
{
    if (!m_speak_anew)
        return;
    if (busy())
        return tell(tr("The language changes when the diagnosis or the watch has ended."), false);
    auto* const next = new MainWindow;
    next->setAttribute(Qt::WA_DeleteOnClose);
    next->setProblem(m_problem->text());
    next->m_place->setVantage(m_place->vantage());
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

void MainWindow::openCase(const QString& path)
{
    inBackground(
        this, [path] { return readCase(path); },
        [this, path](const Result<Case>& value) {
            if (!value)
                return tell(shown(value.error().message()), true);
            m_run.abandon();
            const auto& question = value->question;
            SessionOptions options;
            options.target = {question.input, question.scheme, question.host, question.port, question.path};
            options.vantage = question.vantage;
            if (question.app_timeout_ms)
                options.app_timeout = std::chrono::milliseconds(*question.app_timeout_ms);
            m_last_options = options;
            m_before.reset();
            m_step = ResultStep;
            rememberCase(*value, path);
            showCase(*value);
        });
}

void MainWindow::fillCasesMenu()
{
    auto* const menu = m_cases->menu();
    menu->clear();
    const auto with_key = [](const QString& text, const QKeySequence& key) { // the window itself listens to the key
        return text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
    };
    menu->addAction(with_key(tr("New diagnosis"), QKeySequence::New), this, &MainWindow::startOver);
    menu->addAction(with_key(tr("Open a case…"), QKeySequence::Open), this, &MainWindow::chooseCase);
    menu->addSeparator();
    auto* const compare = menu->addAction(tr("Compare this case with…"), this,
                                          [this] { chooseFile(tr("Compare with a case"), &MainWindow::compareWith); });
    compare->setEnabled(m_case->hasCase());
    auto* const before = menu->addAction(tr("Compare with the run before"), this,
                                         [this] { compareCases(*m_before, m_case->shownCase()); });
    before->setEnabled(m_before && m_case->hasCase());
    menu->addSeparator();
    constexpr int shown_in_menu = 12;
    constexpr int widest = 420;
    for (const auto& recent : recentCases().mid(0, shown_in_menu)) {
        const auto words = recent.target + QStringLiteral(":  ") + recent.summary;
        auto text =
            fontMetrics().elidedText(words, Qt::ElideRight, widest).replace(QLatin1Char('&'), QLatin1String("&&"));
        menu->addAction(text, this, [this, path = recent.path] { openCase(path); });
    }
}

void MainWindow::tell(const QString& words, bool failed)
{
    const auto theme = themeOf(palette());
    auto colours = m_told->palette();
    colours.setColor(QPalette::WindowText, failed ? theme.bad : theme.good);
    colours.setColor(QPalette::Window, theme.card);
    m_told->setPalette(colours);
    m_told->setForegroundRole(QPalette::WindowText);
    m_told->setBackgroundRole(QPalette::Window);
    m_told->setAutoFillBackground(true);
    m_told->setText((failed ? QStringLiteral("\u2716  ") : QStringLiteral("\u2714  ")) + words);
    m_told->show();
    m_told_timer->start(told_ms);
}

void MainWindow::colourIcons()
{
    const auto colour = themeOf(palette()).quiet;
    m_cases->setIcon(icon(QStringLiteral("cases"), colour));
    m_watch_button->setIcon(icon(QStringLiteral("watch"), colour));
    m_settings->setIcon(icon(QStringLiteral("settings"), colour));
}

void MainWindow::restoreWindow()
{
    constexpr QSize first_size(1080, 720);
    setMinimumSize(640, 480);
    resize(first_size);
    restoreGeometry(QSettings().value(geometryKey()).toByteArray());
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
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const auto path = droppedFile(*event->mimeData()); !path.isEmpty())
        openCase(path);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourIcons();
}

} // namespace deadair::ui
