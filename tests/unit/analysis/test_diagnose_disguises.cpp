// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "story.h"

using namespace deadair;
using namespace deadair::test;

namespace
{

const auto other = *IpAddress::parse("10.9.0.5");

ConnectAttempt attemptTo(const IpAddress& address, ConnectResult result)
{
    ConnectAttempt attempt;
    attempt.address = address;
    attempt.port = 5432;
    attempt.result = result;
    attempt.duration_us = 1000;
    return attempt;
}

NetworkInterface link(const char* name, LinkType type, bool alive, const char* address)
{
    return {name, 2, type, alive, alive, 1500, {{*IpAddress::parse(address), 24}}, 0};
}

/// The machine that should answer looks at itself.
Story atServer()
{
    Story story;
    story.first<Question>().vantage = Vantage::Server;
    story.first<Interfaces>().interfaces.front().addresses = {{server, 24}};
    return story;
}

Listener listenerOn(const char* interface)
{
    Listener listener;
    listener.port = 5432;
    listener.interface = interface;
    return listener;
}

} // namespace

/// Evidence that looks like one cause and means another.
class TestDiagnoseDisguises final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusedByTheFirstRouter()
    {
        const auto story = Story().attempts(ConnectResult::Refused, 3).trace(TraceProtocol::Tcp, 0, HopReply::Reset)
                               .trace(TraceProtocol::Udp, 3, HopReply::PortUnreachable);
        EXPECT_CAUSE(Story(story).diagnosis(), "client.firewall.outbound");
        KernelCounters sent;
        sent.address = server;
        sent.attempts = sent.syns = 3;
        sent.out_requests = 6; // and as many resets, from this machine to itself
        EXPECT_CAUSE(Story(story).add(sent).diagnosis(), "client.firewall.outbound");
        sent.out_requests = 3;
        const auto diagnosis = Story(story).add(sent).diagnosis();
        EXPECT_CAUSE(diagnosis, "path.rejected");
        QCOMPARE(diagnosis.hypotheses.front().where.address, routers[0].toString());
    }
    void selfAssignedBesideTunnel()
    {
        Story story;
        auto& links = story.first<Interfaces>().interfaces;
        links.front().addresses = {{*IpAddress::parse("169.254.12.77"), 16}};
        links.push_back(link("tun0", LinkType::Tunnel, true, "10.8.0.6"));
        Route none;
        none.type = RouteType::None;
        story.first<Route>() = none;
        story.attempts(ConnectResult::Unreachable, 3);
        EXPECT_CAUSE(story.diagnosis(), "client.self_assigned_address");
        Route tunnel; // then it is what matters
        tunnel.destination = server;
        tunnel.type = RouteType::Unicast;
        tunnel.interface = "tun0";
        story.first<Route>() = tunnel;
        QVERIFY(best(story.diagnosis()) != "client.self_assigned_address");
    }
    void resolversOfWhichOneKnowsNoAddress()
    {
        Story story;
        story.first<Question>().host = "www.example";
        NameLookup lookup;
        lookup.name = "www.example";
        lookup.error = "EAI_NODATA";
        DnsAnswer empty;
        empty.name = lookup.name;
        empty.type = "A";
        empty.rcode = "NOERROR";
        empty.result = DnsResult::Answered;
        empty.server = {routers[0], 53};
        auto giving = empty;
        giving.server = {routers[1], 53};
        giving.addresses = {server};
        const auto diagnosis = story.add(lookup).add(empty).add(giving).diagnosis();
        EXPECT_CAUSE(diagnosis, "dns.wrong_address");
        QCOMPARE(diagnosis.hypotheses.front().where.address, routers[0].toString());
    }
    void interceptedHere()
    {
        TlsHandshake stalled;
        stalled.address = server;
        stalled.result = TlsResult::Stalled;
        FirewallDecision redirect;
        redirect.address = server;
        redirect.port = 443;
        redirect.decision = RuleDecision::Accept;
        redirect.rule = "tcp dport 443 redirect to :12080";
        redirect.translated_to = Endpoint{*IpAddress::parse("127.0.0.1"), 12080};
        const auto story = Story(443).attempts(ConnectResult::Connected, 5).add(redirect);
        EXPECT_CAUSE(Story(story).add(stalled).diagnosis(), "client.security_software");
        stalled.result = TlsResult::Failed; // which says little of a port, and still less of who is behind it
        QVERIFY(Story(story).add(stalled).diagnosis().works);
        QVERIFY(Story(story).diagnosis().works);
    }
    void answersThatAgreeToEcn()
    {
        TcpSettings settings;
        auto story = Story().silence().trace(TraceProtocol::Tcp, 3, HopReply::SynAck).trace(TraceProtocol::Udp, 3, HopReply::PortUnreachable)
                         .contrastReset().option(4, server);
        settings.ecn = 2;
        EXPECT_CAUSE(Story(story).add(settings).diagnosis(), "server.accept_queue_full");
        settings.ecn = 1;
        QCOMPARE(QString::fromStdString(best(Story(story).add(settings).diagnosis())), QStringLiteral("path.ecn_blackhole"));
        story.first<Trace>().hops.back().sent = 1; // the SYN that asks for ECN was answered
        EXPECT_CAUSE(Story(story).add(settings).diagnosis(), "server.accept_queue_full");
    }
    void tlsThatBreaksOff()
    {
        TlsHandshake broken;
        broken.address = server;
        broken.result = TlsResult::Failed;
        broken.bytes_received = 200;
        Story asked_for(443), usual(443);
        asked_for.first<Question>().scheme = "https";
        const auto diagnosis = asked_for.attempts(ConnectResult::Connected, 5).add(broken).diagnosis();
        EXPECT_CAUSE(diagnosis, "tls.stalls");
        QVERIFY(diagnosis.outcome == Outcome::TlsFailed && !diagnosis.works);
        QVERIFY(usual.attempts(ConnectResult::Connected, 5).add(broken).diagnosis().works); // whatever else speaks on that port
    }
    void deadAddressBesideLivingOne()
    {
        for (const auto result : {ConnectResult::Refused, ConnectResult::Silent}) {
            Story story;
            story.first<Question>().host = "db.example";
            story.attempts(result, 3, result == ConnectResult::Silent ? 3 : 0).add(attemptTo(other, ConnectResult::Connected));
            const auto diagnosis = story.diagnosis();
            EXPECT_CAUSE(diagnosis, "dns.partly_dead");
            QVERIFY2(diagnosis.works, "an application goes on to the address that works");
            QCOMPARE(diagnosis.outcome, Outcome::Connected);
        }
    }
    void someConnectionsRefused()
    {
        const auto diagnosis = Story().attempts(ConnectResult::Connected, 4).attempts(ConnectResult::Refused, 3).diagnosis();
        EXPECT_CAUSE(diagnosis, "server.not_listening");
        QVERIFY(diagnosis.works);
        QCOMPARE(best(Story().attempts(ConnectResult::Connected, 7).attempts(ConnectResult::Refused, 1).diagnosis()), std::string("none"));
    }
    void unreachableSaysTheTargetItself()
    {
        const IcmpError error{3, 1, server};
        Story slow;
        auto attempt = attemptTo(server, ConnectResult::Unreachable);
        attempt.icmp = error;
        attempt.duration_us = 3'060'000;
        EXPECT_CAUSE(slow.add(attempt).diagnosis(), "server.host_down");
        attempt.duration_us = 900;
        EXPECT_CAUSE(Story().add(attempt).diagnosis(), "server.firewall");
    }
    void translatedErrorsAreNoLoop()
    {
        Trace trace;
        trace.protocol = TraceProtocol::Tcp;
        trace.address = server;
        trace.port = 5432;
        trace.target_port = true;
        const auto with = [&](const IpAddress& sender) {
            auto seen = trace;
            for (int ttl = 1; ttl <= 3; ++ttl)
                seen.hops.push_back({ttl, 1, HopReply::TimeExceeded, sender, 300, 11, 0});
            return best(Story().silence().add(seen).diagnosis());
        };
        QVERIFY(with(server) != "path.loop");
        QCOMPARE(with(routers[1]), std::string("path.loop"));
    }
    void droppedByIpsec()
    {
        Story story;
        story.silence().counters(0, 0).first<KernelCounters>().ipsec_drops = 12;
        EXPECT_CAUSE(story.diagnosis(), "client.firewall.inbound");
    }
    void selfAssignedWhereIpv6IsFine()
    {
        Story story;
        auto card = link("eth0", LinkType::Ethernet, true, "169.254.4.5");
        card.addresses.push_back({*IpAddress::parse("2a00:1::7"), 64});
        story.first<Interfaces>().interfaces = {card};
        story.first<Route>().type = RouteType::None;
        auto attempt = attemptTo(server, ConnectResult::Unreachable);
        attempt.failed_call = "connect";
        EXPECT_CAUSE(story.add(attempt).diagnosis(), "client.self_assigned_address");
        story.first<Interfaces>().interfaces.push_back(link("eth1", LinkType::Ethernet, true, "10.1.0.7")); // a proper address elsewhere
        EXPECT_CAUSE(story.diagnosis(), "client.no_route");
    }
    void tunnelOverDeadCard()
    {
        const auto with = [](bool alive) {
            Story story;
            story.first<Interfaces>().interfaces = {link("eth0", LinkType::Ethernet, alive, "10.1.0.7"), link("tun0", LinkType::Tunnel, true, "10.250.0.2")};
            return best(story.silence().diagnosis());
        };
        QCOMPARE(with(false), std::string("client.no_link"));
        QVERIFY(with(true) != "client.no_link");
    }
    void boundToOneInterface()
    {
        EXPECT_CAUSE(atServer().add(listenerOn("lo")).attempts(ConnectResult::Refused, 3).diagnosis(), "server.bound_elsewhere");
        QCOMPARE(best(atServer().add(listenerOn("eth0")).attempts(ConnectResult::Connected, 3).diagnosis()), std::string("none"));
    }
    void serversOwnAnswerStopped()
    {
        FirewallDecision answer;
        answer.way = PacketWay::Reply;
        answer.address = server;
        answer.decision = RuleDecision::Drop;
        answer.rule = "tcp sport 5432 drop";
        EXPECT_CAUSE(atServer().add(listenerOn("")).attempts(ConnectResult::Connected, 3).add(answer).diagnosis(), "server.firewall");
    }
    void onlyALinkLocalSourceIsLeft()
    {
        const auto v6 = *IpAddress::parse("2a00:9::4"), router = *IpAddress::parse("fe80::1%eth0");
        const auto with = [&](const char* source, const char* target, ConnectResult result, int code) {
            Story story;
            auto& route = story.first<Route>();
            route.destination = *IpAddress::parse(target);
            route.source = IpAddress::parse(source);
            route.gateway = router;
            auto attempt = attemptTo(route.destination, result);
            if (result == ConnectResult::Unreachable)
                attempt.icmp = IcmpError{1, code, router};
            return story.add(attempt).diagnosis();
        };
        const auto diagnosis = with("fe80::7%eth0", "2a00:9::4", ConnectResult::Unreachable, 2);
        EXPECT_CAUSE(diagnosis, "client.self_assigned_address");
        QCOMPARE(diagnosis.hypotheses.front().words.at("source"), std::string("fe80::7%eth0"));
        EXPECT_CAUSE(with("fe80::7%eth0", "2a00:9::4", ConnectResult::Silent, 0), "client.self_assigned_address");
        EXPECT_CAUSE(with("2a00:1::7", "2a00:9::4", ConnectResult::Unreachable, 0), "path.unreachable");
        QVERIFY(best(with("fe80::7%eth0", "fe80::9%eth0", ConnectResult::Silent, 0)) != "client.self_assigned_address");
        EXPECT_CAUSE(with("fe80::7%eth0", "2a00:9::4", ConnectResult::Connected, 0), "none");
    }
    void ecnBecauseTheRouteSaysSo()
    {
        TcpSettings settings;
        settings.ecn = 2;
        const auto with = [&](bool by_route) {
            Story story;
            story.first<Route>().asks_for_ecn = by_route;
            SegmentProbe plain, ecn;
            plain.address = ecn.address = server;
            plain.port = ecn.port = 5432;
            plain.reply = SegmentReply::SynAck;
            ecn.segment = SegmentKind::SynEcn;
            return best(story.silence().add(settings).add(plain).add(ecn).diagnosis());
        };
        QCOMPARE(with(true), std::string("path.ecn_blackhole"));
        QVERIFY(with(false) != "path.ecn_blackhole");
    }
    void noPortLeftToTranslateTo()
    {
        FirewallDecision out;
        out.address = server;
        out.port = 5432;
        out.decision = RuleDecision::Accept;
        auto attempt = attemptTo(server, ConnectResult::Rejected);
        attempt.error = "EPERM";
        attempt.failed_call = "connect";
        EXPECT_CAUSE(Story().add(attempt).add(out).diagnosis(), "client.security_software");
        out.few_source_ports = true;
        out.rule = "masquerade to :42000-42001";
        const auto diagnosis = Story().add(attempt).add(out).diagnosis();
        EXPECT_CAUSE(diagnosis, "client.firewall.outbound");
        QCOMPARE(diagnosis.hypotheses.front().where.rule.value_or(""), out.rule);
        EXPECT_CAUSE(Story().silence().counters(9, 0).add(out).diagnosis(), "client.firewall.outbound");
        QVERIFY(best(Story().silence().counters(0, 0).trace(TraceProtocol::Tcp, 2).add(out).diagnosis()) != "client.firewall.outbound");
    }
    void questionsDroppedForTheirEdns()
    {
        Question question;
        question.host = "db.example";
        DnsAnswer unheard, plain;
        unheard.server = plain.server = {routers[0], 53};
        unheard.type = plain.type = "A";
        plain.result = DnsResult::Answered;
        plain.rcode = "NOERROR";
        plain.addresses = {server};
        plain.contrast = true;
        const auto ask = [&](const std::vector<DnsAnswer>& answers, const char* error) {
            std::vector<Evidence> evidence = {{"e1", "", 0, question}, {"e2", "", 0, NameLookup{"db.example", error, {}, 900}}};
            for (const auto& answer : answers)
                evidence.push_back({"e" + std::to_string(evidence.size() + 1), "", 0, answer});
            return diagnose(evidence);
        };
        const auto diagnosis = ask({unheard, plain}, "EAI_AGAIN");
        EXPECT_CAUSE(diagnosis, "dns.server_unreachable");
        QCOMPARE(diagnosis.hypotheses.front().words.at("plain"), routers[0].toString());
        // Whatever it is that differs, an answer to us alone does not leave the question open.
        plain.contrast = false;
        EXPECT_CAUSE(ask({plain}, "EAI_AGAIN"), "dns.server_unreachable");
        EXPECT_CAUSE(ask({plain}, "EAI_NONAME"), "dns.not_found");
        EXPECT_CAUSE(ask({plain, unheard}, "EAI_AGAIN"), "dns.server_unreachable");
    }
    void familyThatARouteRefuses()
    {
        const auto v6 = *IpAddress::parse("2a00:9::4");
        const auto with = [&](int prefix_length) {
            Story story;
            story.first<Question>().host = "db.example";
            Route route;
            route.destination = v6;
            route.type = RouteType::Prohibit;
            route.prefix = IpPrefix{IpAddress::v6({}), prefix_length};
            auto refused = attemptTo(v6, ConnectResult::Rejected);
            refused.failed_call = "connect";
            return best(story.attempts(ConnectResult::Connected, 3).add(route).add(refused).diagnosis());
        };
        QCOMPARE(with(48), std::string("dns.ipv6_broken"));
        QCOMPARE(with(0), std::string("none")); // a machine without IPv6
    }
};

QTEST_APPLESS_MAIN(TestDiagnoseDisguises)
#include "test_diagnose_disguises.moc"
