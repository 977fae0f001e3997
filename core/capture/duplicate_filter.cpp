// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/duplicate_filter.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

namespace deadair
{
namespace
{

constexpr std::size_t sll2_bytes = 20;
constexpr std::int64_t same_moment_ns = 100'000'000;

/// The headers from IP on, without what a router changes.
std::size_t hashOf(const LivePacket& packet)
{
    if (packet.bytes.size() <= sll2_bytes)
        return 0;
    std::string headers(packet.bytes.begin() + sll2_bytes, packet.bytes.end());
    const bool v4 = (static_cast<unsigned char>(headers[0]) >> 4) == 4;
    // TTL and checksum; hop limit.
    const auto changed = v4 ? std::array<std::size_t, 3>{8, 10, 11} : std::array<std::size_t, 3>{7, 7, 7};
    for (const auto at : changed)
        if (at < headers.size())
            headers[at] = 0;
    return std::hash<std::string>{}(headers);
}

} // namespace

bool DuplicateFilter::seenElsewhere(const LivePacket& packet)
{
    const Sight now{hashOf(packet), std::hash<std::string>{}(packet.interface), packet.time_ns};
    const bool elsewhere = std::ranges::any_of(m_sights, [&](const Sight& sight) {
        return sight.hash == now.hash && sight.interface != now.interface &&
               now.time_ns - sight.time_ns < same_moment_ns && sight.time_ns != 0;
    });
    if (!elsewhere)
        m_sights[m_next++ % remembered] = now;
    return elsewhere;
}

} // namespace deadair
