// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"
#include "platform/terminal.h"

#include <string>
#include <vector>

namespace deadair::cli
{

/// Prints the checklist as it fills: a line for every check that ended and, on a terminal, one line below that says
/// what is running and is rewritten in place.
class ChecklistPrinter
{
public:
    explicit ChecklistPrinter(const platform::Terminal& terminal) : m_terminal(terminal) {}

    void started(const std::string& id);
    void finished(const CheckResult& check);
    /// Takes the line of running checks away.
    void end();

private:
    [[nodiscard]] std::string runningLine() const;
    void show(const std::string& lines);

    platform::Terminal m_terminal;
    std::vector<std::string> m_running;
    bool m_has_running_line = false;
};

/// One check as a line (on a terminal perhaps several), with its newline.
std::string checkLine(const CheckResult& check, const platform::Terminal& terminal);

} // namespace deadair::cli
