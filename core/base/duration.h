// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace deadair
{

/// Reads "500ms", "3s", "1.5s", "2m", "1h"; a bare number counts seconds. Absent when malformed, negative or over a day.
std::optional<std::chrono::milliseconds> parseDuration(std::string_view text);

/// As people say it: "850 µs", "12 ms", "3.0 s", "2 min 5 s".
std::string formatDuration(std::chrono::microseconds duration);

} // namespace deadair
