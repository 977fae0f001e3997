// SPDX-License-Identifier: GPL-3.0-or-later
// What the machine that should answer knows about its listeners.
#pragma once

#include "base/result.h"
#include "evidence/machine.h"
#include "evidence/server.h"

#include <optional>
#include <string>
#include <vector>

namespace deadair::platform
{

/// All TCP listeners (sock_diag), with owner and unit where this user may see them.
Result<std::vector<Listener>> listeners();

/// TCP sockets per state ("ESTABLISHED", "TIME_WAIT", …) of this network namespace, in the order of RFC 9293's states.
struct SocketStates {
    std::vector<std::pair<std::string, std::int64_t>> counts;
};
Result<SocketStates> socketStates();

/// Absolute ListenOverflows and ListenDrops.
Result<ListenQueueCounters> listenQueueCounters();

/// The path of the file that a process runs; absent where this user may not see it.
std::optional<std::string> programOf(std::int64_t pid);

/// Descriptors of another process against its soft limit. PermissionDenied where this user may not look.
Result<Descriptors> processDescriptors(std::int64_t pid);

/// State of a service; Unavailable where there is no service manager.
Result<ServiceUnit> serviceUnit(const std::string& unit);

} // namespace deadair::platform
