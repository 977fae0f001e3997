// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace deadair::platform
{

/// The words as CommandLineToArgvW() takes them apart again.
std::string commandLine(const std::vector<std::string>& words);

} // namespace deadair::platform
