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

/// "icmp route 1500 passed 1500 lost 0 reported 1300@10.77.0.2"
std::string measured(bool v6 = false)
{
    const auto began = Clock::now();
    const auto result = pathMtu(NetLab::address(3, v6), began + 20s, {});
    if (qEnvironmentVariableIsSet("DEADAIR_TEST_TIMES"))
        qInfo("%lld ms", static_cast<long long>((Clock::now() - began) / 1ms));
    if (!result)
        return result.error().message();
    auto text = result->method + " route " + std::to_string(result->route_mtu_bytes) + " passed " +
                std::to_string(result->largest_passed_bytes) + " lost " + std::to_string(result->smallest_lost_bytes);
    if (result->reported_mtu_bytes && result->reported_by)
        text += " reported " + std::to_string(*result->reported_mtu_bytes) + "@" + result->reported_by->toString();
    return text;
}

} // namespace

class TestPathMtu final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!NetLab::possible())
            QSKIP(NetLab::skip_reason);
    }

    void init()
    {
        if (!NetLab::possible())
            return;
        m_lab = std::make_unique<NetLab>(2); // a new one for each test: path MTUs are remembered
        QVERIFY(m_lab->ready());
    }

    void cleanup() { m_lab.reset(); }

    void wholePathPasses()
    {
        QCOMPARE(asRoot(), "icmp route 1500 passed 1500 lost 0");
        QCOMPARE(asRoot(true), "icmp route 1500 passed 1500 lost 0");
        QCOMPARE(m_lab->inAsNobody(0, [] { return measured(); }), "udp route 1500 passed 1500 lost 0");
        QCOMPARE(m_lab->inAsNobody(0, [] { return measured(true); }), "udp route 1500 passed 1500 lost 0");
    }

    void routerReports()
    {
        narrow();
        QCOMPARE(m_lab->inAsNobody(0, [] { return measured(); }),
                 "udp route 1500 passed 1300 lost 0 reported 1300@10.77.0.2");
        QCOMPARE(asRoot(true), "icmp route 1500 passed 1300 lost 0 reported 1300@fd77::2");
    }

    void blackHoleIsBounded()
    {
        narrow();
        QVERIFY(m_lab->rule(1, "output", "meta l4proto { icmp, icmpv6 } drop"));
        for (const auto& text : {asRoot(), m_lab->inAsNobody(0, [] { return measured(); })}) {
            int passed = 0;
            int lost = 0;
            QVERIFY2(std::sscanf(text.c_str(), "%*s route 1500 passed %d lost %d", &passed, &lost) == 2, text.c_str());
            QVERIFY2(passed <= 1300 && lost > 1300 && lost - passed <= 32, text.c_str());
        }
    }

    void rationedAnswersClaimNothing()
    {
        QVERIFY(
            m_lab->rule(3, "output", "icmp type destination-unreachable limit rate over 1/hour burst 1 packets drop"));
        QCOMPARE(m_lab->inAsNobody(0, [] { return measured(); }), "udp route 1500 passed 0 lost 0");
    }

    void silentHostClaimsNothing()
    {
        QVERIFY(m_lab->rule(3, "input", "meta l4proto { icmp, udp } drop"));
        QCOMPARE(asRoot(), "udp route 1500 passed 0 lost 0");
    }

private:
    [[nodiscard]] std::string asRoot(bool v6 = false) const
    {
        return m_lab->in(0, [v6] { return measured(v6); });
    }

    void narrow() const
    {
        QVERIFY(m_lab->shell(1, "ip link set next mtu 1300"));
        QVERIFY(m_lab->shell(2, "ip link set prev mtu 1300"));
    }

    std::unique_ptr<NetLab> m_lab;
};

QTEST_GUILESS_MAIN(TestPathMtu)
#include "test_path_mtu.moc"
