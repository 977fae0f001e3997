// SPDX-License-Identifier: GPL-3.0-or-later
// Causes at a configured proxy: it is the way that the application takes, the direct one is only a contrast.
#include "analysis/diagnosis/assessment.h"
#include "analysis/diagnosis/situation.h"

namespace deadair
{
namespace
{

struct ProxyWay {
    const Situation& s;
    Causes& causes;
    Item<ProxyConnect> proxy;
    Item<ProxySetting> setting;

    Assessment& add(const char* id, double weight, Side side = Side::Proxy) const
    {
        auto& cause = causes.emplace_back(id, side, 0);
        cause.weigh(weight, proxy).weigh(0, setting);
        cause.where().address = proxy->address ? proxy->address->toString() : proxy->host;
        return cause.word("proxy", proxy->host + ':' + std::to_string(proxy->port))
            .word("proxy_status", proxy->status > 0 ? std::to_string(proxy->status) : "")
            .word("proxy_reason", proxy->reason);
    }
};

bool isGood(const TlsHandshake& tls)
{
    return tls.result == TlsResult::Completed && tls.problems.empty();
}

/// Its own TLS library could not begin, or there was hardly any time: that says nothing of the tunnel.
bool wasTried(const TlsHandshake& tls)
{
    constexpr std::int64_t least_wait_us = 1'000'000;
    return tls.result != TlsResult::Failed && (tls.result != TlsResult::Stalled || tls.duration_us >= least_wait_us);
}

void assessForgedCertificate(const ProxyWay& way, const TlsHandshake& tls, bool directly_good, double weight)
{
    auto& cause = way.add("tls.certificate", weight, directly_good ? Side::Proxy : Side::Server);
    std::string problems;
    for (const auto& problem : tls.problems)
        problems += (problems.empty() ? "" : ", ") + problem;
    cause.word("reason", problems).word("issuer", tls.issuer).word("subject", tls.subject).word("server", tls.server_name);
    cause.word("not_before", tls.not_before).word("not_after", tls.not_after);
}

/// TLS inside the tunnel fails. Where it completes directly, it is the proxy's doing.
void assessBadTunnel(const ProxyWay& way, const TlsHandshake& tls)
{
    const auto direct = lastOf<TlsHandshake>(way.s.evidence);
    const bool directly_good = direct && isGood(*direct);
    // Where nothing gets through directly, the proxy is the only way; where it fails there as well, the target is to blame.
    const double weight = !way.s.any_works ? 55 : directly_good ? 45 : direct ? 10 : 25;
    switch (tls.result) {
    case TlsResult::Completed:
        return assessForgedCertificate(way, tls, directly_good, weight);
    case TlsResult::Stalled:
        way.add("tls.stalls", weight);
        return;
    case TlsResult::Alert:
        way.add(tls.version_refused ? "tls.version_mismatch" : "client.proxy.denied", weight - 5).word("tls_detail", tls.detail);
        return;
    case TlsResult::Reset:
    case TlsResult::Closed:
    case TlsResult::NotTls: // words of its own in place of the target's
        way.add("client.proxy.denied", weight).word("proxy_reason", tls.detail);
        return;
    case TlsResult::Failed:
        return;
    }
}

/// The direct way gets as far as a connection, and what is said there is swallowed or answered by a hang-up.
bool stopsWords(const TlsHandshake& direct)
{
    return direct.result == TlsResult::Reset || direct.result == TlsResult::Closed ||
           (direct.result == TlsResult::Stalled && direct.bytes_received == 0);
}

void assessTunnel(const ProxyWay& way)
{
    const auto& tls = way.proxy->tls;
    if (tls && wasTried(*tls) && !isGood(*tls))
        return assessBadTunnel(way, *tls);
    if (way.s.subject != nullptr && !way.s.any_works)
        way.add("client.proxy.required", 52).weigh(0, way.s.subject->ids());
    const auto direct = lastOf<TlsHandshake>(way.s.evidence);
    if (tls && isGood(*tls) && way.s.any_works && direct && stopsWords(*direct))
        way.add("client.proxy.required", 75).weigh(0, direct); // whatever else is said of the direct way
}

} // namespace

void assessProxy(const Situation& s, Causes& causes)
{
    const ProxyWay way{s, causes, lastOf<ProxyConnect>(s.evidence), firstOf<ProxySetting>(s.evidence)};
    if (!way.proxy || (way.setting && way.setting->bypassed))
        return;
    switch (way.proxy->result) {
    case ProxyResult::Tunnel:
        return assessTunnel(way);
    case ProxyResult::Denied:
        way.add("client.proxy.denied", 50);
        return;
    case ProxyResult::Error:
        // The proxy is alive and could not get further itself; what stops it stops it behind the proxy.
        way.add(way.proxy->status == 504 ? "gateway.upstream_timeout" : "gateway.upstream_unreachable", s.any_works ? 30 : 12);
        return;
    case ProxyResult::NotResolved:
    case ProxyResult::Refused:
    case ProxyResult::TimedOut:
    case ProxyResult::Unreachable:
    case ProxyResult::Closed:
    case ProxyResult::NoReply:
    case ProxyResult::NotAProxy:
        way.add("client.proxy.unreachable", 50);
        return;
    }
}

} // namespace deadair
