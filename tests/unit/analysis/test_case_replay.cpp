// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/diagnosis/case_json.h"
#include "analysis/diagnosis/diagnose.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace deadair;

namespace
{

const QString folder = QStringLiteral(DEADAIR_TEST_DATA "/cases/");

QByteArray readFile(const QString& name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Cases that the fault lab saved, diagnosed again from their evidence: no network, no root.
class TestCaseReplay final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheCauseThatTheLabMade_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        const auto index = QJsonDocument::fromJson(readFile(QStringLiteral("index.json"))).object();
        QVERIFY2(!index.isEmpty(), "tests/data/cases/index.json lists no case");
        for (auto entry = index.begin(); entry != index.end(); ++entry) {
            QStringList expected;
            const auto causes = entry.value().toObject().value(QStringLiteral("expected")).toArray();
            for (const auto& cause : causes)
                expected << cause.toString();
            QTest::newRow(qPrintable(entry.key())) << entry.key() << expected;
        }
    }

    void namesTheCauseThatTheLabMade()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, expected);
        const auto saved = caseFromJson(readFile(file).toStdString());
        QVERIFY2(saved.ok(), qPrintable(saved.ok() ? QString() : QString::fromStdString(saved.error().message())));
        const auto diagnosis = diagnose(saved->evidence);
        QVERIFY(!diagnosis.hypotheses.empty());
        const auto first = QString::fromStdString(diagnosis.hypotheses.front().cause);
        QVERIFY2(expected.contains(first), qPrintable(first + QStringLiteral(" instead of ") + expected.join(QStringLiteral(" or "))));
    }

    void everyHypothesisNamesEvidenceThatIsThere()
    {
        for (const auto& name : QDir(folder).entryList({QStringLiteral("*.json")})) {
            const auto saved = caseFromJson(readFile(name).toStdString());
            if (!saved.ok()) // the index itself
                continue;
            double sum = 0;
            for (const auto& hypothesis : diagnose(saved->evidence).hypotheses) {
                sum += hypothesis.confidence;
                for (const auto& id : hypothesis.evidence_for) {
                    const bool known = std::any_of(saved->evidence.begin(), saved->evidence.end(),
                        [&id](const Evidence& evidence) { return evidence.id == id; });
                    QVERIFY2(known, qPrintable(name + QStringLiteral(": ") + QString::fromStdString(id)));
                }
            }
            QVERIFY2(sum <= 1.001, qPrintable(name));
        }
    }
};

QTEST_APPLESS_MAIN(TestCaseReplay)
#include "test_case_replay.moc"
