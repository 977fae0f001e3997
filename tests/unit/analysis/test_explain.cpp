// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

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
        QVERIFY(score.target_and_kind >= 100);
    }
    void heldOut()
    {
        const auto score = scoreFile("heldout.jsonl");
        QVERIFY(score.messages >= 120);
        QVERIFY(score.target_and_kind >= score.messages * 9 / 10);
    }
    void knownForms()
    {
        const auto score = scoreFile("forms.jsonl");
        QVERIFY(score.messages >= 200);
        QVERIFY(score.target_and_kind >= score.messages * 9 / 10);
    }
    void heldOutLater()
    {
        const auto score = scoreFile("heldout_2.jsonl");
        QVERIFY(score.messages >= 50);
        QVERIFY(score.target_and_kind >= score.messages * 9 / 10);
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "test_explain.moc"
