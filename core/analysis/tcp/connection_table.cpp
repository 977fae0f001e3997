// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/connection_table.h"

#include "analysis/tcp/handshake.h"
#include "analysis/tcp/sequence_analysis.h"
#include "base/prefetch.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace deadair::tcp
{
namespace
{

using namespace packet;

constexpr std::size_t first_slots = 1024;
constexpr std::uint32_t looked_at = 32; ///< looked at to find one to drop

std::uint64_t wordAt(const std::array<std::uint8_t, 16>& bytes, std::size_t offset)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + offset, sizeof word);
    return word;
}

/// The bytes of an address as words, quick to compare; their order is as good as any other.
std::pair<std::uint64_t, std::uint64_t> wordsOf(const std::array<std::uint8_t, 16>& bytes)
{
    return {wordAt(bytes, 0), wordAt(bytes, 8)};
}

bool same(const EndpointPair& left, const EndpointPair& right)
{
    return wordsOf(left.first) == wordsOf(right.first) && wordsOf(left.second) == wordsOf(right.second) &&
           left.first_port == right.first_port && left.second_port == right.second_port && left.v6 == right.v6;
}

/// Whether the source is the lower one of a packet's endpoints.
bool isSourceFirst(const Addresses& addresses)
{
    const auto source = wordsOf(addresses.source);
    const auto destination = wordsOf(addresses.destination);
    return source < destination || (source == destination && addresses.source_port <= addresses.destination_port);
}

constexpr std::uint64_t mixed(std::uint64_t value, std::uint64_t word)
{
    value = (value ^ word) * 0x9e3779b97f4a7c15u;
    return value ^ value >> 32;
}

/// Finds out whether a SYN reuses the endpoints for a new connection, and notes the initial sequence numbers.
bool beginsAnother(const Flow& flow, const Segment& segment)
{
    return (segment.flags & (syn | ack)) == syn && flow.base_known && flow.base != segment.sequence;
}

void noteBases(Flow& mine, Flow& other, const Segment& segment)
{
    const bool is_syn = (segment.flags & syn) != 0;
    if (!mine.base_known || (segment.flags & (syn | ack)) == (syn | ack))
        mine.base = is_syn ? segment.sequence : segment.sequence - 1;
    mine.base_known = true;
    if ((segment.flags & ack) != 0 && !other.base_known) {
        other.base = segment.acknowledgement - 1;
        other.base_known = true;
    }
}

void noteRoundTrip(Connection& connection, const Segment& segment, std::int64_t time_ns)
{
    const auto kind = segment.flags & (syn | ack);
    if (kind == syn) {
        connection.syn_time_ns = time_ns;
        connection.syn_seen = true;
    } else if (kind == ack && connection.syn_seen && connection.rtt_ns == 0) {
        connection.rtt_ns = time_ns - connection.syn_time_ns;
        connection.rtt_known = true;
    }
}

void notePacket(Connection& connection, int direction, std::int64_t time_ns, std::uint32_t wire_bytes)
{
    if (connection.packets == 0) {
        connection.first_ns = connection.earliest_ns = connection.latest_ns = time_ns;
        connection.first_direction = static_cast<std::int8_t>(direction);
    }
    ++connection.packets;
    connection.bytes += wire_bytes;
    connection.earliest_ns = std::min(connection.earliest_ns, time_ns);
    connection.latest_ns = std::max(connection.latest_ns, time_ns);
}

bool isOver(const Connection& connection)
{
    return connection.closed == ClosedBy::Fin && handshakeResult(connection) == HandshakeResult::Established;
}

/// All that an ordinary segment touches.
void prefetch(const Connection& connection)
{
    constexpr std::size_t line_bytes = 64;
    constexpr std::size_t hot_bytes = offsetof(Connection, flows) + sizeof connection.flows;
    const auto* const bytes = reinterpret_cast<const char*>(&connection);
    for (std::size_t offset = 0; offset < hot_bytes; offset += line_bytes)
        prefetchToWrite(bytes + offset);
}

/// Whether an ordinary segment can tell nothing new about the handshake and the end.
bool isSettled(const Connection& connection)
{
    return connection.client >= 0 && connection.views[static_cast<std::size_t>(connection.client)].established &&
           connection.ttls[0] != 0 && connection.ttls[1] != 0 && connection.first_payload[0] != 0 &&
           connection.first_payload[1] != 0;
}

std::size_t unackedOf(const Connection& connection)
{
    return connection.flows[0].unacked.kept() + connection.flows[1].unacked.kept();
}

} // namespace

