// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence from after the handshake: what the service says.
#pragma once

#include "base/enum_names.h"
#include "base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair
{

enum class ServiceResult { Replied, Silent, Closed, Reset, Failed };

/// A first exchange with the service: its greeting, or its answer to the smallest polite question of its protocol.
struct ServiceReply {
    static constexpr std::string_view kind = "service_reply";
    IpAddress address;
    std::uint16_t port = 0;
    std::string expected;   ///< protocol that the port or scheme stands for: "ssh", "smtp", "http", …; empty when unknown
    bool owed = false;      ///< the protocol obliges the server to speak at this point
    ServiceResult result = ServiceResult::Silent;
    bool asked = false;     ///< our question was on its way before the result; else the server had spoken or left unasked
    std::string recognised; ///< protocol of the reply: "ssh", "http", "tls", …; empty when not recognised
    std::string excerpt;    ///< its first bytes, printable characters only
    bool states_limit = false; ///< the reply says that the server has too many clients
    int unacked_segments = 0;  ///< TCP_INFO at the end: sent and not acknowledged
    int data_retransmits = 0;
    int unsent_bytes = 0; ///< what this machine could not send, though the peer would take it
    std::int64_t waited_us = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("port", self.port), visit("expected", self.expected);
        visit("owed", self.owed), visit("result", self.result), visit("asked", self.asked);
        visit("recognised", self.recognised);
        visit("excerpt", self.excerpt), visit("states_limit", self.states_limit);
        visit("unacked_segments", self.unacked_segments), visit("data_retransmits", self.data_retransmits);
        visit("unsent_bytes", self.unsent_bytes), visit("waited_us", self.waited_us);
    }
};

enum class TlsResult {
    Completed,
    Stalled,     ///< the server never answered, or stopped in the middle
    Alert,       ///< the server refused with a TLS alert
    Reset,
    Closed,
    NotTls,      ///< something answered that is not TLS
    Failed       ///< for another reason, see `detail`
};

/// One TLS handshake with the target's name (RFC 8446).
struct TlsHandshake {
    static constexpr std::string_view kind = "tls_handshake";
    IpAddress address;
    std::uint16_t port = 0;
    std::string server_name;
    std::string offered; ///< "TLS 1.2-1.3"
    TlsResult result = TlsResult::Failed;
    std::string version; ///< agreed: "TLS 1.3"
    std::string cipher;
    std::string detail;  ///< the library's or the alert's words
    bool version_refused = false; ///< the failure is about versions or cipher suites
    std::string spoken_version;   ///< after a refusal: what the server agrees to when older versions are offered
    std::int64_t bytes_received = 0;
    int unacked_segments = 0;
    int data_retransmits = 0;
    int unsent_bytes = 0; ///< what this machine could not send, though the peer would take it
    std::int64_t duration_us = 0;

    std::string subject;
    std::string issuer;
    std::vector<std::string> names;
    std::string not_before; ///< ISO 8601, UTC
    std::string not_after;
    std::vector<std::string> problems; ///< "expired", "not_yet_valid", "wrong_name", "untrusted", "self_signed", "revoked"

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("port", self.port), visit("server_name", self.server_name);
        visit("offered", self.offered), visit("result", self.result), visit("version", self.version);
        visit("cipher", self.cipher), visit("detail", self.detail), visit("version_refused", self.version_refused);
        visit("spoken_version", self.spoken_version), visit("bytes_received", self.bytes_received), visit("unacked_segments", self.unacked_segments);
        visit("data_retransmits", self.data_retransmits), visit("unsent_bytes", self.unsent_bytes);
        visit("duration_us", self.duration_us), visit("subject", self.subject), visit("issuer", self.issuer);
        visit("names", self.names), visit("not_before", self.not_before), visit("not_after", self.not_after);
        visit("problems", self.problems);
    }
};

/// An HTTP answer, with the words by which a gateway gives itself away.
struct HttpReply {
    static constexpr std::string_view kind = "http_reply";
    IpAddress address;
    std::uint16_t port = 0;
    std::string url;
    int status = 0;
    std::string reason;
    std::string server;    ///< Server header
    std::string via;       ///< Via header
    std::string gateway;   ///< product recognised by header or error page: "nginx", "haproxy", "envoy", "cloudflare", …
    std::string excerpt;   ///< first words of the body, markup removed
    bool says_no_healthy_upstream = false; ///< the words say that every upstream is down
    bool says_upstream_timeout = false;    ///< the words say that the upstream did not answer in time
    bool says_upstream_unreachable = false; ///< the words say that the upstream cannot be connected to
    bool states_limit = false;             ///< the words say that there are too many clients
    std::int64_t duration_us = 0;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("address", self.address), visit("port", self.port), visit("url", self.url), visit("status", self.status);
        visit("reason", self.reason), visit("server", self.server), visit("via", self.via);
        visit("gateway", self.gateway), visit("excerpt", self.excerpt);
        visit("says_no_healthy_upstream", self.says_no_healthy_upstream);
        visit("says_upstream_timeout", self.says_upstream_timeout);
        visit("says_upstream_unreachable", self.says_upstream_unreachable), visit("states_limit", self.states_limit);
        visit("duration_us", self.duration_us);
    }
};

template <>
struct EnumNames<ServiceResult> {
    static constexpr std::pair<ServiceResult, std::string_view> table[] = {
        {ServiceResult::Replied, "replied"}, {ServiceResult::Silent, "silent"}, {ServiceResult::Closed, "closed"},
        {ServiceResult::Reset, "reset"}, {ServiceResult::Failed, "failed"}};
};

template <>
struct EnumNames<TlsResult> {
    static constexpr std::pair<TlsResult, std::string_view> table[] = {
        {TlsResult::Completed, "completed"}, {TlsResult::Stalled, "stalled"}, {TlsResult::Alert, "alert"},
        {TlsResult::Reset, "reset"}, {TlsResult::Closed, "closed"}, {TlsResult::NotTls, "not_tls"},
        {TlsResult::Failed, "failed"}};
};

} // namespace deadair
