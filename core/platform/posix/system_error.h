// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>

namespace deadair::platform
{

/// An errno value as an Error: NotFound, PermissionDenied, Unavailable (the system has no such facility) or System,
/// with the system's own words as `detail`.
Error systemError(int number, std::string operation);

} // namespace deadair::platform
