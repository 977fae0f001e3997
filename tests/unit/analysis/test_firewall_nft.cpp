// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QFile>

#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/nft_reader.h"

using namespace deadair;
using namespace deadair::firewall;

namespace
{

std::string dataFile(const char* name)
{
    QFile file(QStringLiteral(DEADAIR_TEST_DATA "/firewall/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Packet synTo(const std::string& endpoint)
{
    Packet packet;
    const auto to = Endpoint::parse(endpoint).value();
    packet.source = IpAddress::parse(to.address.isV4() ? "192.0.2.10" : "2001:db8::10").value();
    packet.source_port = 40000;
    packet.destination = to.address;
    packet.destination_port = to.port;
    packet.out_interface = "eth0";
    return packet;
}

Machine someMachine()
{
    Machine machine;
    machine.addresses = {{IpPrefix::parse("192.0.2.10/24").value(), IpPrefix::parse("2001:db8::10/64").value()}};
    return machine;
}

QByteArray decisionText(const Verdict& verdict)
{
    return QByteArray::fromStdString(std::string(enumName(verdict.decision)));
}

} // namespace

class TestFirewallNft final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data();
    void decides();
    void answerComesBack_data();
    void answerComesBack();
    void incoming_data();
    void incoming();
    void namesSuspects();
    void tracesWhatMatched();
    void refusesWhatIsNoRuleSet_data();
    void refusesWhatIsNoRuleSet();
    void survivesEveryCut();
    void noticesLoops();
    void keepsTheUnknown();
};

void TestFirewallNft::decides_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("decision");
    QTest::addColumn<QByteArray>("rule");
    const char* rows[][4] = {
        {"a port that is closed to all", "10.0.0.1:5432", "drop", "tcp dport 5432 drop comment \"no databases\""},
        {"the same over IPv6", "[2001:db8::5]:5432", "drop", "tcp dport 5432 drop comment \"no databases\""},
        {"a prefix in a set", "10.66.3.4:80", "drop", "ip daddr @blocked counter drop"},
        {"the end of a range in a set", "192.168.1.20:80", "drop", "ip daddr @blocked counter drop"},
        {"behind the range", "192.168.1.21:80", "accept", ""},
        {"address and port together", "10.7.0.9:85", "reject",
         "ip daddr . tcp dport @pairs reject with icmp admin-prohibited"},
        {"the address with another port", "10.7.0.9:91", "accept", ""},
        {"a verdict map that drops", "10.0.0.1:7001", "drop", "tcp dport vmap @fates"},
        {"a verdict map that jumps", "10.0.0.1:7002", "reject",
         "tcp flags & fin,syn,rst,ack == syn reject with tcp reset"},
        {"a verdict map that accepts", "10.0.0.1:7003", "accept", "tcp dport vmap @fates"},
        {"a mark set on the way", "10.0.0.1:8001", "drop", "meta mark 5 drop"},
        {"no mark set", "10.0.0.1:8002", "accept", ""},
        {"a rate limit that matters", "10.0.0.1:9001", "unknown", ""},
        {"a rate limit before a drop", "10.0.0.1:9002", "unknown", ""},
        {"an owner that is not known", "10.0.0.1:9003", "unknown", ""},
        {"random, and the same without it: one of two", "10.0.0.1:9004", "drop", ""},
        {"another protocol's rule", "10.0.0.1:53", "accept", ""},
        {"a negated range", "10.0.0.1:10000", "drop", "tcp dport != 1-9999 drop"},
        {"a later chain drops what an earlier one let pass", "198.51.100.9:443", "drop",
         "ip daddr 198.51.100.9 tcp dport 443 drop"},
        {"not tracked is not invalid", "10.0.0.1:6000", "accept", ""},
        {"translated to a blocked address", "10.0.0.1:4000", "drop", "ip daddr @blocked counter drop"},
        {"translated to a blocked port", "10.0.0.1:4100", "drop", "tcp dport 5432 drop comment \"no databases\""}};
    for (const auto& row : rows)
        QTest::newRow(row[0]) << QByteArray(row[1]) << QByteArray(row[2]) << QByteArray(row[3]);
}

void TestFirewallNft::decides()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, decision);
    QFETCH(QByteArray, rule);
    const auto rules = readNftJson(dataFile("office.json"));
    QVERIFY2(rules.ok(), rules.ok() ? "" : rules.error().message().c_str());
    const auto verdict = evaluate(*rules, synTo(to.toStdString()), Path::Output, someMachine());
    QCOMPARE(decisionText(verdict), decision);
    QCOMPARE(QByteArray::fromStdString(verdict.rule ? verdict.rule->text : ""), rule);
    QCOMPARE(verdict.undecidable.empty(), decision != "unknown" && verdict.suspects.empty());
}

