// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QElapsedTimer>
#include <QFile>

#include "analysis/explain/explanation.h"

#include <nlohmann/json.hpp>

#include <cstdio>

using namespace deadair;
using nlohmann::json;

namespace
{
struct Score {
    int messages = 0;
    int target_and_kind = 0;
    std::map<std::string, int> right;
};

constexpr const char* fields[] = {"kind", "host", "port", "runtime", "stage", "timeout_ms"};

/// A field is right when it is the expected value or one of those that also count.
bool isRight(const json& sample, const std::string& field, const json& got)
{
    if (!sample["expect"].contains(field) || got == sample["expect"][field])
        return true;
    const auto& also = sample.contains("also") ? sample["also"] : json::object();
    return also.contains(field) && std::ranges::find(also[field], got) != also[field].end();
}

Score scoreFile(const char* name)
{
    Score score;
    QFile file(QString::fromUtf8(DEADAIR_TEST_DATA "/errors/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly))
        return score;
    while (!file.atEnd()) {
        const auto sample = json::parse(file.readLine().toStdString(), nullptr, false);
        if (sample.is_discarded())
            continue;
        const auto document = json::parse(toJson(explain(sample["text"].get<std::string>())));
        json got = document;
        got["host"] = document["target"]["host"];
        got["port"] = document["target"]["port"];
        ++score.messages;
        bool all = true;
        for (const auto* field : fields) {
            const bool right = isRight(sample, field, got[field]);
            score.right[field] += right ? 1 : 0;
            if (std::string_view(field) == "kind" || std::string_view(field) == "host" ||
                std::string_view(field) == "port")
                all = all && right;
            if (!right && qEnvironmentVariableIsSet("DEADAIR_SHOW_MISSES"))
                std::printf("%s %s: got %s, expected %s\n", sample["id"].get<std::string>().c_str(), field,
                            got[field].dump().c_str(), sample["expect"][field].dump().c_str());
        }
        score.target_and_kind += all ? 1 : 0;
    }
    std::printf("%s: %d messages, kind+host+port %d", name, score.messages, score.target_and_kind);
    for (const auto& [field, right] : score.right)
        std::printf(", %s %d", field.c_str(), right);
    std::printf("\n");
    return score;
}
} // namespace

class TestExplain final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samples()
    {
        const auto score = scoreFile("samples.jsonl");
        QCOMPARE(score.messages, 108);
        QVERIFY(score.target_and_kind >= 104);
    }
    void heldOut()
    {
        const auto score = scoreFile("heldout.jsonl");
        QVERIFY(score.messages >= 120);
        QVERIFY(score.target_and_kind >= score.messages * 95 / 100);
    }
    void knownForms()
    {
        const auto score = scoreFile("forms.jsonl");
        QVERIFY(score.messages >= 200);
        QVERIFY(score.target_and_kind >= score.messages * 95 / 100);
    }
    void heldOutLater()
    {
        const auto score = scoreFile("heldout_2.jsonl");
        QVERIFY(score.messages >= 50);
        QVERIFY(score.target_and_kind >= score.messages * 95 / 100);
    }
    void heldOutThird()
    {
        const auto score = scoreFile("heldout_3.jsonl");
        QVERIFY(score.messages >= 150);
        QVERIFY(score.target_and_kind >= score.messages * 95 / 100);
    }
    void heldOutFourth()
    {
        const auto score = scoreFile("heldout_4.jsonl");
        QVERIFY(score.messages >= 60);
        QVERIFY(score.target_and_kind >= score.messages * 95 / 100);
    }
    void jsonIsTheContract()
    {
        const auto document =
            json::parse(toJson(explain("ssh: connect to host db.example port 22: Connection timed out")));
        const json expected = {{"schema", "deadair.explain/1"},
                               {"runtime", "ssh"},
                               {"kind", "timed_out"},
                               {"stage", "connect"},
                               {"target", {{"host", "db.example"}, {"port", 22}}},
                               {"timeout_ms", nullptr}};
        QCOMPARE(document.dump(), expected.dump());
    }
    void namesWhatDecided()
    {
        const auto explanation = explain("dial tcp 192.0.2.4:443: getsockopt: connection refused");
        QCOMPARE(explanation.decisive, std::string("connection refused"));
        QVERIFY(explanation.mentions_getsockopt);
        QVERIFY(!explain("connection refused").mentions_getsockopt);
    }
    void proxyIsItsOwnTarget()
    {
        const auto explanation =
            explain("Get \"https://api.example/\": proxyconnect tcp: dial tcp 192.0.2.7:3128: i/o timeout");
        QCOMPARE(explanation.host, std::string("192.0.2.7"));
        QCOMPARE(explanation.port, std::uint16_t(3128));
    }
    void neverTheNearEnd_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("listening") << QByteArray("listen tcp 127.0.0.1:80: bind: address already in use");
        QTest::newRow("resolver") << QByteArray("resolver 192.0.2.53:53 timed out");
        QTest::newRow("client") << QByteArray("[client 192.0.2.9:52000] connection reset by peer");
        QTest::newRow("documentation") << QByteArray("Connection refused, see https://docs.example/errors");
        QTest::newRow("stack frame") << QByteArray("Error: timed out\n    at f (http://app.example/app.js:10:5)");
        QTest::newRow("file and line") << QByteArray("main.go:8080: connection refused");
        QTest::newRow("local port") << QByteArray("read tcp 192.0.2.9:52000->: connection reset by peer");
    }
    void neverTheNearEnd()
    {
        QFETCH(QByteArray, text);
        const auto host = explain(text.toStdString()).host;
        QVERIFY2(!host, host.value_or(std::string()).c_str());
    }
    void survivesGarbage_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("not UTF-8") << QByteArray(
            "connect to \xff\xfe.example port 80: \xc3 timed out http://\xff\xff/");
        QTest::newRow("cut UTF-8") << QByteArray("\xe2\x94");
        QTest::newRow("cut escape") << QByteArray("\x1b[");
        QTest::newRow("backslash") << QByteArray("\\");
        QTest::newRow("colons") << QByteArray(2'000'000, ':');
        QTest::newRow("slashes") << QByteArray(2'000'000, '/');
        QTest::newRow("one letter") << QByteArray(2'000'000, 'a');
        QTest::newRow("digits") << QByteArray(2'000'000, '9');
        QTest::newRow("schemes") << QByteArray("http://").repeated(300'000);
        QTest::newRow("brackets") << QByteArray("[::1").repeated(300'000);
        QTest::newRow("addresses") << QByteArray("192.0.2.1:80 ").repeated(100'000);
        QTest::newRow("words") << QByteArray("connect to timed out after 5 ").repeated(50'000);
        QTest::newRow("gaps") << QByteArray("lookup dial tcp read tcp ").repeated(50'000);
        QTest::newRow("plus") << QByteArray("a+").repeated(500'000);
    }
    void survivesGarbage()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const auto document = json::parse(toJson(explain(text.toStdString())), nullptr, false);
        QVERIFY(!document.is_discarded());
        QVERIFY2(timer.elapsed() < 30000, std::to_string(timer.elapsed()).c_str());
    }
    void aLongLogIsReadAtBothEnds()
    {
        const std::string noise(400'000, '-');
        const auto explanation = explain("GET https://api.example/v1\n" + noise + "\nconnect: connection refused");
        QCOMPARE(explanation.kind, FailureKind::Refused);
        QCOMPARE(explanation.host, std::string("api.example"));
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "test_explain.moc"
