// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/diagnosis/case_json.h"
#include "full_case.h"

#include <nlohmann/json.hpp>

using namespace deadair;
using Json = nlohmann::ordered_json;

namespace
{

QString refusal(const std::string& text)
{
    const auto read = caseFromJson(text);
    return read.ok() ? QString() : QString::fromStdString(read.error().message());
}

std::string changed(const char* pointer, const Json& value)
{
    auto json = Json::parse(caseToJson(test::fullCase("text")));
    json[Json::json_pointer(pointer)] = value;
    return json.dump();
}

} // namespace

class TestCaseJson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesTheRoundTrip()
    {
        const auto text = caseToJson(test::fullCase("\u2192 \"quoted\"\n\x01"));
        const auto back = caseFromJson(text);
        QVERIFY2(back.ok(), qPrintable(refusal(text)));
        QCOMPARE(QString::fromStdString(caseToJson(*back)), QString::fromStdString(text));
        const auto original = test::fullCase("\u2192 \"quoted\"\n\x01");
        QCOMPARE(back->hypotheses, original.hypotheses);
        QCOMPARE(back->checklist, original.checklist);
        QCOMPARE(back->remedies, original.remedies);
        QCOMPARE(back->verdict, original.verdict);
        QCOMPARE(back->environment, original.environment);
        QCOMPARE(back->addresses, original.addresses);
        QCOMPARE(back->started_ms, original.started_ms);
        QVERIFY(back->works && back->conclusive && back->interrupted);
        QVERIFY(back->evidence.size() == original.evidence.size());
        QVERIFY(back->question.app_timeout_ms == original.question.app_timeout_ms);
    }
    void hasTheContractsFields()
    {
        const auto json = Json::parse(caseToJson(test::fullCase("text")));
        for (const auto* name : {"schema", "target", "outcome", "verdict", "hypotheses", "checklist", "evidence",
                                 "remedies", "duration_ms"})
            QVERIFY2(json.contains(name), name);
        QCOMPARE(json["schema"].get<std::string>(), std::string("deadair.case/1"));
        QCOMPARE(json["target"]["addresses"][1].get<std::string>(), std::string("fd00:9::4"));
        QCOMPARE(json["outcome"].get<std::string>(), std::string("unreachable"));
        QCOMPARE(json["verdict"]["where"]["side"].get<std::string>(), std::string("path"));
        QCOMPARE(json["hypotheses"][0]["for"][1].get<std::string>(), std::string("e3"));
        QCOMPARE(json["checklist"][1]["status"].get<std::string>(), std::string("skipped"));
        QVERIFY(json["remedies"][0]["commands"]["windows"].is_array());
    }
    void replacesBytesThatAreNotUtf8()
    {
        auto value = test::fullCase("text");
        value.verdict.summary = "bad \xff\xc3 bytes";
        value.verdict.confidence = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(caseFromJson(caseToJson(value)).ok());
    }
    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<std::string>("text");
        QTest::newRow("text") << "verdict.summary" << changed("/verdict/summary", 7);
        QTest::newRow("nested") << "hypotheses[1].where.hop" << changed("/hypotheses/1/where/hop", "three");
        QTest::newRow("enum") << "outcome" << changed("/outcome", "exploded");
        QTest::newRow("range") << "target.port" << changed("/target/port", 70000);
        QTest::newRow("confidence") << "verdict.confidence" << changed("/verdict/confidence", 1.5);
        QTest::newRow("list") << "checklist" << changed("/checklist", Json::object());
        QTest::newRow("element") << "checklist[1]" << changed("/checklist/1", 4);
        QTest::newRow("address") << "target.addresses" << changed("/target/addresses/0", "1.2.3");
        QTest::newRow("command") << "remedies[0].commands.linux" << changed("/remedies/0/commands/linux", "rm");
        QTest::newRow("words") << "words.port" << changed("/hypotheses/0/words/port", 5432);
        QTest::newRow("evidence") << "evidence" << changed("/evidence", 1);
        QTest::newRow("in evidence") << "'e2'" << changed("/evidence/1/what", 1);
        QTest::newRow("missing") << "verdict"
                                 << std::string(R"({"schema":"deadair.case/1","target":{},"outcome":"reset"})");
    }
    void namesTheFieldThatIsWrong()
    {
        QFETCH(QString, names);
        QFETCH(std::string, text);
        QVERIFY2(refusal(text).contains(names), qPrintable(refusal(text)));
    }
    void saysWhatItCannotOpen_data()
    {
        QTest::addColumn<QString>("says");
        QTest::addColumn<std::string>("text");
        const auto whole = caseToJson(test::fullCase("text"));
        QTest::newRow("truncated") << "truncated" << whole.substr(0, whole.size() / 2);
        QTest::newRow("truncated in a string") << "truncated" << whole.substr(0, whole.find("unreachable") + 3);
        QTest::newRow("empty") << "empty" << std::string(" \n");
        QTest::newRow("newer") << "deadair.case/2" << changed("/schema", "deadair.case/2");
        QTest::newRow("newer says what it reads") << "deadair.case/1" << changed("/schema", "deadair.case/2");
        QTest::newRow("other") << "deadair.trace/1" << changed("/schema", "deadair.trace/1");
        QTest::newRow("no schema") << "schema" << std::string("{}");
        QTest::newRow("array") << "object" << std::string("[]");
        QTest::newRow("garbage") << "JSON" << std::string("\xff\xfe hello");
        QTest::newRow("bomb") << "nested" << std::string(500'000, '[');
        QTest::newRow("closed bomb") << "nested" << std::string(500'000, '[') + std::string(500'000, ']');
    }
    void saysWhatItCannotOpen()
    {
        QFETCH(QString, says);
        QFETCH(std::string, text);
        QVERIFY2(refusal(text).contains(says), qPrintable(refusal(text)));
    }
    void neverCrashesOnAnyPrefixOrFlippedByte()
    {
        const auto whole = caseToJson(test::fullCase("text"));
        for (std::size_t length = 0; length + 2 < whole.size(); length += 37)
            QVERIFY(!caseFromJson(std::string_view(whole).substr(0, length)).ok());
        for (std::size_t at = 0; at < whole.size(); at += 41) {
            auto damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x15);
            (void)caseFromJson(damaged);
        }
    }
};

QTEST_APPLESS_MAIN(TestCaseJson)
#include "test_case_json.moc"
