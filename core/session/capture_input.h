// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/capture_analysis.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace deadair
{

/// A capture that the user brought along, and one of the same time from the other end.
struct CaptureInput {
    std::string name; ///< the file
    std::shared_ptr<const tcp::CaptureAnalysis> capture;
    std::shared_ptr<const tcp::CaptureAnalysis> other_end; ///< null: there is none
};

/// Told while a file is read how many of its bytes have been; false ends the reading.
using CaptureProgress = std::function<bool(std::uint64_t bytes)>;

/// Reads and analyses a capture file. Blocking. Fails as ByteFile does, with Malformed when the file is no capture, and
/// with Cancelled.
Result<tcp::CaptureAnalysis> readCaptureFile(const std::string& path, const CaptureProgress& progress = {});

} // namespace deadair
