// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QFile>

#include "analysis/firewall/combine.h"
#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/nft_reader.h"
#include "analysis/firewall/suggest.h"

using namespace deadair;
using namespace deadair::firewall;

namespace
{

std::string dataFile(const char* name)
{
    QFile file(QStringLiteral(DEADAIR_TEST_DATA "/firewall/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

RuleSet server(bool with_ipsets = true)
{
    const auto rules = readIptablesSave(dataFile("server.rules"), IpAddress::Family::V4,
                                        with_ipsets ? dataFile("server.ipset") : std::string());
    if (!rules)
        qFatal("%s", rules.error().message().c_str());
    return *rules;
}

Packet syn(const std::string& from, const std::string& to)
{
    Packet packet;
    packet.source = Endpoint::parse(from).value().address;
    packet.source_port = Endpoint::parse(from).value().port;
    packet.destination = Endpoint::parse(to).value().address;
    packet.destination_port = Endpoint::parse(to).value().port;
    return packet;
}

Packet outgoing(const std::string& to)
{
    auto packet = syn("192.0.2.10:40000", to);
    packet.out_interface = "eth0";
    return packet;
}

Packet incoming(const std::string& from, const std::string& to)
{
    auto packet = syn(from, to);
    packet.in_interface = "eth0";
    return packet;
}

QByteArray decisionText(const Verdict& verdict)
{
    return QByteArray::fromStdString(std::string(enumName(verdict.decision)));
}

QByteArray ruleText(const Verdict& verdict)
{
    return QByteArray::fromStdString(verdict.rule ? verdict.rule->text : "");
}

} // namespace

class TestFirewallIptables final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void incoming_data();
    void incoming();
    void needsTheIpsets();
    void answersOnlyToTracked();
    void showsTheRule();
    void knowsWhoListensToQueues();
    void refusesWhatIsNoRuleSet_data();
    void refusesWhatIsNoRuleSet();
    void survivesEveryCut();
    void countsOnceWhatNftTellsToo();
    void keepsWhatIptablesLeavesOut();
    void suggests_data();
    void suggests();
    void suggestsThePortThatWasAskedFor();
};

void TestFirewallIptables::decides_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("decision");
    QTest::addColumn<QByteArray>("rule");
    const char* rows[][3] = {
        {"10.0.0.1:5432", "drop", "-A OUTPUT -p tcp -m tcp --dport 5432 -j DROP"},
        {"10.0.0.1:7000", "reject", "-A OUTPUT -m mark --mark 0x5/0xff -j REJECT --reject-with icmp-admin-prohibited"},
        {"10.0.0.1:80", "accept", "-A web -p tcp -m tcp --dport 80 -j ACCEPT"},
        {"10.0.0.1:8080", "accept", ""}, // goto: the end of the chain is the end of OUTPUT
        {"10.0.0.1:8101", "accept", ""},
        {"10.0.0.1:3306", "accept", ""},
        {"11.0.0.1:3306", "reject",
         "-A OUTPUT ! -d 10.0.0.0/8 -p tcp -m tcp --dport 3306 -j REJECT --reject-with tcp-reset"},
        {"10.0.0.1:4000", "drop", "-A OUTPUT -p tcp -m tcp --dport 5432 -j DROP"},
        {"10.0.0.1:9001", "unknown", ""},
        {"10.0.0.1:9002", "unknown", ""},
        {"10.0.0.1:9003", "unknown", ""},
        {"10.0.0.1:9004", "queue", "-A OUTPUT -p tcp -m tcp --dport 9004 -j NFQUEUE --queue-num 5 --queue-bypass"},
        {"198.51.100.9:1", "drop", "-A OUTPUT -m iprange --dst-range 198.51.100.5-198.51.100.9 -j DROP"},
        {"198.51.100.10:1", "accept", ""},
        {"172.16.77.5:1", "drop", "-A OUTPUT -d 172.16.0.5/255.255.0.255 -j DROP"},
        {"172.16.77.6:1", "accept", ""},
        {"10.0.0.1:25", "drop", "-A ufw-user-output -p tcp -m tcp --dport 25 -j DROP"}};
    for (const auto& row : rows)
        QTest::newRow(row[0]) << QByteArray(row[0]) << QByteArray(row[1]) << QByteArray(row[2]);
}

void TestFirewallIptables::decides()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, decision);
    QFETCH(QByteArray, rule);
    const auto verdict = evaluate(server(), outgoing(to.toStdString()), Path::Output);
    QCOMPARE(decisionText(verdict), decision);
    QCOMPARE(ruleText(verdict), rule);
    QCOMPARE(verdict.suspects.empty(), decision != "unknown");
}

