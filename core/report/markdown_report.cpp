// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdown_report.h"

#include "analysis/evidence/utc_time.h"
#include "base/visible_text.h"
#include "knowledge/cause_words.h"
#include "knowledge/duration_text.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"
#include "report/html_text.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair
{
namespace
{

using knowledge::say;

constexpr std::size_t longest_line = 2'000;
constexpr std::size_t most_evidence = 200;

std::string heading(const std::string& text)
{
    return "\n## " + text + "\n\n";
}

std::string fact(const std::string& name, const std::string& words)
{
    return "- " + name + ": " + escapedMarkdown(words) + "\n";
}

std::string verdictMarkdown(const Case& value)
{
    const auto& verdict = value.verdict;
    auto text = "**" + escapedMarkdown(verdict.summary) + "**\n\n";
    text += fact(
        say(QT_TRANSLATE_NOOP("knowledge", "What")),
        say(QT_TRANSLATE_NOOP("knowledge", "The connection {outcome}."), {{"outcome", outcomeWords(value.outcome)}}));
    if (value.conclusive && verdict.cause != "none")
        text += fact(say(QT_TRANSLATE_NOOP("knowledge", "Where")), placeWords(verdict.where));
    text += fact(say(QT_TRANSLATE_NOOP("knowledge", "Sure")),
                 value.conclusive
                     ? confidenceWords(verdict.confidence)
                     : say(QT_TRANSLATE_NOOP("knowledge", "{confidence}, which is not enough to name one cause"),
                           {{"confidence", confidenceWords(verdict.confidence)}}));
    text += fact(say(QT_TRANSLATE_NOOP("knowledge", "Cause")), causeTitle(verdict.cause) + " (" + verdict.cause + ")");
    text += fact(say(QT_TRANSLATE_NOOP("knowledge", "started")), formatUtc(value.started_ms));
    text +=
        fact(say(QT_TRANSLATE_NOOP("knowledge", "took")), durationText(std::chrono::milliseconds(value.duration_ms)));
    if (value.interrupted)
        text += fact(
            say(QT_TRANSLATE_NOOP("knowledge", "Note")),
            say(QT_TRANSLATE_NOOP("knowledge", "The diagnosis was stopped before its end; some checks did not run.")));
    return text;
}

std::string remedyMarkdown(const Case& value)
{
    if (value.remedies.empty())
        return {};
    const auto& remedy = value.remedies.front();
    auto text = heading(value.conclusive ? say(QT_TRANSLATE_NOOP("knowledge", "What to do"))
                                         : say(QT_TRANSLATE_NOOP("knowledge", "If it is this: {title}"),
                                               {{"title", escapedMarkdown(remedy.title)}}));
    for (std::size_t at = 0; at < remedy.steps.size(); ++at)
        text += std::to_string(at + 1) + ". " + escapedMarkdown(remedy.steps[at]) + "\n";
    for (const auto& [system, commands] : remedy.commands) {
        if (commands.empty())
            continue;
        text += "\n" + escapedMarkdown(systemName(system)) + ":\n\n";
        for (const auto& command : commands) // indented: no text inside can end such a block, unlike a fenced one
            text += "    " + visibleText(command, longest_line) + "\n";
    }
    return text;
}

std::string checklistMarkdown(const Case& value)
{
    auto text = heading(say(QT_TRANSLATE_NOOP("knowledge", "Checklist"))) + "| " +
                say(QT_TRANSLATE_NOOP("knowledge", "Check")) + " | " + say(QT_TRANSLATE_NOOP("knowledge", "Result")) +
                " | " + say(QT_TRANSLATE_NOOP("knowledge", "Found")) + " |\n| --- | --- | --- |\n";
    for (const auto& check : value.checklist)
        text += "| " + escapedMarkdown(check.title) + " | " + escapedMarkdown(statusWord(check.status)) + " | " +
                escapedMarkdown(check.detail) + " |\n";
    return text;
}

std::string hypothesesMarkdown(const Case& value)
{
    auto text = heading(say(QT_TRANSLATE_NOOP("knowledge", "Possible causes")));
    for (const auto& hypothesis : value.hypotheses)
        text += "- " + confidenceWords(hypothesis.confidence) + ": " +
                escapedMarkdown(causeSummary(hypothesis, value.question)) + "\n";
    if (value.conclusive || value.works)
        return text;
    std::vector<std::string> causes;
    for (const auto& hypothesis : value.hypotheses)
        causes.push_back(hypothesis.cause);
    text += heading(say(QT_TRANSLATE_NOOP("knowledge", "To find out which")));
    for (const auto& way : howToSeparate(causes, value.question))
        text += "- " + escapedMarkdown(way) + "\n";
    return text;
}

std::string evidenceMarkdown(const Case& value)
{
    auto text = heading(say(QT_TRANSLATE_NOOP("knowledge", "Evidence")));
    for (std::size_t at = 0; at < value.evidence.size() && at < most_evidence; ++at)
        text +=
            "- " + escapedMarkdown(value.evidence[at].id) + ": " + escapedMarkdown(describe(value.evidence[at])) + "\n";
    text += heading(say(QT_TRANSLATE_NOOP("knowledge", "Environment")));
    for (const auto& [name, setting] : value.environment)
        text += "- " + escapedMarkdown(name) + ": " + escapedMarkdown(setting) + "\n";
    return text;
}

} // namespace

std::string escapedMarkdown(std::string_view text)
{
    std::string escaped;
    for (const char c : visibleText(text, longest_line)) {
        if (c == '<')
            escaped += "&lt;";
        else if (c == '>')
            escaped += "&gt;";
        else if (c == '&')
            escaped += "&amp;";
        else if (std::string_view("\\`*_[]|#~!").find(c) != std::string_view::npos)
            (escaped += '\\') += c;
        else
            escaped += c;
    }
    return escaped;
}

std::string markdownReport(const Case& value)
{
    const auto target = knowledge::targetText(value.question);
    return "# " +
           escapedMarkdown(say(QT_TRANSLATE_NOOP("knowledge", "Connection to {target}"),
                               {{"target", target.empty() ? value.question.input : target}})) +
           "\n\n" + verdictMarkdown(value) + remedyMarkdown(value) + checklistMarkdown(value) +
           hypothesesMarkdown(value) + evidenceMarkdown(value) + "\n*" +
           say(QT_TRANSLATE_NOOP("knowledge", "Made by Deadair {version}."), {{"version", DEADAIR_VERSION}}) + "*\n";
}

} // namespace deadair
