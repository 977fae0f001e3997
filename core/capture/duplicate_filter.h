// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/live_packet.h"

#include <array>
#include <cstddef>

namespace deadair
{

/// A packet that passes several interfaces of this machine (VLAN, bridge, bond, forwarding) is captured on each. Only
/// the first sight of it counts; a retransmission comes by the same interface again.
class DuplicateFilter final
{
public:
    /// Whether the same packet was seen on another interface a moment ago. TTL and checksum may differ.
    bool seenElsewhere(const LivePacket& packet);

private:
    struct Sight {
        std::size_t hash = 0;
        std::size_t interface = 0;
        std::int64_t time_ns = 0;
    };
    static constexpr std::size_t remembered = 256;
    std::array<Sight, remembered> m_sights{};
    std::size_t m_next = 0;
};

} // namespace deadair
