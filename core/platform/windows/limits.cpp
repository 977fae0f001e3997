// SPDX-License-Identifier: GPL-3.0-or-later
// What Windows has no limit of, does not count or does not tell.
#include "platform/machine.h"
#include "platform/shared/unavailable.h"

namespace deadair::platform
{
/// A process may have 16,711,680 handles, which nobody needs to raise.
Descriptors raiseDescriptorLimit()
{
    constexpr std::int64_t most_handles = 16'711'680;
    Descriptors found;
    found.process = "deadair";
    found.limit = most_handles;
    return found;
}

bool descriptorsLeft(int)
{
    return true;
}

Result<std::vector<Descriptors>> descriptors()
{
    return unavailable("count the open descriptors", "Windows limits a process's handles by memory only");
}

Result<ConntrackTable> conntrackTable()
{
    return unavailable("read the connection-tracking table's size", "Windows has none that can be read");
}

Result<TcpSettings> tcpSettings()
{
    return unavailable("read the settings of TCP", "Windows tells them to Get-NetTCPSetting only");
}

/// The counters of GetIpStatisticsEx() are there, but which of them a filtered packet moves is not documented.
Result<CounterSnapshot> counters()
{
    return unavailable("read the counters of dropped packets", "Windows does not say which of its counters a filtered packet moves");
}

KernelCounters countersBetween(const CounterSnapshot&, const CounterSnapshot&, const IpAddress& target)
{
    KernelCounters none;
    none.address = target;
    return none;
}

Result<Pressure> pressure()
{
    return unavailable("measure the load", "Windows does not count how long a thread waited for a processor");
}

} // namespace deadair::platform
