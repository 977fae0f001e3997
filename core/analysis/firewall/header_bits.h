// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/packet_state.h"

#include <cstdint>

namespace deadair::firewall
{

/// A stretch of a header that a rule looks at: what `ip dscp` and `@nh,8,6` both mean. Packed into Key::argument.
struct HeaderBits {
    /// Which packets have it; Any: all, as for raw expressions.
    enum class Of : std::uint8_t { Any = 0, V4 = 4, V6 = 6, Tcp = 1 } of = Of::Any;
    unsigned offset = 0; ///< bits from the start of the header
    unsigned length = 0; ///< bits, 1 to 128

    [[nodiscard]] constexpr std::uint32_t packed() const
    {
        return static_cast<std::uint32_t>(of) << 28 | offset << 12 | length;
    }
    static HeaderBits unpacked(std::uint32_t argument)
    {
        return {static_cast<Of>(argument >> 28), argument >> 12 & 0xffff, argument & 0xfff};
    }
};

/// What is known of these bits of the network header, by what the packet's description and the rules so far tell.
Value networkBits(HeaderBits bits, const PacketState& state);

/// The same of the TCP header.
Value transportBits(HeaderBits bits, const PacketState& state);

} // namespace deadair::firewall
