// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "story.h"

using namespace deadair;
using namespace deadair::test;

class TestDiagnose final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingKnownNamesNothing()
    {
        const auto diagnosis = diagnose({});
        QVERIFY(!diagnosis.conclusive);
        QVERIFY(!diagnosis.works);
    }
    void aConnectionThatWorksIsNone()
    {
        // Innocent: pings unanswered, a rule that drops something elsewhere, a router that keeps quiet.
        FirewallDecision accept;
        accept.address = server;
        accept.decision = RuleDecision::Accept;
        const auto diagnosis = Story().attempts(ConnectResult::Connected, 8).add(Ping{server, "icmp", 3, 0, {}, {}}).add(accept).diagnosis();
        EXPECT_CAUSE(diagnosis, "none");
        QVERIFY(diagnosis.works);
        QCOMPARE(diagnosis.outcome, Outcome::Connected);
    }
    void oneLostSynIsNoFault()
    {
        const auto diagnosis = Story().attempts(ConnectResult::Connected, 12).attempts(ConnectResult::Connected, 1, 1).diagnosis();
        EXPECT_CAUSE(diagnosis, "none");
    }
    void localDropByCounters()
    {
        const auto diagnosis = Story().silence().counters(9, 0).trace(TraceProtocol::Tcp, 0).diagnosis();
        EXPECT_CAUSE(diagnosis, "client.firewall.outbound");
        QCOMPARE(diagnosis.hypotheses.front().where.side, Side::Client);
        QCOMPARE(diagnosis.outcome, Outcome::TimedOut);
    }
    void localDropByRule()
    {
        FirewallDecision drop;
        drop.address = server;
        drop.decision = RuleDecision::Drop;
        drop.rule = "ip daddr 10.9.0.0/16 drop";
        const auto diagnosis = Story().silence().counters(9, 0).add(drop).diagnosis();
        EXPECT_CAUSE(diagnosis, "client.firewall.outbound");
        QCOMPARE(diagnosis.hypotheses.front().where.rule.value_or(""), drop.rule);
    }
    void answerDroppedInside()
    {
        EXPECT_CAUSE(Story().silence().counters(0, 12).diagnosis(), "client.firewall.inbound");
        EXPECT_CAUSE(Story().silence().counters(0, 12, 12).diagnosis(), "client.reverse_path_filter");
    }
    void tableFullNotRule()
    {
        const auto diagnosis = Story().silence().counters(9, 0).add(ConntrackTable{1024, 1024, 12, 0}).diagnosis();
        EXPECT_CAUSE(diagnosis, "client.conntrack_full");
    }
    void anErrorOfWhichTheSystemTellsNoSender()
    {
        const auto errors = [](const char* name, std::int64_t duration_us) {
            ConnectAttempt attempt;
            attempt.address = server;
            attempt.port = 5432;
            attempt.result = ConnectResult::Unreachable;
            attempt.error = name;
            attempt.duration_us = duration_us;
            return attempt;
        };
        const auto no_route = Story().add(errors("ENETUNREACH", 900)).trace(TraceProtocol::Icmp, 2).diagnosis();
        EXPECT_CAUSE(no_route, "path.unreachable");
        QCOMPARE(no_route.hypotheses.front().where.hop.value_or(0), 3);
        EXPECT_CAUSE(Story().add(errors("EHOSTUNREACH", 900)).trace(TraceProtocol::Icmp, 3, HopReply::EchoReply).diagnosis(), "path.rejected");
        EXPECT_CAUSE(Story().add(errors("EHOSTUNREACH", 3'000'000)).trace(TraceProtocol::Icmp, 3).diagnosis(), "server.host_down");
        QVERIFY(!Story().add(errors("EHOSTUNREACH", 900)).diagnosis().conclusive); // from nowhere that is known
    }
    void filterBetweenRouters()
    {
        // The SYN dies after the first router; a datagram to the same host goes all the way.
        const auto diagnosis = Story().silence().counters(0, 0).trace(TraceProtocol::Tcp, 1)
                                   .trace(TraceProtocol::Udp, 3, HopReply::PortUnreachable).contrastReset().diagnosis();
        EXPECT_CAUSE(diagnosis, "path.filtered");
        const auto& where = diagnosis.hypotheses.front().where;
        QCOMPARE(where.hop.value_or(0), 1);
        QCOMPARE(QString::fromStdString(where.address.value_or("")), QString::fromStdString(routers[0].toString()));
        QCOMPARE(QString::fromStdString(where.next_address.value_or("")), QString::fromStdString(routers[1].toString()));
    }
    void serversFirewall()
    {
        const auto story = Story().silence().counters(0, 0).trace(TraceProtocol::Tcp, 3)
                               .trace(TraceProtocol::Udp, 3, HopReply::PortUnreachable).contrastReset();
        // Without more, the server's firewall leads, and its rivals are named.
        const auto plain = story.diagnosis();
        QCOMPARE(best(plain), std::string("server.firewall"));
        QVERIFY(plain.hypotheses.size() >= 2);
        // The server's own IP layer answered for a SYN to that port: nothing on the way dropped it.
        EXPECT_CAUSE(Story(story).option(4, server).diagnosis(), "server.firewall");
        // The last router answered for it and the server did not.
        EXPECT_CAUSE(Story(story).option(4, {}).option(3, routers[2]).diagnosis(), "path.filtered");
        // A bare ACK to the port is answered: only SYNs are dropped, by a listener that is full.
        EXPECT_CAUSE(Story(story).ack(SegmentReply::Reset).diagnosis(), "server.accept_queue_full");
    }
    void everythingVanishes()
    {
        const auto diagnosis = Story().silence().counters(0, 0).trace(TraceProtocol::Tcp, 2).trace(TraceProtocol::Udp, 2).diagnosis();
        QCOMPARE(best(diagnosis), std::string("path.blackhole"));
        QCOMPARE(diagnosis.hypotheses.front().where.hop.value_or(0), 2);
    }
    void dropsAllButIsThere()
    {
        const auto diagnosis = Story().silence().counters(0, 0).trace(TraceProtocol::Tcp, 3).trace(TraceProtocol::Udp, 3)
                                   .option(4, server).diagnosis();
        EXPECT_CAUSE(diagnosis, "server.firewall");
    }
    void refusals()
    {
        const auto by = [](int type, int code, const IpAddress& sender) { return IcmpError{type, code, sender}; };
        const auto refused = [&](const IcmpError& icmp, ConnectResult result) {
            return Story().attempts(result, 3, 0, icmp).trace(TraceProtocol::Udp, 3, HopReply::PortUnreachable).diagnosis();
        };
        EXPECT_CAUSE(refused(by(3, 13, routers[1]), ConnectResult::Unreachable), "path.rejected");
        EXPECT_CAUSE(refused(by(3, 3, routers[1]), ConnectResult::Refused), "path.rejected");
        EXPECT_CAUSE(refused(by(3, 3, server), ConnectResult::Refused), "server.firewall");
        EXPECT_CAUSE(refused(by(3, 13, own), ConnectResult::Unreachable), "client.firewall.outbound");
        const auto at = refused(by(3, 13, routers[1]), ConnectResult::Unreachable).hypotheses.front().where;
        QCOMPARE(at.hop.value_or(0), 2);
    }
    void resetOfServerOrDevice()
    {
        const auto refused = [](int routers_before) {
            return Story().attempts(ConnectResult::Refused, 3).trace(TraceProtocol::Tcp, routers_before, HopReply::Reset)
                .trace(TraceProtocol::Udp, 3, HopReply::PortUnreachable).contrastReset().diagnosis();
        };
        EXPECT_CAUSE(refused(3), "server.not_listening");
        EXPECT_CAUSE(refused(1), "path.rejected"); // answered at hop 2, where a router is: the one before it forged it
        QCOMPARE(refused(1).hypotheses.front().where.hop.value_or(0), 1);
    }
    void lossOrFullQueue()
    {
        const auto story = Story().attempts(ConnectResult::Connected, 5).attempts(ConnectResult::Connected, 4, 1);
        EXPECT_CAUSE(Story(story).contrastReset(8).diagnosis(), "server.accept_queue_full");
        ConnectAttempt slow;
        slow.purpose = AttemptPurpose::Contrast;
        slow.address = server;
        slow.port = 61937;
        slow.result = ConnectResult::Refused;
        slow.syn_retransmits = 1;
        slow.duration_us = 1'001'000;
        const auto lossy = Story(story).contrastReset(2).add(slow).add(slow).diagnosis();
        EXPECT_CAUSE(lossy, "path.loss");
        QVERIFY(lossy.works);
    }
    void repeatedForNothing()
    {
        // 1.3 s away: every SYN is sent again before its answer comes, and none is lost.
        Story story;
        ConnectAttempt far;
        far.address = server;
        far.port = 5432;
        far.result = ConnectResult::Connected;
        far.syn_retransmits = 1;
        far.duration_us = 1'300'500;
        far.rtt_us = 1'300'000;
        for (int i = 0; i < 8; ++i)
            story.add(far);
        EXPECT_CAUSE(story.diagnosis(), "none");
        far.rtt_us = 40'000; // the first SYN was lost
        far.duration_us = 1'040'000;
        for (int i = 0; i < 8; ++i)
            story.add(far);
        EXPECT_CAUSE(story.diagnosis(), "path.loss");
    }
    void wordsNeverAcknowledged()
    {
        ServiceReply silent;
        silent.address = server;
        silent.port = 5432;
        silent.owed = silent.asked = true;
        silent.expected = "postgresql";
        silent.result = ServiceResult::Silent;
        EXPECT_CAUSE(Story().attempts(ConnectResult::Connected, 8).add(silent).diagnosis(), "server.silent");
        silent.unacked_segments = 1;
        silent.data_retransmits = 4;
        const auto swallowed = Story().attempts(ConnectResult::Connected, 8).add(silent).diagnosis();
        EXPECT_CAUSE(swallowed, "path.filtered");
        QVERIFY2(!swallowed.hypotheses.front().where.address, "the server is not the device that drops");
        // Where SYNs are lost as well, so may the words be.
        const auto lossy = Story().attempts(ConnectResult::Connected, 5).attempts(ConnectResult::Connected, 4, 1).add(silent).diagnosis();
        QVERIFY(best(lossy) != "path.filtered");
    }
    void resetOfWordsThatNeverArrived()
    {
        ServiceReply reset;
        reset.address = server;
        reset.port = 5432;
        reset.owed = reset.asked = true;
        reset.result = ServiceResult::Reset;
        const auto story = Story().attempts(ConnectResult::Connected, 8).add(reset).trace(TraceProtocol::Tcp, 3, HopReply::SynAck);
        EXPECT_CAUSE(Story(story).add(ShortReach{server, 5432, 3, false}).diagnosis(), "server.resets");
        const auto forged = Story(story).add(ShortReach{server, 5432, 3, true}).add(ShortReach{server, 5432, 2, false}).diagnosis();
        EXPECT_CAUSE(forged, "path.rejected");
        QCOMPARE(forged.hypotheses.front().where.hop.value_or(0), 2);
    }
    /// "No route to that network", in the target's own address: no host says that of itself.
    void routersWordsInTheTargetsName()
    {
        const auto with = [&](int code) {
            ConnectAttempt attempt;
            attempt.address = server;
            attempt.port = 5432;
            attempt.result = ConnectResult::Unreachable;
            attempt.error = "EHOSTUNREACH";
            attempt.icmp = IcmpError{3, code, server};
            return Story().add(attempt).add(attempt).diagnosis();
        };
        EXPECT_CAUSE(with(0), "path.unreachable");
        EXPECT_CAUSE(with(13), "server.firewall");
    }
    void tlsThroughTheProxy()
    {
        const auto handshake = [](TlsResult result, std::vector<std::string> problems = {}) {
            TlsHandshake tls;
            tls.address = server;
            tls.port = 5432;
            tls.result = result;
            tls.problems = std::move(problems);
            tls.duration_us = 4'000'000;
            return tls;
        };
        const auto with = [&](const TlsHandshake& direct, const TlsHandshake& tunnelled) {
            ProxyConnect proxy;
            proxy.host = "proxy.example";
            proxy.port = 3128;
            proxy.result = ProxyResult::Tunnel;
            proxy.tls = tunnelled;
            return Story().attempts(ConnectResult::Connected, 5).add(direct).add(proxy).diagnosis();
        };
        const auto good = handshake(TlsResult::Completed);
        const auto untrusted = handshake(TlsResult::Completed, {"untrusted"});
        EXPECT_CAUSE(with(good, good), "none");
        const auto forged = with(good, untrusted);
        EXPECT_CAUSE(forged, "tls.certificate");
        QCOMPARE(forged.hypotheses.front().where.side, Side::Proxy);
        QCOMPARE(forged.outcome, Outcome::TlsFailed);
        QCOMPARE(with(untrusted, untrusted).hypotheses.front().where.side, Side::Server); // the server's own certificate
        EXPECT_CAUSE(with(good, handshake(TlsResult::Stalled)), "tls.stalls");
        EXPECT_CAUSE(with(good, handshake(TlsResult::Closed)), "client.proxy.denied");
        EXPECT_CAUSE(with(handshake(TlsResult::Stalled), good), "client.proxy.required");
        EXPECT_CAUSE(with(handshake(TlsResult::Reset), good), "client.proxy.required");
        EXPECT_CAUSE(with(handshake(TlsResult::Stalled), handshake(TlsResult::Stalled)), "tls.stalls");
        auto hasty = handshake(TlsResult::Stalled);
        hasty.duration_us = 100'000;
        EXPECT_CAUSE(with(good, hasty), "none");
    }
    /// Captured beside the attempts: a reset that passed fewer routers than the SYN-ACK of its own connection.
    void resetFromNearerThanItsSynAck()
    {
        ServiceReply reset;
        reset.address = server;
        reset.port = 5432;
        reset.result = ServiceResult::Reset;
        const auto with = [&](std::vector<std::pair<int, int>> ttls) { // of the SYN-ACK, of the reset
            PacketCapture capture;
            capture.live = capture.complete = true;
            capture.point = CapturePoint::Client;
            capture.endpoint = {server, 5432};
            for (const auto& [syn_ack, rst] : ttls) {
                CapturedConnection connection;
                connection.handshake = HandshakeResult::Established;
                connection.syn_acks.emplace_back().ttl = syn_ack;
                connection.server_resets.emplace_back().ttl = rst;
                capture.connections.push_back(connection);
            }
            return Story().attempts(ConnectResult::Connected, 3).add(reset).add(capture).diagnosis();
        };
        const auto forged = with({{61, 63}, {61, 63}, {61, 63}});
        EXPECT_CAUSE(forged, "path.rejected");
        QCOMPARE(forged.hypotheses.front().where.hop.value_or(0), 2);
        EXPECT_CAUSE(with({{126, 63}, {126, 63}}), "path.rejected"); // begun at 128 and 64, two routers and one
        EXPECT_CAUSE(with({{61, 61}, {61, 61}}), "server.resets");
        EXPECT_CAUSE(with({{61, 252}, {61, 252}}), "server.resets"); // begun at 64 and 255, the same distance
        EXPECT_CAUSE(with({{63, 61}, {63, 61}}), "server.resets");   // a proxy's SYN-ACK, and the server behind it resets
        EXPECT_CAUSE(with({{61, 63}}), "server.resets");             // seen once only
        EXPECT_CAUSE(with({{61, 63}, {61, 61}}), "server.resets");
    }
    void networkHiddenByOwnOne()
    {
        Story story;
        Route on_link;
        on_link.destination = server;
        on_link.type = RouteType::Unicast;
        on_link.interface = "docker0";
        on_link.link = LinkType::Bridge;
        on_link.source = IpAddress::parse("10.9.0.1");
        on_link.prefix = IpPrefix::parse("10.9.0.0/16");
        story.add(on_link).attempts(ConnectResult::Unreachable, 3);
        story.add(Neighbour{server, "docker0", NeighbourState::Failed, "", false});
        EXPECT_CAUSE(story.diagnosis(), "server.host_down");
        ConnectAttempt other;
        other.purpose = AttemptPurpose::OtherWay;
        other.interface = "eth0";
        other.address = server;
        other.port = 5432;
        other.result = ConnectResult::Connected;
        EXPECT_CAUSE(story.add(other).diagnosis(), "client.wrong_netmask");
    }
    void unknownName()
    {
        const auto ask = [](const char* rcode, DnsResult result) {
            Question question;
            question.host = "db.example";
            question.port = 5432;
            DnsAnswer answer;
            answer.server = {routers[0], 53};
            answer.type = "A";
            answer.rcode = rcode;
            answer.result = result;
            const std::vector<Evidence> evidence = {{"e1", "", 0, question}, {"e2", "", 0, answer}, {"e3", "", 0, NameLookup{"db.example", "EAI_NONAME", {}, 900}}};
            return diagnose(evidence);
        };
        EXPECT_CAUSE(ask("NXDOMAIN", DnsResult::Answered), "dns.not_found");
        EXPECT_CAUSE(ask("NOERROR", DnsResult::Answered), "dns.no_address");
        EXPECT_CAUSE(ask("REFUSED", DnsResult::Answered), "dns.server_failure");
        EXPECT_CAUSE(ask("", DnsResult::TimedOut), "dns.server_unreachable");
        QCOMPARE(ask("NXDOMAIN", DnsResult::Answered).outcome, Outcome::NotResolved);
    }
    void unheardResolversMayBeThisMachinesDoing()
    {
        const auto ask = [](const std::string& error, std::vector<Fact> more) {
            Question question;
            question.host = "db.example";
            question.port = 5432;
            DnsAnswer answer;
            answer.server = {routers[0], 53};
            answer.type = "A";
            answer.result = error.empty() ? DnsResult::TimedOut : DnsResult::Unreachable;
            answer.error = error;
            std::vector<Evidence> evidence = {{"e1", "", 0, question}, {"e2", "", 0, answer}, {"e3", "", 0, NameLookup{"db.example", "EAI_AGAIN", {}, 900}}};
            for (auto& fact : more)
                evidence.push_back({"e" + std::to_string(evidence.size() + 1), "", 0, std::move(fact)});
            return diagnose(evidence);
        };
        const auto rule = [](PacketWay way, RuleDecision decision) {
            FirewallDecision fact;
            fact.way = way;
            fact.address = routers[0];
            fact.port = 53;
            fact.datagram = true;
            fact.decision = decision;
            fact.rule = "udp dport 53 drop";
            return fact;
        };
        ConntrackTable full;
        full.count = full.maximum = 65536;
        const auto accepted = rule(PacketWay::Out, RuleDecision::Accept);
        EXPECT_CAUSE(ask("", {rule(PacketWay::Out, RuleDecision::Drop)}), "client.firewall.outbound");
        EXPECT_CAUSE(ask("", {accepted, rule(PacketWay::Reply, RuleDecision::Drop)}), "client.firewall.inbound");
        EXPECT_CAUSE(ask("", {rule(PacketWay::Out, RuleDecision::Queue)}), "client.security_software");
        EXPECT_CAUSE(ask("EPERM", {}), "client.firewall.outbound");
        EXPECT_CAUSE(ask("EPERM", {full}), "client.conntrack_full");
        EXPECT_CAUSE(ask("ECONNREFUSED", {accepted, rule(PacketWay::Reply, RuleDecision::Accept)}), "dns.server_unreachable");
        EXPECT_CAUSE(ask("", {accepted, rule(PacketWay::Reply, RuleDecision::Accept), full}), "dns.server_unreachable");
        const auto diagnosis = ask("", {rule(PacketWay::Out, RuleDecision::Drop)});
        QCOMPARE(diagnosis.hypotheses.front().words.at("port"), std::string("53"));
    }
    void windowsForbidsWhatItsFiltersDrop()
    {
        const auto ask = [](RuleDecision decision, const char* owner) {
            Story story;
            ConnectAttempt attempt;
            attempt.address = server;
            attempt.port = 5432;
            attempt.result = ConnectResult::Rejected;
            attempt.error = "EACCES";
            attempt.failed_call = "connect";
            story.add(attempt).add(attempt);
            FirewallDecision fact;
            fact.address = server;
            fact.port = 5432;
            fact.decision = decision;
            fact.backend = "wfp";
            fact.owner = owner;
            fact.rule = "Contain (filter 71234)";
            return story.add(fact).diagnosis();
        };
        EXPECT_CAUSE(ask(RuleDecision::Unknown, ""), "client.security_software");
        const auto dropped = ask(RuleDecision::Drop, "Contoso Shield");
        EXPECT_CAUSE(dropped, "client.firewall.outbound");
        QCOMPARE(dropped.hypotheses.front().words.at("owner"), std::string("Contoso Shield"));
    }
    void resetForWhatPassedNoRouterIsNotTheServers()
    {
        const auto refused = [](HopReply first_hop) {
            Story story;
            story.attempts(ConnectResult::Refused, 3);
            Trace trace;
            trace.protocol = TraceProtocol::Tcp;
            trace.address = server;
            trace.port = 5432;
            trace.target_port = true;
            if (first_hop == HopReply::Reset) {
                trace.hops = {{1, 1, HopReply::Reset, server, 30, -1, -1}};
            } else {
                trace.hops = {{1, 1, HopReply::TimeExceeded, routers[0], 300, 11, 0}, {2, 1, HopReply::Reset, server, 400, -1, -1}};
            }
            return story.add(trace).diagnosis();
        };
        EXPECT_CAUSE(refused(HopReply::Reset), "client.firewall.outbound");
        EXPECT_CAUSE(refused(HopReply::TimeExceeded), "server.not_listening");
    }
    void cloudRulesSpeakForAndAgainst()
    {
        const auto with = [](RuleDecision decision) {
            CloudDecision cloud;
            cloud.provider = "aws", cloud.address = server, cloud.port = 5432, cloud.decision = decision;
            cloud.list = "security group sg-1", cloud.rule = "no inbound rule allows it";
            cloud.allow_command = "aws ec2 authorize-security-group-ingress --group-id sg-1";
            return cloud;
        };
        const auto denied = Story().silence().trace(TraceProtocol::Tcp, 2).add(with(RuleDecision::Drop)).diagnosis();
        EXPECT_CAUSE(denied, "server.cloud_rule");
        QCOMPARE(denied.hypotheses.front().where.rule, std::optional<std::string>("security group sg-1: no inbound rule allows it"));
        QVERIFY(std::ranges::find(denied.hypotheses.front().evidence_for, "e8") != denied.hypotheses.front().evidence_for.end());
        const auto allowed = Story().silence().trace(TraceProtocol::Tcp, 2).add(with(RuleDecision::Accept)).diagnosis();
        QVERIFY(best(allowed) != "server.cloud_rule");
        // What the rules say is of no use where the connection works, or where the host's own stack saw the SYN.
        EXPECT_CAUSE(Story().attempts(ConnectResult::Connected, 3).add(with(RuleDecision::Drop)).diagnosis(), "none");
        const auto seen = Story().silence().option(4, server).contrastReset().add(with(RuleDecision::Drop)).diagnosis();
        QVERIFY(best(seen) != "server.cloud_rule");
    }
    void confidencesNeverExceedOne()
    {
        double sum = 0;
        for (const auto& hypothesis : Story().silence().diagnosis().hypotheses)
            sum += hypothesis.confidence;
        QVERIFY(sum <= 1.0);
    }
};

QTEST_APPLESS_MAIN(TestDiagnose)
#include "test_diagnose.moc"
