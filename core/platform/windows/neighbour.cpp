// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/machine.h"
#include "platform/windows/adapters.h"
#include "platform/windows/socket_address.h"
#include "platform/windows/system_error.h"

#include <algorithm>
#include <memory>

namespace deadair::platform
{
namespace
{

NeighbourState stateOf(const MIB_IPNET_ROW2& row)
{
    switch (row.State) {
    case NlnsIncomplete:
        return NeighbourState::Incomplete;
    case NlnsReachable:
        return NeighbourState::Reachable;
    case NlnsStale:
        return NeighbourState::Stale;
    case NlnsDelay:
        return NeighbourState::Delay;
    case NlnsProbe:
        return NeighbourState::Probe;
    case NlnsPermanent:
        return NeighbourState::Permanent;
    case NlnsUnreachable:
        return NeighbourState::Failed;
    default:
        return NeighbourState::None;
    }
}

std::string linkAddressText(const MIB_IPNET_ROW2& row)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned long i = 0; i < std::min<unsigned long>(row.PhysicalAddressLength, IF_MAX_PHYS_ADDRESS_LENGTH); ++i) {
        text += text.empty() ? "" : ":";
        text += digits[row.PhysicalAddress[i] >> 4];
        text += digits[row.PhysicalAddress[i] & 15];
    }
    return text;
}

/// An address of zeros was never learnt, whatever the state says.
bool isUnlearnt(const MIB_IPNET_ROW2& row)
{
    return std::all_of(row.PhysicalAddress, row.PhysicalAddress + row.PhysicalAddressLength, [](UCHAR byte) { return byte == 0; });
}

} // namespace

Result<Neighbour> neighbour(const IpAddress& address, const std::string& adapter_name)
{
    const auto operation = "look up the neighbour " + address.toString();
    const auto adapters = Adapters::read();
    if (!adapters)
        return adapters.error();
    const auto* const adapter = adapters->byName(adapter_name);
    if (adapter == nullptr)
        return Error{ErrorCode::NotFound, operation, "there is no adapter " + adapter_name};
    MIB_IPNET_TABLE2* table = nullptr;
    if (const auto status = ::GetIpNetTable2(static_cast<ADDRESS_FAMILY>(domainOf(address)), &table); status != NO_ERROR)
        return systemError(status, operation);
    const std::unique_ptr<MIB_IPNET_TABLE2, decltype(&::FreeMibTable)> owner(table, &::FreeMibTable);
    Neighbour found;
    found.address = address;
    found.interface = adapter_name;
    for (unsigned long i = 0; i < table->NumEntries; ++i) {
        const auto& row = table->Table[i];
        const auto entry = endpointOf(row.Address);
        const bool here = row.InterfaceIndex == adapter->IfIndex || row.InterfaceIndex == adapter->Ipv6IfIndex;
        if (!here || !entry || entry->address.bytes() != address.bytes())
            continue;
        found.state = stateOf(row);
        const bool settled = found.state == NeighbourState::Reachable || found.state == NeighbourState::Stale;
        if (settled && isUnlearnt(row))
            found.state = NeighbourState::Failed;
        found.link_address = found.state == NeighbourState::Failed ? std::string() : linkAddressText(row);
    }
    return found;
}

} // namespace deadair::platform
