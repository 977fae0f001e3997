// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"

#include <string>

namespace deadair
{

/// The case as one HTML5 file: no script, nothing loaded from elsewhere, for screen and paper. Page one says what
/// failed, why, how sure, what to do and who does it; the rest is proof. Everything that came from outside is escaped.
std::string htmlReport(const Case& value);

} // namespace deadair
