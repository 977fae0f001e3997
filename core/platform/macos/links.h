// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace deadair::platform
{

/// Its number where it has no name any more.
std::string interfaceName(unsigned index);

} // namespace deadair::platform
