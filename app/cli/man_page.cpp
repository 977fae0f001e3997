// SPDX-License-Identifier: GPL-3.0-or-later
#include "man_page.h"

namespace deadair::cli
{
namespace
{

/// Hyphens that are typed stay hyphens, backslashes stay backslashes, and a leading dot or quote is no macro.
std::string troff(const std::string& text)
{
    std::string result;
    for (const char letter : text) {
        if (letter == '-')
            result += "\\-";
        else if (letter == '\\')
            result += "\\e";
        else
            result += letter;
    }
    return result.starts_with('.') || result.starts_with('\'') ? "\\&" + result : result;
}

std::string optionEntry(const OutlinedOption& option)
{
    std::string names;
    for (const auto& name : option.names)
        names += (names.empty() ? "\\fB" : ", \\fB") + troff(name) + "\\fR";
    std::string values;
    for (const auto& value : option.values)
        values += (values.empty() ? "" : "|") + troff(value);
    if (option.takes_value)
        names += values.empty() ? " \\fIVALUE\\fR" : " " + values;
    auto text = troff(option.description);
    if (!option.fallback.empty())
        text += " (default: " + troff(option.fallback) + ")";
    return ".TP\n" + names + "\n" + text + ".\n";
}

bool isOwn(const OutlinedOption& option)
{
    return option.names.back() != "--help";
}

} // namespace

std::string manSections(const std::vector<OutlinedCommand>& commands)
{
    std::string text = ".SH OPTIONS\nThese may stand before or after the command.\n";
    for (const auto& option : commands.front().options)
        text += optionEntry(option);
    text += ".SH COMMANDS\n";
    for (const auto& command : commands) {
        if (command.path.empty())
            continue;
        std::string title = "deadair";
        for (const auto& word : command.path)
            title += " " + troff(word);
        text += ".SS \"" + title + "\"\n";
        std::string synopsis = "\\fB" + title + "\\fR";
        for (const auto& positional : command.positionals)
            synopsis += " \\fI" + troff(positional) + "\\fR";
        if (!command.subcommands.empty())
            synopsis += " \\fICOMMAND\\fR";
        text += synopsis + "\n.PP\n" + troff(command.description) + ".\n";
        for (const auto& option : command.options)
            if (isOwn(option))
                text += optionEntry(option);
    }
    return text;
}

} // namespace deadair::cli
