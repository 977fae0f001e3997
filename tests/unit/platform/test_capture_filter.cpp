// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "platform/pcap/capture_filter.h"
#include "platform/pcap/pcap_library.h"

using namespace deadair;
using namespace deadair::platform;

namespace
{

std::vector<std::uint8_t> unhex(const char* digits)
{
    const auto bytes = QByteArray::fromHex(digits);
    return {bytes.begin(), bytes.end()};
}

} // namespace

class TestCaptureFilter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFilterCompiles()
    {
        const auto pcap = PcapLibrary::load();
        if (!pcap)
            QSKIP(pcap.error().detail.c_str());
        CaptureScope scope;
        for (int i = 0; i < 8; ++i) {
            scope.addresses.push_back(IpAddress::v4(0x0a000001u + static_cast<unsigned>(i)));
            scope.addresses.push_back(*IpAddress::parse("2001:db8::" + std::to_string(i)));
        }
        for (const auto& [port, everybody] :
             {std::pair(0, false), {443, false}, {65535, false}, {0, true}, {443, true}}) {
            scope.port = static_cast<std::uint16_t>(port);
            scope.addresses.resize(everybody ? 0 : scope.addresses.size());
            for (const int link_type : {276, 0, 1, 12, 108}) { // of Linux' "any", and of macOS' interfaces
                auto* const handle = pcap->openDead(link_type, 65535);
                bpf_program program{};
                QVERIFY2(pcap->compile(handle, &program, captureFilter(scope).c_str(), 1, PCAP_NETMASK_UNKNOWN) == 0,
                         pcap->errorText(handle));
                QVERIFY(program.bf_len < (everybody ? 512U : 4096U)); // BPF_MAXINSNS of macOS and of Linux
                pcap->freeCode(&program);
                pcap->close(handle);
            }
        }
    }

    void headersEndWhereTheySay()
    {
        // IPv4 with options, TCP with options, payload "secret".
        const auto v4 = unhex("4600003600000000400600000102030405060708010101010050005100000000000000006002000000000000"
                              "0204059c736563726574");
        QCOMPARE(headerBytes(0x0800, v4), v4.size() - 6);
        // A later fragment: no port, no header, all payload.
        const auto fragment = unhex("4500001c0000001e4006000001020304050607087365637265742121");
        QCOMPARE(headerBytes(0x0800, fragment), std::size_t{20});
        // IPv6 with a hop-by-hop header, TCP, payload.
        const auto v6 = unhex("6000000000220040"
                              "20010db8000000000000000000000001"
                              "20010db8000000000000000000000002"
                              "0600010400000000"
                              "00500051000000000000000050020000000000007365637265742121");
        QCOMPARE(headerBytes(0x86dd, v6), v6.size() - 8);
        // Cut at every place: never more than is there.
        for (std::size_t cut = 0; cut < v6.size(); ++cut)
            QVERIFY(headerBytes(0x86dd, std::span(v6).first(cut)) <= cut);
        for (std::size_t cut = 0; cut < v4.size(); ++cut)
            QVERIFY(headerBytes(0x0800, std::span(v4).first(cut)) <= cut);
        QCOMPARE(headerBytes(0x0806, v4), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(TestCaptureFilter)
#include "test_capture_filter.moc"
