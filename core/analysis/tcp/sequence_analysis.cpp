// SPDX-License-Identifier: GPL-3.0-or-later
// The rules are those of Wireshark 4.0 (its User's Guide, "TCP Analysis"), including their order: the first kind of
// repeated segment that applies is the one that counts.
#include "analysis/tcp/sequence_analysis.h"

namespace deadair::tcp
{
namespace
{

using namespace packet;

constexpr std::int64_t fast_retransmission_ns = 20'000'000; ///< after the duplicate ACK
constexpr std::int64_t reordering_ns = 3'000'000;           ///< while no round-trip time is known
constexpr std::size_t most_unacked = 10'000;
constexpr std::uint32_t acknowledged_the_unseen = 0xffffffff; ///< in dup_acks

/// A later time is expected; an earlier one counts as very long ago.
constexpr bool within(std::int64_t elapsed_ns, std::int64_t limit_ns)
{
    return static_cast<std::uint64_t>(elapsed_ns) < static_cast<std::uint64_t>(limit_ns);
}

constexpr bool has(const Segment& segment, unsigned flags)
{
    return (segment.flags & flags) != 0;
}

/// Segments that matter to the other side's next ones: how they are recognised, and the marks they bear.
struct Nature {
    std::uint8_t marks = 0;
    LastSegment last = LastSegment::Other;
};

/// Probes, windows, gaps, keep-alives and repeated ACKs.
Nature natureOf(const Connection& connection, Flow& mine, const Flow& other, const Segment& segment)
{
    Nature nature;
    if (segment.length == 1 && segment.sequence == mine.next && other.window == 0) {
        nature.last = LastSegment::ZeroWindowProbe;
        return nature;
    }
    const bool plain = !has(segment, syn | fin | rst);
    if (segment.window == 0 && plain)
        nature.marks |= zero_window;
    if (mine.next != 0 && isAfter(segment.sequence, mine.next) && !has(segment, rst))
        nature.marks |= lost_segment;
    if (segment.length <= 1 && segment.sequence == mine.next - 1 && plain) {
        nature.marks |= keep_alive;
        nature.last = LastSegment::KeepAlive;
    }
    const bool repeats = segment.length == 0 && plain && segment.sequence == mine.next &&
                         segment.acknowledgement == mine.last_ack && segment.window == mine.window;
    if (!repeats)
        return nature;
    const bool answers_keep_alive = segment.window != 0 && other.last == LastSegment::KeepAlive;
    if (answers_keep_alive || segment.window == 0)
        return nature;
    if (connection.mptcp != mine.mptcp_at_last)
        return nature; // Multipath TCP announces addresses in what looks like repeated ACKs
    nature.marks |= duplicate_ack;
    mine.dup_acks = mine.dup_acks == acknowledged_the_unseen ? 1 : mine.dup_acks + 1;
    return nature;
}

void noteAcknowledgement(Flow& mine, Flow& other, const Segment& segment)
{
    if (segment.acknowledgement != mine.last_ack)
        mine.dup_acks = 0;
    if (!has(segment, ack) || other.contiguous == 0 || !isAfter(segment.acknowledgement, other.contiguous))
        return;
    if (isBefore(other.contiguous, other.next))
        other.contiguous = other.next;
    else
        other.dup_acks = acknowledged_the_unseen;
}

/// Whether the segment was sent before, and how one can tell.
std::uint8_t repetition(const Connection& connection, const Flow& mine, const Flow& other, const Segment& segment,
                        std::int64_t time_ns)
{
    const auto end = segment.sequence + segment.length;
    if (segment.length > 0 && other.last_ack != 0 && isUpTo(end, other.last_ack))
        return retransmission | spurious_retransmission;
    const bool probe_with_more = segment.length > 1 && segment.sequence == mine.next - 1;
    if (mine.next == 0 || !isBefore(segment.sequence, mine.next) || probe_with_more)
        return 0;
    if (other.dup_acks >= 2 && segment.sequence == other.last_ack &&
        within(time_ns - other.last_ack_time_ns, fast_retransmission_ns))
        return retransmission | fast_retransmission;
    const auto limit_ns = connection.rtt_ns != 0 ? connection.rtt_ns : reordering_ns;
    const auto occupied = end + (has(segment, syn | fin) ? 1 : 0);
    if (within(time_ns - mine.next_time_ns, limit_ns) && occupied != mine.next)
        return out_of_order;
    return retransmission;
}

void update(Flow& mine, Flow& other, const Segment& segment, LastSegment last, std::int64_t time_ns)
{
    auto end = segment.sequence + segment.length;
    if ((segment.length > 0 || has(segment, syn | fin)) && mine.unacked.size() < most_unacked) {
        end += has(segment, syn | fin) ? 1 : 0;
        mine.unacked.add(end);
    }
    const bool is_probe = last == LastSegment::ZeroWindowProbe;
    if ((isAfter(end, mine.next) || mine.next == 0) && !is_probe) {
        mine.next = end;
        mine.next_time_ns = time_ns;
    }
    if ((segment.sequence == mine.contiguous || mine.contiguous == 0) && !is_probe)
        mine.contiguous = mine.next;
    mine.window = segment.window;
    mine.last_ack = segment.acknowledgement;
    mine.last_ack_time_ns = time_ns;
    mine.last = last;
    mine.data_segments += segment.length > 0;
    other.unacked.acknowledge(segment.acknowledgement);
}

} // namespace

std::uint8_t analyseSequence(Connection& connection, int direction, const Segment& segment, std::int64_t time_ns)
{
    auto& mine = connection.flows[static_cast<std::size_t>(direction)];
    auto& other = connection.flows[static_cast<std::size_t>(1 - direction)];
    auto nature = natureOf(connection, mine, other, segment);
    noteAcknowledgement(mine, other, segment);
    if ((segment.length > 0 || has(segment, syn | fin)) && (nature.marks & keep_alive) == 0)
        nature.marks |= repetition(connection, mine, other, segment, time_ns);
    update(mine, other, segment, nature.last, time_ns);
    mine.mptcp_at_last = connection.mptcp;
    return nature.marks;
}

} // namespace deadair::tcp
