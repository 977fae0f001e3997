// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "knowledge/explain_text.h"

#include <set>

using namespace deadair;

class TestExplainText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnMeaning()
    {
        std::set<std::string> meanings;
        for (const auto& [kind, name] : EnumNames<FailureKind>::table) {
            for (const auto& [stage, stage_name] : EnumNames<FailureStage>::table)
                QVERIFY2(!failureMeaning(kind, stage).empty(), std::string(name).c_str());
            meanings.insert(failureMeaning(kind, FailureStage::Connect));
        }
        QCOMPARE(meanings.size(), std::size(EnumNames<FailureKind>::table));
    }
    void answersAPerson()
    {
        const auto text =
            explainText(explain("dial tcp [2001:db8::5]:6379: getsockopt: connection timed out (timeout: 5s)"));
        QVERIFY(text.find("not answered") != std::string::npos || text.find("Nobody answered") != std::string::npos);
        QVERIFY(text.find("\"getsockopt\" is not what failed") != std::string::npos);
        QVERIFY(text.find("[2001:db8::5]:6379") != std::string::npos);
        QVERIFY(text.find("Written by: go") != std::string::npos);
        QVERIFY(text.find("5.0 s") != std::string::npos);
    }
    void saysWhatIsMissing()
    {
        const auto text = explainText(explain("Connection refused"));
        QVERIFY(text.find("does not name the other end") != std::string::npos);
        QVERIFY(text.find("getsockopt") == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestExplainText)
#include "test_explain_text.moc"
