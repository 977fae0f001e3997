// SPDX-License-Identifier: GPL-3.0-or-later
// What /proc tells of other processes.
#pragma once

#include "base/result.h"
#include "evidence/machine.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace deadair::platform
{

/// The processes that /proc shows to this user, at most `limit`, in the order in which the kernel lists them (by
/// number).
std::vector<std::int64_t> processes(std::size_t limit);

/// Name of the executable, cut at 15 characters (TASK_COMM_LEN). Empty when the process is gone or hidden.
std::string processName(std::int64_t pid);

/// Calls `visit` with the name of each entry of a folder but "." and "..". False, with errno, when it cannot be read.
bool forEachEntry(const std::string& folder, const std::function<void(const char* name)>& visit);

/// Open descriptors against the soft limit. PermissionDenied for other users' processes, NotFound when it is gone.
Result<Descriptors> descriptorsOf(std::int64_t pid);

} // namespace deadair::platform
