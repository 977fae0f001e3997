// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/tcp/capture_evidence.h"
#include "capture_files.h"

using namespace deadair;
using namespace deadair::test;
using namespace deadair::packet;

namespace
{

constexpr std::int64_t ms = 1'000'000;

PacketCapture evidenceOf(const PcapBuilder& capture)
{
    const auto analysis = tcp::analyseCapture(readerOf(capture.bytes()));
    tcp::CaptureProvenance provenance;
    provenance.source = "x.pcap";
    provenance.begin_ns = analysis->first_ns;
    return tcp::captureEvidence(analysis->table, *Endpoint::parse("10.0.0.2:443"), provenance);
}

} // namespace

class TestCaptureEvidence final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silence()
    {
        const auto evidence = evidenceOf(PcapBuilder()
                                             .add(0, TestSegment{true, syn, 100})
                                             .add(1000 * ms, TestSegment{true, syn, 100})
                                             .add(3000 * ms, TestSegment{true, syn, 100}));
        QCOMPARE(evidence.connection_count, 1);
        QCOMPARE(evidence.established_count, 0);
        const auto& connection = evidence.connections.at(0);
        QCOMPARE(connection.handshake, HandshakeResult::NoAnswer);
        QCOMPARE(connection.syn_count, 3);
        QCOMPARE(connection.syns.at(2).time_us, 3'000'000);
        QCOMPARE(connection.retransmissions, 2);
        QVERIFY(connection.syn_acks.empty());
    }

    void answerAndReset()
    {
        const auto evidence = evidenceOf(PcapBuilder()
                                             .add(0, TestSegment{true, syn, 100})
                                             .add(20 * ms, TestSegment{false, syn | ack, 900, 101, 0, 500, {}, 57, 0})
                                             .add(20 * ms, TestSegment{true, ack, 101, 901})
                                             .add(25 * ms, TestSegment{false, rst, 901, 0, 0, 77, {}, 61, 4711}));
        const auto& connection = evidence.connections.at(0);
        QCOMPARE(connection.handshake, HandshakeResult::Established);
        QCOMPARE(evidence.point, CapturePoint::Client);
        QCOMPARE(*connection.rtt_us, 20'000);
        QCOMPARE(connection.syn_acks.at(0), (CapturedSegment{20'000, 57, 0, 500, 900}));
        QCOMPARE(connection.server_resets.at(0), (CapturedSegment{25'000, 61, 4711, 77, 901}));
        QVERIFY(connection.client_resets.empty());
    }

    void unreachableFromWhom()
    {
        auto icmp = hex("03 0d 00 00 00 00 00 00") + ipv4Bytes(TestSegment{true, syn, 100});
        icmp.resize(8 + 28); // the header and eight bytes, as RFC 792 asks for
        auto packet = ipv4Bytes(icmp, 1, false);
        packet[15] = 9; // the router
        const auto evidence = evidenceOf(PcapBuilder().add(0, TestSegment{true, syn, 100}).add(5 * ms, packet));
        const auto& connection = evidence.connections.at(0);
        QCOMPARE(connection.handshake, HandshakeResult::Unreachable);
        QCOMPARE(connection.icmp.at(0).error, (IcmpError{3, 13, *IpAddress::parse("10.0.0.9")}));
        QCOMPARE(connection.icmp.at(0).time_us, 5000);
    }

    void failedOnesFirst()
    {
        const auto other = [](TestSegment s) {
            return ipv4Bytes(tcpBytes(s, 40001), 6, s.from_client);
        };
        const auto evidence = evidenceOf(PcapBuilder()
                                             .add(0, other({true, syn, 5}))
                                             .add(1 * ms, TestSegment{true, syn, 100})
                                             .add(2 * ms, TestSegment{false, syn | ack, 900, 101})
                                             .add(3 * ms, TestSegment{true, ack, 101, 901}));
        QCOMPARE(evidence.connection_count, 2);
        QCOMPARE(evidence.established_count, 1);
        QCOMPARE(evidence.connections.at(0).client.port, std::uint16_t{40001});
        QCOMPARE(evidence.connections.at(1).client.port, std::uint16_t{40000});
    }

    void atTheServer()
    {
        const auto evidence = evidenceOf(PcapBuilder()
                                             .add(0, TestSegment{true, syn, 100, 0, 0, 10, {}, 51})
                                             .add(1000 * ms, TestSegment{true, syn, 100, 0, 0, 10, {}, 51})
                                             .add(1000 * ms, TestSegment{false, syn | ack, 9, 101, 0, 10, {}, 64}));
        QCOMPARE(evidence.point, CapturePoint::Server);
        QCOMPARE(evidence.connections.at(0).handshake, HandshakeResult::AnswerIgnored);
    }
};

QTEST_APPLESS_MAIN(TestCaptureEvidence)
#include "test_capture_evidence.moc"
