// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "net_lab.h"

#include "platform/connect.h"

#include <sys/resource.h>

using namespace deadair;
using namespace deadair::platform;
using namespace std::chrono_literals;
using deadair::testing::NetLab;

namespace
{

std::uint16_t portOf(const Socket& socket)
{
    sockaddr_in6 address{};
    socklen_t length = sizeof address;
    ::getsockname(static_cast<int>(socket.handle()), reinterpret_cast<sockaddr*>(&address), &length);
    return ntohs(address.sin6_port);
}

std::vector<ConnectAttempt> attempt(const std::vector<ConnectRequest>& requests, std::chrono::milliseconds wait)
{
    return connectAll(requests, Clock::now(), Clock::now() + wait, {});
}

ConnectAttempt attemptOne(const std::string& endpoint, std::chrono::milliseconds wait = 2s)
{
    return attempt({{*Endpoint::parse(endpoint)}}, wait).front();
}

Endpoint loopback(std::uint16_t port)
{
    return {*IpAddress::parse("127.0.0.1"), port};
}

} // namespace

class TestConnect final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connects()
    {
        const auto listener = NetLab::listen(0, 8);
        for (const std::string host : {"127.0.0.1:", "[::1]:"}) {
            const auto result = attemptOne(host + std::to_string(portOf(listener)));
            QCOMPARE(result.result, ConnectResult::Connected);
            QVERIFY(result.error.empty() && !result.icmp);
            QVERIFY(result.local && result.local->port != 0);
            QVERIFY(result.rtt_us && *result.rtt_us > 0);
            QCOMPARE(result.syn_retransmits, 0);
            QVERIFY(result.duration_us < 500'000);
        }
    }

    void refused()
    {
        auto listener = NetLab::listen(0, 8);
        const auto port = std::to_string(portOf(listener));
        listener.close();
        for (const std::string host : {"127.0.0.1:", "[::1]:"}) {
            const auto result = attemptOne(host + port);
            QCOMPARE(result.result, ConnectResult::Refused);
            QCOMPARE(result.error, "ECONNREFUSED");
            QVERIFY(!result.icmp); // by a reset
        }
    }

    void fullAcceptQueueIsSilent()
    {
        const auto listener = NetLab::listen(0, 0);
        const Endpoint target = loopback(portOf(listener));
        const auto first = connectStream(target, 1s, {}); // takes the only place
        QVERIFY(first.ok());
        const auto results = attempt({{target}, {target, AttemptPurpose::Repeat, 300ms}}, 1300ms);
        for (const auto& result : results)
            QCOMPARE(result.result, ConnectResult::Silent);
        QCOMPARE(results[0].syn_retransmits, 1);
        QVERIFY(results[0].duration_us >= 1'290'000 && results[0].error.empty());
        QVERIFY(results[1].started_us >= 300'000 && results[1].duration_us < 1'050'000);
    }

    void callbackMayEndTheWait()
    {
        const auto full = NetLab::listen(0, 0);
        const auto filler = connectStream(loopback(portOf(full)), 1s, {});
        const auto open = NetLab::listen(0, 8);
        int calls = 0;
        const ConnectRequest requests[] = {{loopback(portOf(full))},
                                           {loopback(portOf(open)), AttemptPurpose::Contrast}};
        const auto began = Clock::now();
        const auto results = connectAll(requests, began, began + 10s, {}, [&](const ConnectAttempt& result) {
            ++calls;
            return result.purpose != AttemptPurpose::Contrast;
        });
        QVERIFY(Clock::now() - began < 2s);
        QCOMPARE(calls, 1);
        QCOMPARE(results[0].result, ConnectResult::Silent);
        QCOMPARE(results[1].result, ConnectResult::Connected);
    }

    void stopEndsTheWait()
    {
        const auto full = NetLab::listen(0, 0);
        const auto filler = connectStream(loopback(portOf(full)), 1s, {});
        StopSource source;
        source.request_stop();
        const ConnectRequest requests[] = {{loopback(portOf(full))}};
        const auto began = Clock::now();
        const auto results = connectAll(requests, began, began + 10s, source.get_token());
        QVERIFY(Clock::now() - began < 1s);
        QCOMPARE(results.front().result, ConnectResult::Silent);
    }

    void noDescriptorIsLocal()
    {
        rlimit before{};
        ::getrlimit(RLIMIT_NOFILE, &before);
        const rlimit none{0, before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &none);
        const auto result = attemptOne("127.0.0.1:9", 100ms);
        ::setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(result.result, ConnectResult::LocalError);
        QCOMPARE(result.error, "EMFILE");
        QCOMPARE(result.failed_call, "socket");
    }

    void talks()
    {
        const auto listener = NetLab::listen(0, 8);
        auto client = connectStream(loopback(portOf(listener)), 1s, {}, 1200);
        QVERIFY(client.ok());
        Socket peer(::accept(static_cast<int>(listener.handle()), nullptr, nullptr));
        const auto soon = [] { return Clock::now() + 1s; };
        QCOMPARE(sendAll(*client, "hello", soon(), {}).valueOr(0), 5u);
        QCOMPARE(receiveSome(peer, 100, soon(), {}).bytes, "hello");
        QCOMPARE(receiveSome(*client, 100, Clock::now() + 20ms, {}).end, StreamEnd::Silent);
        const auto state = tcpState(*client);
        QVERIFY(state.ok() && state->rtt_us > 0);
        QVERIFY(state->mss_bytes <= 1200 && state->mss_bytes > 1000);
        peer.close();
        QCOMPARE(receiveSome(*client, 100, soon(), {}).end, StreamEnd::Closed);
        // The peer is gone: what is sent now meets a reset.
        QVERIFY(sendAll(*client, "more", soon(), {}).ok());
        QVERIFY(!sendAll(*client, "and more", soon(), {}).ok());
        const auto refused = connectStream(loopback(1), 1s, {});
        QCOMPARE(refused.error().detail, "ECONNREFUSED");
    }

    void errorsNameTheirSender()
    {
        if (!NetLab::possible())
            QSKIP(NetLab::skip_reason);
        const NetLab lab(2);
        QVERIFY(lab.ready());
        const auto probe = [&](const std::string& target) { return lab.in(0, [&] { return attemptOne(target, 4s); }); };
        const std::string v4 = "10.77.2.2:443";
        const std::string v6 = "[fd77:2::2]:443";
        const auto listener = lab.listener(lab.server(), 443);

        QVERIFY(lab.rule(2, "forward", "tcp dport 443 reject with icmpx type admin-prohibited"));
        auto result = probe(v4);
        QCOMPARE(result.result, ConnectResult::Unreachable);
        QCOMPARE(result.error, "EHOSTUNREACH");
        QCOMPARE(*result.icmp, (IcmpError{3, 13, NetLab::address(2)}));
        result = probe(v6);
        QCOMPARE(result.result, ConnectResult::Rejected);
        QCOMPARE(result.error, "EACCES");
        QCOMPARE(*result.icmp, (IcmpError{1, 1, NetLab::address(2, true)}));

        QVERIFY(lab.rule(2, "forward", "tcp dport 443 reject with icmpx type port-unreachable"));
        result = probe(v4);
        QCOMPARE(result.result, ConnectResult::Refused);
        QCOMPARE(*result.icmp, (IcmpError{3, 3, NetLab::address(2)}));
        QVERIFY(lab.rule(2, "forward", "tcp dport 443 reject with tcp reset"));
        QCOMPARE(probe(v6).result, ConnectResult::Refused);
        QVERIFY(!probe(v6).icmp);
        QVERIFY(lab.noRules(2));

        // The first SYN is lost and its retransmission rejected, so that the error meets no connect() under way: a hard
        // error, which reading the error queue would clear, where those above were soft ones.
        QVERIFY(lab.rule(2, "forward",
                         "tcp dport 443 limit rate 1/hour burst 1 packets drop; "
                         "nft add rule inet t c tcp dport 443 reject with icmpx type admin-prohibited"));
        result = probe(v4);
        QCOMPARE(result.error, "EHOSTUNREACH");
        QCOMPARE(*result.icmp, (IcmpError{3, 13, NetLab::address(2)}));
        QCOMPARE(result.syn_retransmits, 1);
        QVERIFY(lab.noRules(2));

        // A router without a route further on.
        QVERIFY(lab.shell(1, "ip route del 10.77.2.0/24; ip -6 route del fd77:2::/64"));
        result = probe(v4);
        QCOMPARE(result.result, ConnectResult::Unreachable);
        QCOMPARE(*result.icmp, (IcmpError{3, 0, NetLab::address(1)}));
        QCOMPARE(*probe(v6).icmp, (IcmpError{1, 0, NetLab::address(1, true)}));
    }

    /// A reset that comes right behind the SYN-ACK, before anybody could look, ends a connection that was established.
    void resetAtOnceIsConnected()
    {
        if (!NetLab::possible())
            QSKIP(NetLab::skip_reason);
        const NetLab lab(0);
        QVERIFY(lab.ready());
        const auto listener = lab.listener(lab.server(), 443);
        QVERIFY(lab.rule(lab.server(), "input", "tcp dport 443 tcp flags \"& (syn|rst|ack) ==\" ack reject with tcp reset"));
        for (const std::string target : {"10.77.0.2:443", "[fd77:0::2]:443"}) {
            const auto result = lab.in(0, [&] { return attemptOne(target); });
            QCOMPARE(result.result, ConnectResult::Connected);
            QCOMPARE(result.error, "ECONNRESET");
            QVERIFY(result.rtt_us && *result.rtt_us > 0);
            const auto stream = lab.in(0, [&] { return connectStream(*Endpoint::parse(target), 1s, {}); });
            QVERIFY(!stream.ok() && wasReset(stream.error()));
        }
        const auto closed = lab.in(0, [&] { return connectStream(*Endpoint::parse("10.77.0.2:444"), 1s, {}); });
        QVERIFY(!closed.ok() && !wasReset(closed.error()));
    }

    void ownRulesAndRoutes()
    {
        if (!NetLab::possible())
            QSKIP(NetLab::skip_reason);
        const NetLab lab(0);
        QVERIFY(lab.ready());
        const auto probe = [&](const std::string& target) {
            return lab.in(0, [&] { return attemptOne(target, 500ms); });
        };
        auto result = probe("192.0.2.1:443");
        QCOMPARE(result.result, ConnectResult::Unreachable);
        QCOMPARE(result.error, "ENETUNREACH");
        QCOMPARE(result.failed_call, "connect");
        QVERIFY(lab.shell(0, "ip route add blackhole 192.0.2.1; ip route add prohibit 192.0.2.2"));
        QCOMPARE(probe("192.0.2.1:443").result, ConnectResult::Unreachable);
        QCOMPARE(probe("192.0.2.2:443").result, ConnectResult::Rejected);

        QVERIFY(lab.rule(0, "output", "tcp dport 443 reject with icmpx type admin-prohibited"));
        result = probe("10.77.0.2:443");
        QCOMPARE(result.result, ConnectResult::Unreachable);
        QVERIFY(result.icmp && result.local);
        QCOMPARE(result.icmp->sender, result.local->address); // our own address: this machine rejects
        QVERIFY(lab.rule(0, "output", "tcp dport 443 drop"));
        QCOMPARE(probe("10.77.0.2:443").result, ConnectResult::Silent);
    }
};

QTEST_GUILESS_MAIN(TestConnect)
#include "test_connect.moc"
