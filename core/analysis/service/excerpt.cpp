// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/service/excerpt.h"

#include "base/text.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace deadair
{
namespace
{

struct Character {
    char32_t code = 0;
    std::size_t length = 1;
    bool valid = false;
};

/// The next character of UTF-8 text (RFC 3629: shortest form, no surrogates, at most U+10FFFF).
Character decode(std::string_view bytes)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned first = at(0);
    if (first < 0x80)
        return {first, 1, true};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() < length)
        return {};
    char32_t code = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((at(i) & 0xC0u) != 0x80u)
            return {};
        code = code << 6 | (at(i) & 0x3Fu);
    }
    static constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (code < least[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    return {code, length, true};
}

bool steersDisplay(char32_t code)
{
    static constexpr std::pair<char32_t, char32_t> ranges[] = {
        {0x7F, 0x9F},     {0xAD, 0xAD},     {0x61C, 0x61C},   {0x180E, 0x180E}, {0x200B, 0x200F},   {0x2028, 0x202E},
        {0x2060, 0x206F}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFF0, 0xFFFB}, {0xE0000, 0xE0FFF},
    };
    return std::ranges::any_of(ranges, [&](const auto& range) { return code >= range.first && code <= range.second; });
}

} // namespace

std::string cleanExcerpt(std::string_view bytes, std::size_t limit)
{
    std::string clean;
    bool blank = false;
    while (!bytes.empty()) {
        const auto character = decode(bytes);
        const auto piece = bytes.substr(0, character.length);
        bytes.remove_prefix(character.length);
        if (character.valid && (character.code == ' ' || (character.code >= '\t' && character.code <= '\r'))) {
            blank = !clean.empty();
            continue;
        }
        if (character.valid && steersDisplay(character.code))
            continue;
        const auto shown = character.valid && character.code >= ' ' ? piece : std::string_view(".");
        if (clean.size() + shown.size() + (blank ? 1 : 0) > limit)
            break;
        if (std::exchange(blank, false))
            clean += ' ';
        clean += shown;
    }
    return clean;
}

namespace
{

/// Past the end of an element whose content is not for people.
std::size_t skipHidden(const std::string& lower, std::size_t tag)
{
    for (const std::string_view name : {"script", "style", "title"}) {
        if (std::string_view(lower).substr(tag + 1).starts_with(name)) {
            const auto end = lower.find("</" + std::string(name), tag);
            return end == std::string::npos ? lower.size() : end;
        }
    }
    return tag;
}

void replaceEntities(std::string& text)
{
    static constexpr std::pair<std::string_view, std::string_view> entities[] = {
        {"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto& [entity, character] : entities) {
        for (auto at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), character);
    }
}

} // namespace

std::string withoutMarkup(std::string_view page)
{
    const auto lower = toLower(page);
    if (lower.find('<') == std::string::npos)
        return std::string(page);
    std::string text;
    for (std::size_t at = 0; at < page.size();) {
        const auto tag = std::min(page.find('<', at), page.size());
        text += page.substr(at, tag - at);
        text += ' ';
        if (tag == page.size())
            break;
        const bool comment = page.substr(tag).starts_with("<!--");
        const auto from = comment ? tag : skipHidden(lower, tag);
        const auto end = comment ? page.find("-->", from) : page.find('>', from);
        at = end == std::string_view::npos ? page.size() : end + (comment ? 3 : 1);
    }
    replaceEntities(text);
    return text;
}

} // namespace deadair
