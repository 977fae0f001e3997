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

/// Twelve SYNs, and as many packets that arrived and were delivered to nobody.
KernelCounters lostInside()
{
    KernelCounters counters;
    counters.address = server;
    counters.attempts = 3;
    counters.syns = 12;
    counters.syn_retransmits = 9;
    counters.in_receives = 30;
    counters.in_delivers = 18;
    counters.loopback_packets = 0;
    return counters;
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
    void synsRoutedBackToTheSender()
    {
        auto counters = lostInside();
        const auto story = Story().silence().trace(TraceProtocol::Icmp, 1);
        EXPECT_CAUSE(Story(story).add(counters).diagnosis(), "client.firewall.inbound");
        counters.martian_sources = 12;
        const auto back = Story(story).add(counters).diagnosis();
        EXPECT_CAUSE(back, "path.blackhole");
        QCOMPARE(back.hypotheses.front().where.hop.value_or(0), 1);
        // The router may keep quiet about packets to the port and not about others: it drops none of them all the same.
        EXPECT_CAUSE(Story(story).trace(TraceProtocol::Tcp, 0).add(counters).diagnosis(), "path.blackhole");
        // Another container's: the target answers, so its network is not routed back.
        EXPECT_CAUSE(Story(story).contrastReset().add(counters).diagnosis(), "client.firewall.inbound");
        counters.reverse_path_filter = 12; // which counts its drops as martian sources as well
        EXPECT_CAUSE(Story(story).add(counters).diagnosis(), "client.reverse_path_filter");
    }
    void synsLedToAProgramThatDoesNotRun()
    {
        auto counters = lostInside();
        auto story = Story().silence().trace(TraceProtocol::Udp, 3, HopReply::PortUnreachable);
        counters.loopback_packets = 12;
        EXPECT_CAUSE(Story(story).add(counters).diagnosis(), "client.firewall.inbound"); // no table leads here
        story.first<Route>().intercepting_table = 100;
        counters.martian_sources = 67; // of another container
        EXPECT_CAUSE(Story(story).add(counters).diagnosis(), "client.firewall.outbound");
        counters.loopback_packets = 0; // the table is there, and nothing went its way
        EXPECT_CAUSE(Story(story).add(counters).diagnosis(), "client.firewall.inbound");
        // With the rules read the mark is known, and the route is the marked packets' own.
        counters.loopback_packets = 12;
        auto marked = story.first<Route>();
        marked.type = RouteType::Local;
        marked.interface = "lo";
        marked.source = server;
        marked.gateway.reset();
        marked.table = 100;
        marked.by_policy_rule = true;
        const auto tproxy = decides(PacketWay::Out, RuleDecision::Unknown, "-j TPROXY --on-port 7893");
        const auto read = Story(story).add(marked).add(tproxy).add(decides(PacketWay::Reply, RuleDecision::Accept)).add(counters).diagnosis();
        EXPECT_CAUSE(read, "client.firewall.outbound");
        QCOMPARE(read.hypotheses.front().where.rule.value_or(""), tproxy.rule);
    }
};

QTEST_APPLESS_MAIN(TestDiagnoseOwnPackets)
#include "test_diagnose_own_packets.moc"
