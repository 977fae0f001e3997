// SPDX-License-Identifier: GPL-3.0-or-later
// Cases and captures in files: opening, keeping, comparing.
#include "main_window.h"

#include "background.h"
#include "pages/capture_page.h"
#include "pages/case_page.h"
#include "pages/compare_page.h"
#include "pages/place_page.h"
#include "pages/problem_page.h"
#include "recent.h"
#include "widgets/text.h"
#include "widgets/window_bar.h"

#include <QFileDialog>
#include <QMenu>

namespace deadair::ui
{
namespace
{

QString allFiles()
{
    return QStringLiteral(";;") + MainWindow::tr("All files (*)");
}

} // namespace

void MainWindow::connectFiles()
{
    connect(&m_bar->casesMenu(), &QMenu::aboutToShow, this, &MainWindow::fillCasesMenu);
    connect(m_problem, &ProblemPage::caseChosen, this, &MainWindow::openCase);
    connect(m_problem, &ProblemPage::openRequested, this, &MainWindow::chooseOpen);
    connect(m_place, &PlacePage::openRequested, this, &MainWindow::chooseOpen);
    connect(m_capture, &CapturePage::otherEndRequested, this, [this] {
        chooseFile(tr("Open the capture from the other end"),
                   tr("Captures (*.pcap *.pcapng *.cap *.gz *.zst)") + allFiles(),
                   [this](const QString& path) { m_capture->openOtherEnd(path); });
    });
    connect(m_capture, &CapturePage::diagnoseRequested, this, &MainWindow::diagnoseCaptured);
}

void MainWindow::chooseFile(const QString& title, const QString& filter, std::function<void(const QString&)> use)
{
    auto* const dialog = new QFileDialog(this, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(use));
    dialog->open();
}

void MainWindow::chooseOpen()
{
    chooseFile(tr("Open a case or a capture"),
               tr("Cases and captures (*.json *.pcap *.pcapng *.cap *.gz *.zst)") + allFiles(), [this](const QString& path) { openFile(path); });
}

void MainWindow::openFile(const QString& path)
{
    openFiles({path});
}

void MainWindow::openFiles(const QStringList& paths)
{
    inBackground(
        this, [path = paths.front()] { return looksLikeCase(path); },
        [this, paths](bool is_case) {
            if (is_case)
                return openCase(paths.front());
            openCapture(paths.front());
            if (paths.size() > 1)
                m_capture->openOtherEnd(paths[1]);
        });
}

void MainWindow::openCase(const QString& path)
{
    inBackground(
        this, [path] { return readCase(path); },
        [this, path](const Result<Case>& value) {
            if (!value)
                return tell(shown(value.error().message()), true);
            rememberCase(*value, path);
            adopt(*value);
        });
}

void MainWindow::openCapture(const QString& path)
{
    m_capture->open(path);
    showAside(*m_capture);
}

void MainWindow::diagnoseCaptured(const Target& target)
{
    SessionOptions options;
    options.target = target;
    options.captures = {m_capture->capture()};
    m_before.reset();
    start(options);
}

void MainWindow::keep(const Case& value)
{
    inBackground(
        this, [value] { return keepCase(value); },
        [this, value](const Result<QString>& kept) {
            if (kept)
                rememberCase(value, *kept);
            else
                tell(shown(kept.error().message()), true);
        });
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
    showAside(*m_compare);
}

void MainWindow::fillCasesMenu()
{
    auto& menu = m_bar->casesMenu();
    menu.clear();
    const auto with_key = [](const QString& text, const QKeySequence& key) { // the window itself listens to the key
        return text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
    };
    menu.addAction(with_key(tr("New diagnosis"), QKeySequence::New), this, &MainWindow::startOver);
    menu.addAction(with_key(tr("Open a case or a capture…"), QKeySequence::Open), this, &MainWindow::chooseOpen);
    menu.addSeparator();
    auto* const compare = menu.addAction(tr("Compare this case with…"), this, [this] {
        chooseFile(tr("Compare with a case"), tr("Deadair cases (*.json)") + allFiles(),
                   [this](const QString& path) { compareWith(path); });
    });
    compare->setEnabled(m_case->hasCase());
    auto* const before = menu.addAction(tr("Compare with the run before"), this,
                                        [this] { compareCases(*m_before, m_case->shownCase()); });
    before->setEnabled(m_before && m_case->hasCase());
    menu.addSeparator();
    constexpr int shown_in_menu = 12;
    constexpr int widest = 420;
    for (const auto& recent : recentCases().mid(0, shown_in_menu)) {
        const auto words = recent.target + QStringLiteral(":  ") + recent.summary;
        auto text =
            fontMetrics().elidedText(words, Qt::ElideRight, widest).replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(text, this, [this, path = recent.path] { openCase(path); });
    }
}

} // namespace deadair::ui
