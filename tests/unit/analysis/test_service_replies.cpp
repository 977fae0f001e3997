// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/service/excerpt.h"
#include "analysis/service/http_reply.h"
#include "analysis/service/protocols.h"
#include "analysis/service/recognise.h"
#include "analysis/service/tls_alert.h"

#include <random>

using namespace deadair;

namespace
{

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string page(const char* status, const char* headers, const char* body)
{
    return std::string("HTTP/1.1 ") + status + "\r\n" + headers + "\r\n" + body;
}

} // namespace

class TestServiceReplies final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognises_data()
    {
        using namespace std::string_view_literals;
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("protocol");
        const auto row = [](const char* name, std::string_view reply, const char* expected, const char* protocol) {
            QTest::newRow(name) << bytes(reply) << QByteArray(expected) << QByteArray(protocol);
        };
        row("ssh", "SSH-2.0-OpenSSH_9.2p1\r\n", "", "ssh");
        row("ssh full", "Exceeded MaxStartups\r\n", "ssh", "ssh");
        row("http", "HTTP/1.1 200 OK\r\n", "", "http");
        row("http on ssh", "HTTP/1.1 400 Bad Request\r\n", "ssh", "http");
        row("tls alert", "\x15\x03\x03\x00\x02\x02\x46"sv, "http", "tls");
        row("tls hello", "\x16\x03\x03\x00\x7a\x02"sv, "", "tls");
        row("smtp", "220 mail.example ESMTP Postfix\r\n", "", "smtp");
        row("ftp", "220 (vsFTPd 3.0.3)\r\n", "", "ftp");
        row("220 as ftp", "220 Welcome\r\n", "ftp", "ftp");
        row("220 as smtp", "220 Welcome\r\n", "smtp", "smtp");
        row("220 unknown", "220 Welcome\r\n", "", "smtp");
        row("ftp full", "421 There are too many connected users, please try later.\r\n", "", "ftp");
        row("pop3", "+OK Dovecot ready.\r\n", "pop3", "pop3");
        row("ok as redis", "+OK\r\n", "redis", "redis");
        row("imap", "* OK [CAPABILITY IMAP4rev1] ready\r\n", "", "imap");
        row("redis", "+PONG\r\n", "", "redis");
        row("redis auth", "-NOAUTH Authentication required.\r\n", "", "redis");
        row("mysql",
            "\x4a\x00\x00\x00\x0a"
            "8.0.36\x00"sv,
            "", "mysql");
        row("mysql full", "\x17\x00\x00\x00\xff\x10\x04Too many connections"sv, "", "mysql");
        row("postgres ssl", "S", "postgresql", "postgresql");
        row("postgres no", "N", "postgresql", "postgresql");
        row("lone N", "N", "", "");
        row("postgres full",
            "E\x00\x00\x00\x40SFATAL\x00"
            "C53300\x00Msorry, too many clients already\x00\x00"sv,
            "", "postgresql");
        row("rdp", "\x03\x00\x00\x13\x0e\xd0\x00\x00\x12\x34\x00\x02\x0f\x08\x00\x02\x00\x00\x00"sv, "", "rdp");
        row("vnc", "RFB 003.008\n", "", "vnc");
        row("amqp", "\x01\x00\x00\x00\x00\x01\xf0\x00\x0a\x00\x0a"sv, "", "amqp");
        row("mqtt", "\x20\x02\x00\x05"sv, "", "mqtt");
        row("ldap", "\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\x00\x04\x00\x04\x00"sv, "", "ldap");
        row("mongodb", "\x26\x00\x00\x00\x01\x00\x00\x00\x01\x00\x00\x00\xdd\x07\x00\x00"sv, "", "mongodb");
        row("memcached", "VERSION 1.6.18\r\n", "", "memcached");
        row("kafka",
            "\x00\x00\x00\x2a"
            "DAIR\x00\x00"sv,
            "", "kafka");
        row("nats", "INFO {\"server_id\":\"x\"}\r\n", "", "nats");
        row("http2", "\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x04\x00\x40\x00\x00"sv, "", "http2");
        row("nothing", "", "", "");
        row("noise", "\xde\xad\xbe\xef"sv, "ssh", "");
    }
    void recognises()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, protocol);
        const auto wanted = expected.toStdString();
        QCOMPARE(bytes(recogniseReply(reply.toStdString(), wanted)), protocol);
    }
    void survivesAnything()
    {
        std::mt19937 random(1); // NOLINT: the same bytes in every run
        for (int i = 0; i < 20'000; ++i) {
            std::string noise(random() % 40, '\0');
            for (auto& byte : noise)
                byte = static_cast<char>(random() % 3 == 0 ? random() % 8 : random());
            (void)recogniseReply(noise, "postgresql");
            (void)saysTooManyClients(noise);
            (void)parseHttpReply("HTTP/1.1 " + noise);
            (void)parseHttpReply("HTTP/1.1 502 x\r\n" + noise + "\r\n\r\n<" + noise);
            QVERIFY(cleanExcerpt(noise, 20).size() <= 20);
            QVERIFY(QString::fromStdString(cleanExcerpt(noise)).toStdString() == cleanExcerpt(noise)); // valid UTF-8
        }
    }
    void limits()
    {
        for (const char* said : {"\x17\x01Too many connections", "-ERR max number of clients reached\r\n",
                                 "FATAL: sorry, too many clients already", "Exceeded MaxStartups\r\n",
                                 "421 4.7.0 mx.example Error: too many connections from 10.0.0.1\r\n",
                                 "421 There are too many connected users, please try later.\r\n", "Not allowed at this time\r\n",
                                 "530 Sorry, the maximum number of allowed clients (30) are already connected.\r\n",
                                 "ESFATAL C08P01 Mno more connections allowed (max_client_conn)", "FATAL:  remaining connection slots are reserved for roles with SUPERUSER"})
            QVERIFY2(saysTooManyClients(said), said);
        for (const char* said :
             {"220-We had too many connections yesterday\r\n220 ready\r\n", "* OK too many users like this server", "* PREAUTH ready; too many connections yesterday", "220 mail.example ESMTP", "421 4.3.2 Service shutting down\r\n", "SSH-2.0-limit", "+PONG"})
            QVERIFY2(!saysTooManyClients(said), said);
    }
    void tlsWanted()
    {
        QVERIFY(saysTlsWanted(page("400 Bad Request", "Server: nginx\r\n",
                                   "<center>The plain HTTP request was sent to HTTPS port</center>")));
        QVERIFY(saysTlsWanted(page("400 Bad Request", "", "Client sent an HTTP request to an HTTPS server.\n")));
        QVERIFY(!saysTlsWanted(page("400 Bad Request", "", "Bad request")));
    }
    void gateways_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("expected"); // gateway|no healthy|timeout|limit
        const auto row = [](const char* name, const std::string& reply, const char* expected) {
            QTest::newRow(name) << bytes(reply) << QByteArray(expected);
        };
        row("nginx 502",
            page("502 Bad Gateway", "Server: nginx/1.22.1\r\nContent-Type: text/html\r\n",
                 "<html><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></html>"),
            "nginx|0|0|0");
        row("nginx 504", page("504 Gateway Time-out", "Server: nginx\r\n", "<h1>504 Gateway Time-out</h1>"),
            "nginx|0|1|0");
        row("haproxy 503",
            page("503 Service Unavailable", "cache-control: no-cache\r\n",
                 "<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this "
                 "request.\n</body></html>\n"),
            "haproxy|1|0|0");
        row("haproxy 504",
            page("504 Gateway Time-out", "", "<h1>504 Gateway Time-out</h1>\nThe server didn't respond in time.\n"),
            "haproxy|0|1|0");
        row("envoy none", page("503 Service Unavailable", "server: envoy\r\n", "no healthy upstream"), "envoy|1|0|0");
        row("envoy slow", page("504 Gateway Timeout", "server: istio-envoy\r\n", "upstream request timeout"),
            "envoy|0|1|0");
        row("envoy reset",
            page("503 Service Unavailable", "",
                 "upstream connect error or disconnect/reset before headers. reset reason: connection timeout"),
            "envoy|0|1|0");
        row("kong",
            page("503 Service Temporarily Unavailable", "Server: kong/3.4\r\n",
                 "{\"message\":\"failure to get a peer from the ring-balancer\"}"),
            "kong|1|0|0");
        row("traefik", page("503 Service Unavailable", "Content-Type: text/plain\r\n", "no available server\n"),
            "traefik|1|0|0");
        row("apache",
            page("502 Proxy Error", "Server: Apache/2.4.57 (Debian)\r\n",
                 "<h1>Proxy Error</h1>The proxy server could not handle the request"),
            "apache|0|0|0");
        row("varnish",
            page("503 Backend fetch failed", "X-Varnish: 3\r\nServer: Varnish\r\n", "<h3>Guru Meditation:</h3>"),
            "varnish|0|0|0");
        row("cloudfront", page("504 Gateway Timeout", "X-Cache: Error from cloudfront\r\nServer: CloudFront\r\n", ""),
            "cloudfront|0|1|0");
        row("cdn before origin", page("522 ", "Server: nginx\r\nCF-RAY: 1\r\n", ""), "cloudflare|0|0|0");
        row("elb", page("503 Service Temporarily Unavailable", "Server: awselb/2.0\r\n", ""), "aws_elb|0|0|0");
        row("chunked", page("503 x", "Transfer-Encoding: chunked\r\n", "13\r\nno healthy upstream\r\n0\r\n\r\n"),
            "envoy|1|0|0");
        row("rate limit", page("429 Too Many Requests", "", ""), "|0|0|1");
        row("503 limit", page("503 Service Unavailable", "", "Connection limit reached"), "|0|0|1");
        row("words of a good page", page("200 OK", "", "how to fix: no healthy upstream, 504 Gateway Time-out"),
            "|0|0|0");
    }
    void gateways()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QByteArray, expected);
        const auto parsed = parseHttpReply(reply.toStdString());
        QVERIFY(parsed);
        const auto got = parsed->gateway + '|' + std::to_string(parsed->says_no_healthy_upstream) + '|' +
                         std::to_string(parsed->says_upstream_timeout) + '|' + std::to_string(parsed->states_limit);
        QCOMPARE(QByteArray::fromStdString(got), expected);
    }
    void httpParts()
    {
        const auto reply =
            parseHttpReply("HTTP/1.1 503 Service\x1b[31m Unavailable\r\nServer: nginx\r\nVia: 1.1 gw\r\n\r\n"
                           "<style>p{}</style><h1>Sorry</h1> &amp; <!-- <b>hidden</b> --> bye\xe2\x80\xae");
        QCOMPARE(reply->status, 503);
        QCOMPARE(reply->reason, std::string("Service.[31m Unavailable"));
        QCOMPARE(reply->via, std::string("1.1 gw"));
        QCOMPARE(reply->excerpt, std::string("Sorry & bye"));
        for (const char* bad : {"", "HTTP/1.1", "HTTP/1.1 abc", "SSH-2.0", "HTTP/1.1 99 x"})
            QVERIFY2(!parseHttpReply(bad), bad);
        QVERIFY(httpProgress("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nab", 100) == HttpProgress::Enough);
        QVERIFY(httpProgress("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", 100) == HttpProgress::Promised);
        QVERIFY(httpProgress("HTTP/1.1 200 OK\r\n\r\nab", 100) == HttpProgress::OpenEnd);
        QVERIFY(httpProgress("HTTP/1.1 200 OK\r\n\r\nab", 2) == HttpProgress::Enough);
        QVERIFY(httpProgress("HTTP/1.1 200 OK\r\nContent-Le", 100) == HttpProgress::InHeader);
    }
    void alertsInTheClear()
    {
        using namespace std::string_view_literals;
        QCOMPARE(plainAlert("\x15\x03\x03\x00\x02\x02\x46"sv).value_or(-1), 70);
        QCOMPARE(plainAlert("\x15\x03\x01\x00\x02\x01\x00more"sv).value_or(-1), 0);
        for (const auto other : {""sv, "\x15\x03\x03\x00\x02\x02"sv, "\x16\x03\x03\x00\x02\x02\x46"sv, "\x15\x03\x03\x00\x1a\x02\x46"sv /* sealed */,
                                 "\x15\x03\x03\x00\x02\x07\x46"sv})
            QVERIFY(!plainAlert(other));
        QCOMPARE(alertName(40), std::string("handshake failure"));
        QCOMPARE(alertName(200), std::string("alert 200"));
    }
    void protocols()
    {
        QCOMPARE(serviceProtocol("", 22).name, std::string_view("ssh"));
        QVERIFY(serviceProtocol("", 22).first == FirstWord::Server);
        QCOMPARE(serviceProtocol("https", 8080).name, std::string_view("https"));
        QVERIFY(serviceProtocol("https", 8080).tls && serviceProtocol("https", 8080).certain);
        QVERIFY(serviceProtocol("", 8080).by_custom && !serviceProtocol("http", 8080).by_custom && !serviceProtocol("", 80).by_custom);
        QCOMPARE(serviceProtocol("", 5432).question.size(), std::size_t(8));
        QCOMPARE(serviceProtocol("postgres", 1).name, std::string_view("postgresql"));
        QCOMPARE(serviceProtocol("", 27017).question.size(), std::size_t(0x34));
        QCOMPARE(serviceProtocol("", 1433).question.size(), std::size_t(0x1a));
        QCOMPARE(serviceProtocol("", 9092).question.size(), std::size_t(4 + 0x11));
        QCOMPARE(serviceProtocol("", 1883).question.size(), std::size_t(2 + 0x0c));
        QVERIFY(!serviceProtocol("", 9090).certain);
        QVERIFY(serviceProtocol("", 12345).name.empty());
        QVERIFY(serviceProtocol("irc", 80).name.empty());
    }
};

QTEST_APPLESS_MAIN(TestServiceReplies)
#include "test_service_replies.moc"
