// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/config/proxy_rules.h"
#include "analysis/service/http_request.h"
#include "analysis/service/socks5.h"

using namespace deadair;

namespace
{

using Environment = std::map<std::string, std::string>;

std::string chosen(const Environment& environment, const char* scheme, const char* host, std::uint16_t port)
{
    const auto proxy = proxyFromEnvironment(environment, scheme, host, port);
    if (!proxy)
        return "error";
    if (!*proxy)
        return "";
    return (*proxy)->host + ":" + std::to_string((*proxy)->port) + ((*proxy)->bypassed ? " bypassed" : "");
}

} // namespace

class TestProxyRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void urls()
    {
        auto proxy = parseProxyUrl("http://us%65r:p%40ss@proxy.example:3128/", "option");
        QVERIFY(proxy.ok());
        QCOMPARE(proxy->type, std::string("http"));
        QCOMPARE(proxy->host, std::string("proxy.example"));
        QCOMPARE(proxy->port, std::uint16_t(3128));
        QCOMPARE(proxy->credentials, std::string("user:p@ss"));
        QCOMPARE(parseProxyUrl("proxy.example", "")->port, std::uint16_t(1080));
        QCOMPARE(parseProxyUrl("https://proxy.example", "")->port, std::uint16_t(443));
        QCOMPARE(parseProxyUrl("socks5h://[2001:db8::1]:9050", "")->host, std::string("2001:db8::1"));
        QCOMPARE(parseProxyUrl("socks5h://[2001:db8::1]:9050", "")->type, std::string("socks5"));
        for (const char* bad : {"", "ftp://proxy.example", "http://", "http://proxy.example:0",
                                "http://proxy.example:http", "http://a:1:2:3x", "http://[::1", "http://pro xy:1"})
            QVERIFY2(!parseProxyUrl(bad, "option").ok(), bad);
        const auto error = parseProxyUrl("http://user:secret@proxy.example:99999", "option").error().message();
        QVERIFY(error.find("proxy.example:99999") != std::string::npos);
        QVERIFY(error.find("secret") == std::string::npos);
    }
    void variables()
    {
        const Environment all = {{"http_proxy", "h:1"}, {"https_proxy", "s:2"}, {"ALL_PROXY", "socks5://a:3"}};
        QCOMPARE(chosen(all, "http", "shop.example", 80), std::string("h:1"));
        QCOMPARE(chosen(all, "https", "shop.example", 443), std::string("s:2"));
        QCOMPARE(chosen(all, "", "db.example", 5432), std::string("a:3"));
        QCOMPARE(chosen({{"HTTP_PROXY", "h:1"}}, "http", "shop.example", 80), std::string());
        QCOMPARE(chosen({{"HTTPS_PROXY", "s:2"}}, "https", "shop.example", 443), std::string("s:2"));
        QCOMPARE(chosen({{"HTTPS_PROXY", "s:2"}}, "", "db.example", 5432), std::string("s:2"));
        QCOMPARE(chosen({{"https_proxy", " "}, {"HTTPS_PROXY", "s:2"}}, "https", "x.example", 443), std::string("s:2"));
        QCOMPARE(chosen({}, "https", "shop.example", 443), std::string());
        QCOMPARE(chosen({{"https_proxy", "gopher://x"}}, "https", "shop.example", 443), std::string("error"));
        QCOMPARE(chosen({{"https_proxy", "s:2"}, {"no_proxy", ".example"}}, "https", "a.example", 443),
                 std::string("s:2 bypassed"));
        QCOMPARE(chosen({{"https_proxy", "s:2"}}, "https", "localhost", 443), std::string("s:2 bypassed"));
        QCOMPARE(chosen({{"https_proxy", "s:2"}}, "https", "127.0.0.5", 443), std::string("s:2 bypassed"));
    }
    void exceptions_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("bypassed");
        const auto row = [](const char* list, const char* host, bool bypassed) {
            QTest::newRow(qPrintable(QStringLiteral("%1 | %2").arg(QLatin1String(list), QLatin1String(host))))
                << QByteArray(list) << QByteArray(host) << bypassed;
        };
        row("example", "shop.example", true);
        row(".example", "shop.example", true);
        row("*.example", "shop.example", true);
        row("EXAMPLE.", "shop.Example", true);
        row("shop.example", "shop.example", true);
        row("op.example", "shop.example", false);
        row("shop.example.org", "shop.example", false);
        row("a.example, b.example", "b.example", true);
        row("a.example b.example", "b.example", true);
        row("*", "anything", true);
        row("10.0.0.0/8", "10.9.8.7", true);
        row("10.0.0.0/8", "11.9.8.7", false);
        row("10.0.0.7", "10.0.0.7", true);
        row("2001:db8::/32", "2001:db8::5", true);
        row("[2001:db8::5]:443", "2001:db8::5", true);
        row("shop.example:443", "shop.example", true);
        row("shop.example:80", "shop.example", false);
        row("", "shop.example", false);
        row(",,. ,", "shop.example", false);
    }
    void exceptions()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, host);
        QFETCH(bool, bypassed);
        QCOMPARE(bypassesProxy(list.toStdString(), host.toStdString(), 443), bypassed);
    }
    void requests()
    {
        QCOMPARE(httpAuthority("2001:db8::1", 8080, 80), std::string("[2001:db8::1]:8080"));
        QCOMPARE(httpAuthority("shop.example", 443, 443), std::string("shop.example"));
        const auto get = httpGet("shop.example", "/a b\r\nEvil: 1", 1500);
        QCOMPARE(get.size(), std::size_t(1500));
        QVERIFY(get.starts_with("GET /abEvil:1 HTTP/1.1\r\nHost: shop.example\r\n"));
        QVERIFY(get.ends_with("\r\n\r\n"));
        QVERIFY(httpGet("shop.example", "").starts_with("GET / HTTP/1.1\r\n"));
        const auto tunnel = httpConnect("db.example:5432", "Aladdin:open sesame"); // RFC 7617 2
        QVERIFY(tunnel.find("Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n") != std::string::npos);
        QVERIFY(httpConnect("a:1", "").find("Authorization") == std::string::npos);
    }
    void socks()
    {
        using namespace std::string_view_literals;
        QVERIFY(socks5Connect("192.0.2.1", 443) == "\x05\x01\x00\x01\xc0\x00\x02\x01\x01\xbb"sv);
        QVERIFY(socks5Connect("a.b", 80) == "\x05\x01\x00\x03\x03"
                                            "a.b\x00\x50"sv);
        QVERIFY(socks5LogIn("me:pw") == "\x01\x02me\x02pw"sv);
        QCOMPARE(socks5Connect(std::string(999, 'a'), 1).size(), std::size_t(4 + 1 + 255 + 2));
    }
};

QTEST_APPLESS_MAIN(TestProxyRules)
#include "test_proxy_rules.moc"
