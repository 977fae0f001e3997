// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_names.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace deadair
{

/// How the connection ended, whatever the reason.
enum class Outcome {
    Connected, TimedOut, Refused, Reset, Unreachable, NotResolved, TlsFailed, NoReply, GatewayError, LocalError
};

enum class Side { Client, Dns, Proxy, Path, Server, Gateway };

/// Where a fault is; whatever of it is known.
struct Place {
    Side side = Side::Path;
    std::optional<std::string> address; ///< of the device; on a path the nearer of two candidates
    std::optional<int> hop;             ///< its time-to-live distance, 1 is the first router
    std::optional<std::string> next_address; ///< the second candidate: the device right behind
    std::optional<std::string> rule;
    std::optional<std::string> interface;
    std::optional<std::string> process;

    bool operator==(const Place&) const = default;
};

/// Facts for the sentences about a hypothesis, by name: "target", "address", "port", "rule", "resolver", …
using Words = std::map<std::string, std::string>;

/// One possible cause with what speaks for and against it.
struct Hypothesis {
    std::string cause; ///< id of the catalogue
    double confidence = 0;
    Place where;
    std::vector<std::string> evidence_for; ///< ids of evidence
    std::vector<std::string> evidence_against;
    Words words;

    bool operator==(const Hypothesis&) const = default;
};

/// What the evidence amounts to. Confidences sum to at most 1; the best hypothesis comes first.
struct Diagnosis {
    Outcome outcome = Outcome::TimedOut;
    std::vector<Hypothesis> hypotheses;
    bool works = false;      ///< the connection works, whatever the first hypothesis adds to that
    bool conclusive = false; ///< the first hypothesis is sure enough to be named as the cause

    bool operator==(const Diagnosis&) const = default;
};

template <>
struct EnumNames<Outcome> {
    static constexpr std::pair<Outcome, std::string_view> table[] = {
        {Outcome::Connected, "connected"}, {Outcome::TimedOut, "timed_out"}, {Outcome::Refused, "refused"},
        {Outcome::Reset, "reset"}, {Outcome::Unreachable, "unreachable"}, {Outcome::NotResolved, "not_resolved"},
        {Outcome::TlsFailed, "tls_failed"}, {Outcome::NoReply, "no_reply"}, {Outcome::GatewayError, "gateway_error"},
        {Outcome::LocalError, "local_error"}};
};

template <>
struct EnumNames<Side> {
    static constexpr std::pair<Side, std::string_view> table[] = {
        {Side::Client, "client"}, {Side::Dns, "dns"}, {Side::Proxy, "proxy"}, {Side::Path, "path"},
        {Side::Server, "server"}, {Side::Gateway, "gateway"}};
};

} // namespace deadair
