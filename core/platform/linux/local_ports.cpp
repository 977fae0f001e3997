// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/command.h"
#include "platform/linux/kernel_file.h"
#include "platform/linux/sock_diag.h"
#include "platform/machine.h"

#include <bitset>

#include <netinet/tcp.h>

namespace deadair::platform
{
namespace
{

/// Zones do not come with a socket's addresses.
bool sameEndpoint(const Endpoint& one, const Endpoint& other)
{
    return one.port == other.port && one.address.family() == other.address.family() &&
           one.address.bytes() == other.address.bytes();
}

} // namespace

Result<LocalPorts> localPorts(const Endpoint& destination)
{
    const std::string folder = "/proc/sys/net/ipv4/"; // of this network namespace, and for IPv6 as well
    const auto range = readNumbers(folder + "ip_local_port_range");
    if (range.size() != 2)
        return Error{ErrorCode::Unavailable, "read the range of local ports", "no " + folder + "ip_local_port_range"};
    LocalPorts ports;
    ports.low = static_cast<int>(range[0]);
    ports.high = static_cast<int>(range[1]);
    const auto reserved = readFile(folder + "ip_local_reserved_ports", 1 << 20).valueOr({});
    ports.reserved = countInRanges(reserved, ports.low, ports.high);

    const Endpoint target{destination.address.unmapped(), destination.port};
    std::bitset<65536> taken;
    const auto listed = forEachTcpSocket(~0U, [&](const TcpSocket& socket) {
        const int port = socket.local.port;
        if (port >= ports.low && port <= ports.high)
            taken.set(socket.local.port);
        const bool waits = socket.state == TCP_TIME_WAIT;
        ports.time_wait += waits ? 1 : 0;
        if (socket.state == TCP_LISTEN || !sameEndpoint(socket.remote, target))
            return;
        ++ports.in_use_to_destination;
        ports.time_wait_to_destination += waits ? 1 : 0;
    });
    if (!listed)
        return listed.error();
    ports.in_use = static_cast<std::int64_t>(taken.count());
    return ports;
}

} // namespace deadair::platform
