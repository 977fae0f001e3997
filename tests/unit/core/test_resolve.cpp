// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "loopback.h"
#include "probe/abandonable.h"
#include "probe/resolve.h"

#include <latch>

using namespace deadair;
using namespace std::chrono_literals;
using platform::Clock;

namespace
{

std::string be16(unsigned value)
{
    return {static_cast<char>(value >> 8), static_cast<char>(value & 0xFF)};
}

bool asksForIpv6(const std::string& query)
{
    return query.find(std::string("\x1C\0\1", 3), 12) != std::string::npos;
}

/// The question back with a response code, flags and records.
std::string reply(const std::string& query, unsigned rcode, const std::string& records = {}, unsigned count = 0,
                  unsigned flags = 0x8180)
{
    const auto question = query.substr(12, query.find('\0', 12) + 5 - 12); // without what may follow it
    return query.substr(0, 2) + be16(flags | rcode) + be16(1) + be16(count) + be16(0) + be16(0) + question + records;
}

bool hasEdns(const std::string& query)
{
    return query.at(11) == 1; // one additional record
}

std::string record(unsigned type, unsigned ttl, const std::string& data)
{
    return be16(0xC00C) + be16(type) + be16(1) + be16(0) + be16(ttl) + be16(static_cast<unsigned>(data.size())) + data;
}

const std::string v4_data("\xC0\x00\x02\x07", 4); // 192.0.2.7
const std::string v6_data("\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x07", 16);

std::string addressReply(const std::string& query)
{
    const auto alias = record(5, 300,
                              std::string("\x03www\x07"
                                          "example\0",
                                          13));
    return reply(query, 0, alias + (asksForIpv6(query) ? record(28, 60, v6_data) : record(1, 60, v4_data)), 2);
}

std::vector<DnsAnswer> ask(const std::vector<Endpoint>& servers, const std::string& name,
                           const std::vector<std::string>& search = {})
{
    ResolverSettings settings;
    settings.servers = servers;
    settings.search = search;
    return probe::askResolvers(settings, name, Clock::now() + 700ms, {});
}

} // namespace

