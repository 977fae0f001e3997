// SPDX-License-Identifier: GPL-3.0-or-later
// What a capture beside the attempts adds to the weighing, and what it must not.
#include <QTest>

#include "analysis/diagnosis/diagnose.h"

using namespace deadair;

namespace
{

const auto target = *IpAddress::parse("10.0.9.4");
constexpr std::uint16_t port = 5432;

/// Three attempts in silence, three retransmissions each, and whatever else is known.
class Facts
{
public:
    Facts()
    {
        Question question;
        question.host = target.toString();
        question.port = port;
        add(question);
        Route route;
        route.destination = target;
        route.type = RouteType::Unicast;
        route.interface = "eth0";
        route.gateway = *IpAddress::parse("10.0.0.254");
        add(route);
        for (int i = 0; i < 3; ++i) {
            ConnectAttempt attempt;
            attempt.purpose = i == 0 ? AttemptPurpose::Target : AttemptPurpose::Repeat;
            attempt.address = target;
            attempt.port = port;
            attempt.result = ConnectResult::Silent;
            attempt.duration_us = 3'400'000;
            attempt.syn_retransmits = 3;
            add(attempt);
        }
    }
    template <class T> Facts& add(T fact)
    {
        m_evidence.push_back({"e" + std::to_string(m_evidence.size() + 1), "test", 0, std::move(fact)});
        return *this;
    }
    /// `retrans_fail` of the nine retransmissions; `lost_inside` packets that arrived and were not delivered.
    Facts& counters(int retrans_fail, int lost_inside)
    {
        KernelCounters counters;
        counters.address = target;
        counters.attempts = 3;
        counters.syns = 12;
        counters.syn_retransmits = 9;
        counters.window_us = 3'400'000;
        counters.retrans_fail = retrans_fail;
        counters.in_receives = 20;
        counters.in_delivers = 20 - lost_inside;
        return add(counters);
    }
    Facts& capture(int syns, int syn_acks, bool complete = true)
    {
        PacketCapture capture;
        capture.live = true;
        capture.endpoint = {target, port};
        capture.window_us = 3'500'000;
        capture.dropped = 0;
        capture.complete = complete;
        if (syns > 0) {
            CapturedConnection connection;
            connection.handshake = syn_acks > 0 ? HandshakeResult::AnswerIgnored : HandshakeResult::NoAnswer;
            connection.syn_count = syns;
            connection.syn_ack_count = syn_acks;
            capture.connections = {connection};
            capture.connection_count = 1;
        }
        return add(capture);
    }
    [[nodiscard]] Diagnosis diagnosed() const { return diagnose(m_evidence); }
    [[nodiscard]] std::string cause() const
    {
        const auto result = diagnosed();
        return result.hypotheses.empty() ? "" : result.hypotheses.front().cause;
    }
    [[nodiscard]] double confidence(const std::string& cause) const
    {
        for (const auto& hypothesis : diagnosed().hypotheses)
            if (hypothesis.cause == cause)
                return hypothesis.confidence;
        return 0;
    }

private:
    std::vector<Evidence> m_evidence;
};

} // namespace

class TestPacketEvidence final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void synThatNeverLeavesIsTheFirewall()
    {
        QCOMPARE(Facts().counters(9, 0).capture(0, 0).cause(), std::string("client.firewall.outbound"));
        QVERIFY(Facts().counters(9, 0).capture(0, 0).confidence("client.firewall.outbound") >=
                Facts().counters(9, 0).confidence("client.firewall.outbound"));
        QCOMPARE(Facts().capture(0, 0).cause(), std::string("client.firewall.outbound")); // without counters
    }

    /// Address translation on this machine hides the SYNs from a capture that looks for their ports.
    void silenceOfTheCaptureAloneIsNoProof()
    {
        QVERIFY(Facts().counters(0, 0).capture(0, 0).cause() != "client.firewall.outbound");
        QVERIFY(Facts().capture(0, 0, false).cause() != "client.firewall.outbound"); // it began too late
    }

    void unansweredNeighbourIsNoFirewall()
    {
        Neighbour neighbour;
        neighbour.address = *IpAddress::parse("10.0.0.254");
        neighbour.interface = "eth0";
        neighbour.state = NeighbourState::Failed;
        neighbour.is_next_hop = true;
        QCOMPARE(Facts().add(neighbour).capture(0, 0).cause(), std::string("client.gateway_unreachable"));
    }

    /// A rule at the ingress of the device: no counter moves, only the capture shows the answer.
    void answerThatNoSocketTakesIsTheFirewall()
    {
        QVERIFY(Facts().counters(0, 0).cause() != "client.firewall.inbound");
        QCOMPARE(Facts().counters(0, 0).capture(12, 12).cause(), std::string("client.firewall.inbound"));
        QCOMPARE(Facts().counters(0, 12).capture(12, 12).cause(), std::string("client.firewall.inbound"));
    }

    /// Where the rules let it in and it is not taken all the same, something below the rules drops it.
    void answerThatTheRulesLetInIsNoRules()
    {
        FirewallDecision decision;
        decision.way = PacketWay::Reply;
        decision.address = target;
        decision.port = port;
        decision.decision = RuleDecision::Accept;
        QCOMPARE(Facts().counters(0, 0).add(decision).capture(12, 12).cause(), std::string("client.security_software"));
    }

    void reversePathFilterStaysItself()
    {
        KernelCounters counters;
        counters.address = target;
        counters.syns = 12;
        counters.syn_retransmits = 9;
        counters.window_us = 3'400'000;
        counters.in_receives = 12;
        counters.reverse_path_filter = 12;
        QCOMPARE(Facts().add(counters).capture(12, 12).cause(), std::string("client.reverse_path_filter"));
    }

    /// Counters are the whole machine's; the packets are ours.
    void packetsOverruleCounters()
    {
        QVERIFY(Facts().counters(9, 0).capture(12, 0).cause() != "client.firewall.outbound");
        QVERIFY(Facts().counters(0, 12).capture(12, 0).cause() != "client.firewall.inbound");
    }

    void whatLeavesUnansweredIsNotHere()
    {
        const auto result = Facts().counters(0, 0).capture(12, 0).diagnosed();
        for (const auto& hypothesis : result.hypotheses)
            QVERIFY2(!hypothesis.cause.starts_with("client."), hypothesis.cause.c_str());
    }
};

QTEST_APPLESS_MAIN(TestPacketEvidence)
#include "test_packet_evidence.moc"
