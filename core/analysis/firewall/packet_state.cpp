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

/// Both sorted, as sets are.
template <class T> void unite(std::vector<T>& a, const std::vector<T>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    std::ranges::sort(a);
    a.erase(std::unique(a.begin(), a.end()), a.end());
}

/// What only one way added is perhaps there.
std::vector<Addition> united(const std::vector<Addition>& a, const std::vector<Addition>& b)
{
    std::vector<Addition> all;
    for (const auto& [these, those] : {std::pair(&a, &b), std::pair(&b, &a)})
        for (auto addition : *these) {
            addition.certain = addition.certain && std::ranges::binary_search(*those, addition);
            all.push_back(std::move(addition));
        }
    unite(all, {});
    return all;
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

/// A value through a bit operation: exact as far as its bits are known, else all that the result could be.
Value applied(Value value, const BitOperation& operation)
{
    if (value.possible.isPoint()) {
        value.possible = Interval::point(applied(value.possible.first, operation));
        return value;
    }
    if (value.unknown_bits.isZero()) { // a range, of which no bit is known
        value.possible =
            operation.kind == BitOperation::Kind::And ? Interval{{}, operation.operand} : Interval{{}, ~Scalar{}};
        return value;
    }
    const auto known = applied(value.possible.first & ~value.unknown_bits, operation);
    if (operation.kind == BitOperation::Kind::And)
        value.unknown_bits = value.unknown_bits & operation.operand;
    else if (operation.kind == BitOperation::Kind::Or)
        value.unknown_bits = value.unknown_bits & ~operation.operand;
    else if (operation.kind != BitOperation::Kind::Xor)
        value.unknown_bits = applied(value.unknown_bits, operation);
    const auto fixed = known & ~value.unknown_bits;
    value.possible = {fixed, fixed | value.unknown_bits};
    return value;
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
    a.additions = united(a.additions, b.additions);
    unite(a.changed, b.changed);
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
    auto value = readField(key, state);
    if (value.missing)
        return value;
    if (std::ranges::binary_search(state.changed, key.field))
        value = {false, {{}, ~Scalar{}}, {}};
    for (const auto& operation : key.operations)
        value = applied(value, operation);
    return value;
}

} // namespace deadair::firewall
