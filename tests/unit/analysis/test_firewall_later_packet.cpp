// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/later_packet.h"

using namespace deadair;
using namespace deadair::firewall;

class TestFirewallLaterPacket final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFollowsTheHandshake_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<Decision>("syn");
        QTest::addColumn<Decision>("words");
        QTest::newRow("from the fourth packet on")
            << QByteArray("-p tcp -m tcp --dport 80 -m connbytes --connbytes 4: --connbytes-dir both --connbytes-mode packets -j DROP")
            << Decision::Unknown << Decision::Unknown;
        QTest::newRow("by its flags") << QByteArray("-p tcp -m tcp --tcp-flags PSH PSH -j DROP") << Decision::Accept << Decision::Drop;
        QTest::newRow("of a known connection") << QByteArray("-p tcp -m conntrack --ctstate ESTABLISHED -j DROP") << Decision::Accept << Decision::Drop;
        QTest::newRow("by its length") << QByteArray("-p tcp -m length --length 200:1500 -j DROP") << Decision::Accept << Decision::Unknown;
        QTest::newRow("only a first one") << QByteArray("-p tcp -m conntrack --ctstate INVALID -j DROP") << Decision::Accept << Decision::Accept;
    }
    void whatFollowsTheHandshake()
    {
        QFETCH(QByteArray, rule);
        const auto rules = readIptablesSave("*filter\n:OUTPUT ACCEPT [0:0]\n-A OUTPUT " + rule.toStdString() + "\nCOMMIT\n", IpAddress::Family::V4);
        QVERIFY(rules.ok());
        Packet syn;
        syn.source = *IpAddress::parse("192.0.2.10");
        syn.destination = *IpAddress::parse("10.0.0.1");
        syn.destination_port = 80;
        syn.length = 60;
        syn.out_interface = "eth0";
        const auto fate = evaluate(*rules, syn, Path::Output);
        QTEST(fate.decision, "syn");
        const auto words = evaluateData(*rules, syn, fate);
        QVERIFY(words.has_value());
        QTEST(words->decision, "words");
        QCOMPARE(words->rule.has_value() || !words->suspects.empty(), words->decision != Decision::Accept);
    }
    void nothingFollowsWhatIsStopped()
    {
        Packet syn;
        syn.destination = *IpAddress::parse("10.0.0.1");
        Verdict fate;
        fate.packet = syn;
        fate.decision = Decision::Drop;
        QVERIFY(!evaluateData({}, syn, fate));
    }
};

QTEST_APPLESS_MAIN(TestFirewallLaterPacket)
#include "test_firewall_later_packet.moc"
