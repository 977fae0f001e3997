// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/server.h"

#include <array>

#include <libproc.h>

namespace deadair::platform
{

std::optional<std::string> programOf(std::int64_t pid)
{
    std::array<char, PROC_PIDPATHINFO_MAXSIZE> path{};
    const int length = ::proc_pidpath(static_cast<int>(pid), path.data(), static_cast<std::uint32_t>(path.size()));
    return length > 0 ? std::optional(std::string(path.data(), static_cast<std::size_t>(length))) : std::nullopt;
}

} // namespace deadair::platform
