// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/processes.h"

#include "base/text.h"
#include "platform/command.h"
#include "platform/posix/system_error.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <memory>

#include <dirent.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

std::string folderOf(std::int64_t pid)
{
    return "/proc/" + std::to_string(pid);
}

Result<std::int64_t> countDescriptors(std::int64_t pid)
{
    const auto folder = folderOf(pid) + "/fd";
    // Since Linux 6.2 the folder's size is the number of its entries; before, it is always zero.
    struct stat status {
    };
    if (::stat(folder.c_str(), &status) == 0 && status.st_size > 0)
        return std::int64_t{status.st_size};
    std::int64_t count = 0;
    if (!forEachEntry(folder, [&count](const char*) { ++count; }))
        return systemError(errno, "list " + folder);
    return pid == ::getpid() ? count - 1 : count; // without the one that listed them
}

} // namespace

bool forEachEntry(const std::string& folder, const std::function<void(const char*)>& visit)
{
    struct Close {
        void operator()(DIR* stream) const { ::closedir(stream); }
    };
    const std::unique_ptr<DIR, Close> stream(::opendir(folder.c_str())); // sets O_CLOEXEC
    if (!stream)
        return false;
    while (const dirent* const entry = ::readdir(stream.get())) {
        const std::string_view name(entry->d_name);
        if (name != "." && name != "..")
            visit(entry->d_name);
    }
    return true;
}

std::vector<std::int64_t> processes(std::size_t limit)
{
    std::vector<std::int64_t> found;
    forEachEntry("/proc", [&](const char* name) {
        const auto pid = parseInteger<std::int64_t>(name);
        if (pid && found.size() < limit)
            found.push_back(*pid);
    });
    return found;
}

std::string processName(std::int64_t pid)
{
    return std::string(trimmed(readFile(folderOf(pid) + "/comm", 64).valueOr({})));
}

Result<Descriptors> descriptorsOf(std::int64_t pid)
{
    rlimit limit{};
    if (::prlimit(static_cast<pid_t>(pid), RLIMIT_NOFILE, nullptr, &limit) != 0)
        return systemError(errno, "read the descriptor limit of process " + std::to_string(pid));
    const auto count = countDescriptors(pid);
    if (!count)
        return count.error();
    Descriptors found;
    found.pid = pid;
    found.process = processName(pid);
    found.in_use = *count;
    found.limit = static_cast<std::int64_t>(
        std::min<rlim_t>(limit.rlim_cur, std::numeric_limits<std::int64_t>::max())); // RLIM_INFINITY is the largest
    return found;
}

} // namespace deadair::platform
