// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/machine.h"
#include "platform/macos/processes.h"
#include "platform/macos/system_value.h"
#include "platform/server.h"
#include "platform/shared/unavailable.h"

#include <algorithm>

#include <sys/resource.h>
#include <unistd.h>

namespace deadair::platform
{

/// Of this process and of the system: what other processes are limited to, nobody tells.
Result<std::vector<Descriptors>> descriptors()
{
    std::vector<Descriptors> found;
    if (auto own = processDescriptors(::getpid()))
        found.push_back(std::move(*own));
    const auto open = systemNumber("kern.num_files"), most = systemNumber("kern.maxfiles");
    if (open && most)
        found.push_back({0, {}, *open, *most, false});
    if (found.empty())
        return unavailable("count the open descriptors", "neither libproc nor sysctl tells");
    return found;
}

Result<Descriptors> processDescriptors(std::int64_t pid)
{
    rlimit limit{};
    const auto open = pid == ::getpid() ? openDescriptors(pid) : std::nullopt;
    if (open && ::getrlimit(RLIMIT_NOFILE, &limit) == 0)
        return Descriptors{pid, "deadair", *open, static_cast<std::int64_t>(std::min<rlim_t>(limit.rlim_cur, INT64_MAX)), false};
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
