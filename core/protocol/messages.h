// SPDX-License-Identifier: GPL-3.0-or-later
// What the unprivileged programs and deadair-helper say to each other: a closed list. No path, filter expression or
// command line is among it; a capture is described by addresses, a port and an interface.
//
// A message is [verb, request id, body]. A request is answered by messages with its id, the last of which is its Done,
// Failure or one-message reply. `Hello` comes first and is the only request that every version understands.
#pragma once

#include "base/enum_names.h"
#include "base/ip_address.h"
#include "base/result.h"
#include "evidence/connect.h"
#include "evidence/live_packet.h"
#include "evidence/server.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace deadair::protocol
{

inline constexpr std::uint32_t version = 1;

inline constexpr std::size_t most_addresses = 16;    ///< of one capture
inline constexpr std::size_t longest_interface = 255; ///< bytes of UTF-8; what users may call one on Windows
inline constexpr int most_tries = 10;                ///< of one probe
inline constexpr int longest_wait_ms = 10'000;

/// The one thing that a helper process is started for, the word on its command line. It prepares that with privilege,
/// gives the privilege up, and only then reads requests.
enum class Job { Capture, Probe, Rules, Sockets, Drops };

// Requests.

struct Hello {
    std::uint32_t version = protocol::version;
    template <class Self, class Visit> static void fields(Self& self, Visit& visit) { visit("version", self.version); }
    bool operator==(const Hello&) const = default;
};

/// Job Capture. Replaces the scope before. Answered by Done, then by Packets until StopCapture.
struct StartCapture {
    CaptureScope scope; ///< of at most most_addresses

    template <class Self, class Visit> static void fields(Self& self, Visit& visit) { visit("scope", self.scope); }
    bool operator==(const StartCapture&) const = default;
};

/// Answered by the last Packets, the CaptureCounts and Done.
struct StopCapture {
    template <class Self, class Visit> static void fields(Self&, Visit&) {}
    bool operator==(const StopCapture&) const = default;
};

/// One raw TCP segment; job Probe. Answered by a SegmentProbe.
struct ProbeSegment {
    Endpoint target;
    SegmentKind segment = SegmentKind::Syn;
    int tries = 1;
    int wait_ms = 1000;

    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("target", self.target), visit("segment", self.segment), visit("tries", self.tries);
        visit("wait_ms", self.wait_ms);
    }
    bool operator==(const ProbeSegment&) const = default;
};

/// The listings made while there was privilege; job Rules. Answered by RuleText messages and Done.
struct ReadRules {
    template <class Self, class Visit> static void fields(Self&, Visit&) {}
    bool operator==(const ReadRules&) const = default;
};

/// All listeners with their owners, as they were at the start; job Sockets. Answered by ListenerList messages and Done.
struct ReadListeners {
    template <class Self, class Visit> static void fields(Self&, Visit&) {}
    bool operator==(const ReadListeners&) const = default;
};

/// What the system noted of dropped packets until the greeting came, ten minutes back; job Drops. Answered by DropText messages
/// and Done.
struct ReadDrops {
    template <class Self, class Visit> static void fields(Self&, Visit&) {}
    bool operator==(const ReadDrops&) const = default;
};

using Request = std::variant<Hello, StartCapture, StopCapture, ProbeSegment, ReadRules, ReadListeners, ReadDrops>;

// Replies.

struct Failure {
    ErrorCode code = ErrorCode::System;
    std::string operation;
    std::string detail;

    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("code", self.code), visit("operation", self.operation), visit("detail", self.detail);
    }
    bool operator==(const Failure&) const = default;
};

/// What this helper is, and whether it could prepare its job.
struct Welcome {
    std::uint32_t version = protocol::version;
    std::string program; ///< "0.1.0"
    std::optional<Failure> unavailable; ///< why it could not

    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("version", self.version), visit("program", self.program), visit("unavailable", self.unavailable);
    }
    bool operator==(const Welcome&) const = default;
};

