// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/chain_walk.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{

void change(std::optional<std::uint32_t>& field, std::optional<std::uint32_t> value, bool certain)
{
    if (certain || field == value)
        field = value;
    else
        field.reset();
}

template <class T> void changeTo(std::optional<T>& field, const std::optional<T>& value, bool certain)
{
    if (certain || field == value)
        field = value;
    else
        field.reset();
}

/// What a value source yields: per component all it can be; empty where the look-up finds nothing.
struct Sourced {
    Truth truth = Truth::No;
    std::vector<Interval> parts;
};

Sourced valueOf(const RuleSet& rules, const ValueSource& source, const PacketState& state)
{
    if (source.map < 0) {
        Sourced sourced{Truth::Yes, {}};
        for (const auto& key : source.keys) {
            const auto value = readKey(key, state);
            if (value.missing)
                return {};
            sourced.parts.push_back(value.possible);
        }
        return sourced;
    }
    const auto found = lookUp(rules, source.map, source.keys, state);
    const auto& set = rules.sets[static_cast<std::size_t>(source.map)];
    if (found.truth == Truth::No || found.missing)
        return {};
    if (found.truth == Truth::Yes && found.rows.size() == 1 && found.rows[0] < set.values.size())
        return {Truth::Yes, set.values[found.rows[0]]};
    return {found.truth, {Interval{{}, ~Scalar{}}}};
}

std::optional<Scalar> exact(const Sourced& sourced, std::size_t part = 0)
{
    if (sourced.truth != Truth::Yes || part >= sourced.parts.size() || !sourced.parts[part].isPoint())
        return std::nullopt;
    return sourced.parts[part].first;
}

std::optional<std::uint16_t> toPort(std::optional<Scalar> value)
{
    return value && value->low <= 65535 ? std::optional(static_cast<std::uint16_t>(value->low)) : std::nullopt;
}

void addToSet(const SetUpdate& update, PacketState& state, bool certain)
{
    Addition addition{update.set, {}, certain};
    for (const auto& key : update.keys) {
        const auto value = readKey(key, state);
        if (value.missing)
            return; // nothing to add
        addition.key.push_back(value.possible);
    }
    const auto place = std::ranges::lower_bound(state.additions, addition);
    if (place == state.additions.end() || *place != addition)
        state.additions.insert(place, std::move(addition));
}

/// Elsewhere than on the way out, a redirection goes to the interface's own address: known where there is only one.
std::optional<IpAddress> onlyAddress(const Machine& machine, IpAddress::Family family)
{
    std::optional<IpAddress> only;
    for (const auto& own : machine.addresses.value_or(std::vector<IpPrefix>())) {
        if (own.address.family() != family || own.address.isLoopback() || own.address.isLinkLocal())
            continue;
        if (only)
            return std::nullopt;
        only = own.address;
    }
    return only;
}

} // namespace

ChainWalk::Step ChainWalk::tryRule(const Rule& rule, PacketState& state)
{
    Step step;
    for (const auto& statement : rule.statements) {
        const bool certain = step.truth == Truth::Yes;
        if (const auto* match = std::get_if<Match>(&statement)) {
            tryMatch(*match, state, step);
        } else if (const auto* go = std::get_if<Go>(&statement)) {
            step.ways.push_back(go);
            return step;
        } else if (const auto* map = std::get_if<GoByMap>(&statement)) {
            tryMap(*map, state, step);
            if (step.truth == Truth::No || !step.ways.empty())
                return step;
        } else if (const auto* assignment = std::get_if<Assign>(&statement)) {
            step.has_effect = true;
            const auto value = valueOf(m_rules, assignment->source, state);
            if (value.truth == Truth::No)
                step.truth = Truth::No; // a map without the key ends the rule
            else
                assign(*assignment, state, certain && value.truth == Truth::Yes);
        } else if (const auto* nat = std::get_if<Nat>(&statement)) {
            if (nat->only && *nat->only != state.packet->destination.family())
                continue; // nft_nat_inet_eval: the rule goes on as if it were not there
            tryTranslation(*nat, state, step);
            return step;
        } else if (std::holds_alternative<NoTrack>(statement)) {
            step.has_effect = true;
            if (state.tracking == Tracking::NotYet)
                state.tracking = certain ? Tracking::Untracked : Tracking::Perhaps;
        } else if (const auto* update = std::get_if<SetUpdate>(&statement)) {
            addToSet(*update, state, certain);
        } else if (const auto* unknowable = std::get_if<Unknowable>(&statement)) {
            step.truth = Truth::Unknown;
            if (step.why.empty())
                step.why = unknowable->why;
        }
        if (step.truth == Truth::No)
            return step;
    }
    return step;
}

void ChainWalk::tryMatch(const Match& match, const PacketState& state, Step& step) const
{
    const auto truth = matches(m_rules, match, state);
    step.truth = std::min(step.truth, truth);
    if (truth == Truth::Unknown && step.why.empty()) {
        const bool set_unknown = match.set >= 0 && !m_rules.sets[static_cast<std::size_t>(match.set)].unknown.empty();
        if (set_unknown)
            step.why = m_rules.sets[static_cast<std::size_t>(match.set)].unknown;
        else
            step.why = whyUnknown(match.keys.empty() ? Field::Unknown : match.keys.front().field);
    }
}

