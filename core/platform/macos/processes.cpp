// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/macos/processes.h"

#include "platform/command.h"
#include "platform/machine.h"

#include <array>

#include <libproc.h>
#include <sys/proc_info.h>

namespace deadair::platform
{

std::vector<std::int64_t> processes()
{
    const int count = ::proc_listallpids(nullptr, 0);
    if (count <= 0)
        return {};
    std::vector<pid_t> pids(static_cast<std::size_t>(count) + 64); // some may start meanwhile
    const int got = ::proc_listallpids(pids.data(), static_cast<int>(pids.size() * sizeof(pid_t)));
    pids.resize(got > 0 ? std::min(static_cast<std::size_t>(got), pids.size()) : 0);
    return {pids.begin(), pids.end()};
}

std::string processName(std::int64_t pid)
{
    std::array<char, 2 * MAXCOMLEN + 1> name{};
    const int length = ::proc_name(static_cast<int>(pid), name.data(), static_cast<std::uint32_t>(name.size()));
    return length > 0 ? std::string(name.data(), static_cast<std::size_t>(length)) : std::string();
}

std::optional<std::int64_t> openDescriptors(std::int64_t pid)
{
    const int size = ::proc_pidinfo(static_cast<int>(pid), PROC_PIDLISTFDS, 0, nullptr, 0);
    if (size <= 0)
        return std::nullopt;
    // Without a buffer it tells how much room there should be, with one how much was used.
    std::vector<proc_fdinfo> list(static_cast<std::size_t>(size) / sizeof(proc_fdinfo) + 64);
    const int used = ::proc_pidinfo(static_cast<int>(pid), PROC_PIDLISTFDS, 0, list.data(),
                                    static_cast<int>(list.size() * sizeof(proc_fdinfo)));
    return used <= 0 ? std::nullopt : std::optional<std::int64_t>(used / static_cast<int>(sizeof(proc_fdinfo)));
}

Result<FilteringNames> filteringNames()
{
    FilteringNames names;
    for (const auto pid : processes())
        if (auto name = processName(pid); !name.empty())
            names.processes.push_back(std::move(name));
    if (const auto listed = runCommand({"systemextensionsctl", "list"}, std::chrono::seconds(3), {}, 1u << 20))
        names.system_extensions = listed->output;
    if (names.processes.empty() && names.system_extensions.empty())
        return Error{ErrorCode::Unavailable, "look for security software", "macOS lists no processes"};
    return names;
}

} // namespace deadair::platform
