// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of captured packets: no double sights, a file that other programs read, and an end in every case.
#include <QTest>

#include "analysis/packet/capture_reader.h"
#include "capture/duplicate_filter.h"
#include "capture/live_analysis.h"
#include "capture/live_capture.h"
#include "capture/live_handshakes.h"
#include "capture/pcapng_writer.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstring>

using namespace deadair;
using namespace std::chrono_literals;

namespace
{

/// An IPv4 TCP segment between 10.0.0.1:40000 and 10.0.0.2:443 behind an SLL2 header.
LivePacket segment(std::int64_t time_ns, std::uint8_t flags, bool from_client, std::uint32_t sequence,
                   const char* interface = "eth0", std::uint8_t ttl = 64)
{
    LivePacket packet;
    packet.time_ns = time_ns;
    packet.interface = interface;
    auto& bytes = packet.bytes;
    bytes = {0x08, 0x00, 0, 0, 0, 0, 0, 2, 0, 1, static_cast<std::uint8_t>(from_client ? 4 : 0),
             6,    0,    0, 0, 0, 0, 0, 0, 0};
    const std::uint8_t client[] = {10, 0, 0, 1}, server[] = {10, 0, 0, 2};
    const std::uint8_t ip[] = {0x45, 0, 0, 40, 0, 1, 0x40, 0, ttl, 6, 0, 0};
    bytes.insert(bytes.end(), std::begin(ip), std::end(ip));
    const auto& source = from_client ? client : server;
    const auto& destination = from_client ? server : client;
    bytes.insert(bytes.end(), std::begin(source), std::end(source));
    bytes.insert(bytes.end(), std::begin(destination), std::end(destination));
    const std::uint16_t ports[] = {40000, 443};
    for (const int i : {from_client ? 0 : 1, from_client ? 1 : 0}) {
        bytes.push_back(static_cast<std::uint8_t>(ports[i] >> 8));
        bytes.push_back(static_cast<std::uint8_t>(ports[i]));
    }
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(sequence >> shift));
    const std::uint8_t rest[] = {0, 0, 0, 0, 0x50, flags, 0xff, 0xff, 0, 0, 0, 0};
    bytes.insert(bytes.end(), std::begin(rest), std::end(rest));
    packet.wire_bytes = static_cast<std::uint32_t>(bytes.size());
    return packet;
}

constexpr std::int64_t second = 1'000'000'000;
constexpr std::uint8_t syn = 0x02, syn_ack = 0x12, ack = 0x10, rst = 0x14;

} // namespace

