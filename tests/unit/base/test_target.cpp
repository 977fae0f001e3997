// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/duration.h"
#include "base/target.h"

using namespace deadair;
using namespace std::chrono_literals;

class TestTarget final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // scheme|host|port|path
        QTest::newRow("host:port") << QByteArray("db.example:5432") << QByteArray("|db.example|5432|");
        QTest::newRow("spaces, root dot") << QByteArray(" db.example.:5432\n") << QByteArray("|db.example|5432|");
        QTest::newRow("v4") << QByteArray("10.0.0.1:80") << QByteArray("|10.0.0.1|80|");
        QTest::newRow("v6") << QByteArray("[2001:db8::1]:443") << QByteArray("|2001:db8::1|443|");
        QTest::newRow("url") << QByteArray("https://shop.example/a?b=1#c") << QByteArray("https|shop.example|443|/a?b=1");
        QTest::newRow("url port") << QByteArray("HTTP://u:p@shop.example:8080") << QByteArray("http|shop.example|8080|");
        QTest::newRow("url v6") << QByteArray("http://[::1]/x") << QByteArray("http|::1|80|/x");
        QTest::newRow("jdbc") << QByteArray("jdbc:postgresql://db.example/app") << QByteArray("postgresql|db.example|5432|/app");
        QTest::newRow("idn") << QByteArray("bücher.example:80") << QByteArray("|bücher.example|80|");
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto target = parseTarget(text.toStdString());
        QVERIFY2(target.ok(), target.ok() ? "" : target.error().message().c_str());
        const auto got = target->scheme + '|' + target->host + '|' + std::to_string(target->port) + '|' + target->path;
        QCOMPARE(QByteArray::fromStdString(got), expected);
    }
    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("empty") << QByteArray("") << QByteArray("no host");
        QTest::newRow("no port") << QByteArray("db.example") << QByteArray("no port");
        QTest::newRow("zero") << QByteArray("db.example:0") << QByteArray("from 1 to 65535");
        QTest::newRow("big") << QByteArray("db.example:65536") << QByteArray("from 1 to 65535");
        QTest::newRow("word") << QByteArray("db.example:http") << QByteArray("from 1 to 65535");
        QTest::newRow("v6 bare port") << QByteArray("fe80::zz:80") << QByteArray("brackets");
        QTest::newRow("bracket") << QByteArray("[::1:80") << QByteArray("not closed");
        QTest::newRow("bad v4") << QByteArray("10.0.0.300:80") << QByteArray("not a valid IPv4");
        QTest::newRow("space") << QByteArray("db example:80") << QByteArray("not a host name");
        QTest::newRow("long") << QByteArray(300, 'a').append(":80") << QByteArray("300 characters");
        QTest::newRow("dots") << QByteArray("a..b:80") << QByteArray("empty label");
        QTest::newRow("scheme") << QByteArray("gopherx://a") << QByteArray("--port");
    }
    void refusesWithAReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, reason);
        const auto target = parseTarget(text.toStdString());
        QVERIFY(!target.ok());
        const auto message = QByteArray::fromStdString(target.error().message());
        QVERIFY2(message.contains(reason), message.constData());
        QVERIFY(message.size() < 400);
    }
    void portOption()
    {
        QCOMPARE(parseTarget("db.example", 5432)->port, std::uint16_t(5432));
        QCOMPARE(parseTarget("2001:db8::1", 80)->host, std::string("2001:db8::1"));
        QVERIFY(!parseTarget("db.example:80", 81).ok());
    }
    void durations()
    {
        QCOMPARE(parseDuration("500ms"), 500ms);
        QCOMPARE(parseDuration("1.5s"), 1500ms);
        QCOMPARE(parseDuration("2m"), 120'000ms);
        QCOMPARE(parseDuration("3"), 3000ms);
        for (const char* bad : {"", "s", "-1s", "1e9", "1x", "25h", "1.2.3s"})
            QVERIFY2(!parseDuration(bad), bad);
        QCOMPARE(formatDuration(850us), std::string("850 µs"));
        QCOMPARE(formatDuration(3'000'000us), std::string("3.0 s"));
    }
};

QTEST_APPLESS_MAIN(TestTarget)
#include "test_target.moc"
