// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence about this computer: its links, routes, neighbours, tables and load.
#pragma once

#include "base/enum_names.h"
#include "base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair
{

enum class LinkType { Loopback, Ethernet, Wireless, Tunnel, Bridge, Other };

/// One network interface as the kernel reports it.
struct NetworkInterface {
    std::string name;
    int index = 0;
    LinkType type = LinkType::Other;
    bool up = false;      ///< administratively
    bool carrier = false; ///< cable or radio link is there
    int mtu_bytes = 0;
    std::vector<IpPrefix> addresses;
    std::optional<int> rp_filter; ///< in force for IPv4: 0 off, 1 strict, 2 loose (the larger of "all" and its own)

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("name", self.name), visit("index", self.index), visit("type", self.type), visit("up", self.up);
        visit("carrier", self.carrier), visit("mtu_bytes", self.mtu_bytes), visit("addresses", self.addresses);
        visit("rp_filter", self.rp_filter);
    }
};

struct Interfaces {
    static constexpr std::string_view kind = "interfaces";
    std::vector<NetworkInterface> interfaces;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit) { visit("interfaces", self.interfaces); }
};

enum class RouteType { Unicast, Local, Broadcast, Unreachable, Prohibit, Blackhole, Throw, None };

/// The route that the kernel picks for one destination (rtnetlink RTM_GETROUTE). Type None: there is none.
struct Route {
    static constexpr std::string_view kind = "route";
    IpAddress destination;
    RouteType type = RouteType::None;
    std::string error; ///< errno name where the kernel refuses: "ENETUNREACH", "EHOSTUNREACH", "EACCES", "EINVAL"
    std::string interface;
    LinkType link = LinkType::Other;
    std::optional<IpAddress> source;
    std::optional<IpAddress> gateway; ///< absent: the destination is taken for a neighbour (on-link)
    std::optional<IpPrefix> prefix;   ///< the entry that matched
    int table = 254;                  ///< 254 is "main"
    bool by_policy_rule = false;      ///< a rule other than the three default ones led to that table
    int mtu_bytes = 0;                ///< 0: that of the interface
    bool asks_for_ecn = false;        ///< connections that take it do, whatever the system's setting ("features ecn")
    int intercepting_table = 0;       ///< another table that calls the destination local: what a rule marks for it stays here
    bool bypasses_default_gateway = false; ///< through another interface than the default route's

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("destination", self.destination), visit("type", self.type), visit("error", self.error);
        visit("interface", self.interface), visit("link", self.link), visit("source_address", self.source);
        visit("gateway", self.gateway), visit("prefix", self.prefix), visit("table", self.table);
        visit("by_policy_rule", self.by_policy_rule), visit("mtu_bytes", self.mtu_bytes);
        visit("asks_for_ecn", self.asks_for_ecn), visit("bypasses_default_gateway", self.bypasses_default_gateway);
        visit("intercepting_table", self.intercepting_table);
    }
};

/// RFC 4861 7.3.2 states, which Linux uses for ARP as well. None: the kernel has no entry.
enum class NeighbourState { None, Incomplete, Reachable, Stale, Delay, Probe, Failed, NoArp, Permanent };

/// The ARP or ND entry of a next hop, or of an on-link target, read after something was sent to it.
struct Neighbour {
    static constexpr std::string_view kind = "neighbour";
    IpAddress address;
    std::string interface;
    NeighbourState state = NeighbourState::None;
    std::string link_address; ///< "aa:bb:cc:dd:ee:ff", empty while unresolved
    bool is_next_hop = false; ///< a router on the way, not the target itself

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("interface", self.interface), visit("state", self.state);
        visit("link_address", self.link_address), visit("is_next_hop", self.is_next_hop);
    }
};

/// Local (ephemeral) ports: the range, and what of it is taken towards one destination.
struct LocalPorts {
    static constexpr std::string_view kind = "local_ports";
    int low = 0;
    int high = 0;
    std::int64_t in_use_to_destination = 0; ///< sockets to that address and port, TIME_WAIT included
    std::int64_t time_wait_to_destination = 0;
    std::int64_t reserved = 0; ///< ports of the range that are never given out (ip_local_reserved_ports)
    std::int64_t in_use = 0; ///< distinct ports of the range in use by TCP
    std::int64_t time_wait = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("low", self.low), visit("high", self.high), visit("reserved", self.reserved);
        visit("in_use_to_destination", self.in_use_to_destination);
        visit("time_wait_to_destination", self.time_wait_to_destination), visit("in_use", self.in_use);
        visit("time_wait", self.time_wait);
    }
};