struct Done {
    template <class Self, class Visit> static void fields(Self&, Visit&) {}
    bool operator==(const Done&) const = default;
};

struct Packets {
    std::vector<LivePacket> packets;
    template <class Self, class Visit> static void fields(Self& self, Visit& visit) { visit("packets", self.packets); }
    bool operator==(const Packets&) const = default;
};

/// The interface asked for has gone, or is (back) there; unasked for, during a capture.
struct InterfaceState {
    std::string interface;
    bool present = false;

    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("interface", self.interface), visit("present", self.present);
    }
    bool operator==(const InterfaceState&) const = default;
};

/// A piece of one back-end's listing, in order; `last` ends that listing.
struct RuleText {
    std::string backend; ///< "nftables", "iptables", "ip6tables"
    RuleSource status = RuleSource::Read;
    std::string reason;
    bool is_messages = false; ///< nf_tables' own messages instead of text
    std::vector<std::uint8_t> bytes;
    bool last = false;

    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("backend", self.backend), visit("status", self.status), visit("reason", self.reason);
        visit("is_messages", self.is_messages), visit("bytes", self.bytes), visit("last", self.last);
    }
    bool operator==(const RuleText&) const = default;
};

/// Some of the listeners.
struct ListenerList {
    std::vector<Listener> listeners;
    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("listeners", self.listeners);
    }
};

/// Which of the documents that platform::DropRecords has.
enum class DropDocument { NetEvents, AuditEvents, Filters };

/// A piece of one of them, in order.
struct DropText {
    DropDocument document = DropDocument::NetEvents;
    std::vector<std::uint8_t> bytes;

    template <class Self, class Visit> static void fields(Self& self, Visit& visit)
    {
        visit("document", self.document), visit("bytes", self.bytes);
    }
    bool operator==(const DropText&) const = default;
};

using Reply = std::variant<Welcome, Done, Failure, Packets, CaptureCounts, InterfaceState, SegmentProbe, RuleText, ListenerList,
                           DropText>;

/// A message and the request that it is, or answers.
template <class Body> struct Envelope {
    std::uint32_t id = 0;
    Body body;
};

/// Without the frame. A request always fits in one, a reply where its maker keeps to the lengths of codec.h.
std::string encode(const Envelope<Request>& request);
std::string encode(const Envelope<Reply>& reply);

/// Malformed: the Error names what is wrong. Limits of the values are checked as well: what is returned is allowed.
Result<Envelope<Request>> decodeRequest(std::string_view message);
Result<Envelope<Reply>> decodeReply(std::string_view message);

Error errorOf(const Failure& failure);
Failure failureOf(const Error& error);

} // namespace deadair::protocol

namespace deadair
{

template <> struct EnumNames<ErrorCode> {
    static constexpr std::pair<ErrorCode, std::string_view> table[] = {
        {ErrorCode::Unavailable, "unavailable"},
        {ErrorCode::PermissionDenied, "permission_denied"},
        {ErrorCode::NotFound, "not_found"},
        {ErrorCode::Malformed, "malformed"},
        {ErrorCode::TimedOut, "timed_out"},
        {ErrorCode::Cancelled, "cancelled"},
        {ErrorCode::System, "system"}};
};

template <> struct EnumNames<protocol::Job> {
    static constexpr std::pair<protocol::Job, std::string_view> table[] = {{protocol::Job::Capture, "capture"},
                                                                           {protocol::Job::Probe, "probe"},
                                                                           {protocol::Job::Rules, "rules"},
                                                                           {protocol::Job::Sockets, "sockets"},
                                                                           {protocol::Job::Drops, "drops"}};
};

template <> struct EnumNames<protocol::DropDocument> {
    static constexpr std::pair<protocol::DropDocument, std::string_view> table[] = {
        {protocol::DropDocument::NetEvents, "net_events"},
        {protocol::DropDocument::AuditEvents, "audit_events"},
        {protocol::DropDocument::Filters, "filters"}};
};

} // namespace deadair
