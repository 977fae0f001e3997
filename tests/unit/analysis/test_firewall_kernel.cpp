// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/nft_messages.h"
#include "analysis/firewall/nft_reader.h"

#include <nlohmann/json.hpp>

using namespace deadair;
using namespace deadair::firewall;

namespace
{

/// A table "inet t" in the form of `nft --json list ruleset`: chains as "name type hook priority", rules as "chain
/// [expressions]".
class RuleSetText final
{
public:
    RuleSetText& chain(const char* name, const char* type, const char* hook, int priority)
    {
        add("chain", {{"name", name}, {"type", type}, {"hook", hook}, {"prio", priority}, {"policy", "accept"}});
        return *this;
    }
    RuleSetText& chain(const char* name)
    {
        add("chain", {{"name", name}});
        return *this;
    }
    RuleSetText& rule(const char* chain, const char* expressions)
    {
        add("rule", {{"chain", chain}, {"expr", nlohmann::json::parse(expressions)}});
        return *this;
    }
    [[nodiscard]] RuleSet read() const
    {
        const auto rules = readNftJson(nlohmann::json{{"nftables", m_items}}.dump());
        return rules ? *rules : RuleSet();
    }

private:
    void add(const char* kind, nlohmann::json item)
    {
        item["family"] = "inet";
        item["table"] = "t";
        item["handle"] = m_items.size();
        m_items.push_back({{kind, item}});
    }

    nlohmann::json m_items = {{{"table", {{"family", "inet"}, {"name", "t"}, {"handle", 1}}}}};
};

Packet synTo(const char* address, std::uint16_t port)
{
    Packet packet;
    packet.destination = IpAddress::parse(address).value();
    packet.source = IpAddress::parse(packet.destination.isV4() ? "192.0.2.10" : "2001:db8::10").value();
    packet.source_port = 40000;
    packet.destination_port = port;
    packet.out_interface = "eth0";
    return packet;
}

std::string decided(const Verdict& verdict)
{
    return std::string(enumName(verdict.decision)) + (verdict.rule ? ": " + verdict.rule->text : "");
}

} // namespace

/// What the kernel does and a reader of the rules does not expect; each was found by
/// tests/lab/firewall_differential.py.
class TestFirewallKernel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void translatesOnlyItsFamily();
    void goesOnBehindAMapWithoutAValue();
    void runsTheNatFunctionWhereItWasRegistered();
    void readsBitsOfHeaders();
    void forgetsWhatARuleChanged();
    void stopsAtTheKernelsDepth();
    void translatesTheAnswerBack();
    void doesNotKnowWhetherTranslationWasDone();
    void refusesAMegabyteOfGarbage();
};

void TestFirewallKernel::translatesOnlyItsFamily()
{
    const auto rules =
        RuleSetText()
            .chain("nat", "nat", "output", 0)
            .chain("filter", "filter", "output", 0)
            .rule("nat", R"([{"dnat": {"family": "ip", "addr": "10.77.1.9", "port": 9000}}])")
            .rule("filter",
                  R"([{"match": {"op": "in", "left": {"ct": {"key": "status"}}, "right": "dnat"}}, {"drop": null}])")
            .read();
    QCOMPARE(decided(evaluate(rules, synTo("192.0.2.7", 80), Path::Output)), std::string("drop: ct status dnat drop"));
    const auto v6 = evaluate(rules, synTo("2001:db8::7", 80), Path::Output);
    QCOMPARE(v6.decision, Decision::Accept);
    QCOMPARE(v6.packet.destination_port, std::optional<std::uint16_t>(80));
}

