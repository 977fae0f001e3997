// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_text.h"

#include "base/duration.h"
#include "base/visible_text.h"
#include "knowledge/knowledge.h"
#include "output.h"

#include <algorithm>

namespace deadair::cli
{
namespace
{

constexpr std::size_t evidence_shown = 5;
constexpr std::size_t rivals_shown = 3;
constexpr double least_rival = 0.02;

class Page
{
public:
    explicit Page(const platform::Terminal& terminal) : m_terminal(terminal) {}

    void heading(const std::string& text) { m_text += "\n" + inked(Ink::Bold, text, m_terminal) + "\n"; }
    void line(const std::string& mark, const std::string& text)
    {
        m_text += "  " + mark + wrapped(text, 2 + columnsOf(mark), m_terminal) + "\n";
    }
    void raw(const std::string& text) { m_text += text; }
    [[nodiscard]] const platform::Terminal& terminal() const { return m_terminal; }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    platform::Terminal m_terminal;
    std::string m_text;
};

void addVerdict(Page& page, const Case& value)
{
    const auto& terminal = page.terminal();
    const bool unicode = terminal.unicode;
    if (value.works)
        page.raw(inked(Ink::Good, unicode ? "\u2714 " : "+ ", terminal));
    else if (value.conclusive)
        page.raw(inked(Ink::Bad, unicode ? "\u2716 " : "x ", terminal));
    else
        page.raw(inked(Ink::Careful, "? ", terminal));
    page.raw(wrapped(value.verdict.summary, 2, terminal) + "\n");
    if (value.verdict.cause != "none" && value.conclusive) {
        page.line("Where: ", placeWords(value.verdict.where));
        page.line("Sure:  ", confidenceWords(value.verdict.confidence));
    }
    auto cause = value.verdict.cause.empty() ? std::string("no cause named") : value.verdict.cause;
    page.raw(inked(Ink::Grey,
                   "  " + cause + ", outcome " + std::string(enumName(value.outcome)) + ", " +
                       formatDuration(std::chrono::milliseconds(value.duration_ms)) +
                       (value.interrupted ? ", stopped before the end" : ""),
                   terminal) +
             "\n");
}

void addEvidence(Page& page, const Case& value)
{
    if (value.hypotheses.empty() || value.hypotheses.front().evidence_for.empty())
        return;
    page.heading("What speaks for it");
    std::size_t shown = 0;
    for (const auto& id : value.hypotheses.front().evidence_for) {
        const auto found = std::ranges::find(value.evidence, id, &Evidence::id);
        if (found == value.evidence.end() || shown++ == evidence_shown)
            continue;
        page.line("", describe(*found));
    }
}

void addRivals(Page& page, const Case& value)
{
    std::vector<std::string> causes;
    std::string lines;
    for (const auto& rival : value.hypotheses) {
        if (rival.cause == "none" || rival.confidence < least_rival || causes.size() > rivals_shown)
            continue;
        causes.push_back(rival.cause);
        if (&rival != &value.hypotheses.front() || !value.conclusive)
            lines += "  " + confidenceWords(rival.confidence) + "  " +
                     wrapped(causeSummary(rival, value.question), 8, page.terminal()) + "\n";
    }
    if (lines.empty() || value.works)
        return;
    page.heading(value.conclusive ? "Less likely" : "What it may be");
    page.raw(lines);
    const auto ways = howToSeparate(causes, value.question);
    if (value.conclusive || ways.empty())
        return;
    page.heading("To find out which");
    for (std::size_t at = 0; at < ways.size(); ++at)
        page.line(std::to_string(at + 1) + ". ", ways[at]);
}

void addRemedy(Page& page, const Case& value)
{
    if (value.remedies.empty() || value.verdict.cause == "none" || (!value.conclusive && !value.works))
        return;
    const auto& remedy = value.remedies.front();
    page.heading("What to do");
    for (std::size_t at = 0; at < remedy.steps.size(); ++at)
        page.line(std::to_string(at + 1) + ". ", remedy.steps[at]);
    const auto commands = commandsHere(remedy);
    if (commands.empty())
        return;
    page.heading("Commands");
    for (const auto& command : commands)
        page.raw("  $ " + visibleText(command) + "\n"); // never wrapped: it is to be copied
}

} // namespace

std::string verdictText(const Case& value, const platform::Terminal& terminal)
{
    Page page(terminal);
    addVerdict(page, value);
    addEvidence(page, value);
    addRivals(page, value);
    addRemedy(page, value);
    return page.text();
}

} // namespace deadair::cli
