// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the window in all its states: of a real diagnosis (the embedded example) and of saved cases of the fault
// lab.
#include "appearance.h"
#include "knowledge/reword.h"
#include "language.h"
#include "main_window.h"
#include "pages/capture_page.h"
#include "pages/case_page.h"
#include "pages/compare_page.h"
#include "pages/help_window.h"
#include "pages/settings_dialog.h"
#include "pages/watch_page.h"
#include "recent.h"
#include "report/html_report.h"
#include "report/markdown_report.h"
#include "report/save_file.h"
#include "session/demo.h"
#include "widgets/report_preview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTimer>

#include <cstdio>

using namespace deadair;
using namespace deadair::ui;

namespace
{

void wait(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Goes through the window and takes a picture of each state.
class Photographer final
{
public:
    Photographer(const QDir& folder, QString prefix, QSize size) : m_folder(folder), m_prefix(std::move(prefix))
    {
        m_window.resize(size);
        m_window.show();
        wait(100);
    }

    void wizard()
    {
        shoot(m_window, "1-empty");
        m_window.setProblem(
            QStringLiteral("2024/05/11 09:14:02 could not reach the database: dial tcp 10.0.9.4:5432: connect: "
                           "connection timed out: getsockopt"));
        shoot(m_window, "2-problem");
        m_window.goTo(MainWindow::PlaceStep);
        shoot(m_window, "3-where");
        m_window.goTo(MainWindow::DetailsStep);
        shoot(m_window, "4-details");
    }
    void diagnosis()
    {
        QEventLoop ended;
        QObject::connect(&m_window, &MainWindow::caseShown, &ended, &QEventLoop::quit);
        QTimer::singleShot(2'300, &m_window, [this] { shoot(m_window, "5-running"); });
        m_window.diagnoseExample();
        ended.exec();
        shoot(m_window, "6-verdict");
        m_window.casePage().openView(CasePage::HandshakeTab);
        shoot(m_window, "7-handshake");
        m_window.casePage().openView(CasePage::EvidenceTab);
        shoot(m_window, "8-evidence");
    }
    void savedCase(const QString& file, CasePage::View view, const char* name)
    {
        const auto value = readCase(QStringLiteral(DEADAIR_TEST_DATA "/cases/") + file);
        if (!value)
            return;
        static_cast<void>(
            writeFile(m_folder.filePath(m_prefix + QString::fromLatin1(name) + QStringLiteral(".html")).toStdString(),
                      htmlReport(reworded(*value))));
        m_window.showCase(*value);
        m_window.goTo(MainWindow::ResultStep);
        m_window.casePage().openView(view);
        shoot(m_window, name);
    }
    void others()
    {
        m_window.comparePage().compare(
            *readCase(QStringLiteral(DEADAIR_TEST_DATA "/cases/healthy.ssh.root.json")),
            *readCase(QStringLiteral(DEADAIR_TEST_DATA "/cases/path.forward_r2_v6.root.json")));
        m_window.comparePage().setWindowTitle(QStringLiteral("Deadair"));
        auto* const pages = m_window.findChild<QStackedWidget*>();
        showPage(pages, m_window.comparePage(), "14-compare");
        watch();
        m_window.openFile(QStringLiteral(DEADAIR_TEST_DATA "/captures/constructed-random.pcap.zst"));
        wait(600);
        shoot(m_window, "17-capture");
        m_window.openFile(QStringLiteral(DEADAIR_TEST_DATA "/captures/arkime-wireshark-retrans.pcap"));
        wait(600);
        m_window.capturePage().findChild<QTabWidget*>()->setCurrentIndex(1);
        shoot(m_window, "21-sent-again");
        SettingsDialog settings(&m_window);
        settings.show();
        shoot(settings, "18-settings");
        ReportPreview preview(QString::fromStdString(markdownReport(m_window.casePage().shownCase())), &m_window);
        preview.show();
        shoot(preview, "19-preview");
        HelpWindow help;
        help.showTopic(QStringLiteral("path.filtered"));
        help.show();
        shoot(help, "16-help");
    }

private:
    void showPage(QStackedWidget* pages, QWidget& page, const char* name);
    void watch()
    {
        m_window.showWatch();
        WatchEntry entry;
        for (int at = 0; at < 400; ++at) {
            ConnectAttempt attempt;
            attempt.address = *IpAddress::parse(at % 2 == 0 ? "10.0.9.4" : "10.0.9.5");
            attempt.port = 5432;
            const bool lost = at > 220 && at < 250 && at % 2 == 0;
            attempt.result = lost ? ConnectResult::Silent : ConnectResult::Connected;
            attempt.duration_us = 11'000 + (at * 7919 % 53) * 300 + (at % 60 == 7 ? 1'020'000 : 0);
            attempt.syn_retransmits = lost ? 2 : at % 60 == 7 ? 1 : 0;
            entry.evidence = {"w1", "watch", 1'772'366'400'000 + at * 2'500, attempt};
            entry.works = !lost;
            m_window.watchPage().preview(entry);
        }
        wait(600); // the charts follow at their own pace
        shoot(m_window, "15-watch");
    }
    void shoot(QWidget& widget, const char* name)
    {
        wait(250);
        const auto path = m_folder.filePath(m_prefix + QString::fromLatin1(name) + QStringLiteral(".png"));
        if (!widget.grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    }

    MainWindow m_window;
    QDir m_folder;
    QString m_prefix;
};

void Photographer::showPage(QStackedWidget* pages, QWidget& page, const char* name)
{
    pages->setCurrentWidget(&page);
    shoot(m_window, name);
}

QSize sizeOf(const QString& text)
{
    return {text.section(QLatin1Char('x'), 0, 0).toInt(), text.section(QLatin1Char('x'), 1, 1).toInt()};
}

} // namespace

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("deadair-screenshots"));
    QApplication::setApplicationName(QStringLiteral("deadair"));
    QSettings().clear();
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("dark"), QStringLiteral("Dark")});
    parser.addOption(
        {QStringLiteral("language"), QStringLiteral("de, fr, …"), QStringLiteral("code"), QStringLiteral("en")});
    parser.addOption(
        {QStringLiteral("size"), QStringLiteral("Of the window"), QStringLiteral("WxH"), QStringLiteral("1080x720")});
    parser.addOption({QStringLiteral("prefix"), QStringLiteral("Of the files"), QStringLiteral("text"), QString()});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("Where the pictures go"));
    parser.process(application);
    const auto folder = parser.positionalArguments().value(0, QStringLiteral("."));
    QDir().mkpath(folder);
    applyAppearance(parser.isSet(QStringLiteral("dark")) ? Appearance::Dark : Appearance::Light);
    applyLanguage(parser.value(QStringLiteral("language")));

    Photographer photographer(QDir(folder), parser.value(QStringLiteral("prefix")),
                              sizeOf(parser.value(QStringLiteral("size"))));
    photographer.wizard();
    photographer.diagnosis();
    photographer.savedCase(QStringLiteral("path.admin_prohibited_r2.root.json"), CasePage::HandshakeTab, "9-icmp");
    photographer.savedCase(QStringLiteral("path.forward_r2_postgres.root.json"), CasePage::PathTab, "10-path");
    photographer.savedCase(QStringLiteral("path.loss_half_r2.root.json"), CasePage::LatencyTab, "11-latency");
    photographer.savedCase(QStringLiteral("client.output_drop.root.json"), CasePage::RemedyTab, "12-firewall");
    photographer.savedCase(QStringLiteral("guards.ufw_denies_smtp.root.json"), CasePage::FirewallTab, "20-rules");
    photographer.savedCase(QStringLiteral("path.return_dropped_r2.root.json"), CasePage::RemedyTab, "13-open");
    photographer.others();
    return 0;
}
