// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <string>

namespace deadair
{

/// The ladders of a case (see report/ladder.h) as inline SVG, styled by the report's style sheet. Empty when nothing
/// was attempted.
std::string ladderHtml(const Case& value);

} // namespace deadair
