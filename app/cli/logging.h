// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "command.h"

namespace deadair::cli
{

/// Sets up the one log of the program: standard error, or rotating files where --log-file names one.
Result<bool> startLogging(const CommonOptions& common);

} // namespace deadair::cli
