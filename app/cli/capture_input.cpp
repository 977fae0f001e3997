// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture_input.h"

#include "platform/byte_file.h"

#include <memory>
#include <random>

namespace deadair::cli
{

Result<tcp::CaptureAnalysis> readCapture(const std::string& path)
{
    auto file = platform::ByteFile::open(path);
    if (!file)
        return file.error();
    tcp::TableLimits limits;
    limits.seed = std::random_device{}();
    const auto opened = std::make_shared<platform::ByteFile>(std::move(*file));
    auto analysis = tcp::analyseCapture([opened](std::span<std::uint8_t> buffer) { return opened->read(buffer); }, limits);
    if (!analysis)
        return Error{analysis.error().code, "'" + path + "': " + analysis.error().operation, analysis.error().detail};
    return analysis;
}

std::string damageText(const packet::Damage& damage)
{
    return damage.reason + " at byte " + std::to_string(damage.offset) +
           (damage.decompressed ? " of the unpacked data" : "") + "; what comes before was read";
}

} // namespace deadair::cli
