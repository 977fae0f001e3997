// SPDX-License-Identifier: GPL-3.0-or-later
// One handshake captured at both ends: the first SYN is lost on the way, the second one arrives after 10 ms, and its
// answer is lost on the way back. The server's clock is ahead by 5 s.
#pragma once

#include "capture_files.h"

namespace deadair::test
{

struct TwoCaptures {
    ByteString client;
    ByteString server;
};

inline TwoCaptures lostBothWays()
{
    constexpr std::int64_t ms = 1'000'000;
    constexpr std::int64_t start_ns = 1'700'000'000'000 * ms;
    constexpr std::int64_t ahead_ns = 5'000 * ms;
    const auto stamped = [](std::uint32_t value) {
        auto options = hex("01 01 08 0a");
        put32(options, value);
        put32(options, 0);
        return options;
    };
    const TestSegment first{true, packet::syn, 100, 0, 0, 64240, stamped(1), 64};
    const TestSegment second{true, packet::syn, 100, 0, 0, 64240, stamped(1001), 64};
    auto arrived = second;
    arrived.ttl = 57;
    const TestSegment answer{false, packet::syn | packet::ack, 900, 101, 0, 65160, stamped(90'000), 64};
    PcapBuilder client;
    client.add(start_ns, first).add(start_ns + 1000 * ms, second);
    PcapBuilder server;
    server.add(start_ns + ahead_ns + 1010 * ms, arrived).add(start_ns + ahead_ns + 1011 * ms, answer);
    return {client.bytes(), server.bytes()};
}

} // namespace deadair::test
