// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence about connection attempts: what connect() said, what the kernel counted meanwhile, what raw segments met.
#pragma once

#include "base/enum_names.h"
#include "base/ip_address.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair
{

/// An ICMP or ICMPv6 error (RFC 792, RFC 4443) and the node that sent it.
struct IcmpError {
    int type = 0;
    int code = 0;
    IpAddress sender;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("type", self.type), visit("code", self.code), visit("sender", self.sender);
    }
    bool operator==(const IcmpError&) const = default;
};

enum class ConnectResult {
    Connected,   ///< established; `error` says where it was reset before we looked
    Silent,      ///< nothing came while we waited
    Refused,     ///< ECONNREFUSED: a reset, or an ICMP port unreachable (then `icmp` is set)
    Reset,       ///< aborted while connecting: WSAECONNABORTED
    Unreachable, ///< EHOSTUNREACH, ENETUNREACH, EHOSTDOWN
    Rejected,    ///< EACCES, EPERM, ENOPROTOOPT, EPROTO, …: an error that says "not allowed"
    LocalError,  ///< no socket, no port, no buffer, no route to start with: EMFILE, ENFILE, EADDRNOTAVAIL, …
    TimedOut     ///< the kernel gave up: ETIMEDOUT
};

enum class AttemptPurpose {
    Target,   ///< the connection that the user asks about
    Repeat,   ///< the same once more, to tell loss from drop
    Contrast, ///< another port of the same host
    OtherWay, ///< the same port through another interface than the route's
    Proxy     ///< the configured proxy
};

/// One non-blocking connect(), its errno read through getsockopt(SO_ERROR).
struct ConnectAttempt {
    static constexpr std::string_view kind = "connect_attempt";
    AttemptPurpose purpose = AttemptPurpose::Target;
    IpAddress address;
    std::uint16_t port = 0;
    std::optional<Endpoint> local;
    std::string interface; ///< that the attempt was bound to; empty: by the route
    ConnectResult result = ConnectResult::Silent;
    std::string error;             ///< errno name of SO_ERROR or of the call that failed; empty while none
    std::string failed_call;       ///< "socket", "bind" or "connect" when that call itself failed
    std::int64_t started_us = 0;   ///< since the diagnosis began
    std::int64_t duration_us = 0;  ///< until the answer, or until we stopped waiting
    int syn_retransmits = 0;       ///< TCP_INFO tcpi_total_retrans
    std::optional<std::int64_t> rtt_us; ///< TCP_INFO, when connected
    std::optional<IcmpError> icmp; ///< from the error queue (IP_RECVERR)

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("purpose", self.purpose), visit("address", self.address), visit("port", self.port);
        visit("local", self.local), visit("interface", self.interface), visit("result", self.result), visit("error", self.error);
        visit("failed_call", self.failed_call), visit("started_us", self.started_us);
        visit("duration_us", self.duration_us), visit("syn_retransmits", self.syn_retransmits);
        visit("rtt_us", self.rtt_us), visit("icmp", self.icmp);
    }
};

/// Whether a SYN of the attempt, or its answer, got lost; `round_trip_us` is the least that any attempt measured, 0 if none
/// did. Where that is longer than the first timer (1 s, RFC 6298) a SYN is repeated although its answer is on the way. The
/// attempt's own measure will not do: it is long as well where an answer was lost and repeated.
inline bool lostSyn(const ConnectAttempt& attempt, std::int64_t round_trip_us)
{
    constexpr std::int64_t tolerance_us = 100'000;
    return attempt.syn_retransmits > 0 && attempt.duration_us > round_trip_us + round_trip_us / 5 + tolerance_us;
}

