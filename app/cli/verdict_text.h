// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"
#include "platform/terminal.h"

#include <string>

namespace deadair::cli
{

/// What a person reads at the end: the verdict, where, how sure, what speaks for it, the rivals, and what to do here.
std::string verdictText(const Case& value, const platform::Terminal& terminal);

} // namespace deadair::cli
