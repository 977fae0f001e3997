// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace deadair::platform
{

/// The product that a process of this name (as in /proc/PID/comm, so cut at 15 characters) belongs to, if it filters
/// connections by rules of its own. Absent for all others.
std::optional<std::string_view> productOfProcess(std::string_view name);

/// Likewise for a kernel module.
std::optional<std::string_view> productOfModule(std::string_view name);

} // namespace deadair::platform