void TestFirewallNft::answerComesBack_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("decision");
    QTest::newRow("tracked") << QByteArray("10.0.0.1:80") << QByteArray("accept");
    QTest::newRow("a SYN that was not tracked has no established answer")
        << QByteArray("10.0.0.1:6000") << QByteArray("drop");
}

void TestFirewallNft::answerComesBack()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, decision);
    const auto rules = readNftJson(dataFile("office.json"));
    const auto syn = evaluate(*rules, synTo(to.toStdString()), Path::Output, someMachine());
    QCOMPARE(syn.decision, Decision::Accept);
    const auto verdict = evaluate(*rules, replyTo(syn), Path::Input, someMachine());
    QCOMPARE(decisionText(verdict), decision);
    if (verdict.decision == Decision::Drop)
        QVERIFY(verdict.rule && verdict.rule->policy && verdict.rule->chain == "input");
}

void TestFirewallNft::incoming_data()
{
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("interface");
    QTest::addColumn<QByteArray>("decision");
    QTest::newRow("an open port") << QByteArray("192.0.2.10:443") << QByteArray("eth0") << QByteArray("accept");
    QTest::newRow("the policy") << QByteArray("192.0.2.10:80") << QByteArray("eth0") << QByteArray("drop");
    QTest::newRow("loopback") << QByteArray("192.0.2.10:80") << QByteArray("lo") << QByteArray("accept");
    QTest::newRow("only for IPv6") << QByteArray("[2001:db8::10]:8443") << QByteArray("eth0") << QByteArray("accept");
    QTest::newRow("not for IPv4") << QByteArray("192.0.2.10:8443") << QByteArray("eth0") << QByteArray("drop");
    QTest::newRow("an interface that is not known")
        << QByteArray("192.0.2.10:80") << QByteArray() << QByteArray("unknown");
}

void TestFirewallNft::incoming()
{
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, interface);
    QFETCH(QByteArray, decision);
    const auto rules = readNftJson(dataFile("office.json"));
    auto packet = synTo(to.toStdString());
    packet.source = IpAddress::parse(packet.destination.isV4() ? "192.0.2.77" : "2001:db8::77").value();
    packet.out_interface.reset();
    if (!interface.isEmpty())
        packet.in_interface = interface.toStdString();
    QCOMPARE(decisionText(evaluate(*rules, packet, Path::Input, someMachine())), decision);
}

void TestFirewallNft::namesSuspects()
{
    const auto rules = readNftJson(dataFile("office.json"));
    const auto verdict = evaluate(*rules, synTo("10.0.0.1:9003"), Path::Output, someMachine());
    QCOMPARE(verdict.suspects.size(), std::size_t{1});
    QCOMPARE(verdict.suspects[0].text, std::string("tcp dport 9003 meta skuid 1000 drop"));
    QCOMPARE(verdict.undecidable.at(0).why, std::string("the owner of the socket is not known"));
    auto packet = synTo("10.0.0.1:9003");
    packet.uid = 1000;
    QCOMPARE(evaluate(*rules, packet, Path::Output, someMachine()).decision, Decision::Drop);
    packet.uid = 1001;
    QCOMPARE(evaluate(*rules, packet, Path::Output, someMachine()).decision, Decision::Accept);
}

void TestFirewallNft::tracesWhatMatched()
{
    const auto rules = readNftJson(dataFile("office.json"));
    const auto verdict = evaluate(*rules, synTo("10.0.0.1:8001"), Path::Output, someMachine());
    std::string text;
    for (const auto& item : verdict.trace)
        text += item.rule.chain + ": " + item.rule.text + " -> " + item.verdict + '\n';
    QCOMPARE(QByteArray::fromStdString(text), QByteArray("output: tcp dport 8001 meta mark set 5 -> continue\n"
                                                         "output: tcp dport { 8001-8010 } jump marked -> jump marked\n"
                                                         "marked: meta mark 5 drop -> drop\n"));
    QVERIFY(verdict.rule && verdict.rule->handle && verdict.rule->number == 1);
    QCOMPARE(verdict.rule->table, std::string("filter"));
    QCOMPARE(verdict.rule->family, std::string("inet"));
}

