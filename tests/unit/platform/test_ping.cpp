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

/// "icmp 3/3", with the first error's type, code and sender.
std::string pinged(const IpAddress& address)
{
    const auto result = ping(address, 3, 20ms, Clock::now() + 5s, {});
    if (!result)
        return result.error().message();
    auto text = result->method + " " + std::to_string(result->received) + "/" + std::to_string(result->sent);
    if (result->error)
        text += " " + std::to_string(result->error->type) + "." + std::to_string(result->error->code) + "@" +
                result->error->sender.toString();
    return result->rtts_us.size() == static_cast<std::size_t>(result->received) ? text : "round-trip times missing";
}

} // namespace

class TestPing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!NetLab::possible())
            QSKIP(NetLab::skip_reason);
        m_lab = std::make_unique<NetLab>(1);
        QVERIFY(m_lab->ready());
        QVERIFY(m_lab->shell(2, "sysctl -qw net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0"));
    }

    void cleanup()
    {
        for (int node = 0; m_lab && node <= 2; ++node)
            (void)m_lab->noRules(node);
    }

    void usesTheBestWay()
    {
        const auto four = NetLab::address(2);
        const auto six = NetLab::address(2, true);
        const auto asRoot = [&](const IpAddress& to) { return m_lab->in(0, [&] { return pinged(to); }); };
        const auto asNobody = [&](const IpAddress& to) { return m_lab->inAsNobody(0, [&] { return pinged(to); }); };
        QCOMPARE(asRoot(four), "icmp 3/3"); // raw: no group may open ICMP datagram sockets here
        QCOMPARE(asRoot(six), "icmp 3/3");
        QCOMPARE(asNobody(four), "udp 3/3");
        QCOMPARE(asNobody(six), "udp 3/3");
        QVERIFY(m_lab->shell(0, "sysctl -qw net.ipv4.ping_group_range=\"0 2147483647\""));
        QVERIFY(m_lab->rule(2, "input", "udp dport 33434 drop"));
        QCOMPARE(asNobody(four), "icmp 3/3");
        QCOMPARE(asNobody(six), "icmp 3/3");
        QVERIFY(m_lab->shell(0, "sysctl -qw net.ipv4.ping_group_range=\"1 0\""));
        QCOMPARE(asNobody(four), "udp 0/3");
    }

    void errorsAreNotAnswers()
    {
        QVERIFY(m_lab->rule(1, "forward", "reject with icmpx type admin-prohibited"));
        QCOMPARE(m_lab->in(0, [] { return pinged(NetLab::address(2)); }), "icmp 0/3 3.13@10.77.0.2");
        QCOMPARE(m_lab->inAsNobody(0, [] { return pinged(NetLab::address(2)); }), "udp 0/3 3.13@10.77.0.2");
        QVERIFY(m_lab->rule(1, "forward", "reject with icmpx type port-unreachable"));
        QCOMPARE(m_lab->inAsNobody(0, [] { return pinged(NetLab::address(2, true)); }), "udp 0/3 1.4@fd77::2");
    }

    void stops()
    {
        StopSource source;
        source.request_stop();
        const auto began = Clock::now();
        const auto result = ping(*IpAddress::parse("127.0.0.1"), 5, 1s, began + 10s, source.get_token());
        QVERIFY(Clock::now() - began < 1s);
        QVERIFY(result.ok() && result->received == 0);
    }

private:
    std::unique_ptr<NetLab> m_lab;
};

QTEST_GUILESS_MAIN(TestPing)
#include "test_ping.moc"
