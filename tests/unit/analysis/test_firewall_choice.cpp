// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several rules it is: orders that are not told, rules that are perhaps passed by, sets that rules change.
#include <QTest>

#include "analysis/firewall/combine.h"
#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/nft_reader.h"

using namespace deadair;
using namespace deadair::firewall;

namespace
{

Packet syn()
{
    Packet packet;
    packet.source = IpAddress::v4(0xc000020au);
    packet.source_port = 40000;
    packet.destination = IpAddress::v4(0x0a4d0003u);
    packet.destination_port = 80;
    packet.out_interface = "eth0";
    return packet;
}

RuleSet saved(const std::string& filter, const std::string& ipsets = {}, const char* head = "")
{
    const auto rules = readIptablesSave(head + ("*filter\n:OUTPUT ACCEPT [0:0]\n:U - [0:0]\n" + filter + "COMMIT\n"), IpAddress::Family::V4, ipsets);
    return rules ? *rules : RuleSet();
}

/// A chain at the output hook of a table "inet t" with one rule.
RuleSet listed(int priority, const std::string& expressions)
{
    const auto rules = readNftJson(R"({"nftables": [{"table": {"family": "inet", "name": "t", "handle": 3}},
        {"chain": {"family": "inet", "table": "t", "name": "c", "handle": 1, "type": "filter", "hook": "output", "prio": )" +
                                   std::to_string(priority) + R"(, "policy": "accept"}},
        {"rule": {"family": "inet", "table": "t", "chain": "c", "handle": 2, "expr": )" +
                                   expressions + "}}]}");
    return rules ? *rules : RuleSet();
}

/// "drop: RULE", or "drop, one of: RULE | RULE".
std::string decided(const RuleSet& rules, const Packet& packet = syn())
{
    const auto verdict = evaluate(rules, packet, Path::Output);
    auto text = std::string(enumName(verdict.decision));
    if (verdict.rule)
        return text + ": " + verdict.rule->text;
    for (const auto& rule : verdict.suspects)
        text += (text.find(':') == std::string::npos ? ", one of: " : " | ") + rule.text;
    return text;
}

} // namespace

class TestFirewallChoice final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void legacyTablesStandBeforeOrBehind();
    void namesAllThatItMayBe();
    void findsWhatARuleAdded();
    void asksListsOfSets();
    void takesExceptionsOutOfNetworks();
    void comparesTheRest_data();
    void comparesTheRest();
    void rejectsOnlyWhatItCan();
    void answersHoldOnlyOfferedOptions();
};

void TestFirewallChoice::legacyTablesStandBeforeOrBehind()
{
    const auto drop = R"([{"drop": null}])", mark = R"([{"mangle": {"key": {"meta": {"key": "mark"}}, "value": 5}}])";
    const auto both = [](RuleSet nft, RuleSet iptables) { return combine({std::move(nft), std::move(iptables)}); };
    QCOMPARE(decided(both(listed(0, drop), saved("-A OUTPUT -j DROP\n"))), std::string("drop, one of: drop | -A OUTPUT -j DROP"));
    QCOMPARE(decided(both(listed(-5, drop), saved("-A OUTPUT -j DROP\n"))), std::string("drop: drop"));
    QCOMPARE(decided(both(listed(5, drop), saved("-A OUTPUT -j DROP\n"))), std::string("drop: -A OUTPUT -j DROP"));
    QCOMPARE(decided(both(listed(0, mark), saved("-A OUTPUT -m mark --mark 5 -j DROP\n"))),
             std::string("unknown, one of: -A OUTPUT -m mark --mark 5 -j DROP"));
    QCOMPARE(decided(both(listed(0, mark), saved("-A OUTPUT -p udp -j DROP\n"))), std::string("accept"));
}

void TestFirewallChoice::namesAllThatItMayBe()
{
    const std::string limit = "-m limit --limit 1/hour ";
    QCOMPARE(decided(saved("-A OUTPUT " + limit + "-j DROP\n-A OUTPUT -p tcp -j DROP\n-A OUTPUT -j DROP\n")),
             "drop, one of: -A OUTPUT " + limit + "-j DROP | -A OUTPUT -p tcp -j DROP");
    // A chain that is perhaps left before its end does not surely decide.
    QCOMPARE(decided(saved("-A OUTPUT -j U\n-A OUTPUT -j DROP\n-A U " + limit + "-j RETURN\n-A U -p tcp -j DROP\n")),
             std::string("drop, one of: -A U -p tcp -j DROP | -A OUTPUT -j DROP"));
}

void TestFirewallChoice::findsWhatARuleAdded()
{
    const std::string sets = "create noted hash:ip family inet\ncreate other hash:ip family inet\n";
    const auto asked = [&](const std::string& added, const std::string& asks) {
        return decided(saved("-A OUTPUT " + added + "\n-A OUTPUT -m set --match-set " + asks + " -j DROP\n", sets));
    };
    QCOMPARE(asked("-j SET --add-set noted dst", "noted dst"), std::string("drop: -A OUTPUT -m set --match-set noted dst -j DROP"));
    QCOMPARE(asked("-j SET --add-set noted dst", "noted src"), std::string("accept"));
    QCOMPARE(asked("-j SET --add-set noted dst", "other dst"), std::string("accept"));
    QVERIFY(asked("-m limit --limit 1/hour -j SET --add-set noted dst", "noted dst").starts_with("unknown"));
}

void TestFirewallChoice::asksListsOfSets()
{
    const std::string sets = "create a hash:ip family inet\nadd a 10.77.0.3\ncreate b hash:net family inet\nadd b 10.78.0.0/16\n"
                             "create all list:set\nadd all b\nadd all a\ncreate few list:set\nadd few b\ncreate loop list:set\nadd loop loop\n";
    const auto asked = [&](const std::string& match) { return decided(saved("-A OUTPUT -m set " + match + " dst -j DROP\n", sets)).substr(0, 6); };
    QCOMPARE(asked("--match-set all"), std::string("drop: "));
    QCOMPARE(asked("--match-set few"), std::string("accept"));
    QCOMPARE(asked("! --match-set few"), std::string("drop: "));
    QCOMPARE(asked("! --match-set all"), std::string("accept"));
    QCOMPARE(asked("--match-set loop"), std::string("unknow"));
}

void TestFirewallChoice::takesExceptionsOutOfNetworks()
{
    const std::string head = "create n hash:net family inet\nadd n 10.77.0.0/16\nadd n 10.77.0.2/31 nomatch\n";
    const auto asked = [](const std::string& sets) { return decided(saved("-A OUTPUT -m set --match-set n dst -j DROP\n", sets)).substr(0, 6); };
    QCOMPARE(asked(head), std::string("accept"));
    QCOMPARE(asked(head + "add n 10.77.0.3\n"), std::string("drop: "));
}

void TestFirewallChoice::comparesTheRest_data()
{
    QTest::addColumn<QByteArray>("match");
    QTest::addColumn<bool>("drops");
    QTest::newRow("no status") << QByteArray("-m conntrack --ctstatus NONE") << false;
    QTest::newRow("not no status") << QByteArray("-m conntrack ! --ctstatus NONE") << true;
    QTest::newRow("a SYN that asks for ECN") << QByteArray("-p tcp -m ecn --ecn-tcp-ece") << false;
    QTest::newRow("one that does not") << QByteArray("-p tcp -m ecn ! --ecn-tcp-cwr") << true;
    QTest::newRow("not ECN-capable") << QByteArray("-m ecn --ecn-ip-ect 0") << true;
}

void TestFirewallChoice::comparesTheRest()
{
    QFETCH(QByteArray, match);
    QFETCH(bool, drops);
    QCOMPARE(decided(saved("-A OUTPUT " + match.toStdString() + " -j DROP\n")).starts_with("drop: "), drops);
}

void TestFirewallChoice::rejectsOnlyWhatItCan()
{
    const auto v6 = R"([{"reject": {"type": "icmpv6", "expr": "no-route"}}])", v4 = R"([{"reject": {"type": "icmp", "expr": "host-prohibited"}}])";
    QCOMPARE(decided(listed(0, v6)), std::string("accept"));
    QVERIFY(decided(listed(0, v4)).starts_with("reject: "));
    auto udp = syn();
    udp.protocol = ip_protocol::udp;
    const auto reset = R"([{"reject": {"type": "tcp reset"}}])";
    QCOMPARE(decided(listed(0, reset), udp), std::string("accept"));
    QVERIFY(decided(listed(0, reset)).starts_with("reject: "));
}

void TestFirewallChoice::answersHoldOnlyOfferedOptions()
{
    const auto drops = [](int kind) {
        const auto head = "*filter\n:INPUT ACCEPT [0:0]\n-A INPUT -p tcp -m tcp --tcp-option ";
        const auto rules = readIptablesSave(head + std::to_string(kind) + " -j DROP\nCOMMIT\n", IpAddress::Family::V4);
        auto packet = syn();
        packet.tcp_options = {2, 4, 8, 3};
        return evaluateReply(*rules, evaluate(*rules, packet, Path::Output), Path::Output).decision;
    };
    QCOMPARE(drops(34), Decision::Accept); // fast open, which only answers an offer
    QCOMPARE(drops(8), Decision::Unknown);
    QCOMPARE(drops(19), Decision::Unknown);
}

QTEST_APPLESS_MAIN(TestFirewallChoice)
#include "test_firewall_choice.moc"
