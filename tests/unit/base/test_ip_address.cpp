// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/ip_address.h"

using namespace deadair;

class TestIpAddress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsesAndPrints_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("printed"); // empty: not an address
        const char* rows[][2] = {{"10.0.9.4", "10.0.9.4"}, {"255.255.255.255", "255.255.255.255"}, {"0.0.0.0", "0.0.0.0"},
            {"256.1.1.1", ""}, {"1.2.3", ""}, {"1.2.3.4.5", ""}, {"1.2.3.", ""}, {"01.2.3.4", ""}, {" 1.2.3.4", ""}, {"", ""},
            {"::", "::"}, {"::1", "::1"}, {"2001:DB8::0:1", "2001:db8::1"}, {"fe80::1%eth0", "fe80::1%eth0"},
            {"2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"}, {"1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"},
            {"1:0:3:4:5:6:7:8", "1:0:3:4:5:6:7:8"}, {"::ffff:10.0.0.1", "::ffff:a00:1"}, {"1::", "1::"},
            {"1:2:3:4:5:6:7", ""}, {"1:2:3:4:5:6:7:8:9", ""}, {"1::2::3", ""}, {"12345::", ""}, {"::1%", ""}, {":1", ""}, {"1:", ""}};
        for (const auto& row : rows)
            QTest::newRow(row[0]) << QByteArray(row[0]) << QByteArray(row[1]);
    }
    void parsesAndPrints()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, printed);
        const auto address = IpAddress::parse(text.toStdString());
        QCOMPARE(address.has_value(), !printed.isEmpty());
        if (address)
            QCOMPARE(QByteArray::fromStdString(address->toString()), printed);
    }
    void masksAreOnesAndThenZeros()
    {
        const auto length = [](const char* address, const char* mask) {
            const auto prefix = IpPrefix::ofMask(*IpAddress::parse(address), *IpAddress::parse(mask));
            return prefix ? prefix->length : -1;
        };
        QCOMPARE(length("10.0.1.7", "255.255.254.0"), 23);
        QCOMPARE(length("10.0.1.7", "0.0.0.0"), 0);
        QCOMPARE(length("10.0.1.7", "255.255.255.255"), 32);
        QCOMPARE(length("2001:db8::1", "ffff:ffff::"), 32);
        QCOMPARE(length("10.0.1.7", "255.0.255.0"), -1);
        QCOMPARE(length("10.0.1.7", "ffff::"), -1);
    }
    void prefixContains()
    {
        const auto prefix = IpPrefix::parse("10.0.1.7/23").value();
        QVERIFY(prefix.contains(*IpAddress::parse("10.0.0.255")));
        QVERIFY(!prefix.contains(*IpAddress::parse("10.0.2.0")));
        QVERIFY(!prefix.contains(*IpAddress::parse("::1")));
        QVERIFY(IpPrefix::parse("0.0.0.0/0")->contains(*IpAddress::parse("8.8.8.8")));
        QVERIFY(!IpPrefix::parse("10.0.0.0/33"));
        QVERIFY(IpPrefix::parse("fe80::/10")->contains(*IpAddress::parse("febf::1%eth0")));
    }
    void classifies()
    {
        QVERIFY(IpAddress::parse("127.3.2.1")->isLoopback());
        QVERIFY(IpAddress::parse("169.254.9.9")->isLinkLocal());
        QVERIFY(IpAddress::parse("2001:db8::5")->isDocumentation());
        QVERIFY(!IpAddress::parse("203.0.114.1")->isDocumentation());
        QVERIFY(IpAddress::parse("172.31.0.1")->isPrivate());
        QVERIFY(!IpAddress::parse("172.32.0.1")->isPrivate());
        QCOMPARE(IpAddress::parse("::ffff:1.2.3.4")->unmapped().toString(), std::string("1.2.3.4"));
    }
    void endpoints()
    {
        QCOMPARE(Endpoint::parse("[2001:db8::1]:443")->toString(), std::string("[2001:db8::1]:443"));
        QCOMPARE(Endpoint::parse("10.0.0.1:80")->port, std::uint16_t(80));
        QVERIFY(!Endpoint::parse("2001:db8::1:443:"));
        QVERIFY(!Endpoint::parse("::1:80"));
        QVERIFY(!Endpoint::parse("10.0.0.1:65536"));
    }
};

QTEST_APPLESS_MAIN(TestIpAddress)
#include "test_ip_address.moc"
