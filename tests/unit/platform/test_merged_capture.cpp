// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "net_lab.h"

#include "platform/connect.h"
#include "platform/machine.h"
#include "platform/pcap/merged_capture.h"
#include "platform/wait.h"

using namespace deadair;
using namespace deadair::platform;
using namespace std::chrono_literals;
using deadair::testing::NetLab;

namespace
{

std::vector<std::uint8_t> unhex(const QByteArray& digits)
{
    const auto bytes = QByteArray::fromHex(digits);
    return {bytes.begin(), bytes.end()};
}

QByteArray hex(std::span<const std::uint8_t> bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

const QByteArray v4_syn = "450000280000000040060000" "0a000001" "0a000002" "8000005000000000000000005002000000000000";
const QByteArray v6_header = "6000000000143a40" "fd770000000000000000000000000001" "fd770000000000000000000000000002";
const std::vector<IpAddress> own{*IpAddress::parse("10.0.0.1"), *IpAddress::parse("fd77::2")};

bool readableNow(const MergedCapture& capture, std::chrono::milliseconds patience)
{
    Watched watched{capture.descriptor()};
    waitForAny({&watched, 1}, patience);
    return watched.readable;
}

std::vector<LivePacket> collect(MergedCapture& capture, std::size_t count, std::size_t at_once = 100)
{
    std::vector<LivePacket> all;
    const auto deadline = Clock::now() + 2s;
    while (all.size() < count && Clock::now() < deadline) {
        if (!readableNow(capture, 50ms))
            continue;
        const auto some = capture.read(at_once);
        if (!some)
            break;
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

void connectOnce(const Endpoint& target)
{
    const ConnectRequest request{target};
    (void)connectAll({&request, 1}, Clock::now(), Clock::now() + 1s, {});
}

} // namespace

class TestMergedCapture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cooks_data()
    {
        QTest::addColumn<int>("link_type");
        QTest::addColumn<QByteArray>("packet");
        QTest::addColumn<QByteArray>("cooked");
        const QByteArray by_us = "08000000" "00000007" "fffe" "04" "00" "0000000000000000", nothing;
        QTest::newRow("ethernet") << 1 << "020000000002" "020000000001" "0800" + v4_syn
                                  << "08000000" "00000007" "0001" "04" "06" "0200000000010000" + v4_syn;
        QTest::newRow("loopback, little endian") << 0 << "02000000" + v4_syn << by_us + v4_syn;
        QTest::newRow("loopback, big endian") << 108 << "00000002" + v4_syn << by_us + v4_syn;
        QTest::newRow("raw") << 12 << v4_syn << by_us + v4_syn;
        QTest::newRow("payload") << 101 << v4_syn + "736563726574" << by_us + v4_syn;
        QTest::newRow("IPv6 of macOS, to us") << 0 << "1e000000" + v6_header + "8000000000010001"
                                              << "86dd0000" "00000007" "fffe" "00" "00" "0000000000000000" + v6_header + "8000000000010001";
        QTest::newRow("ARP") << 1 << QByteArray("020000000002" "020000000001" "0806") + v4_syn << nothing;
        QTest::newRow("a tag") << 1 << QByteArray("020000000002" "020000000001" "8100") + v4_syn << nothing;
        QTest::newRow("header alone") << 1 << QByteArray("020000000002" "020000000001" "0800") << nothing;
        QTest::newRow("cut within IPv4") << 101 << v4_syn.first(38) << nothing;
        QTest::newRow("cut within IPv6") << 101 << v6_header.first(78) << nothing;
        QTest::newRow("neither") << 101 << QByteArray(80, '0') << nothing;
        QTest::newRow("empty") << 0 << QByteArray() << nothing;
        QTest::newRow("radio") << 127 << v4_syn << nothing;
    }

    void cooks()
    {
        QFETCH(const int, link_type);
        QFETCH(const QByteArray, packet);
        QFETCH(const QByteArray, cooked);
        const auto bytes = unhex(packet);
        const auto result = cook({7, link_type}, bytes, own);
        QCOMPARE(result ? hex(result->bytes) : QByteArray(), cooked);
    }

    void directionOfOthers()
    {
        const auto bytes = unhex(v4_syn);
        QCOMPARE(int(cook({7, 12}, bytes, {})->bytes[10]), 3);
        const std::vector<IpAddress> receiver{*IpAddress::parse("10.0.0.2")};
        QCOMPARE(int(cook({7, 12}, bytes, receiver)->bytes[10]), 0);
    }

    void seesTheSameAsAny()
    {
        auto lab = makeLab();
        if (!lab)
            return;
        const auto listener = lab->listener(2, 443), beside = lab->listener(0, 443);
        for (const bool v6 : {false, true}) {
            const auto far = NetLab::address(2, v6), near = *IpAddress::parse(v6 ? "::1" : "127.0.0.1");
            auto capture = open(*lab, {{far, near}, 443, {}});
            lab->in(0, [&] { connectOnce({far, 443}), connectOnce({near, 443}); });
            const auto packets = collect(capture, 6);
            const auto on = [&](const char* name) { return std::ranges::count(packets, name, &LivePacket::interface); };
            QVERIFY(on("next") >= 3);
            QVERIFY(on("lo") >= 3);
            const auto& first = packets.front();
            QCOMPARE(int(first.bytes[10]), 4);
            QCOMPARE(int(first.bytes[sll2_bytes] >> 4), v6 ? 6 : 4);
            QCOMPARE(first.wire_bytes, std::uint32_t(first.bytes.size())); // a SYN has no payload to be cut off
            QVERIFY(first.time_ns > 1'700'000'000'000'000'000);
            QVERIFY(std::ranges::is_sorted(packets, {}, &LivePacket::time_ns));
            QCOMPARE(capture.counts().received, std::ssize(packets));
        }
    }

    /// What the kernel has handed over already keeps the descriptor readable until it is taken.
    void whatWaitsIsTold()
    {
        auto lab = makeLab();
        if (!lab)
            return;
        const auto listener = lab->listener(2, 443);
        const auto target = NetLab::address(2);
        auto capture = open(*lab, {{target}, 443, "next"});
        lab->in(0, [&] { connectOnce({target, 443}); });
        std::size_t seen = 0;
        while (readableNow(capture, 200ms)) {
            const auto one = capture.read(1);
            QVERIFY(one && one->size() <= 1);
            seen += one->size();
        }
        QVERIFY(seen >= 3);
        QCOMPARE(std::int64_t(seen), capture.counts().received);
    }

    /// A program of more than 512 instructions.
    void manyAddresses()
    {
        auto lab = makeLab();
        if (!lab)
            return;
        const auto listener = lab->listener(2, 443);
        CaptureScope scope{{}, 443, {}};
        for (int i = 0; i < 15; ++i)
            scope.addresses.push_back(*IpAddress::parse("2001:db8::" + std::to_string(i)));
        scope.addresses.push_back(NetLab::address(2));
        auto capture = open(*lab, scope);
        lab->in(0, [&] { connectOnce({NetLab::address(1), 443}), connectOnce({NetLab::address(2), 443}); });
        const auto packets = collect(capture, 3);
        QVERIFY(packets.size() >= 3);
        for (const auto& packet : packets)
            QVERIFY(!hex(packet.bytes).contains("0a4d0002")); // node 1, which nobody asked about
    }

    void onlyTheInterfaceAskedFor()
    {
        auto lab = makeLab();
        if (!lab)
            return;
        const auto listener = lab->listener(2, 443);
        const auto target = NetLab::address(2);
        auto capture = open(*lab, {{target}, 443, "lo"});
        lab->in(0, [&] { connectOnce({target, 443}); });
        QVERIFY(!readableNow(capture, 100ms));
        QVERIFY(capture.interfacePresent());
        QVERIFY(!capture.start({{target}, 443, "nosuch0"}));
        QVERIFY(!capture.interfacePresent());
    }

    void survivesAnInterface()
    {
        auto lab = makeLab();
        if (!lab)
            return;
        QVERIFY(lab->shell(0, "ip link add left7 type veth peer name right7 && ip link set left7 up && ip link set right7 up"));
        const auto listener = lab->listener(2, 443);
        const auto target = NetLab::address(2);
        auto capture = open(*lab, {{target}, 443, {}});
        QVERIFY(lab->shell(0, "ip link del left7"));
        lab->in(0, [&] { connectOnce({target, 443}); });
        QVERIFY(collect(capture, 3).size() >= 3);
        QVERIFY(!capture.start({{target}, 443, "left7"}));
        QVERIFY(!capture.interfacePresent());
    }

    void needsARight()
    {
        auto lab = makeLab();
        if (!lab)
            return;
        QCOMPARE(lab->inAsNobody(0, [] {
            const auto capture = MergedCapture::open(*PcapLibrary::load(), *interfaces(), {1 << 20, "needs root"});
            return capture ? std::string("opened") : capture.error().detail;
        }), "needs root");
    }

private:
    static std::unique_ptr<NetLab> makeLab()
    {
        const auto skip = [](const char* why) { QSKIP(why); };
        if (!NetLab::possible())
            skip(NetLab::skip_reason);
        auto lab = NetLab::possible() ? std::make_unique<NetLab>(1) : nullptr;
        if (lab && !lab->ready())
            qFatal("no namespaces");
        return lab;
    }

    static MergedCapture open(const NetLab& lab, const CaptureScope& scope)
    {
        return lab.in(0, [&] {
            auto capture = MergedCapture::open(*PcapLibrary::load(), *interfaces(), {1 << 20, "needs root"});
            if (!capture || capture->start(scope))
                qFatal("no capture: %s", capture ? "filter" : capture.error().message().c_str());
            return std::move(*capture);
        });
    }
};

QTEST_GUILESS_MAIN(TestMergedCapture)
#include "test_merged_capture.moc"
