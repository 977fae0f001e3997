// SPDX-License-Identifier: GPL-3.0-or-later
// Causes after the handshake: the service, TLS, gateways.
#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/firewall_findings.h"
#include "analysis/diagnosis/places.h"
#include "analysis/diagnosis/situation.h"

#include <algorithm>

namespace deadair
{
namespace
{

template <class T>
Assessment& add(Causes& causes, const char* id, Side side, double weight, const Item<T>& item,
                const Situation& s)
{
    auto& cause = causes.emplace_back(id, side, 0);
    cause.weigh(weight, item);
    cause.where().address = item->address.toString();
    return cause.word("address", item->address.toString()).word("port", std::to_string(s.question.port));
}

bool provenMtuBlackhole(const Situation& s)
{
    return static_cast<bool>(firstOf<PathMtu>(s.evidence, [](const PathMtu& p) {
        return p.method == "tcp_mss" && p.smallest_lost_bytes > 0 && p.largest_passed_bytes > 0;
    }));
}

bool isLossy(const Situation& s)
{
    return s.subject != nullptr && s.subject->isLossy();
}

/// No SYN was repeated in as many attempts as tell loss from none.
bool cleanHandshakes(const Situation& s)
{
    constexpr std::size_t enough = 5;
    return s.subject != nullptr && s.subject->silent == 0 && s.subject->troubled == 0 && s.subject->attempts.size() >= enough;
}

/// The target's TCP acknowledges whatever reaches it, its service notwithstanding (RFC 9293 3.8.6). What it never
/// acknowledges, on a path that loses no SYN, something on the way lets not through.
bool swallowed(const Situation& s, const ServiceReply& reply)
{
    return reply.unacked_segments > 0 && reply.data_retransmits > 1 && cleanHandshakes(s) && !provenMtuBlackhole(s);
}

/// A reset in the target's name that is not the target's.
void assessForeignReset(const Situation& s, Causes& causes)
{
    const auto forger = forgerOfLateReset(s);
    if (!forger)
        return;
    auto& cause = causes.emplace_back("path.rejected", Side::Path, 0);
    cause.weigh(65, forger->evidence);
    placeBetween(cause, s.path, forger->hop);
    cause.word("address", s.subject->address.toString()).word("port", std::to_string(s.question.port));
}

/// Reset before we said a word, and no packet seen: it may be anybody's on the way.
void assessUnseenReset(const Situation& s, const Item<ServiceReply>& reply, Causes& causes)
{
    if (reply->asked || s.packets || s.local_target)
        return;
    auto& cause = add(causes, "path.rejected", Side::Path, 28, reply, s);
    cause.where().address.reset();
}

void assessTls(const Situation& s, const Item<TlsHandshake>& tls, Causes& causes)
{
    const auto with_words = [&](Assessment& cause) {
        cause.word("server", tls->server_name).word("tls_version", tls->version).word("tls_detail", tls->detail);
        cause.word("issuer", tls->issuer).word("subject", tls->subject);
        cause.word("not_before", tls->not_before).word("not_after", tls->not_after);
        std::string problems, names;
        for (const auto& problem : tls->problems)
            problems += (problems.empty() ? "" : ", ") + problem;
        for (const auto& name : tls->names)
            names += (names.empty() ? "" : ", ") + name;
        cause.word("reason", problems).word("names", names);
    };
    switch (tls->result) {
    case TlsResult::Completed:
        if (!tls->problems.empty())
            with_words(add(causes, "tls.certificate", Side::Server, 45, tls, s));
        return;
    case TlsResult::Stalled: {
        if (tls->unsent_bytes > 0) // the server has heard nothing
            return;
        const bool swallowed = tls->unacked_segments > 0 && !provenMtuBlackhole(s) && cleanHandshakes(s);
        auto& cause = add(causes, "tls.stalls", swallowed ? Side::Path : Side::Server,
                          provenMtuBlackhole(s) ? 10 : isLossy(s) || (tls->unacked_segments > 0 && !swallowed) ? 15 : 35, tls, s);
        if (swallowed) // by whom cannot be seen, only that it was not the server
            cause.where().address.reset();
        with_words(cause);
        return;
    }
    case TlsResult::Alert:
        with_words(add(causes, tls->version_refused ? "tls.version_mismatch" : "tls.certificate", Side::Server,
                       tls->version_refused ? 45 : 12, tls, s));
        return;
    case TlsResult::Reset:
        with_words(add(causes, "server.resets", Side::Server, 40, tls, s));
        assessForeignReset(s, causes);
        return;
    case TlsResult::Closed:
        with_words(add(causes, tls->version_refused ? "tls.version_mismatch" : "server.connection_limit", Side::Server,
                       25, tls, s));
        return;
    case TlsResult::NotTls:
        with_words(add(causes, "server.wrong_protocol", Side::Server, 45, tls, s));
        return;
    case TlsResult::Failed: // our library broke off: of a port that is only usually TLS, that says little
        with_words(add(causes, tls->version_refused ? "tls.version_mismatch" : "tls.stalls", Side::Server,
                       tls->version_refused ? 40 : s.question.scheme.empty() ? 8 : 25, tls, s));
        return;
    }
}

void assessHttp(const Situation& s, const Item<HttpReply>& http, Causes& causes)
{
    const auto gateway = [&](const char* id, double weight) {
        add(causes, id, Side::Gateway, weight, http, s)
            .word("status", std::to_string(http->status))
            .word("gateway_product", http->gateway)
            .word("upstream_words", http->excerpt)
            .word("server", http->server);
    };
    if (http->states_limit) {
        add(causes, "server.connection_limit", Side::Server, 40, http, s)
            .word("status", std::to_string(http->status))
            .word("excerpt", http->excerpt);
        return;
    }
    // Cloudflare has statuses of its own beyond those of RFC 9110.
    const bool edge = http->gateway == "cloudflare" && http->status >= 520 && http->status <= 530;
    if (http->status == 504 || (edge && (http->status == 522 || http->status == 524)) ||
        (http->status >= 500 && http->says_upstream_timeout))
        gateway("gateway.upstream_timeout", 45);
    else if (http->status >= 500 && http->says_no_healthy_upstream)
        gateway("gateway.no_healthy_upstream", 45);
    else if (http->status == 502 || edge || (http->status >= 500 && http->says_upstream_unreachable))
        gateway("gateway.upstream_unreachable", 45);
    else if (http->status == 503)
        gateway("gateway.no_healthy_upstream", http->gateway.empty() ? 24 : 38);
}

/// A web server's answer begins with "HTTP/" (RFC 9112 4), whatever it goes on to say.
bool isNoHttp(const ServiceReply& reply)
{
    return reply.asked && (reply.expected == "http" || reply.expected == "https") && reply.recognised.empty() && !reply.excerpt.empty();
}

void assessGreeting(const Situation& s, const Item<ServiceReply>& reply, Causes& causes)
{
    const auto with_words = [&](Assessment& cause) {
        cause.word("expected", reply->expected).word("recognised", reply->recognised).word("excerpt", reply->excerpt);
    };
    switch (reply->result) {
    case ServiceResult::Replied:
        if (reply->states_limit)
            with_words(add(causes, "server.connection_limit", Side::Server, 45, reply, s));
        else if (!reply->expected.empty() && !reply->recognised.empty() && reply->recognised != reply->expected)
            with_words(add(causes, "server.wrong_protocol", Side::Server, 45, reply, s));
        else if (isNoHttp(*reply))
            with_words(add(causes, "server.wrong_protocol", Side::Server, 30, reply, s));
        return;
    case ServiceResult::Silent:
        if (reply->unsent_bytes > 0) // the server has heard nothing
            return;
        if (swallowed(s, *reply))
            add(causes, "path.filtered", Side::Path, 34, reply, s).weigh(0, s.subject->ids()).where().address.reset();
        // A question that had to be repeated, or was never acknowledged, says more of the way than of the service.
        if (reply->owed)
            with_words(add(causes, "server.silent", Side::Server,
                           provenMtuBlackhole(s) ? 10 : isLossy(s) || reply->unacked_segments > 0 || reply->data_retransmits > 1 ? 12 : 38,
                           reply, s));
        return;
    case ServiceResult::Closed:
        with_words(add(causes, "server.connection_limit", Side::Server, 30, reply, s));
        if (reply->owed)
            with_words(add(causes, "server.silent", Side::Server, 12, reply, s));
        return;
    case ServiceResult::Reset:
        with_words(add(causes, "server.resets", Side::Server, 40, reply, s));
        assessForeignReset(s, causes);
        assessUnseenReset(s, reply, causes);
        return;
    case ServiceResult::Failed:
        return;
    }
}

/// What whoever accepted the connection may itself be to blame for.
bool isOfAcceptor(const Assessment& cause)
{
    constexpr std::string_view causes[] = {"tls.stalls", "server.silent", "server.resets", "server.connection_limit"};
    return cause.weight() >= fault_weight && std::ranges::find(causes, cause.hypothesis().cause) != std::end(causes);
}

/// A rule of this machine hands the connection to a program on it: that one answered, and its trouble looks like the server's.
void assessInterceptor(const Situation& s, Causes& causes, std::ptrdiff_t before)
{
    const bool intercepted = s.out && s.out->translated_to &&
                             (s.out->translated_to->address.isLoopback() || s.ownAddress(s.out->translated_to->address));
    const auto worst = std::max_element(causes.begin() + before, causes.end(),
                                        [](const auto& a, const auto& b) { return a.weight() < b.weight(); });
    if (!intercepted || s.local_target || worst == causes.end() || !isOfAcceptor(*worst))
        return;
    constexpr double likelier = 8; // it may as well have passed on what the server did
    const auto weight = worst->weight() + likelier;
    const auto seen = worst->hypothesis().evidence_for;
    auto& cause = causes.emplace_back("client.security_software", Side::Client, 0);
    cause.weigh(weight, s.out).weigh(0, seen);
    describeRule(cause, s.out);
}

} // namespace

void assessService(const Situation& s, Causes& causes)
{
    if (!s.any_works)
        return;
    const auto before = std::ssize(causes);
    // Of repeated exchanges the last one counts: a first reset may have been a hiccup.
    if (const auto tls = lastOf<TlsHandshake>(s.evidence))
        assessTls(s, tls, causes);
    if (const auto http = lastOf<HttpReply>(s.evidence))
        assessHttp(s, http, causes);
    if (const auto reply = lastOf<ServiceReply>(s.evidence))
        assessGreeting(s, reply, causes);
    assessInterceptor(s, causes, before);
}

} // namespace deadair
