// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "appearance.h"
#include "charts/chart_export.h"
#include "charts/time_chart.h"
#include "hostile_case.h"
#include "language.h"
#include "pages/case_page.h"
#include "pages/compare_page.h"
#include "pages/firewall_view.h"
#include "pages/handshake_view.h"
#include "pages/help_window.h"
#include "pages/latency_view.h"
#include "recent.h"
#include "report/html_report.h"
#include "report/markdown_report.h"
#include "report/request_text.h"
#include "session/local_drops.h"
#include "widgets/ladder_view.h"
#include "widgets/numbered_step.h"
#include "widgets/path_view.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QChart>
#include <QLegend>
#include <QLegendMarker>
#include <QElapsedTimer>
#include <QGraphicsLineItem>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

#include <cmath>

using namespace deadair;
using namespace deadair::ui;

namespace
{

double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// WCAG 2.2, 1.4.3.
double contrast(const QColor& a, const QColor& b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

std::vector<Sample> million()
{
    std::vector<Sample> samples;
    for (int at = 0; at < 1'000'000; ++at)
        samples.push_back({1'700'000'000'000 + at * 10, 10.0 + at % 11});
    return samples;
}

/// Where the axis of the values is drawn, which need not be where the plot area is said to begin.
double drawnLeft(TimeChart& chart)
{
    double left = chart.width();
    for (auto* const item : chart.scene()->items())
        if (const auto* const line = qgraphicsitem_cast<QGraphicsLineItem*>(item); line != nullptr && line->isVisible())
            if (const auto drawn = QLineF(line->mapToScene(line->line().p1()), line->mapToScene(line->line().p2()));
                std::abs(drawn.dx()) < 1 && std::abs(drawn.dy()) > 40)
                left = std::min(left, drawn.x1());
    return left;
}

CapturedSegment segmentAt(std::int64_t time_us)
{
    CapturedSegment segment;
    segment.time_us = time_us;
    return segment;
}

} // namespace

class TestViews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAHostileCaseInEveryView()
    {
        CasePage page;
        page.resize(800, 600);
        page.show();
        page.showCase(test::hostileCase());
        for (const auto view : {CasePage::RemedyTab, CasePage::HandshakeTab, CasePage::LatencyTab, CasePage::PathTab,
                                CasePage::FirewallTab, CasePage::EvidenceTab}) {
            page.openView(view);
            QCoreApplication::processEvents();
            QVERIFY(!page.grab().isNull());
        }
        for (const auto* const label : page.findChildren<QLabel*>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                     qPrintable(label->text()));
            QVERIFY2(!label->text().contains(QChar(0x202e)), qPrintable(label->text()));
        }
        ComparePage compare;
        compare.compare(test::hostileCase(), {});
        QVERIFY(!compare.grab().isNull());
        QVERIFY(requestText(test::hostileCase()).find('\x1b') == std::string::npos);
    }
    void showsAnEmptyCaseInEveryView()
    {
        CasePage page;
        page.show();
        page.showCase({});
        for (int view = CasePage::RemedyTab; view <= CasePage::EvidenceTab; ++view) {
            page.openView(static_cast<CasePage::View>(view));
            QVERIFY(!page.grab().isNull());
        }
        HelpWindow help;
        help.showTopic(QStringLiteral("no such topic"));
        QVERIFY(!help.grab().isNull());
    }
    void firewallShowsWhatStopsFirstWithTheRulesBeforeIt()
    {
        FirewallDecision passes, drops;
        passes.address = drops.address = *IpAddress::parse("10.0.9.4");
        passes.decision = RuleDecision::Accept;
        passes.way = PacketWay::Reply;
        drops.decision = RuleDecision::Drop;
        drops.table = "ip filter", drops.chain = "users", drops.rule = "-A users -p tcp -j DROP";
        drops.allow_command = "ufw insert 1 allow out 25/tcp";
        drops.matched = {{"iptables", "ip filter", "OUTPUT", "-A OUTPUT -j users", "jump users", true},
                         {"iptables", "ip filter", "users", drops.rule, "drop", true}};
        FirewallView view;
        view.setEvidence({{"e1", "firewall", 0, passes}, {"e2", "firewall", 0, drops}});
        QStringList said;
        for (const auto* const label : view.findChildren<QLabel*>())
            said.append(label->text());
        const auto place = [&](const char* words) { return static_cast<int>(said.indexOf(QRegularExpression(QString::fromUtf8(words)))); };
        const std::vector<int> order = {place(".*drop the SYN.*"), place("-A OUTPUT -j users"), place("ip filter › OUTPUT  →  jump users"), place("-A users -p tcp -j DROP"),
                                        place("ip filter › users  →  drop"), place("ufw insert 1.*"), place(".*let pass.*10\\.0\\.9\\.4.*"), place("No rule matches it.*")};
        QVERIFY2(std::ranges::is_sorted(order) && order.front() >= 0, qPrintable(said.join(QLatin1Char('\n'))));
        view.setEvidence({{"e1", "firewall", 0, NotMeasured{"firewall_rules", "The rules could not be read: no right."}}});
        QCOMPARE(view.findChildren<QLabel*>().size(), 1);
        QCOMPARE(view.findChild<QLabel*>()->text(), QStringLiteral("The rules could not be read: no right."));
    }
    void offersRightsOnlyWhereRulesWereNotRead()
    {
        CasePage page;
        page.show();
        const auto* const offer = page.findChild<QPushButton*>(QStringLiteral("rights"));
        QSignalSpy asked(&page, &CasePage::rightsRequested);
        Case read, unread, drops;
        unread.evidence = {{"e1", "firewall", 0, NotMeasured{"firewall_rules", "no right"}}};
        drops.evidence = {{"e1", "session", 0, NotMeasured{"local_drop", drops_need_rights}}};
        read.evidence = {{"e1", "session", 0, NotMeasured{"local_drop", "Not needed: what was found before settles it."}}};
        page.showCase(read);
        page.offerRights();
        QVERIFY(!offer->isVisible());
        page.showCase(drops);
        page.offerRights();
        QVERIFY(offer->isVisible());
        page.showCase(unread); // a case that was opened: nobody offers anything
        QVERIFY(!offer->isVisible());
        page.offerRights();
        QVERIFY(offer->isVisible());
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("rights")), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        page.begin({});
        QVERIFY(!offer->isVisible());
    }
    void ladderExplainsByKeyAndPointer()
    {
        ConnectAttempt attempt;
        attempt.address = *IpAddress::parse("10.0.9.4");
        attempt.port = 5432;
        attempt.syn_retransmits = 1;
        attempt.duration_us = 3'000'000;
        LadderView view;
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setLadder(laddersOf(std::vector<Evidence>{{"e1", "t", 0, attempt}}).front());
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("SYN, try 2")));
        QSignalSpy explained(&view, &LadderView::explained);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.chosen(), 1);
        QVERIFY(explained.back().front().toString().contains(QStringLiteral("sent again")));
        QTest::mouseMove(&view, QPoint(1, 1));
        QTest::mouseMove(&view, QPoint(300, static_cast<int>(layOut(view.ladder(), 600).spots[0].top) + 4));
        QTRY_COMPARE(view.chosen(), 0);
    }
    void pathIsWalkedByKey()
    {
        PathView view;
        view.resize(500, 300);
        view.setTraces({test::endlessTrace(10'000)});
        QSignalSpy explained(&view, &PathView::explained);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!view.grab().isNull());
        QVERIFY2(timer.elapsed() < 200, std::to_string(timer.elapsed()).c_str());
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QVERIFY(explained.back().front().toString().contains(QStringLiteral("hop 1")) ||
                explained.back().front().toString().contains(QStringLiteral("hop 2")));
        QVERIFY(!view.accessibleDescription().isEmpty());
    }
    void aMillionPointsStayFluid()
    {
        TimeChart chart(QStringLiteral("t"), QStringLiteral("ms"));
        chart.resize(900, 300);
        chart.show();
        chart.setSeries({{QStringLiteral("a"), million(), {}}});
        QVERIFY(chart.drawnPoints() <= 4 * 900);
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&chart, Qt::Key_Plus);
        QCoreApplication::processEvents();
        QVERIFY2(timer.elapsed() < 250, std::to_string(timer.elapsed()).c_str()); // the bench has the real bar
        QVERIFY(chart.drawnPoints() > 100);
        QVERIFY(widgetSvg(chart, QStringLiteral("t")).contains("<svg"));
        QVERIFY(widgetPng(chart).startsWith("\x89PNG"));
    }
    void chartsOfOneTimeAxisLineUp()
    {
        AttemptSeries series;
        series.endpoint = "10.0.9.4:5432";
        for (int at = 0; at < 50; ++at) {
            series.latency_ms.push_back({1'700'000'000'000 + at * 1000, 12'345.0 * at});
            series.retransmits.push_back({1'700'000'000'000 + at * 1000, at == 7 ? 1.0 : 0.0});
        }
        LatencyView view;
        view.resize(700, 700);
        view.show();
        view.setSeries({series});
        const auto charts = view.findChildren<TimeChart*>();
        QCOMPARE(charts.size(), 2);
        CasePage page; // whose latency is filled while another view is shown
        page.resize(1080, 720);
        page.show();
        const auto of_page = page.findChildren<TimeChart*>();
        for (const auto* const name : {"client.output_drop", "path.loss_half_r2"}) {
            page.showCase(*readCase(QStringLiteral(DEADAIR_TEST_DATA "/cases/%1.root.json").arg(QLatin1String(name))));
            page.openView(CasePage::PathTab);
            QCoreApplication::processEvents();
        }
        page.openView(CasePage::LatencyTab);
        QCoreApplication::processEvents();
        QVERIFY2(std::abs(drawnLeft(*of_page[0]) - drawnLeft(*of_page[1])) < 1, std::to_string(drawnLeft(*of_page[1])).c_str());
        for (const int width : {700, 480, 481}) {
            if (width == 481) { // more arrives while it is shown
                series.latency_ms.push_back({1'700'000'060'000, 3});
                series.lost_ms.push_back(1'700'000'061'000);
                view.setSeries({series});
            } else {
                view.resize(width, 700);
            }
            QCoreApplication::processEvents();
            const auto first = charts[0]->chart()->plotArea(), second = charts[1]->chart()->plotArea();
            QVERIFY(first.width() > 200 && first.right() <= charts[0]->width());
            QCOMPARE(first.left(), second.left());
            QCOMPARE(first.right(), second.right());
            for (const auto* const chart : charts) {
                const auto names = chart->chart()->legend()->geometry();
                const auto marks = chart->chart()->legend()->markers();
                const auto shown_names = std::ranges::count_if(marks, [](auto* m) { return m->isVisible(); });
                QCOMPARE(shown_names, width == 481 && chart == charts[0] ? 2 : 1);
                QVERIFY(names.top() >= chart->chart()->plotArea().bottom() && names.bottom() <= chart->height());
            }
        }
    }
    void packetsAreDrawnWhileTheAttemptGoesOn()
    {
        HandshakeView view;
        view.resize(600, 400);
        view.show();
        auto* const ladder = view.findChild<LadderView*>();
        view.startWaiting(QStringLiteral("10.0.9.4:5432"));
        QVERIFY(ladder->ladder().parties.front() != "10.0.0.1:40000");
        PacketCapture capture;
        capture.endpoint = *Endpoint::parse("10.0.9.4:5432");
        capture.point = CapturePoint::Client;
        CapturedConnection connection;
        connection.client = *Endpoint::parse("10.0.0.1:40000");
        connection.syns = {segmentAt(1'000'000), segmentAt(2'300'000)};
        connection.syn_count = 2;
        capture.connections = {connection};
        view.addLive(capture);
        QCOMPARE(ladder->ladder().events[1].time_us, std::int64_t{1'300'000}); // as it was seen, not as it is reckoned
        QVERIFY(!ladder->ladder().events[1].inferred);
        capture.connections.front().syn_acks = {segmentAt(2'301'000)};
        capture.connections.front().syn_ack_count = 1;
        view.addLive(capture);
        QVERIFY(ladder->ladder().events.back().tone == LadderTone::Answer);
        ConnectAttempt attempt;
        attempt.address = capture.endpoint.address;
        attempt.port = capture.endpoint.port;
        view.add({"e1", "connect", 0, attempt});
        QCOMPARE(ladder->ladder().parties.front(), "10.0.0.1:40000"); // what was seen comes first
        view.clear();
        QVERIFY(!ladder->isVisible());
    }
    void numbersOfStepsStandBesideTheirWords()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            NumberedStep step(1, {"You", "Do this.", "It worked."});
            step.setLayoutDirection(direction);
            step.resize(400, 100);
            QVERIFY(!step.grab().isNull()); // lays it out
            for (const auto* const label : step.findChildren<QLabel*>()) {
                const auto where = label->geometry();
                QVERIFY2(direction == Qt::LeftToRight ? where.left() >= 30 : where.right() <= 370,
                         std::to_string(where.right()).c_str());
            }
        }
    }
    void nothingIsCertain()
    {
        QVERIFY(percentText(1.0).startsWith(QLatin1Char('>')) && percentText(1.0).contains(QStringLiteral("99")));
        QVERIFY(percentText(0.97).startsWith(QStringLiteral("97")));
        QCOMPARE(confidenceWords(1.0), "> 99 %");
        QCOMPARE(confidenceWords(0.97), "97 %");
        QCOMPARE(confidenceWords(0.004), "< 1 %");
        QCOMPARE(confidenceWords(0), "0 %");
        auto value = test::fullCase("sure");
        value.verdict.confidence = 1;
        for (const auto& text : {htmlReport(value), markdownReport(value)})
            QVERIFY(QString::fromStdString(text).contains(QStringLiteral("99 %")) &&
                    !QString::fromStdString(text).contains(QStringLiteral("100 %")));
    }
    void theReportSpeaksTheChosenLanguage()
    {
        QVERIFY(htmlReport(test::hostileCase()).find("<html lang=\"en\">") != std::string::npos);
        applyLanguage(QStringLiteral("de"));
        const auto html = QString::fromStdString(htmlReport(test::hostileCase()));
        const auto text = QString::fromStdString(markdownReport(test::hostileCase()));
        applyLanguage(QStringLiteral("en"));
        QVERIFY(html.contains(QStringLiteral("<html lang=\"de\">")));
        for (const auto* const words : {"Checkliste", "Umgebung"}) {
            QVERIFY2(html.contains(QStringLiteral("<h2>%1</h2>").arg(QString::fromUtf8(words))), words);
            QVERIFY2(text.contains(QStringLiteral("## %1").arg(QString::fromUtf8(words))), words);
        }
    }
    void coloursCanBeRead()
    {
        for (const auto& palette : {lightPalette(), darkPalette()}) {
            const auto theme = themeOf(palette);
            for (const auto& background : {palette.color(QPalette::Base), theme.card})
                for (const auto& colour :
                     {theme.good, theme.bad, theme.careful, theme.sent, theme.quiet, palette.color(QPalette::Text)})
                    QVERIFY2(contrast(colour, background) >= 4.5, qPrintable(colour.name() + background.name()));
            if (theme.dark) // where a frame does not show
                QVERIFY(contrast(tickBoxColour(palette), palette.color(QPalette::Base)) >= 3);
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        }
    }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
