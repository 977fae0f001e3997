// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/tcp/connection_summary.h"
#include "analysis/tcp/correlate.h"
#include "analysis/tcp/verdict.h"
#include "capture_files.h"

using namespace deadair;
using namespace deadair::test;
using namespace deadair::packet;
using tcp::LossPlace;

namespace
{

constexpr std::int64_t ms = 1'000'000;
constexpr std::int64_t client_epoch_ns = 1'000 * 1000 * ms;
constexpr std::int64_t offset_ns = 7'777 * ms; ///< the server's clock is ahead by this
constexpr std::int64_t travel_ns = 10 * ms;

ByteString timestamp(std::uint32_t value)
{
    auto options = hex("01 01 08 0a");
    put32(options, value);
    put32(options, 0);
    return options;
}

/// What happens to each packet between client and server, seen at both ends through a translating device.
class Path
{
public:
    bool translate = false;      ///< addresses and ports differ at the server
    std::uint32_t renumber = 0;  ///< added to the client's sequence numbers on the way
    bool stamps = true;          ///< TCP timestamps

    void syn(int at_ms, bool arrives)
    {
        const TestSegment sent{true, packet::syn, 100, 0, 0, 64240, options(static_cast<std::uint32_t>(at_ms) + 1), 64};
        client(at_ms, sent);
        if (arrives)
            server(at_ms, passed(sent));
    }
    void synAck(int at_ms, bool arrives)
    {
        TestSegment sent{false, packet::syn | ack, 900, 101 + renumber, 0, 65160, options(static_cast<std::uint32_t>(at_ms) + 90'001), 64, 0};
        m_server.add(serverTime(at_ms) + ms / 10, bytes(sent, translate));
        sent.acknowledgement -= renumber;
        sent.ttl = 57;
        if (arrives)
            m_client.add(clientTime(at_ms) + 2 * travel_ns + ms / 10, bytes(sent, false));
    }
    void client(int at_ms, const TestSegment& segment) { m_client.add(clientTime(at_ms), bytes(segment, false)); }
    void server(int at_ms, const TestSegment& segment) { m_server.add(serverTime(at_ms), bytes(segment, translate)); }
    TestSegment passed(TestSegment segment) const
    {
        segment.sequence += renumber;
        segment.ttl -= 7;
        return segment;
    }

    [[nodiscard]] tcp::CaptureAnalysis atClient() const { return std::move(tcp::analyseCapture(readerOf(m_client.bytes()))).value(); }
    [[nodiscard]] tcp::CaptureAnalysis atServer() const { return std::move(tcp::analyseCapture(readerOf(m_server.bytes()))).value(); }

private:
    static std::int64_t clientTime(int at_ms) { return client_epoch_ns + at_ms * ms; }
    static std::int64_t serverTime(int at_ms) { return clientTime(at_ms) + travel_ns + offset_ns; }
    ByteString options(std::uint32_t value) const { return stamps ? timestamp(value) : ByteString(); }
    static ByteString bytes(const TestSegment& segment, bool translated)
    {
        auto packet = ipv4Bytes(tcpBytes(segment, translated ? 61'000 : 40'000, translated ? 8443 : 443), 6, segment.from_client,
                                segment.ttl, segment.ip_id);
        if (translated)
            packet[13] = packet[17] = 77; // 10.77.0.x
        return packet;
    }

    PcapBuilder m_client;
    PcapBuilder m_server;
};

LossPlace placeOf(const Path& path, bool swapped = false)
{
    const auto client = path.atClient();
    const auto server = path.atServer();
    const auto correlation = swapped ? tcp::correlate(server, client) : tcp::correlate(client, server);
    return correlation.first_is_server == swapped && !correlation.connections.empty() ? correlation.connections[0].place
                                                                                     : LossPlace::Unknown;
}

} // namespace

class TestCorrelate final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<bool>("translate");
        QTest::addColumn<bool>("renumber");
        QTest::addColumn<bool>("stamps");
        QTest::newRow("plain") << false << false << true;
        QTest::newRow("translated") << true << false << true;
        QTest::newRow("translated, no timestamps") << true << false << false;
        QTest::newRow("renumbered") << true << true << true;
    }
    void places()
    {
        QFETCH(bool, translate);
        QFETCH(bool, renumber);
        QFETCH(bool, stamps);
        Path lost_back;
        lost_back.translate = translate;
        lost_back.renumber = renumber ? 123'456 : 0;
        lost_back.stamps = stamps;
        auto at_server = lost_back;
        auto at_client = lost_back;
        auto fine = lost_back;
        for (const int at : {0, 1000, 3000}) {
            lost_back.syn(at, true);
            lost_back.synAck(at, false);
            at_server.syn(at, true);
            at_client.syn(at, true);
            at_client.synAck(at, true);
        }
        fine.syn(0, false);
        fine.syn(1000, true);
        fine.synAck(1000, true);
        const TestSegment taken{true, ack, 101, 901};
        fine.client(1021, taken);
        fine.server(1021, fine.passed(taken));
        for (const bool swapped : {false, true}) {
            QCOMPARE(placeOf(lost_back, swapped), LossPlace::WayBack);
            QCOMPARE(placeOf(at_server, swapped), LossPlace::AtServer);
            QCOMPARE(placeOf(at_client, swapped), LossPlace::AtClient);
            QCOMPARE(placeOf(fine, swapped), LossPlace::None);
        }
    }

