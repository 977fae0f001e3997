// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/tcp_table.h"

#include "platform/windows/socket_address.h"
#include "platform/windows/system_error.h"

#include <array>
#include <cstddef>
#include <cstring>

namespace deadair::platform
{
namespace
{

constexpr auto operation = "list the TCP sockets";

Result<std::vector<std::byte>> readTable(unsigned long family)
{
    std::vector<std::byte> memory;
    DWORD size = 64 * 1024;
    for (int attempt = 0; attempt < 6; ++attempt) { // it may grow between two calls
        size += size / 4;
        memory.resize(size);
        const auto status = ::GetExtendedTcpTable(memory.data(), &size, FALSE, family, TCP_TABLE_OWNER_PID_ALL, 0);
        if (status == NO_ERROR)
            return memory;
        if (status != ERROR_INSUFFICIENT_BUFFER)
            return systemError(status, operation);
    }
    return Error{ErrorCode::System, operation, "the table grows faster than it can be read"};
}

/// The port is in the first two bytes, in network order.
std::uint16_t portOf(DWORD field)
{
    return ntohs(static_cast<u_short>(field));
}

IpAddress v6(const UCHAR (&address)[16], DWORD scope)
{
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), address, bytes.size());
    const auto plain = IpAddress::v6(bytes);
    return plain.isLinkLocal() && scope != 0 ? IpAddress::v6(bytes, std::to_string(scope)) : plain;
}

TcpRow rowOf(const MIB_TCPROW_OWNER_PID& row)
{
    return {static_cast<int>(row.dwState),
            {IpAddress::v4(ntohl(row.dwLocalAddr)), portOf(row.dwLocalPort)},
            {IpAddress::v4(ntohl(row.dwRemoteAddr)), portOf(row.dwRemotePort)},
            row.dwOwningPid};
}

TcpRow rowOf(const MIB_TCP6ROW_OWNER_PID& row)
{
    return {static_cast<int>(row.dwState),
            {v6(row.ucLocalAddr, row.dwLocalScopeId), portOf(row.dwLocalPort)},
            {v6(row.ucRemoteAddr, row.dwRemoteScopeId), portOf(row.dwRemotePort)},
            row.dwOwningPid};
}

template <class Table>
void addRows(const std::vector<std::byte>& memory, std::vector<TcpRow>& rows)
{
    const auto* const table = reinterpret_cast<const Table*>(memory.data());
    for (DWORD i = 0; i < table->dwNumEntries; ++i)
        rows.push_back(rowOf(table->table[i]));
}

} // namespace

Result<std::vector<TcpRow>> tcpTable()
{
    std::vector<TcpRow> rows;
    const auto ipv4 = readTable(AF_INET);
    if (!ipv4)
        return ipv4.error();
    addRows<MIB_TCPTABLE_OWNER_PID>(*ipv4, rows);
    if (const auto ipv6 = readTable(AF_INET6)) // absent where IPv6 is switched off
        addRows<MIB_TCP6TABLE_OWNER_PID>(*ipv6, rows);
    return rows;
}

} // namespace deadair::platform
