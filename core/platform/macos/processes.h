// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair::platform
{

std::vector<std::int64_t> processes();

/// Empty where this user may not see it.
std::string processName(std::int64_t pid);

/// How many descriptors it has open; absent where this user may not look.
std::optional<std::int64_t> openDescriptors(std::int64_t pid);

} // namespace deadair::platform
