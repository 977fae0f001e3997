// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "net_lab.h"

#include "platform/path.h"

using namespace deadair;
using namespace deadair::platform;
using namespace std::chrono_literals;
using deadair::testing::NetLab;

namespace
{

constexpr std::uint16_t port = 443;

TraceRequest request(TraceProtocol protocol, bool v6 = false)
{
    TraceRequest result;
    result.protocol = protocol;
    result.target = {NetLab::address(4, v6), port};
    return result;
}

/// "10.77.0.2 10.77.1.2 - reset@10.77.3.2": silent hops are "-", final answers are named.
std::string describe(const Result<Trace>& trace)
{
    if (!trace)
        return trace.error().message();
    std::string text;
    for (const auto& hop : trace->hops) {
        text += text.empty() ? "" : " ";
        if (hop.reply == HopReply::Silent)
            text += "-";
        else if (hop.reply != HopReply::TimeExceeded)
            text += std::string(enumName(hop.reply)) + "@";
        if (hop.address)
            text += hop.address->toString();
    }
    return text;
}

std::string traced(const TraceRequest& what)
{
    const auto began = Clock::now();
    const auto result = trace(what, Clock::now() + 20s, {});
    if (qEnvironmentVariableIsSet("DEADAIR_TEST_TIMES")) {
        int sent = 0;
        for (const auto& hop : result ? result->hops : std::vector<TraceHop>())
            sent += hop.sent;
        qInfo("%s %s: %lld ms, %d probes", std::string(enumName(what.protocol)).c_str(), describe(result).c_str(),
              static_cast<long long>((Clock::now() - began) / 1ms), sent);
    }
    return describe(result);
}

} // namespace