/// How kernel counters moved while connection attempts to one family were pending (/proc/net/{snmp,snmp6,netstat}).
/// They count for the whole network namespace: compare with what the attempts alone must have caused.
struct KernelCounters {
    static constexpr std::string_view kind = "kernel_counters";
    IpAddress address;            ///< the target of the attempts
    int attempts = 0;
    int syns = 0;                 ///< first SYNs and retransmissions that the attempts made
    int syn_retransmits = 0;
    std::int64_t window_us = 0;
    std::int64_t retrans_fail = 0; ///< TcpExt TCPRetransFail
    std::int64_t out_requests = 0;
    std::optional<std::int64_t> out_transmits; ///< since Linux 6.?; absent where the kernel does not count them
    std::int64_t in_receives = 0;
    std::int64_t in_delivers = 0;
    std::int64_t forwarded = 0;
    std::int64_t reverse_path_filter = 0; ///< TcpExt IPReversePathFilter
    std::int64_t in_other_drops = 0;      ///< InHdrErrors, InAddrErrors, InDiscards, InNoRoutes, InTruncatedPkts, ReasmFails
    std::int64_t listen_drops = 0;        ///< TcpExt ListenDrops
    std::int64_t ipsec_drops = 0;         ///< XfrmInNoPols, XfrmInPolBlock, XfrmInTmplMismatch: counted after in_delivers
    std::int64_t martian_sources = 0;     ///< in_martian_src of all namespaces: sources that cannot be, such as an own one from outside
    std::optional<std::int64_t> loopback_packets; ///< received by "lo"; absent where nobody counts
    bool idle = false;                    ///< a control window without attempts of ours

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("attempts", self.attempts), visit("syns", self.syns);
        visit("syn_retransmits", self.syn_retransmits), visit("window_us", self.window_us);
        visit("retrans_fail", self.retrans_fail), visit("out_requests", self.out_requests);
        visit("out_transmits", self.out_transmits), visit("in_receives", self.in_receives);
        visit("in_delivers", self.in_delivers), visit("forwarded", self.forwarded);
        visit("reverse_path_filter", self.reverse_path_filter), visit("in_other_drops", self.in_other_drops);
        visit("listen_drops", self.listen_drops), visit("ipsec_drops", self.ipsec_drops);
        visit("martian_sources", self.martian_sources), visit("loopback_packets", self.loopback_packets), visit("idle", self.idle);
    }
    /// Own packets that came back; the reverse-path filter's drops count as martian sources too.
    [[nodiscard]] std::int64_t returned() const { return std::max<std::int64_t>(0, martian_sources - reverse_path_filter); }
    /// What arrived, was for this machine and was delivered to nobody.
    [[nodiscard]] std::int64_t lostInside() const { return in_receives - in_delivers - forwarded - in_other_drops; }
};

enum class SegmentKind {
    Syn,    ///< plain
    SynEcn, ///< SYN with ECE and CWR (RFC 3168 6.1.1)
    Ack     ///< bare ACK of no connection: an unfiltered host answers RST (RFC 9293 3.10.7)
};

enum class SegmentReply { Silent, SynAck, Reset, Icmp };

/// One raw TCP segment and what came back. Needs the right to open raw sockets.
struct SegmentProbe {
    static constexpr std::string_view kind = "segment_probe";
    IpAddress address;
    std::uint16_t port = 0;
    SegmentKind segment = SegmentKind::Syn;
    int sent = 0;                    ///< tries, one after the other, until answered
    SegmentReply reply = SegmentReply::Silent;
    std::optional<int> reply_ttl;
    std::optional<IcmpError> icmp;
    std::int64_t duration_us = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("port", self.port), visit("segment", self.segment);
        visit("sent", self.sent), visit("reply", self.reply), visit("reply_ttl", self.reply_ttl);
        visit("icmp", self.icmp), visit("duration_us", self.duration_us);
    }
};

template <>
struct EnumNames<ConnectResult> {
    static constexpr std::pair<ConnectResult, std::string_view> table[] = {
        {ConnectResult::Connected, "connected"}, {ConnectResult::Silent, "silent"},
        {ConnectResult::Refused, "refused"}, {ConnectResult::Reset, "reset"},
        {ConnectResult::Unreachable, "unreachable"}, {ConnectResult::Rejected, "rejected"},
        {ConnectResult::LocalError, "local_error"}, {ConnectResult::TimedOut, "timed_out"}};
};

template <>
struct EnumNames<AttemptPurpose> {
    static constexpr std::pair<AttemptPurpose, std::string_view> table[] = {
        {AttemptPurpose::Target, "target"}, {AttemptPurpose::Repeat, "repeat"},
        {AttemptPurpose::Contrast, "contrast"}, {AttemptPurpose::OtherWay, "other_way"},
        {AttemptPurpose::Proxy, "proxy"}};
};

template <>
struct EnumNames<SegmentKind> {
    static constexpr std::pair<SegmentKind, std::string_view> table[] = {
        {SegmentKind::Syn, "syn"}, {SegmentKind::SynEcn, "syn_ecn"}, {SegmentKind::Ack, "ack"}};
};

template <>
struct EnumNames<SegmentReply> {
    static constexpr std::pair<SegmentReply, std::string_view> table[] = {
        {SegmentReply::Silent, "silent"}, {SegmentReply::SynAck, "syn_ack"}, {SegmentReply::Reset, "reset"},
        {SegmentReply::Icmp, "icmp"}};
};

} // namespace deadair
