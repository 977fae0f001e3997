// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "full_case.h"
#include "knowledge/knowledge.h"
#include "report/html_report.h"
#include "report/markdown_report.h"
#include "report/save_file.h"
#include "report/syn_times.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace deadair;

namespace
{

const std::string hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;\x1b[2J\x07\u202eevil\u2066 "
                            "\xff|`*_[x](http://evil.example)";

/// Every value of the case is hostile, also where the texts of the catalogue fill one in.
Case hostileCase()
{
    auto value = test::fullCase(hostile);
    value.question.host = hostile;
    value.conclusive = false;
    value.works = false;
    for (const auto cause : knownCauses()) {
        Hypothesis hypothesis{std::string(cause), 0.01, value.verdict.where, {"e1", "nowhere"}, {hostile}, {}};
        for (const auto* const word : {"rule", "name", "excerpt", "product", "proxy", "process", "reason"})
            hypothesis.words[word] = hostile;
        value.remedies.push_back(remedyFor(hypothesis, value.question));
        value.hypotheses.push_back(std::move(hypothesis));
    }
    return value;
}

bool hasRawControl(const std::string& text)
{
    for (const char c : text)
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f)
            return true;
    return text.find("\u202e") != std::string::npos || text.find("\u2066") != std::string::npos ||
           text.find('\xff') != std::string::npos;
}

Case silentCase()
{
    Case value;
    value.question.host = "db.example";
    value.question.port = 5432;
    ConnectAttempt attempt;
    attempt.address = *IpAddress::parse("10.0.9.4");
    attempt.port = 5432;
    attempt.duration_us = 3'200'000;
    attempt.syn_retransmits = 2;
    value.evidence = {{"e1", "connect", 0, attempt}};
    value.hypotheses = {{"server.firewall", 0.9, {}, {"e1"}, {}, {{"rule", "tcp dport 5432 drop"}}}};
    value.hypotheses[0].where.side = Side::Server;
    value.conclusive = true;
    value.verdict = {"server.firewall", 0.9, causeSummary(value.hypotheses[0], value.question),
                     value.hypotheses[0].where};
    value.remedies = {remedyFor(value.hypotheses[0], value.question)};
    value.checklist = {{"connect", checkTitle("connect"), CheckStatus::Fail, "no answer", {"e1"}, 3200}};
    return value;
}

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOnPageOne()
    {
        const auto html = QString::fromStdString(htmlReport(silentCase()));
        for (const auto* const part :
             {"The server&#39;s firewall drops connections to port 5432: tcp dport 5432 drop.", "90 %", "the server",
              "<strong>The server&#39;s administrator:</strong>", "It worked when", "10.0.9.4:5432", "SYN, try 3",
              "1.0 s of silence", "<details id=\"e1\">", "prefers-color-scheme", "@media print"})
            QVERIFY2(html.contains(QString::fromUtf8(part)), part);
        QVERIFY(html.indexOf(QStringLiteral("It worked when")) < html.indexOf(QStringLiteral("Checklist")));
    }
    void drawsAttemptsAndHops()
    {
        auto value = silentCase();
        QVERIFY(htmlReport(value).find("class=\"chart\"") == std::string::npos); // one attempt is no course of time
        for (int at = 0; at < 20; ++at) {
            ConnectAttempt attempt;
            attempt.address = *IpAddress::parse("10.0.9.4");
            attempt.port = 5432;
            attempt.result = at % 4 == 0 ? ConnectResult::Silent : ConnectResult::Connected;
            attempt.duration_us = 12'000;
            value.evidence.push_back({"r" + std::to_string(at), "loss", value.started_ms + at * 100, attempt});
        }
        Trace trace;
        trace.address = *IpAddress::parse("10.0.9.4");
        for (int ttl = 1; ttl <= 3; ++ttl) {
            TraceHop hop;
            hop.ttl = ttl;
            hop.reply = HopReply::TimeExceeded;
            hop.rtt_us = ttl * 1'000;
            trace.hops.push_back(hop);
        }
        value.evidence.push_back({"t1", "trace", 0, trace});
        const auto html = QString::fromStdString(htmlReport(value));
        QCOMPARE(html.count(QStringLiteral("<svg class=\"chart\"")), 2);
        QVERIFY2(html.contains(QStringLiteral("10.0.9.4:5432: 21 attempts, 6 lost; half connected within 12 ms")),
                 qPrintable(html));
        QCOMPARE(html.count(QStringLiteral("<rect ")), 3);
    }
    void isSelfContained()
    {
        const auto html = QString::fromStdString(htmlReport(hostileCase()));
        QVERIFY(html.startsWith(QStringLiteral("<!DOCTYPE html>")));
        for (const auto* const part : {"<script", "<img", "<link", "@import", "url(", "src=\"", "href=\"http"})
            QVERIFY2(!html.contains(QString::fromUtf8(part), Qt::CaseInsensitive), part);
    }
    void escapesEverythingInHtml()
    {
        const auto html = htmlReport(hostileCase());
        QVERIFY(html.find("&lt;script&gt;alert(1)") != std::string::npos);
        QVERIFY(html.find("\\u202eevil") != std::string::npos);
        QVERIFY(!hasRawControl(html));
        // No tag but our own, and none with an event handler.
        static const QRegularExpression tag(QStringLiteral("<([a-zA-Z!/][^\\s>]*)([^>]*)>"));
        static const QRegularExpression known(QStringLiteral(
            "^(!DOCTYPE|/?(html|head|meta|title|style|body|header|h1|h2|h3|main|div|p|dl|dt|dd|section|ol|ul|li|strong|"
            "table|thead|tbody|tr|th|td|svg|text|line|path|circle|rect|details|summary|code|pre|a|footer)|"
            "(line|path|circle|rect)/?)$"));
        auto tags = tag.globalMatch(QString::fromStdString(html));
        while (tags.hasNext()) {
            const auto match = tags.next();
            QVERIFY2(known.match(match.captured(1)).hasMatch(), qPrintable(match.captured(0)));
            QVERIFY2(!match.captured(2).contains(QStringLiteral("onerror=")) ||
                         match.captured(2).contains(QStringLiteral("&lt;")),
                     qPrintable(match.captured(0)));
        }
    }
    void everyElementIsClosed()
    {
        const auto html = QString::fromStdString(htmlReport(hostileCase()));
        for (const auto* const name :
             {"div", "p",    "dl",      "dt",      "dd",   "section", "ol", "ul", "li", "table", "tr",   "td",
              "svg", "text", "details", "summary", "code", "pre",     "a",  "h2", "h3", "main",  "body", "html"}) {
            const QRegularExpression open(QStringLiteral("<%1[\\s>]").arg(QString::fromUtf8(name)));
            const auto closed = QStringLiteral("</%1>").arg(QString::fromUtf8(name));
            QVERIFY2(html.count(open) == html.count(closed), name);
        }
    }
    void escapesEverythingInMarkdown()
    {
        const auto text = markdownReport(hostileCase());
        QVERIFY(!hasRawControl(text));
        static const QRegularExpression command(QStringLiteral("^    .*$"), QRegularExpression::MultilineOption);
        const auto prose = QString::fromStdString(text).remove(command);
        for (const auto* const part : {"<script", "<img", "[x]("})
            QVERIFY2(!prose.contains(QString::fromUtf8(part)), part);
        QCOMPARE(QString::fromStdString(escapedMarkdown("a|b <c> *d* [e](f)\n# g")),
                 QStringLiteral("a\\|b &lt;c&gt; \\*d\\* \\[e\\](f) \\# g"));
    }
    void staysSmall()
    {
        auto value = hostileCase();
        for (int copies = 0; copies < 60; ++copies)
            for (const auto& piece : test::evidenceOfEveryKind(std::string(3000, '<')))
                value.evidence.push_back(piece);
        const auto html = htmlReport(value);
        QVERIFY2(html.size() <= 500'000, std::to_string(html.size()).c_str());
        QVERIFY(html.find("are in the saved case") != std::string::npos);
        QVERIFY(html.ends_with("</html>\n"));
    }
    void survivesAnEmptyCase()
    {
        QVERIFY(htmlReport({}).ends_with("</html>\n"));
        QVERIFY(!markdownReport({}).empty());
    }
    void reckonsWhenSynsWereSent()
    {
        QCOMPARE(synTimes(0, 0, 5'000'000), (std::vector<std::int64_t>{0}));
        QCOMPARE(synTimes(3, 0, 20'000'000), (std::vector<std::int64_t>{0, 1'000'000, 3'000'000, 7'000'000}));
        QCOMPARE(synTimes(3, 4, 20'000'000), (std::vector<std::int64_t>{0, 1'000'000, 2'000'000, 3'000'000}));
        QCOMPARE(synTimes(2, 0, 1'500'000).back(), std::int64_t{1'500'000});
        QVERIFY(synTimes(1'000'000, 0, 1).size() < 100);
    }
    void writesWholeFilesOrNothing()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a.html")).toStdString();
        QVERIFY(writeFile(path, "first").ok());
        QVERIFY(writeFile(path, "second").ok());
        QFile file(QString::fromStdString(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
    void saysWhyAFileCannotBeWritten()
    {
        const QTemporaryDir folder;
        const auto missing = folder.filePath(QStringLiteral("no/a.html")).toStdString();
        const auto failed = writeFile(missing, "x");
        QVERIFY(!failed.ok() && failed.error().code == ErrorCode::NotFound);
        QVERIFY2(failed.error().message().find(missing) != std::string::npos, failed.error().message().c_str());
        QVERIFY(!writeFile(folder.path().toStdString(), "x").ok());
        QVERIFY(!writeFile("", "x").ok());
        // The folder lets this user make files, and the name is taken by something that is no file.
        const auto pipe = folder.filePath(QStringLiteral("pipe"));
        QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
        QVERIFY(!writeFile(pipe.toStdString(), "x").ok());
        QVERIFY(!QFileInfo::exists(QString::fromStdString(missing)));
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "test_report.moc"
