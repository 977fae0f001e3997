// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "protocol/cbor.h"
#include "protocol/frame.h"
#include "protocol/messages.h"

#include <limits>

using namespace deadair;
using namespace deadair::protocol;

namespace
{

std::string hex(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex().toStdString();
}

std::string unhex(const char* digits)
{
    return QByteArray::fromHex(digits).toStdString();
}

StartCapture capture()
{
    return {{{*IpAddress::parse("10.0.0.1"), *IpAddress::parse("fe80::1%eth0")}, 443, "eth0"}};
}

} // namespace

class TestProtocol final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The examples of RFC 8949, appendix A.
    void writesAsTheStandardSays()
    {
        const std::pair<std::int64_t, const char*> numbers[] = {{0, "00"},
                                                                {23, "17"},
                                                                {24, "1818"},
                                                                {100, "1864"},
                                                                {1000, "1903e8"},
                                                                {1000000, "1a000f4240"},
                                                                {1000000000000, "1b000000e8d4a51000"},
                                                                {-1, "20"},
                                                                {-10, "29"},
                                                                {-100, "3863"},
                                                                {-1000, "3903e7"}};
        for (const auto& [value, expected] : numbers) {
            CborWriter writer;
            writer.number(value);
            const auto bytes = std::move(writer).take();
            QCOMPARE(hex(bytes), std::string(expected));
            QCOMPARE(CborReader(bytes).number(), std::optional(value));
        }
        CborWriter writer;
        writer.array(4);
        writer.text("IETF");
        writer.bytes(std::string_view("\x01\x02", 2));
        writer.boolean(true);
        writer.null();
        QCOMPARE(hex(std::move(writer).take()), std::string("846449455446420102f5f6"));
    }

    void keepsTheExtremes()
    {
        for (const auto value : {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
            CborWriter writer;
            writer.number(value);
            QCOMPARE(CborReader(std::move(writer).take()).number(), std::optional(value));
        }
    }

    void takesOnlyTheDeterministicForm()
    {
        for (const char* bad :
             {"1800", "1817", "190001", "1a00000001", "1b0000000000000001", "1c", "1f", "1bffffffffffffffff", "19", ""})
            QVERIFY2(!CborReader(unhex(bad)).number(), bad);
        for (const char* bad : {"7f616161ff", "6261", "7b7fffffffffffffff61", "41"})
            QVERIFY2(!CborReader(unhex(bad)).text(100), bad);
        QVERIFY(!CborReader(unhex("63616263")).text(2)); // longer than allowed
        QVERIFY(
            !CborReader(unhex("9affffffff")).array(std::numeric_limits<std::size_t>::max())); // more items than bytes
    }

    void requestsAndRepliesComeBackTheSame()
    {
        const Request requests[] = {
            Hello{7},        capture(),
            StopCapture{},   ReadRules{},
            ReadListeners{}, ProbeSegment{*Endpoint::parse("[2001:db8::1]:80"), SegmentKind::SynEcn, 2, 900},
            ReadDrops{}};
        for (const auto& request : requests) {
            const auto back = decodeRequest(encode(Envelope<Request>{77, request}));
            QVERIFY(back);
            QCOMPARE(back->id, 77U);
            QVERIFY(back->body == request);
        }
        Packets packets;
        packets.packets.push_back({1234567890123456789, 60, "wlan0", {0, 255, 8}});
        for (const Reply& reply :
             {Reply(packets), Reply(Failure{ErrorCode::PermissionDenied, "open", "no"}), Reply(CaptureCounts{1, 2, 3}),
              Reply(RuleText{"nftables", RuleSource::Read, "", false, {1, 2}, true}), Reply(Welcome{1, "0.1.0", {}}),
              Reply(DropText{DropDocument::AuditEvents, {0, 255}})}) {
            const auto bytes = encode(Envelope<Reply>{1, reply});
            const auto back = decodeReply(bytes);
            QVERIFY(back);
            QCOMPARE(encode(*back), bytes);
        }
        Listener listener;
        listener.address = *IpAddress::parse("::1");
        listener.pids = {4, 5};
        const auto list = decodeReply(encode(Envelope<Reply>{1, ListenerList{{listener}}}));
        QVERIFY(list);
        QCOMPARE(std::get<ListenerList>(list->body).listeners.front().pids, listener.pids);
    }

    /// Every cut, every changed byte: refused or understood, and what is understood writes itself the same way.
    void survivesDamage()
    {
        const auto whole = encode(Envelope<Request>{1, capture()});
        for (std::size_t i = 0; i < whole.size(); ++i) {
            QVERIFY(!decodeRequest(whole.substr(0, i)));
            for (int value = 0; value < 256; ++value) {
                auto damaged = whole;
                damaged[i] = static_cast<char>(value);
                if (const auto back = decodeRequest(damaged))
                    QVERIFY(decodeRequest(encode(*back)));
            }
        }
        QVERIFY(!decodeRequest(whole + '\0'));
    }

    void refusesWhatIsNotAllowed()
    {
        const auto refused = [](const Request& request) {
            return !decodeRequest(encode(Envelope<Request>{1, request}));
        };
        auto start = capture();
        QVERIFY(!refused(start));
        for (const char* name : {"", "Ethernet 2", "WLAN-Schl\xc3\xbcssel"}) {
            start.scope.interface = name;
            QVERIFY2(!refused(start), name);
        }
        for (const std::string& name : {std::string("../../etc/passwd"), std::string("eth0\n"), std::string("\x1b[2J"), std::string("\x7f"), std::string(256, 'x')}) {
            start.scope.interface = name;
            QVERIFY2(refused(start), name.c_str());
        }
        QVERIFY(!refused(StartCapture{}));
        QVERIFY(refused(StartCapture{{{IpAddress()}, 80, ""}})); // 0.0.0.0 is nobody's
        QVERIFY(refused(StartCapture{{std::vector(17, *IpAddress::parse("10.0.0.1")), 80, ""}}));
        const auto probe = [](const char* target, int tries, int wait_ms) {
            return ProbeSegment{*Endpoint::parse(target), SegmentKind::Syn, tries, wait_ms};
        };
        QVERIFY(!refused(probe("10.0.0.1:80", 2, 100)));
        QVERIFY(refused(probe("10.0.0.1:80", 11, 100)));
        QVERIFY(refused(probe("10.0.0.1:80", 0, 100)));
        QVERIFY(refused(probe("10.0.0.1:80", 1, 10'001)));
        QVERIFY(refused(probe("224.0.0.1:80", 1, 100)));
    }

    /// The list of verbs is closed, and the question about drops has nothing in it that could be chosen.
    void whatIsNotInTheListIsRefused()
    {
        QCOMPARE(hex(encode(Envelope<Request>{1, ReadDrops{}})), std::string("83060180"));
        for (const char* message : {"83070180", "8306018107", "830601816161", "8320018080", "83090180"})
            QVERIFY2(!decodeRequest(unhex(message)), message);
        QVERIFY(decodeReply(unhex("830901826a6e65745f6576656e74734101")).ok());
        for (const char* message : {"830901826a6e65745f6576656e74736101", "8309018265706c61636540", "830a0180"})
            QVERIFY2(!decodeReply(unhex(message)), message);
        const auto largest = encode(Envelope<Reply>{0xffffffff, DropText{DropDocument::AuditEvents, std::vector<std::uint8_t>(64u << 10)}});
        QVERIFY(largest.size() < largest_reply_bytes && decodeReply(largest).ok());
        QVERIFY(!decodeReply(encode(Envelope<Reply>{1, DropText{DropDocument::Filters, std::vector<std::uint8_t>((64u << 10) + 1)}})));
    }

    void framesCutTheStream()
    {
        FrameReader reader(100);
        const auto stream = framed("first") + framed("second");
        std::vector<std::string> messages;
        for (const char byte : stream) {
            reader.add({&byte, 1});
            const auto next = reader.next();
            QVERIFY(next);
            if (*next)
                messages.push_back(**next);
        }
        QCOMPARE(messages, (std::vector<std::string>{"first", "second"}));
        FrameReader large(100);
        large.add(framed(std::string(101, 'x')));
        QVERIFY(!large.next());
        FrameReader none(100);
        none.add(std::string(4, '\0'));
        QVERIFY(!none.next());
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "test_protocol.moc"
