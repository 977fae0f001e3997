// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/packet/decoder.h"
#include "capture_files.h"

using namespace deadair;
using namespace deadair::test;
using namespace deadair::packet;

namespace
{

const ByteString macs = hex("02 00 00 00 00 01 02 00 00 00 00 02");
const TestSegment sample{true, ack | psh, 1000, 2000, 5};

ByteString ipv6Bytes(const ByteString& payload, unsigned next_header = 6)
{
    ByteString bytes = hex("60 00 00 00");
    put16(bytes, static_cast<unsigned>(payload.size()));
    put16(bytes, next_header << 8 | 63);
    return bytes + hex("20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 02") +
           payload;
}

ByteString udpBytes(unsigned port, const ByteString& payload)
{
    ByteString bytes;
    put16(bytes, 50000);
    put16(bytes, port);
    put16(bytes, static_cast<unsigned>(8 + payload.size()));
    put16(bytes, 0);
    return bytes + payload;
}

ByteString overUdp(unsigned port, const ByteString& payload)
{
    return ipv4Bytes(udpBytes(port, payload), 17);
}

ByteString overGre(const char* header, const ByteString& payload)
{
    return ipv4Bytes(hex(header) + payload, 47);
}

Decoded decodeNext(Decoder& decoder, std::uint16_t link_type, const ByteString& bytes, std::size_t captured = 65535)
{
    CapturedPacket packet;
    packet.link_type = link_type;
    packet.wire_bytes = static_cast<std::uint32_t>(bytes.size());
    packet.bytes = std::span(bytes).first(std::min(captured, bytes.size()));
    auto decoded = decoder.decode(packet);
    for (auto& segment : decoded.segments)
        segment.options = segment.payload = {}; // borrowed
    return decoded;
}

Decoded decodeOne(std::uint16_t link_type, const ByteString& bytes, std::size_t captured = 65535)
{
    Decoder decoder;
    return decodeNext(decoder, link_type, bytes, captured);
}

} // namespace

