// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/capture_analysis.h"

#include <optional>
#include <string>

namespace deadair
{

/// A capture that the user brought along, and one of the same time from the other end.
struct CaptureInput {
    std::string name; ///< the file
    tcp::CaptureAnalysis capture;
    std::optional<tcp::CaptureAnalysis> other_end;
};

} // namespace deadair
