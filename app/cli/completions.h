// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"

namespace deadair::cli
{

/// Completion scripts for the program `deadair`: commands, options, the values of those that take a closed list, and
/// file names elsewhere.
std::string bashCompletion(const std::vector<OutlinedCommand>& commands);
std::string zshCompletion(const std::vector<OutlinedCommand>& commands);
std::string fishCompletion(const std::vector<OutlinedCommand>& commands);

} // namespace deadair::cli
