// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/machine.h"
#include "platform/macos/processes.h"
#include "platform/macos/system_value.h"
#include "platform/server.h"
#include "platform/socket.h"
#include "platform/shared/unavailable.h"

#include <algorithm>

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
    found.process = "deadair";
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return found;
    const auto inherited = limit.rlim_cur;
    if (inherited < enough) {
        limit.rlim_cur = std::min(limit.rlim_max, enough);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    found.pid = ::getpid();
    found.in_use = openDescriptors(found.pid).value_or(0);
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

/// Of this process and of the system: what other processes are limited to, nobody tells.
Result<std::vector<Descriptors>> descriptors()
{
    std::vector<Descriptors> found;
    rlimit limit{};
    const auto own = openDescriptors(::getpid());
    if (own && ::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        found.push_back({::getpid(), "deadair", *own,
                         static_cast<std::int64_t>(std::min<rlim_t>(limit.rlim_cur, INT64_MAX)), false});
    const auto open = systemNumber("kern.num_files"), most = systemNumber("kern.maxfiles");
    if (open && most)
        found.push_back({0, {}, *open, *most, false});
    if (found.empty())
        return unavailable("count the open descriptors", "neither libproc nor sysctl tells");
    return found;
}

Result<Descriptors> processDescriptors(std::int64_t)
{
    return unavailable("count the descriptors of a process", "macOS does not tell what another process is limited to");
}

Result<ConntrackTable> conntrackTable()
{
    return unavailable("read the connection-tracking table's size",
                       "macOS has none but pf's, which sudo pfctl -si tells");
}

Result<TcpSettings> tcpSettings()
{
    return unavailable("read the settings of TCP", "macOS does not tell how often it repeats a SYN");
}

Result<CounterSnapshot> counters()
{
    return unavailable("read the counters of dropped packets",
                       "it is not documented which of macOS' counters a filtered packet moves");
}

KernelCounters countersBetween(const CounterSnapshot&, const CounterSnapshot&, const IpAddress& target)
{
    KernelCounters none;
    none.address = target;
    return none;
}

Result<Pressure> pressure()
{
    return unavailable("measure the load", "macOS does not count how long a thread waited for a processor");
}

} // namespace deadair::platform
