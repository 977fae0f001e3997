// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "platform/shared/icmp_answer.h"

using namespace deadair;
using namespace deadair::platform;

namespace
{

using Packet = std::vector<std::uint8_t>;

Packet operator+(Packet front, const Packet& back)
{
    front.insert(front.end(), back.begin(), back.end());
    return front;
}

Packet echo(std::uint8_t type, std::uint16_t identifier, std::uint16_t sequence)
{
    const auto high = [](std::uint16_t value) { return static_cast<std::uint8_t>(value >> 8); };
    const auto low = [](std::uint16_t value) { return static_cast<std::uint8_t>(value); };
    return {type, 0, 0, 0, high(identifier), low(identifier), high(sequence), low(sequence)};
}

Packet ipv4(std::uint8_t protocol, std::uint8_t last_byte = 9)
{
    return {0x45, 0, 0, 28, 0, 0, 0, 0, 1, protocol, 0, 0, 192, 0, 2, 1, 198, 51, 100, last_byte};
}

Packet ipv6(std::uint8_t next)
{
    Packet header(40, 0);
    header[0] = 0x60;
    header[6] = next;
    header[24] = 0x20, header[25] = 0x01, header[26] = 0x0d, header[27] = 0xb8, header[39] = 9;
    return header;
}

const Packet udp_to_33434 = {0xc0, 0x01, 0x82, 0x9a, 0, 12, 0, 0, 0, 7, 0xff, 0xf8};

ProbeMark echoMark(const char* target)
{
    ProbeMark mark;
    mark.target = *IpAddress::parse(target);
    mark.identifier = 0x1234;
    return mark;
}

ProbeMark udpMark()
{
    ProbeMark mark = echoMark("198.51.100.9");
    mark.udp = true;
    mark.local_port = 0xc001;
    mark.port = 33434;
    return mark;
}

} // namespace

class TestIcmpAnswer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repliesToEcho()
    {
        const auto mark = echoMark("198.51.100.9");
        const auto answer = parseIcmpAnswer(echo(0, 0x1234, 5), mark);
        QVERIFY(answer && answer->is_echo_reply);
        QCOMPARE(answer->sequence, std::optional<std::uint16_t>(5));
        QVERIFY(!parseIcmpAnswer(echo(0, 0x1235, 5), mark)); // another program's
        QVERIFY(!parseIcmpAnswer(echo(8, 0x1234, 5), mark)); // our own request, seen on loopback
        QVERIFY(!parseIcmpAnswer(echo(0, 0x1234, 5), udpMark()));
        QVERIFY(parseIcmpAnswer(echo(129, 0x1234, 6), echoMark("2001:db8::9"))->is_echo_reply);
    }
    void errorsThatQuoteAnEcho()
    {
        const auto mark = echoMark("198.51.100.9");
        const Packet exceeded = {11, 0, 0, 0, 0, 0, 0, 0};
        const auto answer = parseIcmpAnswer(exceeded + ipv4(1) + echo(8, 0x1234, 3), mark);
        QVERIFY(answer && !answer->is_echo_reply);
        QCOMPARE(answer->type, 11);
        QCOMPARE(answer->sequence, std::optional<std::uint16_t>(3));
        QVERIFY(!parseIcmpAnswer(exceeded + ipv4(1, 8) + echo(8, 0x1234, 3), mark)); // to another host
        QVERIFY(!parseIcmpAnswer(exceeded + ipv4(1) + echo(8, 0x4321, 3), mark));
        QVERIFY(!parseIcmpAnswer(exceeded + ipv4(6) + echo(8, 0x1234, 3), mark));
        QVERIFY(!parseIcmpAnswer(exceeded + ipv4(1) + Packet{8, 0, 0, 0}, mark)); // cut short
        QVERIFY(!parseIcmpAnswer(Packet{11, 0}, mark));
        const Packet options = {0x46, 0, 0, 32, 0, 0, 0, 0, 1, 1, 0, 0, 192, 0, 2, 1, 198, 51, 100, 9, 1, 1, 1, 0};
        QCOMPARE(parseIcmpAnswer(exceeded + options + echo(8, 0x1234, 4), mark)->sequence, std::optional<std::uint16_t>(4));
    }
    void errorsOfIpv6()
    {
        const Packet too_big = {2, 0, 0, 0, 0, 0, 0x05, 0x00};
        const auto answer = parseIcmpAnswer(too_big + ipv6(58) + echo(128, 0x1234, 3), echoMark("2001:db8::9"));
        QVERIFY(answer);
        QCOMPARE(answer->mtu_bytes, 1280);
        QCOMPARE(answer->sequence, std::optional<std::uint16_t>(3));
    }
    void errorsThatQuoteADatagram()
    {
        const Packet unreachable = {3, 3, 0, 0, 0, 0, 0, 0};
        const auto answer = parseIcmpAnswer(unreachable + ipv4(17) + udp_to_33434, udpMark());
        QVERIFY(answer);
        QCOMPARE(answer->code, 3);
        QCOMPARE(answer->sequence, std::optional<std::uint16_t>(7));
        auto header_only = udp_to_33434;
        header_only.resize(8);
        QVERIFY(!parseIcmpAnswer(unreachable + ipv4(17) + header_only, udpMark())->sequence);
        auto other = udpMark();
        other.local_port = 1;
        QVERIFY(!parseIcmpAnswer(unreachable + ipv4(17) + udp_to_33434, other));
        const Packet needed = {3, 4, 0, 0, 0, 0, 0x05, 0x78};
        QCOMPARE(parseIcmpAnswer(needed + ipv4(17) + udp_to_33434, udpMark())->mtu_bytes, 1400);
    }
    void theHeaderInFront()
    {
        const auto reply = echo(0, 1, 2);
        const auto packet = ipv4(1) + reply;
        const auto inside = withoutIpHeader(packet);
        QVERIFY(std::equal(inside.begin(), inside.end(), reply.begin(), reply.end()));
        QCOMPARE(withoutIpHeader(reply).size(), reply.size()); // there was none
    }
};

QTEST_APPLESS_MAIN(TestIcmpAnswer)
#include "test_icmp_answer.moc"
