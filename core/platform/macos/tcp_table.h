// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "platform/shared/darwin_tcp_table.h"

namespace deadair::platform
{

Result<std::vector<darwin::TcpRow>> tcpTable();

} // namespace deadair::platform
