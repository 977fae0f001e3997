// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence about the way there: pings, traces, how far a SYN gets, packet sizes.
#pragma once

#include "evidence/connect.h"

namespace deadair
{

/// Echo requests, or UDP datagrams to a closed port where ICMP sockets are not allowed; either way an answer is the host's.
struct Ping {
    static constexpr std::string_view kind = "ping";
    IpAddress address;
    std::string method; ///< "icmp" or "udp"
    int sent = 0;
    int received = 0;
    std::vector<std::int64_t> rtts_us; ///< of those received, in order of sending
    std::optional<IcmpError> error;    ///< the first that was not the host's own answer

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("method", self.method), visit("sent", self.sent);
        visit("received", self.received), visit("rtts_us", self.rtts_us), visit("error", self.error);
    }
};

enum class TraceProtocol { Tcp, Icmp, Udp };

enum class HopReply {
    Silent,
    TimeExceeded,
    SynAck,
    Reset,           ///< a TCP reset: from the target's address, though any device can forge it
    PortUnreachable, ///< UDP trace: the target answered; TCP trace: somebody rejects by ICMP
    EchoReply,
    Unreachable,     ///< another ICMP error than time exceeded: type and code say which
    Failed           ///< the probe could not be sent
};

/// What came back for one time-to-live.
struct TraceHop {
    int ttl = 0;
    int sent = 0;
    HopReply reply = HopReply::Silent;
    std::optional<IpAddress> address; ///< who answered
    std::int64_t rtt_us = 0;
    int icmp_type = -1;
    int icmp_code = -1;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("ttl", self.ttl), visit("sent", self.sent), visit("reply", self.reply), visit("address", self.address);
        visit("rtt_us", self.rtt_us), visit("icmp_type", self.icmp_type), visit("icmp_code", self.icmp_code);
    }
};

/// A path with one flow (same addresses, protocol and ports at every hop, so the same ECMP branch).
struct Trace {
    static constexpr std::string_view kind = "trace";
    TraceProtocol protocol = TraceProtocol::Tcp;
    IpAddress address;
    std::uint16_t port = 0;     ///< 0 for ICMP
    bool target_port = false;   ///< TCP to the port asked about (else a contrast port)
    std::vector<TraceHop> hops; ///< ascending ttl; ends with the first final answer or the last ttl tried

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("protocol", self.protocol), visit("address", self.address), visit("port", self.port);
        visit("target_port", self.target_port), visit("hops", self.hops);
    }
};

/// How far a SYN to the failing port gets, by an IP timestamp option (RFC 791) whose overflow field is preset so that the
/// n-th node that handles the option must answer "parameter problem" (ICMP 12, Linux net/ipv4/ip_options.c). A node does
/// so before its input filter is asked, so an answer from the target proves that no device on the way dropped the SYN.
struct OptionProbe {
    static constexpr std::string_view kind = "option_probe";
    IpAddress address;
    std::uint16_t port = 0;
    int node = 0; ///< 1 is the first router
    bool answered = false;
    std::optional<IpAddress> sender;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("port", self.port), visit("node", self.node);
        visit("answered", self.answered), visit("sender", self.sender);
    }
};

/// Words of ours on an established connection that were let die at hop `ttl`: a reset that answers them all the same is
/// none of the target's, which never had them.
struct ShortReach {
    static constexpr std::string_view kind = "short_reach";
    IpAddress address;
    std::uint16_t port = 0;
    int ttl = 0;
    bool reset = false;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("port", self.port), visit("ttl", self.ttl), visit("reset", self.reset);
    }
};

/// The time-to-live with which a port's reset arrives here. A reset forged on the way arrives with another one than the
/// host's own, whatever address it claims to come from.
struct ArrivalTtl {
    static constexpr std::string_view kind = "arrival_ttl";
    IpAddress address;
    std::uint16_t port = 0;
    bool target_port = false;
    int ttl = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("port", self.port), visit("target_port", self.target_port);
        visit("ttl", self.ttl);
    }
};

/// Whether full-sized packets pass. `largest_passed_bytes` and `smallest_lost_bytes` are IP packet sizes, 0 when unknown.
struct PathMtu {
    static constexpr std::string_view kind = "path_mtu";
    IpAddress address;
    std::string method;          ///< "udp", "icmp" (don't-fragment probes) or "tcp_mss" (the same exchange with a small MSS)
    int route_mtu_bytes = 0;     ///< what this machine believes
    int largest_passed_bytes = 0;
    int smallest_lost_bytes = 0; ///< lost without any word, repeatedly
    std::optional<int> reported_mtu_bytes; ///< from an ICMP "fragmentation needed" or "packet too big" that came
    std::optional<IpAddress> reported_by;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("method", self.method), visit("route_mtu_bytes", self.route_mtu_bytes);
        visit("largest_passed_bytes", self.largest_passed_bytes), visit("smallest_lost_bytes", self.smallest_lost_bytes);
        visit("reported_mtu_bytes", self.reported_mtu_bytes), visit("reported_by", self.reported_by);
    }
};

template <>
struct EnumNames<TraceProtocol> {
    static constexpr std::pair<TraceProtocol, std::string_view> table[] = {
        {TraceProtocol::Tcp, "tcp"}, {TraceProtocol::Icmp, "icmp"}, {TraceProtocol::Udp, "udp"}};
};

template <>
struct EnumNames<HopReply> {
    static constexpr std::pair<HopReply, std::string_view> table[] = {
        {HopReply::Silent, "silent"}, {HopReply::TimeExceeded, "time_exceeded"}, {HopReply::SynAck, "syn_ack"},
        {HopReply::Reset, "reset"}, {HopReply::PortUnreachable, "port_unreachable"},
        {HopReply::EchoReply, "echo_reply"}, {HopReply::Unreachable, "unreachable"}, {HopReply::Failed, "failed"}};
};

} // namespace deadair
