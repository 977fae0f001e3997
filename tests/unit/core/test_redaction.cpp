// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/diagnosis/case_json.h"
#include "full_case.h"
#include "report/html_report.h"
#include "report/markdown_report.h"
#include "report/pseudonyms.h"
#include "report/redact.h"

using namespace deadair;

namespace
{

/// A case whose secrets stand in typed fields and in every kind of text.
Case privateCase()
{
    auto value = test::fullCase("10.0.9.4 db.corp.example web7.corp.example /home/alice/x aa:bb:cc:dd:ee:0f fd00:9::4");
    value.question.input = "postgres://alice:hunter2@db.corp.example:5432/app?password=hunter2";
    value.question.host = "db.corp.example";
    value.question.path = "/app?password=hunter2";
    value.evidence[0].fact = value.question;
    value.evidence.push_back(
        {"x1", "resolve", 0, NameLookup{"db.corp.example", "", {*IpAddress::parse("10.0.9.4")}, 1200}});
    Neighbour neighbour;
    neighbour.address = *IpAddress::parse("10.0.9.4");
    neighbour.link_address = "aa:bb:cc:dd:ee:0f";
    value.evidence.push_back({"x2", "neighbour", 0, neighbour});
    ServiceReply reply;
    reply.excerpt = "220 mail3.other-corp.example ESMTP";
    value.evidence.push_back({"x3", "service", 0, reply});
    HttpReply page;
    page.excerpt = "Apache Server at intranet Port 80: no answer of http://backend:8080/ and orders@warehouse, tell srv-db-01";
    value.evidence.insert(value.evidence.end() - 2, {"x4", "http", 0, page});
    value.environment = {{"user", "alice"}, {"host", "laptop-17"}, {"kernel", "6.18.0"}};
    value.verdict.summary =
        "laptop-17 of alice cannot reach DB.Corp.Example (10.0.9.4:5432), says mail3.other-corp.example, and Mail3 it was.";
    value.remedies[0].commands["linux"] = {"dig @10.0.9.53 db.corp.example", "cat /home/alice/.config"};
    return value;
}

const char* const secrets[] = {"10.0.9.4", "10.0.9.53", "db.corp",   "web7",  "alice",      "aa:bb:cc",
                               "fd00:9",   "hunter2",   "laptop-17", "mail3", "other-corp", "10.0.0.",
                               "intranet", "warehouse", "srv-db-01", "backend:"};

} // namespace

class TestRedaction final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingPrivateIsLeft()
    {
        const auto value = redacted(privateCase());
        for (const auto& text : {caseToJson(value), htmlReport(value), markdownReport(value)})
            for (const auto* const secret : secrets) {
                const auto at = QString::fromStdString(text).indexOf(QString::fromUtf8(secret), 0, Qt::CaseInsensitive);
                const auto around = text.substr(static_cast<std::size_t>(std::max<qsizetype>(at - 60, 0)), 120);
                QVERIFY2(at < 0, (std::string(secret) + " in: " + around).c_str());
            }
    }
    void theSameStaysTheSame()
    {
        const auto value = redacted(privateCase());
        const auto* const lookup = std::get_if<NameLookup>(&(value.evidence.end() - 4)->fact);
        const auto* const neighbour = std::get_if<Neighbour>(&(value.evidence.end() - 2)->fact);
        QVERIFY(lookup != nullptr && neighbour != nullptr);
        QCOMPARE(lookup->name, value.question.host);
        QCOMPARE(lookup->addresses.front(), neighbour->address);
        QVERIFY(neighbour->address.isDocumentation());
        QVERIFY(value.verdict.summary.find(value.question.host) != std::string::npos);
        QVERIFY(value.verdict.summary.find(neighbour->address.toString() + ":5432") != std::string::npos);
        QVERIFY(value.question.host.ends_with(".example"));
    }
    void canBeReadAndRenderedAgain()
    {
        const auto text = caseToJson(redacted(privateCase()));
        const auto back = caseFromJson(text);
        QVERIFY2(back.ok(), back.ok() ? "" : back.error().message().c_str());
        QCOMPARE(caseToJson(*back), text);
    }
    void keepsWhatSaysWhatIsWrong_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::newRow("special addresses") << std::string("127.0.0.1 0.0.0.0 :: ::1 255.255.255.255 224.0.0.1");
        QTest::newRow("localhost") << std::string("localhost:5432");
        QTest::newRow("settings") << std::string(
            "sysctl net.core.somaxconn=4096; nginx.service; /var/log/nginx/error.log");
        QTest::newRow("rules") << std::string("tcp dport 5432 drop comment \"a:b\"");
        QTest::newRow("times and versions") << std::string("at 12:30:45, kernel 6.18.0-rc1, TLS 1.3, 3.2 s");
    }
    void keepsWhatSaysWhatIsWrong()
    {
        QFETCH(std::string, text);
        Pseudonyms names;
        names.addHost("localhost");
        names.addHost("db.corp.example");
        QCOMPARE(QString::fromStdString(names.text(text)), QString::fromStdString(text));
    }
    void replacesAddressesInsideTexts()
    {
        Pseudonyms names;
        const auto once = names.text("[2a00:1::5]:443 to 8.8.8.8:53, fe80::1%eth0, 10.1.0.0/16.");
        QVERIFY2(once.find("2a00") == std::string::npos && once.find("8.8.8.8") == std::string::npos, once.c_str());
        QVERIFY2(once.find("]:443 to ") != std::string::npos && once.find(":53, fe80::") != std::string::npos &&
                     once.find("%eth0") != std::string::npos && once.ends_with("/16."),
                 once.c_str());
        QCOMPARE(names.text("8.8.8.8"), names.address(*IpAddress::parse("8.8.8.8")).toString());
        QVERIFY(names.address(*IpAddress::parse("8.8.8.8")) != names.address(*IpAddress::parse("8.8.4.4")));
    }
    void manyAddressesStayApart()
    {
        Pseudonyms names;
        std::set<IpAddress> made;
        for (std::uint32_t number = 0; number < 3000; ++number)
            made.insert(names.address(IpAddress::v4(0x0a000001u + number)));
        QCOMPARE(made.size(), std::size_t{3000});
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "test_redaction.moc"
