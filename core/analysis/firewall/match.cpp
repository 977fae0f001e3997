// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/match.h"

#include <algorithm>
#include <optional>

namespace deadair::firewall
{
namespace
{
/// A key that is not one value can be in many elements; beyond these the answer is "perhaps another one".
constexpr std::size_t look_at_most = 64;

Truth negated(Truth truth)
{
    switch (truth) {
    case Truth::No:
        return Truth::Yes;
    case Truth::Yes:
        return Truth::No;
    case Truth::Unknown:
        break;
    }
    return Truth::Unknown;
}

bool isNegative(const Match& match)
{
    return match.compare == Match::Compare::NotIn || match.compare == Match::Compare::NoBit;
}

Truth inIntervals(const Value& value, std::span<const Interval> intervals)
{
    Truth truth = Truth::No;
    for (const auto& interval : intervals) {
        if (interval.contains(value.possible))
            return Truth::Yes;
        const bool other_bits = interval.isPoint() && !value.unknown_bits.isZero() &&
                                !((interval.first ^ value.possible.first) & ~value.unknown_bits).isZero();
        if (interval.overlaps(value.possible) && !other_bits)
            truth = Truth::Unknown;
    }
    return truth;
}

Truth anyBit(const Value& value, std::span<const Interval> mask)
{
    if (mask.empty() || mask[0].first.isZero())
        return Truth::No;
    const bool some_known = !value.unknown_bits.isZero();
    const auto certain = value.possible.first & ~value.unknown_bits & mask[0].first;
    if (some_known && (!certain.isZero() || (value.unknown_bits & mask[0].first).isZero()))
        return certain.isZero() ? Truth::No : Truth::Yes;
    if (!value.possible.isPoint())
        return Truth::Unknown;
    return (value.possible.first & mask[0].first).isZero() ? Truth::No : Truth::Yes;
}

/// The comparison without its negation; absent where the packet has no such field.
std::optional<Truth> compareKey(const Match& match, const Key& key, const PacketState& state)
{
    const auto value = readKey(key, state);
    if (value.missing)
        return std::nullopt;
    if (match.compare == Match::Compare::Unclear)
        return Truth::Unknown;
    if (match.compare == Match::Compare::AnyBit || match.compare == Match::Compare::NoBit)
        return anyBit(value, match.values);
    return inIntervals(value, match.values);
}

Truth matchesEither(const Match& match, const PacketState& state)
{
    Truth truth = Truth::No;
    for (const auto& key : match.keys) {
        const auto one = compareKey(match, key, state);
        if (!one)
            return Truth::No;
        truth = std::max(truth, *one);
    }
    return isNegative(match) ? negated(truth) : truth;
}

} // namespace

namespace
{

/// The kernel asks for the most specific network first (ip_set_hash_gen.h, mtype_test_cidrs): it alone counts.
void keepNarrowest(const Set& set, Found& found)
{
    const auto size = [&](std::size_t row) {
        std::vector<Scalar> sizes;
        for (const auto& cell : set.elements.row(row))
            sizes.push_back(cell.last ^ cell.first);
        return sizes;
    };
    const auto narrowest = *std::ranges::min_element(found.rows, {}, size);
    found.rows = {narrowest};
    found.truth = set.excepted[narrowest] ? Truth::No : Truth::Yes;
}

} // namespace

namespace
{

/// Whether a rule before added this key.
Truth foundAmong(std::span<const Addition> additions, int set, std::span<const Interval> key)
{
    auto truth = Truth::No;
    for (const auto& addition : additions) {
        if (addition.set != set || (!addition.key.empty() && addition.key.size() != key.size()))
            continue;
        const auto overlaps = [](Interval a, Interval b) { return a.overlaps(b); };
        if (!addition.key.empty() && !std::ranges::equal(addition.key, key, overlaps))
            continue;
        const bool is_it = addition.certain && std::ranges::equal(addition.key, key) && std::ranges::all_of(key, &Interval::isPoint);
        truth = std::max(truth, is_it ? Truth::Yes : Truth::Unknown);
    }
    return truth;
}

} // namespace

Found lookUp(const RuleSet& rules, int set_number, std::span<const Key> keys, const PacketState& state)
{
    Found found;
    std::vector<Interval> values;
    for (const auto& key : keys) {
        const auto value = readKey(key, state);
        if (value.missing) {
            found.missing = true;
            return found;
        }
        values.push_back(value.possible);
    }
    const auto& set = rules.sets.at(static_cast<std::size_t>(set_number));
    found.rows = set.elements.find(values, look_at_most);
    found.incomplete = !set.unknown.empty() || found.rows.size() == look_at_most;
    const bool is_point = std::ranges::all_of(values, &Interval::isPoint);
    for (const auto row : found.rows) {
        const bool unconditional = set.conditional.empty() || !set.conditional[row];
        if (unconditional && set.elements.contains(row, values))
            found.truth = Truth::Yes;
    }
    if (!set.excepted.empty() && found.truth == Truth::Yes && is_point)
        keepNarrowest(set, found);
    else if (!set.excepted.empty() && found.truth == Truth::Yes)
        found.truth = Truth::Unknown;
    const auto added = foundAmong(state.additions, set_number, values);
    if (found.truth == Truth::No && added == Truth::Yes && set.verdicts.empty() && set.values.empty())
        found.truth = Truth::Yes;
    const bool may_have_been_added = added != Truth::No;
    const bool is_excepted = !set.excepted.empty() && is_point && found.truth == Truth::No;
    if (found.truth == Truth::No && ((!found.rows.empty() && !is_excepted) || found.incomplete || may_have_been_added))
        found.truth = Truth::Unknown;
    if (is_point && found.truth == Truth::Yes && found.rows.size() > 1)
        found.rows.erase(found.rows.begin() + 1, found.rows.end()); // overlapping elements do not occur in the kernel
    if (found.truth != Truth::Yes && set.catch_all >= 0) {
        found.truth = found.rows.empty() && !found.incomplete ? Truth::Yes : Truth::Unknown;
        found.rows.push_back(static_cast<std::size_t>(set.catch_all));
    }
    return found;
}

Truth matches(const RuleSet& rules, const Match& match, const PacketState& state)
{
    if (!match.any.empty()) {
        auto truth = Truth::No;
        for (const auto& one : match.any)
            truth = std::max(truth, matches(rules, one, state));
        return isNegative(match) ? negated(truth) : truth;
    }
    if (match.either)
        return matchesEither(match, state);
    if (match.set >= 0) {
        const auto found = lookUp(rules, match.set, match.keys, state);
        if (found.missing)
            return match.matches_missing ? Truth::Yes : Truth::No;
        return isNegative(match) ? negated(found.truth) : found.truth;
    }
    if (match.keys.size() != 1)
        return Truth::Unknown;
    const auto truth = compareKey(match, match.keys[0], state);
    if (!truth)
        return match.matches_missing ? Truth::Yes : Truth::No;
    return isNegative(match) ? negated(*truth) : *truth;
}

std::string whyUnknown(Field field)
{
    switch (field) {
    case Field::SourcePort:
    case Field::TcpSourcePort:
    case Field::UdpSourcePort:
    case Field::CtSourcePort:
        return "the source port is not known";
    case Field::DestinationPort:
    case Field::TcpDestinationPort:
    case Field::UdpDestinationPort:
    case Field::CtDestinationPort:
        return "the destination port is not known";
    case Field::UserId:
    case Field::GroupId:
        return "the owner of the socket is not known";
    case Field::Mark:
    case Field::CtMark:
        return "the mark is set elsewhere";
    case Field::InterfaceIn:
    case Field::InterfaceOut:
        return "the interface is not known";
    case Field::CtState:
    case Field::CtStateXt:
    case Field::CtStatus:
    case Field::CtDirection:
        return "the state of the connection is not known";
    case Field::SourceType:
    case Field::DestinationType:
        return "the addresses of this machine are not known";
    case Field::ReversePath:
        return "the route back to the source is not known";
    case Field::TcpOption:
    case Field::TcpOptionField:
    case Field::TcpMss:
    case Field::TcpFlags:
    case Field::TransportBits:
        return "the TCP header is not known";
    case Field::Length4:
    case Field::Length6:
    case Field::MetaLength:
        return "the length of the packet is not known";
    case Field::Ttl4:
    case Field::HopLimit6:
        return "the remaining hops are not known";
    case Field::MacSource:
    case Field::OfLink:
        return "the link-layer address is not known";
    case Field::NetworkBits:
    case Field::FragmentOffset4:
        return "that part of the IP header is not known";
    case Field::SocketTransparent:
    case Field::SocketWildcard:
    case Field::SocketMark:
        return "the socket that would take it is not known";
    default:
        break;
    }
    return "what it compares is not known";
}

} // namespace deadair::firewall
