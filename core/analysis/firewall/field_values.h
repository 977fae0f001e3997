// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of a packet's fields have in common.
#pragma once

#include "analysis/firewall/packet_state.h"

#include <cstdint>
#include <optional>

namespace deadair::firewall
{

inline constexpr std::uint64_t nfproto_v4 = 2, nfproto_v6 = 10;
inline const Value no_such_field{true, {}, {}};

inline Value point(Scalar scalar)
{
    return {false, Interval::point(scalar), {}};
}
inline Value number(std::uint64_t value)
{
    return point(Scalar::of(value));
}
inline Value between(std::uint64_t low, std::uint64_t high)
{
    return {false, {Scalar::of(low), Scalar::of(high)}, {}};
}
inline Value anything()
{
    return {false, {{}, ~Scalar{}}, {}};
}
/// The value, or anything up to `high` where it is not known.
template <class T> Value numberOr(const std::optional<T>& value, std::uint64_t high)
{
    return value ? number(static_cast<std::uint64_t>(*value)) : between(0, high);
}
/// An address of a field of that version: missing from a packet of the other.
inline Value addressOfVersion(const PacketState& state, const std::optional<IpAddress>& value, bool v4)
{
    if (state.packet->destination.isV4() != v4)
        return no_such_field;
    if (value)
        return point(Scalar::of(*value));
    return v4 ? between(0, 0xffffffff) : anything();
}

/// This machine made the packet, and it has not come in anywhere.
inline bool isSentHere(const PacketState& state)
{
    return state.hook == Hook::Output || (state.hook == Hook::Postrouting && state.in && state.in->empty());
}

/// What conntrack knows: Field::CtState, and with `xt` CtStateXt.
Value ctState(const PacketState& state, bool xt);
/// The other Ct fields.
Value ctField(const Key& key, const PacketState& state);

/// The type of an address (address_type), as the kernel's inet_addr_type tells from the routing table's local entries,
/// which follow from the own addresses. `of_one_interface`: only the packet's interface counts (inet_dev_addr_type).
Value addressType(const PacketState& state, const std::optional<IpAddress>& asked, bool of_one_interface);

/// What the kernel knows of devices and sockets: groups, types, owners, bridge ports.
Value deviceFact(const PacketState& state, const std::optional<std::string>& name, bool is_group);
Value routeOut(const PacketState& state, const std::optional<IpAddress>& towards);
Value socketField(const PacketState& state, Field field);
Value socketOwner(const PacketState& state, const std::optional<std::uint32_t>& id);
Value physicalDevice(const PacketState& state);
Value linkField(const Key& key, const PacketState& state);

} // namespace deadair::firewall
