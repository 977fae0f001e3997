// SPDX-License-Identifier: GPL-3.0-or-later
// From the question to the case: starting, ending and repeating a diagnosis.
#include "main_window.h"

#include "helper_client/helper_client.h"
#include "knowledge/reword.h"
#include "pages/case_page.h"
#include "pages/details_page.h"
#include "pages/place_page.h"
#include "pages/problem_page.h"
#include "pages/watch_page.h"
#include "recent.h"
#include "report_actions.h"
#include "session/demo.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QStackedWidget>

namespace deadair::ui
{
namespace
{

SessionOptions optionsOf(const Question& question)
{
    SessionOptions options;
    options.target = {question.input, question.scheme, question.host, question.port, question.path};
    options.vantage = question.vantage;
    if (question.app_timeout_ms)
        options.app_timeout = std::chrono::milliseconds(*question.app_timeout_ms);
    return options;
}

} // namespace

void MainWindow::connectRun()
{
    connect(&m_run, &RunControl::checkStarted, m_case, &CasePage::startCheck);
    connect(&m_run, &RunControl::checkFinished, m_case, &CasePage::finishCheck);
    connect(&m_run, &RunControl::evidenceFound, m_case, &CasePage::addEvidence);
    connect(&m_run, &RunControl::packetsSeen, m_case, &CasePage::addPackets);
    connect(&m_run, &RunControl::finished, this, &MainWindow::finish);
    connect(&m_run, &RunControl::idle, this, &MainWindow::becomeIdle, Qt::QueuedConnection);
    connect(m_watch, &WatchPage::finished, this, &MainWindow::becomeIdle, Qt::QueuedConnection);
    connect(m_case, &CasePage::stopRequested, &m_run, &RunControl::stop);
    connect(m_case, &CasePage::againRequested, this, &MainWindow::again);
    connect(m_case, &CasePage::rightsRequested, this, &MainWindow::againWithRights);
    connect(m_watch, &WatchPage::caseFound, this, &MainWindow::keep);
    connect(m_watch, &WatchPage::caseChosen, this, &MainWindow::adopt);
}

void MainWindow::becomeIdle()
{
    if (busy())
        return;
    if (m_closing)
        QCoreApplication::quit(); // no window is left whose closing would end the program
    else
        speakAnew();
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

void MainWindow::againWithRights()
{
    if (!m_last_options)
        return;
    m_last_options->helper.may_ask = true;
    again();
}

void MainWindow::startOver()
{
    m_problem->setText({});
    m_details->clear();
    goTo(ProblemStep);
}

void MainWindow::finish(const Case& result)
{
    const bool looked_at = m_pages->currentWidget() == m_case;
    if (m_step == RunStep)
        m_step = ResultStep;
    showCase(result);
    if (m_before)
        m_case->setBefore(*m_before);
    if (canAskForRights(m_last_options->helper))
        m_case->offerRights();
    if (!looked_at)
        tell(tr("The diagnosis has ended: %1").arg(shown(m_case->shownCase().verdict.summary)), false);
    keep(result);
}

void MainWindow::adopt(const Case& value)
{
    m_run.abandon();
    m_last_options = optionsOf(value.question);
    m_before.reset();
    showCase(value);
    goTo(ResultStep);
}

void MainWindow::showCase(const Case& value)
{
    const auto worded = reworded(value); // a saved one may be in another language
    m_case->showCase(worded);
    m_report->setCase(worded);
    updateSteps();
    Q_EMIT caseShown();
}

} // namespace deadair::ui
