// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "capture_files.h"

using namespace deadair;
using namespace deadair::test;
using namespace deadair::packet;

namespace
{

struct ReadPackets {
    std::vector<std::int64_t> times_ns;
    std::vector<std::size_t> sizes;
    std::optional<Damage> damage;
    std::optional<std::uint64_t> dropped;
    std::string error;
};

ReadPackets readAll(const ByteString& file, std::size_t piece = 7)
{
    ReadPackets result;
    auto reader = CaptureReader::open(readerOf(file, piece));
    if (!reader) {
        result.error = reader.error().message();
        return result;
    }
    CapturedPacket packet;
    while (reader->next(packet)) {
        result.times_ns.push_back(packet.time_ns);
        result.sizes.push_back(packet.bytes.size());
    }
    result.damage = reader->damage();
    result.dropped = reader->dropped();
    return result;
}

/// Numbers of a file in either byte order.
class Numbers
{
public:
    explicit Numbers(bool big) : m_big(big) {}
    Numbers& u16(std::uint32_t value) { return number(value, 2); }
    Numbers& u32(std::uint32_t value) { return number(value, 4); }
    Numbers& raw(const ByteString& bytes)
    {
        m_bytes = m_bytes + bytes;
        return *this;
    }
    [[nodiscard]] const ByteString& bytes() const { return m_bytes; }

private:
    Numbers& number(std::uint32_t value, int size)
    {
        for (int i = 0; i < size; ++i)
            m_bytes.push_back(static_cast<std::uint8_t>(value >> 8 * (m_big ? size - 1 - i : i)));
        return *this;
    }

    bool m_big;
    ByteString m_bytes;
};

ByteString block(bool big, std::uint32_t type, const ByteString& body)
{
    const auto length = static_cast<std::uint32_t>(12 + body.size());
    return Numbers(big).u32(type).u32(length).raw(body).u32(length).bytes();
}

ByteString section(bool big)
{
    return block(big, 0x0a0d0d0a, Numbers(big).u32(0x1a2b3c4d).u16(1).u16(0).u32(0xffffffff).u32(0xffffffff).bytes());
}

ByteString interfaceBlock(bool big, const ByteString& options = {})
{
    return block(big, 1, Numbers(big).u16(1).u16(0).u32(0).raw(options).bytes());
}

ByteString packetBlock(bool big, std::uint32_t interface, std::uint64_t ticks)
{
    return block(big, 6,
                 Numbers(big)
                     .u32(interface)
                     .u32(static_cast<std::uint32_t>(ticks >> 32))
                     .u32(static_cast<std::uint32_t>(ticks))
                     .u32(3)
                     .u32(60)
                     .raw(hex("aa bb cc 00"))
                     .bytes());
}

} // namespace

class TestCaptureReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pcapFlavours_data()
    {
        QTest::addColumn<quint32>("magic");
        QTest::addColumn<bool>("big");
        QTest::addColumn<qint64>("time_ns");
        QTest::addColumn<int>("extra");
        for (const bool big : {false, true}) {
            const char* const order = big ? "big" : "little";
            QTest::addRow("microseconds, %s", order) << 0xa1b2c3d4u << big << qint64{5'000'007'000} << 0;
            QTest::addRow("nanoseconds, %s", order) << 0xa1b23c4du << big << qint64{5'000'000'007} << 0;
            QTest::addRow("patched libpcap, %s", order) << 0xa1b2cd34u << big << qint64{5'000'007'000} << 8;
        }
    }
    void pcapFlavours()
    {
        QFETCH(quint32, magic);
        QFETCH(bool, big);
        QFETCH(qint64, time_ns);
        QFETCH(int, extra);
        Numbers file(big);
        file.u32(magic).u16(2).u16(4).u32(0).u32(0).u32(65535).u32(1);
        file.u32(5).u32(7).u32(4).u32(60).raw(ByteString(static_cast<std::size_t>(extra)));
        const auto read = readAll(file.raw(hex("01 02 03 04")).bytes());
        QCOMPARE(read.times_ns, std::vector<std::int64_t>{time_ns});
        QCOMPARE(read.sizes, std::vector<std::size_t>{4});
        QVERIFY(!read.damage);
    }

    void oldVersionsSwapLengths()
    {
        Numbers file(false);
        file.u32(0xa1b2c3d4).u16(2).u16(2).u32(0).u32(0).u32(65535).u32(1);
        const auto read = readAll(file.u32(5).u32(7).u32(60).u32(2).raw(hex("01 02")).bytes());
        QCOMPARE(read.sizes, std::vector<std::size_t>{2});
    }

    void cutPcap_data()
    {
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("packets");
        QTest::addColumn<int>("offset"); // -1: no damage
        QTest::newRow("whole") << 64 << 2 << -1;
        QTest::newRow("between packets") << 44 << 1 << -1;
        QTest::newRow("in the second packet") << 63 << 1 << 44;
        QTest::newRow("in the second header") << 50 << 1 << 44;
        QTest::newRow("in the file header") << 20 << 0 << 0;
    }
    void cutPcap()
    {
        QFETCH(int, kept);
        QFETCH(int, packets);
        QFETCH(int, offset);
        auto file = PcapBuilder().add(1, hex("01 02 03 04")).add(2, hex("05 06 07 08")).bytes();
        QCOMPARE(file.size(), std::size_t{64});
        file.resize(static_cast<std::size_t>(kept));
        const auto read = readAll(file);
        QCOMPARE(read.sizes.size(), static_cast<std::size_t>(packets));
        QCOMPARE(read.damage ? static_cast<int>(read.damage->offset) : -1, offset);
    }

    void impossibleLength()
    {
        auto file = PcapBuilder().add(1, hex("01 02 03 04")).bytes();
        const auto read = readAll(file + hex("00 00 00 01 00 00 00 01 7f ff ff ff 7f ff ff ff"));
        QCOMPARE(read.sizes.size(), std::size_t{1});
        QCOMPARE(read.damage->offset, std::uint64_t{44});
    }

    void pcapngSectionsAndInterfaces()
    {
        const auto with_ns = Numbers(false).u16(9).u16(1).raw(hex("09 00 00 00")).u32(0).bytes();
        const auto with_2_to_10 = Numbers(true).u16(9).u16(1).raw(hex("8a 00 00 00")).u32(0).bytes();
        const auto with_offset = Numbers(true).u16(14).u16(8).raw(hex("00 00 00 00 00 00 00 64")).u32(0).bytes();
        const auto file = section(false) + interfaceBlock(false) + interfaceBlock(false, with_ns) +
                          packetBlock(false, 0, 7) + block(false, 0x0bad, hex("01 02 03 04")) + packetBlock(false, 1, 7) +
                          section(true) + interfaceBlock(true, with_2_to_10) + interfaceBlock(true, with_offset) +
                          packetBlock(true, 0, 1536) + packetBlock(true, 1, 5);
        const auto read = readAll(file);
        QCOMPARE(read.times_ns, (std::vector<std::int64_t>{7000, 7, 1'500'000'000, 100'000'005'000}));
        QVERIFY(!read.damage);
        QVERIFY(!read.dropped);
    }

    void pcapngDrops()
    {
        const auto statistics = Numbers(false).u32(0).u32(0).u32(0).u16(5).u16(8).u32(17).u32(0).u32(0).bytes();
        const auto read = readAll(section(false) + interfaceBlock(false) + block(false, 5, statistics));
        QCOMPARE(read.dropped, std::optional<std::uint64_t>{17});
    }

    void damagedPcapng_data()
    {
        QTest::addColumn<QByteArray>("tail");
        const auto row = [](const char* name, const ByteString& tail) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(tail.data()), static_cast<qsizetype>(tail.size()));
        };
        auto cut = packetBlock(false, 0, 7);
        cut.pop_back();
        row("cut block", cut);
        row("cut header", hex("06 00 00 00 20"));
        row("length of nothing", hex("06 00 00 00 04 00 00 00 04 00 00 00"));
        row("huge length", hex("06 00 00 00 ff ff ff 7f 04 00 00 00"));
        row("unknown interface", packetBlock(false, 9, 7));
        auto differing = packetBlock(false, 0, 7);
        differing.back() ^= 1;
        row("two lengths", differing);
        row("more captured than there", block(false, 6, Numbers(false).u32(0).u32(0).u32(0).u32(100).u32(100).bytes()));
        row("no byte order", hex("0a 0d 0d 0a 1c 00 00 00 01 02 03 04"));
    }
    void damagedPcapng()
    {
        QFETCH(QByteArray, tail);
        const auto good = section(false) + interfaceBlock(false) + packetBlock(false, 0, 1);
        const auto read = readAll(good + ByteString(tail.begin(), tail.end()));
        QCOMPARE(read.sizes.size(), std::size_t{1});
        QVERIFY(read.damage);
        QCOMPARE(read.damage->offset, static_cast<std::uint64_t>(good.size()));
        QVERIFY(!read.damage->reason.empty());
    }

    void compressed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("gzip") << "ndpi-sites.pcapng.gz";
        QTest::newRow("zstd") << "pcapplusplus-sll.pcap.zst";
    }
    void compressed()
    {
        QFETCH(QString, file);
        auto bytes = readBytes((QStringLiteral(DEADAIR_TEST_DATA "/captures/") + file).toStdString());
        const auto whole = readAll(bytes, 5000);
        QVERIFY(!whole.damage);
        QVERIFY(whole.sizes.size() > 100);
        bytes.resize(bytes.size() / 2);
        const auto cut = readAll(bytes, 5000);
        QVERIFY(!cut.sizes.empty());
        QVERIFY(cut.sizes.size() < whole.sizes.size());
        QVERIFY(cut.damage && cut.damage->decompressed);
        QCOMPARE(cut.damage->kind, DamageKind::Unreadable);
        QVERIFY(QString::fromStdString(cut.damage->reason).contains(QStringLiteral("too early")));
    }

    void membersOfGzip()
    {
        auto bytes = readBytes(DEADAIR_TEST_DATA "/captures/zeek-llc.pcap.gz");
        const auto empty = hex("1f 8b 08 00 00 00 00 00 00 03 03 00 00 00 00 00 00 00 00 00");
        QCOMPARE(readAll(empty + bytes + empty, 999).sizes.size(), readAll(bytes, 999).sizes.size());
    }

    void notACapture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("text") << QByteArray("12:00:01 IP 10.0.0.1 > 10.0.0.2") << "neither pcap nor pcapng";
        QTest::newRow("short") << QByteArray("\xd4\xc3", 2) << "neither pcap nor pcapng";
        QTest::newRow("snoop") << QByteArray("snoop\0\0\0\0\0\0\2", 12) << "snoop";
        QTest::newRow("zip") << QByteArray("PK\x03\x04....", 8) << "zip";
    }
    void notACapture()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto read = readAll(ByteString(bytes.begin(), bytes.end()));
        QVERIFY2(QString::fromStdString(read.error).contains(says), read.error.c_str());
    }

    /// Who reads ahead relies on it.
    void bytesStayWhileTheNextIsBuffered_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* const file : {"arkime-wireshark-retrans.pcap", "ndpi-capwap_data.pcapng", "pcapplusplus-sll.pcap.zst"})
            QTest::newRow(file) << file;
    }
    void bytesStayWhileTheNextIsBuffered()
    {
        QFETCH(QString, file);
        auto reader = CaptureReader::open(
            readerOf(readBytes((QStringLiteral(DEADAIR_TEST_DATA "/captures/") + file).toStdString()), 4000));
        CapturedPacket packet;
        CapturedPacket before;
        ByteString copy;
        int stayed = 0;
        for (bool stays = false; reader->next(packet); stays = reader->isNextBuffered()) {
            if (stays) {
                QVERIFY(std::ranges::equal(before.bytes, copy));
                QVERIFY(before.bytes.data() < packet.bytes.data());
            }
            stayed += stays ? 1 : 0;
            before = packet;
            copy.assign(packet.bytes.begin(), packet.bytes.end());
        }
        QVERIFY2(stayed > 5, qPrintable(QString::number(stayed)));
    }

    void unreadableWhileCompressed()
    {
        auto bytes = readBytes(DEADAIR_TEST_DATA "/captures/pcapplusplus-sll.pcap.zst");
        bytes.resize(bytes.size() / 2);
        const auto good = readerOf(bytes, 5000);
        auto reader = CaptureReader::open([good](std::span<std::uint8_t> buffer) -> Result<std::size_t> {
            const auto count = good(buffer);
            return count && *count > 0 ? count : Error{ErrorCode::System, "read x", "Input/output error"};
        });
        CapturedPacket packet;
        while (reader->next(packet)) {
        }
        QVERIFY2(reader->damage()->reason.find("Input/output error") != std::string::npos, reader->damage()->reason.c_str());
    }

    void readError()
    {
        const auto file = PcapBuilder().add(1, hex("01 02 03 04")).bytes();
        auto good = readerOf(file);
        bool failed = false;
        auto reader = CaptureReader::open([&](std::span<std::uint8_t> buffer) -> Result<std::size_t> {
            const auto count = good(buffer);
            if (count && *count == 0) {
                failed = true;
                return Error{ErrorCode::System, "read x", "Input/output error"};
            }
            return count;
        });
        CapturedPacket packet;
        QVERIFY(reader->next(packet));
        QVERIFY(!reader->next(packet));
        QVERIFY(failed);
        QCOMPARE(reader->damage()->reason, std::string("read x: Input/output error"));
    }
};

QTEST_APPLESS_MAIN(TestCaptureReader)
#include "test_capture_reader.moc"
