// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/field_values.h"

#include <utility>

namespace deadair::firewall
{
namespace
{

std::uint64_t stateBit(CtState ct_state)
{
    switch (ct_state) {
    case CtState::New:
        return ct_bits::fresh;
    case CtState::Established:
        return ct_bits::established;
    case CtState::Related:
        return ct_bits::related;
    case CtState::Invalid:
        return ct_bits::invalid;
    case CtState::Untracked:
        return ct_bits::untracked;
    }
    return 0;
}

bool hasConnection(const PacketState& state)
{
    const auto& ct_state = state.packet->ct_state;
    return state.tracking == Tracking::Perhaps ||
           (state.tracking == Tracking::Tracked && ct_state != CtState::Invalid && ct_state != CtState::Untracked);
}

Value ctStatus(const PacketState& state)
{
    // IPS_SRC_NAT_DONE and IPS_DST_NAT_DONE say only that nat chains were passed, also by what they left alone.
    constexpr std::uint64_t seen_reply = 2, assured = 4, confirmed = 8, nat_done = 0x180;
    if (!state.packet->answers && state.packet->ct_state != CtState::New)
        return between(0, 0xffffffff);
    const auto [source, destination] = translated(state);
    std::uint64_t bits = state.packet->answers ? seen_reply | confirmed : 0, unknown = nat_done;
    if (state.in == "lo")
        unknown |= confirmed;
    if (state.packet->answers)
        unknown |= assured;
    bits |= source == true ? ct_bits::status_snat : 0;
    bits |= destination == true ? ct_bits::status_dnat : 0;
    unknown |= source ? 0 : ct_bits::status_snat;
    unknown |= destination ? 0 : ct_bits::status_dnat;
    bits &= ~unknown;
    return {false, {Scalar::of(bits), Scalar::of(bits | unknown)}, Scalar::of(unknown)};
}

/// The connection as conntrack first saw it; absent fields are not known.
struct Original {
    std::optional<IpAddress> source, destination;
    std::optional<std::uint16_t> source_port, destination_port;
};

Original originalOf(const PacketState& state)
{
    if (const auto& answers = state.packet->answers)
        return {answers->source, answers->destination, answers->source_port, answers->destination_port};
    if (state.packet->ct_state != CtState::New)
        return {};
    const auto source = state.packet->any_source ? std::nullopt : std::optional(state.packet->source);
    return {source, state.original_destination, state.packet->source_port, state.original_destination_port};
}

/// The direction of answers: as the answer arrives, or as the first packet, translated, would be answered.
Original replyOf(const PacketState& state)
{
    const auto& packet = *state.packet;
    if (packet.answers)
        return {packet.source, packet.destination, packet.source_port, packet.destination_port};
    if (packet.ct_state != CtState::New)
        return {};
    return {state.destination, state.source, state.destination_port, state.source_port};
}

Value replyField(const Key& key, const PacketState& state)
{
    const auto reply = replyOf(state);
    switch (key.field) {
    case Field::CtReplySource4:
    case Field::CtReplySource6:
        return addressOfVersion(state, reply.source, key.field == Field::CtReplySource4);
    case Field::CtReplyDestination4:
    case Field::CtReplyDestination6:
        return addressOfVersion(state, reply.destination, key.field == Field::CtReplyDestination4);
    case Field::CtReplySourcePort:
        return numberOr(reply.source_port, 65535);
    default: // the caller asks for these only
        return numberOr(reply.destination_port, 65535);
    }
}

} // namespace

/// Before conntrack has seen a packet, its state reads as invalid (nft_ct.c, xt_conntrack.c).
Value ctState(const PacketState& state, bool xt)
{
    switch (state.tracking) {
    case Tracking::NotYet:
        return number(ct_bits::invalid);
    case Tracking::Prepared:
        return number(ct_bits::fresh);
    case Tracking::Untracked:
        return number(ct_bits::untracked);
    case Tracking::Perhaps:
        return between(0, 0x3ff);
    case Tracking::Tracked:
        break;
    }
    if (!state.packet->ct_state)
        return between(0, 0x3ff);
    auto bits = stateBit(*state.packet->ct_state);
    if (!xt)
        return number(bits);
    constexpr auto nat_bits = ct_bits::xt_snat | ct_bits::xt_dnat;
    const auto [source, destination] = translated(state);
    if (!source || !destination)
        return {false, {Scalar::of(bits), Scalar::of(bits | nat_bits)}, Scalar::of(nat_bits)};
    bits |= *source ? ct_bits::xt_snat : 0;
    bits |= *destination ? ct_bits::xt_dnat : 0;
    return number(bits);
}

Value ctField(const Key& key, const PacketState& state)
{
    if (state.tracking == Tracking::Prepared) // a template, set with IP_CT_NEW (xt_CT.c, nft_ct.c)
        return key.field == Field::CtDirection ? number(0) : anything();
    if (!hasConnection(state))
        return no_such_field;
    const auto original = originalOf(state);
    switch (key.field) {
    case Field::CtStatus:
        return ctStatus(state);
    case Field::CtMark:
        return numberOr(state.ct_mark, 0xffffffff);
    case Field::CtDirection:
        if (state.packet->answers)
            return number(1);
        return state.packet->ct_state == CtState::New ? number(0) : between(0, 1);
    case Field::CtSource4:
    case Field::CtSource6:
        return addressOfVersion(state, original.source, key.field == Field::CtSource4);
    case Field::CtDestination4:
    case Field::CtDestination6:
        return addressOfVersion(state, original.destination, key.field == Field::CtDestination4);
    case Field::CtSourcePort:
        return numberOr(original.source_port, 65535);
    case Field::CtDestinationPort:
        return numberOr(original.destination_port, 65535);
    case Field::CtL3Protocol:
        return number(state.packet->destination.isV4() ? nfproto_v4 : nfproto_v6);
    case Field::CtProtocol:
        return number(state.packet->protocol);
    case Field::CtZone:
    case Field::CtLabel: // none, unless a rule sets one
        return number(0);
    case Field::CtHelper:
        return no_such_field;
    default:
        return replyField(key, state);
    }
}

} // namespace deadair::firewall
