// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace deadair
{

/// What the text says happened to the connection its target names.
enum class FailureKind : std::uint8_t {
    TimedOut,              ///< no connection in time, or a time-out that does not say in which phase
    Refused,               ///< ECONNREFUSED or its words
    Unreachable,           ///< no route, network or host unreachable
    Reset,                 ///< reset, or closed by the other end, before or instead of an answer
    NotResolved,           ///< the name was not resolved, for whatever reason
    TlsFailed,             ///< the TLS handshake failed or ran out of time, other than by a reset
    NoReply,               ///< established (for UDP: sent), and no answer in time
    GatewayError,          ///< a gateway answered with its own error, and does not say why
    LocalError,            ///< this machine failed: descriptors, local addresses or ports, permission
    NotAConnectionFailure, ///< the peer answered, or there is no connection in it
    Unknown,               ///< the connection failed, and the text does not say how
};

/// How far the attempt got. Upstream: the text is a gateway's own, about the server behind it.
enum class FailureStage : std::uint8_t { Resolve, Connect, Tls, Read, Upstream, Unknown };

template <> struct EnumNames<FailureKind> {
    static constexpr std::pair<FailureKind, std::string_view> table[] = {
        {FailureKind::TimedOut, "timed_out"},       {FailureKind::Refused, "refused"},
        {FailureKind::Unreachable, "unreachable"},  {FailureKind::Reset, "reset"},
        {FailureKind::NotResolved, "not_resolved"}, {FailureKind::TlsFailed, "tls_failed"},
        {FailureKind::NoReply, "no_reply"},         {FailureKind::GatewayError, "gateway_error"},
        {FailureKind::LocalError, "local_error"},   {FailureKind::NotAConnectionFailure, "not_a_connection_failure"},
        {FailureKind::Unknown, "unknown"},
    };
};

template <> struct EnumNames<FailureStage> {
    static constexpr std::pair<FailureStage, std::string_view> table[] = {
        {FailureStage::Resolve, "resolve"}, {FailureStage::Connect, "connect"},   {FailureStage::Tls, "tls"},
        {FailureStage::Read, "read"},       {FailureStage::Upstream, "upstream"}, {FailureStage::Unknown, "unknown"},
    };
};

/// An error message, log line or stack trace, understood. Only what the text says counts, not what is likely.
struct Explanation {
    std::optional<std::string> runtime; ///< short lower-case name of the program or library that wrote it
    FailureKind kind = FailureKind::Unknown;
    FailureStage stage = FailureStage::Unknown;
    std::optional<std::string> host;        ///< the remote end: a name or an address literal, as written
    std::optional<std::uint16_t> port;      ///< as written, else the default of the URL's scheme
    std::optional<std::int64_t> timeout_ms; ///< the time allowed or waited before giving up
    std::string decisive;                   ///< the piece of the text that decided the kind; empty when nothing did
    bool mentions_getsockopt = false;       ///< the text names getsockopt (or SO_ERROR)

    bool operator==(const Explanation&) const = default;
};

/// Reads any text: any bytes, any length (of a long text the two ends are read). Never fails: what cannot be told
/// is Unknown or absent.
Explanation explain(std::string_view text);

/// The document of schema "deadair.explain/1". Bytes that are not UTF-8 are replaced.
std::string toJson(const Explanation& explanation);

} // namespace deadair
