// SPDX-License-Identifier: GPL-3.0-or-later
// ICMP and ICMPv6 messages as a socket of the program's own receives them.
#pragma once

#include "evidence/path.h"

#include <span>

namespace deadair::platform
{

/// What tells the answers to one's own probes from those to others.
struct ProbeMark {
    IpAddress target;
    bool udp = false;             ///< else echo requests
    std::uint16_t identifier = 0; ///< of the echo requests
    std::uint16_t local_port = 0; ///< of the UDP datagrams
    std::uint16_t port = 0;       ///< that they go to
};

struct IcmpAnswer {
    bool is_echo_reply = false;
    int type = 0;
    int code = 0;
    std::optional<std::uint16_t> sequence; ///< of the probe; absent where the error quotes too little
    int mtu_bytes = 0;                     ///< of "fragmentation needed" and "packet too big"
};

/// `message` begins with the ICMP header. The number of a UDP probe is in its first two bytes. Absent for what is no
/// answer to such a probe.
std::optional<IcmpAnswer> parseIcmpAnswer(std::span<const std::uint8_t> message, const ProbeMark& mark);

/// Without the IPv4 header, with which some systems pass the message on.
std::span<const std::uint8_t> withoutIpHeader(std::span<const std::uint8_t> packet);

} // namespace deadair::platform
