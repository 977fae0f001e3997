// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/visible_text.h"

using namespace deadair;

class TestVisibleText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesHiddenCharactersOut_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("visible");
        QTest::newRow("plain") << std::string("caf\u00e9 \u65e5\u672c \U0001f600")
                               << std::string("caf\u00e9 \u65e5\u672c \U0001f600");
        QTest::newRow("escape sequence") << std::string("\x1b[31mred") << std::string("\\x1b[31mred");
        QTest::newRow("nul") << std::string("a\0b", 3) << std::string("a\\x00b");
        QTest::newRow("c1") << std::string("\u009b31m") << std::string("\\x9b31m");
        QTest::newRow("bidi") << std::string("a\u202eb\u2066c") << std::string("a\\u202eb\\u2066c");
        QTest::newRow("zero width") << std::string("a\u200bb\ufeff") << std::string("a\\u200bb\\ufeff");
        QTest::newRow("tag") << std::string("a\U000e0041") << std::string("a\\u0e0041");
        QTest::newRow("not utf-8") << std::string("a\xff\xc3") << std::string("a\\xff\\xc3");
        QTest::newRow("overlong") << std::string("\xc0\xaf\xe0\x80\xaf") << std::string("\\xc0\\xaf\\xe0\\x80\\xaf");
        QTest::newRow("surrogate") << std::string("\xed\xa0\x80") << std::string("\\xed\\xa0\\x80");
        QTest::newRow("lines") << std::string("a\nb\tc\r") << std::string("a b c\\x0d");
        QTest::newRow("empty") << std::string() << std::string();
    }
    void writesHiddenCharactersOut()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, visible);
        QCOMPARE(QString::fromStdString(visibleText(text)), QString::fromStdString(visible));
    }
    void cutsByCharacters()
    {
        QCOMPARE(QString::fromStdString(visibleText("\u00e9\u00e9\u00e9", 2)), QStringLiteral("\u00e9\u00e9\u2026"));
        QCOMPARE(visibleText("ab", 2), std::string("ab"));
    }
};

QTEST_APPLESS_MAIN(TestVisibleText)
#include "test_visible_text.moc"
