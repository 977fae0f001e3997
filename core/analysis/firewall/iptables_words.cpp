// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/iptables_words.h"

#include "base/text.h"

namespace deadair::firewall
{

std::string IptablesOption::text() const
{
    std::string text = module.empty() ? "" : "-m " + module;
    const auto append = [&text](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
    if (negated)
        append("!");
    if (!name.empty())
        append(name);
    for (const auto& value : values)
        append(value);
    return text;
}

std::optional<std::vector<std::string>> splitIptablesLine(std::string_view line)
{
    std::vector<std::string> words;
    bool quoted = false, in_word = false;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (!quoted && (c == ' ' || c == '\t')) {
            in_word = false;
            continue;
        }
        if (!in_word)
            words.emplace_back();
        in_word = true;
        if (c == '"')
            quoted = !quoted;
        else if (c == '\\' && at + 1 < line.size())
            words.back() += line[++at];
        else
            words.back() += c;
    }
    return quoted ? std::nullopt : std::optional(words);
}

std::vector<std::string> splitAt(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    while (true) {
        const auto at = text.find(separator);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::optional<std::uint32_t> ruleNumber(std::string_view text)
{
    const bool hexadecimal = text.starts_with("0x");
    return parseInteger<std::uint32_t>(hexadecimal ? text.substr(2) : text, hexadecimal ? 16 : 10);
}

IptablesRule takeApart(const std::vector<std::string>& words)
{
    IptablesRule rule;
    auto* options = &rule.options;
    std::string module;
    bool negated = false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const auto& word = words[at];
        const bool has_next = at + 1 < words.size();
        if (word == "!") {
            negated = true;
        } else if (word == "-m" && has_next && options == &rule.options) {
            module = words[++at];
            options->push_back({module, {}, false, {}});
        } else if ((word == "-j" || word == "-g") && has_next) {
            rule.is_goto = word == "-g";
            rule.target = module = words[++at];
            options = &rule.target_options;
        } else if (word.size() > 1 && word.front() == '-' && (word[1] < '0' || word[1] > '9')) {
            const bool is_basic = word[1] != '-' && options == &rule.options;
            options->push_back({is_basic ? std::string() : module, word, negated, {}});
            negated = false;
        } else if (!options->empty()) {
            options->back().values.push_back(word);
        }
    }
    return rule;
}

} // namespace deadair::firewall
