// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <cstring>
#include <span>

namespace deadair::platform::darwin
{

using Bytes = std::span<const std::uint8_t>;

/// A number of the kernel's, in the byte order of the processor; 0 where it is not there.
template <std::integral Number> Number numberAt(Bytes bytes, std::size_t at)
{
    Number value = 0;
    if (at <= bytes.size() && bytes.size() - at >= sizeof value)
        std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

/// A port in network order.
inline std::uint16_t portAt(Bytes bytes, std::size_t at)
{
    return at + 2 <= bytes.size() ? static_cast<std::uint16_t>(bytes[at] << 8 | bytes[at + 1]) : std::uint16_t(0);
}

} // namespace deadair::platform::darwin