void TestFirewallIptables::incoming_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("decision");
    QTest::newRow("open") << QByteArray("203.0.113.5:5000") << QByteArray("192.0.2.10:22") << QByteArray("accept");
    QTest::newRow("banned") << QByteArray("203.0.113.66:5000") << QByteArray("192.0.2.10:22") << QByteArray("reject");
    QTest::newRow("policy") << QByteArray("203.0.113.5:5000") << QByteArray("192.0.2.10:23") << QByteArray("drop");
    QTest::newRow("friend") << QByteArray("203.0.113.80:5000") << QByteArray("192.0.2.10:443") << QByteArray("accept");
    QTest::newRow("friend, range") << QByteArray("203.0.113.81:5") << QByteArray("192.0.2.10:8010")
                                   << QByteArray("accept");
    QTest::newRow("friend, other port") << QByteArray("203.0.113.80:5") << QByteArray("192.0.2.10:444")
                                        << QByteArray("drop");
}

void TestFirewallIptables::incoming()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, decision);
    const auto packet = ::incoming(from.toStdString(), to.toStdString());
    QCOMPARE(decisionText(evaluate(server(), packet, Path::Input)), decision);
}

void TestFirewallIptables::needsTheIpsets()
{
    const auto packet = ::incoming("203.0.113.80:5000", "192.0.2.10:443");
    const auto verdict = evaluate(server(false), packet, Path::Input);
    QCOMPARE(verdict.decision, Decision::Unknown);
    QCOMPARE(verdict.undecidable.at(0).why, std::string("the content of the ipset is not known"));
    QVERIFY(!verdict.suspects.empty() && verdict.suspects[0].policy);
}

void TestFirewallIptables::answersOnlyToTracked()
{
    const auto rules = server();
    for (const auto& [to, decision] :
         {std::pair("10.0.0.1:443", Decision::Accept), std::pair("10.0.0.1:6000", Decision::Drop)}) {
        const auto sent = evaluate(rules, outgoing(to), Path::Output);
        QCOMPARE(sent.decision, Decision::Accept);
        QCOMPARE(evaluate(rules, replyTo(sent), Path::Input).decision, decision);
    }
}

void TestFirewallIptables::showsTheRule()
{
    const auto dropped = evaluate(server(), outgoing("10.0.0.1:5432"), Path::Output).rule.value();
    QCOMPARE(dropped.backend, std::string("iptables"));
    QCOMPARE(dropped.table, std::string("filter"));
    QCOMPARE(dropped.number, 1);
    QCOMPARE(dropped.packets.value(), std::uint64_t{9});
    QCOMPARE(dropped.owner, std::string());
    const auto banned = evaluate(server(), ::incoming("203.0.113.66:5", "192.0.2.10:22"), Path::Input).rule.value();
    QCOMPARE(banned.owner, std::string("fail2ban"));
    QCOMPARE(banned.reject_with, std::string("icmp port-unreachable"));
    const auto policy = evaluate(server(), ::incoming("203.0.113.5:5", "192.0.2.10:23"), Path::Input).rule.value();
    QVERIFY(policy.policy);
    QCOMPARE(policy.text, std::string("-P INPUT DROP"));
    QCOMPARE(policy.packets.value(), std::uint64_t{7});
}

void TestFirewallIptables::knowsWhoListensToQueues()
{
    Machine machine;
    machine.queues_served.emplace();
    QCOMPARE(evaluate(server(), outgoing("10.0.0.1:9004"), Path::Output, machine).decision, Decision::Accept);
    machine.queues_served->push_back(5);
    QCOMPARE(evaluate(server(), outgoing("10.0.0.1:9004"), Path::Output, machine).decision, Decision::Queue);
}

void TestFirewallIptables::refusesWhatIsNoRuleSet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("other text") << QByteArray("\nhello") << QByteArray("line 2: a rule outside of a table");
    QTest::newRow("garbage inside") << QByteArray("*filter\nhello you")
                                    << QByteArray("line 2: \"hello you\" is no line");
    QTest::newRow("no such chain") << QByteArray("*filter\n-A X -j DROP")
                                   << QByteArray("line 2: the chain \"X\" is not declared");
    QTest::newRow("open quote") << QByteArray("*filter\n:A - [0:0]\n-A A -m comment --comment \"x")
                                << QByteArray("line 3: a quote");
    QTest::newRow("cut") << QByteArray("*filter\n:INPUT ACCEPT [0:0]\n")
                         << QByteArray("line 2: the text ends before COMMIT");
    QTest::newRow("twice") << QByteArray("*filter\n*nat\n")
                           << QByteArray("line 2: the table \"filter\" before it is not closed");
    QTest::newRow("megabytes") << QByteArray(3'000'000, '\x93') << QByteArray("line 1:");
}

