// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace deadair::tcp
{

/// Counts what was sent again in equal slices of time, those of SYNs and SYN-ACKs apart. There is a fixed number of slices;
/// where the time outgrows them they become twice as long, as often as it takes. The order in which times come does not
/// matter, nor do times that are centuries apart. Without memory of its own until there is something to count.
class RetransmissionTimeline final
{
public:
    struct Slice {
        std::int64_t begin_ms = 0; ///< Unix time
        std::uint64_t syns = 0;
        std::uint64_t data = 0; ///< anything but a SYN; a FIN that carries no data counts as well

        bool operator==(const Slice&) const = default;
    };
    static constexpr std::size_t most_slices = 1024;

    void add(std::int64_t time_ns, bool is_syn);
    /// Lets the slices reach to this time, whether or not anything was sent again there.
    void cover(std::int64_t time_ns);

    /// All from the first to the last, empty ones included.
    [[nodiscard]] std::vector<Slice> slices() const;
    [[nodiscard]] double sliceMs() const;

private:
    struct Counts {
        std::uint64_t syns = 0;
        std::uint64_t data = 0;
    };

    std::int64_t reach(std::int64_t time_ns);
    void doubleSlices();

    std::vector<Counts> m_ring; ///< slice n at n modulo its size, so that it grows at both ends without moving; or empty
    std::int64_t m_first = 0;   ///< numbers of slices, counted from 1970
    std::int64_t m_last = 0;
    int m_doublings = 0;
};

} // namespace deadair::tcp
