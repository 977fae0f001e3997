// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/packet_state.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{

template <class T> void keepEqual(std::optional<T>& a, const std::optional<T>& b)
{
    if (a != b)
        a.reset();
}

Scalar shifted(Scalar value, BitOperation::Kind kind, std::uint64_t count)
{
    if (count >= 64)
        return {};
    return Scalar::of(kind == BitOperation::Kind::ShiftLeft ? value.low << count : value.low >> count);
}

Scalar applied(Scalar value, const BitOperation& operation)
{
    switch (operation.kind) {
    case BitOperation::Kind::And:
        return value & operation.operand;
    case BitOperation::Kind::Or:
        return value | operation.operand;
    case BitOperation::Kind::Xor:
        return value ^ operation.operand;
    case BitOperation::Kind::ShiftLeft:
    case BitOperation::Kind::ShiftRight:
        return shifted(value, operation.kind, operation.operand.low);
    }
    return value;
}

/// A range of values through a bit operation: exact for one value, else everything the result could be.
Interval applied(Interval range, const BitOperation& operation)
{
    if (range.isPoint())
        return Interval::point(applied(range.first, operation));
    if (operation.kind == BitOperation::Kind::And)
        return {{}, operation.operand};
    return {{}, ~Scalar{}};
}

} // namespace

PacketState joined(PacketState a, const PacketState& b)
{
    keepEqual(a.source, b.source);
    keepEqual(a.destination, b.destination);
    keepEqual(a.source_port, b.source_port);
    keepEqual(a.destination_port, b.destination_port);
    keepEqual(a.mark, b.mark);
    keepEqual(a.ct_mark, b.ct_mark);
    keepEqual(a.in, b.in);
    keepEqual(a.out, b.out);
    keepEqual(a.original_destination, b.original_destination);
    keepEqual(a.original_destination_port, b.original_destination_port);
    keepEqual(a.destination_translated, b.destination_translated);
    keepEqual(a.source_translated, b.source_translated);
    keepEqual(a.source_kept, b.source_kept);
    if (a.tracking != b.tracking)
        a.tracking = Tracking::Perhaps;
    a.ports_changed = a.ports_changed || b.ports_changed || !a.source_port || !a.destination_port;
    a.rerouted = a.rerouted || b.rerouted;
    a.touched_sets.insert(a.touched_sets.end(), b.touched_sets.begin(), b.touched_sets.end());
    std::ranges::sort(a.touched_sets);
    a.touched_sets.erase(std::unique(a.touched_sets.begin(), a.touched_sets.end()), a.touched_sets.end());
    return a;
}

std::optional<bool> hasOtherDestination(const PacketState& state)
{
    if (!state.destination_translated || *state.destination_translated == false)
        return state.destination_translated;
    if (!state.destination || !state.original_destination)
        return std::nullopt;
    if (*state.destination != *state.original_destination)
        return true;
    if (state.ports_changed && !state.destination_port)
        return std::nullopt;
    return state.destination_port != state.original_destination_port;
}

std::pair<std::optional<bool>, std::optional<bool>> translated(const PacketState& state)
{
    if (state.packet->answers)
        return {state.packet->answers->source_translated, state.packet->answers->destination_translated};
    if (state.packet->ct_state != CtState::New)
        return {};
    auto source = state.source_translated;
    if (source == true)
        source = state.source_kept ? std::optional(!*state.source_kept) : std::nullopt;
    return {source, hasOtherDestination(state)};
}

Value readKey(const Key& key, const PacketState& state)
{
    // Whether a router may fragment it is not known, that a handshake packet is no fragment is.
    constexpr std::uint64_t dont_fragment = 0x4000;
    if (key.field == Field::FragmentOffset4 && !key.operations.empty() &&
        key.operations[0].kind == BitOperation::Kind::And && (key.operations[0].operand.low & dont_fragment) == 0 &&
        state.packet->destination.isV4())
        return {false, Interval::point({}), {}};
    auto value = readField(key, state);
    for (const auto& operation : key.operations)
        value.possible = applied(value.possible, operation);
    if (!key.operations.empty())
        value.unknown_bits = {};
    return value;
}

} // namespace deadair::firewall
