// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "loopback.h"
#include "probe/service.h"
#include "tls_server.h"

using namespace deadair;
using namespace std::chrono_literals;
using platform::Clock;

namespace
{

std::vector<Fact> talk(const std::string& scheme, const Endpoint& server, std::chrono::milliseconds time = 5s,
                       const std::string& host = "shop.example")
{
    Question question;
    question.scheme = scheme;
    question.host = host;
    question.port = server.port;
    question.path = "/health?a=1";
    return probe::talkToService(question, server.address, Clock::now() + time, {});
}

template <class Kind> std::optional<Kind> only(const std::vector<Fact>& facts)
{
    std::optional<Kind> found;
    for (const auto& fact : facts) {
        if (const auto* kind = std::get_if<Kind>(&fact))
            found = *kind;
    }
    return found;
}

} // namespace

class TestService final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void greeting()
    {
        test::FakeServer server(
            [](const test::Peer& peer) { peer.say("SSH-2.0-OpenSSH_9.2p1 Debian\r\n"), peer.keepSilent(); });
        const auto reply = only<ServiceReply>(talk("ssh", server.endpoint()));
        QVERIFY(reply);
        QCOMPARE(reply->result, ServiceResult::Replied);
        QCOMPARE(reply->expected, std::string("ssh"));
        QCOMPARE(reply->recognised, std::string("ssh"));
        QCOMPARE(reply->excerpt, std::string("SSH-2.0-OpenSSH_9.2p1 Debian"));
        QVERIFY(reply->owed && !reply->asked);
        QVERIFY(reply->waited_us < 1'000'000);
    }
    void question()
    {
        test::FakeServer server([](const test::Peer& peer) {
            peer.say(peer.hear("PING\r\n") == "PING\r\n" ? "+PONG\r\n" : "-ERR unknown command\r\n");
        });
        const auto reply = only<ServiceReply>(talk("redis", server.endpoint()));
        QCOMPARE(reply->recognised, std::string("redis"));
        QCOMPARE(reply->excerpt, std::string("+PONG"));
        QVERIFY(reply->asked);
    }
    void silence()
    {
        test::FakeServer server([](const test::Peer& peer) { peer.keepSilent(); });
        for (const char* scheme : {"ssh", "postgresql", "http"}) {
            const auto start = Clock::now();
            const auto facts = talk(scheme, server.endpoint(), 300ms);
            QVERIFY(Clock::now() - start < 2s);
            QCOMPARE(facts.size(), std::size_t(1));
            const auto reply = only<ServiceReply>(facts);
            QCOMPARE(reply->result, ServiceResult::Silent);
            QVERIFY(reply->owed);
            QVERIFY(reply->waited_us > 100'000);
            QCOMPARE(reply->unacked_segments, 0);
        }
    }
    void halfALineIsNoAnswer()
    {
        const auto result = [](const char* scheme, const char* words, bool resets) {
            test::FakeServer server([&](const test::Peer& peer) {
                if (std::string_view(scheme) == "http")
                    (void)peer.hear("\r\n\r\n");
                peer.say(words);
                resets ? peer.resetOnClose() : peer.keepSilent();
            });
            return only<ServiceReply>(talk(scheme, server.endpoint(), 400ms))->result;
        };
        QCOMPARE(result("ssh", "SSH-2.0-Open", false), ServiceResult::Silent);
        QCOMPARE(result("http", "HT", false), ServiceResult::Silent);
        QCOMPARE(result("http", "HT", true), ServiceResult::Reset);
        QCOMPARE(result("ssh", "SSH-2.0-OpenSSH\r\n", false), ServiceResult::Replied);
    }
    void nothingIsOwedByAnUnknownProtocol()
    {
        test::FakeServer server([](const test::Peer& peer) { peer.keepSilent(); });
        const auto start = Clock::now();
        const auto reply = only<ServiceReply>(talk("", server.endpoint()));
        QVERIFY(Clock::now() - start < 2s);
        QCOMPARE(reply->result, ServiceResult::Silent);
        QVERIFY(!reply->owed && !reply->asked);
        QCOMPARE(reply->expected, std::string());
    }
    void closedBeforeWeSpeak()
    {
        test::FakeServer server([](const test::Peer&) {});
        for (const char* scheme : {"http", "https", "redis", "ssh", ""}) {
            const auto reply = only<ServiceReply>(talk(scheme, server.endpoint()));
            QVERIFY(reply);
            QCOMPARE(reply->result, ServiceResult::Closed);
            QVERIFY(!reply->asked);
        }
    }
    void closedAfterTheQuestion()
    {
        test::FakeServer server([](const test::Peer& peer) { (void)peer.hear("\r\n\r\n"); });
        const auto reply = only<ServiceReply>(talk("http", server.endpoint()));
        QCOMPARE(reply->result, ServiceResult::Closed);
        QVERIFY(reply->asked);
    }
    void reset()
    {
        test::FakeServer server([](const test::Peer& peer) { peer.resetOnClose(); });
        const auto reply = only<ServiceReply>(talk("ssh", server.endpoint()));
        QCOMPARE(reply->result, ServiceResult::Reset);
    }
    void saysSomethingToTheGreeting()
    {
        const std::tuple<const char*, std::string, std::string> greetings[] = {{"smtp", "220-mail\r\n220 mail ESMTP\r\n", "QUIT\r\n"},
                                                                              {"imap", "* OK ready\r\n", "a LOGOUT\r\n"},
                                                                              {"ssh", "SSH-2.0-x\r\n", "SSH-2.0-deadair\r\n"}};
        for (const auto& [scheme, greeting, words] : greetings) {
            std::string heard;
            test::FakeServer obliging([&](const test::Peer& peer) {
                peer.say(greeting);
                heard = peer.hear(words);
                peer.say("bye\r\n");
            });
            auto reply = only<ServiceReply>(talk(scheme, obliging.endpoint()));
            QCOMPARE(heard, words);
            QCOMPARE(reply->result, ServiceResult::Replied);
            QCOMPARE(reply->recognised, std::string(scheme));
            test::FakeServer resets([&](const test::Peer& peer) {
                peer.say(greeting);
                (void)peer.hear(words);
                peer.resetOnClose();
            });
            reply = only<ServiceReply>(talk(scheme, resets.endpoint()));
            QCOMPARE(reply->result, ServiceResult::Reset);
            QVERIFY(reply->asked && reply->owed);
            QCOMPARE(reply->recognised, std::string(scheme));
            QCOMPARE(QByteArray::fromStdString(reply->excerpt), QByteArray::fromStdString(greeting).simplified());
            // To close without a word, or to keep silent, is a server's right once it has greeted.
            test::FakeServer silent([&](const test::Peer& peer) { peer.say(greeting), peer.keepSilent(); });
            reply = only<ServiceReply>(talk(scheme, silent.endpoint()));
            QCOMPARE(reply->result, ServiceResult::Replied);
            QVERIFY(reply->waited_us < 400'000); // for the greeting, not for more
            test::FakeServer closes([&](const test::Peer& peer) { peer.say(greeting); });
            QCOMPARE(only<ServiceReply>(talk(scheme, closes.endpoint()))->result, ServiceResult::Replied);
        }
    }
    void waitsForTheWholeGreeting()
    {
        std::string heard;
        test::FakeServer teases([&](const test::Peer& peer) {
            peer.say("220-mail.example wait\r\n");
            heard = peer.hear("QUIT");
        });
        QCOMPARE(only<ServiceReply>(talk("smtp", teases.endpoint()))->result, ServiceResult::Replied);
        QCOMPARE(heard, std::string());
    }
    /// Lines may stand before an ssh server's version; who says others and hangs up turns the client away.
    void linesBeforeTheVersion()
    {
        test::FakeServer polite([](const test::Peer& peer) {
            peer.say("Welcome to the bastion\r\n");
            peer.say("SSH-2.0-x\r\n");
            peer.keepSilent();
        });
        auto reply = only<ServiceReply>(talk("ssh", polite.endpoint()));
        QCOMPARE(reply->result, ServiceResult::Replied);
        QCOMPARE(reply->recognised, std::string("ssh"));
        test::FakeServer penalises([](const test::Peer& peer) { peer.say("Not allowed at this time\r\n"); });
        reply = only<ServiceReply>(talk("ssh", penalises.endpoint()));
        QVERIFY(reply->states_limit);
        test::FakeServer hangs_up([](const test::Peer& peer) { peer.say("Go away\r\n"); });
        QCOMPARE(only<ServiceReply>(talk("ssh", hangs_up.endpoint()))->result, ServiceResult::Closed);
        test::FakeServer mail([](const test::Peer& peer) { peer.say("220 mail ESMTP\r\n"), peer.keepSilent(); });
        reply = only<ServiceReply>(talk("ssh", mail.endpoint()));
        QCOMPARE(reply->result, ServiceResult::Replied);
        QCOMPARE(reply->recognised, std::string("smtp"));
    }
    void endlessWords()
    {
        test::FakeServer babbles([](const test::Peer& peer) {
            peer.say("SSH-2.0-");
            for (int i = 0; i < 4096; ++i)
                peer.say(std::string(4096, 'x'));
        });
        QCOMPARE(only<ServiceReply>(talk("ssh", babbles.endpoint()))->result, ServiceResult::Replied);
    }
    void statedLimit()
    {
        test::FakeServer server([](const test::Peer& peer) { peer.say("-ERR max number of clients reached\r\n"); });
        const auto reply = only<ServiceReply>(talk("redis", server.endpoint()));
        QVERIFY(reply->states_limit);
        QCOMPARE(reply->recognised, std::string("redis"));
        QVERIFY(!reply->asked);
    }
    void wrongProtocols()
    {
        test::FakeServer ssh([](const test::Peer& peer) { peer.say("SSH-2.0-x\r\n"), peer.keepSilent(); });
        for (const char* scheme : {"http", "https", "postgresql"}) {
            const auto reply = only<ServiceReply>(talk(scheme, ssh.endpoint()));
            QCOMPARE(reply->expected, std::string(scheme));
            QCOMPARE(reply->recognised, std::string("ssh"));
        }
        test::FakeServer http([](const test::Peer& peer) {
            (void)peer.hear("\x01"); // of a ClientHello
            peer.say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
        const auto facts = talk("https", http.endpoint());
        QCOMPARE(only<TlsHandshake>(facts)->result, TlsResult::NotTls);
        QCOMPARE(only<ServiceReply>(facts)->recognised, std::string("http"));
        QVERIFY(!only<HttpReply>(facts));
    }
    void httpReply()
    {
        std::string heard;
        test::FakeServer server([&](const test::Peer& peer) {
            heard = peer.hear("\r\n\r\n");
            peer.say("HTTP/1.1 504 Gateway Time-out\r\nServer: nginx\r\nContent-Length: 5\r\n\r\n");
            peer.say("sorry");
            peer.keepSilent();
        });
        const auto start = Clock::now();
        const auto facts = talk("http", server.endpoint());
        QVERIFY(Clock::now() - start < 1s);
        const auto reply = only<HttpReply>(facts);
        QCOMPARE(reply->status, 504);
        QCOMPARE(reply->gateway, std::string("nginx"));
        QVERIFY(reply->says_upstream_timeout);
        QCOMPARE(reply->excerpt, std::string("sorry"));
        QCOMPARE(QByteArray::fromStdString(reply->url),
                 "http://shop.example:" + QByteArray::number(server.endpoint().port) + "/health?a=1");
        QCOMPARE(only<ServiceReply>(facts)->recognised, std::string("http"));
        QVERIFY(heard.starts_with("GET /health?a=1 HTTP/1.1\r\nHost: shop.example:"));
        QVERIFY(heard.find("User-Agent: deadair/") != std::string::npos);
    }
    void plainHttpToTlsPort()
    {
        test::FakeServer server([](const test::Peer& peer) {
            (void)peer.hear("\r\n\r\n");
            peer.say("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n");
        });
        QCOMPARE(only<ServiceReply>(talk("http", server.endpoint()))->recognised, std::string("https"));
    }
    void tlsCertificates_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("self-signed") << "valid.pem" << QByteArray("shop.example") << QByteArray("self_signed");
        QTest::newRow("expired") << "expired.pem" << QByteArray("shop.example") << QByteArray("expired");
        QTest::newRow("future") << "future.pem" << QByteArray("shop.example") << QByteArray("not_yet_valid");
        QTest::newRow("other name") << "valid.pem" << QByteArray("db.example") << QByteArray("wrong_name");
    }
    void tlsCertificates()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, problem);
        test::TlsServer server(file, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        const auto facts = talk("https", server.endpoint(), 10s, host.toStdString());
        const auto tls = only<TlsHandshake>(facts);
        QVERIFY(tls);
        QCOMPARE(tls->result, TlsResult::Completed);
        QCOMPARE(tls->version, std::string("TLS 1.3"));
        QCOMPARE(tls->subject, std::string("shop.example"));
        QCOMPARE(tls->names, std::vector<std::string>{"shop.example"});
        QVERIFY(tls->not_after.ends_with('Z'));
        QVERIFY(tls->bytes_received > 500);
        QVERIFY(std::ranges::find(tls->problems, problem.toStdString()) != tls->problems.end());
        QCOMPARE(only<HttpReply>(facts)->status, 200);
        QCOMPARE(only<ServiceReply>(facts)->recognised, std::string("https"));
    }
    void tlsNamesBesideTheCommonName()
    {
        test::TlsServer server(QStringLiteral("common_name.pem"), "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        const auto names_other = [&](const char* host) {
            const auto tls = only<TlsHandshake>(talk("https", server.endpoint(), 10s, host));
            return std::ranges::find(tls->problems, "wrong_name") != tls->problems.end();
        };
        QVERIFY(names_other("shop.example"));
        QVERIFY(names_other("a.b.shop.example"));
        QVERIFY(!names_other("old.example"));
        QVERIFY(!names_other("www.shop.example"));
    }
    void tlsOldVersion()
    {
        test::TlsServer server(QStringLiteral("valid.pem"), "HTTP/1.1 200 OK\r\n\r\n", true);
        const auto facts = talk("https", server.endpoint(), 10s);
        const auto tls = only<TlsHandshake>(facts);
        QCOMPARE(tls->result, TlsResult::Alert);
        QVERIFY(tls->version_refused);
        QCOMPARE(tls->spoken_version, std::string("TLS 1.0"));
        QCOMPARE(tls->offered, std::string("TLS 1.2-1.3"));
        QCOMPARE(facts.size(), std::size_t(1));
    }
    void tlsStalls()
    {
        test::FakeServer silent([](const test::Peer& peer) { peer.keepSilent(); });
        const auto hurried = talk("https", silent.endpoint(), 400ms); // no time to call it a stall
        QVERIFY(!only<TlsHandshake>(hurried) && only<NotMeasured>(hurried)->what == "tls");
        auto tls = only<TlsHandshake>(talk("https", silent.endpoint(), 1500ms));
        QCOMPARE(tls->result, TlsResult::Stalled);
        QCOMPARE(tls->bytes_received, std::int64_t(0));
        test::FakeServer halting([](const test::Peer& peer) { peer.say("\x16\x03\x03\x01"), peer.keepSilent(); });
        tls = only<TlsHandshake>(talk("imaps", halting.endpoint(), 400ms));
        // Bytes before our hello are nobody's handshake.
        QVERIFY(!tls);
        test::FakeServer half([](const test::Peer& peer) {
            (void)peer.hear("\x01");
            peer.say("\x16\x03\x03\x01");
            peer.keepSilent();
        });
        tls = only<TlsHandshake>(talk("imaps", half.endpoint(), 400ms));
        QCOMPARE(tls->result, TlsResult::Stalled);
        QCOMPARE(tls->bytes_received, std::int64_t(4));
    }
    void tlsAlertAndClose()
    {
        test::FakeServer alert([](const test::Peer& peer) {
            (void)peer.hear("\x01");
            peer.say(std::string("\x15\x03\x03\x00\x02\x02\x70", 7)); // unrecognized_name
        });
        auto tls = only<TlsHandshake>(talk("https", alert.endpoint()));
        QCOMPARE(tls->result, TlsResult::Alert);
        QVERIFY(!tls->version_refused);
        QVERIFY(!tls->detail.empty());
        test::FakeServer closing([](const test::Peer& peer) { (void)peer.hear("\x01"); });
        QCOMPARE(only<TlsHandshake>(talk("https", closing.endpoint()))->result, TlsResult::Closed);
        test::FakeServer resetting([](const test::Peer& peer) { (void)peer.hear("\x01"), peer.resetOnClose(); });
        QCOMPARE(only<TlsHandshake>(talk("https", resetting.endpoint()))->result, TlsResult::Reset);
    }
    void tlsThatOurLibraryBreaksOff()
    {
        test::FakeServer liar([](const test::Peer& peer) {
            (void)peer.hear("\x01");
            peer.say(std::string("\x16\x03\x03\x00\x06\x02\x00\x00\x02\x03\x03", 11)); // a ServerHello of two bytes
        });
        const auto tls = only<TlsHandshake>(talk("https", liar.endpoint()));
        QVERIFY(tls->result == TlsResult::Failed && !tls->version_refused);
        QVERIFY(!tls->detail.empty() && tls->bytes_received > 0);
    }
    void staysSmall()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            QSKIP("no /proc here");
        const auto lines = status.readAll().split('\n');
        const auto peak = std::ranges::find_if(lines, [](const auto& line) { return line.startsWith("VmHWM:"); });
        QVERIFY(peak != lines.end());
        const auto peak_kb = peak->simplified().split(' ').at(1).toInt();
        qInfo() << "peak of all the talks above:" << peak_kb << "kB";
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which need much themselves
        QVERIFY(peak_kb < 50'000);
#endif
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "test_service.moc"
