// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a capture file: reader, unpacking, decoder and analysis, with limits so low that they are met.
#include "analysis/tcp/capture_analysis.h"
#include "analysis/tcp/capture_json.h"

#include <algorithm>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair;
    std::size_t given = 0;
    const auto read = [&](std::span<std::uint8_t> buffer) -> Result<std::size_t> {
        const auto count = std::min(buffer.size(), size - given);
        if (count > 0)
            std::memcpy(buffer.data(), data + given, count);
        given += count;
        return count;
    };
    tcp::TableLimits limits;
    limits.connections = 8;
    limits.unacked_segments = 64;
    if (const auto analysis = tcp::analyseCapture(read, limits))
        tcp::writeCaptureJson(*analysis, nullptr, [](std::string_view) {});
    return 0;
}
