// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/diagnose.h"

#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/situation.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace deadair
{
namespace
{

constexpr double shown_from = 0.005;    ///< confidence below which a hypothesis is left out
constexpr double conclusive_from = 0.5; ///< more likely than all others together
constexpr double surest = 0.99;           ///< the weights are estimates: nothing is certain
constexpr double works_weight = 20;     ///< for "none" where the connection works
constexpr double limping_weight = 5;

/// Causes that leave the connection working, slower or less reliably (contract: exit status 0).
const std::set<std::string> threats = {"dns.slow",
                                       "dns.partly_dead",
                                       "dns.ipv6_broken",
                                       "path.loss",
                                       "path.ecn_blackhole",
                                       "path.mtu_blackhole",
                                       "client.app_timeout_too_short",
                                       "client.overloaded",
                                       "server.accept_queue_full",
                                       "server.not_listening", // on one of several servers behind an address
                                       "server.overloaded"};

/// Two observations can lead to one cause; it then counts once, with all that speaks for it.
Causes merged(Causes causes)
{
    std::ranges::stable_sort(causes, std::greater{}, &Assessment::weight);
    std::set<std::string> seen;
    std::erase_if(causes, [&](const Assessment& cause) { return !seen.insert(cause.hypothesis().cause).second; });
    return causes;
}

/// Posterior shares: odds of each cause against "something that is not in the catalogue", which weighs 0 decibans.
std::vector<Hypothesis> ranked(const Causes& causes)
{
    double total = 1;
    for (const auto& cause : causes)
        total += std::pow(10, cause.weight() / 10);
    std::vector<Hypothesis> hypotheses;
    for (const auto& cause : causes) {
        auto hypothesis = cause.hypothesis();
        const double share = std::pow(10, cause.weight() / 10) / total;
        hypothesis.confidence = std::min(surest, std::floor(share * 1000) / 1000);
        if (hypothesis.confidence >= shown_from)
            hypotheses.push_back(std::move(hypothesis));
    }
    return hypotheses;
}

/// What stops an address beside others that work: an application goes on to the next one.
bool looksAtDeadAddress(const Situation& s)
{
    return s.any_works && !s.subject->works();
}

bool isFault(const Assessment& cause)
{
    return cause.weight() >= fault_weight && !threats.contains(cause.hypothesis().cause);
}

/// What the server's own side proves works: somebody listens there, and nothing on the machine stands in the way.
bool worksOnServersSide(const Situation& s)
{
    const bool seen =
        static_cast<bool>(firstOf<Listener>(s.evidence, [&](const Listener& l) { return l.port == s.question.port; }));
    return s.question.vantage == Vantage::Server && seen && (s.addresses.empty() || s.any_works);
}

Outcome failureOf(const ConnectAttempt& answer)
{
    switch (answer.result) {
    case ConnectResult::Connected:
        return Outcome::Connected;
    case ConnectResult::Silent:
    case ConnectResult::TimedOut:
        return Outcome::TimedOut;
    case ConnectResult::Refused:
        return Outcome::Refused;
    case ConnectResult::Reset:
        return Outcome::Reset;
    case ConnectResult::Unreachable:
    case ConnectResult::Rejected:
        return Outcome::Unreachable;
    case ConnectResult::LocalError:
        return Outcome::LocalError;
    }
    return Outcome::TimedOut;
}

/// What became of TLS inside a proxy's tunnel, where it went wrong.
std::optional<Outcome> tunnelOutcome(const Situation& s)
{
    const auto proxy = lastOf<ProxyConnect>(s.evidence, [](const ProxyConnect& p) { return p.tls.has_value(); });
    if (!proxy || (proxy->tls->result == TlsResult::Completed && proxy->tls->problems.empty()))
        return std::nullopt;
    const auto result = proxy->tls->result;
    return result == TlsResult::Reset || result == TlsResult::Closed ? Outcome::Reset : Outcome::TlsFailed;
}

Outcome proxyOutcome(const Situation& s)
{
    switch (lastOf<ProxyConnect>(s.evidence)->result) {
    case ProxyResult::NotResolved:
        return Outcome::NotResolved;
    case ProxyResult::Refused:
        return Outcome::Refused;
    case ProxyResult::TimedOut:
        return Outcome::TimedOut;
    case ProxyResult::Unreachable:
        return Outcome::Unreachable;
    case ProxyResult::Closed:
        return Outcome::Reset;
    case ProxyResult::Tunnel:
        return tunnelOutcome(s).value_or(Outcome::GatewayError);
    case ProxyResult::Denied:
    case ProxyResult::Error:
        return Outcome::GatewayError;
    case ProxyResult::NoReply:
    case ProxyResult::NotAProxy:
        return Outcome::NoReply;
    }
    return Outcome::NoReply;
}

Outcome serviceOutcome(const Situation& s)
{
    if (const auto tls = lastOf<TlsHandshake>(s.evidence);
        tls && (tls->result != TlsResult::Completed || !tls->problems.empty()))
        return tls->result == TlsResult::Reset ? Outcome::Reset : Outcome::TlsFailed;
    if (const auto http = lastOf<HttpReply>(s.evidence); http && (http->states_limit || http->status >= 502))
        return Outcome::GatewayError;
    if (const auto reply = lastOf<ServiceReply>(s.evidence)) {
        if (reply->result == ServiceResult::Reset || reply->result == ServiceResult::Closed)
            return Outcome::Reset;
    }
    return Outcome::NoReply; // another protocol, or only the word that there are too many clients
}

Outcome outcomeOf(const Situation& s, bool works, const std::string& cause)
{
    if (works)
        return Outcome::Connected;
    if (cause == "client.descriptors_exhausted")
        return Outcome::LocalError;
    if (cause.starts_with("client.proxy.") && cause != "client.proxy.required")
        return proxyOutcome(s);
    if (const auto tunnel = tunnelOutcome(s); tunnel && cause.starts_with("tls."))
        return *tunnel;
    if (s.name_failed)
        return Outcome::NotResolved;
    if (s.subject == nullptr)
        return s.question.vantage == Vantage::Server ? Outcome::Refused : Outcome::LocalError;
    if (const auto* answer = s.answer())
        return failureOf(*answer);
    // What stops others does not stop a connection that this machine makes to itself.
    if (s.question.vantage == Vantage::Server && (cause == "server.firewall" || cause == "server.cloud_rule" || cause.starts_with("path.")))
        return Outcome::TimedOut;
    return s.any_works ? serviceOutcome(s) : Outcome::TimedOut;
}

} // namespace

Diagnosis diagnose(std::span<const Evidence> evidence)
{
    const auto situation = situationOf(evidence);
    Causes causes, of_attempts;
    for (const auto assess : {assessClient, assessProxy, assessName, assessService, assessUnsent, assessServersSide, assessCapture})
        assess(situation, causes);
    for (const auto assess : {assessPath, assessSilence, assessServer})
        assess(situation, of_attempts);

    Diagnosis diagnosis;
    const bool reached = situation.any_works || worksOnServersSide(situation);
    const bool stopped = std::ranges::any_of(causes, isFault) ||
                         (!looksAtDeadAddress(situation) && std::ranges::any_of(of_attempts, isFault));
    diagnosis.works = reached && !stopped;
    std::ranges::move(of_attempts, std::back_inserter(causes));
    if (diagnosis.works) {
        auto& none =
            causes.emplace_back("none", situation.question.vantage == Vantage::Server ? Side::Server : Side::Path, 0);
        // Attempts that fail or limp beside those that succeed: "it works" explains them badly.
        const bool limps = situation.subject != nullptr && (situation.subject->isLossy() || situation.subject->answer);
        none.weigh(limps ? limping_weight : works_weight, situation.subject != nullptr ? situation.subject->ids() : std::vector<std::string>{});
    }
    diagnosis.hypotheses = ranked(merged(std::move(causes)));
    for (auto& hypothesis : diagnosis.hypotheses) {
        hypothesis.words.try_emplace("target", situation.target());
        hypothesis.words.try_emplace("host", situation.question.host);
        hypothesis.words.try_emplace("port", std::to_string(situation.question.port));
    }
    diagnosis.outcome = outcomeOf(situation, diagnosis.works,
                                  diagnosis.hypotheses.empty() ? std::string() : diagnosis.hypotheses.front().cause);
    diagnosis.conclusive = !diagnosis.hypotheses.empty() && diagnosis.hypotheses.front().confidence >= conclusive_from;
    return diagnosis;
}

} // namespace deadair
