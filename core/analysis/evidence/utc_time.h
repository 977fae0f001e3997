// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace deadair
{

/// Unix time in milliseconds as RFC 3339 in UTC: "2026-03-01T12:00:00.250Z".
std::string formatUtc(std::int64_t time_ms);

/// Reads what formatUtc() writes (the fraction is optional). Absent when malformed.
std::optional<std::int64_t> parseUtc(std::string_view text);

} // namespace deadair
