// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/kernel_file.h"
#include "platform/linux/processes.h"
#include "platform/machine.h"
#include "platform/server.h"

#include <sys/stat.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

constexpr std::size_t most_measured = 4000;

/// Near enough to the limit that the process fails, or is about to.
bool nearLimit(const Descriptors& descriptors)
{
    return descriptors.in_use >= descriptors.limit - descriptors.limit / 20;
}

bool mayLookAt(std::int64_t pid)
{
    struct stat status {
    };
    const auto folder = "/proc/" + std::to_string(pid);
    return ::geteuid() == 0 || (::stat(folder.c_str(), &status) == 0 && status.st_uid == ::geteuid());
}

} // namespace

Result<std::vector<Descriptors>> descriptors()
{
    const std::int64_t self = ::getpid();
    std::vector<Descriptors> found;
    if (auto own = descriptorsOf(self))
        found.push_back(std::move(own).value());
    if (const auto files = readNumbers("/proc/sys/fs/file-nr"); files.size() == 3) {
        Descriptors whole; // allocated, of those free (always 0 since Linux 2.6), maximum
        whole.in_use = files[0] - files[1];
        whole.limit = files[2];
        found.push_back(whole);
    }
    if (found.empty())
        return Error{ErrorCode::Unavailable, "count the open descriptors", "/proc cannot be read"};
    for (const auto pid : processes(most_measured)) {
        if (pid == self || !mayLookAt(pid))
            continue;
        const auto other = descriptorsOf(pid);
        if (other && other->in_use > 0 && nearLimit(*other))
            found.push_back(*other);
    }
    return found;
}

Result<Descriptors> processDescriptors(std::int64_t pid)
{
    return descriptorsOf(pid);
}

} // namespace deadair::platform
