// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "both_ends.h"
#include "hostile_case.h"
#include "models/checklist_model.h"
#include "models/compare_model.h"
#include "models/connection_model.h"
#include "models/evidence_filter.h"
#include "models/evidence_model.h"
#include "models/watch_model.h"

#include <QAbstractItemModelTester>

using namespace deadair;
using namespace deadair::ui;

namespace
{

using Tester = QAbstractItemModelTester;

WatchEntry entryOf(bool works, std::int64_t time_ms)
{
    ConnectAttempt attempt;
    attempt.address = *IpAddress::parse("10.0.9.4");
    attempt.port = 5432;
    attempt.result = works ? ConnectResult::Connected : ConnectResult::Silent;
    attempt.duration_us = 12'000;
    WatchEntry entry;
    entry.evidence = {"w1", "watch", time_ms, attempt};
    entry.works = works;
    return entry;
}

/// No text of a model may carry what could fool its reader.
void checkHarmless(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(ChecklistModel::DetailRole)}) {
                const auto text = index.data(role).toString();
                for (const auto character : text)
                    QVERIFY2(character.isPrint() || character == QLatin1Char(' '), qPrintable(text));
                QVERIFY2(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x2066)), qPrintable(text));
            }
            const auto tip = index.data(Qt::ToolTipRole).toString();
            QVERIFY2(!tip.contains(QLatin1String("<img")) && !tip.contains(QLatin1String("<script")), qPrintable(tip));
            checkHarmless(model, index);
        }
}

} // namespace

