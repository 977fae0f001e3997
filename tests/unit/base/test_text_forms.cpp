// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/encoding.h"
#include "base/shell_word.h"
#include "base/truth.h"
#include "base/xml.h"

using namespace deadair;

class TestTextForms final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void elementsTextAndEntities()
    {
        const auto read = parseXml("\xef\xbb\xbf<?xml version=\"1.0\"?><!-- c --><a x='>'>\n <b>1 &lt; 2 &#x41;</b><b/><c><![CDATA[<raw>]]></c></a>");
        QVERIFY2(read.ok(), read ? "" : read.error().message().c_str());
        QCOMPARE(read->name, std::string("a"));
        QCOMPARE(read->children.size(), 3U);
        QCOMPARE(read->child("b").text, std::string("1 < 2 A"));
        QCOMPARE(read->child("c").text, std::string("<raw>"));
        QVERIFY(read->child("none").name.empty());
    }
    void brokenDocumentsNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("no element");
        QTest::newRow("cut") << QByteArray("<a>\n<b>") << QStringLiteral("line 2: the document ends inside of <b>");
        QTest::newRow("cut tag") << QByteArray("<a><b") << QStringLiteral("cut off");
        QTest::newRow("crossed") << QByteArray("<a><b></a></b>") << QStringLiteral("</a> does not fit");
        QTest::newRow("document type") << QByteArray("<!DOCTYPE a><a/>") << QStringLiteral("document type");
        QTest::newRow("deep") << QByteArray("<a>").repeated(1000) << QStringLiteral("levels");
    }
    void brokenDocumentsNameTheLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const auto read = parseXml({text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!read);
        QVERIFY2(QString::fromStdString(read.error().message()).contains(says), read.error().message().c_str());
    }
    void windowsEncodings()
    {
        QCOMPARE(asUtf8("\xef\xbb\xbfx"), std::string("x"));
        QCOMPARE(asUtf8(std::string_view("\xff\xfe\x41\x00\xac\x20\x3d\xd8\x00\xde", 10)), std::string("A\xe2\x82\xac\xf0\x9f\x98\x80"));
        QCOMPARE(asUtf8(std::string_view("\xfe\xff\x00\x41\xd8\x00", 6)), std::string("A\xef\xbf\xbd"));
        QCOMPARE(asUtf8("plain"), std::string("plain"));
    }
    void wordsOfAShell()
    {
        QCOMPARE(shellWord("sg-0a1b"), std::string("sg-0a1b"));
        QCOMPARE(shellWord("it's; rm"), std::string("'it'\\''s; rm'"));
        QCOMPARE(shellWord("--option"), std::string());
        QCOMPARE(shellWord("a\nb"), std::string());
        QCOMPARE(powerShellWord("No 'guests'"), std::string("'No ''guests'''"));
    }
    void threeValues()
    {
        QVERIFY(both(Truth::Yes, Truth::Unknown) == Truth::Unknown && both(Truth::No, Truth::Unknown) == Truth::No);
        QVERIFY(either(Truth::Yes, Truth::Unknown) == Truth::Yes && either(Truth::No, Truth::Unknown) == Truth::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestTextForms)
#include "test_text_forms.moc"
