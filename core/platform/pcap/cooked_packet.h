// SPDX-License-Identifier: GPL-3.0-or-later
// Packets of single interfaces in the form of those of Linux' "any" device.
#pragma once

#include "base/ip_address.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace deadair::platform
{

inline constexpr std::size_t sll2_bytes = 20;

/// An interface as libpcap opened it.
struct CapturedLink {
    std::uint32_t index = 0;
    int link_type = 0; ///< DLT_*, which is LINKTYPE_* save for raw IP
};

/// Ethernet, BSD's loopback in both byte orders, raw IP.
bool isCookable(int link_type);

struct CookedPacket {
    std::vector<std::uint8_t> bytes;   ///< a header of LINKTYPE_LINUX_SLL2, then IP, cut behind the TCP header
    std::size_t link_header_bytes = 0; ///< of the header in whose place it stands
};

/// Absent where it is no IP packet. `own`: this machine's addresses, by which its direction is told.
std::optional<CookedPacket> cook(const CapturedLink& link, std::span<const std::uint8_t> packet,
                                 std::span<const IpAddress> own);

} // namespace deadair::platform