void TestFirewallIptables::refusesWhatIsNoRuleSet()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const auto rules = readIptablesSave(text.toStdString(), IpAddress::Family::V4);
    QVERIFY(!rules.ok());
    QCOMPARE(rules.error().code, ErrorCode::Malformed);
    QVERIFY2(QByteArray::fromStdString(rules.error().message()).contains(says), rules.error().message().c_str());
}

void TestFirewallIptables::survivesEveryCut()
{
    const auto whole = dataFile("server.rules");
    for (std::size_t size = 0; size < whole.size(); size += 3)
        if (const auto rules = readIptablesSave(whole.substr(0, size) + "\nCOMMIT\n", IpAddress::Family::V4))
            evaluate(*rules, outgoing("10.0.0.1:5432"), Path::Output);
}

void TestFirewallIptables::countsOnceWhatNftTellsToo()
{
    // The same table as nft lists it, where it can only say that there is an extension.
    const auto nft = readNftJson(
        R"({"nftables":[{"chain":{"family":"ip","table":"filter","name":"OUTPUT","type":"filter","hook":"output","prio":0,)"
        R"("policy":"accept"}},{"rule":{"family":"ip","table":"filter","chain":"OUTPUT","handle":5,)"
        R"("expr":[{"xt":{"type":"match","name":"multiport"}},{"drop":null}]}}]})");
    QVERIFY(nft.ok());
    QCOMPARE(evaluate(*nft, outgoing("10.0.0.1:443"), Path::Output).decision, Decision::Unknown);
    const auto both = combine({*nft, server()});
    QCOMPARE(evaluate(both, outgoing("10.0.0.1:443"), Path::Output).decision, Decision::Accept);
    QCOMPARE(ruleText(evaluate(both, outgoing("10.0.0.1:25"), Path::Output)),
             QByteArray("-A ufw-user-output -p tcp -m tcp --dport 25 -j DROP"));
}

void TestFirewallIptables::keepsWhatIptablesLeavesOut()
{
    // A chain of nft's own in a table whose name iptables knows: iptables-save lists the table without it.
    const auto nft = readNftJson(
        R"({"nftables":[{"chain":{"family":"ip","table":"filter","name":"late","type":"filter","hook":"output","prio":5,)"
        R"("policy":"accept"}},{"rule":{"family":"ip","table":"filter","chain":"late","handle":5,)"
        R"("expr":[{"match":{"op":"==","left":{"payload":{"protocol":"tcp","field":"dport"}},"right":80}},{"drop":null}]}}]})");
    QVERIFY(nft.ok());
    QCOMPARE(evaluate(server(), outgoing("10.0.0.1:80"), Path::Output).decision, Decision::Accept);
    QCOMPARE(evaluate(combine({*nft, server()}), outgoing("10.0.0.1:80"), Path::Output).decision, Decision::Drop);
}

void TestFirewallIptables::suggests_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("iptables") << QByteArray("10.0.0.1:5432")
                              << QByteArray("iptables -I OUTPUT 1 -d 10.0.0.1 -p tcp --dport 5432 -j ACCEPT\n"
                                            "iptables -D OUTPUT -p tcp -m tcp --dport 5432 -j DROP");
    QTest::newRow("ufw") << QByteArray("10.0.0.1:25") << QByteArray("ufw insert 1 allow out 25/tcp");
}

void TestFirewallIptables::suggests()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, command);
    const auto packet = outgoing(to.toStdString());
    const auto rule = evaluate(server(), packet, Path::Output).rule.value();
    std::string commands;
    for (const auto& line : suggestAllowCommands(rule, packet))
        commands += (commands.empty() ? "" : "\n") + line;
    QCOMPARE(QByteArray::fromStdString(commands), command);
}

/// A published port is another one where Docker's rules are asked.
void TestFirewallIptables::suggestsThePortThatWasAskedFor()
{
    RuleRef rule;
    rule.backend = "ip6tables", rule.table = "filter", rule.chain = "DOCKER", rule.owner = "docker";
    QCOMPARE(suggestAllowCommands(rule, ::incoming("192.0.2.7:40000", "192.0.2.10:8080")).front(),
             std::string("ip6tables -I DOCKER-USER -p tcp -m conntrack --ctorigdstport 8080 --ctdir ORIGINAL -j ACCEPT"));
}

QTEST_APPLESS_MAIN(TestFirewallIptables)
#include "test_firewall_iptables.moc"