class TestModels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checklistLivesThroughARun()
    {
        ChecklistModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPlan(Vantage::Client);
        QVERIFY(model.planned() > 10);
        QCOMPARE(model.ended(), 0);
        model.start(QStringLiteral("connect"));
        const auto connecting = model.indexOf(QStringLiteral("connect"));
        QCOMPARE(connecting.data(ChecklistModel::StateRole).toInt(), int(CheckState::Running));
        QCOMPARE(connecting.parent().data(ChecklistModel::StateRole).toInt(), int(CheckState::Running));
        CheckResult result;
        result.id = "connect";
        result.title = "Connect";
        result.status = CheckStatus::Fail;
        result.detail = "no answer";
        result.duration_ms = 3200;
        model.finish(result);
        QCOMPARE(model.ended(), 1);
        QCOMPARE(connecting.data(ChecklistModel::DurationRole).toString(), QStringLiteral("3.2 s"));
        QVERIFY(connecting.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("failed")));
        QCOMPARE(connecting.parent().data(ChecklistModel::StateRole).toInt(), int(CheckState::Fail));
        model.start(QStringLiteral("no such check"));
        model.setPlan(Vantage::Server);
        QCOMPARE(model.ended(), 0);
    }
    void checklistShowsASavedCase()
    {
        ChecklistModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setChecklist(Vantage::Client, {{"connect", "Connect", CheckStatus::Pass, "fine", {"e1"}, 5},
                                             {"from the future", "New", CheckStatus::Warn, "?", {}, 5}});
        QCOMPARE(model.planned(), 2); // nothing that the case does not have
        QVERIFY(model.indexOf(QStringLiteral("from the future")).isValid());
        model.setChecklist(Vantage::Client, {});
        QCOMPARE(model.rowCount(), 0);
    }
    void evidenceIsAppendedAndFiltered()
    {
        EvidenceModel model;
        EvidenceFilter filter;
        filter.setSourceModel(&model);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const Tester filter_tester(&filter, Tester::FailureReportingMode::QtTest);
        for (const auto& evidence : test::evidenceOfEveryKind("text"))
            model.add(evidence);
        QCOMPARE(filter.rowCount(), model.rowCount());
        filter.setIds({QStringLiteral("e2"), QStringLiteral("e3")});
        QCOMPARE(filter.rowCount(), 2);
        filter.setIds({});
        filter.setWords(QStringLiteral("ZZZ nothing"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        model.setEvidence({});
        QCOMPARE(filter.rowCount(), 0);
        QVERIFY(model.at(0) == nullptr);
    }
    void watchCountsFailures()
    {
        WatchModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.add(entryOf(true, 1'000));
        model.add(entryOf(false, 2'000));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, WatchModel::FailedColumn).data().toString(), QStringLiteral("1 of 2"));
        QCOMPARE(model.index(0, 0).data(WatchModel::WorksRole).toBool(), false);
        QCOMPARE(model.series().front().lost_ms.size(), std::size_t{1});
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
    void connectionsAreSearchedAndSorted()
    {
        auto analysis = readCaptureFile(DEADAIR_TEST_DATA "/captures/constructed-random.pcap.zst");
        QVERIFY(analysis.ok());
        auto input = std::make_shared<CaptureInput>();
        input->capture = std::make_shared<const tcp::CaptureAnalysis>(std::move(analysis).value());
        ConnectionModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setList(std::make_shared<const ConnectionList>(listConnections(input)));
        const int all = model.rowCount();
        QVERIFY(all > 2);
        for (int row = 1; row < all; ++row) // the worst first
            QVERIFY(model.at(row - 1).verdict.id <= model.at(row).verdict.id);
        model.sort(ConnectionModel::StartColumn, Qt::DescendingOrder);
        for (int row = 1; row < all; ++row)
            QVERIFY(model.at(row - 1).start_ns >= model.at(row).start_ns);
        model.setWords(model.at(0).client.toUpper());
        QVERIFY(model.rowCount() >= 1 && model.rowCount() < all);
        model.setWords({});
        model.setOnlyFailures(true);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(ConnectionModel::stateOf(model.at(row)) != CheckState::Pass);
        model.setList({});
        QCOMPARE(model.rowCount(), 0);
    }
    void bothEndsSayWhereAConnectionWasLost()
    {
        const auto captures = test::lostBothWays();
        const auto analysed = [](const test::ByteString& bytes) {
            return std::make_shared<const tcp::CaptureAnalysis>(
                std::move(tcp::analyseCapture(test::readerOf(bytes))).value());
        };
        for (const bool from_server : {false, true}) {
            auto input = std::make_shared<CaptureInput>();
            input->capture = analysed(from_server ? captures.server : captures.client);
            auto list = listConnections(input);
            QVERIFY(!list.lines.front().located());
            input->other_end = analysed(from_server ? captures.client : captures.server);
            list = listConnections(input);
            QCOMPARE(list.correlation->first_is_server, from_server);
            QCOMPARE(list.lines.size(), std::size_t{1});
            QVERIFY(list.lines.front().located());
            QCOMPARE(list.lines.front().fate, QStringLiteral("lost on the way back"));
            QVERIFY(list.lines.front().search.contains(QStringLiteral("way back")));
            QCOMPARE(ConnectionModel::stateOf(list.lines.front()), CheckState::Fail);
        }
    }
    void compareShowsDifferencesFirst()
    {
        CompareModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        auto left = test::fullCase("a");
        auto right = left;
        right.outcome = Outcome::Connected;
        model.setCases(left, right);
        QCOMPARE(model.rowCount(), 1);
        model.setOnlyDifferences(false);
        QVERIFY(model.rowCount() > 1);
    }
    void hostileTextsAreHarmless()
    {
        const auto hostile = test::hostileCase();
        ChecklistModel checklist;
        checklist.setChecklist(Vantage::Client, hostile.checklist);
        checkHarmless(checklist);
        EvidenceModel evidence;
        evidence.setEvidence(hostile.evidence);
        checkHarmless(evidence);
        CompareModel compare;
        compare.setOnlyDifferences(false);
        compare.setCases(hostile, {});
        checkHarmless(compare);
    }
};

QTEST_MAIN(TestModels)
#include "test_models.moc"
