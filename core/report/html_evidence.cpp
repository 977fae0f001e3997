// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_evidence.h"

#include "analysis/evidence/evidence_json.h"
#include "analysis/evidence/utc_time.h"
#include "knowledge/duration_text.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"
#include "report/chart_svg.h"
#include "report/html_text.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

namespace deadair
{
namespace
{

using knowledge::say;

constexpr std::size_t most_evidence_bytes = 280'000; // so that a whole report stays below 500 KB
constexpr std::size_t longest_raw = 6'000;

std::string node(const TraceHop& hop)
{
    const bool silent = hop.reply == HopReply::Silent || hop.reply == HopReply::Failed;
    const bool end = !silent && hop.reply != HopReply::TimeExceeded;
    const auto who = hop.address ? hop.address->toString() : say(QT_TRANSLATE_NOOP("knowledge", "no answer"));
    const auto rtt = silent ? std::string() : ", " + durationText(std::chrono::microseconds(hop.rtt_us));
    const auto what = end ? ", " + hopWords(hop.reply) : std::string();
    return element("li", std::to_string(hop.ttl) + ": " + who + rtt + what, silent ? "silent" : end ? "end" : "");
}

/// JSON in lines, each escaped by itself, so that its line ends survive the escaping.
std::string rawValues(const Evidence& evidence)
{
    const auto json = evidenceToJson(evidence).dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    std::string html;
    std::string_view rest = json;
    while (!rest.empty() && html.size() < longest_raw) {
        const auto end = std::min(rest.find('\n'), rest.size());
        html += escapedHtml(rest.substr(0, end)) + "\n";
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return html + (rest.empty() ? "" : "\u2026\n");
}

} // namespace

std::string pathHtml(const Case& value)
{
    std::string html;
    for (const auto& evidence : value.evidence) {
        const auto* const trace = std::get_if<Trace>(&evidence.fact);
        if (trace == nullptr)
            continue;
        html += element("p", describe(evidence)) + "<ol class=\"path\">" +
                element("li", say(QT_TRANSLATE_NOOP("knowledge", "this computer")));
        for (const auto& hop : trace->hops)
            html += node(hop);
        html += "</ol>\n" + hopChartHtml(*trace);
    }
    return html;
}

std::string evidenceHtml(const Case& value)
{
    std::string html;
    std::size_t shown = 0;
    for (const auto& evidence : value.evidence) {
        if (html.size() > most_evidence_bytes)
            break;
        html += "<details id=\"" + escapedHtml(evidence.id) + "\"><summary>" + element("code", evidence.id) + " " +
                escapedHtml(describe(evidence)) + "</summary><pre>" + rawValues(evidence) + "</pre></details>\n";
        ++shown;
    }
    if (shown < value.evidence.size())
        html += element("p",
                        say(QT_TRANSLATE_NOOP("knowledge", "{count} more pieces of evidence are in the saved case."),
                            {{"count", std::to_string(value.evidence.size() - shown)}}),
                        "quiet");
    return html;
}

std::string environmentHtml(const Case& value)
{
    std::string html = "<dl>";
    const auto add = [&html](std::string_view name, std::string_view text) {
        html += element("dt", name) + element("dd", text);
    };
    add(say(QT_TRANSLATE_NOOP("knowledge", "started")), formatUtc(value.started_ms));
    add(say(QT_TRANSLATE_NOOP("knowledge", "took")), durationText(std::chrono::milliseconds(value.duration_ms)));
    for (const auto& [name, text] : value.environment)
        add(name, text);
    return html + "</dl>\n";
}

} // namespace deadair
