// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <span>
#include <string_view>

namespace deadair
{

/// How a check of session/plan.h ended, judged by its own evidence alone. Unknown where it could not tell, never Pass.
CheckStatus statusOf(std::string_view check, std::span<const Evidence> evidence);

} // namespace deadair
