// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace deadair::tcp
{

/// Sequence numbers wrap around (RFC 9293 3.4). At a distance of exactly 2^31 each is both before and after the other.
constexpr bool isAfter(std::uint32_t a, std::uint32_t b)
{
    return static_cast<std::int32_t>(b - a) < 0;
}
constexpr bool isBefore(std::uint32_t a, std::uint32_t b)
{
    return static_cast<std::int32_t>(a - b) < 0;
}
constexpr bool isUpTo(std::uint32_t a, std::uint32_t b)
{
    return static_cast<std::int32_t>(a - b) <= 0;
}

} // namespace deadair::tcp
