// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace deadair::platform
{

/// A number that sysctl(3) knows by name, of 4 or 8 bytes.
std::optional<std::int64_t> systemNumber(const char* name);

std::string systemText(const char* name);

/// A table of the kernel's, by name or by number. It may grow between being measured and read, so there is room for
/// more.
Result<std::vector<std::uint8_t>> systemTable(const char* name);
Result<std::vector<std::uint8_t>> systemTable(std::vector<int> name, const std::string& operation);

} // namespace deadair::platform
