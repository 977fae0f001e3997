// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/field_values.h"
#include "analysis/firewall/symbols.h"

#include <algorithm>

namespace deadair::firewall
{
namespace
{

Value macSource(const PacketState& state)
{
    const auto mac = state.packet->source_mac ? macNumber(*state.packet->source_mac) : std::nullopt;
    return numberOr(mac, 0xffffffffffff);
}

} // namespace

/// nft_socket.c: of the socket that sends, or of the listener that a packet would reach.
Value socketField(const PacketState& state, Field field)
{
    if (state.hook != Hook::Output)
        return field == Field::SocketMark ? between(0, 0xffffffff) : between(0, 1);
    return field == Field::SocketMark ? numberOr(state.packet->mark, 0xffffffff) : number(0);
}

Value deviceFact(const PacketState& state, const std::optional<std::string>& name, bool is_group)
{
    constexpr std::uint64_t most_groups = 0xffffffff, most_types = 0xffff;
    if (name && name->empty())
        return no_such_field;
    const auto& devices = state.machine->devices;
    if (name && devices) {
        const auto found = std::ranges::find(*devices, *name, &Device::name);
        if (found != devices->end())
            return number(is_group ? found->group : found->type);
    }
    return between(0, is_group ? most_groups : most_types);
}

/// nft_fib_ipv4.c: only a route to another machine counts. What comes by loopback was sent by it.
Value routeOut(const PacketState& state, const std::optional<IpAddress>& towards)
{
    const bool arrives = state.hook == Hook::Prerouting || state.hook == Hook::Input;
    if (arrives && state.in == "lo")
        return point(Scalar::ofName("lo"));
    if (!towards || !state.machine->interface_towards || (arrives && !state.in))
        return anything();
    const auto interface = state.machine->interface_towards(*towards, 0);
    return point(Scalar::ofName(interface && *interface != "lo" ? *interface : std::string()));
}

/// xt_physdev.c: the port of a bridge that the packet came in by; what this machine sends has none.
Value physicalDevice(const PacketState& state)
{
    if (isSentHere(state))
        return no_such_field;
    const auto& devices = state.machine->devices;
    if (!state.in || !devices)
        return anything();
    const auto found = std::ranges::find(*devices, *state.in, &Device::name);
    return found != devices->end() && !found->bridge ? no_such_field : anything();
}

/// The socket's owner is known to the kernel on the way out, and once routing found the socket of an answer.
Value socketOwner(const PacketState& state, const std::optional<std::uint32_t>& id)
{
    const bool outgoing = isSentHere(state);
    const bool answered = state.hook == Hook::Input && state.packet->ct_state != CtState::New;
    if (!outgoing && !answered && state.hook != Hook::Egress)
        return no_such_field;
    return numberOr(id, 0xffffffff);
}

/// A packet that this machine sends has no link-layer header yet.
Value linkField(const Key& key, const PacketState& state)
{
    if (isSentHere(state))
        return no_such_field;
    return key.field == Field::MacSource ? macSource(state) : anything();
}

} // namespace deadair::firewall
