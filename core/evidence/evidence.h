// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/cloud.h"
#include "evidence/capture.h"
#include "evidence/connect.h"
#include "evidence/machine.h"
#include "evidence/name.h"
#include "evidence/path.h"
#include "evidence/server.h"
#include "evidence/service.h"

#include <string>
#include <variant>
#include <vector>

namespace deadair
{

enum class Vantage { Client, Server };

/// What was asked: the target and how it is meant to be reached. The first piece of evidence of every case.
struct Question {
    static constexpr std::string_view kind = "question";
    std::string input;
    std::string scheme; ///< of a URL, else empty
    std::string host;
    std::uint16_t port = 0;
    std::string path;
    Vantage vantage = Vantage::Client;
    std::optional<std::int64_t> app_timeout_ms; ///< the application's own connect timeout
    std::optional<std::string> pasted_kind;     ///< of the message that the user pasted (contract: explain)

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit)
    {
        visit("input", self.input), visit("scheme", self.scheme), visit("host", self.host), visit("port", self.port);
        visit("path", self.path), visit("vantage", self.vantage), visit("app_timeout_ms", self.app_timeout_ms);
        visit("pasted_kind", self.pasted_kind);
    }
};

/// A measurement that could not be made, and what it would have needed.
struct NotMeasured {
    static constexpr std::string_view kind = "not_measured";
    std::string what;   ///< id of the check
    std::string reason;

    template <class Self, class Visit>
    static void fields(Self& self, Visit& visit) { visit("what", self.what), visit("reason", self.reason); }
};

/// One fact of any kind. What a variant of so many types does to be copied and destroyed is compiled once, in
/// evidence.cpp, and not in every file that holds evidence.
class Fact final : public std::variant<Question, NotMeasured, Interfaces, Route, Neighbour, LocalPorts, Descriptors, ConntrackTable,
                               Pressure, TcpSettings, SecuritySoftware, HostsEntry, ResolverSettings, DnsAnswer, NameLookup,
                               ProxySetting, ProxyConnect, ConnectAttempt, KernelCounters, SegmentProbe, Ping, Trace,
                               OptionProbe, ShortReach, ArrivalTtl, PathMtu, ServiceReply, TlsHandshake, HttpReply, Listener, ListenQueueCounters,
                               ServiceUnit, FirewallSource, FirewallDecision, CloudDecision,
                               PacketCapture, BothEnds>
{
public:
    using Kinds = variant;
    using variant::variant;
    Fact(const Fact& other);
    Fact(Fact&& other) noexcept;
    Fact& operator=(const Fact& other);
    Fact& operator=(Fact&& other) noexcept;
    ~Fact();
};

/// One measured fact with its provenance.
struct Evidence {
    std::string id;     ///< "e12", unique in the case
    std::string source; ///< the probe that measured it
    std::int64_t time_ms = 0; ///< Unix time
    Fact fact;
};

/// The kind of a fact as in the contract's JSON: "connect_attempt".
inline std::string_view kindOf(const Fact& fact)
{
    return std::visit([](const auto& value) { return std::decay_t<decltype(value)>::kind; }, fact);
}

template <>
struct EnumNames<Vantage> {
    static constexpr std::pair<Vantage, std::string_view> table[] = {{Vantage::Client, "client"},
                                                                     {Vantage::Server, "server"}};
};

} // namespace deadair
