// SPDX-License-Identifier: GPL-3.0-or-later
// One consent starts one process; where several are needed, that one starts the others.
#pragma once

#include "base/result.h"

#include <functional>
#include <string>
#include <vector>

namespace deadair::platform
{

/// The arguments of a program that is to serve each of these jobs at the link of the same place.
std::vector<std::string> escortWords(const std::vector<std::string>& jobs, const std::vector<std::string>& links);

/// Starts the file of this very program, once for each list of arguments, with the rights of this process, nothing to read and
/// nobody to write to. Returns what waits until all of them have ended, for which no right is needed. An Error where none could
/// be started.
Result<std::function<void()>> startAgain(const std::vector<std::vector<std::string>>& each);

} // namespace deadair::platform
