// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "loopback.h"
#include "probe/proxy.h"

using namespace deadair;
using namespace std::chrono_literals;
using namespace std::string_view_literals;
using platform::Clock;

namespace
{

ProxySetting proxyAt(const Endpoint& server, const char* type = "http", const char* credentials = "")
{
    ProxySetting proxy;
    proxy.type = type;
    proxy.host = server.address.toString();
    proxy.port = server.port;
    proxy.credentials = credentials;
    return proxy;
}

ProxyConnect through(const ProxySetting& proxy, std::chrono::milliseconds time = 5s, const char* scheme = "")
{
    Question question;
    question.scheme = scheme;
    question.host = "db.example";
    question.port = 5432;
    return probe::connectThroughProxy(proxy, question, Clock::now() + time, {});
}

Question questionFor(const char* scheme, const char* host, std::uint16_t port)
{
    Question question;
    question.scheme = scheme;
    question.host = host;
    question.port = port;
    return question;
}

} // namespace

class TestProxy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The application's TLS goes through the tunnel: what becomes of it there counts.
    void tlsInsideTheTunnel()
    {
        const auto tunnelTo = [](const std::function<void(const test::Peer&)>& then) {
            return [then](const test::Peer& peer) {
                (void)peer.hear("\r\n\r\n");
                peer.say("HTTP/1.1 200 Connection established\r\n\r\n");
                then(peer);
            };
        };
        const auto hello = [](const test::Peer& peer) { return peer.hear("\x01"); };
        test::FakeServer silent(tunnelTo([](const test::Peer& peer) { peer.keepSilent(); }));
        auto attempt = through(proxyAt(silent.endpoint()), 1500ms, "https");
        QCOMPARE(attempt.result, ProxyResult::Tunnel);
        QCOMPARE(attempt.tls->result, TlsResult::Stalled);
        QCOMPARE(attempt.tls->server_name, std::string("db.example"));
        test::FakeServer hangs_up(tunnelTo([&](const test::Peer& peer) { (void)hello(peer); }));
        QCOMPARE(through(proxyAt(hangs_up.endpoint()), 5s, "https").tls->result, TlsResult::Closed);
        test::FakeServer speaks(tunnelTo([&](const test::Peer& peer) {
            (void)hello(peer);
            peer.say("HTTP/1.1 403 Blocked\r\n\r\n");
        }));
        QCOMPARE(through(proxyAt(speaks.endpoint()), 5s, "https").tls->result, TlsResult::NotTls);
        QVERIFY(!through(proxyAt(speaks.endpoint()), 5s).tls); // PostgreSQL begins without TLS
    }
    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, QByteArray answer, ProxyResult result, int status) {
            QTest::newRow(name) << answer << static_cast<int>(result) << status;
        };
        row("tunnel", "HTTP/1.1 200 Connection established\r\n\r\n", ProxyResult::Tunnel, 200);
        row("tunnel that speaks", "HTTP/1.0 200 OK\r\n\r\nSSH-2.0-x\r\n", ProxyResult::Tunnel, 200);
        row("log-in", "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n", ProxyResult::Denied,
            407);
        row("captive network", "HTTP/1.1 511 Network Authentication Required\r\nContent-Length: 0\r\n\r\n", ProxyResult::Denied, 511);
        row("forbidden", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", ProxyResult::Denied, 403);
        row("legal", "HTTP/1.1 451 Unavailable\r\nContent-Length: 0\r\n\r\n", ProxyResult::Denied, 451);
        row("gateway", "HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n", ProxyResult::Error, 504);
        row("unavailable", "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n", ProxyResult::Error, 503);
        row("web server", "HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Length: 0\r\n\r\n",
            ProxyResult::NotAProxy, 400);
        row("ssh", "SSH-2.0-OpenSSH_9.2\r\n", ProxyResult::NotAProxy, 0);
        row("close", "", ProxyResult::Closed, 0);
        row("endless", QByteArray("HTTP/1.1 200 OK\r\nX: ") + QByteArray(40'000, 'x'), ProxyResult::Tunnel, 200);
    }
    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, result);
        QFETCH(int, status);
        std::string heard;
        test::FakeServer server([&](const test::Peer& peer) {
            heard = peer.hear("\r\n\r\n");
            peer.say(answer.toStdString());
        });
        const auto attempt = through(proxyAt(server.endpoint(), "http", "user:pass"));
        QCOMPARE(static_cast<int>(attempt.result), result);
        QCOMPARE(attempt.status, status);
        QCOMPARE(attempt.target, std::string("db.example:5432"));
        QVERIFY(attempt.reason.size() <= 200);
        QVERIFY(heard.starts_with("CONNECT db.example:5432 HTTP/1.1\r\nHost: db.example:5432\r\n"));
        QVERIFY(heard.find("Proxy-Authorization: Basic dXNlcjpwYXNz\r\n") != std::string::npos);
    }
    void silentRefusingAndUnknownProxies()
    {
        Endpoint gone;
        {
            test::FakeServer silent([](const test::Peer& peer) { peer.keepSilent(); });
            gone = silent.endpoint();
            QCOMPARE(through(proxyAt(silent.endpoint()), 200ms).result, ProxyResult::NoReply);
            QCOMPARE(through(proxyAt(silent.endpoint(), "socks5"), 200ms).result, ProxyResult::NoReply);
            QCOMPARE(through(proxyAt(silent.endpoint(), "https"), 200ms).result, ProxyResult::NoReply);
        }
        QCOMPARE(through(proxyAt(gone)).result, ProxyResult::Refused);
        auto nameless = proxyAt(gone);
        nameless.host = std::string(64, 'a') + ".example";
        QCOMPARE(through(nameless).result, ProxyResult::NotResolved);
    }
    void pageWhereTunnelsAreRefused()
    {
        test::FakeServer server([](const test::Peer& peer) {
            const bool tunnel = peer.hear("\r\n\r\n").starts_with("CONNECT ");
            peer.say(tunnel ? "HTTP/1.1 403 Access violation\r\nServer: tinyproxy\r\nContent-Length: 0\r\n\r\n"
                            : "HTTP/1.1 404 Not Found\r\nVia: 1.1 tinyproxy\r\nContent-Length: 0\r\n\r\n");
        });
        QCOMPARE(through(proxyAt(server.endpoint())).result, ProxyResult::Denied);
        QCOMPARE(through(proxyAt(server.endpoint()), 5s, "http").result, ProxyResult::Tunnel);
    }
    void socks()
    {
        const auto answering = [](std::string_view method, std::string_view reply) {
            return [=](const test::Peer& peer) {
                (void)peer.hear("\x05");
                peer.say(method);
                (void)peer.hear("\x15\x38"sv); // port 5432 ends the request
                peer.say(reply);
            };
        };
        test::FakeServer good(answering("\x05\x00"sv, "\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00"sv));
        QCOMPARE(through(proxyAt(good.endpoint(), "socks5")).result, ProxyResult::Tunnel);
        test::FakeServer ruled(answering("\x05\x00"sv, "\x05\x02\x00\x01"sv));
        QCOMPARE(through(proxyAt(ruled.endpoint(), "socks5")).result, ProxyResult::Denied);
        test::FakeServer far(answering("\x05\x00"sv, "\x05\x04\x00\x01"sv));
        const auto attempt = through(proxyAt(far.endpoint(), "socks5"));
        QCOMPARE(attempt.result, ProxyResult::Error);
        QCOMPARE(attempt.reason, std::string("host unreachable"));
        test::FakeServer locked(answering("\x05\xff"sv, ""));
        QCOMPARE(through(proxyAt(locked.endpoint(), "socks5")).result, ProxyResult::Denied);
        test::FakeServer web(answering("HTTP/1.1 400 Bad Request\r\n\r\n"sv, ""));
        QCOMPARE(through(proxyAt(web.endpoint(), "socks5")).result, ProxyResult::NotAProxy);
    }
    void choice()
    {
        for (const char* name :
             {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
            qunsetenv(name);
        qputenv("HTTPS_PROXY", "http://proxy.example:3128");
        qputenv("NO_PROXY", "internal.example");
        const auto proxy = probe::proxyFor(questionFor("https", "shop.example", 443), "system");
        QCOMPARE((*proxy)->origin, std::string("environment HTTPS_PROXY"));
        QCOMPARE((*proxy)->host, std::string("proxy.example"));
        QVERIFY(!(*proxy)->bypassed);
        QVERIFY((*probe::proxyFor(questionFor("", "a.internal.example", 8443), "system"))->bypassed);
        QVERIFY(!*probe::proxyFor(questionFor("https", "shop.example", 443), "none"));
        QCOMPARE((*probe::proxyFor(questionFor("https", "shop.example", 443), "socks5://s.example"))->origin,
                 std::string("option"));
        QVERIFY(!probe::proxyFor(questionFor("https", "shop.example", 443), "nonsense://x").ok());
        qunsetenv("HTTPS_PROXY");
        qunsetenv("NO_PROXY");
        QVERIFY(!*probe::proxyFor(questionFor("https", "shop.example", 443), "system"));
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "test_proxy.moc"
