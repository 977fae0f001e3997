// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/nft_reader.h"

#include <nlohmann/json.hpp>

using namespace deadair;
using namespace deadair::firewall;

namespace
{

/// A table "inet t" in the form of `nft --json list ruleset`: chains as "name type hook priority", rules as "chain [expressions]".
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

/// What the kernel does and a reader of the rules does not expect; each was found by tests/lab/firewall_differential.py.
class TestFirewallKernel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void translatesOnlyItsFamily();
    void goesOnBehindAMapWithoutAValue();
    void runsTheNatFunctionWhereItWasRegistered();
};

void TestFirewallKernel::translatesOnlyItsFamily()
{
    const auto rules = RuleSetText()
                           .chain("nat", "nat", "output", 0)
                           .chain("filter", "filter", "output", 0)
                           .rule("nat", R"([{"dnat": {"family": "ip", "addr": "10.77.1.9", "port": 9000}}])")
                           .rule("filter", R"([{"match": {"op": "in", "left": {"ct": {"key": "status"}}, "right": "dnat"}}, {"drop": null}])")
                           .read();
    QCOMPARE(decided(evaluate(rules, synTo("192.0.2.7", 80), Path::Output)), std::string("drop: ct status dnat drop"));
    const auto v6 = evaluate(rules, synTo("2001:db8::7", 80), Path::Output);
    QCOMPARE(v6.decision, Decision::Accept);
    QCOMPARE(v6.packet.destination_port, std::optional<std::uint16_t>(80));
}

void TestFirewallKernel::goesOnBehindAMapWithoutAValue()
{
    const auto rules = RuleSetText()
                           .chain("nat", "nat", "output", 0)
                           .rule("nat", R"([{"dnat": {"family": "ip", "addr": {"map": {"key": {"payload": {"protocol": "tcp", "field": "dport"}},
                                            "data": {"set": [[80, "10.0.0.1"]]}}}}}])")
                           .rule("nat", R"([{"drop": null}])")
                           .read();
    QCOMPARE(evaluate(rules, synTo("192.0.2.7", 80), Path::Output).packet.destination.toString(), std::string("10.0.0.1"));
    QCOMPARE(decided(evaluate(rules, synTo("192.0.2.7", 81), Path::Output)), std::string("drop: drop"));
}

/// A filter chain of the nat functions' own priority runs before them where it was made later.
void TestFirewallKernel::runsTheNatFunctionWhereItWasRegistered()
{
    const char* redirect = R"([{"redirect": {"port": 99}}])";
    const char* drop = R"([{"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}}, "right": 99}}, {"drop": null}])";
    const auto later = RuleSetText().chain("nat", "nat", "output", 50).chain("filter", "filter", "output", -100);
    const auto earlier = RuleSetText().chain("filter", "filter", "output", -100).chain("nat", "nat", "output", 50);
    for (const auto& [text, decision] : {std::pair(later, Decision::Accept), std::pair(earlier, Decision::Drop)}) {
        auto rules = text;
        QCOMPARE(evaluate(rules.rule("nat", redirect).rule("filter", drop).read(), synTo("192.0.2.7", 80), Path::Output).decision, decision);
    }
}

QTEST_APPLESS_MAIN(TestFirewallKernel)
#include "test_firewall_kernel.moc"