void TestFirewallKernel::goesOnBehindAMapWithoutAValue()
{
    const auto rules =
        RuleSetText()
            .chain("nat", "nat", "output", 0)
            .rule(
                "nat",
                R"([{"dnat": {"family": "ip", "addr": {"map": {"key": {"payload": {"protocol": "tcp", "field": "dport"}},
                                            "data": {"set": [[80, "10.0.0.1"]]}}}}}])")
            .rule("nat", R"([{"drop": null}])")
            .read();
    QCOMPARE(evaluate(rules, synTo("192.0.2.7", 80), Path::Output).packet.destination.toString(),
             std::string("10.0.0.1"));
    QCOMPARE(decided(evaluate(rules, synTo("192.0.2.7", 81), Path::Output)), std::string("drop: drop"));
}

/// A filter chain of the nat functions' own priority runs before them where it was made later.
void TestFirewallKernel::runsTheNatFunctionWhereItWasRegistered()
{
    const char* redirect = R"([{"redirect": {"port": 99}}])";
    const char* drop =
        R"([{"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 99}}, {"drop": null}])";
    const auto later = RuleSetText().chain("nat", "nat", "output", 50).chain("filter", "filter", "output", -100);
    const auto earlier = RuleSetText().chain("filter", "filter", "output", -100).chain("nat", "nat", "output", 50);
    for (const auto& [text, decision] : {std::pair(later, Decision::Accept), std::pair(earlier, Decision::Drop)}) {
        auto rules = text;
        QCOMPARE(evaluate(rules.rule("nat", redirect).rule("filter", drop).read(), synTo("192.0.2.7", 80), Path::Output)
                     .decision,
                 decision);
    }
}

void TestFirewallKernel::readsBitsOfHeaders()
{
    const auto rules =
        RuleSetText()
            .chain("o", "filter", "output", 0)
            .rule(
                "o",
                R"([{"match": {"op": "==", "left": {"payload": {"base": "nh", "offset": 128, "len": 32}}, "right": 3221226054}}, {"drop": null}])")
            .rule(
                "o",
                R"([{"match": {"op": "==", "left": {"payload": {"protocol": "ip", "field": "dscp"}}, "right": "af11"}}, {"reject": null}])")
            .rule(
                "o",
                R"([{"match": {"op": "==", "left": {"&": [{"payload": {"base": "th", "offset": 96, "len": 16}}, 2]}, "right": 0}}, {"drop": null}])")
            .read();
    QCOMPARE(evaluate(rules, synTo("192.0.2.70", 80), Path::Output).decision, Decision::Drop); // its destination
    auto packet = synTo("192.0.2.71", 80);
    QCOMPARE(evaluate(rules, packet, Path::Output).decision, Decision::Unknown);
    packet.traffic_class = 0;
    QCOMPARE(evaluate(rules, packet, Path::Output).decision, Decision::Accept); // the SYN flag is set, whatever else is
    packet.traffic_class = 0x28;
    QCOMPARE(evaluate(rules, packet, Path::Output).decision, Decision::Reject);
}

void TestFirewallKernel::forgetsWhatARuleChanged()
{
    const char* drop =
        R"([{"match": {"op": "==", "left": {"payload": {"protocol": "ip", "field": "ttl"}}, "right": 64}}, {"drop": null}])";
    const char* set = R"([{"mangle": {"key": {"payload": {"protocol": "ip", "field": "ttl"}}, "value": 33}}])";
    auto packet = synTo("192.0.2.70", 80);
    packet.ttl = 64;
    QCOMPARE(
        evaluate(RuleSetText().chain("o", "filter", "output", 0).rule("o", drop).read(), packet, Path::Output).decision,
        Decision::Drop);
    QCOMPARE(evaluate(RuleSetText().chain("o", "filter", "output", 0).rule("o", set).rule("o", drop).read(), packet,
                      Path::Output)
                 .decision,
             Decision::Unknown);
}

