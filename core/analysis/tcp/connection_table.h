// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/connection.h"
#include "analysis/tcp/retransmission_timeline.h"

#include <memory>
#include <span>

namespace deadair::tcp
{

/// Bounds on what is remembered, and a seed against captures made to collide in the table.
struct TableLimits {
    std::size_t connections = 200'000;
    std::size_t unacked_segments = 4'000'000;
    std::uint64_t seed = 0;
};

/// Finds the connection of each segment and keeps the analysis of all of them. Memory is bounded: over the limit the
/// connection that has been quiet for longest is dropped, one that was closed properly first; it stays in the totals.
class ConnectionTable
{
public:
    explicit ConnectionTable(const TableLimits& limits = {});

    /// Where the connection of a segment is looked for.
    struct Lookup {
        EndpointPair ends;
        std::uint32_t hash = 0;
        int direction = 0;
    };

    /// Takes what one packet holds. Whether it had a segment.
    bool add(const packet::Decoded& decoded, std::int64_t time_ns, std::uint32_t wire_bytes);

    /// The same in three steps, for a reader that is some packets ahead: most of the time goes into waiting for memory, which
    /// arrives meanwhile. The lookup is that of the packet's first segment.
    void lookUp(const packet::Segment& segment, Lookup& lookup) const;
    void fetch(const Lookup& lookup) const;
    bool add(const packet::Decoded& decoded, const Lookup& first, std::int64_t time_ns, std::uint32_t wire_bytes);

    /// The connections in the order in which they began; borrowed until the next add().
    [[nodiscard]] std::vector<const Connection*> connections() const;
    [[nodiscard]] const Counters& totals() const { return m_totals; } ///< dropped connections included
    [[nodiscard]] const RetransmissionTimeline& retransmissions() const { return m_retransmissions; } ///< as the totals
    [[nodiscard]] std::uint64_t evicted() const { return m_evicted; }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t index = 0; ///< plus one; 0 is empty
    };

    void locate(const packet::Addresses& addresses, Lookup& lookup) const;
    Connection& connectionOf(const packet::Segment& segment, const Lookup& lookup);
    Connection* find(const Lookup& lookup);
    Connection& begin(const Lookup& lookup);
    void addSegment(const packet::Segment& segment, const Lookup& lookup, std::int64_t time_ns, std::uint32_t wire_bytes);
    void addError(const packet::QuotedError& error, std::int64_t time_ns);

    [[nodiscard]] std::uint32_t hashOf(const EndpointPair& ends) const;
    [[nodiscard]] Connection& at(std::uint32_t index) const { return m_chunks[index / chunk_size][index % chunk_size]; }
    [[nodiscard]] std::size_t slotOf(const EndpointPair& ends, std::uint32_t hash) const;
    void grow();
    void removeSlot(std::size_t slot);
    std::uint32_t freePlace();
    void evictOne();

    static constexpr std::size_t chunk_size = 256;
    static constexpr std::uint64_t unused = ~std::uint64_t{0}; ///< number of a place that holds no connection
    TableLimits m_limits;
    std::vector<Slot> m_slots; ///< open addressing; only the newest connection of two endpoints is in here
    std::size_t m_used_slots = 0;
    std::vector<std::unique_ptr<Connection[]>> m_chunks;
    std::uint32_t m_count = 0; ///< places in use, all of them the first ones
    std::vector<std::uint32_t> m_free;
    std::uint32_t m_clock_hand = 0;
    std::uint64_t m_begun = 0;
    std::uint64_t m_packet = 0;
    std::size_t m_unacked = 0;
    std::uint64_t m_evicted = 0;
    Counters m_totals;
    RetransmissionTimeline m_retransmissions;
};

} // namespace deadair::tcp
