// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deadair
{

/// The whole text as one integer, no sign prefix "+", no spaces. Absent when it is not one or does not fit.
template <class Integer>
std::optional<Integer> parseInteger(std::string_view text, int base = 10)
{
    Integer value{};
    const auto* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value, base);
    if (error != std::errc{} || stopped != end || text.empty())
        return std::nullopt;
    return value;
}

/// Without the white space (ASCII) at both ends.
std::string_view trimmed(std::string_view text);

/// ASCII lower case.
std::string toLower(std::string_view text);

/// The lines of a text, without "\n" and "\r\n".
std::vector<std::string_view> splitLines(std::string_view text);

/// The words of a text, split at runs of ASCII white space.
std::vector<std::string_view> splitWords(std::string_view text);

} // namespace deadair
