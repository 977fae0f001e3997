// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/server.h"

#include <filesystem>

namespace deadair::platform
{

std::optional<std::string> programOf(std::int64_t pid)
{
    std::error_code error;
    const auto path = std::filesystem::read_symlink("/proc/" + std::to_string(pid) + "/exe", error);
    return error ? std::nullopt : std::optional(path.string());
}

} // namespace deadair::platform
