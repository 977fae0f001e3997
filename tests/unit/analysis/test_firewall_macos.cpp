// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QProcess>
#include <QTemporaryDir>

#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/macos/alf.h"
#include "analysis/firewall/macos/pf_evaluate.h"
#include "analysis/firewall/macos/pf_reader.h"
#include "analysis/firewall/macos/suggest.h"

#include <fstream>
#include <sstream>

using namespace deadair;
using namespace deadair::firewall;

namespace
{

std::string sample(const std::string& name)
{
    std::ifstream file(std::string(DEADAIR_TEST_DATA) + "/firewall/" + name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Packet syn(const char* from, const char* to, std::uint16_t port, bool inbound)
{
    Packet packet;
    packet.source = *IpAddress::parse(from), packet.destination = *IpAddress::parse(to);
    packet.destination_port = port, packet.source_port_low = 1024;
    (inbound ? packet.in_interface : packet.out_interface) = "en0";
    return packet;
}

std::string words(const Verdict& verdict)
{
    auto text = std::string(enumName(verdict.decision));
    if (verdict.decision == Decision::Unknown)
        return text + ": " + (verdict.undecidable.empty() ? "" : verdict.undecidable.front().why);
    return verdict.rule ? text + ": " + verdict.rule->text : text;
}

macos::PfRules pf(const std::string& text)
{
    auto read = macos::readPf(text);
    return read ? *read : macos::PfRules{};
}

Decision in(const std::string& rules, std::uint16_t port, const char* from = "10.0.0.9")
{
    return macos::evaluate(pf(rules), syn(from, "10.1.0.7", port, true), true).decision;
}

} // namespace

class TestFirewallMacos final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeStatus()
    {
        auto rules = pf(sample("macos/pf.txt"));
        QVERIFY(rules.enabled == true);
        const auto ask = [&](const char* from, const char* to, std::uint16_t port, bool inbound) {
            return words(macos::evaluate(rules, syn(from, to, port, inbound), inbound));
        };
        QVERIFY(ask("10.0.0.9", "10.1.0.7", 22, true).starts_with("unknown: the table")); // what <bad> holds is not told
        rules = pf("table <bad> { 192.0.2.0/24 192.0.2.66 }\n" + sample("macos/pf.txt"));
        QCOMPARE(ask("10.0.0.9", "10.1.0.7", 22, true), std::string("accept: pass in on en0 inet proto tcp from any to any port = ssh flags S/SA keep state"));
        QCOMPARE(ask("192.0.2.9", "10.1.0.7", 22, true), std::string("drop: block drop in quick inet from <bad> to any"));
        QCOMPARE(ask("10.0.0.9", "10.1.0.7", 23, true), std::string("reject: block return in log on en0 all"));
        QVERIFY(ask("10.0.0.9", "10.1.0.7", 5010, true).starts_with("accept: pass in inet"));
        QVERIFY(ask("11.0.0.9", "10.1.0.7", 5010, true).starts_with("reject"));
        QVERIFY(ask("10.0.0.9", "10.1.0.7", 631, true).starts_with("drop: block drop in proto tcp from any to any port = 631"));
        QVERIFY(ask("10.0.0.9", "10.1.0.7", 8080, true).starts_with("unknown: it translates"));
        QVERIFY(ask("10.1.0.7", "10.0.9.4", 443, false).starts_with("accept: pass out all"));
    }
    void countersAndAnchorsAreNamed()
    {
        const auto rules = pf(sample("macos/pf.txt"));
        QCOMPARE(rules.lists.front().front().packets, std::optional<std::uint64_t>(7));
        const auto verdict = macos::evaluate(pf("table <bad> { }\n" + sample("macos/pf.txt")), syn("10.0.0.9", "10.1.0.7", 631, true), true);
        QCOMPARE(verdict.rule->chain, std::string("com.apple/250.ApplicationFirewall"));
    }
    void usersAreComparedWhereTheyAreKnown()
    {
        const auto rules = pf(sample("macos/pf.txt"));
        auto packet = syn("10.1.0.7", "203.0.113.9", 1500, false);
        QVERIFY(macos::evaluate(rules, packet, false).decision == Decision::Unknown);
        packet.uid = 501;
        QVERIFY(macos::evaluate(rules, packet, false).decision == Decision::Drop);
        packet.uid = 502;
        QVERIFY(macos::evaluate(rules, packet, false).decision == Decision::Accept);
        packet.uid = 501, packet.destination_port = 2000; // the ends of "><" are outside
        QVERIFY(macos::evaluate(rules, packet, false).decision == Decision::Accept);
    }
    void answersFollowTheState()
    {
        const std::string rules = "block drop in all\npass out all flags S/SA keep state\npass out inet proto tcp from any to 198.51.100.7 no state\n";
        const auto answer = [&](const char* to) {
            auto out = macos::evaluate(pf(rules), syn("10.1.0.7", to, 443, false), false);
            auto reply = replyTo(out);
            reply.in_interface = "en0";
            return macos::evaluate(pf(rules), reply, true).decision;
        };
        QVERIFY(answer("10.0.9.4") == Decision::Accept);
        QVERIFY(answer("198.51.100.7") == Decision::Drop);
    }
    void lastMatchAndQuick()
    {
        QVERIFY(in("block in all\npass in all\n", 22) == Decision::Accept);
        QVERIFY(in("pass in all\nblock in all\n", 22) == Decision::Drop);
        QVERIFY(in("block in quick all\npass in all\n", 22) == Decision::Drop);
        QVERIFY(in("pass out all\n", 22) == Decision::Accept); // nothing matches
        QVERIFY(in("block return-rst in proto tcp all\n", 22) == Decision::Reject);
        QVERIFY(in("block return-icmp (13) in proto tcp all\n", 22) == Decision::Reject);
        QVERIFY(in("block in inet6 all\npass out all\n", 22) == Decision::Accept);
    }
    void portsAndHosts_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* condition, bool matches) { QTest::newRow(condition) << QString::fromUtf8(condition) << matches; };
        row("from any to any port = 22", true);
        row("from any to any port = ssh", true);
        row("from any to any port 22", true);
        row("from any to any port != 22", false);
        row("from any to any port < 23", true);
        row("from any to any port < 22", false);
        row("from any to any port <= 22", true);
        row("from any to any port > 22", false);
        row("from any to any port >= 22", true);
        row("from any to any port 20:22", true);
        row("from any to any port 22 >< 25", false);
        row("from any to any port 21 >< 23", true);
        row("from any to any port 22 >< 23", false);
        row("from any to any port 22 <> 25", false);
        row("from any to any port { 80, 22 }", true);
        row("from any to any port { 80 443 }", false);
        row("from 10.0.0.9 to 10.1.0.7", true);
        row("from ! 10.0.0.0/8 to any", false);
        row("from !10.0.0.9 to any", false);
        row("from { 192.0.2.1, 10.0.0.0/24 } to any", true);
        row("from 10.0.0.1 - 10.0.0.9 to any", true);
        row("from 10.0.0.1 - 10.0.0.8 to any", false);
        row("from any port > 1023 to any", true);
        row("from any port < 1024 to any", false);
        row("from any to any flags S/SA", true);
        row("from any to any flags SA/SA", false);
        row("from any to any flags any", true);
    }
    void portsAndHosts()
    {
        QFETCH(QString, condition);
        QFETCH(bool, matches);
        const auto decision = in("block drop in proto tcp " + condition.toStdString() + "\n", 22);
        QVERIFY2(decision == (matches ? Decision::Drop : Decision::Accept), qPrintable(condition));
    }
    void interfacesAndGroups()
    {
        QVERIFY(in("block in on en0 all\n", 22) == Decision::Drop);
        QVERIFY(in("block in on en all\n", 22) == Decision::Drop);
        QVERIFY(in("block in on en1 all\n", 22) == Decision::Accept);
        QVERIFY(in("block in on ! en0 all\n", 22) == Decision::Accept);
        QVERIFY(in("block in on { lo0, en0 } all\n", 22) == Decision::Drop);
    }
    void configurationFilesAreUnderstood()
    {
        const std::string text = "# office\next_if = \"en0\"\nports = \"{ 22, 80 }\"\ntable <friends> const { 10.0.0.0/8, 192.0.2.1 }\nset skip on lo0\n"
                                 "block in on $ext_if all\npass in on $ext_if proto tcp from <friends> \\\n  to any port $ports # friends\n";
        QVERIFY(in(text, 80) == Decision::Accept);
        QVERIFY(in(text, 81) == Decision::Drop);
        QVERIFY(in(text, 80, "203.0.113.9") == Decision::Drop);
    }
    void whatIsNotKnownIsNotGuessed()
    {
        QVERIFY(in("block in proto tcp all probability 20%\n", 22) == Decision::Unknown);
        QVERIFY(in("block in from any to (en0:network)\n", 22) == Decision::Unknown);
        QVERIFY(in("block in frobnicate all\n", 22) == Decision::Unknown);
        QVERIFY(in("anchor \"com.example/*\" all\npass in all\n", 22) == Decision::Unknown);
        QVERIFY(in("anchor \"com.example/*\" in proto udp all\n", 22) == Decision::Accept);
        QVERIFY(in("block in proto udp all probability 20%\n", 22) == Decision::Accept);
        QVERIFY(in("block in proto tcp all probability 20%\npass in quick all\n", 22) == Decision::Accept);
        QVERIFY(in("block in quick proto tcp all tagged X\npass in quick all\n", 22) == Decision::Unknown);
    }
    /// As the kernel looks a table up: in the anchor itself, then in the main rules, in no anchor in between.
    void tablesOfAnchors()
    {
        const std::string rules = "anchor \"outer/*\" all {\n  anchor \"inner\" all {\n    block in from <bad> to any\n  }\n}\n";
        const std::string in_main = "table <bad> { 192.0.2.1 }\n", in_outer = "table <bad> anchor \"outer\" { 192.0.2.2 }\n";
        const std::string in_inner = "table <bad> anchor \"outer/inner\" { 192.0.2.3 }\n";
        const auto dropped = [&](const std::string& tables) {
            std::string from;
            for (const auto* const address : {"192.0.2.1", "192.0.2.2", "192.0.2.3"}) {
                const auto decision = in(tables + rules, 22, address);
                from += decision == Decision::Drop ? 'd' : decision == Decision::Accept ? 'a' : '?';
            }
            return from;
        };
        QCOMPARE(dropped(in_main), std::string("daa"));
        QCOMPARE(dropped(in_main + in_outer), std::string("daa"));
        QCOMPARE(dropped(in_main + in_outer + in_inner), std::string("aad"));
        QCOMPARE(dropped(in_outer), std::string("???"));
        // What is in the anchor and was not read hides the one of the main rules.
        QCOMPARE(dropped(in_main + "table <bad> anchor \"outer/inner\"\n"), std::string("???"));
        QCOMPARE(dropped(in_main + "table anchor \"outer/inner\"\n"), std::string("???"));
        QCOMPARE(dropped(in_main + "table anchor \"*\"\n"), std::string("???"));
        QCOMPARE(dropped(in_inner + "table anchor \"*\"\n"), std::string("aad"));
        QCOMPARE(in(in_main + "table anchor \"*\"\nblock in from <bad> to any\n", 22, "192.0.2.1"), Decision::Drop);
    }
    void pathsOfAnchors()
    {
        const auto names = pf("anchor \"a\" all {\n anchor \"/b/*\" all {\n anchor \"../c/d\" all {\n pass all\n}\n}\n anchor \"*\" all {\n pass all\n}\n}\n").list_names;
        QCOMPARE(names, (std::vector<std::string>{"", "a", "b", "c/d", "a"}));
    }
    /// An old pfctl shows nothing of the anchors that "x/*" calls.
    void emptyBracesOfMany()
    {
        QCOMPARE(in("anchor \"x/*\" all {\n}\npass in all\n", 22), Decision::Unknown);
        QCOMPARE(in("anchor \"x\" all {\n}\npass in all\n", 22), Decision::Accept);
    }
    void namesInTables()
    {
        QCOMPARE(in("table <bad> { 192.0.2.1, db.example }\nblock in from <bad> to any\n", 22, "192.0.2.1"), Decision::Unknown);
        QCOMPARE(in("table <bad> const { 192.0.2.1, 192.0.2.2 }\nblock in from <bad> to any\n", 22, "192.0.2.9"), Decision::Accept);
    }
    void anchorsCanBeQuick()
    {
        QVERIFY(in("anchor quick all {\n  pass in proto tcp all\n}\nblock in all\n", 22) == Decision::Accept);
        QVERIFY(in("anchor quick all {\n  pass in proto udp all\n}\nblock in all\n", 22) == Decision::Drop);
        QVERIFY(in("anchor all {\n  pass in proto tcp all\n}\nblock in all\n", 22) == Decision::Drop);
    }
    void pfCanBeOff()
    {
        QVERIFY(in("FILTER RULES:\nblock in all\nINFO:\nStatus: Disabled for 1 days\n", 22) == Decision::Accept);
    }
    void badInput()
    {
        for (const auto* const text : {"", "hello world", "{{{{{{", "<?xml version='1.0'?>", "table"})
            QVERIFY2(!macos::readPf(text), text);
        std::string deep;
        for (int i = 0; i < 1000; ++i)
            deep += "anchor \"a\" all {\n";
        QVERIFY(macos::evaluate(pf(deep), syn("10.0.0.9", "10.1.0.7", 22, true), true).decision == Decision::Unknown);
    }
    /// The command is run on a copy: what it writes has to let the packet pass, before rules that are "quick" too.
    void adviceStandsBeforeQuickRules()
    {
        const std::string before = "set block-policy drop\nrdr-anchor \"com.apple/*\"\nblock in quick proto tcp from any to any port 5432\npass all\n";
        const auto packet = syn("10.0.0.9", "10.1.0.7", 5432, true);
        const auto verdict = macos::evaluate(pf(before), packet, true);
        QVERIFY(verdict.rule && verdict.decision == Decision::Drop);
        auto command = macos::suggestAllowCommands(*verdict.rule, packet).front();
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("pf.conf")).toStdString();
        const std::string_view of_the_system = "/etc/pf.conf";
        QVERIFY(command.ends_with(of_the_system));
        std::ofstream(path) << before;
        QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromStdString(command.replace(command.size() - of_the_system.size(), of_the_system.size(), path))});
        std::ostringstream text;
        text << std::ifstream(path).rdbuf();
        const auto after = text.str();
        if (after == before)
            QSKIP("needs perl");
        QVERIFY2(after.find("set block-policy") == 0 && after.find("pass quick") > after.find("rdr-anchor"), after.c_str());
        QCOMPARE(macos::evaluate(pf(after), packet, true).decision, Decision::Accept);
        QCOMPARE(in(after, 5433), in(before, 5433));
    }
    void applicationFirewall()
    {
        const auto state = *macos::readAlf("Firewall is enabled. (State = 1)\nFirewall has block all state set to disabled.\nAutomatically allow built-in signed software ENABLED.\n"
                                           "Total number of apps = 2 \n1 : /Applications/Chat.app \n             (Block incoming connections) \n"
                                           "2 : /usr/local/bin/serve \n             (Allow incoming connections) \n");
        QCOMPARE(state.apps.size(), 2U);
        const auto decide = [&](bool inbound, std::optional<std::string> program) { return macos::evaluate(state, inbound, program).decision; };
        QVERIFY(decide(true, "/Applications/Chat.app/Contents/MacOS/Chat") == Decision::Drop);
        QVERIFY(decide(true, "/usr/local/bin/serve") == Decision::Accept);
        QVERIFY(decide(true, "/usr/local/bin/other") == Decision::Unknown);
        QVERIFY(decide(true, std::nullopt) == Decision::Unknown);
        QVERIFY(decide(false, std::nullopt) == Decision::Accept);
        QVERIFY(macos::evaluate(*macos::readAlf("Firewall is disabled. (State = 0)\n"), true, "/x").decision == Decision::Accept);
        QVERIFY(macos::evaluate(*macos::readAlf("Firewall is enabled. (State = 2)\n"), true, "/usr/local/bin/serve").decision == Decision::Drop);
        QVERIFY(!macos::readAlf("no such tool"));
    }
};

QTEST_APPLESS_MAIN(TestFirewallMacos)
#include "test_firewall_macos.moc"
