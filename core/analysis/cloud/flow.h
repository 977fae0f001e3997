// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::cloud
{

struct PortRange {
    std::uint16_t low = 0;
    std::uint16_t high = 65535;

    /// "443", "8000-9000", "*". Absent when malformed.
    static std::optional<PortRange> parse(std::string_view text);
    [[nodiscard]] bool contains(std::uint16_t port) const { return low <= port && port <= high; }
    [[nodiscard]] bool isAll() const { return low == 0 && high == 65535; }
    [[nodiscard]] std::string toString() const; ///< "443", "8000-9000"

    bool operator==(const PortRange&) const = default;
};

/// The TCP connection that is asked about, by the addresses as the two ends would write them.
struct Flow {
    std::optional<IpAddress> from; ///< absent: not known, for instance behind somebody's NAT
    IpAddress to;
    std::uint16_t port = 0;
    std::optional<PortRange> source_ports; ///< what the sender may use; absent: its system's usual range
};

/// Globally reachable, as far as the address itself tells: neither private nor link-local nor loopback.
bool isPublic(const IpAddress& address);

} // namespace deadair::cloud
