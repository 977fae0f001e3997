// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/connect.h"
#include "platform/socket.h"

#include <optional>

namespace deadair::platform
{

/// Has an ICMP error end a connection attempt at once, as it does on other systems; Windows otherwise goes on as if nothing
/// had come (TCP_FAIL_CONNECT_ON_ICMP_ERROR, since Windows 10 2004; earlier ones refuse, which changes nothing: false).
bool failOnIcmpError(const Socket& socket);

/// The ICMP error that ended it (TCP_ICMP_ERROR_INFO); absent when it was none, or where this Windows does not tell.
std::optional<IcmpError> takeIcmpError(const Socket& socket);

} // namespace deadair::platform
