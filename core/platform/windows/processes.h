// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace deadair::platform
{

/// The file name of the program of each process ("svchost.exe"). Needs no right.
std::map<std::int64_t, std::string> processNames();

} // namespace deadair::platform