    void fatesAndClock()
    {
        Path path;
        path.syn(0, false);
        path.syn(1000, true);
        path.synAck(1000, false);
        path.syn(3000, true);
        path.synAck(3000, true);
        const auto client = path.atClient();
        const auto server = path.atServer();
        const auto correlation = tcp::correlate(client, server);
        QVERIFY(correlation.clock_offset_ns);
        QVERIFY(std::abs(*correlation.clock_offset_ns - offset_ns) < ms);
        const auto& both = correlation.connections.at(0);
        QCOMPARE(both.syns.at(0).fate, tcp::PacketFate::Lost);
        QCOMPARE(both.syns.at(1).fate, tcp::PacketFate::Arrived);
        QCOMPARE(both.syns.at(2).fate, tcp::PacketFate::Arrived);
        QCOMPARE(both.syn_acks.at(0).fate, tcp::PacketFate::Lost);
        QCOMPARE(both.syn_acks.at(1).fate, tcp::PacketFate::Arrived);
        const auto ends = tcp::bothEnds(correlation, *Endpoint::parse("10.0.0.2:443"), true);
        QCOMPARE(ends.syns_sent, 3);
        QCOMPARE(ends.syns_lost, 1);
        QCOMPARE(ends.syn_acks_sent, 2);
        QCOMPARE(ends.syn_acks_lost, 1);
        QCOMPARE(ends.matched_count, 1);
    }

    void lostOnTheWayThere()
    {
        Path path;
        path.syn(0, false);
        path.syn(1000, false);
        QCOMPARE(placeOf(path), LossPlace::WayThere); // the server's capture is empty
    }

    void notCovered()
    {
        PcapBuilder client;
        client.add(client_epoch_ns, TestSegment{true, syn, 100, 0, 0, 64240});
        PcapBuilder server;
        server.add(5 * ms, ipv4Bytes(tcpBytes({true, syn, 5}, 1, 2))); // a long time ago, something else
        const auto one = std::move(tcp::analyseCapture(readerOf(client.bytes()))).value();
        const auto other = std::move(tcp::analyseCapture(readerOf(server.bytes()))).value();
        QCOMPARE(tcp::correlate(one, other).connections.at(0).place, LossPlace::Unknown);
    }

