// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/check.h"

#include <nlohmann/json.hpp>

namespace deadair::firewall
{
namespace
{
using OrderedJson = nlohmann::ordered_json;

OrderedJson packetJson(const Packet& packet)
{
    OrderedJson json;
    json["source"] = packet.any_source ? OrderedJson() : OrderedJson(packet.source.toString());
    json["destination"] = packet.any_destination ? OrderedJson() : OrderedJson(packet.destination.toString());
    json["protocol"] = "tcp";
    if (packet.source_port)
        json["source_port"] = *packet.source_port;
    json["destination_port"] = packet.destination_port ? OrderedJson(*packet.destination_port) : OrderedJson();
    for (const auto* interface : {&packet.out_interface, &packet.in_interface})
        if (*interface && !(*interface)->empty())
            json["interface"] = **interface;
    return json;
}

OrderedJson ruleJson(const RuleRef& rule)
{
    OrderedJson json{{"backend", rule.backend}, {"family", rule.family}, {"table", rule.table}, {"chain", rule.chain}};
    if (!rule.policy)
        json["number"] = rule.number;
    if (rule.handle)
        json["handle"] = *rule.handle;
    json["text"] = rule.text;
    if (rule.policy)
        json["policy"] = true;
    if (!rule.reject_with.empty())
        json["reject_with"] = rule.reject_with;
    if (rule.packets)
        json["packets"] = *rule.packets;
    if (!rule.owner.empty())
        json["owner"] = rule.owner;
    return json;
}

std::string_view decisionName(Decision decision)
{
    return enumName(decision == Decision::Queue ? Decision::Unknown : decision);
}

OrderedJson traceJson(const Verdict& verdict)
{
    auto list = OrderedJson::array();
    for (const auto& item : verdict.trace) {
        auto json = ruleJson(item.rule);
        json["verdict"] = item.verdict;
        if (!item.certain)
            json["certain"] = false;
        list.push_back(std::move(json));
    }
    return list;
}

OrderedJson undecidableJson(const Verdict& verdict)
{
    auto list = OrderedJson::array();
    for (const auto& item : verdict.undecidable)
        list.push_back({{"text", item.text}, {"why", item.why}});
    if (verdict.decision == Decision::Queue && verdict.rule)
        list.push_back({{"text", verdict.rule->text}, {"why", "a program in user space decides (NFQUEUE)"}});
    return list;
}

void addAnswer(const CheckedPacket& checked, OrderedJson& json)
{
    const auto& verdict = checked.verdict;
    json["decision"] = decisionName(verdict.decision);
    if (verdict.rule)
        json["rule"] = ruleJson(*verdict.rule);
    json["trace"] = traceJson(verdict);
    json["undecidable"] = undecidableJson(verdict);
    if (!verdict.suspects.empty()) {
        json["suspects"] = OrderedJson::array();
        for (const auto& rule : verdict.suspects)
            json["suspects"].push_back(ruleJson(rule));
    }
    if (checked.syn)
        json["syn"] = {{"decision", decisionName(checked.syn->decision)},
                       {"rule", checked.syn->rule ? ruleJson(*checked.syn->rule) : OrderedJson()}};
    if (!checked.allow_commands.empty())
        json["allow"] = checked.allow_commands;
}

} // namespace

std::string toJson(const Check& check)
{
    OrderedJson document{{"schema", "deadair.firewall/1"}, {"direction", check.direction}};
    document["packet"] = packetJson(check.packets.front().packet);
    document["backends"] = OrderedJson::array();
    for (const auto& source : check.sources) {
        OrderedJson json{{"name", source.backend}, {"status", enumName(source.status)}};
        if (!source.reason.empty())
            json["reason"] = source.reason;
        document["backends"].push_back(std::move(json));
    }
    addAnswer(check.packets.front(), document);
    if (check.packets.size() > 1) {
        document["addresses"] = OrderedJson::array();
        for (const auto& checked : check.packets) {
            OrderedJson json{{"packet", packetJson(checked.packet)}};
            addAnswer(checked, json);
            document["addresses"].push_back(std::move(json));
        }
    }
    if (!check.notes.empty())
        document["notes"] = check.notes;
    return document.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

} // namespace deadair::firewall
