// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/diagnosis/compare.h"
#include "analysis/series/attempt_series.h"
#include "full_case.h"

#include <algorithm>

using namespace deadair;

namespace
{

Case caseOf(CheckStatus connect, const char* source)
{
    Case value;
    value.outcome = connect == CheckStatus::Pass ? Outcome::Connected : Outcome::TimedOut;
    value.verdict.cause = connect == CheckStatus::Pass ? "none" : "path.filtered";
    value.checklist = {{"links", "Network card", CheckStatus::Pass, "eth0 is up, after 3 ms", {}, 3},
                       {"connect", "Connect", connect, "what was found", {}, 12}};
    value.addresses = {*IpAddress::parse("10.0.9.4")};
    Route route;
    route.interface = "eth0";
    route.source = IpAddress::parse(source);
    value.evidence = {{"e1", "route", 0, route}};
    value.environment = {{"system", "Debian"}};
    return value;
}

const CaseDifference* rowOf(const std::vector<CaseDifference>& rows, const std::string& what)
{
    const auto found = std::ranges::find(rows, what, &CaseDifference::what);
    return found != rows.end() ? &*found : nullptr;
}

} // namespace

class TestCompare final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatDiffers()
    {
        const auto rows = compareCases(caseOf(CheckStatus::Pass, "10.0.1.7"), caseOf(CheckStatus::Fail, "10.0.3.7"));
        QCOMPARE(rows[0].kind, CaseDifference::Kind::Outcome);
        QVERIFY(rows[0].differs && rows[1].differs);
        QVERIFY(rowOf(rows, "connect")->differs);
        QVERIFY(!rowOf(rows, "links")->differs);
        QVERIFY(rowOf(rows, "source")->differs);
        QCOMPARE(rowOf(rows, "source")->right, std::string("10.0.3.7"));
        QVERIFY(!rowOf(rows, "route")->differs);
        QVERIFY(!rowOf(rows, "system")->differs);
    }
    void aCaseEqualsItself()
    {
        const auto value = test::fullCase("text");
        QVERIFY(std::ranges::none_of(compareCases(value, value), &CaseDifference::differs));
    }
    void toleratesWhatIsMissing()
    {
        const auto rows = compareCases(caseOf(CheckStatus::Pass, "10.0.1.7"), Case{});
        QCOMPARE(rowOf(rows, "connect")->right, std::string());
        QVERIFY(rowOf(rows, "connect")->differs);
        compareCases({}, {});
    }
    void collectsAttemptsOverTime()
    {
        ConnectAttempt good;
        good.address = *IpAddress::parse("10.0.9.4");
        good.port = 5432;
        good.result = ConnectResult::Connected;
        good.duration_us = 12'000;
        good.started_us = 500'000;
        auto bad = good;
        bad.result = ConnectResult::Silent;
        bad.started_us = 100'000;
        bad.syn_retransmits = 2;
        const auto series = attemptSeries(std::vector<Evidence>{{"e1", "t", 0, good}, {"e2", "t", 0, bad}}, 1'000'000);
        QCOMPARE(series.size(), std::size_t{1});
        QCOMPARE(series[0].latency_ms, (std::vector<Sample>{{1'000'500, 12}}));
        QCOMPARE(series[0].lost_ms, (std::vector<std::int64_t>{1'000'100}));
        const auto csv = attemptCsv(series);
        QVERIFY(csv.find("1000100,\"10.0.9.4:5432\",lost,,2\r\n") != std::string::npos);
        QVERIFY(csv.find("connected,12.000,0\r\n") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestCompare)
#include "test_compare.moc"
