// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, driven by events as a user would, against real faults on loopback.
#include <QTest>

#include "both_ends.h"
#include "full_case.h"
#include "main_window.h"
#include "pages/capture_page.h"
#include "pages/case_page.h"
#include "pages/details_page.h"
#include "pages/problem_page.h"
#include "pages/watch_page.h"
#include "recent.h"
#include "session/demo.h"
#include "widgets/ladder_view.h"
#include "widgets/notice.h"
#include "widgets/problem_edit.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QNetworkProxy>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTimer>

using namespace deadair;
using namespace deadair::ui;

namespace
{

constexpr int diagnosis_ms = 30'000;

void typeProblem(MainWindow& window, const QString& text)
{
    auto* const edit = window.findChild<ProblemEdit*>();
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

/// How many checks the checklist shows as done.
int checksEnded(const MainWindow& window)
{
    const auto* const bar = window.findChild<const QProgressBar*>(QStringLiteral("checks"));
    return bar != nullptr ? bar->value() : 0;
}

QString written(const QTemporaryDir& folder, const QString& name, const test::ByteString& bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    return file.fileName();
}

void drop(QWidget& window, const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

QString loopback(std::uint16_t port)
{
    return QStringLiteral("127.0.0.1:%1").arg(port);
}

/// Asks for it again and again: a window manager that has only just begun does not activate what was there before it.
bool hasTheKeyboard(QWidget& window)
{
    const auto ask = [&] {
        window.activateWindow();
        return window.isActiveWindow();
    };
    return QTest::qWaitFor(ask, 20'000);
}

} // namespace

class TestWizard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("deadair-test"));
        QCoreApplication::setApplicationName(QStringLiteral("wizard"));
        QSettings().clear();
    }
    void enterIsEnough()
    {
        auto demo = DemoServer::start();
        QVERIFY(demo.ok());
        MainWindow window;
        window.show();
        QVERIFY(hasTheKeyboard(window));
        QSignalSpy shown_case(&window, &MainWindow::caseShown);
        typeProblem(window, loopback(demo->port()));
        QTest::keyClick(window.findChild<ProblemEdit*>(), Qt::Key_Return); // the one key besides typing
        QCOMPARE(window.step(), int(MainWindow::RunStep));
        QVERIFY(shown_case.wait(diagnosis_ms));
        QCOMPARE(window.step(), int(MainWindow::ResultStep));
        const auto& found = window.casePage().shownCase();
        QCOMPARE(found.verdict.cause, std::string("server.accept_queue_full"));
        QVERIFY(!found.works);
    }
    void exportsByKeyboard()
    {
        QTcpServer server;
        server.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        MainWindow window;
        window.show();
        QVERIFY(hasTheKeyboard(window));
        QSignalSpy shown_case(&window, &MainWindow::caseShown);
        typeProblem(window, loopback(server.serverPort()));
        QTest::keyClick(window.findChild<ProblemEdit*>(), Qt::Key_Return);
        QVERIFY(shown_case.wait(diagnosis_ms));
        QVERIFY(window.casePage().shownCase().works);
        QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(loopback(server.serverPort())));
    }
    void runsAgainWithBeforeAndAfter()
    {
        QTcpServer server;
        server.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto port = server.serverPort();
        server.close();
        MainWindow window;
        window.show();
        QVERIFY(hasTheKeyboard(window));
        QSignalSpy shown_case(&window, &MainWindow::caseShown);
        typeProblem(window, loopback(port));
        QTest::keyClick(window.findChild<ProblemEdit*>(), Qt::Key_Return);
        QVERIFY(shown_case.wait(diagnosis_ms));
        QVERIFY(!window.casePage().shownCase().works);
        QVERIFY(server.listen(QHostAddress::LocalHost, port)); // somebody starts the service
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY(shown_case.wait(diagnosis_ms));
        QVERIFY(window.casePage().shownCase().works);
        bool told = false;
        for (const auto* const label : window.casePage().findChildren<QLabel*>())
            told |= label->isVisible() && label->text().startsWith(QStringLiteral("It works now."));
        QVERIFY(told);
    }
    void stopKeepsWhatIsKnown()
    {
        auto demo = DemoServer::start();
        QVERIFY(demo.ok());
        MainWindow window;
        window.show();
        QVERIFY(hasTheKeyboard(window));
        QSignalSpy shown_case(&window, &MainWindow::caseShown);
        typeProblem(window, loopback(demo->port()));
        QTest::keyClick(window.findChild<ProblemEdit*>(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(checksEnded(window) > 0, 5'000);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(shown_case.wait(5'000));
        QVERIFY(window.casePage().shownCase().interrupted);
        QVERIFY(!window.casePage().shownCase().checklist.empty());
    }
    void recognisesAMessageWhileItIsTyped()
    {
        MainWindow window;
        window.setProblem(QStringLiteral("dial tcp 10.0.9.4:5432: connect: connection timed out"));
        QVERIFY(window.problemPage().problem().ready());
        window.setProblem(QStringLiteral("db.example"));
        QVERIFY(window.problemPage().problem().port_missing);
        window.problemPage().findChild<QSpinBox*>()->setValue(5432);
        QVERIFY(window.problemPage().problem().ready());
        QCOMPARE(window.problemPage().problem().target->port, std::uint16_t{5432});
        window.setProblem(QStringLiteral("nothing of the kind"));
        QVERIFY(!window.problemPage().problem().ready());
        window.diagnose();
        QCOMPARE(window.step(), int(MainWindow::ProblemStep));
    }
    void opensCases()
    {
        MainWindow window;
        window.show();
        QVERIFY(hasTheKeyboard(window));
        QSignalSpy shown_case(&window, &MainWindow::caseShown);
        window.openFile(QStringLiteral(DEADAIR_TEST_DATA "/cases/path.loop_r2_r3.root.json"));
        QVERIFY(shown_case.wait(5'000));
        QCOMPARE(window.casePage().shownCase().verdict.cause, std::string("path.loop"));
        window.openFile(QStringLiteral("/nowhere/at/all.json"));
        QTRY_VERIFY(window.findChild<Notice*>()->isVisible());
        QVERIFY(window.findChild<Notice*>()->text().contains(QStringLiteral("/nowhere/at/all.json")));
        QCOMPARE(window.casePage().shownCase().verdict.cause, std::string("path.loop")); // stays
    }
    void closesWhileItRuns()
    {
        auto demo = DemoServer::start();
        QVERIFY(demo.ok());
        MainWindow window;
        window.show();
        QVERIFY(hasTheKeyboard(window));
        typeProblem(window, loopback(demo->port()));
        QTest::keyClick(window.findChild<ProblemEdit*>(), Qt::Key_Return);
        QVERIFY(window.run().busy());
        QTimer::singleShot(0, &window, &QWidget::close);
        QTimer patience; // of this test alone
        connect(&patience, &QTimer::timeout, qApp, [] { QCoreApplication::exit(1); });
        patience.start(10'000);
        QCOMPARE(QCoreApplication::exec(), 0); // else a program without a window would stay behind
        QVERIFY(!window.run().busy());
    }
    void aRunThatEndsLeavesTheUserWhereHeIs()
    {
        auto demo = DemoServer::start();
        QVERIFY(demo.ok());
        MainWindow window;
        window.show();
        QVERIFY(hasTheKeyboard(window));
        QSignalSpy shown_case(&window, &MainWindow::caseShown);
        typeProblem(window, loopback(demo->port()));
        QTest::keyClick(window.findChild<ProblemEdit*>(), Qt::Key_Return);
        window.showWatch();
        window.run().stop();
        QVERIFY(shown_case.wait(diagnosis_ms));
        QVERIFY(window.watchPage().isVisible());
        QVERIFY(window.findChild<Notice*>()->isVisible());
        window.goTo(MainWindow::ResultStep);
        QVERIFY(window.casePage().isVisible());
        QVERIFY(window.casePage().hasCase());
    }
    void anAdoptedCaseIsAskedAgain()
    {
        MainWindow window;
        window.setProblem(QStringLiteral("other.example:80"));
        Case found;
        found.question.host = "10.0.9.4";
        found.question.port = 5432;
        found.question.vantage = Vantage::Server;
        found.question.app_timeout_ms = 3'000;
        Q_EMIT window.watchPage().caseChosen(found);
        QCOMPARE(window.step(), int(MainWindow::ResultStep));
        QVERIFY(window.lastOptions().has_value());
        QCOMPARE(window.lastOptions()->target.host, std::string("10.0.9.4"));
        QCOMPARE(window.lastOptions()->vantage, Vantage::Server);
        QCOMPARE(window.lastOptions()->app_timeout->count(), 3'000);
    }
    void aTypedTimeoutStays()
    {
        const auto timeoutOf = [](MainWindow& window) {
            SessionOptions options;
            return window.detailsPage().apply(options) ? options.app_timeout : std::nullopt;
        };
        MainWindow window;
        window.show();
        QVERIFY(hasTheKeyboard(window));
        window.setProblem(QStringLiteral("dial tcp 10.0.9.4:5432: i/o timeout after 5s"));
        const auto suggested = timeoutOf(window);
        window.goTo(MainWindow::DetailsStep);
        auto* const field = window.detailsPage().findChild<QLineEdit*>();
        field->setText(QStringLiteral("7s"));
        window.goTo(MainWindow::ProblemStep);
        QCOMPARE(timeoutOf(window)->count(), 7'000);
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier); // a new diagnosis begins with nothing
        window.setProblem(QStringLiteral("dial tcp 10.0.9.4:5432: i/o timeout after 5s"));
        QCOMPARE(timeoutOf(window), suggested);
    }
    void keepsTheCasesOfAWatch()
    {
        MainWindow window;
        auto found = test::fullCase("watched");
        found.started_ms = 1'700'000'000'123;
        Q_EMIT window.watchPage().caseFound(found);
        QTRY_VERIFY(!recentCases().isEmpty() && recentCases().front().when.toMSecsSinceEpoch() == found.started_ms);
        const auto kept = readCase(recentCases().front().path);
        QVERIFY(kept.ok());
        QCOMPARE(kept->evidence.size(), found.evidence.size());
    }
    void opensACapture()
    {
        MainWindow window;
        window.show();
        auto& page = window.capturePage();
        QSignalSpy opened(&page, &CapturePage::opened);
        window.openFile(QStringLiteral(DEADAIR_TEST_DATA "/captures/arkime-tcp_handshake_synthetic.pcap"));
        QVERIFY(opened.wait(5'000));
        QVERIFY(page.isVisible());
        const int all = page.model().rowCount();
        QVERIFY(all > 1);
        const auto server = page.model().index(0, ConnectionModel::ServerColumn).data().toString();
        auto* const search = page.findChild<QLineEdit*>();
        search->setText(QStringLiteral("no such connection"));
        QCOMPARE(page.model().rowCount(), 0);
        search->setText(server);
        QVERIFY(page.model().rowCount() > 0);
        QSignalSpy asked(&page, &CapturePage::diagnoseRequested);
        QVERIFY(page.capture() != nullptr);
        page.disconnect(&window); // what is asked for is enough
        for (auto* const button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("&Find the cause"))
                button->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(QString::fromStdString(asked.front().front().value<Target>().input), server);
        QVERIFY(hasTheKeyboard(window)); // else it has no shortcuts
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!page.isVisible());
    }
    void twoCapturesShowWhereAPacketWasLost()
    {
        const QTemporaryDir folder;
        const auto captures = test::lostBothWays();
        const auto client = written(folder, QStringLiteral("client.pcap"), captures.client);
        const auto server = written(folder, QStringLiteral("server.pcap"), captures.server);
        MainWindow window;
        window.show();
        auto& page = window.capturePage();
        QSignalSpy opened(&page, &CapturePage::opened);
        drop(window, {client}); // and the other one while it is shown
        QVERIFY(opened.wait(5'000));
        drop(window, {server});
        QVERIFY(opened.wait(5'000));
        QCOMPARE(page.model().at(0).fate, QStringLiteral("lost on the way back"));
        QVERIFY(page.findChild<QTableView*>()->currentIndex().row() == 0);
        const auto& ladder = page.findChild<LadderView*>()->ladder();
        QCOMPARE(ladder.events.size(), std::size_t{3});
        QVERIFY(!ladder.events[0].arrives && ladder.events[1].arrives && !ladder.events[2].arrives);
        QVERIFY(page.capture()->other_end != nullptr); // a diagnosis takes both
        bool offset_told = false;
        for (const auto* const label : page.findChildren<QLabel*>())
            offset_told |= label->isVisible() && label->text().contains(QStringLiteral("clock is 5.0 s ahead"));
        QVERIFY(offset_told);
        window.goTo(MainWindow::ProblemStep);
        opened.clear();
        drop(window, {server, client}); // and both at once
        QTRY_VERIFY(opened.count() >= 2 && page.capture() && page.capture()->other_end);
        QCOMPARE(page.model().at(0).fate, QStringLiteral("lost on the way back"));
    }
    void keepsACaptureWhoseOtherEndCannotBeRead()
    {
        const QTemporaryDir folder;
        const auto broken = written(folder, QStringLiteral("broken.pcap"), {'n', 'o', 'n', 'e'});
        CapturePage page;
        QSignalSpy opened(&page, &CapturePage::opened);
        page.open(QStringLiteral(DEADAIR_TEST_DATA "/captures/arkime-tcp_handshake_synthetic.pcap"));
        QVERIFY(opened.wait(5'000));
        const int rows = page.model().rowCount();
        QSignalSpy told(&page, &CapturePage::told);
        page.openOtherEnd(broken);
        QVERIFY(told.wait(5'000));
        QVERIFY(page.capture() != nullptr && page.capture()->other_end == nullptr);
        QCOMPARE(page.model().rowCount(), rows);
    }
    void saysWhyACaptureCannotBeRead()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("neither a case nor a capture");
        file.close();
        CapturePage page;
        QSignalSpy failed(&page, &CapturePage::failed);
        page.open(file.fileName());
        QVERIFY(failed.wait(5'000));
        QVERIFY(page.capture() == nullptr);
        page.open(QStringLiteral(DEADAIR_TEST_DATA "/captures/arkime-tcp_handshake_synthetic.pcap"));
        page.cancel();
        QVERIFY(failed.wait(5'000));
        QVERIFY(page.capture() == nullptr);
    }
};

QTEST_MAIN(TestWizard)
#include "test_wizard.moc"