class TestResolve final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers()
    {
        test::FakeResolver resolver([](const std::string& query, bool) { return addressReply(query); });
        const auto answers = ask({resolver.endpoint()}, "shop.example");
        QCOMPARE(answers.size(), std::size_t(2));
        QCOMPARE(answers[0].type, std::string("A"));
        QCOMPARE(answers[0].result, DnsResult::Answered);
        QCOMPARE(answers[0].rcode, std::string("NOERROR"));
        QCOMPARE(answers[0].addresses.at(0).toString(), std::string("192.0.2.7"));
        QCOMPARE(answers[0].aliases.at(0), std::string("www.example"));
        QCOMPARE(answers[0].ttl_s.value(), std::int64_t(60));
        QVERIFY(answers[0].duration_us > 0 && answers[0].duration_us < 500'000);
        QCOMPARE(answers[1].addresses.at(0).toString(), std::string("2001:db8::7"));
        QVERIFY(answers[0].server == resolver.endpoint());
    }
    void responseCodes_data()
    {
        QTest::addColumn<unsigned>("rcode");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("servfail") << 2u << QByteArray("SERVFAIL");
        QTest::newRow("nxdomain") << 3u << QByteArray("NXDOMAIN");
        QTest::newRow("notimp") << 4u << QByteArray("NOTIMP");
        QTest::newRow("refused") << 5u << QByteArray("REFUSED");
        QTest::newRow("no data") << 0u << QByteArray("NOERROR");
    }
    void responseCodes()
    {
        QFETCH(unsigned, rcode);
        QFETCH(QByteArray, name);
        test::FakeResolver resolver([&](const std::string& query, bool) { return reply(query, rcode); });
        const auto answers = ask({resolver.endpoint()}, "shop.example");
        for (const auto& answer : answers) {
            QCOMPARE(answer.result, DnsResult::Answered);
            QCOMPARE(QByteArray::fromStdString(answer.rcode), name);
            QVERIFY(answer.addresses.empty());
        }
    }
    void brokenResolvers_data()
    {
        QTest::addColumn<QByteArray>(
            "bytes"); // "Q": the query comes back unanswered but marked as a reply with a lost record
        QTest::newRow("text") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("short") << QByteArray("xy");
        QTest::newRow("lost records") << QByteArray("Q");
    }
    void brokenResolvers()
    {
        QFETCH(QByteArray, bytes);
        test::FakeResolver resolver([&](const std::string& query, bool) {
            return bytes == "Q" ? reply(query, 0, {}, 3) : bytes.toStdString();
        });
        const auto start = Clock::now();
        const auto answers = ask({resolver.endpoint()}, "shop.example");
        QCOMPARE(answers.at(0).result, DnsResult::Malformed);
        QCOMPARE(answers.at(1).result, DnsResult::Malformed);
        QVERIFY(Clock::now() - start < 600ms); // does not sit out the deadline
    }
    void asksWithEdnsAsTheSystemDoes()
    {
        ResolverSettings settings;
        settings.edns = true;
        test::FakeResolver understands([](const std::string& query, bool) { return hasEdns(query) ? std::optional(addressReply(query)) : std::nullopt; });
        settings.servers = {understands.endpoint()};
        const auto answers = probe::askResolvers(settings, "shop.example", Clock::now() + 700ms, {});
        QCOMPARE(answers.at(1).addresses.at(0).toString(), std::string("2001:db8::7"));
        test::FakeResolver old([](const std::string& query, bool) { return hasEdns(query) ? reply(query, 1) : addressReply(query); });
        settings.servers = {old.endpoint()};
        const auto again = probe::askResolvers(settings, "shop.example", Clock::now() + 700ms, {});
        QCOMPARE(again.size(), std::size_t(2));
        QVERIFY(again[0].rcode == "NOERROR" && !again[0].contrast); // glibc goes on without EDNS as well
    }
    void silenceToEdnsIsContrastedWithAPlainQuestion()
    {
        ResolverSettings settings;
        settings.edns = true;
        test::FakeResolver behind_a_filter([](const std::string& query, bool) { return hasEdns(query) ? std::nullopt : std::optional(addressReply(query)); });
        settings.servers = {behind_a_filter.endpoint()};
        const auto start = Clock::now();
        const auto answers = probe::askResolvers(settings, "shop.example", start + 10s, {});
        QCOMPARE(answers.size(), std::size_t(4));
        QVERIFY(answers[0].result == DnsResult::TimedOut && !answers[0].contrast);
        QVERIFY(answers[2].result == DnsResult::Answered && answers[2].contrast);
        QVERIFY(Clock::now() - start < 3s); // the plain answer settles it
    }
    void silentResolverBesideAGoodOne()
    {
        test::FakeResolver silent([](const std::string&, bool) { return std::nullopt; });
        test::FakeResolver good([](const std::string& query, bool) { return addressReply(query); });
        const auto answers = ask({silent.endpoint(), good.endpoint()}, "shop.example");
        QCOMPARE(answers.size(), std::size_t(4));
        QCOMPARE(answers[0].result, DnsResult::TimedOut);
        QVERIFY(answers[0].duration_us >= 690'000);
        QCOMPARE(answers[2].result, DnsResult::Answered);
        QVERIFY(answers[2].duration_us < 500'000);
    }
    void nobodyThere()
    {
        Endpoint gone;
        {
            const test::LoopbackSocket socket(SOCK_DGRAM);
            gone = socket.endpoint();
        }
        const auto answers = ask({gone}, "shop.example");
        QCOMPARE(answers.at(0).result, DnsResult::Unreachable);
        QVERIFY(answers[0].duration_us < 500'000);
    }
    void truncatedAnswerIsAskedAgainOverTcp()
    {
        test::FakeResolver resolver([](const std::string& query, bool over_tcp) {
            return over_tcp ? addressReply(query) : reply(query, 0, {}, 0, 0x8380);
        });
        const auto answers = ask({resolver.endpoint()}, "shop.example");
        QCOMPARE(answers.at(0).result, DnsResult::Answered);
        QCOMPARE(answers.at(0).addresses.size(), std::size_t(1));
    }
    void shortNameUsesTheSearchList()
    {
        test::FakeResolver resolver([](const std::string& query, bool) {
            return query.find("corp") != std::string::npos ? addressReply(query) : reply(query, 3);
        });
        const auto found = ask({resolver.endpoint()}, "db", {"lab.example", "corp.example"});
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].name, std::string("db.corp.example"));
        const auto nowhere = ask({resolver.endpoint()}, "db", {"lab.example"});
        QCOMPARE(nowhere.size(), std::size_t(4));
        QCOMPARE(nowhere[2].name, std::string("db"));
    }
    void stopEndsTheWait()
    {
        test::FakeResolver silent([](const std::string&, bool) { return std::nullopt; });
        ResolverSettings settings;
        settings.servers = {silent.endpoint()};
        StopSource stop;
        stop.request_stop();
        const auto start = Clock::now();
        const auto answers = probe::askResolvers(settings, "shop.example", start + 10s, stop.get_token());
        QVERIFY2(answers.empty(), "a resolver that was not waited for has not been silent");
        QVERIFY(Clock::now() - start < 1s);
    }
    void encodesNames()
    {
        QCOMPARE(*probe::asciiName("Shop.Example"), std::string("shop.example"));
        QCOMPARE(*probe::asciiName("bücher.example"), std::string("xn--bcher-kva.example"));
        QCOMPARE(*probe::asciiName("_svc.example"), std::string("_svc.example"));
        QVERIFY(!probe::asciiName("a\u0300\u202E.example").ok());
        const auto long_label = probe::asciiName(std::string(64, 'a') + ".example");
        QVERIFY(!long_label.ok());
        QVERIFY(long_label.error().message().find("63") != std::string::npos);
    }
    void systemLookupOfLiteralsAndNonsense()
    {
        const auto literal = probe::systemLookup("192.0.2.7", Clock::now() + 5s, {});
        QCOMPARE(literal.error, std::string());
        QCOMPARE(literal.addresses.at(0).toString(), std::string("192.0.2.7"));
        QCOMPARE(probe::systemLookup(std::string(64, 'a') + ".example", Clock::now() + 5s, {}).error,
                 std::string("EAI_IDN_ENCODE"));
    }
    void abandonsWhatDoesNotEnd()
    {
        auto released = std::make_shared<std::latch>(1);
        const auto start = Clock::now();
        const auto value = probe::runAbandonable([released] { return released->wait(), 1; }, start + 30ms, {});
        QVERIFY(!value);
        QVERIFY(Clock::now() - start < 2s);
        released->count_down();
        QCOMPARE(probe::runAbandonable([] { return 2; }, Clock::now() + 10s, {}).value_or(0), 2);
    }
};

QTEST_GUILESS_MAIN(TestResolve)
#include "test_resolve.moc"
