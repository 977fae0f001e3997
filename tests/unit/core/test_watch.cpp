// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "session/watch_log.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

#include <algorithm>

using namespace deadair;
using namespace std::chrono_literals;

namespace
{

WatchOptions optionsFor(std::uint16_t port)
{
    WatchOptions options;
    options.targets = {*parseTarget("127.0.0.1", port)};
    options.interval = 20ms;
    options.patience = 500ms;
    options.diagnose = false;
    return options;
}

WatchEntry entryAt(std::int64_t time_ms, bool works)
{
    ConnectAttempt attempt;
    attempt.address = *IpAddress::parse("10.0.9.4");
    attempt.port = 5432;
    attempt.result = works ? ConnectResult::Connected : ConnectResult::Silent;
    WatchEntry entry;
    entry.evidence = {"w1", "watch", time_ms, attempt};
    entry.works = works;
    return entry;
}

} // namespace

class TestWatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noticesWhenItBeginsToFail()
    {
        QTcpServer server;
        server.setProxy(QNetworkProxy::NoProxy);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Watch watch(optionsFor(server.serverPort()));
        std::vector<WatchEntry> entries;
        connect(&watch, &Watch::attempted, this, [&](const WatchEntry& entry) { entries.push_back(entry); });
        QSignalSpy finished(&watch, &Watch::finished);
        watch.start();
        QTRY_VERIFY(entries.size() >= 2);
        QVERIFY(entries[0].works && !entries[0].changed && entries[1].works);
        server.close();
        QTRY_VERIFY(std::ranges::any_of(entries, &WatchEntry::changed));
        const auto change = std::ranges::find(entries, true, &WatchEntry::changed);
        QVERIFY(!change->works);
        QCOMPARE(std::get<ConnectAttempt>(change->evidence.fact).result, ConnectResult::Refused);
        watch.stop();
        QTRY_COMPARE(finished.count(), 1);
    }
    void endsAfterItsRounds()
    {
        auto options = optionsFor(1); // nothing listens there
        options.rounds = 3;
        Watch watch(options);
        QSignalSpy attempted(&watch, &Watch::attempted);
        QSignalSpy finished(&watch, &Watch::finished);
        watch.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(attempted.count(), 3);
    }
    void diagnosesTheFirstFailure()
    {
        auto options = optionsFor(1);
        options.rounds = 1;
        options.diagnose = true;
        Watch watch(options);
        Case found;
        connect(&watch, &Watch::diagnosed, this, [&](std::size_t, const Case& result) { found = result; });
        QSignalSpy finished(&watch, &Watch::finished);
        watch.start();
        QVERIFY(finished.wait(30'000));
        QCOMPARE(found.outcome, Outcome::Refused);
    }
    void logSurvivesACrash()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("watch.jsonl"));
        {
            auto log = WatchLog::open(path.toStdString());
            QVERIFY(log.ok());
            QVERIFY(log->add(entryAt(1'000, true), "db.example:5432").ok());
            QFile now(path); // what is there while the log is still open
            QVERIFY(now.open(QIODevice::ReadOnly));
            QCOMPARE(readWatchLog(now.readAll().toStdString()).entries.size(), std::size_t{1});
        }
        {
            QFile torn(path); // the machine died in the middle of a line
            QVERIFY(torn.open(QIODevice::Append));
            torn.write("{\"schema\":\"deadair.watch/1\",\"tar");
        }
        auto log = WatchLog::open(path.toStdString());
        QVERIFY(log.ok());
        QVERIFY(log->add(entryAt(2'000, false), "db.example:5432").ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto record = readWatchLog(file.readAll().toStdString());
        QCOMPARE(record.entries.size(), std::size_t{2});
        QCOMPARE(record.unreadable_lines, 1);
        QCOMPARE(record.targets, std::vector<std::string>{"db.example:5432"});
        QVERIFY(record.entries[0].works && !record.entries[1].works);
        QCOMPARE(record.entries[1].endpoint(), std::string("10.0.9.4:5432"));
    }
    void rejectsHostileLogs()
    {
        const auto record = readWatchLog("null\n[1]\n{}\n{\"schema\":\"deadair.watch/1\",\"target\":7}\n\xff\x00\n"
                                         "{\"schema\":\"deadair.watch/1\",\"target\":\"a\",\"evidence\":[]}\n");
        QVERIFY(record.entries.empty());
        QVERIFY(record.unreadable_lines >= 5);
        QVERIFY(!WatchLog::open("/nowhere/at/all.jsonl").ok());
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "test_watch.moc"
