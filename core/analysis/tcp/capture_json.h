// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/capture_analysis.h"
#include "analysis/tcp/json_text.h"

namespace deadair::tcp
{

/// Writes the document deadair.capture/1 of the contract, in pieces, with a newline at its end.
void writeCaptureJson(const CaptureAnalysis& analysis, WriteText write);

} // namespace deadair::tcp
