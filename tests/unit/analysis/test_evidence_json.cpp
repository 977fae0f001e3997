// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/evidence/evidence_json.h"
#include "full_case.h"

#include <nlohmann/json.hpp>

using namespace deadair;
using Json = nlohmann::ordered_json;

namespace
{

Evidence sample(Fact fact)
{
    return {"e1", "probe", 1'772'366'400'250, std::move(fact)};
}

} // namespace

class TestEvidenceJson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindSurvivesTheRoundTrip()
    {
        for (const auto& piece : test::evidenceOfEveryKind("text")) {
            const auto json = evidenceToJson(piece);
            const auto back = evidenceFromJson(Json::parse(json.dump()));
            QVERIFY2(back.ok(), back.ok() ? "" : back.error().message().c_str());
            QCOMPARE(QString::fromStdString(evidenceToJson(*back).dump()), QString::fromStdString(json.dump()));
            QVERIFY(json.size() > 4);
            QCOMPARE(json["source"].get<std::string>(), piece.source); // no fact's field may hide the envelope's
        }
    }
    void hasTheContractsFields()
    {
        const auto json = evidenceToJson(sample(NameLookup{"db.example", "", {IpAddress::v4(0x0a000904)}, 1200}));
        QCOMPARE(json["id"].get<std::string>(), std::string("e1"));
        QCOMPARE(json["kind"].get<std::string>(), std::string("name_lookup"));
        QCOMPARE(json["time"].get<std::string>(), std::string("2026-03-01T12:00:00.250Z"));
        QCOMPARE(json["addresses"][0].get<std::string>(), std::string("10.0.9.4"));
        QCOMPARE(json["duration_us"].get<int>(), 1200);
    }
    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("names");
        const QByteArray head = R"({"id":"e1","time":"2026-03-01T12:00:00Z","kind":)";
        QTest::newRow("kind") << head + R"("horoscope"})" << QByteArray("horoscope");
        QTest::newRow("type") << head + R"("ping","sent":"many"})" << QByteArray("sent");
        QTest::newRow("range") << head + R"("connect_attempt","port":70000})" << QByteArray("port");
        QTest::newRow("address") << head + R"("ping","address":"1.2.3"})" << QByteArray("address");
        QTest::newRow("enum") << head + R"("trace","protocol":"sctp"})" << QByteArray("protocol");
        QTest::newRow("array") << QByteArray("[]") << QByteArray("not an object");
        QTest::newRow("no time") << QByteArray(R"({"id":"e1","kind":"ping"})") << QByteArray("time");
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, names);
        const auto read = evidenceFromJson(Json::parse(text.toStdString()));
        QVERIFY(!read.ok());
        QVERIFY2(QByteArray::fromStdString(read.error().message()).contains(names), read.error().message().c_str());
    }
};

QTEST_APPLESS_MAIN(TestEvidenceJson)
#include "test_evidence_json.moc"
