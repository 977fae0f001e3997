// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/kernel_file.h"

#include "base/text.h"
#include "platform/command.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

/// The kernel prints counters as unsigned, a few settings as signed.
std::optional<std::int64_t> parseCounter(std::string_view text)
{
    if (const auto number = parseInteger<std::int64_t>(text))
        return number;
    const auto wrapped = parseInteger<std::uint64_t>(text);
    return wrapped ? std::optional(static_cast<std::int64_t>(*wrapped)) : std::nullopt;
}

/// The first part of the path that is not a slice, as systemd itself reads it. Empty for what the user's own manager
/// started: the system's manager knows nothing of those units.
std::string_view unitInPath(std::string_view path)
{
    constexpr std::string_view suffixes[] = {".service", ".scope", ".socket"};
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto part = path.substr(0, path.find('/'));
        if (std::ranges::any_of(suffixes, [part](auto suffix) { return part.ends_with(suffix); }))
            return part.starts_with("user@") ? std::string_view() : part;
        path.remove_prefix(part.size());
    }
    return {};
}

} // namespace

NamedNumbers parseHeadedCounters(std::string_view text)
{
    NamedNumbers counters;
    const auto lines = splitLines(text);
    for (std::size_t i = 0; i + 1 < lines.size(); i += 2) {
        const auto names = splitWords(lines[i]);
        const auto values = splitWords(lines[i + 1]);
        if (names.empty() || values.empty() || names[0] != values[0] || !names[0].ends_with(':'))
            continue;
        const auto group = std::string(names[0].substr(0, names[0].size() - 1)) + '.';
        for (std::size_t column = 1; column < std::min(names.size(), values.size()); ++column)
            if (const auto value = parseCounter(values[column]))
                counters[group + std::string(names[column])] = *value;
    }
    return counters;
}

NamedNumbers parseNamedNumbers(std::string_view text)
{
    NamedNumbers numbers;
    for (const auto line : splitLines(text)) {
        const auto words = splitWords(line);
        const auto value = words.size() < 2 ? std::nullopt : parseCounter(words[1]);
        if (value)
            numbers[std::string(words[0].substr(0, words[0].find(':')))] = *value;
    }
    return numbers;
}

NamedNumbers parsePerCpuCounters(std::string_view text)
{
    NamedNumbers sums;
    const auto lines = splitLines(text);
    const auto names = lines.empty() ? std::vector<std::string_view>() : splitWords(lines[0]);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto values = splitWords(lines[i]);
        for (std::size_t column = 0; column < std::min(names.size(), values.size()); ++column)
            sums[std::string(names[column])] += parseInteger<std::uint32_t>(values[column], 16).value_or(0);
    }
    return sums;
}

PressureAverages parsePressure(std::string_view text)
{
    PressureAverages averages;
    for (const auto line : splitLines(text)) {
        const auto words = splitWords(line);
        if (words.size() < 2 || !words[1].starts_with("avg10="))
            continue;
        if (words[0] == "some")
            averages.some = parseDecimal(words[1].substr(6));
        if (words[0] == "full")
            averages.full = parseDecimal(words[1].substr(6));
    }
    return averages;
}

std::int64_t countInRanges(std::string_view list, int low, int high)
{
    std::int64_t count = 0;
    list = trimmed(list);
    while (!list.empty()) {
        const auto range = list.substr(0, list.find(','));
        const auto dash = range.find('-');
        const auto first = parseInteger<int>(range.substr(0, dash));
        const auto last = dash == std::string_view::npos ? first : parseInteger<int>(range.substr(dash + 1));
        if (first && last)
            count += std::max(0, std::min(*last, high) - std::max(*first, low) + 1);
        list.remove_prefix(std::min(range.size() + 1, list.size()));
    }
    return count;
}

std::optional<double> parseDecimal(std::string_view text)
{
    double value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    if (error != std::errc{} || stopped != end || text.empty())
        return std::nullopt;
    return value;
}

std::vector<ControlGroup> parseControlGroups(std::string_view text)
{
    std::vector<ControlGroup> groups;
    for (const auto line : splitLines(text)) {
        const auto first = line.find(':');
        const auto second = first == std::string_view::npos ? first : line.find(':', first + 1);
        if (second == std::string_view::npos || second + 1 >= line.size() || line[second + 1] != '/')
            continue;
        groups.push_back(
            {std::string(line.substr(first + 1, second - first - 1)), std::string(line.substr(second + 1))});
    }
    return groups;
}

std::string unitOf(const std::vector<ControlGroup>& groups)
{
    for (const auto& group : groups)
        if (group.controllers.empty() || group.controllers == "name=systemd")
            if (const auto unit = unitInPath(group.path); !unit.empty())
                return std::string(unit);
    return {};
}

std::string osReleaseValue(std::string_view text, std::string_view key)
{
    for (const auto line : splitLines(text)) {
        if (!line.starts_with(key) || line.substr(key.size(), 1) != "=")
            continue;
        auto value = trimmed(line.substr(key.size() + 1));
        const char quote = value.size() >= 2 ? value.front() : '\0';
        if ((quote == '"' || quote == '\'') && value.back() == quote)
            value = value.substr(1, value.size() - 2);
        std::string unescaped;
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value[i] == '\\' && quote != '\'' && i + 1 < value.size())
                ++i;
            unescaped += value[i];
        }
        return unescaped;
    }
    return {};
}

std::int64_t numberOf(const NamedNumbers& names, std::string_view name)
{
    const auto found = names.find(name);
    return found == names.end() ? 0 : found->second;
}

std::optional<std::int64_t> readNumber(const std::string& path)
{
    const auto text = readFile(path, 4096);
    return text ? parseInteger<std::int64_t>(trimmed(*text)) : std::nullopt;
}

std::vector<std::int64_t> readNumbers(const std::string& path)
{
    std::vector<std::int64_t> numbers;
    const auto text = readFile(path, 4096);
    if (!text)
        return numbers;
    for (const auto word : splitWords(*text))
        if (const auto number = parseInteger<std::int64_t>(word))
            numbers.push_back(*number);
    return numbers;
}

} // namespace deadair::platform
