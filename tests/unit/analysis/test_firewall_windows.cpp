// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/firewall/foreign_rules.h"
#include "analysis/firewall/suggest.h"
#include "analysis/firewall/windows/drop_records.h"
#include "analysis/firewall/windows/evaluate.h"
#include "analysis/firewall/windows/json_reader.h"
#include "analysis/firewall/windows/netsh_reader.h"
#include "analysis/firewall/windows/wfp_evaluate.h"
#include "analysis/firewall/windows/wfp_reader.h"

#include <fstream>
#include <sstream>

using namespace deadair;
using namespace deadair::firewall;
using windows::Direction;

namespace
{

std::string sample(const std::string& name)
{
    std::ifstream file(std::string(DEADAIR_TEST_DATA) + "/firewall/" + name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Packet syn(const char* from, const char* to, std::uint16_t port)
{
    Packet packet;
    packet.source = *IpAddress::parse(from), packet.destination = *IpAddress::parse(to);
    packet.destination_port = port, packet.source_port_low = 1024;
    return packet;
}

/// "drop: TEXT" of the deciding rule, or "unknown: WHY".
std::string words(const Verdict& verdict)
{
    auto text = std::string(enumName(verdict.decision));
    if (verdict.decision == Decision::Unknown)
        return text + ": " + (verdict.undecidable.empty() ? "" : verdict.undecidable.front().why);
    return verdict.rule ? text + ": " + verdict.rule->text : text;
}

std::string name(const std::string& text)
{
    return text.substr(0, text.find(':', text.find(": ") + 2));
}

windows::Circumstances on(unsigned profile)
{
    windows::Circumstances circumstances;
    circumstances.profiles = profile;
    return circumstances;
}

/// JSON is written with single quotes here.
std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

windows::RuleSet json(const std::string& rules)
{
    auto read = windows::readJson(quoted("[" + rules + "]"));
    return read ? *read : windows::RuleSet{};
}

std::string rule(const char* name, int direction, int action, const char* rest)
{
    return std::string("{'Name':'") + name + "','Direction':" + std::to_string(direction) + ",'Action':" + std::to_string(action) +
           ",'Enabled':true,'Profiles':2147483647,'Protocol':6" + rest + "}";
}

} // namespace

class TestFirewallWindows final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void netshRulesAndProfiles()
    {
        const auto rules = *windows::readNetsh(sample("windows/netsh.txt"));
        QCOMPARE(rules.rules.size(), 6U);
        QCOMPARE(rules.profiles.size(), 3U);
        const auto in = [&](const char* from, std::uint16_t port, unsigned profile) {
            return name(words(evaluate(rules, syn(from, "10.1.0.7", port), Direction::In, {}, on(profile))));
        };
        QCOMPARE(in("203.0.113.9", 443, windows::profile::public_network), std::string("accept: Web server"));
        QCOMPARE(in("203.0.113.9", 8005, windows::profile::domain), std::string("accept: Web server"));
        QCOMPARE(in("203.0.113.9", 8011, windows::profile::domain), std::string("drop: default"));
        QCOMPARE(in("10.66.3.4", 443, windows::profile::domain), std::string("drop: No guests")); // block beats allow
        QCOMPARE(in("192.0.2.20", 443, windows::profile::domain), std::string("drop: No guests"));
        QCOMPARE(in("192.0.2.21", 443, windows::profile::domain), std::string("accept: Web server"));
        QCOMPARE(in("203.0.113.9", 22, windows::profile::private_network), std::string("accept")); // switched off
    }
    void keywordsNeedTheMachine()
    {
        const auto rules = *windows::readNetsh(sample("windows/netsh.txt"));
        const auto packet = syn("10.1.0.9", "10.1.0.7", 5432);
        const auto domain = on(windows::profile::domain);
        QVERIFY(evaluate(rules, packet, Direction::In, {}, domain).decision == Decision::Unknown);
        Machine machine;
        machine.addresses = {{*IpAddress::parse("10.1.0.7"), 24}};
        QCOMPARE(name(words(evaluate(rules, packet, Direction::In, machine, domain))), std::string("accept: Neighbours only"));
        QCOMPARE(name(words(evaluate(rules, syn("10.2.0.9", "10.1.0.7", 5432), Direction::In, machine, domain))), std::string("drop: default"));
    }
    void programsDecideWhereTheyAreKnown()
    {
        const auto rules = *windows::readNetsh(sample("windows/netsh.txt"));
        auto circumstances = on(windows::profile::public_network);
        const auto packet = syn("10.1.0.7", "203.0.113.9", 443);
        QCOMPARE(words(evaluate(rules, packet, Direction::Out, {}, circumstances)),
                 std::string("unknown: it applies to one program, and which one this is about is not known"));
        circumstances.program = "c:\\program files\\browser\\Browser.exe";
        QCOMPARE(name(words(evaluate(rules, packet, Direction::Out, {}, circumstances))), std::string("accept: Browser out"));
        circumstances.program = "C:\\other.exe";
        QCOMPARE(words(evaluate(rules, packet, Direction::Out, {}, circumstances)), std::string("drop: default: block"));
    }
    void theProfileMatters()
    {
        const auto rules = *windows::readNetsh(sample("windows/netsh.txt"));
        const auto verdict = evaluate(rules, syn("203.0.113.9", "10.1.0.7", 22), Direction::In);
        QCOMPARE(words(verdict), std::string("unknown: it depends on the network's profile, which is not known"));
        QVERIFY(evaluate(rules, syn("127.0.0.1", "127.0.0.1", 22), Direction::In).decision == Decision::Accept);
    }
    void theInterfaceTellsTheProfile()
    {
        const auto rules = *windows::readJson(quoted(
            "{'Profiles':[{'Name':'Private','Enabled':true,'DefaultInboundAction':1,'DefaultOutboundAction':1,'Active':true},"
            "{'Name':'Public','Enabled':true,'DefaultInboundAction':0,'DefaultOutboundAction':1,'Active':true}],'Rules':[],"
            "'Interfaces':[{'Name':'LAN','Profile':'Private'},{'Name':'Hotel','Profile':'Public'},7]}"));
        const auto arriving = [&](const char* interface) {
            auto packet = syn("192.0.2.1", "10.1.0.7", 80);
            packet.in_interface = interface;
            return evaluate(rules, packet, Direction::In).decision;
        };
        QVERIFY(arriving("LAN") == Decision::Accept);
        QVERIFY(arriving("Hotel") == Decision::Drop);
        QVERIFY(arriving("VPN") == Decision::Unknown);
    }
    void interfacePolicyDump()
    {
        const auto block = rule("no db", 2, 0, ",'RemotePorts':'5432','RemoteAddresses':'10.0.0.0/255.0.0.0'");
        const auto allow = rule("db", 2, 1, ",'RemotePorts':'5432','LocalPorts':'*','RemoteAddresses':'*'");
        const auto packet = syn("192.168.1.7", "10.0.9.4", 5432);
        QCOMPARE(name(words(evaluate(json(allow + "," + block), packet, Direction::Out))), std::string("drop: no db"));
        QCOMPARE(name(words(evaluate(json(allow), packet, Direction::Out))), std::string("accept: db"));
        QCOMPARE(words(evaluate(json(block), syn("192.168.1.7", "11.0.9.4", 5432), Direction::Out)), std::string("accept: default: allow"));
        auto off = block;
        off.replace(off.find("true"), 4, "false");
        QVERIFY(evaluate(json(off), packet, Direction::Out).decision == Decision::Accept);
    }
    void propertiesThatWindowsDoesNotTell()
    {
        const auto packet = syn("192.168.1.7", "10.0.9.4", 5432);
        const auto decision = [&](const char* rest) { return evaluate(json(rule("no db", 2, 0, rest)), packet, Direction::Out).decision; };
        QVERIFY(decision(",'Untold':[]") == Decision::Drop);
        QVERIFY(decision(",'Untold':['RemotePorts']") == Decision::Unknown);
        QVERIFY(decision(",'Untold':['RemotePorts'],'RemoteAddresses':'192.0.2.1'") == Decision::Accept); // not this packet, whatever the ports
        const auto icmp = json("{'Name':'no ping','Direction':2,'Action':0,'Enabled':true,'Profiles':2147483647,'Protocol':1,'Untold':['LocalPorts','RemotePorts']}");
        QVERIFY(evaluate(icmp, packet, Direction::Out).decision == Decision::Accept);
    }
    void cmdletObjects()
    {
        const auto read = windows::readJson(quoted("{'Profiles':[{'Name':'Public','Enabled':1,'DefaultInboundAction':4,'DefaultOutboundAction':2,\n"
                    "'AllowLocalFirewallRules':0,'Active':true}],\n"
                    "'Rules':[{'DisplayName':'local web','Direction':1,'Action':2,'Enabled':1,'Profile':0,'Protocol':'TCP','LocalPort':['443','444'],\n"
                    "'RemotePort':'Any','LocalAddress':'Any','RemoteAddress':'Any','PolicyStoreSourceType':1},\n"
                    "{'DisplayName':'policy ssh','Direction':'Inbound','Action':'Allow','Enabled':'True','Profile':'Any','Protocol':'TCP','LocalPort':'22',\n"
                    "'RemotePort':'Any','LocalAddress':'Any','RemoteAddress':['10.0.0.0/8','192.168.0.0/16'],'PolicyStoreSourceType':2},\n"
                    "{'DisplayName':'ports not told','Direction':1,'Action':2,'Enabled':1,'Profile':0,'PolicyStoreSourceType':2,'LocalAddress':'Any','RemoteAddress':'198.51.100.0/24'}]}"));
        QVERIFY2(read.ok(), read ? "" : read.error().message().c_str());
        QCOMPARE(words(evaluate(*read, syn("10.0.0.9", "10.1.0.7", 443), Direction::In)), std::string("drop: default: block")); // local rules do not apply
        QCOMPARE(name(words(evaluate(*read, syn("192.168.7.9", "10.1.0.7", 22), Direction::In))), std::string("accept: policy ssh"));
        QVERIFY(evaluate(*read, syn("198.51.100.9", "10.1.0.7", 80), Direction::In).decision == Decision::Unknown);
    }
    void bypassOverridesBlock()
    {
        const auto rules = json("{'DisplayName':'trusted','PolicyStoreSourceType':1,'Direction':1,'Action':3,'Enabled':1,'Profile':0,'Protocol':'TCP',\n"
                    "'LocalPort':'Any','RemotePort':'Any','LocalAddress':'Any','RemoteAddress':'10.0.0.1'}," + rule("no", 1, 0, ""));
        QCOMPARE(name(words(evaluate(rules, syn("10.0.0.1", "10.1.0.7", 22), Direction::In))), std::string("accept: trusted"));
        QCOMPARE(name(words(evaluate(rules, syn("10.0.0.2", "10.1.0.7", 22), Direction::In))), std::string("drop: no"));
    }
    void conditionsBeyondThePacketAreNotGuessed()
    {
        for (const auto* const rest : {",'LocalUserAuthorizedList':'D:(A;;CC;;;S-1-5-84)'", ",'LocalAppPackageId':'S-1-15-2-1'", ",'RemotePorts':'Teredo'",
                                       ",'InterfaceTypes':'Wireless'", ",'serviceName':'dnscache'"})
            QVERIFY2(evaluate(json(rule("no", 2, 0, rest)), syn("10.1.0.7", "10.0.9.4", 80), Direction::Out).decision == Decision::Unknown, rest);
    }
    void packagedAppsLiveInFoldersOfTheirOwn()
    {
        const auto rules = json(rule("store app", 2, 0, ",'LocalAppPackageId':'S-1-15-2-1'"));
        windows::Circumstances circumstances;
        const auto decide = [&](const char* program) {
            circumstances.program = program;
            return evaluate(rules, syn("10.1.0.7", "10.0.9.4", 80), Direction::Out, {}, circumstances).decision;
        };
        QVERIFY(decide("C:\\Program Files\\Deadair\\deadair.exe") == Decision::Accept);
        QVERIFY(decide("C:\\Program Files\\WindowsApps\\Store\\app.exe") == Decision::Unknown);
    }
    void anExcludedInterfaceIsNotFiltered()
    {
        const auto rules = *windows::readJson(quoted("{'Profiles':[{'Name':'Public','Enabled':true,'DefaultInboundAction':0,'DefaultOutboundAction':1,"
                                                     "'ExcludedInterfaces':['Ethernet 2'],'Active':true}],'Rules':[]}"));
        const auto arriving = [&](const char* interface) {
            auto packet = syn("192.0.2.1", "10.1.0.7", 80);
            packet.in_interface = interface;
            return evaluate(rules, packet, Direction::In).decision;
        };
        QVERIFY(arriving("Ethernet") == Decision::Drop);
        QVERIFY(arriving("Ethernet 2") == Decision::Accept);
    }
    void rulesAndFiltersTogether()
    {
        const auto rules = *readForeignRules(sample("windows/rules.json")), filters = *readForeignRules(sample("windows/wfp.xml"));
        const auto decide = [&](const std::vector<ForeignRules>& all, const char* to, std::uint16_t port) {
            const auto verdict = evaluateAll(all, syn("10.1.0.7", to, port), false);
            return std::string(enumName(verdict.decision)) + (verdict.rule ? ": " + verdict.rule->backend + ' ' + verdict.rule->owner : std::string());
        };
        const std::vector<ForeignRules> both{rules, filters};
        QCOMPARE(decide(both, "10.0.9.4", 5432), std::string("drop: windows ")); // the rule has a name to find it by
        QCOMPARE(decide(both, "192.0.2.7", 6000), std::string("drop: wfp Contoso Shield")); // no rule of the firewall's
        QCOMPARE(decide(both, "192.0.2.8", 6000), std::string("accept: wfp "));
        QCOMPARE(decide(both, "10.0.9.4", 80), std::string("unknown")); // a driver of others decides
        QCOMPARE(decide({rules}, "10.0.9.4", 80), std::string("accept: windows "));
        QCOMPARE(decide(both, "10.0.9.4", 8443), std::string("unknown"));
        // What only the firewall's own filters leave open, its rules tell.
        const auto own = *readForeignRules("<wfpstate><item><displayData><name>f</name></displayData><providerKey>FWPM_PROVIDER_MPSSVC_WF</providerKey>"
                                           "<layerKey>FWPM_LAYER_ALE_AUTH_CONNECT_V4</layerKey><subLayerKey>FWPM_SUBLAYER_MPSSVC_WF</subLayerKey><filterCondition><item>"
                                           "<fieldKey>FWPM_CONDITION_ALE_USER_ID</fieldKey><matchType>FWP_MATCH_EQUAL</matchType></item></filterCondition>"
                                           "<action><type>FWP_ACTION_BLOCK</type></action><filterId>1</filterId></item></wfpstate>");
        QCOMPARE(decide({own}, "10.0.9.4", 8443), std::string("unknown"));
        QCOMPARE(decide({rules, own}, "10.0.9.4", 8443), std::string("accept: windows "));
        QCOMPARE(decide({}, "10.0.9.4", 80), std::string("accept"));
    }
    void filteringPlatform()
    {
        const auto state = *windows::readWfp(sample("windows/wfp.xml"));
        QCOMPARE(state.filters.size(), 4U);
        const auto out = [&](const char* to, std::uint16_t port) { return words(evaluate(state, syn("10.1.0.7", to, port), Direction::Out)); };
        QCOMPARE(out("10.0.9.4", 5432), std::string("drop: Contain & isolate (filter 71234)"));
        QCOMPARE(out("192.0.2.7", 6000), std::string("drop: Contain & isolate (filter 71234)")); // one of two addresses
        QCOMPARE(out("192.0.2.8", 6000), std::string("accept: Default Outbound (filter 70001)"));
        QCOMPARE(out("10.0.9.4", 443), std::string("accept: Default Outbound (filter 70001)"));
        QCOMPARE(out("10.0.9.4", 80), std::string("unknown: a driver decides, by rules of its own"));
        QVERIFY(out("10.0.9.4", 8443).starts_with("unknown: it depends on FWPM_CONDITION_ALE_APP_ID \\device"));
        const auto recorded = recordedDrop(state, syn("10.1.0.7", "10.0.9.4", 5432), Direction::Out);
        QVERIFY(recorded && recorded->handle == 71234);
        QVERIFY(!recordedDrop(state, syn("10.1.0.7", "10.0.9.4", 5433), Direction::Out));
    }
    void auditEvents()
    {
        const auto drops = windows::readAuditEvents(sample("windows/audit.xml"));
        QVERIFY2(drops.ok(), drops ? "" : drops.error().message().c_str());
        QCOMPARE(drops->size(), 2U); // not what arrived, nor what was allowed
        auto state = *windows::readWfp(sample("windows/wfp.xml"));
        state.drops = *drops;
        const auto rule = [&](const char* to, std::uint16_t port) {
            const auto found = recordedDrop(state, syn("10.1.0.7", to, port), Direction::Out);
            return found ? found->owner + ": " + found->text : std::string();
        };
        QCOMPARE(rule("10.0.9.4", 5432), std::string("Contoso Shield: Contain & isolate (filter 71234)"));
        QCOMPARE(rule("2001:db8::9", 443), std::string(": a filter that is not in this list (filter 99999)"));
        QCOMPARE(rule("10.0.9.4", 5433), std::string());
        QVERIFY(isOf(drops->front(), 4711, "") && !isOf(drops->front(), 4712, ""));
        QVERIFY(isOf(drops->back(), 4712, "") && drops->back().time == "2026-03-01T11:59:58.1234567Z");
        QVERIFY(!windows::readAuditEvents("<Events><Event>"));
        QVERIFY(windows::readAuditEvents("<Events><Event><System><EventID>5157</EventID></System></Event></Events>")->empty());
    }
    void whoseDropItWas()
    {
        windows::WfpDrop drop;
        QVERIFY(isOf(drop, 1, "C:\\Tools\\Deadair.exe")); // not told: perhaps
        drop.program = "\\device\\harddiskvolume3\\tools\\deadair.exe";
        QVERIFY(isOf(drop, 1, "C:\\Tools\\Deadair.exe") && !isOf(drop, 1, "C:\\Tools\\other.exe"));
        drop.program = "\\.d.e.v.\\.d.e.a.d.a.i.r...e.x.e...";
        QVERIFY(isOf(drop, 1, "C:\\Tools\\Deadair.exe") && !isOf(drop, 1, "C:\\Tools\\other.exe"));
    }
    void onlyTheDropsOfThisRun()
    {
        constexpr std::int64_t noon = 1'772'366'400'000; // 2026-03-01T12:00:00Z
        for (const auto& [time, since] : {std::pair("2026-03-01T12:00:01.250Z", true), {"2026-03-01T12:00:00.000Z", true}, {"2026-03-01T11:59:59.9999999Z", false},
                                          {"2026-02-28T23:00:00.000Z", false}, {"", true}, {"yesterday", true}}) {
            windows::WfpDrop drop;
            drop.time = time;
            QVERIFY2(isSince(drop, noon + 900) == since, time); // Windows' times are not to be had finer than this
        }
    }
    void aRuleThatIsCutOffDecidesNothing()
    {
        const std::string cut = "Rule Name: ssh\nEnabled: Yes\nDirection: In\nProfiles: Domain,Private,Public\nProtocol: TCP\nLocalPort: 22\n";
        const auto decide = [](const std::string& text) {
            return evaluate(*windows::readNetsh(text), syn("10.0.0.1", "10.1.0.7", 22), Direction::In, {}, on(windows::profile::domain)).decision;
        };
        QCOMPARE(decide(cut + "Action: Allow\n"), Decision::Accept);
        QCOMPARE(decide(cut), Decision::Unknown);
    }
    void whatToDo()
    {
        const auto rules = *windows::readNetsh(sample("windows/netsh.txt"));
        const auto packet = syn("203.0.113.9", "10.1.0.7", 22);
        const auto by_default = evaluate(rules, packet, Direction::In, {}, on(windows::profile::domain));
        QCOMPARE(suggestAllowCommands(*by_default.rule, packet).front(),
                 std::string("New-NetFirewallRule -DisplayName 'Allow TCP 22 from 203.0.113.9' -Direction Inbound -Action Allow -Protocol TCP -LocalPort 22 "
                             "-RemoteAddress 203.0.113.9"));
        const auto blocked = evaluate(rules, syn("10.66.0.1", "10.1.0.7", 22), Direction::In, {}, on(windows::profile::domain));
        QCOMPARE(suggestAllowCommands(*blocked.rule, packet).back(), std::string("Disable-NetFirewallRule -DisplayName 'No guests'"));
    }
    void textsAreRecognised()
    {
        const auto backend = [](const char* name) {
            const auto rules = readForeignRules(sample(name));
            return rules ? std::string(backendOf(*rules)) : rules.error().message();
        };
        QCOMPARE(backend("windows/netsh.txt"), std::string("windows"));
        QCOMPARE(backend("windows/rules.json"), std::string("windows"));
        QCOMPARE(backend("windows/wfp.xml"), std::string("wfp"));
        QCOMPARE(backend("macos/pf.txt"), std::string("pf"));
        QCOMPARE(backend("macos/alf.txt"), std::string("alf"));
        QVERIFY(!readForeignRules("hello"));
        const auto dump = *readForeignRules(sample("windows/rules.json"));
        QVERIFY(firewall::evaluate(dump, syn("192.168.1.7", "10.0.9.4", 5432), false).decision == Decision::Drop);
        QVERIFY(firewall::evaluate(dump, syn("192.168.1.7", "10.0.9.4", 5433), false).decision == Decision::Accept);
    }
    void hardPermitsAndSublayers()
    {
        const auto filter = [](const char* id, const char* sublayer, const char* action, bool hard) {
            return std::string("<item><displayData><name>f</name></displayData><flags>") + (hard ? "<item>FWPM_FILTER_FLAG_CLEAR_ACTION_RIGHT</item>" : "") +
                   "</flags><layerKey>FWPM_LAYER_ALE_AUTH_RECV_ACCEPT_V4</layerKey><subLayerKey>" + sublayer + "</subLayerKey><action><type>FWP_ACTION_" + action +
                   "</type></action><filterId>" + id + "</filterId></item>";
        };
        const auto decide = [](const std::string& items) {
            return evaluate(*windows::readWfp("<wfpdiag>" + items + "</wfpdiag>"), syn("10.0.0.1", "10.1.0.7", 22), Direction::In).decision;
        };
        const std::string order = "<item><subLayerKey>A</subLayerKey><weight>100</weight></item><item><subLayerKey>B</subLayerKey><weight>50</weight></item>";
        QVERIFY(decide(filter("1", "A", "PERMIT", false) + filter("2", "B", "BLOCK", false)) == Decision::Drop);
        QVERIFY(decide(order + filter("1", "A", "PERMIT", true) + filter("2", "B", "BLOCK", false)) == Decision::Accept);
        QVERIFY(decide(order + filter("1", "B", "PERMIT", true) + filter("2", "A", "BLOCK", false)) == Decision::Drop);
        QVERIFY(decide(filter("1", "A", "PERMIT", true) + filter("2", "B", "BLOCK", false)) == Decision::Unknown);
    }
    void badInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another language") << QByteArray("Regelname:    Web\nAktiviert:   Ja\n");
        QTest::newRow("garbage") << QByteArray(1000, '\x01');
        QTest::newRow("cut json") << QByteArray("[{'Name':'x','Direction':1,'Act");
        QTest::newRow("json of something else") << QByteArray("[{'a':1}]");
        QTest::newRow("cut xml") << QByteArray("<wfpdiag><filters><item><filterId>1");
        QTest::newRow("xml of something else") << QByteArray("<html><body>x</body></html>");
        QTest::newRow("deep xml") << QByteArray("<a>").repeated(5000);
        QTest::newRow("document type") << QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]><wfpdiag/>");
    }
    void badInput()
    {
        QFETCH(QByteArray, text);
        const auto view = std::string_view(text.constData(), static_cast<std::size_t>(text.size()));
        QVERIFY(!windows::readNetsh(view));
        QVERIFY(!windows::readJson(view));
        QVERIFY(!windows::readWfp(view));
    }
};

QTEST_APPLESS_MAIN(TestFirewallWindows)
#include "test_firewall_windows.moc"
