// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/duration.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace deadair
{
namespace
{

/// A decimal number without sign or exponent: from_chars would also take "1e9" and "inf".
std::optional<double> parseDecimal(std::string_view text)
{
    if (text.empty() || text.find_first_not_of("0123456789.") != std::string_view::npos)
        return std::nullopt;
    double value = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || stopped != text.data() + text.size())
        return std::nullopt;
    return value;
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
