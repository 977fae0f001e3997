// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/json_elements.h"

#include "base/text.h"

#include <optional>

namespace deadair::firewall
{
namespace
{
constexpr std::size_t deepest = 100; // a rule nests about ten deep
constexpr std::string_view spaces = " \t\r\n";

/// The end of the string that starts with a quote at `at`: behind its closing quote.
std::optional<std::size_t> endOfString(std::string_view text, std::size_t at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            return at + 1;
    }
    return std::nullopt;
}

Error malformed(std::size_t at, std::string_view why)
{
    return {ErrorCode::Malformed, "read the nftables rule set", "byte " + std::to_string(at) + ": " + std::string(why)};
}

/// The end of the object that starts at `at`: behind its closing brace.
Result<std::size_t> endOfObject(std::string_view text, std::size_t at)
{
    const auto start = at;
    std::size_t depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            const auto end = endOfString(text, at);
            if (!end)
                return malformed(at, "the text ends inside a string");
            at = *end;
            continue;
        }
        if (c == '{' || c == '[') {
            if (++depth > deepest)
                return malformed(at, "nested too deeply");
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
        ++at;
    }
    return malformed(start, "the text ends inside the object that starts here");
}

std::size_t skipSpaces(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(spaces, at), text.size());
}

std::string_view firstKey(std::string_view object)
{
    const auto quote = skipSpaces(object, 1);
    if (quote >= object.size() || object[quote] != '"')
        return {};
    const auto end = endOfString(object, quote);
    return end ? object.substr(quote + 1, *end - quote - 2) : std::string_view();
}

} // namespace

Result<std::vector<JsonElement>> splitJsonArray(std::string_view text, std::string_view key)
{
    auto at = skipSpaces(text, 0);
    if (at == text.size())
        return malformed(0, "it is empty");
    const auto name = '"' + std::string(key) + '"';
    const auto key_at = skipSpaces(text, at + 1);
    if (text[at] != '{' || text.substr(key_at, name.size()) != name)
        return malformed(at, "this is not the output of `nft --json list ruleset`, which starts with {" + name);
    at = skipSpaces(text, key_at + name.size());
    if (at < text.size() && text[at] == ':')
        at = skipSpaces(text, at + 1);
    if (at >= text.size() || text[at] != '[')
        return malformed(at, "an array is expected");
    std::vector<JsonElement> elements;
    at = skipSpaces(text, at + 1);
    while (at < text.size() && text[at] != ']') {
        if (text[at] != '{')
            return malformed(at, "an object is expected");
        const auto end = endOfObject(text, at);
        if (!end)
            return end.error();
        const auto object = text.substr(at, *end - at);
        elements.push_back({firstKey(object), object, at});
        at = skipSpaces(text, *end);
        if (at < text.size() && text[at] == ',')
            at = skipSpaces(text, at + 1);
        else if (at >= text.size() || text[at] != ']')
            return malformed(at, "a comma or the end of the array is expected");
    }
    if (at >= text.size())
        return malformed(at, "the text ends inside the array");
    return elements;
}

} // namespace deadair::firewall
