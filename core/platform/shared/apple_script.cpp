// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/apple_script.h"

#include "base/shell_word.h"

namespace deadair::platform
{

std::string appleScriptText(std::string_view text)
{
    std::string literal = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            literal += '\\';
        literal += c;
    }
    return literal + '"';
}

std::string administratorScript(const std::vector<std::string>& words, std::string_view prompt)
{
    std::string command = "exec";
    for (const auto& word : words) {
        const auto quoted = shellWord(word);
        if (quoted.empty())
            return {};
        command += ' ' + quoted;
    }
    command += " </dev/null >/dev/null 2>&1";
    return "do shell script " + appleScriptText(command) + " with prompt " + appleScriptText(prompt) + " with administrator privileges";
}

} // namespace deadair::platform
