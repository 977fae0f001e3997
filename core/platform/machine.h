// SPDX-License-Identifier: GPL-3.0-or-later
// What this computer knows about itself. Every function reads afresh; none changes anything.
#pragma once

#include "base/result.h"
#include "evidence/connect.h"
#include "evidence/machine.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace deadair::platform
{

Result<Interfaces> interfaces();

/// The route that the kernel would use for TCP; with `port`, policy rules that name a port are heeded too, and with
/// `mark` those that name a mark. A destination without one is a Route of type None, not an Error.
Result<Route> routeTo(const IpAddress& destination, std::optional<std::uint16_t> port = std::nullopt,
                      std::uint32_t mark = 0);

/// The ARP or ND entry; state None when the kernel has none.
Result<Neighbour> neighbour(const IpAddress& address, const std::string& interface);

/// The ephemeral range, and what is used of it towards `destination`.
Result<LocalPorts> localPorts(const Endpoint& destination);

/// Raises this process's own limit of descriptors to what the probes need, as far as it may. Returns how it was found, which
/// is how every program started in the same place finds it. To be called before anything else opens descriptors.
Descriptors raiseDescriptorLimit();

/// Whether this process may open `count` descriptors more.
bool descriptorsLeft(int count);

/// Of this process, of the system, and of this user's
/// processes (root: of all) that are at 95 % of their own limit or above.
Result<std::vector<Descriptors>> descriptors();

/// `dropped` and `insert_failed` are absolute, since boot. Unavailable where connection tracking is not loaded.
Result<ConntrackTable> conntrackTable();

Result<TcpSettings> tcpSettings();

/// Absolute values of the counters at one moment; see countersBetween().
struct CounterSnapshot {
    KernelCounters v4;
    KernelCounters v6;
    std::int64_t conntrack_dropped = 0;
    std::int64_t conntrack_insert_failed = 0;
};
Result<CounterSnapshot> counters();

/// How the counters of the family of `target` moved between two snapshots; attempts, syns and window are the caller's.
KernelCounters countersBetween(const CounterSnapshot& before, const CounterSnapshot& after, const IpAddress& target);

/// Absolute run delay (of the threads that still run) and throttling of this process; the rest as it stands. `measured_us` is
/// the process's age.
Result<Pressure> pressure();

/// By what software that filters connections shows: names to look up, and whoever filters whatever its name.
struct FilteringNames {
    std::vector<std::string> processes; ///< on Linux cut at 15 characters
    std::vector<std::string> modules;   ///< of the kernel
    std::string system_extensions;      ///< what macOS lists by `systemextensionsctl list`
    std::vector<SecuritySoftware> filters; ///< named after the program: readers of packet queues, hooks on connect()
};
Result<FilteringNames> filteringNames();

} // namespace deadair::platform
