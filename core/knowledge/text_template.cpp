// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/text_template.h"

#include "base/visible_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace deadair::knowledge
{
namespace
{

constexpr std::size_t longest_word = 400;

using Replace = std::function<std::optional<std::string>(std::string_view name)>;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || c == '_';
}

/// The name of the placeholder at the start of `text` ("port", "port!"); empty when there is none.
std::string_view placeholderAt(std::string_view text)
{
    if (!text.starts_with('{'))
        return {};
    std::size_t end = 1;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    if (end > 1 && end < text.size() && text[end] == '!')
        ++end;
    return end > 1 && end < text.size() && text[end] == '}' ? text.substr(1, end - 1) : std::string_view();
}

std::optional<std::string> fillPlain(std::string_view text, const Replace& replace)
{
    std::string filled;
    while (!text.empty()) {
        const auto name = placeholderAt(text);
        if (name.empty()) {
            filled += text.front();
            text.remove_prefix(1);
            continue;
        }
        const auto value = replace(name);
        if (!value)
            return std::nullopt;
        filled += *value;
        text.remove_prefix(name.size() + 2);
    }
    return filled;
}

bool isPlainWord(std::string_view value)
{
    return !value.empty() && std::ranges::all_of(value, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view("._:/@%+=-").find(c) != std::string_view::npos;
    });
}

std::string quoted(const std::string& value, Shell shell)
{
    if (isPlainWord(value) && !value.starts_with('@'))
        return value;
    // PowerShell takes the typographic quotes U+2018 to U+201B for the plain one, so all of them are doubled.
    constexpr std::string_view typographic[] = {"\u2018", "\u2019", "\u201a", "\u201b"};
    std::string text = "'";
    for (std::size_t at = 0; at < value.size(); ++at) {
        const auto rest = std::string_view(value).substr(at);
        const auto* const curly =
            std::ranges::find_if(typographic, [&](auto quote) { return rest.starts_with(quote); });
        if (value[at] == '\'')
            text += shell == Shell::Posix ? "'\\''" : "''";
        else if (shell == Shell::PowerShell && curly != std::end(typographic))
            text += std::string(*curly) + value[at];
        else
            text += value[at];
    }
    return text + "'";
}

} // namespace

std::optional<std::string> fillText(std::string_view text, const Words& words)
{
    const Replace replace = [&](std::string_view name) -> std::optional<std::string> {
        const auto found = words.find(std::string(name));
        if (found == words.end() || found->second.empty())
            return std::nullopt;
        return visibleText(found->second, longest_word);
    };
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('[');
        const auto close = open == std::string_view::npos ? open : text.find(']', open);
        const auto before = fillPlain(text.substr(0, close == std::string_view::npos ? text.size() : open), replace);
        if (!before)
            return std::nullopt;
        filled += *before;
        if (close == std::string_view::npos)
            break;
        const auto choice = text.substr(open + 1, close - open - 1);
        const auto bar = std::min(choice.find('|'), choice.size());
        const auto with = fillPlain(choice.substr(0, bar), replace);
        filled += with ? *with : std::string(choice.substr(std::min(bar + 1, choice.size())));
        text.remove_prefix(close + 1);
    }
    return filled;
}

std::optional<std::string> fillCommand(std::string_view text, const Words& words, Shell shell)
{
    return fillPlain(text, [&](std::string_view name) -> std::optional<std::string> {
        const bool bare = name.ends_with('!');
        const auto found = words.find(std::string(bare ? name.substr(0, name.size() - 1) : name));
        if (found == words.end() || found->second.empty() || visibleText(found->second, longest_word) != found->second)
            return std::nullopt;
        const auto& value = found->second;
        if (name == "allow_command!") // a whole command, which the firewall reader has quoted
            return value;
        if (value.starts_with('-') || (bare && !isPlainWord(value)))
            return std::nullopt;
        return bare ? value : quoted(value, shell);
    });
}

std::string say(const char* text, const Words& words)
{
    const auto translated = QCoreApplication::translate("knowledge", text).toStdString();
    if (const auto filled = fillText(translated, words))
        return *filled;
    auto with_gaps = words;
    bool in_brackets = false;
    for (auto rest = std::string_view(translated); !rest.empty(); rest.remove_prefix(1)) {
        in_brackets = rest.front() == '[' || (in_brackets && rest.front() != ']');
        if (const auto name = std::string(placeholderAt(rest));
            !in_brackets && !name.empty() && with_gaps[name].empty())
            with_gaps[name] = "?";
    }
    return fillText(translated, with_gaps).value_or(std::string());
}

std::string sayAgain(const std::string& text)
{
    return visibleText(QCoreApplication::translate("knowledge", text.c_str()).toStdString(), longest_word);
}

} // namespace deadair::knowledge
