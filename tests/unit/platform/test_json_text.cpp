// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/firewall/foreign_rules.h"
#include "platform/shared/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace deadair;
using platform::JsonObject;

class TestJsonText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readersUnderstandIt()
    {
        const std::string odd = "\"C:\\\xc3\x9c\" \n\x01";
        const auto text = JsonObject().add("text", odd).add("number", std::int64_t{-7}).add("flag", true).add("list", std::vector<std::string>{"a", "b"}).text();
        const auto read = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        QCOMPARE(read.size(), 4);
        QCOMPARE(read.value(QLatin1String("text")).toString().toStdString(), odd);
        QCOMPARE(read.value(QLatin1String("number")).toInt(), -7);
        QCOMPARE(read.value(QLatin1String("flag")).toBool(), true);
        QCOMPARE(read.value(QLatin1String("list")).toArray().size(), 2);
        QCOMPARE(JsonObject().text(), std::string("{}"));
    }
    /// As Windows' firewall is listed: objects in lists, names of INetFwRule.
    void rulesOfWindows()
    {
        JsonObject profile, rule;
        profile.add("Name", "Public").add("Enabled", true).add("DefaultInboundAction", std::int64_t{0}).add("DefaultOutboundAction", std::int64_t{1});
        profile.add("ExcludedInterfaces", std::vector<std::string>{}).add("Active", true);
        rule.add("Name", "no \"db\"").add("Direction", std::int64_t{2}).add("Action", std::int64_t{0}).add("Enabled", true);
        rule.add("Profiles", std::int64_t{0x7fffffff}).add("Protocol", std::int64_t{6}).add("RemotePorts", "5432").add("LocalPorts", "*");
        rule.add("LocalAddresses", "*").add("RemoteAddresses", "10.0.0.0/255.0.0.0").add("ApplicationName", "").add("serviceName", "");
        rule.add("InterfaceTypes", "All").add("Interfaces", std::vector<std::string>{}).add("SecureFlags", std::int64_t{0}).add("LocalAppPackageId", "");
        const auto text = JsonObject().add("Profiles", std::vector<JsonObject>{profile}).add("Rules", std::vector<JsonObject>{rule}).text();
        const auto rules = firewall::readForeignRules(text);
        QVERIFY2(rules.ok(), rules ? "" : rules.error().message().c_str());
        firewall::Packet packet;
        packet.source = *IpAddress::parse("10.1.0.7"), packet.destination = *IpAddress::parse("10.0.9.4");
        packet.destination_port = 5432;
        const auto verdict = firewall::evaluate(*rules, packet, false);
        QVERIFY(verdict.decision == firewall::Decision::Drop);
        QCOMPARE(verdict.rule->name, std::string("no \"db\""));
        packet.destination_port = 5433;
        QVERIFY(firewall::evaluate(*rules, packet, false).decision == firewall::Decision::Accept);
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "test_json_text.moc"