class TestTrace final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!NetLab::possible())
            QSKIP(NetLab::skip_reason);
        m_lab = std::make_unique<NetLab>(3);
        QVERIFY(m_lab->ready());
        m_listener = m_lab->listener(m_lab->server(), port);
        // Linux answers a host with six ICMP errors in a row, then one a second; this is about traces, not about that.
        for (int node = 0; node <= 4; ++node)
            QVERIFY(m_lab->shell(node, "sysctl -qw net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0"));
    }

    void cleanup()
    {
        for (int node = 0; m_lab && node <= 4; ++node)
            (void)m_lab->noRules(node);
    }

    void namesEveryHop_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<QByteArray>("last");
        QTest::newRow("tcp") << int(TraceProtocol::Tcp) << QByteArray("syn_ack@");
        QTest::newRow("icmp") << int(TraceProtocol::Icmp) << QByteArray("echo_reply@");
        QTest::newRow("udp") << int(TraceProtocol::Udp) << QByteArray("port_unreachable@");
    }
    void namesEveryHop()
    {
        QFETCH(int, protocol);
        QFETCH(QByteArray, last);
        const auto what = static_cast<TraceProtocol>(protocol);
        const auto four = "10.77.0.2 10.77.1.2 10.77.2.2 " + last.toStdString() + "10.77.3.2";
        const auto six = "fd77::2 fd77:1::2 fd77:2::2 " + last.toStdString() + "fd77:3::2";
        QCOMPARE(m_lab->in(0, [&] { return traced(request(what)); }), four);
        QCOMPARE(m_lab->in(0, [&] { return traced(request(what, true)); }), six);
        QVERIFY(m_lab->shell(0, "sysctl -qw net.ipv4.ping_group_range=\"0 2147483647\""));
        QCOMPARE(m_lab->inAsNobody(0, [&] { return traced(request(what)); }), four);
        QCOMPARE(m_lab->inAsNobody(0, [&] { return traced(request(what, true)); }), six);
        QVERIFY(m_lab->shell(0, "sysctl -qw net.ipv4.ping_group_range=\"1 0\""));
    }

    void icmpNeedsARight()
    {
        const auto text = m_lab->inAsNobody(0, [] { return traced(request(TraceProtocol::Icmp)); });
        QVERIFY2(text.find("ping_group_range") != std::string::npos, text.c_str());
    }

    void forwardDropShowsItsRouter()
    {
        QVERIFY(m_lab->rule(2, "forward", "tcp dport 443 drop"));
        const auto began = Clock::now();
        QCOMPARE(m_lab->inAsNobody(0, [] { return traced(request(TraceProtocol::Tcp)); }), "10.77.0.2 10.77.1.2 - - -");
        QVERIFY(Clock::now() - began < 3s);
        QCOMPARE(m_lab->in(0, [] { return traced(request(TraceProtocol::Udp)); }),
                 "10.77.0.2 10.77.1.2 10.77.2.2 port_unreachable@10.77.3.2");
    }

    void preroutingDropHidesItsRouter()
    {
        QVERIFY(m_lab->rule(2, "prerouting", "ip6 nexthdr tcp drop"));
        QCOMPARE(m_lab->inAsNobody(0, [] { return traced(request(TraceProtocol::Tcp, true)); }), "fd77::2 - - -");
    }

    void quietRouterIsNoEnd()
    {
        QVERIFY(m_lab->rule(2, "output", "meta l4proto { icmp, icmpv6 } drop"));
        for (const auto protocol : {TraceProtocol::Tcp, TraceProtocol::Icmp}) {
            const auto result = m_lab->in(0, [&] { return trace(request(protocol), Clock::now() + 10s, {}); });
            QVERIFY2(describe(result).starts_with("10.77.0.2 - 10.77.2.2 "), describe(result).c_str());
            QVERIFY(describe(result).ends_with("@10.77.3.2"));
            QCOMPARE(result->hops[1].sent, 2); // asked again before it was called silent
        }
    }

    void resetTellsItsDistance()
    {
        QVERIFY(m_lab->rule(1, "forward", "tcp dport 443 reject with tcp reset"));
        // A router that forwards looks at the TTL first, so it forges from the second TTL on.
        QCOMPARE(m_lab->inAsNobody(0, [] { return traced(request(TraceProtocol::Tcp)); }), "10.77.0.2 reset@10.77.3.2");
        QVERIFY(m_lab->noRules(1));
        auto closed = request(TraceProtocol::Tcp);
        closed.target.port = 444;
        QCOMPARE(m_lab->in(0, [&] { return traced(closed); }), "10.77.0.2 10.77.1.2 10.77.2.2 reset@10.77.3.2");
    }

    void rejectNamesItsSender()
    {
        QVERIFY(m_lab->rule(2, "forward", "tcp dport 443 reject with icmpx type port-unreachable"));
        QCOMPARE(m_lab->in(0, [] { return traced(request(TraceProtocol::Tcp)); }),
                 "10.77.0.2 10.77.1.2 port_unreachable@10.77.1.2");
        QVERIFY(m_lab->rule(2, "forward", "tcp dport 443 reject with icmpx type admin-prohibited"));
        const auto result =
            m_lab->in(0, [] { return trace(request(TraceProtocol::Tcp, true), Clock::now() + 9s, {}); });
        QCOMPARE(describe(result), "fd77::2 fd77:1::2 unreachable@fd77:1::2");
        QCOMPARE(result->hops.back().icmp_code, 1);
    }

    void silenceEverywhere()
    {
        QVERIFY(m_lab->rule(0, "output", "meta l4proto { tcp, udp } drop"));
        const auto began = Clock::now();
        QCOMPARE(m_lab->in(0, [] { return traced(request(TraceProtocol::Tcp)); }), "- - -");
        QVERIFY(Clock::now() - began < 3s);
    }

    void ownErrorIsOneFailedHop()
    {
        auto away = request(TraceProtocol::Tcp);
        away.target.address = *IpAddress::parse("192.0.2.1");
        QCOMPARE(m_lab->in(0, [&] { return traced(away); }), "failed@");
    }

    void circleEndsTheTrace()
    {
        QVERIFY(
            m_lab->shell(2, "ip route add 10.77.3.2/32 via 10.77.1.1; ip -6 route add fd77:3::2/128 via fd77:1::1"));
        for (const auto protocol : {TraceProtocol::Tcp, TraceProtocol::Udp}) {
            const auto result = m_lab->in(0, [&] { return trace(request(protocol), Clock::now() + 10s, {}); });
            QVERIFY(result.ok());
            QVERIFY2(result->hops.size() >= 6 && result->hops.size() <= 10, describe(result).c_str());
        }
        QVERIFY(m_lab->shell(2, "ip route del 10.77.3.2/32; ip -6 route del fd77:3::2/128"));
    }

    void keepsOneFlow()
    {
        QVERIFY(m_lab->shell(1,
                             "nft add table inet t; nft add set inet t seen \"{ type inet_service; flags dynamic; }\"; "
                             "nft add chain inet t c \"{ type filter hook prerouting priority 0; }\"; "
                             "nft add rule inet t c tcp dport 443 add @seen { tcp sport }"));
        (void)m_lab->in(0, [] { return traced(request(TraceProtocol::Tcp)); });
        QVERIFY(m_lab->shell(1, "nft -j list set inet t seen | grep -Eq \"elem.: .[0-9]+.\\}\""));
    }

    void rationingIsNotSilence()
    {
        QVERIFY(m_lab->shell(1, "sysctl -qw net.ipv4.icmp_ratelimit=1000"));
        for (int i = 0; i < 8; ++i) // six are free
            QVERIFY(m_lab->in(0, [] { return traced(request(TraceProtocol::Icmp)); }).starts_with("10.77.0.2 "));
        QVERIFY(m_lab->in(0, [] { return traced(request(TraceProtocol::Tcp)); }).starts_with("10.77.0.2 "));
        QVERIFY(m_lab->shell(1, "sysctl -qw net.ipv4.icmp_ratelimit=0"));
    }

    void optionFindsTheDrop()
    {
        const auto reach = [&](int last) {
            return m_lab->inAsNobody(0, [last] {
                std::string text;
                for (int node = 1; node <= last; ++node) {
                    const auto probe = optionProbe({NetLab::address(4), port}, node, 300ms, {});
                    text += !probe ? probe.error().message() : probe->answered ? probe->sender->toString() : "-";
                    text += " ";
                }
                return text;
            });
        };
        QVERIFY(m_lab->rule(4, "input", "tcp dport 443 drop"));
        QCOMPARE(reach(4), "10.77.0.2 10.77.1.2 10.77.2.2 10.77.3.2 ");
        QVERIFY(m_lab->noRules(4));
        QVERIFY(m_lab->rule(3, "forward", "tcp dport 443 drop"));
        QCOMPARE(reach(4), "10.77.0.2 10.77.1.2 10.77.2.2 - ");
        QVERIFY(m_lab->rule(3, "prerouting", "tcp dport 443 drop"));
        QCOMPARE(reach(4), "10.77.0.2 10.77.1.2 - - ");
        QVERIFY(!optionProbe({NetLab::address(4, true), port}, 1, 1ms, {}).ok());
    }

private:
    std::unique_ptr<NetLab> m_lab;
    Socket m_listener;
};

QTEST_GUILESS_MAIN(TestTrace)
#include "test_trace.moc"