ConnectionTable::ConnectionTable(const TableLimits& limits) : m_limits(limits), m_slots(first_slots) {}

bool ConnectionTable::add(const Decoded& decoded, std::int64_t time_ns, std::uint32_t wire_bytes)
{
    Lookup first;
    if (!decoded.segments.empty())
        lookUp(decoded.segments.front(), first);
    return add(decoded, first, time_ns, wire_bytes);
}

bool ConnectionTable::add(const Decoded& decoded, const Lookup& first, std::int64_t time_ns, std::uint32_t wire_bytes)
{
    ++m_packet;
    bool has_segment = false;
    const auto* lookup = &first;
    Lookup of_further;
    for (const auto& segment : decoded.segments) {
        if (&segment != decoded.segments.data()) {
            lookUp(segment, of_further);
            lookup = &of_further;
        }
        addSegment(segment, *lookup, time_ns, wire_bytes);
        has_segment |= segment.state != HeaderState::LengthUnknown;
    }
    for (const auto& error : decoded.errors)
        addError(error, time_ns);
    return has_segment;
}

void ConnectionTable::lookUp(const Segment& segment, Lookup& lookup) const
{
    locate(segment.addresses, lookup);
    prefetchToRead(&m_slots[lookup.hash & (m_slots.size() - 1)]);
}

void ConnectionTable::fetch(const Lookup& lookup) const
{
    const auto mask = m_slots.size() - 1;
    auto slot = lookup.hash & mask;
    while (m_slots[slot].index != 0 && m_slots[slot].hash != lookup.hash)
        slot = (slot + 1) & mask;
    if (m_slots[slot].index != 0)
        prefetch(at(m_slots[slot].index - 1));
}

void ConnectionTable::addSegment(const Segment& segment, const Lookup& lookup, std::int64_t time_ns, std::uint32_t wire_bytes)
{
    const auto direction = lookup.direction;
    auto& connection = connectionOf(segment, lookup);
    connection.last_packet = m_packet;
    auto& mine = connection.flows[static_cast<std::size_t>(direction)];
    auto& other = connection.flows[static_cast<std::size_t>(1 - direction)];
    const bool sent_again =
        (segment.flags & (syn | ack)) == syn && mine.base_known && mine.base == segment.sequence;
    noteBases(mine, other, segment);
    if (segment.state == HeaderState::LengthUnknown)
        return noteRoundTrip(connection, segment, time_ns);
    if (sent_again)
        mine.next = mine.contiguous;
    const auto before = unackedOf(connection);
    const auto marks = analyseSequence(connection, direction, segment, time_ns);
    m_unacked += unackedOf(connection) - before;
    noteRoundTrip(connection, segment, time_ns);
    connection.mptcp |= mptcpSubtypes(segment.options);
    if (connection.packets == 0)
        connection.number = m_begun++; // a connection begins with its first segment, not with a quoted header
    notePacket(connection, direction, time_ns, wire_bytes);
    if ((segment.flags & (syn | fin | rst)) != 0 || !connection.settled) {
        noteHandshake(connection, direction, segment, time_ns);
        connection.settled = isSettled(connection);
    }
    if (marks != 0 && segment.state == HeaderState::Whole) {
        connection.counters.count(marks);
        m_totals.count(marks);
        if ((marks & retransmission) != 0)
            m_retransmissions.add(time_ns, (segment.flags & syn) != 0);
    }
    while (m_unacked > m_limits.unacked_segments)
        evictOne();
}

void ConnectionTable::addError(const QuotedError& error, std::int64_t time_ns)
{
    Lookup lookup;
    locate(error.quoted, lookup);
    auto* const connection = find(lookup);
    if (connection != nullptr && connection->packets > 0)
        noteError(*connection, lookup.direction, error.error, time_ns);
}

void ConnectionTable::locate(const Addresses& addresses, Lookup& lookup) const
{
    const bool in_order = isSourceFirst(addresses);
    auto& ends = lookup.ends;
    ends.first = in_order ? addresses.source : addresses.destination;
    ends.second = in_order ? addresses.destination : addresses.source;
    ends.first_port = in_order ? addresses.source_port : addresses.destination_port;
    ends.second_port = in_order ? addresses.destination_port : addresses.source_port;
    ends.v6 = addresses.v6;
    lookup.hash = hashOf(ends);
    lookup.direction = in_order ? 0 : 1;
}

Connection& ConnectionTable::connectionOf(const Segment& segment, const Lookup& lookup)
{
    auto* const connection = find(lookup);
    if (connection == nullptr || beginsAnother(connection->flows[static_cast<std::size_t>(lookup.direction)], segment))
        return begin(lookup);
    return *connection;
}

