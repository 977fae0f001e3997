// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace deadair::tcp
{

/// What the analysis says about one segment, as Wireshark's tcp.analysis.* of the same name.
enum Mark : std::uint8_t {
    retransmission = 0x01, ///< also set with the fast and the spurious ones
    fast_retransmission = 0x02,
    spurious_retransmission = 0x04,
    out_of_order = 0x08,
    duplicate_ack = 0x10,
    zero_window = 0x20,
    lost_segment = 0x40,
    keep_alive = 0x80
};

/// Numbers of segments with each mark.
struct Counters {
    std::uint64_t retransmissions = 0;
    std::uint64_t fast_retransmissions = 0;
    std::uint64_t spurious_retransmissions = 0;
    std::uint64_t out_of_order = 0;
    std::uint64_t duplicate_acks = 0;
    std::uint64_t zero_windows = 0;
    std::uint64_t lost_segments = 0; ///< places before which something is missing
    std::uint64_t keep_alives = 0;

    void count(std::uint8_t marks)
    {
        retransmissions += (marks & retransmission) != 0;
        fast_retransmissions += (marks & fast_retransmission) != 0;
        spurious_retransmissions += (marks & spurious_retransmission) != 0;
        out_of_order += (marks & tcp::out_of_order) != 0;
        duplicate_acks += (marks & duplicate_ack) != 0;
        zero_windows += (marks & zero_window) != 0;
        lost_segments += (marks & lost_segment) != 0;
        keep_alives += (marks & keep_alive) != 0;
    }
    Counters& operator+=(const Counters& other)
    {
        retransmissions += other.retransmissions;
        fast_retransmissions += other.fast_retransmissions;
        spurious_retransmissions += other.spurious_retransmissions;
        out_of_order += other.out_of_order;
        duplicate_acks += other.duplicate_acks;
        zero_windows += other.zero_windows;
        lost_segments += other.lost_segments;
        keep_alives += other.keep_alives;
        return *this;
    }
    bool operator==(const Counters&) const = default;
};

} // namespace deadair::tcp
