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

/// "syn_ack ttl 62 sent 1"
std::string probed(const Endpoint& target, SegmentKind kind)
{
    const auto result = segmentProbe(target, kind, 2, Clock::now() + 5s, {});
    if (!result)
        return result.error().detail;
    auto text = std::string(enumName(result->reply));
    if (result->reply_ttl)
        text += " ttl " + std::to_string(*result->reply_ttl);
    if (result->icmp)
        text += " " + std::to_string(result->icmp->type) + "." + std::to_string(result->icmp->code) + "@" +
                result->icmp->sender.toString();
    return text + " sent " + std::to_string(result->sent);
}

} // namespace

class TestSegmentProbe final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!NetLab::possible())
            QSKIP(NetLab::skip_reason);
        m_lab = std::make_unique<NetLab>(2);
        QVERIFY(m_lab->ready());
        m_listener = m_lab->listener(m_lab->server(), 443);
    }

    void cleanup()
    {
        for (int node = 0; m_lab && node <= 3; ++node)
            (void)m_lab->noRules(node);
    }

    void meetsAnOpenPort()
    {
        for (const bool v6 : {false, true}) {
            QCOMPARE(to(443, SegmentKind::Syn, v6), "syn_ack ttl 62 sent 1");
            QCOMPARE(to(443, SegmentKind::SynEcn, v6), "syn_ack ttl 62 sent 1");
            QCOMPARE(to(443, SegmentKind::Ack, v6), "reset ttl 62 sent 1");
            QCOMPARE(to(444, SegmentKind::Syn, v6), "reset ttl 62 sent 1");
        }
    }

    void seesWhoForges()
    {
        QVERIFY(m_lab->rule(1, "forward", "tcp dport 443 reject with tcp reset"));
        QCOMPARE(to(443, SegmentKind::Syn), "reset ttl 64 sent 1");
        QVERIFY(m_lab->rule(1, "forward", "tcp dport 443 reject with icmpx type admin-prohibited"));
        QCOMPARE(to(443, SegmentKind::Syn), "icmp 3.13@10.77.0.2 sent 1");
        QCOMPARE(to(443, SegmentKind::Syn, true), "icmp 1.1@fd77::2 sent 1");
    }

    void tellsEcnFromPlain()
    {
        QVERIFY(m_lab->rule(2, "forward",
                            "tcp flags ecn / ecn,cwr drop; nft add rule inet t c tcp flags ecn,cwr / ecn,cwr drop"));
        QCOMPARE(to(443, SegmentKind::SynEcn), "silent sent 2");
        QCOMPARE(to(443, SegmentKind::Syn), "syn_ack ttl 62 sent 1");
    }

    void ownDropIsAnError()
    {
        QVERIFY(m_lab->rule(0, "output", "tcp dport 443 drop"));
        QCOMPARE(to(443, SegmentKind::Syn), "EPERM");
    }

    void needsARight()
    {
        QCOMPARE(m_lab->inAsNobody(0,
                                   [] {
                                       return probed({NetLab::address(3), 443}, SegmentKind::Syn);
                                   }),
                 "needs CAP_NET_RAW");
    }

private:
    [[nodiscard]] std::string to(std::uint16_t port, SegmentKind kind, bool v6 = false) const
    {
        return m_lab->in(0, [&] { return probed({NetLab::address(3, v6), port}, kind); });
    }

    std::unique_ptr<NetLab> m_lab;
    Socket m_listener;
};

QTEST_GUILESS_MAIN(TestSegmentProbe)
#include "test_segment_probe.moc"
