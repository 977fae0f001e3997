// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "platform/linux/kernel_file.h"
#include "platform/linux/link_type.h"

#include <linux/if_arp.h>

using namespace deadair;
using namespace deadair::platform;

/// Samples: Linux 6.18, shortened.
class TestKernelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headedCountersAreNamedByGroup()
    {
        const auto numbers = parseHeadedCounters("Ip: Forwarding DefaultTTL InReceives OutTransmits\n"
                                                 "Ip: 2 64 1227 599\n"
                                                 "IcmpMsg: InType3\nIcmpMsg: 1\n"
                                                 "Tcp: MaxConn ActiveOpens\nTcp: -1 13\n");
        QCOMPARE(numberOf(numbers, "Ip.InReceives"), 1227);
        QCOMPARE(numberOf(numbers, "Ip.OutTransmits"), 599);
        QCOMPARE(numberOf(numbers, "Tcp.MaxConn"), -1);
        QCOMPARE(numberOf(numbers, "Ip.NoSuch"), 0);
        QVERIFY(!numbers.contains("Ip.NoSuch"));
    }

    void damagedCountersAreLeftOut()
    {
        QVERIFY(parseHeadedCounters("").empty());
        QVERIFY(parseHeadedCounters("Ip: A B").empty());
        QVERIFY(parseHeadedCounters("Ip: A B\nTcp: 1 2\n").empty());
        QCOMPARE(parseHeadedCounters("Ip: A B C\nIp: 1 x\n").size(), 1U);
    }

    void namedNumbersHaveOnePerLine()
    {
        const auto snmp6 =
            parseNamedNumbers("Ip6InReceives                   \t41\nIp6OutTransmits                 \t10\n");
        QCOMPARE(numberOf(snmp6, "Ip6InReceives"), 41);
        const auto memory = parseNamedNumbers("MemTotal:        4022816 kB\nMemAvailable:    3611984 kB\nBroken:\n");
        QCOMPARE(numberOf(memory, "MemAvailable"), 3611984);
        QCOMPARE(numberOf(parseNamedNumbers("nr_throttled 3\nthrottled_usec 12345\n"), "throttled_usec"), 12345);
    }

    void connectionTrackingIsSummedOverProcessors()
    {
        const auto numbers = parsePerCpuCounters("entries  clashres insert_failed drop early_drop\n"
                                                 "0000001a  00000000 00000002 00000010 00000001\n"
                                                 "0000001a  00000000 00000001 000000ff 00000000\n");
        QCOMPARE(numberOf(numbers, "drop"), 271);
        QCOMPARE(numberOf(numbers, "insert_failed"), 3);
        QVERIFY(parsePerCpuCounters("").empty());
    }

    void pressureIsTheAverageOverTenSeconds()
    {
        const auto pressure = parsePressure("some avg10=0.09 avg60=0.44 avg300=1.55 total=32224471\n"
                                            "full avg10=12.50 avg60=0.00 avg300=0.00 total=0\n");
        QCOMPARE(pressure.some, std::optional(0.09));
        QCOMPARE(pressure.full, std::optional(12.5));
        QVERIFY(!parsePressure("some avg10=much\n").some.has_value());
    }

    void rangesAreCountedWithinTheLimits()
    {
        QCOMPARE(countInRanges("8080,9000-9009\n", 1024, 65535), 11);
        QCOMPARE(countInRanges("30000-33000", 32768, 60999), 233);
        QCOMPARE(countInRanges("\n", 32768, 60999), 0);
        QCOMPARE(countInRanges("x,5-,40000", 32768, 60999), 1);
    }

    void unitsAreTakenFromControlGroups()
    {
        const auto unit = [](const char* text) { return unitOf(parseControlGroups(text)); };
        QCOMPARE(unit("0::/system.slice/nginx.service\n"), std::string("nginx.service"));
        QCOMPARE(unit("9:name=systemd:/system.slice/system-postgresql.slice/postgresql@15-main.service\n1:cpu:/\n"),
                 std::string("postgresql@15-main.service"));
        QCOMPARE(unit("0::/user.slice/user-1000.slice/session-3.scope\n"), std::string("session-3.scope"));
        QCOMPARE(unit("0::/user.slice/user-1000.slice/user@1000.service/app.slice/web.service\n"), std::string());
        QCOMPARE(unit("0::/\n3:cpuset:/\n"), std::string());
        QCOMPARE(unit("0:\n:\n0::nonsense\n"), std::string());
    }

    void theSystemsNameIsUnquoted()
    {
        const char* const text =
            "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nNAME=\"Debian GNU/Linux\"\nID=debian\n";
        QCOMPARE(osReleaseValue(text, "PRETTY_NAME"), std::string("Debian GNU/Linux 12 (bookworm)"));
        QCOMPARE(osReleaseValue(text, "ID"), std::string("debian"));
        QCOMPARE(osReleaseValue(text, "VERSION"), std::string());
        QCOMPARE(osReleaseValue("PRETTY_NAME=\"a \\\"b\\\"\"", "PRETTY_NAME"), std::string("a \"b\""));
    }

    void linksHaveATypeByDriverAndFrame()
    {
        QCOMPARE(linkTypeOf({ARPHRD_LOOPBACK, "", ""}), LinkType::Loopback);
        QCOMPARE(linkTypeOf({ARPHRD_ETHER, "", ""}), LinkType::Ethernet);
        QCOMPARE(linkTypeOf({ARPHRD_ETHER, "", "wlan"}), LinkType::Wireless);
        QCOMPARE(linkTypeOf({ARPHRD_ETHER, "bridge", ""}), LinkType::Bridge);
        QCOMPARE(linkTypeOf({ARPHRD_NONE, "tun", ""}), LinkType::Tunnel);
        QCOMPARE(linkTypeOf({ARPHRD_ETHER, "tun", ""}), LinkType::Other);
        QCOMPARE(linkTypeOf({ARPHRD_NONE, "wireguard", ""}), LinkType::Tunnel);
        QCOMPARE(linkTypeOf({ARPHRD_PPP, "ppp", ""}), LinkType::Tunnel);
        QCOMPARE(linkTypeOf({ARPHRD_ETHER, "l2tpeth", "l2tpeth"}), LinkType::Tunnel);
        QCOMPARE(linkTypeOf({ARPHRD_ETHER, "vxlan", ""}), LinkType::Other);
    }
};

QTEST_APPLESS_MAIN(TestKernelFile)
#include "test_kernel_file.moc"
