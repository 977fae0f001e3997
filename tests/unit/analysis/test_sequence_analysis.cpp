// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/tcp/connection_summary.h"
#include "analysis/tcp/handshake.h"
#include "capture_files.h"

using namespace deadair;
using namespace deadair::test;
using namespace deadair::packet;

namespace
{

struct Step {
    int ms; ///< since the step before
    TestSegment segment;
};

tcp::CaptureAnalysis analysed(const std::vector<Step>& steps)
{
    PcapBuilder capture;
    std::int64_t now_ns = 1'000'000'000;
    for (const auto& step : steps)
        capture.add(now_ns += step.ms * 1'000'000LL, step.segment);
    return std::move(tcp::analyseCapture(readerOf(capture.bytes()))).value();
}

QByteArray countersOf(const tcp::Counters& c)
{
    QByteArray text;
    const auto add = [&](const char* name, std::uint64_t count) {
        if (count > 0)
            text += (text.isEmpty() ? "" : " ") + QByteArray(name) + "=" + QByteArray::number(static_cast<qulonglong>(count));
    };
    add("retransmission", c.retransmissions);
    add("fast", c.fast_retransmissions);
    add("spurious", c.spurious_retransmissions);
    add("out_of_order", c.out_of_order);
    add("dup_ack", c.duplicate_acks);
    add("zero_window", c.zero_windows);
    add("lost", c.lost_segments);
    add("keep_alive", c.keep_alives);
    return text;
}

TestSegment client(std::uint32_t sequence, std::uint32_t acknowledgement, std::uint32_t length = 0, unsigned window = 1000)
{
    return {true, ack, sequence, acknowledgement, length, window};
}

TestSegment server(std::uint32_t sequence, std::uint32_t acknowledgement, std::uint32_t length = 0, unsigned window = 1000)
{
    return {false, ack, sequence, acknowledgement, length, window};
}

/// A handshake with a round trip of 10 ms; then the client is at 101, the server at 501.
std::vector<Step> after(std::vector<Step> steps)
{
    std::vector<Step> all{{0, {true, syn, 100}}, {10, {false, syn | ack, 500, 101, 0, 900}}, {0, client(101, 501)}};
    all.insert(all.end(), steps.begin(), steps.end());
    return all;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Step>)

class TestSequenceAnalysis final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counters_data()
    {
        QTest::addColumn<std::vector<Step>>("steps");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const std::vector<Step>& steps, const char* expected) {
            QTest::newRow(name) << steps << QByteArray(expected);
        };
        row("nothing", after({{5, client(101, 501, 10)}, {10, server(501, 111)}}), "");
        row("SYN again, at once", {{0, {true, syn, 100}}, {1, {true, syn, 100}}}, "retransmission=1");
        row("data again, late", after({{0, client(101, 501, 10)}, {300, client(101, 501, 10)}}), "retransmission=1");
        row("gap, then filled in time",
            after({{0, client(111, 501, 10)}, {1, client(101, 501, 10)}, {30, server(501, 121)}}), "out_of_order=1 lost=1");
        row("gap, filled after a round trip", after({{0, client(111, 501, 10)}, {11, client(101, 501, 10)}}),
            "retransmission=1 lost=1");
        row("the last segment is never out of order", after({{0, client(101, 501, 10)}, {1, client(101, 501, 10)}}),
            "retransmission=1");
        row("3 ms while no round trip is known", {{0, client(1, 1, 10)}, {1, client(21, 1, 10)}, {2, client(11, 1, 10)}},
            "out_of_order=1 lost=1");
        row("time that goes backwards is long ago",
            after({{20, client(111, 501, 10)}, {-15, client(101, 501, 10)}}), "retransmission=1 lost=1");
        row("spurious", after({{0, client(101, 501, 10)}, {5, server(501, 111)}, {300, client(101, 501, 10)}}),
            "retransmission=1 spurious=1");
        row("duplicate ACKs, the first counts",
            after({{0, server(501, 101)}, {1, server(501, 101)}, {1, server(501, 101)}}), "dup_ack=2");
        row("a changed window is no duplicate", after({{0, server(501, 101)}, {1, server(501, 101, 0, 999)}}), "");
        row("fast retransmission",
            after({{0, client(101, 501, 10)}, {0, client(111, 501, 10)}, {30, server(501, 101)}, {1, server(501, 101)},
                   {1, server(501, 101)}, {19, client(101, 501, 10)}}),
            "retransmission=1 fast=1 dup_ack=2");
        row("too late to be fast",
            after({{0, client(101, 501, 10)}, {0, client(111, 501, 10)}, {30, server(501, 101)}, {1, server(501, 101)},
                   {1, server(501, 101)}, {21, client(101, 501, 10)}}),
            "retransmission=1 dup_ack=2");
        row("keep-alive and its answer",
            after({{0, server(501, 101)}, {0, client(100, 501)}, {1, server(501, 101)}}), "keep_alive=1");
        row("keep-alive with a byte", after({{1000, client(100, 501, 1)}}), "keep_alive=1");
        row("window closed, probed, answered",
            after({{0, server(501, 101, 0, 0)}, {300, client(101, 501, 1)}, {0, server(501, 101, 0, 0)}}), "zero_window=2");
        row("a reset with window 0", after({{0, {false, rst, 501, 0, 0, 0}}}), "");
        row("segment after a reset", after({{0, {false, rst | ack, 600, 101}}, {50, server(501, 101, 10)}}),
            "retransmission=1");
        row("sequence numbers wrap",
            {{0, {true, syn, 0xfffffffb}}, {10, {false, syn | ack, 500, 0xfffffffc}}, {0, client(0xfffffffc, 501)},
             {0, client(0xfffffffc, 501, 10)}, {0, client(6, 501, 10)}, {300, client(0xfffffffc, 501, 10)}},
            "retransmission=1");
        row("SYN-ACK with another number", after({{100, {false, syn | ack, 900, 101}}}), "lost=1");
        row("Multipath TCP repeats ACKs on purpose",
            after({{0, {false, ack, 501, 101, 0, 1000, hex("1e 08 00 81 00 00 00 01")}},
                   {1, {false, ack, 501, 101, 0, 1000, hex("1e 08 30 00 00 00 00 01")}}, {1, server(501, 101)}}),
            "");
    }
    void counters()
    {
        QFETCH(std::vector<Step>, steps);
        QFETCH(QByteArray, expected);
        const auto analysis = analysed(steps);
        QCOMPARE(analysis.table.connections().size(), std::size_t{1});
        QCOMPARE(countersOf(analysis.table.connections()[0]->counters), expected);
        QCOMPARE(countersOf(analysis.table.totals()), expected);
    }

    void cutHeadersChangeTheStateOnly()
    {
        const auto segment = ipv4Bytes({true, ack, 101, 501, 10, 1000, hex("01 01 08 0a 00 00 00 01 00 00 00 01")});
        PcapBuilder capture;
        capture.add(0, segment).add(1, segment, 20 + 20).add(2'000'000'000, segment);
        const auto analysis = tcp::analyseCapture(readerOf(capture.bytes()));
        QCOMPARE(countersOf(analysis->table.totals()), QByteArray("retransmission=1"));
        QCOMPARE(analysis->table.connections()[0]->packets, std::uint64_t{3});
    }

    void portsReused()
    {
        const auto analysis = analysed(after({{0, {true, fin | ack, 101, 501}}, {5, {true, syn, 77'777}}, {1, {true, syn, 77'777}}}));
        const auto connections = analysis.table.connections();
        QCOMPARE(connections.size(), std::size_t{2});
        QCOMPARE(tcp::handshakeResult(*connections[0]), HandshakeResult::Established);
        QCOMPARE(tcp::handshakeResult(*connections[1]), HandshakeResult::NoAnswer);
        QCOMPARE(connections[1]->counters.retransmissions, std::uint64_t{1});
    }

    void tenThousandUnacknowledged()
    {
        std::vector<Step> steps;
        std::uint32_t at = 1;
        for (int i = 0; i < 10'000; ++i, at += 10)
            steps.push_back({1, client(at, 1, 10)});
        steps.push_back({1, {true, fin | ack, at, 1}});
        steps.push_back({1, client(at + 1, 1, 0, 999)}); // the FIN did not move the end, so something seems to be missing
        QCOMPARE(countersOf(analysed(steps).table.totals()), QByteArray("lost=1"));
        steps.erase(steps.begin());
        QCOMPARE(countersOf(analysed(steps).table.totals()), QByteArray());
    }

    void eviction()
    {
        PcapBuilder capture;
        for (unsigned port = 1; port <= 50; ++port) {
            capture.add(port, ipv4Bytes(tcpBytes({true, syn, 1}, 40000 + port)));
            capture.add(port, ipv4Bytes(tcpBytes({true, syn, 1}, 40000 + port)));
        }
        tcp::TableLimits limits;
        limits.connections = 20;
        const auto analysis = tcp::analyseCapture(readerOf(capture.bytes()), limits);
        QCOMPARE(analysis->table.connections().size(), std::size_t{20});
        QCOMPARE(analysis->table.evicted(), std::uint64_t{30});
        QCOMPARE(analysis->table.totals().retransmissions, std::uint64_t{50});
    }

    void handshakes_data()
    {
        QTest::addColumn<std::vector<Step>>("steps");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("closed_by");
        const auto row = [](const char* name, const std::vector<Step>& steps, const char* result, const char* closed_by) {
            QTest::newRow(name) << steps << QByteArray(result) << QByteArray(closed_by);
        };
        const Step asked{0, {true, syn, 100}};
        const Step answered{10, {false, syn | ack, 500, 101}};
        row("established", after({}), "established", "open");
        row("no answer", {asked}, "no_answer", "open");
        row("refused", {asked, {1, {false, rst | ack, 0, 101}}}, "refused", "reset_by_server");
        row("answer ignored", {asked, answered, {1000, {false, syn | ack, 500, 101}}}, "answer_ignored", "open");
        row("answer ignored, SYN again", {asked, answered, {1000, {true, syn, 100}}}, "answer_ignored", "open");
        row("scan", {asked, answered, {1, {true, rst, 101}}}, "incomplete", "reset_by_client");
        row("answer not captured", {asked, {10, client(101, 501)}}, "established", "open");
        row("SYN-ACK only", {answered}, "incomplete", "open");
        row("in the middle", {{0, client(1, 1, 5)}}, "not_seen", "open");
        row("closed", after({{1, {true, fin | ack, 101, 501}}, {1, {false, fin | ack, 501, 102}}, {1, {true, rst, 102}}}),
            "established", "fin");
        row("reset by the server", after({{1, {true, fin | ack, 101, 501}}, {1, {false, rst, 501}}}), "established",
            "reset_by_server");
        row("an ACK of something else", {asked, answered, {1, client(101, 499)}}, "incomplete", "open");
    }
    void handshakes()
    {
        QFETCH(std::vector<Step>, steps);
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, closed_by);
        const auto analysis = analysed(steps);
        const auto summary = tcp::summarise(*analysis.table.connections().at(0));
        QCOMPARE(QByteArray(enumName(summary.handshake).data()), result);
        QCOMPARE(QByteArray(enumName(summary.closing).data()), closed_by);
    }

    void whoIsTheClient()
    {
        QCOMPARE(tcp::summarise(*analysed({{0, server(1, 1)}}).table.connections()[0]).client.port, std::uint16_t{40000});
        const auto turned = analysed({{0, client(1, 1)}, {0, {false, syn, 900}}});
        QCOMPARE(tcp::summarise(*turned.table.connections()[0]).client.port, std::uint16_t{40000}); // another connection
        QCOMPARE(tcp::summarise(*analysed({{0, {false, syn, 900}}}).table.connections()[0]).client.port, std::uint16_t{443});
        QCOMPARE(tcp::summarise(*analysed({{0, {true, syn | ack, 900, 1}}}).table.connections()[0]).client.port,
                 std::uint16_t{443});
    }

    void acceptableAcks()
    {
        tcp::AcceptableAcks acks;
        QVERIFY(!acks.contains(0));
        acks.add(1000);
        QVERIFY(acks.contains(1000) && acks.contains(1000 + 0x7fffffffu));
        QVERIFY(!acks.contains(999) && !acks.contains(1000 + 0x80000000u));
        acks.add(900);
        QVERIFY(acks.contains(900) && acks.contains(1000 + 0x7fffffffu) && !acks.contains(899));
        acks.add(0x80000000u + 900);
        QVERIFY(acks.contains(899) && acks.contains(0) && acks.contains(0xffffffffu));
    }
};

QTEST_APPLESS_MAIN(TestSequenceAnalysis)
#include "test_sequence_analysis.moc"
