// SPDX-License-Identifier: GPL-3.0-or-later
// Text files of Linux' kernel, and /etc/os-release: each reader on all of it.
#include "platform/linux/kernel_file.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair::platform;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static_cast<void>(parseHeadedCounters(text));
    static_cast<void>(parseNamedNumbers(text));
    static_cast<void>(parsePerCpuCounters(text));
    static_cast<void>(parsePressure(text));
    static_cast<void>(parseDecimal(text));
    static_cast<void>(unitOf(parseControlGroups(text)));
    static_cast<void>(osReleaseValue(text, "PRETTY_NAME"));
    if (countInRanges(text, 32768, 60999) < 0)
        std::abort();
    return 0;
}
