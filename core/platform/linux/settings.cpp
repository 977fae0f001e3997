// SPDX-License-Identifier: GPL-3.0-or-later
// Limits and settings below /proc/sys/net, all of this network namespace.
#include "platform/linux/kernel_file.h"
#include "platform/machine.h"

namespace deadair::platform
{

Result<ConntrackTable> conntrackTable()
{
    const std::string folder = "/proc/sys/net/netfilter/";
    const auto count = readNumber(folder + "nf_conntrack_count");
    const auto maximum = readNumber(folder + "nf_conntrack_max");
    if (!count || !maximum)
        return Error{ErrorCode::Unavailable, "read the connection-tracking table's size",
                     "connection tracking is not loaded"};
    ConntrackTable table;
    table.count = *count;
    table.maximum = *maximum;
    if (const auto snapshot = counters()) {
        table.dropped = snapshot->conntrack_dropped;
        table.insert_failed = snapshot->conntrack_insert_failed;
    }
    return table;
}

Result<TcpSettings> tcpSettings()
{
    const std::string folder = "/proc/sys/net/ipv4/";
    const auto retries = readNumber(folder + "tcp_syn_retries");
    if (!retries)
        return Error{ErrorCode::Unavailable, "read " + folder + "tcp_syn_retries", "not offered by this kernel"};
    const auto setting = [&folder](const char* name) {
        return static_cast<int>(readNumber(folder + name).value_or(0));
    };
    TcpSettings settings;
    settings.syn_retries = static_cast<int>(*retries);
    if (const auto linear = readNumber(folder + "tcp_syn_linear_timeouts")) // since Linux 6.5
        settings.syn_linear_timeouts = static_cast<int>(*linear);
    settings.ecn = setting("tcp_ecn");
    settings.timestamps = setting("tcp_timestamps");
    settings.mtu_probing = setting("tcp_mtu_probing");
    return settings;
}

} // namespace deadair::platform
