// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/socket.h"

#include <netinet/tcp.h>

namespace deadair::platform
{

/// getsockopt(TCP_INFO); also while connecting and after an error. Absent for what is no TCP socket.
std::optional<tcp_info> tcpInfo(const Socket& socket);

} // namespace deadair::platform