    void forgedReset()
    {
        Path path;
        path.syn(0, true);
        path.client(5, {false, rst | ack, 0, 101, 0, 0, {}, 250});
        QCOMPARE(placeOf(path), LossPlace::ForgedReset);
        Path refused;
        refused.syn(0, true);
        const TestSegment reset{false, rst | ack, 0, 101, 0, 0, {}, 64};
        refused.server(1, reset);
        refused.client(21, refused.passed(reset));
        QCOMPARE(placeOf(refused), LossPlace::Refused);
    }

    void manyConnectionsAlike()
    {
        PcapBuilder client;
        PcapBuilder server;
        for (unsigned i = 0; i < 200; ++i) {
            const TestSegment sent{true, syn, 1'000'000 + i, 0, 0, 64240};
            client.add(client_epoch_ns + i * ms, ipv4Bytes(tcpBytes(sent, 30'000 + i)));
            if (i % 2 == 0)
                server.add(client_epoch_ns + i * ms + travel_ns, ipv4Bytes(tcpBytes(sent, 50'000 - i), 6, true, 57));
        }
        const auto one = std::move(tcp::analyseCapture(readerOf(client.bytes()))).value();
        const auto other = std::move(tcp::analyseCapture(readerOf(server.bytes()))).value();
        const auto correlation = tcp::correlate(one, other);
        QCOMPARE(correlation.matched, std::size_t{100});
        for (std::size_t i = 0; i < 200; ++i)
            QCOMPARE(correlation.connections.at(i).place, i % 2 == 0 ? LossPlace::AtServer : LossPlace::WayThere);
    }

    void verdicts()
    {
        const auto id = [](const PcapBuilder& capture) {
            const auto analysis = tcp::analyseCapture(readerOf(capture.bytes()));
            return tcp::judge(analysis->table.connections()).at(0).id;
        };
        const TestSegment ask{true, syn, 100};
        QCOMPARE(id(PcapBuilder().add(0, ask)), tcp::VerdictId::NoAnswer);
        QCOMPARE(id(PcapBuilder().add(0, ask).add(ms, TestSegment{false, rst | ack, 0, 101, 0, 0, {}, 57})),
                 tcp::VerdictId::Refused);
        PcapBuilder known; // another connection shows the server's own TTL
        known.add(0, ask).add(ms, TestSegment{false, rst | ack, 0, 101, 0, 0, {}, 250});
        known.add(2 * ms, ipv4Bytes(tcpBytes({false, syn | ack, 1, 1}, 50'000), 6, false, 57));
        QCOMPARE(id(known), tcp::VerdictId::RefusedOnTheWay);
        PcapBuilder established;
        established.add(0, ask).add(20 * ms, TestSegment{false, syn | ack, 900, 101, 0, 9, {}, 57});
        established.add(20 * ms, TestSegment{true, ack, 101, 901});
        QCOMPARE(id(established), tcp::VerdictId::Fine);
        auto by_server = established;
        QCOMPARE(id(by_server.add(30 * ms, TestSegment{false, rst, 901, 0, 0, 0, {}, 57})), tcp::VerdictId::ResetByServer);
        QCOMPARE(id(established.add(30 * ms, TestSegment{false, rst, 901, 0, 0, 0, {}, 120})), tcp::VerdictId::ResetOnTheWay);
        PcapBuilder at_client;
        at_client.add(0, ask).add(20 * ms, TestSegment{false, syn | ack, 900, 101, 0, 9, {}, 57}).add(1000 * ms, ask);
        QCOMPARE(id(at_client), tcp::VerdictId::AnswerIgnored);
        PcapBuilder at_server;
        at_server.add(0, TestSegment{true, syn, 100, 0, 0, 9, {}, 57}).add(0, TestSegment{false, syn | ack, 900, 101});
        QCOMPARE(id(at_server), tcp::VerdictId::AnswerNotReceived);
    }
};

QTEST_APPLESS_MAIN(TestCorrelate)
#include "test_correlate.moc"
