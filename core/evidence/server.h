// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence from the machine that should answer, and from rule sets.
#pragma once

#include "base/enum_names.h"
#include "base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair
{

/// A TCP listener of this machine.
struct Listener {
    static constexpr std::string_view kind = "listener";
    static constexpr std::int64_t unknown_queue = -1;
    IpAddress address; ///< unspecified: all addresses
    std::uint16_t port = 0;
    bool also_v4 = false; ///< an IPv6 wildcard listener that takes IPv4 as well (IPV6_V6ONLY off)
    std::string interface; ///< the only one by which connections are taken (SO_BINDTODEVICE); empty: any
    std::string process;  ///< empty when this user may not see it
    std::int64_t pid = 0;
    std::vector<std::int64_t> pids; ///< all that hold the socket, workers included
    std::string unit;     ///< systemd unit of its cgroup
    std::int64_t accept_queue = 0;
    std::int64_t accept_queue_limit = 0; ///< unknown_queue where the system tells nothing of the queue
    bool full_at_limit = false;          ///< as macOS counts; Linux takes one more (sk_acceptq_is_full)

    [[nodiscard]] bool queueFull() const
    {
        return accept_queue_limit != unknown_queue && accept_queue >= accept_queue_limit + (full_at_limit ? 0 : 1);
    }

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("port", self.port), visit("also_v4", self.also_v4);
        visit("interface", self.interface);
        visit("process", self.process), visit("pid", self.pid), visit("pids", self.pids), visit("unit", self.unit);
        visit("accept_queue", self.accept_queue), visit("accept_queue_limit", self.accept_queue_limit);
        visit("full_at_limit", self.full_at_limit);
    }
};

/// The accept-queue counters of this network namespace: since boot, and how they moved while we watched.
struct ListenQueueCounters {
    static constexpr std::string_view kind = "listen_queue_counters";
    std::int64_t overflows = 0; ///< TcpExt ListenOverflows
    std::int64_t drops = 0;     ///< TcpExt ListenDrops
    std::int64_t overflows_during = 0;
    std::int64_t drops_during = 0;
    std::int64_t window_us = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("overflows", self.overflows), visit("drops", self.drops), visit("overflows_during", self.overflows_during);
        visit("drops_during", self.drops_during), visit("window_us", self.window_us);
    }
};

/// A service as the service manager sees it.
struct ServiceUnit {
    static constexpr std::string_view kind = "service_unit";
    std::string unit;
    std::string active_state; ///< "active", "failed", "inactive", "activating"
    std::string sub_state;
    std::string result; ///< "success", "exit-code", "oom-kill", …

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("unit", self.unit), visit("active_state", self.active_state), visit("sub_state", self.sub_state);
        visit("result", self.result);
    }
};

enum class RuleSource { Read, Absent, Unavailable };

/// Whether a firewall's rules could be read.
struct FirewallSource {
    static constexpr std::string_view kind = "firewall_source";
    std::string backend; ///< "nftables", "iptables", "ip6tables"
    RuleSource status = RuleSource::Unavailable;
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("backend", self.backend), visit("status", self.status), visit("reason", self.reason);
    }
};

enum class PacketWay {
    Out,   ///< the SYN that leaves this machine
    Reply, ///< the SYN-ACK that comes back to it
    In,    ///< the SYN that arrives at this machine (server's vantage)
    Data   ///< what this machine says once the handshake is done; told only where a rule stops it, or perhaps does
};

enum class RuleDecision { Accept, Drop, Reject, Queue, Unknown };

/// A rule that the packet matches on its way, and what it does with it.
struct MatchedRule {
    std::string backend;
    std::string table; ///< with its family: "inet filter"
    std::string chain;
    std::string rule;
    std::string verdict; ///< "accept", "drop", "jump NAME", "return", "continue", …
    bool certain = true; ///< false: only perhaps reached, or perhaps matched

    bool operator==(const MatchedRule&) const = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("backend", self.backend), visit("table", self.table), visit("chain", self.chain), visit("rule", self.rule);
        visit("verdict", self.verdict), visit("certain", self.certain);
    }
};

/// What the rules of this machine decide about one packet of the connection.
struct FirewallDecision {
    static constexpr std::string_view kind = "firewall_decision";
    PacketWay way = PacketWay::Out;
    IpAddress address; ///< the remote end
    std::uint16_t port = 0;
    bool datagram = false; ///< a question to a resolver over UDP, or its answer; else a SYN or its answer
    RuleDecision decision = RuleDecision::Unknown;
    std::string backend;
    std::string table; ///< with its family: "inet filter"
    std::string chain;
    std::optional<std::int64_t> handle;
    std::string rule;  ///< text of the deciding rule, or "policy drop"
    std::string owner; ///< "ufw", "firewalld", "docker", … where recognised
    std::string allow_command; ///< what an administrator would run to let the packet pass
    bool few_source_ports = false; ///< it is `rule` that gives the packet a source port out of a choice of its own
    std::optional<Endpoint> translated_to; ///< address translation sends the packet there instead
    std::vector<MatchedRule> matched;      ///< in order; the first ones where there are very many

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("way", self.way), visit("address", self.address), visit("port", self.port);
        visit("datagram", self.datagram), visit("decision", self.decision), visit("backend", self.backend), visit("table", self.table);
        visit("chain", self.chain), visit("handle", self.handle), visit("rule", self.rule), visit("owner", self.owner);
        visit("allow_command", self.allow_command), visit("few_source_ports", self.few_source_ports), visit("translated_to", self.translated_to);
        visit("matched", self.matched);
    }
};

template <>
struct EnumNames<RuleSource> {
    static constexpr std::pair<RuleSource, std::string_view> table[] = {
        {RuleSource::Read, "read"}, {RuleSource::Absent, "absent"}, {RuleSource::Unavailable, "unavailable"}};
};

template <>
struct EnumNames<PacketWay> {
    static constexpr std::pair<PacketWay, std::string_view> table[] = {
        {PacketWay::Out, "out"}, {PacketWay::Reply, "reply"}, {PacketWay::In, "in"},
        {PacketWay::Data, "data"}};
};

template <>
struct EnumNames<RuleDecision> {
    static constexpr std::pair<RuleDecision, std::string_view> table[] = {
        {RuleDecision::Accept, "accept"}, {RuleDecision::Drop, "drop"}, {RuleDecision::Reject, "reject"},
        {RuleDecision::Queue, "queue"}, {RuleDecision::Unknown, "unknown"}};
};

} // namespace deadair
