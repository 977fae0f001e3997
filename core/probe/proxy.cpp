// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proxy.h"

#include "analysis/config/proxy_rules.h"
#include "analysis/service/protocols.h"
#include "platform/machine.h"
#include "probe/abandonable.h"
#include "probe/proxy_talk.h"
#include "probe/resolve.h"
#include "probe/tls_client.h"

#include <QNetworkProxyFactory>
#include <QProcessEnvironment>
#include <QUrl>

#include <algorithm>

namespace deadair::probe
{
namespace
{

using platform::Clock;
using std::chrono::milliseconds;

constexpr std::chrono::seconds desktop_wait{2};
constexpr milliseconds connect_wait{4000};
constexpr std::size_t most_addresses = 3;

/// "http", "https", or empty for what is neither.
std::string webScheme(const Question& question)
{
    const auto protocol = serviceProtocol(question.scheme, question.port);
    return protocol.name == "http" || protocol.name == "https" ? std::string(protocol.name) : std::string();
}

std::map<std::string, std::string> environment()
{
    std::map<std::string, std::string> variables;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
        variables[name] = system.value(QString::fromLatin1(name)).toStdString();
    return variables;
}

std::optional<ProxySetting> desktopProxy(const std::string& scheme, const std::string& host, std::uint16_t port)
{
    // Qt asks in a thread of its own and ends the process where that thread gets no pipe.
    constexpr int needed_descriptors = 16;
    if (!platform::descriptorsLeft(needed_descriptors))
        return std::nullopt;
    QNetworkProxyQuery query(QString::fromStdString(host), port);
    if (!scheme.empty()) {
        QUrl url;
        url.setScheme(QString::fromStdString(scheme));
        url.setHost(QString::fromStdString(host));
        url.setPort(port);
        query = QNetworkProxyQuery(url);
    }
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    if (proxies.isEmpty() || proxies.first().hostName().isEmpty())
        return std::nullopt;
    const auto& proxy = proxies.first();
    if (proxy.type() != QNetworkProxy::HttpProxy && proxy.type() != QNetworkProxy::Socks5Proxy)
        return std::nullopt;
    ProxySetting setting;
    setting.origin = "system";
    setting.type = proxy.type() == QNetworkProxy::HttpProxy ? "http" : "socks5";
    setting.host = proxy.hostName().toStdString();
    setting.port = proxy.port();
    if (!proxy.user().isEmpty())
        setting.credentials = (proxy.user() + QLatin1Char(':') + proxy.password()).toStdString();
    return setting;
}

ProxyResult resultOf(const Error& error)
{
    if (error.code == ErrorCode::TimedOut)
        return ProxyResult::TimedOut;
    if (error.detail == "ECONNREFUSED")
        return ProxyResult::Refused;
    return platform::wasReset(error) ? ProxyResult::Closed : ProxyResult::Unreachable;
}

std::vector<IpAddress> addressesOf(const std::string& host, Clock::time_point deadline, const StopToken& stop)
{
    if (const auto literal = IpAddress::parse(host))
        return {*literal};
    auto addresses = systemLookup(host, deadline, stop).addresses;
    addresses.resize(std::min(addresses.size(), most_addresses));
    return addresses;
}

/// A connection to the first address that takes one; else `attempt` says how the last one failed.
std::optional<platform::Socket> reach(const ProxySetting& proxy, const std::vector<IpAddress>& addresses,
                                      Clock::time_point deadline, const StopToken& stop, ProxyConnect& attempt)
{
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        const auto left = std::chrono::ceil<milliseconds>(deadline - Clock::now());
        const auto share = left / static_cast<int>(addresses.size() - i);
        attempt.address = addresses[i];
        auto socket =
            platform::connectStream({addresses[i], proxy.port}, std::clamp(share, milliseconds(1), connect_wait), stop);
        if (socket)
            return std::move(*socket);
        attempt.result = resultOf(socket.error());
        attempt.reason = socket.error().detail;
    }
    return std::nullopt;
}

} // namespace

Result<std::optional<ProxySetting>> proxyFor(const Question& question, const std::string& option, StopToken stop)
{
    if (option == "none")
        return std::optional<ProxySetting>();
    if (!option.empty() && option != "system") {
        auto setting = parseProxyUrl(option, "option");
        if (!setting)
            return setting.error();
        return std::optional(*std::move(setting));
    }
    const auto scheme = webScheme(question);
    auto found = proxyFromEnvironment(environment(), scheme, question.host, question.port);
    if (!found || *found)
        return found;
    auto host = asciiName(question.host).valueOr(question.host);
    auto asked = runAbandonable([scheme, host, port = question.port] { return desktopProxy(scheme, host, port); },
                                Clock::now() + desktop_wait, stop);
    return asked ? *std::move(asked) : std::nullopt;
}

ProxyConnect connectThroughProxy(const ProxySetting& proxy, const Question& question, Clock::time_point deadline, StopToken stop)
{
    const auto protocol = serviceProtocol(question.scheme, question.port);
    const bool tls = protocol.tls && protocol.certain;
    if (tls)
        loadTlsLibrary(); // which can take a second, and is no silence of the proxy
    const auto start = Clock::now();
    const ProxyTalk talk{proxy, asciiName(question.host).valueOr(question.host), question.port, tls, deadline, stop};
    ProxyConnect attempt;
    attempt.host = proxy.host;
    attempt.port = proxy.port;
    attempt.target = talk.authority();
    const auto addresses = addressesOf(proxy.host, deadline, stop);
    attempt.result = ProxyResult::NotResolved;
    auto socket = reach(proxy, addresses, deadline, stop, attempt);
    if (socket)
        talk.openTunnel(std::move(*socket), attempt);
    if (attempt.result == ProxyResult::Denied && attempt.status != 407 && question.scheme == "http" && proxy.type == "http") {
        auto second = platform::connectStream({*attempt.address, proxy.port}, connect_wait, stop);
        if (second)
            talk.fetchPage(std::move(*second), attempt);
    }
    attempt.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();
    return attempt;
}

} // namespace deadair::probe
