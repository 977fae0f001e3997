// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shell_word.h"

#include "base/visible_text.h"

#include <algorithm>

namespace deadair
{

std::string shellWord(std::string_view text)
{
    constexpr std::string_view plain_marks = "._:/@%+=,-";
    if (text.starts_with('-') || visibleText(text) != text)
        return {};
    const bool plain = !text.empty() && std::ranges::all_of(text, [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               plain_marks.find(c) != std::string_view::npos;
    });
    if (plain)
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

} // namespace deadair
