// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "both_ends.h"
#include "report/both_ends_ladder.h"
#include "report/captured_ladder.h"
#include "report/ladder_layout.h"
#include "report/ladder_svg.h"

#include <algorithm>

using namespace deadair;

namespace
{

ConnectAttempt silentAttempt()
{
    ConnectAttempt attempt;
    attempt.address = *IpAddress::parse("10.0.9.4");
    attempt.port = 5432;
    attempt.duration_us = 7'500'000;
    attempt.syn_retransmits = 2;
    return attempt;
}

std::vector<Evidence> evidenceOf(std::vector<Fact> facts)
{
    std::vector<Evidence> evidence;
    for (auto& fact : facts)
        evidence.push_back({"e" + std::to_string(evidence.size() + 1), "test", 0, std::move(fact)});
    return evidence;
}

double heightOf(const LadderSheet& sheet, const std::string& text)
{
    const auto found = std::ranges::find(sheet.texts, text, &LadderText::text);
    return found != sheet.texts.end() ? found->at.y : -1;
}

CapturedSegment segmentAt(std::int64_t time_us)
{
    CapturedSegment segment;
    segment.time_us = time_us;
    return segment;
}

} // namespace

class TestLadder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsSilenceAndRetriesAsInferred()
    {
        const auto ladders = laddersOf(evidenceOf({silentAttempt()}));
        QCOMPARE(ladders.size(), std::size_t{1});
        const auto& events = ladders.front().events;
        QCOMPARE(events.size(), std::size_t{4}); // three SYNs and the end
        QVERIFY(!events[0].inferred && events[1].inferred && events[2].inferred);
        QCOMPARE(events[1].time_us, std::int64_t{1'000'000});
        QCOMPARE(events[2].time_us, std::int64_t{3'000'000});
        QVERIFY(
            std::ranges::none_of(events, [](const auto& event) { return event.arrives && event.from != event.to; }));
    }
    void timeRunsDownToScale()
    {
        const auto sheet = layOut(laddersOf(evidenceOf({silentAttempt()})).front(), 700);
        const double first = heightOf(sheet, "SYN");
        const double second = heightOf(sheet, "SYN, try 2");
        const double third = heightOf(sheet, "SYN, try 3");
        QVERIFY(first > 0 && second > first);
        const double ratio = (third - second) / (second - first); // 2 s against 1 s
        QVERIFY2(std::abs(ratio - 2) < 0.1, std::to_string(ratio).c_str());
        QVERIFY(heightOf(sheet, "1.0 s of silence") > first);
    }
    void foldsASilenceThatDwarfsTheRest()
    {
        Ladder ladder;
        ladder.parties = {"a", "b"};
        for (const std::int64_t at : {0, 400'000, 900'000, 120'000'000}) {
            LadderEvent event;
            event.time_us = at;
            event.to = 1;
            event.arrives = false;
            ladder.events.push_back(event);
        }
        const auto sheet = layOut(ladder, 700);
        QVERIFY2(sheet.height < 600, std::to_string(sheet.height).c_str());
        QVERIFY(std::ranges::any_of(
            sheet.texts, [](const auto& text) { return text.text.find("of silence") != std::string::npos; }));
    }
    void namesTheRouterThatAnswered()
    {
        auto attempt = silentAttempt();
        attempt.result = ConnectResult::Unreachable;
        attempt.duration_us = 3'000;
        attempt.syn_retransmits = 0;
        attempt.icmp = IcmpError{3, 13, *IpAddress::parse("10.0.2.1")};
        const auto ladder = laddersOf(evidenceOf({attempt})).front();
        QCOMPARE(ladder.parties.size(), std::size_t{3});
        QVERIFY(ladder.parties[1].find("10.0.2.1") != std::string::npos);
        QCOMPARE(ladder.events.front().to, std::size_t{1});
        QCOMPARE(ladder.events.back().from, std::size_t{1});
    }
    void showsTheOwnFirewall()
    {
        FirewallDecision decision;
        decision.address = *IpAddress::parse("10.0.9.4");
        decision.decision = RuleDecision::Drop;
        decision.rule = "tcp dport 5432 drop";
        const auto ladder = laddersOf(evidenceOf({silentAttempt(), decision})).front();
        QCOMPARE(ladder.parties.size(), std::size_t{3});
        QCOMPARE(ladder.events.front().to, std::size_t{1});
        QVERIFY(ladder.events.front().words.find("tcp dport 5432 drop") != std::string::npos);
    }
    void acknowledgesWhatWasEstablished()
    {
        auto attempt = silentAttempt();
        attempt.result = ConnectResult::Connected;
        attempt.duration_us = 12'000;
        attempt.syn_retransmits = 0;
        const auto ladder = laddersOf(evidenceOf({attempt})).front();
        QCOMPARE(ladder.events.size(), std::size_t{3});
        QCOMPARE(ladder.events.back().label, std::string("ACK"));
        QVERIFY(ladder.events.back().inferred); // nobody saw it
        QCOMPARE(ladder.events[1].time_us + ladder.events[1].travel_us, std::int64_t{12'000});
    }
    void growsWhileItWaits()
    {
        QCOMPARE(pendingLadder("a:1", 0, 500'000).events.size(), std::size_t{2});
        const auto later = pendingLadder("a:1", 0, 3'500'000);
        QCOMPARE(later.events.size(), std::size_t{4}); // SYN, two retries, waiting
        QVERIFY(ladderWords(later).find("a:1") != std::string::npos);
    }
    void drawsWhatACaptureSaw()
    {
        PacketCapture capture;
        capture.endpoint = *Endpoint::parse("10.0.9.4:5432");
        capture.point = CapturePoint::Client;
        CapturedConnection connection;
        connection.client = *Endpoint::parse("10.0.1.7:40000");
        connection.syns = {{1'000'000, 64, {}, 64240, 1}, {2'000'000, 64, {}, 64240, 1}};
        connection.syn_acks = {{2'020'000, 61, {}, 65160, 9}};
        capture.connections = {connection};
        const auto ladder = laddersOf(evidenceOf({silentAttempt(), capture})).front(); // before what is inferred
        QCOMPARE(ladder.events.size(), std::size_t{3});
        QVERIFY(std::ranges::none_of(ladder.events, &LadderEvent::inferred));
        QVERIFY(!ladder.events[0].arrives && ladder.events[1].arrives && ladder.events[2].arrives);
        QCOMPARE(ladder.events[1].time_us, std::int64_t{1'000'000});
        QCOMPARE(ladder.events[2].time_us + ladder.events[2].travel_us, std::int64_t{1'020'000});
        QVERIFY(ladder.events[2].words.find("TTL 61") != std::string::npos);
        QVERIFY(!ladderWords(ladder).empty());
    }
    void survivesHostileLadders()
    {
        layOut({}, 0);
        Ladder ladder;
        ladder.parties = {"a", "b"};
        for (int at = 0; at < 20'000; ++at) {
            LadderEvent event;
            event.time_us = std::int64_t{at} * 1'000'000'000;
            event.to = at % 2;
            event.from = 7; // no such party
            event.label = std::string(5'000, '<');
            ladder.events.push_back(event);
        }
        QVERIFY(layOut(ladder, 500).spots.size() < 100);
    }
    void bothEndsShowWhereAPacketWasLost()
    {
        const auto captures = test::lostBothWays();
        const auto client = tcp::analyseCapture(test::readerOf(captures.client));
        const auto server = tcp::analyseCapture(test::readerOf(captures.server));
        const auto correlation = tcp::correlate(*client, *server);
        QCOMPARE(correlation.connections.size(), std::size_t{1});
        const auto ladder = bothEndsLadder(correlation.connections.front(), *correlation.clock_offset_ns);
        QCOMPARE(ladder.events.size(), std::size_t{3});
        const auto& [lost, arrived, answer] = std::tie(ladder.events[0], ladder.events[1], ladder.events[2]);
        QVERIFY(!lost.arrives && arrived.arrives && !answer.arrives);
        QVERIFY(!lost.inferred && !arrived.inferred && !answer.inferred);
        QCOMPARE(arrived.time_us, std::int64_t{1'000'000});
        QVERIFY(arrived.travel_us >= 1);
        QCOMPARE(arrived.label, "SYN, try 2");
        QVERIFY(answer.from == 1 && answer.to == 0 && answer.label == "SYN-ACK");
        QVERIFY(answer.time_us >= arrived.time_us + arrived.travel_us); // by the client's clock
        QVERIFY(answer.time_us < 1'100'000);
        QVERIFY(QString::fromStdString(lost.words).contains(QStringLiteral("never came")));
    }
    void aLiveLadderWaitsUntilTheAnswerIsSeen()
    {
        PacketCapture capture;
        capture.endpoint = *Endpoint::parse("10.0.9.4:5432");
        capture.point = CapturePoint::Client;
        CapturedConnection connection;
        connection.syns = {segmentAt(1'000'000), segmentAt(2'000'000)};
        connection.syn_count = 2;
        capture.connections = {connection};
        const auto waiting = liveLadder(capture, 400'000);
        QCOMPARE(waiting.events.size(), std::size_t{3});
        QCOMPARE(waiting.events[1].time_us, std::int64_t{1'000'000});
        QVERIFY(!waiting.events[1].inferred); // it was seen
        QCOMPARE(waiting.events[2].time_us, std::int64_t{1'400'000});
        capture.connections.front().syn_acks = {segmentAt(2'010'000)};
        capture.connections.front().syn_ack_count = 1;
        const auto answered = liveLadder(capture, 400'000);
        QCOMPARE(answered.events.size(), std::size_t{3});
        QVERIFY(answered.events.back().tone == LadderTone::Answer);
    }
};

QTEST_APPLESS_MAIN(TestLadder)
#include "test_ladder.moc"
