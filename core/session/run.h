// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/run_context.h"

namespace deadair
{

/// One whole diagnosis, blocking; ends early when `stop` is requested, and then weighs what is known.
Case runDiagnosis(const SessionOptions& options, StopToken stop, const Progress& progress);

} // namespace deadair
