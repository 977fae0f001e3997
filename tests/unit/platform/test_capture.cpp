// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "net_lab.h"

#include "platform/capture.h"
#include "platform/connect.h"
#include "platform/wait.h"

using namespace deadair;
using namespace deadair::platform;
using namespace std::chrono_literals;
using deadair::testing::NetLab;

namespace
{

constexpr std::size_t sll2_bytes = 20;

/// Packets until `count` are there, or two seconds have passed.
std::vector<LivePacket> collect(Capture& capture, std::size_t count, std::chrono::milliseconds patience = 2s)
{
    std::vector<LivePacket> all;
    const auto deadline = Clock::now() + patience;
    while (all.size() < count && Clock::now() < deadline) {
        Watched watched{capture.descriptor()};
        waitForAny({&watched, 1}, 50ms);
        const auto some = capture.read(100);
        if (!some)
            break;
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

ConnectAttempt connectOnce(const Endpoint& target, std::chrono::milliseconds patience = 1s)
{
    const ConnectRequest request{target};
    return connectAll({&request, 1}, Clock::now(), Clock::now() + patience, {}).front();
}

/// The TCP flags of a packet without extension headers.
int flagsOf(const LivePacket& packet)
{
    const bool v4 = packet.bytes[0] == 0x08;
    const std::size_t tcp = sll2_bytes + (v4 ? std::size_t{4} * (packet.bytes[sll2_bytes] & 15U) : 40);
    return packet.bytes.size() > tcp + 13 ? packet.bytes[tcp + 13] : -1;
}

} // namespace

class TestCapture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!NetLab::possible())
            QSKIP(NetLab::skip_reason);
        m_lab = std::make_unique<NetLab>(1);
        QVERIFY(m_lab->ready());
    }

    void needsARight()
    {
        QCOMPARE(m_lab->inAsNobody(0,
                                   [] {
                                       const auto capture = Capture::open();
                                       return capture ? std::string("opened") : capture.error().detail;
                                   }),
                 "needs CAP_NET_RAW");
    }

    void seesHandshakes()
    {
        const auto listener = m_lab->listener(2, 443);
        for (const bool v6 : {false, true}) {
            const Endpoint target{NetLab::address(2, v6), 443};
            auto capture = open({{target.address}, 443, {}});
            m_lab->in(0, [&] {
                QCOMPARE(connectOnce(target).result, ConnectResult::Connected);
                (void)connectOnce({target.address, 444});         // another port: not asked for
                (void)connectOnce({NetLab::address(1, v6), 443}); // another host
            });
            const auto packets = collect(capture, 3);
            QVERIFY(packets.size() >= 3);
            QCOMPARE(flagsOf(packets[0]), 0x02);
            QCOMPARE(flagsOf(packets[1]), 0x12);
            QCOMPARE(flagsOf(packets[2]), 0x10);
            for (const auto& packet : packets) {
                QCOMPARE(packet.interface, "next");
                QVERIFY(packet.time_ns > 1'700'000'000'000'000'000);
                QVERIFY(packet.bytes.size() <= packet.wire_bytes);
            }
            QVERIFY(packets[0].time_ns < packets[1].time_ns);
            QCOMPARE(collect(capture, 100, 100ms).size() + packets.size() <= 6, true);
            QCOMPARE(capture.counts().dropped, 0);
        }
    }

    void payloadStaysOut()
    {
        const auto listener = m_lab->listener(2, 443);
        const Endpoint target{NetLab::address(2), 443};
        auto capture = open({{target.address}, 443, {}});
        m_lab->in(0, [&] {
            const auto stream = connectStream(target, 1s, {});
            QVERIFY(stream);
            QVERIFY(sendAll(*stream, "the secret word", Clock::now() + 1s, {}));
        });
        bool with_payload = false;
        for (const auto& packet : collect(capture, 4)) {
            with_payload |= packet.wire_bytes > packet.bytes.size();
            QVERIFY(std::string(packet.bytes.begin(), packet.bytes.end()).find("secret") == std::string::npos);
        }
        QVERIFY(with_payload);
    }

    void seesTheErrorsAboutIt()
    {
        for (const bool v6 : {false, true}) {
            QVERIFY(m_lab->rule(1, "forward", "tcp dport 443 reject with icmpx type admin-prohibited"));
            const Endpoint target{NetLab::address(2, v6), 443};
            auto capture = open({{target.address}, 443, {}});
            m_lab->in(0, [&] { (void)connectOnce(target); });
            const auto packets = collect(capture, 2);
            QVERIFY(m_lab->noRules(1));
            QVERIFY(packets.size() >= 2);
            QCOMPARE(int(packets[1].bytes[sll2_bytes + (v6 ? 6 : 9)]), v6 ? 58 : 1);
        }
    }

    /// A rule of this machine that drops the SYN-ACK does not hide it from the capture.
    void seesAnswersThatAreDroppedInside()
    {
        const auto listener = m_lab->listener(2, 443);
        const Endpoint target{NetLab::address(2), 443};
        QVERIFY(m_lab->rule(0, "input", "tcp sport 443 drop"));
        auto capture = open({{target.address}, 443, {}});
        m_lab->in(0, [&] { QCOMPARE(connectOnce(target, 300ms).result, ConnectResult::Silent); });
        const auto packets = collect(capture, 2);
        QVERIFY(m_lab->noRules(0));
        QVERIFY(packets.size() >= 2);
        QCOMPARE(flagsOf(packets[1]), 0x12);
    }

    void doesNotSeeWhatNeverLeaves()
    {
        const Endpoint target{NetLab::address(2), 443};
        QVERIFY(m_lab->rule(0, "output", "tcp dport 443 drop"));
        auto capture = open({{target.address}, 443, {}});
        m_lab->in(0, [&] { (void)connectOnce(target, 300ms); });
        QVERIFY(collect(capture, 1, 200ms).empty());
        QVERIFY(m_lab->noRules(0));
    }

    /// Tags are off by then, on the device with the tag and on the one below it.
    void seesThroughVlans()
    {
        if (!m_lab->shell(0, "ip link add link next name v6 type vlan id 6 2>/dev/null && ip link del v6"))
            QSKIP("this kernel has no VLAN devices");
        QVERIFY(m_lab->shell(
            0, "ip link add link next name v7 type vlan id 7 && ip addr add 10.7.7.1/24 dev v7 && ip link set v7 up"));
        QVERIFY(m_lab->shell(
            1, "ip link add link prev name v7 type vlan id 7 && ip addr add 10.7.7.2/24 dev v7 && ip link set v7 up"));
        const auto listener = m_lab->listener(1, 443);
        const Endpoint target{*IpAddress::parse("10.7.7.2"), 443};
        auto capture = open({{target.address}, 443, "v7"});
        m_lab->in(0, [&] { QCOMPARE(connectOnce(target).result, ConnectResult::Connected); });
        const auto packets = collect(capture, 3);
        QVERIFY(packets.size() >= 3);
        QVERIFY(std::ranges::all_of(packets, [](const auto& packet) { return packet.interface == "v7"; }));
        QCOMPARE(flagsOf(packets[1]), 0x12);
    }

    void survivesTheInterface()
    {
        const auto make = "ip link add left7 type veth peer name right7 && ip addr add 10.8.8.1/24 dev left7 && ip link set "
                          "left7 up && ip link set right7 up";
        const Endpoint target{*IpAddress::parse("10.8.8.2"), 443};
        QVERIFY(m_lab->shell(0, make));
        auto capture = open({{target.address}, 443, "left7"});
        QVERIFY(capture.interfacePresent());
        QVERIFY(m_lab->shell(0, "ip link del left7"));
        QVERIFY(!capture.interfacePresent());
        QVERIFY(capture.read(10));
        QVERIFY(m_lab->shell(0, std::string(make) + " && ip neigh add 10.8.8.2 lladdr 02:00:00:00:00:01 dev left7"));
        QVERIFY(capture.interfacePresent());
        m_lab->in(0, [&] { (void)connectOnce(target, 100ms); });
        const auto packets = collect(capture, 1);
        QVERIFY(!packets.empty());
        QCOMPARE(packets[0].interface, "left7");
    }

private:
    Capture open(const CaptureScope& scope) const
    {
        return m_lab->in(0, [&] {
            auto capture = Capture::open();
            if (!capture || capture->start(scope))
                qFatal("no capture: %s", capture ? "filter" : capture.error().message().c_str());
            return std::move(*capture);
        });
    }

    std::unique_ptr<NetLab> m_lab;
};

QTEST_GUILESS_MAIN(TestCapture)
#include "test_capture.moc"