/// One packet for each way in which TCP can be wrapped; the innermost addresses count.
class TestPacketDecoder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrappings_data()
    {
        QTest::addColumn<int>("link_type");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, int link_type, const ByteString& bytes) {
            QTest::newRow(name) << link_type
                                << QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        };
        const auto ip = ipv4Bytes(sample);
        const auto frame = macs + hex("08 00") + ip;
        const auto llc = hex("aa aa 03 00 00 00 08 00") + ip;
        auto length = ByteString();
        put16(length, static_cast<unsigned>(llc.size()));
        row("Ethernet", 1, frame);
        row("padded", 1, frame + ByteString(20));
        row("802.1Q", 1, macs + hex("81 00 00 05 08 00") + ip);
        row("QinQ", 1, macs + hex("88 a8 00 05 81 00 00 06 08 00") + ip);
        row("three tags", 1, macs + hex("91 00 00 05 81 00 00 06 81 00 00 07 08 00") + ip);
        row("802.1ah", 1, macs + hex("88 e7 00 00 00 01") + frame);
        row("LLC and SNAP", 1, macs + length + llc);
        row("MPLS", 1, macs + hex("88 47 00 01 00 ff 00 02 01 ff") + ip);
        row("PPPoE", 1, macs + hex("88 64 11 00 00 01 00 43 00 21") + ip);
        row("SLL", 113, hex("00 00 00 01 00 06 02 00 00 00 00 01 00 00 08 00") + ip);
        row("SLL2", 276, hex("08 00 00 00 00 00 00 02 00 01 00 06 02 00 00 00 00 01 00 00") + ip);
        row("null, little endian", 0, hex("02 00 00 00") + ip);
        row("null, big endian", 0, hex("00 00 00 02") + ip);
        row("loop", 108, hex("00 00 00 02") + ip);
        row("raw", 101, ip);
        row("raw IPv4", 228, ip);
        row("PPP", 9, hex("ff 03 00 21") + ip);
        row("PPP, compressed", 9, hex("21") + ip);
        row("Cisco HDLC", 104, hex("0f 00 08 00") + ip);
        row("frame relay", 107, hex("18 41 03 cc") + ip);
        row("802.11", 105, hex("08 01 00 00 02 00 00 00 00 01 02 00 00 00 00 02 02 00 00 00 00 03 00 00") + llc);
        row("802.11 QoS", 105, hex("88 01 00 00 02 00 00 00 00 01 02 00 00 00 00 02 02 00 00 00 00 03 00 00 00 00") + llc);
        row("radiotap with padding", 127,
            hex("00 00 09 00 02 00 00 00 20 88 01 00 00 02 00 00 00 00 01 02 00 00 00 00 02 02 00 00 00 00 03 00 00 00 00 00 00") +
                llc);
        row("PPI", 192,
            hex("00 00 08 00 69 00 00 00 08 01 00 00 02 00 00 00 00 01 02 00 00 00 00 02 02 00 00 00 00 03 00 00") + llc);
        row("NFLOG", 239, hex("02 00 00 00 08 00 01 00 00 00 00 00 46 00 09 00") + ip);
        row("IP in IP", 101, ipv4Bytes(ip, 4));
        row("GRE", 101, overGre("00 00 08 00", ip));
        row("GRE with key and sequence", 101, overGre("30 00 08 00 00 00 00 01 00 00 00 02", ip));
        row("GRE with Ethernet", 101, overGre("00 00 65 58", frame));
        row("PPTP", 101, overGre("30 81 88 0b 00 20 00 01 00 00 00 01 00 00 00 02 ff 03 00 21", ip));
        row("ERSPAN", 101, overGre("10 00 88 be 00 00 00 01 10 00 00 00 00 00 00 00", frame));
        row("VXLAN", 101, overUdp(4789, hex("08 00 00 00 00 00 01 00") + frame));
        row("Geneve with option", 101, overUdp(6081, hex("01 00 65 58 00 00 01 00 01 02 03 04") + frame));
        row("GTP-U", 101, overUdp(2152, hex("30 ff 00 00 00 00 00 01") + ip));
        row("GTP-U with extension", 101, overUdp(2152, hex("34 ff 00 00 00 00 00 01 00 00 00 85 01 10 00 00") + ip));
        row("L2TP", 101, overUdp(1701, hex("00 02 00 01 00 02 ff 03 00 21") + ip));
        row("TZSP", 101, overUdp(37008, hex("01 00 00 01 0a 01 c0 01") + frame));
        row("IPv4 options", 101, [&] {
            auto with = ipv4Bytes(hex("01 01 01 00") + tcpBytes(sample));
            with[0] = 0x46;
            return with;
        }());
        row("total length 0", 101, [&] {
            auto offloaded = ip;
            offloaded[2] = offloaded[3] = 0;
            return offloaded;
        }());
    }
    void wrappings()
    {
        QFETCH(int, link_type);
        QFETCH(QByteArray, bytes);
        const ByteString packet(bytes.begin(), bytes.end());
        const auto decoded = decodeOne(static_cast<std::uint16_t>(link_type), packet);
        QCOMPARE(decoded.segments.size(), std::size_t{1});
        const auto& segment = decoded.segments[0];
        QCOMPARE(segment.sequence, 1000u);
        QCOMPARE(segment.acknowledgement, 2000u);
        QCOMPARE(segment.length, 5u);
        QCOMPARE(segment.state, HeaderState::Whole);
        QCOMPARE(segment.addresses.source_port, std::uint16_t{40000});
        QCOMPARE(segment.addresses.source[3], std::uint8_t{1});
        for (std::size_t cut = 0; cut < packet.size(); ++cut) // never more than was captured, whatever is missing
            for (const auto& part : decodeOne(static_cast<std::uint16_t>(link_type), packet, cut).segments)
                QVERIFY(part.state == HeaderState::LengthUnknown || part.length <= 65535);
    }

    void ipv6Wrappings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const ByteString& bytes) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        };
        const auto segment = tcpBytes(sample);
        row("plain", ipv6Bytes(segment));
        row("hop by hop", ipv6Bytes(hex("06 00 01 04 00 00 00 00") + segment, 0));
        row("destination, routing", ipv6Bytes(hex("2b 00 01 04 00 00 00 00 06 00 00 00 00 00 00 00") + segment, 60));
        row("authentication", ipv6Bytes(hex("06 04 00 00 00 00 00 01 00 00 00 01") + ByteString(12) + segment, 51));
        row("atomic fragment", ipv6Bytes(hex("06 00 00 00 00 00 00 07") + segment, 44));
        row("in IPv4", ipv4Bytes(ipv6Bytes(segment), 41));
        row("jumbo", [&] {
            auto jumbo = ipv6Bytes(hex("06 00 c2 04 00 00 00 21") + segment, 0);
            jumbo[4] = jumbo[5] = 0;
            return jumbo;
        }());
    }
    void ipv6Wrappings()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeOne(101, ByteString(bytes.begin(), bytes.end()));
        QCOMPARE(decoded.segments.size(), std::size_t{1});
        QCOMPARE(decoded.segments[0].length, 5u);
        QVERIFY(decoded.segments[0].addresses.v6);
        QCOMPARE(decoded.segments[0].addresses.source[15], std::uint8_t{1});
    }

    void noSegments_data()
    {
        QTest::addColumn<int>("link_type");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, int link_type, const ByteString& bytes) {
            QTest::newRow(name) << link_type
                                << QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        };
        row("empty", 1, {});
        row("unknown link type", 9999, ipv4Bytes(sample));
        row("ARP", 1, macs + hex("08 06") + ByteString(28));
        row("protected 802.11", 105,
            hex("08 41 00 00 02 00 00 00 00 01 02 00 00 00 00 02 02 00 00 00 00 03 00 00 aa aa 03 00 00 00 08 00") +
                ipv4Bytes(sample));
        auto short_total = ipv4Bytes(sample);
        short_total[3] = 10;
        row("total length below header", 101, short_total);
        auto no_payload = ipv6Bytes(tcpBytes(sample));
        no_payload[4] = no_payload[5] = 0;
        row("IPv6 length 0", 101, no_payload);
        ByteString endless = macs;
        for (int i = 0; i < 4000; ++i)
            endless = endless + hex("81 00 00 01");
        row("endless tags", 1, endless);
        ByteString nested = ipv4Bytes(sample);
        for (int i = 0; i < 200; ++i)
            nested = ipv4Bytes(nested, 4);
        row("endless tunnels", 101, nested);
    }
    void noSegments()
    {
        QFETCH(int, link_type);
        QFETCH(QByteArray, bytes);
        QVERIFY(decodeOne(static_cast<std::uint16_t>(link_type), ByteString(bytes.begin(), bytes.end())).segments.empty());
    }

    void fragments()
    {
        const auto segment = tcpBytes({true, ack, 1, 2, 60});
        const ByteString first(segment.begin(), segment.begin() + 40);
        const ByteString last(segment.begin() + 40, segment.end());
        Decoder decoder;
        const auto feed = [&](const ByteString& packet, std::size_t captured = 65535) {
            return decodeNext(decoder, 101, packet, captured).segments;
        };
        const auto head = ipv4Bytes(first, 6, true, 64, 7, 0x2000);
        const auto tail = ipv4Bytes(last, 6, true, 64, 7, 5);
        QVERIFY(feed(tail).empty());
        const auto whole = feed(head);
        QCOMPARE(whole.size(), std::size_t{1});
        QCOMPARE(whole[0].length, 60u);
        QVERIFY(feed(head).empty()); // the datagram is done; this begins another
        QCOMPARE(feed(head, 50).at(0).state, HeaderState::LengthUnknown); // cut: only good to find the connection
    }

    /// The start of a fragment in an ICMP error is no fragment on its way.
    void quotedFragmentsAreNotPutTogether()
    {
        const auto segment = tcpBytes({true, ack, 1, 2, 60});
        const auto head = ipv4Bytes(ByteString(segment.begin(), segment.begin() + 40), 6, true, 64, 7, 0x2000);
        const auto tail = ipv4Bytes(ByteString(segment.begin() + 40, segment.end()), 6, true, 64, 7, 5);
        Decoder decoder;
        const auto quoted = decodeNext(decoder, 101, ipv4Bytes(hex("0b 01 00 00 00 00 00 00") + head, 1, false));
        QCOMPARE(quoted.segments.at(0).state, HeaderState::LengthUnknown);
        QVERIFY(decodeNext(decoder, 101, tail).segments.empty());
        QCOMPARE(decodeNext(decoder, 101, head).segments.at(0).state, HeaderState::Whole);
    }

    /// Fragments that repeat must not fill the memory, nor cost time for each other.
    void repeatedFragmentsAreDropped()
    {
        const auto segment = tcpBytes({true, ack, 1, 2, 60});
        const auto tail = ipv4Bytes(ByteString(segment.begin() + 40, segment.end()), 6, true, 64, 7, 5);
        Decoder decoder;
        for (int i = 0; i < 100; ++i)
            decodeNext(decoder, 101, tail);
        QCOMPARE(decoder.droppedFragments(), std::uint64_t{99});
    }

    void aggregate()
    {
        const auto llc = hex("aa aa 03 00 00 00 08 00") + ipv4Bytes(sample);
        ByteString length;
        put16(length, static_cast<unsigned>(llc.size()));
        const auto part = macs + length + llc;
        const auto frame =
            hex("88 01 00 00 02 00 00 00 00 01 02 00 00 00 00 02 02 00 00 00 00 03 00 00 80 00") + part +
            ByteString((4 - part.size() % 4) % 4) + part;
        QCOMPARE(decodeOne(105, frame).segments.size(), std::size_t{2});
    }

    void headerStates()
    {
        const auto ip = ipv4Bytes({true, syn, 1, 0, 0, 10, hex("02 04 05 b4")});
        QCOMPARE(decodeOne(101, ip).segments.at(0).state, HeaderState::Whole);
        QCOMPARE(decodeOne(101, ip, 20 + 16).segments.at(0).state, HeaderState::Cut);
        QVERIFY(decodeOne(101, ip, 20 + 15).segments.empty());
        auto long_header = ip;
        long_header[32] = 0xf0;
        QCOMPARE(decodeOne(101, long_header).segments.at(0).state, HeaderState::LengthUnknown);
        auto short_header = ip;
        short_header[32] = 0x40;
        QCOMPARE(decodeOne(101, short_header).segments.at(0).state, HeaderState::Cut);
    }

    void quotedInErrors()
    {
        auto error = hex("03 01 00 00 00 00 00 00") + ipv4Bytes(sample);
        const auto decoded = decodeOne(101, ipv4Bytes(error, 1, false));
        QCOMPARE(decoded.errors.size(), std::size_t{1});
        QCOMPARE(decoded.errors[0].error, (IcmpError{3, 1, *IpAddress::parse("10.0.0.2")}));
        QCOMPARE(decoded.errors[0].quoted.destination_port, std::uint16_t{443});
        QCOMPARE(decoded.segments.at(0).state, HeaderState::LengthUnknown);
        error.resize(8 + 28);
        const auto shortest = decodeOne(101, ipv4Bytes(error, 1, false));
        QCOMPARE(shortest.errors.size(), std::size_t{1});
        QVERIFY(shortest.segments.empty());
        const auto v6 = decodeOne(101, ipv6Bytes(hex("01 04 00 00 00 00 00 00") + ipv6Bytes(tcpBytes(sample)), 58));
        QCOMPARE(v6.errors.at(0).error.type, 1);
        QVERIFY(v6.errors.at(0).quoted.v6);
    }
};

QTEST_APPLESS_MAIN(TestPacketDecoder)
#include "test_packet_decoder.moc"