std::uint32_t ConnectionTable::hashOf(const EndpointPair& ends) const
{
    auto value = mixed(m_limits.seed, wordAt(ends.first, 0));
    value = mixed(value, wordAt(ends.second, 0));
    if (ends.v6) {
        value = mixed(value, wordAt(ends.first, 8));
        value = mixed(value, wordAt(ends.second, 8));
    }
    value = mixed(value, static_cast<std::uint64_t>(ends.first_port) << 16 | ends.second_port);
    return static_cast<std::uint32_t>(value);
}

std::size_t ConnectionTable::slotOf(const EndpointPair& ends, std::uint32_t hash) const
{
    const auto mask = m_slots.size() - 1;
    for (auto slot = hash & mask;; slot = (slot + 1) & mask) {
        const auto& found = m_slots[slot];
        if (found.index == 0 || (found.hash == hash && same(at(found.index - 1).ends, ends)))
            return slot;
    }
}

Connection* ConnectionTable::find(const Lookup& lookup)
{
    const auto& slot = m_slots[slotOf(lookup.ends, lookup.hash)];
    return slot.index == 0 ? nullptr : &at(slot.index - 1);
}

Connection& ConnectionTable::begin(const Lookup& lookup)
{
    const auto place = freePlace();
    auto& connection = at(place);
    connection.ends = lookup.ends;
    connection.number = m_begun++;
    connection.last_packet = m_packet;
    if (m_used_slots * 2 >= m_slots.size())
        grow();
    auto& slot = m_slots[slotOf(lookup.ends, lookup.hash)];
    m_used_slots += slot.index == 0;
    slot = {lookup.hash, place + 1};
    return connection;
}

void ConnectionTable::grow()
{
    auto old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    const auto mask = m_slots.size() - 1;
    for (const auto& entry : old) {
        if (entry.index == 0)
            continue;
        auto slot = entry.hash & mask;
        while (m_slots[slot].index != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = entry;
    }
}

/// Takes an entry out and moves those behind it up, so that none is cut off from the place where it is looked for.
void ConnectionTable::removeSlot(std::size_t slot)
{
    const auto mask = m_slots.size() - 1;
    auto hole = slot;
    for (auto next = (hole + 1) & mask; m_slots[next].index != 0; next = (next + 1) & mask) {
        const auto wanted = m_slots[next].hash & mask;
        if (((next - wanted) & mask) >= ((next - hole) & mask)) {
            m_slots[hole] = m_slots[next];
            hole = next;
        }
    }
    m_slots[hole] = {};
    --m_used_slots;
}

std::uint32_t ConnectionTable::freePlace()
{
    if (m_count - m_free.size() >= m_limits.connections)
        evictOne();
    if (!m_free.empty()) {
        const auto place = m_free.back();
        m_free.pop_back();
        return place;
    }
    if (m_count % chunk_size == 0)
        m_chunks.push_back(std::make_unique<Connection[]>(chunk_size));
    return m_count++;
}

void ConnectionTable::evictOne()
{
    std::uint32_t victim = m_count;
    for (std::uint32_t looked = 0; looked < m_count && (looked < looked_at || victim == m_count); ++looked) {
        m_clock_hand = (m_clock_hand + 1) % m_count;
        const auto& candidate = at(m_clock_hand);
        if (candidate.number == unused || candidate.last_packet == m_packet)
            continue;
        if (victim == m_count || std::pair(!isOver(candidate), candidate.last_packet) <
                                     std::pair(!isOver(at(victim)), at(victim).last_packet))
            victim = m_clock_hand;
    }
    if (victim == m_count) {
        m_unacked = 0; // nothing to drop but the connection at hand, which is bounded by itself
        return;
    }
    auto& connection = at(victim);
    const auto slot = slotOf(connection.ends, hashOf(connection.ends));
    if (m_slots[slot].index == victim + 1)
        removeSlot(slot);
    m_unacked -= std::min(m_unacked, unackedOf(connection));
    m_evicted += connection.packets > 0;
    connection = Connection{};
    connection.number = unused;
    m_free.push_back(victim);
}

std::vector<const Connection*> ConnectionTable::connections() const
{
    std::vector<const Connection*> found;
    found.reserve(m_count);
    for (std::uint32_t place = 0; place < m_count; ++place)
        if (at(place).number != unused && at(place).packets > 0)
            found.push_back(&at(place));
    std::ranges::sort(found, {}, &Connection::number);
    return found;
}

} // namespace deadair::tcp
