// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"
#include "analysis/firewall/packet.h"

#include <compare>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace deadair::firewall
{

/// Whether conntrack has looked at the packet. Prepared: not yet, but a rule has said how (a zone, a helper); from then on
/// it reads as new and can no longer be taken out. Perhaps: on one way yes, on another no.
enum class Tracking { NotYet, Prepared, Tracked, Untracked, Perhaps };

/// What a rule added to a set during this walk. No key: it changed the set in a way that is not followed.
struct Addition {
    int set = -1;
    std::vector<Interval> key;
    bool certain = true;

    bool operator==(const Addition&) const = default;
    std::strong_ordering operator<=>(const Addition& other) const // libc++ 16 compares vectors by < only
    {
        if (set != other.set || certain != other.certain)
            return std::pair(set, certain) <=> std::pair(other.set, other.certain);
        return key == other.key ? std::strong_ordering::equal : key < other.key ? std::strong_ordering::less : std::strong_ordering::greater;
    }
};

/// A packet on its way through the hooks: what rules changed so far. Absent fields are unknown.
struct PacketState {
    const Packet* packet = nullptr;
    const Machine* machine = nullptr;
    Hook hook = Hook::Output;
    std::optional<IpAddress> source, destination;
    std::optional<std::uint16_t> source_port, destination_port;
    std::optional<std::uint32_t> mark, ct_mark;
    std::optional<std::string> in, out; ///< interface names as this hook sees them; empty: there is none here
    bool conntrack_runs = true;
    Tracking tracking = Tracking::NotYet;
    std::optional<IpAddress> original_destination; ///< as conntrack first saw it
    std::optional<std::uint16_t> original_destination_port;
    std::optional<bool> destination_translated = false, source_translated = false;
    std::optional<bool> source_kept = true; ///< translation left the source as it was
    bool ports_changed = false;             ///< a port that is unknown may lie outside the packet's range
    bool rerouted = false;
    std::vector<Addition> additions; ///< sorted
    std::vector<Field> changed;      ///< fields that a rule set to what is not followed
};

/// What is true on whichever of the two ways the packet came: where they differ, unknown.
PacketState joined(PacketState a, const PacketState& b);

/// A value that a rule compares: all it can be. Missing: the packet has no such field, and the rule does not match.
struct Value {
    bool missing = false;
    Interval possible;
    Scalar unknown_bits; ///< where only these are not known
};

/// Whether translation gave the packet another destination; absent where that is not known.
std::optional<bool> hasOtherDestination(const PacketState& state);

/// Whether the connection's source and destination are translated; absent where that is not known. The kernel says so
/// only of a translation that changed something (nf_nat_core.c).
std::pair<std::optional<bool>, std::optional<bool>> translated(const PacketState& state);

/// Reads the key's field from the packet, without its bit operations.
Value readField(const Key& key, const PacketState& state);

/// Reads a key from the packet, with its bit operations applied.
Value readKey(const Key& key, const PacketState& state);

} // namespace deadair::firewall
