// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the evaluator about one packet, for the differential test: firewall_eval RULES PACKET… prints one JSON line per
// PACKET, a JSON object of the form that readPacket takes. RULES is the output of nft -j list ruleset or iptables-save;
// the code of nftables' rules is read from this machine, as the program does.
#include "analysis/firewall/combine.h"
#include "analysis/firewall/evaluate.h"
#include "analysis/firewall/iptables_reader.h"
#include "analysis/firewall/nft_guards.h"
#include "analysis/firewall/nft_reader.h"
#include "platform/linux/nft_messages.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace deadair;
using namespace deadair::firewall;
using Json = nlohmann::json;

namespace
{

Packet readPacket(const Json& json)
{
    Packet packet;
    packet.source = IpAddress::parse(json.at("source").get<std::string>()).value();
    packet.destination = IpAddress::parse(json.at("destination").get<std::string>()).value();
    if (json.contains("source_port"))
        packet.source_port = json["source_port"].get<std::uint16_t>();
    if (json.contains("destination_port"))
        packet.destination_port = json["destination_port"].get<std::uint16_t>();
    if (json.contains("in"))
        packet.in_interface = json["in"].get<std::string>();
    if (json.contains("out"))
        packet.out_interface = json["out"].get<std::string>();
    if (json.contains("uid"))
        packet.uid = json["uid"].get<std::uint32_t>();
    if (json.contains("gid"))
        packet.gid = json["gid"].get<std::uint32_t>();
    if (json.contains("options"))
        packet.tcp_options = json["options"].get<std::vector<std::uint8_t>>();
    if (json.contains("length"))
        packet.length = json["length"].get<std::uint32_t>();
    if (json.contains("ttl"))
        packet.ttl = json["ttl"].get<std::uint8_t>();
    if (json.contains("mac"))
        packet.source_mac = json["mac"].get<std::string>();
    if (json.contains("mss"))
        packet.tcp_mss = json["mss"].get<std::uint16_t>();
    if (json.contains("reverse_path_ok"))
        packet.reverse_path_ok = json["reverse_path_ok"].get<bool>();
    if (json.value("path", "") == "output") { // as an ordinary program sends it
        packet.traffic_class = 0;
        packet.priority = 0;
        packet.dont_fragment = true;
    }
    if (json.contains("flags"))
        packet.tcp_flag_bits = json["flags"].get<std::uint8_t>();
    return packet;
}

Machine readMachine(const Json& json)
{
    Machine machine;
    if (!json.contains("addresses"))
        return machine;
    machine.addresses.emplace();
    for (const auto& text : json["addresses"])
        machine.addresses->push_back(IpPrefix::parse(text.get<std::string>()).value());
    machine.devices = {{{"lo", 0, 772, {}, false}, {"fwt0", 0, 1, {}, false}}};
    for (const auto& own : *machine.addresses)
        machine.devices->back().addresses.push_back(own.address);
    machine.queues_served.emplace();
    machine.interface_towards = [own = *machine.addresses](const IpAddress& to, std::uint32_t) { // the lab has one other link
        const bool is_own = to.isLoopback() || std::ranges::any_of(own, [&](const IpPrefix& one) { return one.address == to; });
        return is_own ? "lo" : "fwt0";
    };
    return machine;
}

Json ruleJson(const RuleRef& rule)
{
    return {{"backend", rule.backend},
            {"family", rule.family},
            {"table", rule.table},
            {"chain", rule.chain},
            {"handle", rule.handle ? Json(*rule.handle) : Json()},
            {"number", rule.number},
            {"policy", rule.policy},
            {"text", rule.text},
            {"owner", rule.owner}};
}

Json verdictJson(const Verdict& verdict)
{
    Json json{{"decision", enumName(verdict.decision)},
              {"rule", nullptr},
              {"undecidable", Json::array()},
              {"suspects", Json::array()},
              {"trace", Json::array()}};
    if (verdict.rule)
        json["rule"] = ruleJson(*verdict.rule);
    for (const auto& item : verdict.undecidable)
        json["undecidable"].push_back({{"text", item.text}, {"why", item.why}});
    for (const auto& rule : verdict.suspects)
        json["suspects"].push_back(ruleJson(rule));
    for (const auto& item : verdict.trace) {
        auto rule = ruleJson(item.rule);
        rule.update({{"verdict", item.verdict}, {"certain", item.certain}});
        json["trace"].push_back(std::move(rule));
    }
    return json;
}

Result<RuleSet> readPart(const std::string& text)
{
    if (text.starts_with('{'))
        return readNftJson(text);
    const auto family = text.find("ip6tables-") != std::string::npos ? IpAddress::Family::V6 : IpAddress::Family::V4;
    constexpr std::string_view separator = "\n#ipset\n";
    const auto end = std::min(text.find(separator), text.size());
    const auto sets = std::string_view(text).substr(std::min(end + separator.size(), text.size()));
    return readIptablesSave(text.substr(0, end), family, sets);
}

/// One machine's rules from several sources, which a line "#next" separates.
Result<RuleSet> readRules(const std::string& text)
{
    constexpr std::string_view separator = "\n#next\n";
    std::vector<RuleSet> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(separator, at), text.size());
        auto part = readPart(text.substr(at, end - at));
        if (!part)
            return part.error();
        parts.push_back(std::move(part).value());
        at = end + separator.size();
    }
    return combine(std::move(parts));
}

Json answer(const RuleSet& rules, const Json& question)
{
    const auto machine = readMachine(question);
    const auto direction = question.value("path", "output");
    const auto path = direction == "input" ? Path::Input : direction == "forward" ? Path::Forward : Path::Output;
    const auto verdict = evaluate(rules, readPacket(question), path, machine);
    auto json = verdictJson(verdict);
    json["out"] = verdict.packet.out_interface.value_or("");
    if (question.value("reply", false) && verdict.decision == Decision::Accept)
        json["reply"] = verdictJson(evaluateReply(rules, verdict, path, machine));
    return json;
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2) {
        std::cerr << "usage: firewall_eval RULES, questions on standard input\n";
        return 2;
    }
    std::ifstream file(arguments[1]);
    std::stringstream text;
    text << file.rdbuf();
    auto rules = readRules(text.str());
    if (!rules) {
        std::cerr << rules.error().message() << '\n';
        return 2;
    }
    if (const auto code = platform::nftMessages())
        addNftGuards(*code, *rules);
    for (const auto& note : rules->notes)
        std::cerr << note << '\n';
    for (std::string line; std::getline(std::cin, line);)
        std::cout << answer(*rules, Json::parse(line)) << std::endl;
    return 0;
}
