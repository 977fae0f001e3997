// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace deadair::platform
{

/// The names of the running services by their process; those that share one are joined with commas. Empty where this
/// user may not ask.
std::map<std::int64_t, std::string> servicesByProcess();

} // namespace deadair::platform
