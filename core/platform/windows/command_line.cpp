// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/command_line.h"

namespace deadair::platform
{
namespace
{

/// Backslashes count only before a quotation mark.
std::string quoted(const std::string& word)
{
    std::string text = "\"";
    std::size_t backslashes = 0;
    for (const char letter : word) {
        if (letter == '"')
            text.append(backslashes + 1, '\\');
        backslashes = letter == '\\' ? backslashes + 1 : 0;
        text += letter;
    }
    return text.append(backslashes, '\\') + "\"";
}

} // namespace

std::string commandLine(const std::vector<std::string>& words)
{
    std::string line;
    for (const auto& word : words)
        line += (line.empty() ? "" : " ") + quoted(word);
    return line;
}

} // namespace deadair::platform
