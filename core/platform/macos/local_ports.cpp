// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/machine.h"
#include "platform/macos/system_value.h"
#include "platform/macos/tcp_table.h"

#include <bitset>

namespace deadair::platform
{

Result<LocalPorts> localPorts(const Endpoint& destination)
{
    const auto first = systemNumber("net.inet.ip.portrange.first"), last = systemNumber("net.inet.ip.portrange.last");
    if (!first || !last || *first < 1 || *last > 65535 || *first > *last)
        return Error{ErrorCode::Unavailable, "read the range of local ports", "net.inet.ip.portrange does not tell it"};
    const auto rows = tcpTable();
    if (!rows)
        return rows.error();
    LocalPorts ports;
    ports.low = static_cast<int>(*first);
    ports.high = static_cast<int>(*last);
    std::bitset<65536> taken;
    for (const auto& row : *rows) {
        if (row.local.port >= ports.low && row.local.port <= ports.high)
            taken.set(row.local.port);
        const bool waits = row.state == darwin::TcpState::TimeWait;
        ports.time_wait += waits ? 1 : 0;
        if (row.state == darwin::TcpState::Listen ||
            row.remote != Endpoint{destination.address.onWire(), destination.port})
            continue;
        ++ports.in_use_to_destination;
        ports.time_wait_to_destination += waits ? 1 : 0;
    }
    ports.in_use = static_cast<std::int64_t>(taken.count());
    return ports;
}

} // namespace deadair::platform
