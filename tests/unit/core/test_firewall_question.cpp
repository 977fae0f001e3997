// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/firewall/nft_reader.h"
#include "knowledge/firewall_text.h"
#include "platform/firewall_rules.h"
#include "session/firewall_question.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace deadair;
using firewall::Decision;

namespace
{

/// An input chain that drops port 99 to everybody and port 98 to one address, and answers from this
/// machine's port 96; and an output chain for one user.
LocalRules someRules(RuleSource status = RuleSource::Read)
{
    const auto rules = firewall::readNftJson(R"({"nftables": [{"table": {"family": "inet", "name": "f", "handle": 1}},
{"chain": {"family": "inet", "table": "f", "name": "in", "handle": 1, "type": "filter", "hook": "input", "prio": 0, "policy": "accept"}},
{"chain": {"family": "inet", "table": "f", "name": "out", "handle": 2, "type": "filter", "hook": "output", "prio": 0, "policy": "accept"}},
{"rule": {"family": "inet", "table": "f", "chain": "in", "handle": 3, "expr": [{"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 99}}, {"drop": null}]}},
{"rule": {"family": "inet", "table": "f", "chain": "in", "handle": 4, "expr": [{"match": {"op": "==", "left": {"payload": {"protocol": "ip", "field": "saddr"}}, "right": "127.0.0.8"}}, {"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 98}}, {"reject": {"type": "tcp reset"}}]}},
{"rule": {"family": "inet", "table": "f", "chain": "in", "handle": 6, "expr": [{"match": {"op": "==", "left": {"payload": {"protocol": "ip", "field": "saddr"}}, "right": "127.0.0.1"}}, {"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "sport"}}, "right": 96}}, {"drop": null}]}},
{"rule": {"family": "inet", "table": "f", "chain": "out", "handle": 5, "expr": [{"match": {"op": "==", "left": {"meta": {"key": "skuid"}}, "right": 4242}}, {"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 97}}, {"drop": null}]}}]})");
    LocalRules local;
    local.sources = {{"nftables", RuleSource::Read, {}}, {"iptables", status, "no such right"}};
    local.rules = rules ? *rules : firewall::RuleSet();
    return local;
}

FirewallQuestion to(std::uint16_t port)
{
    FirewallQuestion question;
    question.target = {IpAddress::parse("127.0.0.1").value(), port};
    return question;
}

QByteArray answer(const Result<firewall::CheckedPacket>& checked)
{
    if (!checked)
        return QByteArray::fromStdString(checked.error().message());
    const auto& verdict = checked->verdict;
    return QByteArray::fromStdString(std::string(enumName(verdict.decision)) +
                                     (verdict.rule ? ' ' + verdict.rule->chain : std::string()));
}

/// The value at this path of keys and places, as text.
QByteArray shown(const QJsonObject& object, std::initializer_list<const char*> path)
{
    QJsonValue value(object);
    for (const auto* key : path)
        value =
            value.isArray() ? value.toArray().at(QByteArray(key).toInt()) : value.toObject().value(QLatin1String(key));
    return value.isDouble() ? QByteArray::number(value.toInt()) : value.toString().toUtf8();
}

} // namespace

class TestFirewallQuestion final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesOfWindows()
    {
        LocalRules local;
        local.foreign = {*firewall::readForeignRules(R"({"Profiles": [{"Name": "Public", "Enabled": true, "DefaultInboundAction": 0, "DefaultOutboundAction": 1, "Active": true}],
"Rules": [{"Name": "no 99", "Direction": 2, "Action": 0, "Enabled": true, "Profiles": 7, "Protocol": 17, "RemotePorts": "99"}]})")};
        local.sources = {{"windows", RuleSource::Read, {}}};
        auto question = to(99);
        question.target.address = *IpAddress::parse("192.0.2.99");
        question.datagram = true;
        if (const auto checked = askFirewall(local, question)) { // where a route leads there
            QCOMPARE(answer(checked), QByteArray("drop outbound"));
            question.datagram = false;
            QCOMPARE(answer(askFirewall(local, question)), QByteArray("accept outbound"));
            local.sources.push_back({"wfp", RuleSource::Unavailable, "for administrators"});
            QCOMPARE(answer(askFirewall(local, question)), QByteArray("unknown"));
        }
        question.reply = true;
        QVERIFY(!askFirewall(local, question).ok());
    }
    void followsLoopbackIntoInput();
    void asksForTheReply();
    void asksForAnotherUser();
    void asksForAnyClient();
    void refusesWhatIsNotHere();
    void neverAcceptsWithRulesUnread();
    void writesTheDocument();
    void speaksToAPerson();
    void namesTheBackendsOfThisSystem();
};

void TestFirewallQuestion::followsLoopbackIntoInput()
{
    QCOMPARE(answer(askFirewall(someRules(), to(99))), QByteArray("drop in"));
    QCOMPARE(answer(askFirewall(someRules(), to(80))), QByteArray("accept"));
}

void TestFirewallQuestion::asksForTheReply()
{
    auto question = to(96);
    QCOMPARE(answer(askFirewall(someRules(), question)), QByteArray("accept"));
    question.reply = true;
    const auto checked = askFirewall(someRules(), question);
    QCOMPARE(answer(checked), QByteArray("drop in"));
    QCOMPARE(checked->packet.source_port, std::optional<std::uint16_t>(96));
    QVERIFY(checked->syn && checked->syn->decision == Decision::Accept);
}

void TestFirewallQuestion::asksForAnotherUser()
{
    auto question = to(97);
    question.user = platform::SystemUser{4242, std::nullopt};
    QCOMPARE(answer(askFirewall(someRules(), question)), QByteArray("drop out"));
    question.user = platform::SystemUser{4243, std::nullopt};
    QCOMPARE(answer(askFirewall(someRules(), question)), QByteArray("accept"));
}

void TestFirewallQuestion::asksForAnyClient()
{
    auto question = to(98);
    question.incoming = true;
    QCOMPARE(answer(askFirewall(someRules(), question)), QByteArray("unknown")); // it depends on who asks
    question.from = IpAddress::parse("127.0.0.8");
    QCOMPARE(answer(askFirewall(someRules(), question)), QByteArray("reject in"));
    question.from = IpAddress::parse("127.0.0.9");
    QCOMPARE(answer(askFirewall(someRules(), question)), QByteArray("accept"));
    question.target.port = 99;
    question.from.reset();
    QCOMPARE(answer(askFirewall(someRules(), question)), QByteArray("drop in"));
}

void TestFirewallQuestion::refusesWhatIsNotHere()
{
    auto question = to(80);
    question.interface = "nosuch0";
    QVERIFY(answer(askFirewall(someRules(), question)).contains("nosuch0"));
    question.interface.reset();
    question.from = IpAddress::parse("192.0.2.77");
    QVERIFY(answer(askFirewall(someRules(), question)).contains("192.0.2.77 is not an address of this machine"));
    question.from = IpAddress::parse("::1");
    QVERIFY(answer(askFirewall(someRules(), question)).contains("IPv6"));
    question = to(80);
    question.incoming = true;
    question.target.address = IpAddress::parse("192.0.2.77").value();
    QVERIFY(answer(askFirewall(someRules(), question)).contains("192.0.2.77 is not an address of this machine"));
}

void TestFirewallQuestion::neverAcceptsWithRulesUnread()
{
    QCOMPARE(answer(askFirewall(someRules(RuleSource::Unavailable), to(80))), QByteArray("unknown"));
    QCOMPARE(answer(askFirewall(someRules(RuleSource::Unavailable), to(99))), QByteArray("drop in"));
    QCOMPARE(answer(askFirewall(someRules(RuleSource::Absent), to(80))), QByteArray("accept"));
}

void TestFirewallQuestion::writesTheDocument()
{
    const auto checked = askFirewall(someRules(), to(99));
    QVERIFY(checked.ok());
    const firewall::Check check{"out", someRules(RuleSource::Unavailable).sources, {*checked, *checked}, {}};
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(check))).object();
    QCOMPARE(shown(json, {"schema"}), QByteArray("deadair.firewall/1"));
    QCOMPARE(shown(json, {"direction"}), QByteArray("out"));
    QCOMPARE(shown(json, {"packet", "destination"}), QByteArray("127.0.0.1"));
    QCOMPARE(shown(json, {"packet", "destination_port"}), QByteArray("99"));
    QCOMPARE(shown(json, {"packet", "protocol"}), QByteArray("tcp"));
    QCOMPARE(shown(json, {"packet", "interface"}), QByteArray("lo"));
    QCOMPARE(shown(json, {"backends", "1", "status"}), QByteArray("unavailable"));
    QCOMPARE(shown(json, {"backends", "1", "reason"}), QByteArray("no such right"));
    QCOMPARE(shown(json, {"decision"}), QByteArray("drop"));
    QCOMPARE(shown(json, {"rule", "backend"}), QByteArray("nftables"));
    QCOMPARE(shown(json, {"rule", "table"}), QByteArray("f"));
    QCOMPARE(shown(json, {"rule", "chain"}), QByteArray("in"));
    QCOMPARE(shown(json, {"rule", "handle"}), QByteArray("3"));
    QCOMPARE(shown(json, {"rule", "text"}), QByteArray("tcp dport 99 drop"));
    QCOMPARE(shown(json, {"trace", "0", "verdict"}), QByteArray("drop"));
    QVERIFY(json.value(QLatin1String("undecidable")).isArray());
    QCOMPARE(json.value(QLatin1String("addresses")).toArray().size(), 2);
}

void TestFirewallQuestion::speaksToAPerson()
{
    const auto checked = askFirewall(someRules(), to(99));
    QVERIFY(checked.ok());
    const auto text =
        QByteArray::fromStdString(firewallText({"out", someRules(RuleSource::Unavailable).sources, {*checked}, {}}));
    QVERIFY2(text.contains("127.0.0.1:99, out by lo: dropped."), text);
    QVERIFY2(text.contains("nftables, table inet f, chain in, rule 1 (handle 3):\n    tcp dport 99 drop\n"), text);
    QVERIFY2(text.contains("$ sudo nft insert rule inet f in handle 3 "), text);
    QVERIFY2(text.contains("Not read: iptables, no such right."), text);
}

/// Whoever may read nothing is told of the back-ends that would have been asked here, not of another system's.
void TestFirewallQuestion::namesTheBackendsOfThisSystem()
{
    std::vector<std::string> asked;
    for (const auto& listing : platform::ruleListings({}))
        asked.push_back(listing.backend);
    const auto named = platform::ruleBackends();
    QVERIFY(!named.empty());
    for (const auto& backend : named)
        QVERIFY2(std::ranges::find(asked, backend) != asked.end(), backend.c_str());
}

QTEST_GUILESS_MAIN(TestFirewallQuestion)
#include "test_firewall_question.moc"
