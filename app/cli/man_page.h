// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"

namespace deadair::cli
{

/// The sections OPTIONS and COMMANDS of the manual page, as man(7) macros; what people wrote stands around them.
std::string manSections(const std::vector<OutlinedCommand>& commands);

} // namespace deadair::cli
