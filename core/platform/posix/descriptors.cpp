// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/machine.h"
#include "platform/server.h"
#include "platform/socket.h"

#include <algorithm>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace deadair::platform
{

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
    found = processDescriptors(::getpid()).valueOr(found);
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

} // namespace deadair::platform
