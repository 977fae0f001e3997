// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_printer.h"

#include "knowledge/knowledge.h"
#include "output.h"

#include <algorithm>

namespace deadair::cli
{
namespace
{

constexpr std::size_t title_columns = 34;
constexpr int narrow_columns = 70; // below, the sentence goes under the title

struct Look {
    const char* symbol;
    const char* plain;
    const char* word;
    Ink ink;
};

Look lookOf(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Pass:
        return {"\u2714", "+", "pass", Ink::Good};
    case CheckStatus::Warn:
        return {"\u25b2", "!", "warn", Ink::Careful};
    case CheckStatus::Fail:
        return {"\u2716", "x", "fail", Ink::Bad};
    case CheckStatus::Skipped:
        return {"\u2013", "-", "skip", Ink::Grey};
    case CheckStatus::Unknown:
        return {"?", "?", "open", Ink::Grey};
    }
    return {"?", "?", "open", Ink::Grey};
}

} // namespace

std::string checkLine(const CheckResult& check, const platform::Terminal& terminal)
{
    const auto look = lookOf(check.status);
    const auto mark = std::string(terminal.unicode ? look.symbol : look.plain) + " " + look.word;
    auto title = inked(Ink::Plain, check.title, terminal);
    const auto head = inked(look.ink, mark, terminal) + "  ";
    constexpr std::size_t mark_columns = 8; // "✔ pass" and two spaces
    if (terminal.interactive && terminal.columns < narrow_columns)
        return head + title + "\n    " + wrapped(check.detail, 4, terminal) + "\n";
    title.append(title_columns > columnsOf(title) ? title_columns - columnsOf(title) : 1, ' ');
    return head + title + wrapped(check.detail, mark_columns + title_columns, terminal) + "\n";
}

void ChecklistPrinter::started(const std::string& id)
{
    m_running.push_back(id);
    show({});
}

void ChecklistPrinter::finished(const CheckResult& check)
{
    std::erase(m_running, check.id);
    show(checkLine(check, m_terminal));
}

void ChecklistPrinter::end()
{
    m_running.clear();
    show({});
}

std::string ChecklistPrinter::runningLine() const
{
    std::string names;
    for (const auto& id : m_running)
        names += (names.empty() ? "" : ", ") + checkTitle(id);
    const auto room = static_cast<std::size_t>(std::max(m_terminal.columns - 6, 1));
    const bool cut = columnsOf(names) > room;
    while (columnsOf(names) > room)
        names.pop_back();
    return inked(Ink::Running, (m_terminal.unicode ? "\u25cc " : ". ") + names + (cut ? "..." : ""), m_terminal);
}

/// Lines that stay, then the running line, in one write so that nothing flickers.
void ChecklistPrinter::show(const std::string& lines)
{
    if (!m_terminal.interactive) {
        print(lines);
        return;
    }
    std::string text = m_has_running_line ? "\r\x1b[K" : "";
    text += lines;
    m_has_running_line = !m_running.empty();
    if (m_has_running_line)
        text += runningLine();
    print(text);
}

} // namespace deadair::cli
