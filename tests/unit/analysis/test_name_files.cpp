// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/config/hosts_file.h"
#include "analysis/config/resolv_conf.h"
#include "analysis/name/dns_message.h"

using namespace deadair;

class TestNameFiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resolvConf()
    {
        const auto settings = parseResolvConf("# by hand\n"
                                              "nameserver 10.0.0.1\n"
                                              "nameserver fe80::1%eth0\n"
                                              "nameserver not-an-address\n"
                                              "domain old.example\n"
                                              "search a.example b.example\n"
                                              "options rotate timeout:1 attempts:99 timeout:x\n"
                                              ";nameserver 10.9.9.9\n"
                                              "nameserver\n",
                                              "/etc/resolv.conf");
        QCOMPARE(settings.servers.size(), std::size_t(2));
        QCOMPARE(settings.servers[0].toString(), std::string("10.0.0.1:53"));
        QCOMPARE(settings.servers[1].address.zone(), std::string("eth0"));
        QCOMPARE(settings.search, (std::vector<std::string>{"a.example", "b.example"}));
        QCOMPARE(settings.timeout_s, 1);
        QCOMPARE(settings.attempts, 5);
        QCOMPARE(settings.origin, std::string("/etc/resolv.conf"));
        QCOMPARE(parseResolvConf("", "").servers.size(), std::size_t(0));
        QCOMPARE(parseResolvConf("", "").timeout_s, 5);
        QVERIFY(!settings.edns);
        QVERIFY(parseResolvConf("options edns0 trust-ad\noptions timeout:2\n", "").edns);
    }
    void hosts()
    {
        constexpr auto text = "127.0.0.1 localhost\r\n"
                              "\n"
                              "10.1.2.3  shop.example Shop # db.example\n"
                              "nonsense shop.example\n"
                              "2001:db8::5\tshop.example.\n";
        const auto entries = findInHosts(text, "SHOP.example", "/etc/hosts");
        QCOMPARE(entries.size(), std::size_t(2));
        QCOMPARE(entries[0].line, 3);
        QCOMPARE(entries[0].address.toString(), std::string("10.1.2.3"));
        QCOMPARE(entries[1].line, 5);
        QCOMPARE(findInHosts(text, "shop", "h").size(), std::size_t(1));
        QCOMPARE(findInHosts(text, "db.example", "h").size(), std::size_t(0));
    }
    void dnsReplyThatLoops()
    {
        // A name that points to itself, and one that points forward (RFC 1035 4.1.4 only allows backwards).
        const std::string head("\x12\x34\x81\x80\0\0\0\1\0\0\0\0", 12);
        const std::string tail("\0\1\0\1\0\0\0\1\0\4\1\2\3\4", 14);
        QVERIFY(!readDnsReply(head + "\xC0\x0C" + tail));
        QVERIFY(!readDnsReply(head + "\xC0\x0E" + tail));
        QVERIFY(readDnsReply(head + std::string("\0", 1) + tail));
    }
    void everyCutReplyIsRefused()
    {
        const std::string whole("\x12\x34\x81\x80\0\1\0\1\0\0\0\0"
                                "\1a\0\0\1\0\1"
                                "\xC0\x0C\0\1\0\1\0\0\0\1\0\4\1\2\3\4",
                                35);
        QCOMPARE(readDnsReply(whole)->addresses.at(0).toString(), std::string("1.2.3.4"));
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!readDnsReply(whole.substr(0, size)));
    }
};

QTEST_APPLESS_MAIN(TestNameFiles)
#include "test_name_files.moc"