void TestFirewallNft::refusesWhatIsNoRuleSet_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QByteArray() << QByteArray("empty");
    QTest::newRow("other text") << QByteArray("table inet f { }") << QByteArray("not the output of");
    QTest::newRow("other JSON") << QByteArray("{\"a\":1}") << QByteArray("not the output of");
    QTest::newRow("no array") << QByteArray("{\"nftables\": 5}") << QByteArray("byte 13: an array");
    QTest::newRow("broken inside") << QByteArray("{\"nftables\": [{\"rule\": {]}}]}") << QByteArray("byte 26: a comma");
    QTest::newRow("nested") << "{\"nftables\": [" + QByteArray(2'000'000, '[') + "]"
                            << QByteArray("object is expected");
    QTest::newRow("nested deeply") << "{\"nftables\": [{\"rule\": " + QByteArray(2'000'000, '[') + "]"
                                   << QByteArray("nested too deeply");
    QTest::newRow("garbage") << QByteArray(2'000'000, '\x9b') << QByteArray("not the output of");
}

void TestFirewallNft::refusesWhatIsNoRuleSet()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const auto rules = readNftJson(text.toStdString());
    QVERIFY(!rules.ok());
    QCOMPARE(rules.error().code, ErrorCode::Malformed);
    QVERIFY2(QByteArray::fromStdString(rules.error().message()).contains(says), rules.error().message().c_str());
}

void TestFirewallNft::survivesEveryCut()
{
    const auto whole = dataFile("office.json");
    for (std::size_t size = 0; size < whole.size() - 3; size += 7)
        QVERIFY(!readNftJson(std::string_view(whole).substr(0, size)).ok());
    // A value of the wrong kind anywhere must not do more than make a rule unknown.
    for (std::size_t at = 0; at < whole.size(); ++at) {
        if (whole[at] != '"' && (whole[at] < '0' || whole[at] > '9'))
            continue;
        auto changed = whole;
        changed.replace(at, 1, "7");
        if (const auto rules = readNftJson(changed))
            evaluate(*rules, synTo("10.7.0.9:85"), Path::Output, someMachine());
    }
}

void TestFirewallNft::noticesLoops()
{
    const std::string chains =
        R"({"chain":{"family":"ip","table":"t","name":"o","type":"filter","hook":"output","prio":0,"policy":"accept"}},)"
        R"({"chain":{"family":"ip","table":"t","name":"a"}},)"
        R"({"rule":{"family":"ip","table":"t","chain":"o","expr":[{"jump":{"target":"a"}}]}},)"
        R"({"rule":{"family":"ip","table":"t","chain":"a","expr":[{"jump":{"target":"a"}}]}})";
    const auto rules = readNftJson("{\"nftables\":[" + chains + "]}");
    QVERIFY(rules.ok());
    const auto verdict = evaluate(*rules, synTo("10.0.0.1:80"), Path::Output);
    QCOMPARE(verdict.decision, Decision::Unknown);
    QVERIFY(verdict.undecidable.at(0).why.find("without end") != std::string::npos);
}

void TestFirewallNft::keepsTheUnknown()
{
    const std::string base =
        R"({"chain":{"family":"ip","table":"t","name":"o","type":"filter","hook":"output","prio":0,"policy":"accept"}},)"
        R"({"rule":{"family":"ip","table":"t","chain":"o","handle":7,"expr":[{"match":{"op":"==","left":{"payload":)"
        R"({"protocol":"tcp","field":"dport"}},"right":80}},{"crystal ball":{"future":"dark"}},{"drop":null}]}})";
    const auto rules = readNftJson("{\"nftables\":[" + base + "]}");
    QVERIFY(rules.ok());
    const auto verdict = evaluate(*rules, synTo("10.0.0.1:80"), Path::Output);
    QCOMPARE(verdict.decision, Decision::Unknown);
    QVERIFY(verdict.undecidable.at(0).text.find("crystal ball") != std::string::npos);
    QCOMPARE(evaluate(*rules, synTo("10.0.0.1:81"), Path::Output).decision, Decision::Accept);
}

QTEST_APPLESS_MAIN(TestFirewallNft)
#include "test_firewall_nft.moc"
