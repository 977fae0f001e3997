// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/correlate.h"
#include "analysis/tcp/json_text.h"

namespace deadair::tcp
{

/// Writes the document deadair.capture/1 of the contract, in pieces, with a newline at its end; with "both_ends" where a
/// second capture was correlated.
void writeCaptureJson(const CaptureAnalysis& analysis, const Correlation* correlation, WriteText write);

} // namespace deadair::tcp
