// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "platform/shared/cooked_packet.h"

using namespace deadair::platform;

namespace
{

using Bytes = std::vector<std::uint8_t>;

constexpr std::array<std::uint8_t, 6> own{2, 0, 0, 0, 0, 1};

Bytes hex(const char* text)
{
    const auto bytes = QByteArray::fromHex(text);
    return {bytes.begin(), bytes.end()};
}

const Bytes syn = hex("4500002c000040004006f9c10a0000010a000002c35015380000000100000000600220000000000002040218");

Bytes framed(const char* ethernet)
{
    auto frame = hex(ethernet);
    frame.insert(frame.end(), syn.begin(), syn.end());
    return frame;
}

QByteArray cooked(LinkLayer layer, const Bytes& frame)
{
    const auto packet = cookedPacket(layer, frame, 7, own);
    return QByteArray(reinterpret_cast<const char*>(packet.data()), static_cast<qsizetype>(packet.size()));
}

} // namespace

class TestCookedPacket final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void frames_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("packet");
        const auto row = [](const char* name, LinkLayer layer, const Bytes& frame, const char* header) {
            QTest::newRow(name) << QByteArray::fromHex(header) << cooked(layer, frame);
        };
        row("sent", LinkLayer::Ethernet, framed("0200000000020200000000010800"), "0800000000000007000104060200000000010000");
        row("received", LinkLayer::Ethernet, framed("0200000000010200000000020800"), "0800000000000007000100060200000000020000");
        row("of others", LinkLayer::Ethernet, framed("0200000000030200000000020800"), "0800000000000007000103060200000000020000");
        row("to all", LinkLayer::Ethernet, framed("ffffffffffff0200000000020800"), "0800000000000007000101060200000000020000");
        row("to some", LinkLayer::Ethernet, framed("3333000000010200000000020800"), "0800000000000007000102060200000000020000");
        row("tagged twice", LinkLayer::Ethernet, framed("02000000000102000000000288a800058100006408" "00"), "0800000000000007000100060200000000020000");
        row("loopback", LinkLayer::Family, framed("02000000"), "0800000000000007fffe00000000000000000000");
        row("bare", LinkLayer::Ip, syn, "0800000000000007fffe00000000000000000000");
    }
    void frames()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, packet);
        QCOMPARE(packet.left(20).toHex(), header.toHex());
        QCOMPARE(packet.mid(20).toHex(), QByteArray(reinterpret_cast<const char*>(syn.data()), static_cast<qsizetype>(syn.size())).toHex());
    }
    void payloadIsCut()
    {
        auto frame = framed("0200000000010200000000020800");
        frame.insert(frame.end(), {'s', 'e', 'c', 'r', 'e', 't'});
        QCOMPARE(cooked(LinkLayer::Ethernet, frame).size(), 20 + static_cast<qsizetype>(syn.size()));
    }
    void neitherIpNorWhole()
    {
        QVERIFY(cooked(LinkLayer::Ethernet, hex("0200000000010200000000020806000108000604")).isEmpty()); // ARP
        for (const char* cut : {"", "02", "020000000001020000000002", "02000000000102000000000281", "020000000001020000000002810000"})
            QVERIFY(cooked(LinkLayer::Ethernet, hex(cut)).isEmpty());
        QVERIFY(cooked(LinkLayer::Family, hex("020000")).isEmpty() && cooked(LinkLayer::Ip, {}).isEmpty());
        QVERIFY(cooked(LinkLayer::Ip, hex("00")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCookedPacket)
#include "test_cooked_packet.moc"
