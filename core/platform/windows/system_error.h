// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace deadair::platform
{

/// A Windows error code (GetLastError(), or what a call of IP Helper returns) as an Error, with the system's own words.
Error systemError(unsigned long code, std::string operation);

/// The name by which the rest of Deadair knows a Winsock error: WSAECONNREFUSED is "ECONNREFUSED". Empty for 0.
std::string winsockName(int code);

} // namespace deadair::platform
