// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop_token.h"

#include <chrono>
#include <string>
#include <vector>

namespace deadair::platform
{

struct CommandOutput {
    int exit_status = 0;
    std::string output; ///< standard output
    std::string errors; ///< standard error
};

/// Runs a program of the system (no shell; looked up in the system's own folders, not in PATH) with LC_ALL=C. NotFound when
/// it is not installed, TimedOut when it was killed at `timeout`; output beyond `limit_bytes` is an Error.
Result<CommandOutput> runCommand(const std::vector<std::string>& arguments, std::chrono::milliseconds timeout,
                                 StopToken stop, std::size_t limit_bytes = 64u << 20);

/// The whole content of a file of at most `limit_bytes`.
Result<std::string> readFile(const std::string& path, std::size_t limit_bytes = 16u << 20);

} // namespace deadair::platform