/// File descriptors of one process against its limit, or (pid 0) of the whole system.
struct Descriptors {
    static constexpr std::string_view kind = "descriptors";
    std::int64_t pid = 0;
    std::string process; ///< "deadair" for this one; empty for the whole system
    std::int64_t in_use = 0;
    std::int64_t limit = 0;
    bool serves_target = false; ///< the process that owns the listener asked about (server's vantage)

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("pid", self.pid), visit("process", self.process), visit("in_use", self.in_use);
        visit("limit", self.limit), visit("serves_target", self.serves_target);
    }
};

/// Netfilter's connection-tracking table, nf_conntrack_count and nf_conntrack_max, with drops since boot.
struct ConntrackTable {
    static constexpr std::string_view kind = "conntrack_table";
    std::int64_t count = 0;
    std::int64_t maximum = 0;
    std::int64_t dropped = 0;       ///< during the attempts: packets refused for want of an entry
    std::int64_t insert_failed = 0; ///< during the attempts

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("count", self.count), visit("maximum", self.maximum), visit("dropped", self.dropped);
        visit("insert_failed", self.insert_failed);
    }
};

/// Load of this machine. Pressures are PSI avg10 percentages (Documentation/accounting/psi.rst).
struct Pressure {
    static constexpr std::string_view kind = "pressure";
    int cpus = 0;
    double load_1min = 0;
    std::optional<double> cpu_some_percent;
    std::optional<double> memory_some_percent;
    std::optional<double> memory_full_percent;
    std::optional<double> io_full_percent;
    std::int64_t memory_available_kib = 0;
    std::int64_t memory_total_kib = 0;
    std::int64_t run_delay_us = 0;  ///< time that our threads waited for a CPU during the measurement (schedstat)
    std::int64_t throttled_us = 0;  ///< time that our cgroup was throttled during it (cpu.stat)
    std::int64_t measured_us = 0;   ///< length of the measurement

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("cpus", self.cpus), visit("load_1min", self.load_1min), visit("cpu_some_percent", self.cpu_some_percent);
        visit("memory_some_percent", self.memory_some_percent), visit("memory_full_percent", self.memory_full_percent);
        visit("io_full_percent", self.io_full_percent), visit("memory_available_kib", self.memory_available_kib);
        visit("memory_total_kib", self.memory_total_kib), visit("run_delay_us", self.run_delay_us);
        visit("throttled_us", self.throttled_us), visit("measured_us", self.measured_us);
    }
};

/// TCP settings that decide how a connection attempt behaves (net.ipv4.*).
struct TcpSettings {
    static constexpr std::string_view kind = "tcp_settings";
    int syn_retries = 0;
    std::optional<int> syn_linear_timeouts;
    int ecn = 0; ///< 0 never, 1 asks for ECN, 2 only when asked (the default)
    int timestamps = 0;
    int mtu_probing = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("syn_retries", self.syn_retries), visit("syn_linear_timeouts", self.syn_linear_timeouts);
        visit("ecn", self.ecn), visit("timestamps", self.timestamps), visit("mtu_probing", self.mtu_probing);
    }
};

/// A product that filters connections by rules of its own, which cannot be read.
struct SecuritySoftware {
    static constexpr std::string_view kind = "security_software";
    std::string name;
    std::string seen_as; ///< "process falcon-sensor", "kernel module …", "service …"

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit) { visit("name", self.name), visit("seen_as", self.seen_as); }
};

template <>
struct EnumNames<LinkType> {
    static constexpr std::pair<LinkType, std::string_view> table[] = {
        {LinkType::Loopback, "loopback"}, {LinkType::Ethernet, "ethernet"}, {LinkType::Wireless, "wireless"},
        {LinkType::Tunnel, "tunnel"}, {LinkType::Bridge, "bridge"}, {LinkType::Other, "other"}};
};

template <>
struct EnumNames<RouteType> {
    static constexpr std::pair<RouteType, std::string_view> table[] = {
        {RouteType::Unicast, "unicast"}, {RouteType::Local, "local"}, {RouteType::Broadcast, "broadcast"},
        {RouteType::Unreachable, "unreachable"}, {RouteType::Prohibit, "prohibit"}, {RouteType::Blackhole, "blackhole"},
        {RouteType::Throw, "throw"}, {RouteType::None, "none"}};
};

template <>
struct EnumNames<NeighbourState> {
    static constexpr std::pair<NeighbourState, std::string_view> table[] = {
        {NeighbourState::None, "none"}, {NeighbourState::Incomplete, "incomplete"},
        {NeighbourState::Reachable, "reachable"}, {NeighbourState::Stale, "stale"}, {NeighbourState::Delay, "delay"},
        {NeighbourState::Probe, "probe"}, {NeighbourState::Failed, "failed"}, {NeighbourState::NoArp, "noarp"},
        {NeighbourState::Permanent, "permanent"}};
};

} // namespace deadair
