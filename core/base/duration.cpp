// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/duration.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <locale>
#include <sstream>

namespace deadair
{
namespace
{

/// A decimal number without sign or exponent. By a stream, since libc++ has no from_chars of them before 20.
std::optional<double> parseDecimal(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos)
        return std::nullopt;
    std::istringstream stream{std::string(text)};
    stream.imbue(std::locale::classic());
    double value = 0;
    stream >> value;
    return !stream.fail() && stream.peek() == std::istringstream::traits_type::eof() ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<std::chrono::milliseconds> parseDuration(std::string_view text)
{
    text = trimmed(text);
    const auto unit_at = std::min(text.find_first_not_of("0123456789."), text.size());
    const auto number = parseDecimal(text.substr(0, unit_at));
    const auto unit = trimmed(text.substr(unit_at));
    double unit_ms = 0;
    if (unit == "ms")
        unit_ms = 1;
    else if (unit.empty() || unit == "s")
        unit_ms = 1000;
    else if (unit == "m" || unit == "min")
        unit_ms = 60'000;
    else if (unit == "h")
        unit_ms = 3'600'000;
    constexpr double day_ms = 86'400'000;
    if (!number || unit_ms == 0 || *number * unit_ms > day_ms)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(*number * unit_ms));
}

std::string formatDuration(std::chrono::microseconds duration)
{
    const double us = static_cast<double>(duration.count());
    std::array<char, 48> text{};
    if (us < 1000)
        std::snprintf(text.data(), text.size(), "%.0f µs", us);
    else if (us < 9950)
        std::snprintf(text.data(), text.size(), "%.1f ms", us / 1e3);
    else if (us < 999'500)
        std::snprintf(text.data(), text.size(), "%.0f ms", us / 1e3);
    else if (us < 59'950'000)
        std::snprintf(text.data(), text.size(), "%.1f s", us / 1e6);
    else
        std::snprintf(text.data(), text.size(), "%lld min %lld s", std::llround(us / 1e6) / 60, std::llround(us / 1e6) % 60);
    return text.data();
}

} // namespace deadair
