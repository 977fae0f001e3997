// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/windows/evaluate.h"

namespace deadair::firewall::windows
{

/// A packet by its two ends, as rules name them.
struct Ends {
    std::optional<IpAddress> local, remote; ///< absent: any
    std::optional<std::uint16_t> local_port, remote_port;
    std::uint8_t protocol = 6;
    std::optional<std::string> interface;
    IpAddress::Family family = IpAddress::Family::V4;
};

Ends endsOf(const Packet& packet, Direction direction);

struct Matching {
    Truth truth = Truth::Yes;
    std::string why; ///< it is Unknown, in words
};

/// Whether a rule of the packet's direction matches; profiles apart.
Matching matches(const Rule& rule, const Ends& ends, const Machine& machine, const Circumstances& circumstances);

} // namespace deadair::firewall::windows
