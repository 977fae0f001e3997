// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ip_address.h"
#include "base/result.h"

#include <cstdint>
#include <vector>

namespace deadair::platform
{

/// One TCP socket of this computer.
struct TcpRow {
    int state = 0; ///< MIB_TCP_STATE_…
    Endpoint local;
    Endpoint remote;
    std::int64_t pid = 0;
};

/// All of them, IPv4 and IPv6 (GetExtendedTcpTable).
Result<std::vector<TcpRow>> tcpTable();

} // namespace deadair::platform