void ChainWalk::tryMap(const GoByMap& map, const PacketState& state, Step& step) const
{
    const auto found = lookUp(m_rules, map.map, map.keys, state);
    const auto& verdicts = m_rules.sets[static_cast<std::size_t>(map.map)].verdicts;
    if (found.missing || found.truth == Truth::No) {
        step.truth = Truth::No;
        return;
    }
    static const Go out_of_sight{Target::Elsewhere, -1, {}, false, 0, 0};
    if (found.truth == Truth::Unknown || found.rows.size() > 1) {
        step.truth = Truth::Unknown;
        step.why = whyUnknown(map.keys.empty() ? Field::Unknown : map.keys.front().field);
    }
    if (found.incomplete)
        step.ways.push_back(&out_of_sight);
    for (const auto row : found.rows)
        if (row < verdicts.size() && (verdicts[row].target != Target::Continue || found.rows.size() > 1))
            step.ways.push_back(&verdicts[row]);
}

void ChainWalk::assign(const Assign& assignment, PacketState& state, bool certain) const
{
    const auto source = exact(valueOf(m_rules, assignment.source, state));
    const auto combined = [&](const std::optional<std::uint32_t>& old) -> std::optional<std::uint32_t> {
        if (!source || (!old && !assignment.keep.isZero()))
            return std::nullopt;
        return static_cast<std::uint32_t>(((old ? *old : 0) & assignment.keep.low) ^ source->low);
    };
    const auto address = [&]() -> std::optional<IpAddress> {
        if (!source)
            return std::nullopt;
        return toAddress(*source, state.packet->destination.family());
    };
    if (assignment.to == Field::Mark) {
        change(state.mark, combined(state.mark), certain);
    } else if (assignment.to == Field::CtMark) {
        if (state.tracking == Tracking::Tracked || state.tracking == Tracking::Perhaps)
            change(state.ct_mark, combined(state.ct_mark), certain);
    } else if (assignment.to == Field::Source4 || assignment.to == Field::Source6) {
        changeTo(state.source, address(), certain);
    } else if (assignment.to == Field::Destination4 || assignment.to == Field::Destination6) {
        changeTo(state.destination, address(), certain);
        state.rerouted = true;
    } else if (assignment.to == Field::TcpDestinationPort || assignment.to == Field::DestinationPort) {
        state.ports_changed = true;
        changeTo(state.destination_port, toPort(source), certain);
    } else if (assignment.to == Field::TcpSourcePort || assignment.to == Field::SourcePort) {
        state.ports_changed = true;
        changeTo(state.source_port, toPort(source), certain);
    } else if (assignment.to == Field::CtZone && state.tracking != Tracking::NotYet) {
        return; // nft_ct.c, xt_CT.c: not for what conntrack has seen
    } else if (const auto place = std::ranges::lower_bound(state.changed, assignment.to);
               place == state.changed.end() || *place != assignment.to) {
        state.changed.insert(place, assignment.to);
        if (assignment.to == Field::CtZone)
            state.tracking = certain ? Tracking::Prepared : Tracking::Perhaps;
    }
}

/// Where a map has no value for the packet, the rule ends before it translates.
void ChainWalk::tryTranslation(const Nat& nat, PacketState& state, Step& step) const
{
    for (const auto* source : {&nat.address, &nat.port})
        if (*source)
            step.truth = std::min(step.truth, valueOf(m_rules, **source, state).truth);
    if (step.truth == Truth::No)
        return;
    if (step.truth == Truth::Unknown && step.why.empty())
        step.why = "what its map holds for this packet is not known";
    translate(nat, state, step.truth == Truth::Yes);
    step.translated = true;
    step.chooses_source_port = nat.port && (nat.kind == Nat::Kind::Source || nat.kind == Nat::Kind::Masquerade);
}

void ChainWalk::translate(const Nat& nat, PacketState& state, bool certain) const
{
    const auto family = state.packet->destination.family();
    const auto sourced = nat.address ? valueOf(m_rules, *nat.address, state) : Sourced{};
    auto port = nat.port ? toPort(exact(valueOf(m_rules, *nat.port, state))) : toPort(exact(sourced, 1));
    const bool port_changes = nat.port || nat.random_port || sourced.parts.size() > 1;
    if (nat.random_port)
        port.reset();
    std::optional<IpAddress> address;
    if (const auto value = exact(sourced))
        address = toAddress(*value, family);
    const bool of_destination = state.hook == Hook::Prerouting || state.hook == Hook::Output;
    auto kind = nat.kind;
    if (kind == Nat::Kind::Netmap)
        kind = of_destination ? Nat::Kind::Destination : Nat::Kind::Source;
    switch (kind) {
    case Nat::Kind::Redirect:
        if (state.hook == Hook::Output) // nf_nat_redirect.c: to the loopback address for what this machine sends
            address = family == IpAddress::Family::V4 ? IpAddress::parse("127.0.0.1") : IpAddress::parse("::1");
        else
            address = onlyAddress(m_machine, family);
        [[fallthrough]];
    case Nat::Kind::Destination:
        if (nat.address || nat.kind == Nat::Kind::Redirect)
            changeTo(state.destination, address, certain);
        if (port_changes) {
            state.ports_changed = true;
            changeTo(state.destination_port, port, certain);
        }
        changeTo(state.destination_translated, std::optional(true), certain);
        break;
    case Nat::Kind::Netmap: // decided above
    case Nat::Kind::Masquerade:
    case Nat::Kind::Source:
        changeTo(state.source_kept, address ? std::optional(address == state.source && !port_changes) : std::nullopt,
                 certain);
        changeTo(state.source, address, certain);
        if (port_changes) {
            state.ports_changed = true;
            changeTo(state.source_port, port, certain);
        }
        changeTo(state.source_translated, std::optional(true), certain);
        break;
    }
}

} // namespace deadair::firewall
