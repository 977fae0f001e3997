// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "session/problem.h"

using namespace deadair;

class TestProblem final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAddressesAndUrls()
    {
        const auto plain = readProblem("  db.example:5432\n");
        QVERIFY(plain.ready() && !plain.explanation);
        QCOMPARE(plain.target->port, std::uint16_t{5432});
        QCOMPARE(readProblem("https://shop.example/").target->port, std::uint16_t{443});
        QCOMPARE(readProblem("[fd00::1]:22").target->host, std::string("fd00::1"));
    }
    void readsMessages()
    {
        const auto problem = readProblem("dial tcp 10.0.9.4:5432: connect: connection timed out");
        QVERIFY(problem.ready());
        QCOMPARE(problem.target->host, std::string("10.0.9.4"));
        QCOMPARE(problem.explanation->kind, FailureKind::TimedOut);
        SessionOptions options;
        applyMessage(*problem.explanation, options);
        QCOMPARE(options.pasted_kind, std::optional<std::string>("timed_out"));
    }
    void asksForThePort()
    {
        auto problem = readProblem("db.example");
        QVERIFY(problem.port_missing && !problem.ready() && problem.target);
        QCOMPARE(problem.target->host, std::string("db.example"));
        problem = readProblem("db.example", 5432);
        QVERIFY(problem.ready());
        QCOMPARE(problem.target->port, std::uint16_t{5432});
    }
    void saysWhenThereIsNoHost()
    {
        const auto problem = readProblem("Connection timed out after ten seconds of waiting");
        QVERIFY(!problem.target && !problem.ready());
        QVERIFY(problem.explanation);
        QVERIFY(!readProblem("").target);
        QVERIFY(!readProblem(" \n\t ").explanation);
        QVERIFY(!readProblem(std::string(100'000, 'x') + "\xff\x00<>").ready());
    }
    void knowsProxies()
    {
        for (const auto* const good : {"system", "none", "http://proxy.example:3128", "socks5://[fd00::1]:1080"})
            QVERIFY2(isProxyChoice(good), good);
        for (const auto* const bad : {"", "proxy", "ftp://a", "http://", "http:// a"})
            QVERIFY2(!isProxyChoice(bad), bad);
    }
};

QTEST_APPLESS_MAIN(TestProblem)
#include "test_problem.moc"
