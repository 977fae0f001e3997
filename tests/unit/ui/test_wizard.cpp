// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window, driven by events as a user would, against real faults on loopback.
#include <QTest>

#include "main_window.h"
#include "pages/case_page.h"
#include "pages/problem_page.h"
#include "session/demo.h"
#include "widgets/problem_edit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QNetworkProxy>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTcpServer>

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

QString loopback(std::uint16_t port)
{
    return QStringLiteral("127.0.0.1:%1").arg(port);
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
        QVERIFY(QTest::qWaitForWindowActive(&window));
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
        QVERIFY(QTest::qWaitForWindowActive(&window));
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
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy shown_case(&window, &MainWindow::caseShown);
        typeProblem(window, loopback(port));
        QTest::keyClick(window.findChild<ProblemEdit*>(), Qt::Key_Return);
        QVERIFY(shown_case.wait(diagnosis_ms));
        QVERIFY(!window.casePage().shownCase().works);
        QVERIFY(server.listen(QHostAddress::LocalHost, port)); // somebody starts the service
        QTest::keyClick(&window, Qt::Key_F5);
        QVERIFY(shown_case.wait(diagnosis_ms));
        QVERIFY(window.casePage().shownCase().works);
        QTRY_VERIFY(!window.findChildren<QLabel*>().isEmpty());
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
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy shown_case(&window, &MainWindow::caseShown);
        typeProblem(window, loopback(demo->port()));
        QTest::keyClick(window.findChild<ProblemEdit*>(), Qt::Key_Return);
        QTest::qWait(200); // long enough for something to be known
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
    void opensAndSavesCases()
    {
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy shown_case(&window, &MainWindow::caseShown);
        window.openCase(QStringLiteral(DEADAIR_TEST_DATA "/cases/path.loop_r2_r3.root.json"));
        QVERIFY(shown_case.wait(5'000));
        QCOMPARE(window.casePage().shownCase().verdict.cause, std::string("path.loop"));
        window.openCase(QStringLiteral("/nowhere/at/all.json"));
        QTest::qWait(100);
        QCOMPARE(window.casePage().shownCase().verdict.cause, std::string("path.loop")); // stays
    }
    void closesWhileItRuns()
    {
        auto demo = DemoServer::start();
        QVERIFY(demo.ok());
        auto window = std::make_unique<MainWindow>();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        typeProblem(*window, loopback(demo->port()));
        QTest::keyClick(window->findChild<ProblemEdit*>(), Qt::Key_Return);
        QTest::qWait(100);
        window->close();
        QTRY_VERIFY_WITH_TIMEOUT(!window->run().busy(), 5'000);
    }
};

QTEST_MAIN(TestWizard)
#include "test_wizard.moc"
