// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_report.h"

#include "analysis/evidence/utc_time.h"
#include "knowledge/cause_words.h"
#include "knowledge/duration_text.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"
#include "report/chart_svg.h"
#include "report/html_evidence.h"
#include "report/html_text.h"
#include "report/ladder_svg.h"
#include "report/report_css.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair
{
namespace
{

using knowledge::say;

constexpr double least_remedy = 0.1; // a remedy for less than that would mislead

/// That of the sentences, whatever the system's is.
std::string languageCode()
{
    //: The code of the language that this is translated to, as in HTML: "de", "zh-CN"
    return say(QT_TRANSLATE_NOOP("knowledge", "en"));
}

std::string section(const std::string& title, const std::string& body)
{
    return body.empty() ? std::string() : "<section>" + element("h2", title) + "\n" + body + "</section>\n";
}

std::string verdictHtml(const Case& value)
{
    const auto& verdict = value.verdict;
    const auto* const state = value.works ? "works" : value.conclusive ? "failed" : "open";
    auto html =
        std::string("<div class=\"verdict ") + state + "\">" + element("p", verdict.summary, "summary") + "<dl>";
    const auto add = [&html](const std::string& name, const std::string& text) {
        html += element("dt", name) + element("dd", text);
    };
    add(say(QT_TRANSLATE_NOOP("knowledge", "What")),
        say(QT_TRANSLATE_NOOP("knowledge", "The connection {outcome}."), {{"outcome", outcomeWords(value.outcome)}}));
    if (const auto meaning = causeMeaning(verdict.cause); !meaning.empty() && (value.conclusive || value.works))
        add(say(QT_TRANSLATE_NOOP("knowledge", "Why")), meaning);
    if (value.conclusive && verdict.cause != "none")
        add(say(QT_TRANSLATE_NOOP("knowledge", "Where")), placeWords(verdict.where));
    add(say(QT_TRANSLATE_NOOP("knowledge", "Sure")),
        value.conclusive ? confidenceWords(verdict.confidence)
                         : say(QT_TRANSLATE_NOOP("knowledge", "{confidence}, which is not enough to name one cause"),
                               {{"confidence", confidenceWords(verdict.confidence)}}));
    add(say(QT_TRANSLATE_NOOP("knowledge", "Cause")), causeTitle(verdict.cause) + " (" + verdict.cause + ")");
    add(say(QT_TRANSLATE_NOOP("knowledge", "When")), formatUtc(value.started_ms));
    if (value.interrupted)
        add(say(QT_TRANSLATE_NOOP("knowledge", "Note")),
            say(QT_TRANSLATE_NOOP("knowledge", "The diagnosis was stopped before its end; some checks did not run.")));
    return html + "</dl></div>\n";
}

std::string commandsHtml(const Remedy& remedy)
{
    std::string html;
    for (const auto& [system, commands] : remedy.commands) {
        if (commands.empty())
            continue;
        html += element("h3", systemName(system)) + "<pre>";
        for (const auto& command : commands)
            html += escapedHtml(command) + "\n";
        html += "</pre>\n";
    }
    return html;
}

double confidenceOf(const Case& value, const std::string& cause)
{
    const auto found = std::ranges::find(value.hypotheses, cause, &Hypothesis::cause);
    return found != value.hypotheses.end() ? found->confidence : 0;
}

std::string remediesHtml(const Case& value)
{
    std::string html;
    for (const auto& remedy : value.remedies) {
        const bool first = &remedy == &value.remedies.front();
        if (!first && (value.conclusive || confidenceOf(value, remedy.cause) < least_remedy))
            continue;
        html += element("h3", first && value.conclusive ? remedy.title
                                                        : say(QT_TRANSLATE_NOOP("knowledge", "If it is this: {title}"),
                                                              {{"title", remedy.title}})) +
                "<ol class=\"steps\">";
        for (const auto& step : remedy.steps) {
            const auto colon = step.find(": ");
            html += "<li>" + element("strong", step.substr(0, colon == std::string::npos ? 0 : colon + 1)) +
                    escapedHtml(colon == std::string::npos ? step : step.substr(colon + 1)) + "</li>";
        }
        html += "</ol>\n";
    }
    return html;
}

std::string separateHtml(const Case& value)
{
    if (value.conclusive || value.works)
        return {};
    std::vector<std::string> causes;
    for (const auto& hypothesis : value.hypotheses)
        if (hypothesis.confidence >= least_remedy)
            causes.push_back(hypothesis.cause);
    std::string html;
    for (const auto& way : howToSeparate(causes, value.question))
        html += element("li", way);
    return html.empty() ? html : "<ul>" + html + "</ul>\n";
}

std::string timeOf(const CheckResult& check)
{
    if (check.duration_ms > 0)
        return durationText(std::chrono::milliseconds(check.duration_ms));
    return check.status == CheckStatus::Skipped ? "" : "< 1 ms";
}

std::string checklistHtml(const Case& value)
{
    auto html = "<table class=\"checks\"><thead><tr>" + element("th", say(QT_TRANSLATE_NOOP("knowledge", "Check"))) +
                element("th", say(QT_TRANSLATE_NOOP("knowledge", "Result"))) +
                element("th", say(QT_TRANSLATE_NOOP("knowledge", "Found"))) +
                element("th", say(QT_TRANSLATE_NOOP("knowledge", "Time"))) + "</tr></thead><tbody>\n";
    for (const auto& check : value.checklist) {
        static constexpr std::pair<CheckStatus, const char*> symbols[] = {{CheckStatus::Pass, "\u2714 "},
                                                                          {CheckStatus::Warn, "\u25b2 "},
                                                                          {CheckStatus::Fail, "\u2716 "},
                                                                          {CheckStatus::Skipped, "\u2013 "},
                                                                          {CheckStatus::Unknown, "? "}};
        const auto* const symbol =
            std::ranges::find(symbols, check.status, [](const auto& entry) { return entry.first; });
        html += "<tr>" + element("td", check.title) + "<td class=\"state " + std::string(enumName(check.status)) +
                "\">" + symbol->second + escapedHtml(statusWord(check.status)) + "</td>" + element("td", check.detail) +
                element("td", timeOf(check), "number") + "</tr>\n";
    }
    return value.checklist.empty() ? std::string() : html + "</tbody></table>\n";
}

std::string evidenceList(const Case& value, const std::string& title, const std::vector<std::string>& ids)
{
    std::string html;
    for (const auto& id : ids) {
        const auto found = std::ranges::find(value.evidence, id, &Evidence::id);
        if (found != value.evidence.end())
            html += "<li><a href=\"#" + escapedHtml(id) + "\">" + escapedHtml(id) + "</a> " +
                    escapedHtml(describe(*found)) + "</li>";
    }
    return html.empty() ? html : element("p", title, "quiet") + "<ul>" + html + "</ul>";
}

std::string hypothesesHtml(const Case& value)
{
    std::string html;
    for (const auto& hypothesis : value.hypotheses)
        html += element("h3", confidenceWords(hypothesis.confidence) + "  " + causeTitle(hypothesis.cause)) +
                element("p", causeSummary(hypothesis, value.question)) +
                evidenceList(value, say(QT_TRANSLATE_NOOP("knowledge", "For it:")), hypothesis.evidence_for) +
                evidenceList(value, say(QT_TRANSLATE_NOOP("knowledge", "Against it:")), hypothesis.evidence_against) +
                "\n";
    return html;
}

} // namespace

std::string htmlReport(const Case& value)
{
    const auto target = knowledge::targetText(value.question);
    const auto title = say(QT_TRANSLATE_NOOP("knowledge", "Connection to {target}"),
                           {{"target", target.empty() ? value.question.input : target}});
    std::string html =
        "<!DOCTYPE html>\n<html lang=\"" + languageCode() +
        "\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += element("title", "Deadair: " + title) + "\n<style>\n" + report_css + "</style>\n</head>\n<body>\n<header>" +
            element("h1", title) + "</header>\n<main>\n" + verdictHtml(value);
    html += section(value.works ? say(QT_TRANSLATE_NOOP("knowledge", "What may be done"))
                                : say(QT_TRANSLATE_NOOP("knowledge", "What to do")),
                    remediesHtml(value));
    html += section(say(QT_TRANSLATE_NOOP("knowledge", "To find out which")), separateHtml(value));
    html += section(say(QT_TRANSLATE_NOOP("knowledge", "Checklist")), checklistHtml(value));
    html += section(say(QT_TRANSLATE_NOOP("knowledge", "The attempt")), ladderHtml(value) + attemptChartsHtml(value));
    html += section(say(QT_TRANSLATE_NOOP("knowledge", "The way there")), pathHtml(value));
    html += section(say(QT_TRANSLATE_NOOP("knowledge", "Possible causes")), hypothesesHtml(value));
    html += section(say(QT_TRANSLATE_NOOP("knowledge", "Commands")),
                    value.remedies.empty() ? std::string() : commandsHtml(value.remedies.front()));
    html += section(say(QT_TRANSLATE_NOOP("knowledge", "Evidence")), evidenceHtml(value));
    html += section(say(QT_TRANSLATE_NOOP("knowledge", "Environment")), environmentHtml(value));
    return html + "</main>\n" +
           element("footer",
                   say(QT_TRANSLATE_NOOP("knowledge", "Made by Deadair {version}."), {{"version", DEADAIR_VERSION}})) +
           "\n</body>\n</html>\n";
}

} // namespace deadair
