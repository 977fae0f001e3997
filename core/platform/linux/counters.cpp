// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/command.h"
#include "platform/linux/kernel_file.h"
#include "platform/machine.h"

#include <sstream>

namespace deadair::platform
{
namespace
{

std::optional<std::int64_t> optionalNumber(const NamedNumbers& numbers, std::string_view name)
{
    const auto found = numbers.find(name);
    return found == numbers.end() ? std::nullopt : std::optional(found->second);
}

std::int64_t sumOf(const NamedNumbers& numbers, std::initializer_list<std::string_view> names)
{
    std::int64_t sum = 0;
    for (const auto name : names)
        sum += numberOf(numbers, name);
    return sum;
}

/// /proc/net/dev: two lines of headings, then "name: bytes packets …" of what was received.
std::optional<std::int64_t> loopbackPackets(std::string_view text)
{
    constexpr std::string_view name = "lo:";
    const auto place = text.find(name);
    if (place == std::string_view::npos)
        return std::nullopt;
    std::istringstream line(std::string(text.substr(place + name.size(), 200)));
    std::int64_t bytes = 0, packets = 0;
    return line >> bytes >> packets ? std::optional(packets) : std::nullopt;
}

/// TCP keeps its counters for both families together.
void addTcpCounters(const NamedNumbers& numbers, KernelCounters& counters)
{
    counters.retrans_fail = numberOf(numbers, "TcpExt.TCPRetransFail");
    counters.reverse_path_filter = numberOf(numbers, "TcpExt.IPReversePathFilter");
    counters.listen_drops = numberOf(numbers, "TcpExt.ListenDrops");
}

KernelCounters v4Counters(const NamedNumbers& numbers)
{
    KernelCounters counters;
    counters.out_requests = numberOf(numbers, "Ip.OutRequests");
    counters.out_transmits = optionalNumber(numbers, "Ip.OutTransmits");
    counters.in_receives = numberOf(numbers, "Ip.InReceives");
    counters.in_delivers = numberOf(numbers, "Ip.InDelivers");
    counters.forwarded = numberOf(numbers, "Ip.ForwDatagrams");
    counters.in_other_drops = sumOf(numbers, {"Ip.InHdrErrors", "Ip.InAddrErrors", "Ip.InDiscards", "IpExt.InNoRoutes",
                                              "IpExt.InTruncatedPkts", "Ip.ReasmFails"});
    addTcpCounters(numbers, counters);
    return counters;
}

KernelCounters v6Counters(const NamedNumbers& tcp, const NamedNumbers& numbers)
{
    KernelCounters counters;
    counters.address = IpAddress::v6({});
    counters.out_requests = numberOf(numbers, "Ip6OutRequests");
    counters.out_transmits = optionalNumber(numbers, "Ip6OutTransmits");
    counters.in_receives = numberOf(numbers, "Ip6InReceives");
    counters.in_delivers = numberOf(numbers, "Ip6InDelivers");
    counters.forwarded = numberOf(numbers, "Ip6OutForwDatagrams");
    counters.in_other_drops = sumOf(numbers, {"Ip6InHdrErrors", "Ip6InAddrErrors", "Ip6InDiscards", "Ip6InNoRoutes",
                                              "Ip6InTruncatedPkts", "Ip6ReasmFails"});
    addTcpCounters(tcp, counters);
    return counters;
}

} // namespace

Result<CounterSnapshot> counters()
{
    // Of this thread: /proc/net follows the main thread, which may live in another network namespace than our sockets.
    const std::string folder = "/proc/thread-self/net/";
    const auto snmp = readFile(folder + "snmp");
    if (!snmp)
        return snmp.error();
    const auto netstat = readFile(folder + "netstat");
    if (!netstat)
        return netstat.error();
    auto numbers = parseHeadedCounters(*snmp);
    numbers.merge(parseHeadedCounters(*netstat));

    CounterSnapshot snapshot;
    snapshot.v4 = v4Counters(numbers);
    snapshot.v6 = v6Counters(numbers, parseNamedNumbers(readFile(folder + "snmp6").valueOr({})));
    // Absent where the kernel keeps no such counters; they are of both families together.
    const auto ipsec = parseNamedNumbers(readFile(folder + "xfrm_stat").valueOr({}));
    snapshot.v4.ipsec_drops = snapshot.v6.ipsec_drops = sumOf(ipsec, {"XfrmInNoPols", "XfrmInPolBlock", "XfrmInTmplMismatch"});
    snapshot.v4.martian_sources = numberOf(parsePerCpuCounters(readFile(folder + "stat/rt_cache").valueOr({})), "in_martian_src");
    snapshot.v4.loopback_packets = snapshot.v6.loopback_packets = loopbackPackets(readFile(folder + "dev").valueOr({}));
    const auto tracking = parsePerCpuCounters(readFile(folder + "stat/nf_conntrack").valueOr({}));
    snapshot.conntrack_dropped = numberOf(tracking, "drop");
    snapshot.conntrack_insert_failed = numberOf(tracking, "insert_failed");
    return snapshot;
}

KernelCounters countersBetween(const CounterSnapshot& before, const CounterSnapshot& after, const IpAddress& target)
{
    const bool v4 = target.unmapped().isV4();
    const auto& first = v4 ? before.v4 : before.v6;
    const auto& last = v4 ? after.v4 : after.v6;
    KernelCounters moved;
    moved.address = target;
    moved.retrans_fail = last.retrans_fail - first.retrans_fail;
    moved.out_requests = last.out_requests - first.out_requests;
    if (first.out_transmits && last.out_transmits)
        moved.out_transmits = *last.out_transmits - *first.out_transmits;
    moved.in_receives = last.in_receives - first.in_receives;
    moved.in_delivers = last.in_delivers - first.in_delivers;
    moved.forwarded = last.forwarded - first.forwarded;
    moved.reverse_path_filter = last.reverse_path_filter - first.reverse_path_filter;
    moved.in_other_drops = last.in_other_drops - first.in_other_drops;
    moved.listen_drops = last.listen_drops - first.listen_drops;
    moved.martian_sources = last.martian_sources - first.martian_sources;
    if (first.loopback_packets && last.loopback_packets)
        moved.loopback_packets = *last.loopback_packets - *first.loopback_packets;
    moved.ipsec_drops = last.ipsec_drops - first.ipsec_drops;
    return moved;
}

} // namespace deadair::platform
