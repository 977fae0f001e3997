// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cloud_report.h"

#include "base/enum_names.h"
#include "base/visible_text.h"
#include "knowledge/cloud_words.h"

#include <nlohmann/json.hpp>

namespace deadair
{
namespace
{

using Json = nlohmann::ordered_json;

Json ruleJson(const cloud::RuleRef& rule)
{
    Json json = {{"kind", enumName(rule.kind)}, {"list", rule.list}};
    if (!rule.list_name.empty())
        json["list_name"] = rule.list_name;
    if (!rule.rule.empty())
        json["rule"] = rule.rule;
    json["implied"] = rule.implied;
    json["text"] = rule.text;
    return json;
}

Json packetJson(const cloud::Flow& flow)
{
    Json json = {{"source", flow.from ? Json(flow.from->toString()) : Json()},
                 {"destination", flow.to.toString()},
                 {"protocol", "tcp"},
                 {"destination_port", flow.port}};
    if (flow.source_ports)
        json["source_ports"] = flow.source_ports->toString();
    return json;
}

Json traceJson(const cloud::Verdict& verdict)
{
    Json trace = Json::array();
    for (const auto& stage : verdict.stages) {
        Json json = {{"stage", enumName(stage.stage)}, {"at", stage.guarded}, {"verdict", enumName(stage.decision)}};
        if (stage.rule)
            json.update(ruleJson(*stage.rule));
        trace.push_back(std::move(json));
    }
    return trace;
}

std::vector<std::string> allCommands(const cloud::Verdict& verdict)
{
    std::vector<std::string> commands;
    for (const auto& stage : verdict.stages)
        commands.insert(commands.end(), stage.allow_commands.begin(), stage.allow_commands.end());
    return commands;
}

void addSection(std::string& text, const std::string& title, const std::vector<std::string>& lines, const std::string& mark)
{
    if (lines.empty())
        return;
    text += "\n" + title + "\n";
    for (const auto& line : lines)
        text += "  " + mark + line + "\n";
}

} // namespace

std::string cloudJson(const cloud::Verdict& verdict, const cloud::Flow& flow, const std::vector<cloud::SourceFile>& files)
{
    Json json = {{"schema", "deadair.cloud/1"}, {"provider", enumName(verdict.provider)}, {"packet", packetJson(flow)}};
    json["files"] = Json::array();
    for (const auto& file : files)
        json["files"].push_back({{"name", file.name}, {"provider", enumName(file.provider)}, {"items", file.items}});
    json["decision"] = enumName(verdict.decision);
    if (verdict.stage)
        json["stage"] = enumName(*verdict.stage);
    if (verdict.rule)
        json["rule"] = ruleJson(*verdict.rule);
    json["trace"] = traceJson(verdict);
    json["undecidable"] = Json::array();
    for (const auto& doubt : verdict.doubts)
        json["undecidable"].push_back({{"text", doubt.rule ? doubt.rule->text : doubt.subject}, {"why", cloudDoubt(doubt, verdict.provider)}});
    json["allow_commands"] = allCommands(verdict);
    json["notes"] = Json::array();
    for (const auto& note : verdict.notes)
        json["notes"].push_back(cloudNote(note));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string cloudText(const cloud::Verdict& verdict, const cloud::Flow& flow)
{
    auto text = cloudSummary(verdict, flow) + "\n";
    std::vector<std::string> stages, doubts, notes;
    for (const auto& stage : verdict.stages) {
        const auto* const word = stage.decision == cloud::Decision::Accept ? "allowed" : stage.decision == cloud::Decision::Drop ? "DENIED" : "unknown";
        stages.push_back(std::string(word) + "  " + cloudStage(stage.stage) + ", " + visibleText(stage.guarded, 200) +
                         (stage.rule ? ": " + cloudRule(*stage.rule) : ""));
    }
    for (const auto& doubt : verdict.doubts)
        doubts.push_back((doubt.rule ? cloudRule(*doubt.rule) + ". " : "") + cloudDoubt(doubt, verdict.provider));
    for (const auto& note : verdict.notes)
        notes.push_back(cloudNote(note));
    addSection(text, "Stages", stages, "");
    addSection(text, "What would allow it (nothing is changed by Deadair)", allCommands(verdict), "$ ");
    addSection(text, "What is not known", doubts, "");
    addSection(text, "Note", notes, "");
    return text;
}

} // namespace deadair
