// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of this machine's own packets on this machine.
#include <QTest>

#include "story.h"

using namespace deadair;
using namespace deadair::test;

namespace
{

FirewallDecision decides(PacketWay way, RuleDecision decision, const char* rule = "")
{
    FirewallDecision fact;
    fact.way = way;
    fact.address = server;
    fact.port = 5432;
    fact.decision = decision;
    fact.rule = rule;
    return fact;
}

Story established(int unsent_bytes)
{
    ServiceReply silent;
    silent.address = server;
    silent.port = 5432;
    silent.owed = silent.asked = true;
    silent.expected = "postgresql";
    silent.result = ServiceResult::Silent;
    silent.unsent_bytes = unsent_bytes;
    return Story().attempts(ConnectResult::Connected, 8).add(silent);
}

} // namespace

class TestDiagnoseOwnPackets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsThatCannotLeave()
    {
        EXPECT_CAUSE(established(0).diagnosis(), "server.silent");
        const auto kept = established(18).diagnosis();
        EXPECT_CAUSE(kept, "client.firewall.outbound");
        QCOMPARE(kept.hypotheses.front().where.side, Side::Client);
        QCOMPARE(kept.outcome, Outcome::NoReply);
        TlsHandshake hello;
        hello.address = server;
        hello.port = 5432;
        hello.result = TlsResult::Stalled;
        hello.unsent_bytes = 300;
        EXPECT_CAUSE(Story().attempts(ConnectResult::Connected, 8).add(hello).diagnosis(), "client.firewall.outbound");
    }
    void whoKeepsTheWords()
    {
        const auto syn_passes = decides(PacketWay::Out, RuleDecision::Accept);
        const auto perhaps = decides(PacketWay::Data, RuleDecision::Unknown, "connbytes 4: DROP");
        const auto named = established(18).add(syn_passes).add(perhaps).diagnosis();
        EXPECT_CAUSE(named, "client.firewall.outbound");
        QCOMPARE(named.hypotheses.front().where.rule.value_or(""), perhaps.rule);
        EXPECT_CAUSE(established(18).add(syn_passes).add(decides(PacketWay::Data, RuleDecision::Queue, "queue")).diagnosis(), "client.security_software");
        EXPECT_CAUSE(established(18).add(syn_passes).diagnosis(), "client.security_software"); // no rule that could do it
        // A rule that would stop them and does not is none of the service's silence.
        EXPECT_CAUSE(established(0).add(syn_passes).add(perhaps).diagnosis(), "server.silent");
    }
};

QTEST_APPLESS_MAIN(TestDiagnoseOwnPackets)
#include "test_diagnose_own_packets.moc"
