// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shell_word.h"

#include "base/visible_text.h"

#include <algorithm>

namespace deadair
{
namespace
{

bool isHarmless(std::string_view text)
{
    return !text.starts_with('-') && visibleText(text) == text;
}

bool isPlain(std::string_view text, std::string_view marks)
{
    return !text.empty() && std::ranges::all_of(text, [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.find(c) != std::string_view::npos;
    });
}

} // namespace

std::string shellWord(std::string_view text)
{
    if (!isHarmless(text))
        return {};
    if (isPlain(text, "._:/@%+=,-"))
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

std::string powerShellWord(std::string_view text)
{
    if (!isHarmless(text))
        return {};
    if (isPlain(text, "._:/-"))
        return std::string(text);
    // PowerShell takes the typographic quotes U+2018 to U+201B for the plain one, so all of them are doubled.
    constexpr std::string_view quotes[] = {"'", "\u2018", "\u2019", "\u201a", "\u201b"};
    std::string word = "'";
    while (!text.empty()) {
        const auto* const quote = std::ranges::find_if(quotes, [&](auto mark) { return text.starts_with(mark); });
        const auto size = quote == std::end(quotes) ? 1 : quote->size();
        word += text.substr(0, size);
        if (quote != std::end(quotes))
            word += *quote;
        text.remove_prefix(size);
    }
    return word + "'";
}

} // namespace deadair
