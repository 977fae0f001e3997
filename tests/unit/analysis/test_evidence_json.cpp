// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/evidence/evidence_json.h"

#include <nlohmann/json.hpp>

using namespace deadair;
using Json = nlohmann::ordered_json;

namespace
{

Evidence sample(Fact fact)
{
    return {"e1", "probe", 1'772'366'400'250, std::move(fact)};
}

/// Sets every field to something that is not its default, so that a field missing from the JSON form is noticed.
struct Fill {
    int counter = 1;
    void operator()(const char*, bool& value) { value = true; }
    void operator()(const char*, std::string& value) { value = "text " + std::to_string(counter++); }
    void operator()(const char*, double& value) { value = 0.5 + counter++; }
    void operator()(const char*, IpAddress& value) { value = IpAddress::v4(0x0a000000u + static_cast<unsigned>(counter++)); }
    void operator()(const char*, IpPrefix& value) { value = {IpAddress::v4(0x0a000001u), 8 + counter++ % 20}; }
    void operator()(const char*, Endpoint& value) { value = {IpAddress::v4(0x0a000001u), static_cast<std::uint16_t>(counter++)}; }
    template <class T>
    requires std::integral<T>
    void operator()(const char*, T& value) { value = static_cast<T>(counter++); }
    template <class T>
    requires std::is_enum_v<T>
    void operator()(const char*, T& value) { value = std::rbegin(EnumNames<T>::table)->first; }
    template <class T>
    void operator()(const char* name, std::optional<T>& value) { value.emplace(), (*this)(name, *value); }
    template <class T>
    void operator()(const char* name, std::vector<T>& value)
    {
        value.resize(2);
        for (auto& element : value)
            (*this)(name, element);
    }
    template <class T>
    requires requires(T& value, Fill& fill) { T::fields(value, fill); }
    void operator()(const char*, T& value) { T::fields(value, *this); }
};

template <std::size_t Index = 0>
void forEachKind(auto&& visit)
{
    if constexpr (Index < std::variant_size_v<Fact>) {
        visit(std::variant_alternative_t<Index, Fact>{});
        forEachKind<Index + 1>(visit);
    }
}

} // namespace

class TestEvidenceJson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindSurvivesTheRoundTrip()
    {
        forEachKind([](auto fact) {
            Fill fill;
            fact.fields(fact, fill);
            const auto json = evidenceToJson(sample(fact));
            const auto back = evidenceFromJson(Json::parse(json.dump()));
            QVERIFY2(back.ok(), back.ok() ? "" : back.error().message().c_str());
            QCOMPARE(QString::fromStdString(evidenceToJson(*back).dump()), QString::fromStdString(json.dump()));
            QVERIFY(json.size() > 4);
            QCOMPARE(QString::fromStdString(json["source"].dump()), QStringLiteral("\"probe\"")); // no fact's field may hide the envelope's
        });
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