/// nftables takes no deeper jumps than 16: whoever shows some has no rule set of the kernel's.
void TestFirewallKernel::stopsAtTheKernelsDepth()
{
    const auto nested = [](int jumps) {
        RuleSetText text;
        text.chain("c0", "filter", "output", 0);
        for (int i = 1; i <= jumps; ++i)
            text.chain(("c" + std::to_string(i)).c_str());
        for (int i = 0; i < jumps; ++i)
            text.rule(("c" + std::to_string(i)).c_str(),
                      ("[{\"jump\": {\"target\": \"c" + std::to_string(i + 1) + "\"}}]").c_str());
        text.rule(("c" + std::to_string(jumps)).c_str(), R"([{"drop": null}])");
        return evaluate(text.read(), synTo("192.0.2.70", 80), Path::Output);
    };
    QCOMPARE(nested(16).decision, Decision::Drop);
    QCOMPARE(nested(17).decision, Decision::Unknown);
    QVERIFY(nested(17).undecidable.back().why.find("jump") != std::string::npos);
}

/// The answer of a translated connection comes from where it was translated to, and is shown as asked for only behind
/// the priority at which sources are translated.
void TestFirewallKernel::translatesTheAnswerBack()
{
    const char* from_there =
        R"([{"match": {"op": "==", "left": {"payload": {"protocol": "ip", "field": "saddr"}}, "right": "10.0.0.9"}}, {"drop": null}])";
    for (const auto& [priority, decision] : {std::pair(0, Decision::Drop), std::pair(200, Decision::Accept)}) {
        const auto rules = RuleSetText()
                               .chain("nat", "nat", "output", -100)
                               .chain("in", "filter", "input", priority)
                               .rule("nat", R"([{"dnat": {"family": "ip", "addr": "10.0.0.9"}}])")
                               .rule("in", from_there)
                               .read();
        const auto syn = evaluate(rules, synTo("192.0.2.70", 80), Path::Output);
        QCOMPARE(syn.decision, Decision::Accept);
        QCOMPARE(evaluateReply(rules, syn, Path::Output).decision, decision);
    }
}

/// `ct status != dnat` compares the whole field, in which the kernel also notes that nat chains were passed.
void TestFirewallKernel::doesNotKnowWhetherTranslationWasDone()
{
    const auto status = [](const char* op, int right) {
        const auto expression = R"([{"match": {"op": ")" + std::string(op) +
                                R"(", "left": {"ct": {"key": "status"}}, "right": )" + std::to_string(right) +
                                "}}, {\"drop\": null}]";
        return evaluate(RuleSetText().chain("o", "filter", "output", 0).rule("o", expression.c_str()).read(),
                        synTo("192.0.2.70", 80), Path::Output)
            .decision;
    };
    QCOMPARE(status("==", 0), Decision::Unknown);
    QCOMPARE(status("!=", 0x20), Decision::Drop);
    QCOMPARE(status("in", 0x20), Decision::Accept);
}

void TestFirewallKernel::refusesAMegabyteOfGarbage()
{
    std::string garbage;
    for (unsigned state = 1; garbage.size() < 1u << 20; state = state * 1664525 + 1013904223)
        garbage += static_cast<char>(state >> 24);
    QVERIFY(!readNftJson(garbage).ok());
    QVERIFY(!readNftJson(R"({"nftables": [)" + garbage).ok());
    QVERIFY(!readNftJson(R"({"nftables": )" + std::string(1u << 20, '[')).ok());
    QVERIFY(!readIptablesSave(garbage, IpAddress::Family::V4).ok());
    QVERIFY(!readNftMessages(garbage).ok());
    const auto sets =
        readIptablesSave("*filter\n:OUTPUT ACCEPT [0:0]\n-A OUTPUT -m set --match-set a dst -j DROP\nCOMMIT\n",
                         IpAddress::Family::V4, garbage);
    QVERIFY(sets.ok());
    QCOMPARE(evaluate(*sets, synTo("192.0.2.70", 80), Path::Output).decision, Decision::Unknown);
}

QTEST_APPLESS_MAIN(TestFirewallKernel)
#include "test_firewall_kernel.moc"
