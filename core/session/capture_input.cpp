// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/capture_input.h"

#include "platform/byte_file.h"

#include <random>

namespace deadair
{

Result<tcp::CaptureAnalysis> readCaptureFile(const std::string& path, const CaptureProgress& progress)
{
    auto file = platform::ByteFile::open(path);
    if (!file)
        return file.error();
    struct Reading {
        platform::ByteFile file;
        std::uint64_t bytes = 0;
        bool cancelled = false;
    };
    const auto reading = std::make_shared<Reading>(Reading{std::move(*file)});
    const auto what = "read '" + path + "'";
    tcp::TableLimits limits;
    limits.seed = std::random_device{}();
    auto analysis = tcp::analyseCapture(
        [reading, &progress, &what](std::span<std::uint8_t> buffer) -> Result<std::size_t> {
            if (progress && !progress(reading->bytes)) {
                reading->cancelled = true;
                return Error{ErrorCode::Cancelled, what, "cancelled"};
            }
            auto read = reading->file.read(buffer);
            if (read)
                reading->bytes += *read;
            return read;
        },
        limits);
    if (reading->cancelled) // what was read by then would look like a damaged file
        return Error{ErrorCode::Cancelled, what, "cancelled"};
    if (!analysis)
        return Error{analysis.error().code, "'" + path + "': " + analysis.error().operation, analysis.error().detail};
    return analysis;
}

} // namespace deadair
