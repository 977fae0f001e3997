// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/field_values.h"
#include "analysis/firewall/header_bits.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{
constexpr std::uint64_t ethertype_v4 = 0x0800, ethertype_v6 = 0x86dd;
constexpr std::uint64_t packet_host = 0;

Value name(const std::optional<std::string>& value)
{
    return value ? point(Scalar::ofName(*value)) : anything();
}

bool hasPorts(std::uint8_t protocol)
{
    return protocol == ip_protocol::tcp || protocol == ip_protocol::udp || protocol == ip_protocol::dccp ||
           protocol == ip_protocol::sctp || protocol == ip_protocol::udplite;
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
    if (state.packet->protocol != ip_protocol::tcp)
        return no_such_field;
    const auto& offered = state.packet->tcp_options_offered;
    constexpr std::uint32_t window_scale = 3, sack_permitted = 4, timestamps = 8, multipath = 30, fast_open = 34;
    const bool is_negotiated = kind == window_scale || kind == sack_permitted || kind == timestamps || kind == multipath || kind == fast_open;
    if (!state.packet->tcp_options && offered && is_negotiated && std::ranges::find(*offered, kind) == offered->end())
        return number(0);
    if (!state.packet->tcp_options)
        return between(0, 1);
    return number(std::ranges::find(*state.packet->tcp_options, kind) != state.packet->tcp_options->end() ? 1 : 0);
}

/// A field of a TCP option: the rule does not match where the option is not there.
Value tcpOptionField(const PacketState& state, std::uint32_t kind, const std::optional<std::uint16_t>& value)
{
    const auto present = tcpOption(state, kind);
    if (present.missing || present.possible.last.isZero())
        return no_such_field;
    return value ? number(*value) : anything();
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
        return networkBits({HeaderBits::Of::V4, 48, 16}, state);
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
    const bool is_tcp = packet.protocol == ip_protocol::tcp, is_udp = packet.protocol == ip_protocol::udp;
    switch (key.field) {
    case Field::Unknown:
        return anything();
    case Field::Constant:
        return number(key.argument);
    case Field::Source4:
    case Field::Source6:
        return addressOfVersion(state, state.source, key.field == Field::Source4);
    case Field::Destination4:
    case Field::Destination6:
        return addressOfVersion(state, state.destination, key.field == Field::Destination4);
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
    case Field::OfVlan:
        return state.hook == Hook::Ingress || state.hook == Hook::Egress ? anything() : no_such_field;
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
        return socketOwner(state, packet.uid);
    case Field::GroupId:
        return socketOwner(state, packet.gid);
    case Field::CtState:
    case Field::CtStateXt:
        return ctState(state, key.field == Field::CtStateXt);
    case Field::SourceType:
        return addressType(state, state.source, key.argument != 0);
    case Field::DestinationType:
        return addressType(state, state.destination, key.argument != 0);
    case Field::RouteOut:
        return routeOut(state, key.argument == 1 ? state.source : state.destination);
    case Field::ReversePath:
        return packet.reverse_path_ok && (key.argument == 0 || state.mark == 0U) ? number(*packet.reverse_path_ok ? 1 : 0) : between(0, 1);
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
    case Field::CtReplySource4:
    case Field::CtReplyDestination4:
    case Field::CtReplySource6:
    case Field::CtReplyDestination6:
    case Field::CtReplySourcePort:
    case Field::CtReplyDestinationPort:
    case Field::CtZone:
    case Field::CtLabel:
    case Field::CtHelper:
        return ctField(key, state);
    case Field::NetworkBits:
        return networkBits(HeaderBits::unpacked(key.argument), state);
    case Field::TransportBits:
        return transportBits(HeaderBits::unpacked(key.argument), state);
    case Field::TcpMss:
        return tcpOptionField(state, 2, packet.tcp_mss);
    case Field::TcpOptionField:
        return tcpOptionField(state, key.argument, {});
    case Field::Extension6:
        return ofFamily(state, false, number(0));
    case Field::OfExtension:
        return no_such_field;
    case Field::MetaLength:
        return state.hook == Hook::Egress ? anything() : numberOr(packet.length, 0xffffffff);
    case Field::MetaPriority:
        return numberOr(isSentHere(state) ? packet.priority : std::nullopt, 0xffffffff);
    case Field::DeviceGroupIn:
    case Field::DeviceTypeIn:
        return deviceFact(state, state.in, key.field == Field::DeviceGroupIn);
    case Field::DeviceGroupOut:
    case Field::DeviceTypeOut:
        return deviceFact(state, state.out, key.field == Field::DeviceGroupOut);
    case Field::SocketTransparent:
    case Field::SocketWildcard:
    case Field::SocketMark:
        return socketField(state, key.field);
    case Field::PhysicalDevice:
        return physicalDevice(state);
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
