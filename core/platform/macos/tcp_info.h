// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/socket.h"

#include <netinet/tcp.h>

namespace deadair::platform
{

/// TCP_CONNECTION_INFO; absent where the socket has none.
std::optional<tcp_connection_info> tcpInfo(const Socket& socket);

} // namespace deadair::platform