class TestLiveCapture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAPacketOnce()
    {
        DuplicateFilter filter;
        QVERIFY(!filter.seenElsewhere(segment(second, syn, true, 1, "veth1")));
        QVERIFY(filter.seenElsewhere(segment(second + 10'000, syn, true, 1, "br0")));
        QVERIFY(filter.seenElsewhere(segment(second + 20'000, syn, true, 1, "eth0", 63))); // forwarded
        QVERIFY(!filter.seenElsewhere(segment(second + 10'000, syn, true, 2, "br0")));
        QVERIFY(!filter.seenElsewhere(segment(2 * second, syn, true, 1, "veth1"))); // a retransmission
        QVERIFY(!filter.seenElsewhere(segment(9 * second, syn, true, 1, "br0")));   // long after
    }

    void namesWhatHappens()
    {
        LiveAnalysis live;
        std::vector<tcp::HandshakeEventKind> kinds;
        const auto add = [&](const LivePacket& packet) {
            for (const auto& event : live.add(packet)) {
                QCOMPARE(event.client.toString(), std::string("10.0.0.1:40000"));
                QCOMPARE(event.server.toString(), std::string("10.0.0.2:443"));
                kinds.push_back(event.kind);
            }
        };
        add(segment(second, syn, true, 1));
        add(segment(2 * second, syn, true, 1));
        add(segment(2 * second + 5, syn_ack, false, 7));
        add(segment(3 * second, syn_ack, false, 7));
        add(segment(3 * second + 5, ack, true, 2));
        add(segment(3 * second + 6, ack, true, 2));
        add(segment(4 * second, rst, false, 8));
        using Kind = tcp::HandshakeEventKind;
        QCOMPARE(kinds, (std::vector<Kind>{Kind::Syn, Kind::SynRepeated, Kind::SynAck, Kind::SynAckRepeated,
                                           Kind::Established, Kind::Reset}));
        live.finish(3);
        QCOMPARE(live.analysis().packets, std::uint64_t{7});
        QCOMPARE(live.analysis().lost_while_capturing, std::optional<std::uint64_t>(3));
        QCOMPARE(live.analysis().table.connections().size(), std::size_t{1});
    }

    void showsTheAttemptWhileItGoesOn()
    {
        LiveHandshakes live({*Endpoint::parse("10.0.0.2:443")}, second);
        const auto after = [&](const LivePacket& packet) { return live.add(std::vector{packet}); };
        QVERIFY(after(segment(second, syn, true, 1, "eth0", 3)).empty()); // a trace
        LiveHandshakes attempt({*Endpoint::parse("10.0.0.2:443")}, second);
        auto seen = attempt.add(std::vector{segment(2 * second, syn, true, 1)});
        QCOMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen.front().connections.front().syns.front().time_us, std::int64_t{1'000'000});
        seen = attempt.add(std::vector{segment(3 * second, syn, true, 1), segment(3 * second + 9, syn_ack, false, 7)});
        QCOMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen.front().connections.front().syn_count, 2);
        QCOMPARE(seen.front().connections.front().syn_ack_count, 1);
        QVERIFY(attempt.add({}).empty()); // nothing is told twice
    }

    void writesWhatReadersRead()
    {
        PcapngWriter writer;
        auto file = writer.begin("deadair test", "a system");
        const auto packets = {segment(1'700'000'000'123'456'789, syn, true, 1),
                              segment(1'700'000'001'000'000'001, syn, true, 1, "wlan0")};
        for (const auto& packet : packets)
            file += writer.packet(packet, "a SYN \u2192 nowhere");
        file += writer.statistics({2, 5, 0}, 1'700'000'002 * second);
        std::size_t at = 0;
        auto reader = packet::CaptureReader::open([&](std::span<std::uint8_t> buffer) -> Result<std::size_t> {
            const auto count = std::min(buffer.size(), file.size() - at);
            std::memcpy(buffer.data(), file.data() + at, count);
            at += count;
            return count;
        });
        QVERIFY(reader);
        packet::CapturedPacket read;
        for (const auto& packet : packets) {
            QVERIFY(reader->next(read));
            QCOMPARE(read.time_ns, packet.time_ns);
            QCOMPARE(read.wire_bytes, packet.wire_bytes);
            QCOMPARE(int(read.link_type), 276);
            QVERIFY(std::ranges::equal(read.bytes, packet.bytes));
        }
        QVERIFY(!reader->next(read));
        QVERIFY(!reader->damage());
        QCOMPARE(reader->dropped(), std::optional<std::uint64_t>(5));
    }

    void endsWithoutAHelper()
    {
        HelperOptions missing;
        missing.path = "/nonexistent/deadair-helper";
        std::atomic<bool> failed = false;
        LiveCapture capture(missing, {{}, {}, {}, [&](const Error&) { failed = true; }});
        capture.watch({{*IpAddress::parse("10.0.0.1")}, 80, {}});
        QTRY_VERIFY(failed);
        const auto end = capture.finish();
        QVERIFY(!end.since);
        QCOMPARE(end.error.value().code, ErrorCode::NotFound);
    }

    /// Nobody waits for a helper that hangs.
    void doesNotWaitForTheMute()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("mute"));
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("#!/bin/sh\nexec sleep 60\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        HelperOptions mute;
        mute.path = path.toStdString();
        LiveCapture capture(mute, {});
        const auto began = platform::Clock::now();
        const auto end = capture.finish();
        QVERIFY(platform::Clock::now() - began < 200ms);
        QVERIFY(!end.since);
    }

    /// Dies in the middle: what came before is there, and the reason.
    void survivesItsDeath()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("dying"));
        const auto reply = [](std::uint32_t id, protocol::Reply body) {
            return QByteArray::fromStdString(
                protocol::framed(protocol::encode(protocol::Envelope<protocol::Reply>{id, std::move(body)})));
        };
        QFile bytes(folder.filePath(QStringLiteral("bytes")));
        QVERIFY(bytes.open(QFile::WriteOnly));
        bytes.write(reply(1, protocol::Welcome{protocol::version, "0.1.0", {}}) + reply(2, protocol::Done{}) +
                    reply(2, protocol::Packets{{segment(second, syn, true, 1)}}));
        bytes.close();
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("#!/bin/sh\ncat " + bytes.fileName().toUtf8() + "\nhead -c 20 >/dev/null; exit 9\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        HelperOptions dying;
        dying.path = path.toStdString();
        std::atomic<int> packets = 0;
        std::atomic<bool> failed = false;
        LiveCapture capture(dying,
                            {{},
                             [&](const std::vector<LivePacket>& some) { packets += static_cast<int>(some.size()); },
                             {},
                             [&](const Error&) { failed = true; }});
        capture.watch({{*IpAddress::parse("10.0.0.1")}, 80, {}});
        QTRY_VERIFY(failed);
        const auto end = capture.finish();
        QCOMPARE(packets.load(), 1);
        QVERIFY(end.since);
        QCOMPARE(end.error.value().code, ErrorCode::System);
        QVERIFY(!end.counts);
    }
};

QTEST_GUILESS_MAIN(TestLiveCapture)
#include "test_live_capture.moc"
