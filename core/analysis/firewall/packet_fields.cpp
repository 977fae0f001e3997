// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/packet_state.h"
#include "analysis/firewall/symbols.h"

#include <algorithm>
#include <utility>

namespace deadair::firewall
{
namespace
{
constexpr std::uint8_t tcp = 6, udp = 17, dccp = 33, sctp = 132, udplite = 136;
constexpr std::uint64_t ethertype_v4 = 0x0800, ethertype_v6 = 0x86dd;
constexpr std::uint64_t nfproto_v4 = 2, nfproto_v6 = 10;
constexpr std::uint64_t packet_host = 0;

const Value no_such_field{true, {}, {}};

Value point(Scalar scalar)
{
    return {false, Interval::point(scalar), {}};
}

Value number(std::uint64_t value)
{
    return point(Scalar::of(value));
}

Value between(std::uint64_t low, std::uint64_t high)
{
    return {false, {Scalar::of(low), Scalar::of(high)}, {}};
}

Value anything()
{
    return {false, {{}, ~Scalar{}}, {}};
}

template <class T> Value numberOr(const std::optional<T>& value, std::uint64_t high)
{
    return value ? number(static_cast<std::uint64_t>(*value)) : between(0, high);
}

Value address(const PacketState& state, const std::optional<IpAddress>& value, bool v4)
{
    if (state.packet->destination.isV4() != v4)
        return no_such_field;
    if (value)
        return point(Scalar::of(*value));
    return v4 ? between(0, 0xffffffff) : anything();
}

Value name(const std::optional<std::string>& value)
{
    return value ? point(Scalar::ofName(*value)) : anything();
}

bool hasPorts(std::uint8_t protocol)
{
    return protocol == tcp || protocol == udp || protocol == dccp || protocol == sctp || protocol == udplite;
}

Value sourcePort(const PacketState& state)
{
    if (state.source_port || state.ports_changed)
        return numberOr(state.source_port, 65535);
    return between(state.packet->source_port_low, state.packet->source_port_high);
}

Value destinationPort(const PacketState& state)
{
    if (state.destination_port || state.ports_changed)
        return numberOr(state.destination_port, 65535);
    return between(state.packet->destination_port_low, state.packet->destination_port_high);
}

Value portOf(const PacketState& state, bool is_source, bool applies)
{
    if (!applies)
        return no_such_field;
    return is_source ? sourcePort(state) : destinationPort(state);
}

Value tcpOption(const PacketState& state, std::uint32_t kind)
{
    if (state.packet->protocol != tcp)
        return no_such_field;
    if (!state.packet->tcp_options)
        return between(0, 1);
    return number(std::ranges::find(*state.packet->tcp_options, kind) != state.packet->tcp_options->end() ? 1 : 0);
}

/// The socket's owner is known to the kernel on the way out, and once routing found the socket of an answer.
Value owner(const PacketState& state, const std::optional<std::uint32_t>& id)
{
    const bool outgoing =
        state.hook == Hook::Output || (state.hook == Hook::Postrouting && state.in && state.in->empty());
    const bool answered = state.hook == Hook::Input && state.packet->ct_state != CtState::New;
    if (!outgoing && !answered && state.hook != Hook::Egress)
        return no_such_field;
    return numberOr(id, 0xffffffff);
}

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

/// Before conntrack has seen a packet, its state reads as invalid (nft_ct.c, xt_conntrack.c).
Value ctState(const PacketState& state, bool xt)
{
    switch (state.tracking) {
    case Tracking::NotYet:
        return number(ct_bits::invalid);
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

bool hasConnection(const PacketState& state)
{
    const auto& ct_state = state.packet->ct_state;
    return state.tracking == Tracking::Perhaps ||
           (state.tracking == Tracking::Tracked && ct_state != CtState::Invalid && ct_state != CtState::Untracked);
}

Value ctStatus(const PacketState& state)
{
    constexpr std::uint64_t seen_reply = 2, confirmed = 8;
    const auto [source, destination] = translated(state);
    if (!source || !destination)
        return between(0, 0xffffffff);
    return number((*source ? ct_bits::status_snat : 0) | (*destination ? ct_bits::status_dnat : 0) |
                  (state.packet->answers ? seen_reply | confirmed : 0));
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
    return {state.packet->source, state.original_destination, state.packet->source_port,
            state.original_destination_port};
}

Value ctField(const Key& key, const PacketState& state)
{
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
        return address(state, original.source, key.field == Field::CtSource4);
    case Field::CtDestination4:
    case Field::CtDestination6:
        return address(state, original.destination, key.field == Field::CtDestination4);
    case Field::CtSourcePort:
        return numberOr(original.source_port, 65535);
    case Field::CtDestinationPort:
        return numberOr(original.destination_port, 65535);
    case Field::CtL3Protocol:
        return number(state.packet->destination.isV4() ? nfproto_v4 : nfproto_v6);
    case Field::CtProtocol:
        return number(state.packet->protocol);
    default: // the caller asks for these only
        return anything();
    }
}

bool isBroadcast(const IpPrefix& own, const IpAddress& asked)
{
    if (!asked.isV4() || !own.address.isV4() || own.length >= 31)
        return false;
    return Scalar::of(asked) == Interval::of(own).last;
}

/// As the kernel's inet_addr_type: from the routing table's local entries, which follow from the own addresses.
Value addressType(const PacketState& state, const std::optional<IpAddress>& asked, bool of_one_interface)
{
    using namespace address_type;
    if (!asked)
        return between(unspecified, multicast);
    if (asked->isMulticast())
        return number(multicast);
    if (asked->isV4() && (asked->bytes()[0] == 0 || asked->v4Value() == 0xffffffff))
        return number(broadcast);
    const auto& own = state.machine->addresses;
    const bool is_own =
        asked->isLoopback() ||
        (own && std::ranges::any_of(*own, [&](const IpPrefix& prefix) { return prefix.address == *asked; }));
    if (is_own)
        return of_one_interface ? between(unicast, local) : number(local);
    if (!own)
        return between(unicast, anycast);
    const bool is_broadcast =
        std::ranges::any_of(*own, [&](const IpPrefix& prefix) { return isBroadcast(prefix, *asked); });
    return number(is_broadcast ? broadcast : unicast);
}

Value macSource(const PacketState& state)
{
    const auto mac = state.packet->source_mac ? macNumber(*state.packet->source_mac) : std::nullopt;
    return numberOr(mac, 0xffffffffffff);
}

/// A packet that this machine sends has no link-layer header yet.
Value linkField(const Key& key, const PacketState& state)
{
    const bool own = state.hook == Hook::Output || (state.hook == Hook::Postrouting && state.in && state.in->empty());
    if (own)
        return no_such_field;
    return key.field == Field::MacSource ? macSource(state) : anything();
}

Value ofFamily(const PacketState& state, bool v4, Value value)
{
    return state.packet->destination.isV4() == v4 ? value : no_such_field;
}

Value networkField(const Key& key, const PacketState& state)
{
    const auto& packet = *state.packet;
    switch (key.field) {
    case Field::Protocol4:
        return ofFamily(state, true, number(packet.protocol));
    case Field::NextHeader6:
        return ofFamily(state, false, number(packet.protocol));
    case Field::Length4:
        return ofFamily(state, true, numberOr(packet.length, 65535));
    case Field::Length6: {
        constexpr std::uint32_t fixed_header = 40; // the field counts what follows it
        const auto payload = packet.length && *packet.length >= fixed_header
                                 ? std::optional(*packet.length - fixed_header)
                                 : std::nullopt;
        return ofFamily(state, false, numberOr(payload, 65535));
    }
    case Field::Ttl4:
        return ofFamily(state, true, numberOr(packet.ttl, 255));
    case Field::HopLimit6:
        return ofFamily(state, false, numberOr(packet.ttl, 255));
    case Field::FragmentOffset4:
        return ofFamily(state, true, between(0, 0xffff));
    case Field::Version4:
        return ofFamily(state, true, number(4));
    case Field::Version6:
        return ofFamily(state, false, number(6));
    case Field::HeaderLength4:
        return ofFamily(state, true, number(5));
    case Field::NetfilterProtocol:
        return number(packet.destination.isV4() ? nfproto_v4 : nfproto_v6);
    case Field::EtherType:
        return number(packet.destination.isV4() ? ethertype_v4 : ethertype_v6);
    default: // the caller asks for these only
        return anything();
    }
}

} // namespace

Value readField(const Key& key, const PacketState& state)
{
    const auto& packet = *state.packet;
    const bool is_tcp = packet.protocol == tcp, is_udp = packet.protocol == udp;
    switch (key.field) {
    case Field::Unknown:
        return anything();
    case Field::Constant:
        return number(key.argument);
    case Field::Source4:
    case Field::Source6:
        return address(state, state.source, key.field == Field::Source4);
    case Field::Destination4:
    case Field::Destination6:
        return address(state, state.destination, key.field == Field::Destination4);
    case Field::SourcePort:
    case Field::DestinationPort:
        return portOf(state, key.field == Field::SourcePort, hasPorts(packet.protocol));
    case Field::TcpSourcePort:
    case Field::TcpDestinationPort:
        return portOf(state, key.field == Field::TcpSourcePort, is_tcp);
    case Field::UdpSourcePort:
    case Field::UdpDestinationPort:
        return portOf(state, key.field == Field::UdpSourcePort, is_udp);
    case Field::TcpFlags:
        return is_tcp ? numberOr(packet.tcp_flag_bits, 255) : no_such_field;
    case Field::TcpOption:
        return tcpOption(state, key.argument);
    case Field::L4Protocol:
        return number(packet.protocol);
    case Field::MacSource:
    case Field::OfLink:
        return linkField(key, state);
    case Field::OfProtocol:
        return packet.protocol == key.argument ? anything() : no_such_field;
    case Field::OfNetwork:
        return ofFamily(state, key.argument == 4, anything());
    case Field::PacketType:
        return number(packet_host);
    case Field::Mark:
        return numberOr(state.mark, 0xffffffff);
    case Field::InterfaceIn:
        return name(state.in);
    case Field::InterfaceOut:
        return name(state.out);
    case Field::UserId:
        return owner(state, packet.uid);
    case Field::GroupId:
        return owner(state, packet.gid);
    case Field::CtState:
    case Field::CtStateXt:
        return ctState(state, key.field == Field::CtStateXt);
    case Field::SourceType:
        return addressType(state, state.source, key.argument != 0);
    case Field::DestinationType:
        return addressType(state, state.destination, key.argument != 0);
    case Field::ReversePath:
        return packet.reverse_path_ok ? number(*packet.reverse_path_ok ? 1 : 0) : between(0, 1);
    case Field::CtStatus:
    case Field::CtMark:
    case Field::CtDirection:
    case Field::CtL3Protocol:
    case Field::CtProtocol:
    case Field::CtSource4:
    case Field::CtDestination4:
    case Field::CtSource6:
    case Field::CtDestination6:
    case Field::CtSourcePort:
    case Field::CtDestinationPort:
        return ctField(key, state);
    case Field::Protocol4:
    case Field::NextHeader6:
    case Field::NetfilterProtocol:
    case Field::EtherType:
    case Field::Length4:
    case Field::Length6:
    case Field::Ttl4:
    case Field::HopLimit6:
    case Field::FragmentOffset4:
    case Field::Version4:
    case Field::Version6:
    case Field::HeaderLength4:
        break;
    }
    return networkField(key, state);
}

} // namespace deadair::firewall
