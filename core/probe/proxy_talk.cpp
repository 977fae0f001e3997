// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/proxy_talk.h"

#include "analysis/service/excerpt.h"
#include "analysis/service/http_reply.h"
#include "analysis/service/http_request.h"
#include "analysis/service/socks5.h"
#include "probe/tls_client.h"

#include <algorithm>

namespace deadair::probe
{
namespace
{

using platform::Clock;
using platform::StreamEnd;
using platform::StreamRead;

constexpr std::size_t header_limit = 16 * 1024;
constexpr std::size_t page_limit = 4 * 1024;

/// Fills `heard` up to `count` bytes; false, with the result in `attempt`, when they do not come.
bool hear(const platform::Socket& socket, std::string& heard, std::size_t count, const ProxyTalk& talk,
          ProxyConnect& attempt)
{
    while (heard.size() < count) {
        const auto read = platform::receiveSome(socket, count - heard.size(), talk.deadline, talk.stop);
        if (read.end != StreamEnd::Data) {
            attempt.result = read.end == StreamEnd::Silent ? ProxyResult::NoReply : ProxyResult::Closed;
            return false;
        }
        heard += read.bytes;
    }
    return true;
}

ProxyResult resultOfStatus(int status)
{
    if (status >= 200 && status < 300)
        return ProxyResult::Tunnel;
    // A web server that is no proxy knows no CONNECT, or takes its target for a page.
    if (status == 400 || status == 404 || status == 501)
        return ProxyResult::NotAProxy;
    constexpr int log_in_to_network = 511; // RFC 6585 6
    if (status == log_in_to_network)
        return ProxyResult::Denied;
    return status >= 500 ? ProxyResult::Error : ProxyResult::Denied;
}

std::string wordsOf(const HttpReply& reply)
{
    return cleanExcerpt(reply.reason + (reply.excerpt.empty() ? "" : ": " + reply.excerpt));
}

/// Reads an HTTP answer with `receive` until `enough` says so.
template <class Receive> std::optional<HttpReply> hearHttp(Receive receive, bool want_page, ProxyConnect& attempt)
{
    std::string heard;
    auto end = StreamEnd::Data;
    while (heard.size() < header_limit + page_limit) {
        const auto progress = httpProgress(heard, page_limit);
        const auto begun = parseHttpReply(heard);
        const bool in_page = progress != HttpProgress::InHeader;
        // A tunnel has no page, and after its header the target may begin to speak.
        if (in_page && (progress == HttpProgress::Enough || !want_page || (begun && begun->status / 100 == 2)))
            break;
        const StreamRead read = receive();
        end = read.end;
        if (end != StreamEnd::Data)
            break;
        heard += read.bytes;
    }
    if (heard.empty()) {
        attempt.result = end == StreamEnd::Silent ? ProxyResult::NoReply : ProxyResult::Closed;
        return std::nullopt;
    }
    auto reply = parseHttpReply(heard);
    if (!reply) {
        attempt.result = ProxyResult::NotAProxy;
        attempt.reason = cleanExcerpt(heard);
    }
    return reply;
}

void connectByHttp(const ProxyTalk& talk, const platform::Socket& socket, ProxyConnect& attempt)
{
    if (!platform::sendAll(socket, httpConnect(talk.authority(), talk.proxy.credentials), talk.deadline, talk.stop)) {
        attempt.result = ProxyResult::Closed;
        return;
    }
    const auto receive = [&] { return platform::receiveSome(socket, page_limit, talk.deadline, talk.stop); };
    if (const auto reply = hearHttp(receive, true, attempt)) {
        attempt.result = resultOfStatus(reply->status);
        attempt.status = reply->status;
        attempt.reason = wordsOf(*reply);
    }
}

void connectByTls(const ProxyTalk& talk, platform::Socket socket, ProxyConnect& attempt)
{
    TlsClient tls(std::move(socket), talk.proxy.host, TlsOffer::Current);
    (void)tls.handshake(talk.deadline, talk.stop);
    if (tls.result().result != TlsResult::Completed) {
        const bool silent = tls.result().result == TlsResult::Stalled;
        attempt.result = silent ? ProxyResult::NoReply : ProxyResult::NotAProxy;
        attempt.reason = cleanExcerpt("TLS: " + tls.result().detail);
        return;
    }
    tls.send(httpConnect(talk.authority(), talk.proxy.credentials));
    const auto receive = [&] { return tls.receive(talk.deadline, talk.stop); };
    if (const auto reply = hearHttp(receive, true, attempt)) {
        attempt.result = resultOfStatus(reply->status);
        attempt.status = reply->status;
        attempt.reason = wordsOf(*reply);
    }
}

/// False when the proxy wants a log-in that it does not get; `attempt` says so.
bool greetSocks(const ProxyTalk& talk, const platform::Socket& socket, ProxyConnect& attempt)
{
    const auto& credentials = talk.proxy.credentials;
    constexpr char with_password = 2;
    std::string heard;
    (void)platform::sendAll(socket, socks5Hello(!credentials.empty()), talk.deadline, talk.stop);
    if (!hear(socket, heard, 2, talk, attempt))
        return false;
    if (heard[0] != 5) {
        attempt.result = ProxyResult::NotAProxy;
        attempt.reason = cleanExcerpt(heard);
        return false;
    }
    bool welcome = heard[1] == 0;
    if (heard[1] == with_password && !credentials.empty()) {
        heard.clear();
        (void)platform::sendAll(socket, socks5LogIn(credentials), talk.deadline, talk.stop);
        if (!hear(socket, heard, 2, talk, attempt))
            return false;
        welcome = heard[1] == 0;
    }
    if (!welcome) {
        attempt.result = ProxyResult::Denied;
        attempt.reason = credentials.empty() ? "asks for a log-in" : "refuses the log-in";
    }
    return welcome;
}

void connectBySocks(const ProxyTalk& talk, const platform::Socket& socket, ProxyConnect& attempt)
{
    if (!greetSocks(talk, socket, attempt))
        return;
    constexpr int not_allowed = 2;
    std::string heard;
    (void)platform::sendAll(socket, socks5Connect(talk.host, talk.port), talk.deadline, talk.stop);
    if (!hear(socket, heard, 2, talk, attempt))
        return;
    attempt.status = static_cast<unsigned char>(heard[1]);
    attempt.reason = socks5ReplyText(attempt.status);
    if (heard[0] != 5)
        attempt.result = ProxyResult::NotAProxy;
    else if (attempt.status == 0)
        attempt.result = ProxyResult::Tunnel;
    else
        attempt.result = attempt.status == not_allowed ? ProxyResult::Denied : ProxyResult::Error;
}

/// With the target, through the tunnel: what comes is the proxy's work or the target's.
void shakeHandsInside(const ProxyTalk& talk, platform::Socket socket, ProxyConnect& attempt)
{
    TlsClient tls(std::move(socket), talk.host, TlsOffer::Current);
    (void)tls.handshake(talk.deadline, talk.stop);
    attempt.tls = tls.result();
    attempt.tls->address = attempt.address.value_or(IpAddress());
    attempt.tls->port = attempt.port;
}

} // namespace

std::string ProxyTalk::authority() const
{
    return httpAuthority(host, port, 0);
}

void ProxyTalk::openTunnel(platform::Socket socket, ProxyConnect& attempt) const
{
    attempt.reason.clear();
    if (proxy.type == "https")
        return connectByTls(*this, std::move(socket), attempt);
    if (proxy.type == "socks5")
        connectBySocks(*this, socket, attempt);
    else
        connectByHttp(*this, socket, attempt);
    if (attempt.result == ProxyResult::Tunnel && tls)
        shakeHandsInside(*this, std::move(socket), attempt);
}

void ProxyTalk::fetchPage(platform::Socket socket, ProxyConnect& attempt) const
{
    const auto request = httpGetThroughProxy(httpAuthority(host, port, 80), "/", proxy.credentials);
    if (!platform::sendAll(socket, request, deadline, stop))
        return;
    ProxyConnect ignored;
    const auto receive = [&] { return platform::receiveSome(socket, page_limit, deadline, stop); };
    const auto reply = hearHttp(receive, true, ignored);
    if (!reply)
        return; // the refusal of the tunnel stands
    attempt.status = reply->status;
    attempt.reason = wordsOf(*reply);
    // The proxy's own refusal carries its name and no Via, which it adds to what it passes on (RFC 9110 7.6.3).
    const bool own_words = reply->via.empty() && (reply->gateway == "squid" || reply->gateway == "tinyproxy");
    const bool proxy_failed = reply->status == 502 || reply->status == 503 || reply->status == 504;
    if (reply->status == 407 || (own_words && reply->status >= 400 && reply->status < 500))
        attempt.result = ProxyResult::Denied;
    else
        attempt.result = own_words || proxy_failed ? ProxyResult::Error : ProxyResult::Tunnel;
}

} // namespace deadair::probe
