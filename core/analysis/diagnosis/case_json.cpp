// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/case_json.h"

#include "analysis/json/object_reader.h"
#include "analysis/evidence/evidence_json.h"
#include "analysis/evidence/utc_time.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace deadair
{
namespace
{

using Json = nlohmann::ordered_json;

constexpr std::string_view schema_prefix = "deadair.case/";
constexpr int max_depth = 64;

Error malformed(std::string detail)
{
    return {ErrorCode::Malformed, "read the case", std::move(detail)};
}

double finite(double value)
{
    return std::isfinite(value) ? value : 0.0;
}

template <class T> void putOptional(Json& json, const char* name, const std::optional<T>& value)
{
    if (value)
        json[name] = *value;
}

Json targetJson(const Case& value)
{
    const auto& question = value.question;
    Json json = {{"input", question.input}, {"host", question.host}, {"port", question.port}};
    json["addresses"] = Json::array();
    for (const auto& address : value.addresses)
        json["addresses"].push_back(address.toString());
    json["scheme"] = question.scheme;
    json["path"] = question.path;
    json["vantage"] = enumName(question.vantage);
    putOptional(json, "app_timeout_ms", question.app_timeout_ms);
    putOptional(json, "pasted_kind", question.pasted_kind);
    return json;
}

Json placeJson(const Place& place)
{
    Json json = {{"side", enumName(place.side)}};
    putOptional(json, "address", place.address);
    putOptional(json, "hop", place.hop);
    putOptional(json, "next_address", place.next_address);
    putOptional(json, "rule", place.rule);
    putOptional(json, "interface", place.interface);
    putOptional(json, "process", place.process);
    return json;
}

Json hypothesisJson(const Hypothesis& hypothesis)
{
    return {{"cause", hypothesis.cause},
            {"confidence", finite(hypothesis.confidence)},
            {"for", hypothesis.evidence_for},
            {"against", hypothesis.evidence_against},
            {"where", placeJson(hypothesis.where)},
            {"words", hypothesis.words}};
}

Json checkJson(const CheckResult& check)
{
    return {{"id", check.id},         {"title", check.title},       {"status", enumName(check.status)},
            {"detail", check.detail}, {"evidence", check.evidence}, {"duration_ms", check.duration_ms}};
}

Json remedyJson(const Remedy& remedy)
{
    return {{"cause", remedy.cause}, {"title", remedy.title}, {"steps", remedy.steps}, {"commands", remedy.commands}};
}

template <class T, class Convert> Json listJson(const std::vector<T>& values, Convert convert)
{
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(convert(value));
    return list;
}

void readTarget(ObjectReader& reader, Case& value)
{
    auto& question = value.question;
    reader.text("input", question.input), reader.text("host", question.host), reader.integer("port", question.port);
    std::vector<std::string> addresses;
    reader.texts("addresses", addresses);
    for (const auto& text : addresses) {
        const auto address = IpAddress::parse(text);
        if (!address)
            return reader.fail("addresses");
        value.addresses.push_back(*address);
    }
    reader.text("scheme", question.scheme), reader.text("path", question.path);
    reader.choice("vantage", question.vantage);
    reader.integer("app_timeout_ms", question.app_timeout_ms), reader.text("pasted_kind", question.pasted_kind);
}

void readPlace(ObjectReader& reader, Place& place)
{
    reader.choice("side", place.side), reader.text("address", place.address), reader.integer("hop", place.hop);
    reader.text("next_address", place.next_address), reader.text("rule", place.rule);
    reader.text("interface", place.interface), reader.text("process", place.process);
}

void readHypothesis(ObjectReader& reader, Hypothesis& hypothesis)
{
    reader.text("cause", hypothesis.cause), reader.fraction("confidence", hypothesis.confidence);
    reader.texts("for", hypothesis.evidence_for), reader.texts("against", hypothesis.evidence_against);
    reader.object("where", [&](ObjectReader& inner) { readPlace(inner, hypothesis.where); });
    reader.textMap("words", hypothesis.words);
}

void readCheck(ObjectReader& reader, CheckResult& check)
{
    reader.text("id", check.id), reader.text("title", check.title), reader.choice("status", check.status);
    reader.text("detail", check.detail), reader.texts("evidence", check.evidence);
    reader.integer("duration_ms", check.duration_ms);
}

void readRemedy(ObjectReader& reader, Remedy& remedy)
{
    reader.text("cause", remedy.cause), reader.text("title", remedy.title), reader.texts("steps", remedy.steps);
    reader.textLists("commands", remedy.commands);
}

void readVerdict(ObjectReader& reader, Verdict& verdict)
{
    reader.text("cause", verdict.cause), reader.fraction("confidence", verdict.confidence);
    reader.text("summary", verdict.summary);
    reader.object("where", [&](ObjectReader& inner) { readPlace(inner, verdict.where); });
}

void readBody(ObjectReader& reader, Case& value)
{
    for (const auto* const name : {"target", "outcome", "verdict"})
        reader.require(name);
    reader.object("target", [&](ObjectReader& inner) { readTarget(inner, value); });
    reader.choice("outcome", value.outcome);
    reader.boolean("works", value.works), reader.boolean("conclusive", value.conclusive);
    reader.boolean("interrupted", value.interrupted);
    reader.object("verdict", [&](ObjectReader& inner) { readVerdict(inner, value.verdict); });
    reader.list("hypotheses", value.hypotheses, readHypothesis);
    reader.list("checklist", value.checklist, readCheck);
    reader.list("remedies", value.remedies, readRemedy);
    reader.textMap("environment", value.environment);
    std::string started;
    reader.text("started", started);
    if (const auto time_ms = parseUtc(started))
        value.started_ms = *time_ms;
    else if (!started.empty())
        reader.fail("started");
    reader.integer("duration_ms", value.duration_ms);
}

/// What is wrong with the brackets and strings of a text, before a parser builds anything from it; empty when nothing
/// is.
std::string structuralFault(std::string_view text)
{
    int depth = 0;
    bool in_string = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (in_string) {
            at += c == '\\' ? 1u : 0u;
            in_string = c != '"';
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            if (++depth > max_depth)
                return "it is nested more than " + std::to_string(max_depth) + " levels deep, which no case is";
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    if (trimmed(text).empty())
        return "it is empty";
    return in_string || depth > 0 ? "it ends in the middle: the file is truncated" : std::string();
}

/// What is wrong with the "schema" field; empty when this program reads it.
std::string schemaFault(const Json& json)
{
    const auto found = json.find("schema");
    if (found == json.end() || !found->is_string())
        return "it has no field 'schema', so it is no case saved by Deadair";
    const auto schema = found->get<std::string>();
    const auto supported = std::string(schema_prefix) + std::to_string(case_schema_version);
    if (schema == supported)
        return {};
    const auto version = schema.starts_with(schema_prefix)
                             ? parseInteger<int>(std::string_view(schema).substr(schema_prefix.size()))
                             : std::nullopt;
    if (version && *version > case_schema_version)
        return "its schema is '" + schema + "', written by a newer Deadair; this one reads '" + supported +
               "': update Deadair to open it";
    return "its schema is '" + schema.substr(0, 80) + "'; this Deadair reads '" + supported + "'";
}

Result<bool> readEvidence(const Json& json, std::vector<Evidence>& evidence)
{
    const auto found = json.find("evidence");
    if (found == json.end())
        return true;
    if (!found->is_array())
        return malformed("the field 'evidence' has the wrong type");
    evidence.reserve(found->size());
    for (const auto& element : *found) {
        auto read = evidenceFromJson(element);
        if (!read)
            return malformed(read.error().detail);
        evidence.push_back(std::move(read).value());
    }
    return true;
}

} // namespace

std::string caseToJson(const Case& value)
{
    const auto& verdict = value.verdict;
    Json json = {{"schema", std::string(schema_prefix) + std::to_string(case_schema_version)}};
    json["target"] = targetJson(value);
    json["outcome"] = enumName(value.outcome);
    json["works"] = value.works;
    json["conclusive"] = value.conclusive;
    json["interrupted"] = value.interrupted;
    json["verdict"] = {{"cause", verdict.cause},
                       {"confidence", finite(verdict.confidence)},
                       {"summary", verdict.summary},
                       {"where", placeJson(verdict.where)}};
    json["hypotheses"] = listJson(value.hypotheses, hypothesisJson);
    json["checklist"] = listJson(value.checklist, checkJson);
    json["evidence"] = listJson(value.evidence, evidenceToJson);
    json["remedies"] = listJson(value.remedies, remedyJson);
    json["environment"] = value.environment;
    json["started"] = formatUtc(value.started_ms);
    json["duration_ms"] = value.duration_ms;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Case> caseFromJson(std::string_view text)
{
    if (auto fault = structuralFault(text); !fault.empty())
        return malformed(std::move(fault));
    const auto json = Json::parse(text, nullptr, false);
    if (json.is_discarded() || !json.is_object())
        return malformed("it is not valid JSON, or not an object");
    if (auto fault = schemaFault(json); !fault.empty())
        return malformed(std::move(fault));
    Case value;
    ObjectReader reader(json);
    readBody(reader, value);
    if (!reader.fault().empty())
        return malformed(reader.fault());
    if (auto read = readEvidence(json, value.evidence); !read)
        return read.error();
    return value;
}

} // namespace deadair
