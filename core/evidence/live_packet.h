// SPDX-License-Identifier: GPL-3.0-or-later
// What a live capture is asked for and what it gives.
#pragma once

#include "base/ip_address.h"

#include <cstdint>
#include <string>
#include <vector>

namespace deadair
{

/// The headers of TCP packets to and from these addresses, and the ICMP errors about them.
struct CaptureScope {
    std::vector<IpAddress> addresses; ///< none: everybody's
    std::uint16_t port = 0;           ///< on either side; 0: any
    std::string interface;            ///< empty: all

    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("addresses", self.addresses), visit("port", self.port), visit("interface", self.interface);
    }
    bool operator==(const CaptureScope&) const = default;
};

/// One packet, cut behind its TCP header: payload is nobody's business.
struct LivePacket {
    std::int64_t time_ns = 0;     ///< Unix time
    std::uint32_t wire_bytes = 0; ///< length of `bytes` before it was cut
    std::string interface;
    std::vector<std::uint8_t> bytes; ///< from a LINKTYPE_LINUX_SLL2 header on, which says direction and protocol

    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("time_ns", self.time_ns), visit("wire_bytes", self.wire_bytes), visit("interface", self.interface);
        visit("bytes", self.bytes);
    }
    bool operator==(const LivePacket&) const = default;
};

/// Since the capture began.
struct CaptureCounts {
    std::int64_t received = 0;          ///< passed the filter
    std::int64_t dropped = 0;           ///< by the kernel, for want of room
    std::int64_t interface_dropped = 0; ///< by the interface or its driver, whatever the packets were

    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("received", self.received), visit("dropped", self.dropped);
        visit("interface_dropped", self.interface_dropped);
    }
    bool operator==(const CaptureCounts&) const = default;
};

} // namespace deadair
