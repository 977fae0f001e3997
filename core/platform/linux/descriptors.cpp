// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/kernel_file.h"
#include "platform/linux/processes.h"
#include "platform/machine.h"
#include "platform/server.h"
#include "platform/socket.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/resource.h>
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

Descriptors raiseDescriptorLimit()
{
    // Enough for every probe at once, and select() in libraries stays within its 1024 descriptors.
    constexpr rlim_t enough = 1024;
    rlimit limit{};
    Descriptors found;
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return found;
    const auto inherited = limit.rlim_cur;
    if (inherited < enough) {
        limit.rlim_cur = std::min(limit.rlim_max, enough);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    found = descriptorsOf(::getpid()).valueOr(found);
    found.process = "deadair";
    found.limit = static_cast<std::int64_t>(std::min<rlim_t>(inherited, INT64_MAX));
    return found;
}

bool descriptorsLeft(int count)
{
    std::vector<Socket> opened;
    for (int i = 0; i < count; ++i)
        if (Socket copy(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)); copy.valid())
            opened.push_back(std::move(copy));
    return std::ssize(opened) == count;
}

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
