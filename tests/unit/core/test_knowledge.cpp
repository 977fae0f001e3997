// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "full_case.h"
#include "analysis/diagnosis/checklist.h"
#include "knowledge/capture_verdicts.h"
#include "knowledge/duration_text.h"
#include "knowledge/evidence_words.h"
#include "knowledge/knowledge.h"
#include "session/plan.h"

#include <QRegularExpression>

#include <set>

using namespace deadair;

namespace
{

// The catalogue of the contract.
const char* const all_causes[] = {"none",
                                  "client.no_link",
                                  "client.self_assigned_address",
                                  "client.no_route",
                                  "client.gateway_unreachable",
                                  "client.wrong_netmask",
                                  "client.firewall.outbound",
                                  "client.firewall.inbound",
                                  "client.security_software",
                                  "client.reverse_path_filter",
                                  "client.vpn_route",
                                  "client.proxy.unreachable",
                                  "client.proxy.denied",
                                  "client.proxy.required",
                                  "client.hosts_override",
                                  "client.ephemeral_ports_exhausted",
                                  "client.descriptors_exhausted",
                                  "client.conntrack_full",
                                  "client.overloaded",
                                  "client.app_timeout_too_short",
                                  "dns.not_found",
                                  "dns.no_address",
                                  "dns.server_unreachable",
                                  "dns.server_failure",
                                  "dns.slow",
                                  "dns.wrong_address",
                                  "dns.partly_dead",
                                  "dns.ipv6_broken",
                                  "path.filtered",
                                  "path.rejected",
                                  "path.unreachable",
                                  "path.blackhole",
                                  "path.loop",
                                  "path.loss",
                                  "path.ecn_blackhole",
                                  "path.mtu_blackhole",
                                  "path.return_lost",
                                  "server.host_down",
                                  "server.not_listening",
                                  "server.bound_elsewhere",
                                  "server.firewall",
                                  "server.cloud_rule",
                                  "server.accept_queue_full",
                                  "server.descriptors_exhausted",
                                  "server.connection_limit",
                                  "server.overloaded",
                                  "server.silent",
                                  "server.resets",
                                  "server.wrong_protocol",
                                  "tls.stalls",
                                  "tls.version_mismatch",
                                  "tls.certificate",
                                  "gateway.upstream_timeout",
                                  "gateway.upstream_unreachable",
                                  "gateway.no_healthy_upstream",
                                  "gateway.misconfigured",
                                  "gateway.timeouts_misaligned"};

const char* const all_words[] = {"target",
                                 "host",
                                 "port",
                                 "address",
                                 "addresses",
                                 "interface",
                                 "source",
                                 "gateway",
                                 "prefix",
                                 "route_type",
                                 "table",
                                 "rule",
                                 "allow_command",
                                 "owner",
                                 "backend",
                                 "way",
                                 "hop",
                                 "hop_address",
                                 "next_hop_address",
                                 "device_address",
                                 "sender",
                                 "icmp",
                                 "resolver",
                                 "resolvers",
                                 "rcode",
                                 "name",
                                 "dns_addresses",
                                 "hosts_path",
                                 "hosts_line",
                                 "hosts_address",
                                 "proxy",
                                 "proxy_status",
                                 "proxy_reason",
                                 "process",
                                 "pid",
                                 "unit",
                                 "listener_address",
                                 "queue",
                                 "queue_limit",
                                 "in_use",
                                 "limit",
                                 "timeout_ms",
                                 "needed_ms",
                                 "loss_percent",
                                 "attempts",
                                 "errno",
                                 "mtu",
                                 "status",
                                 "server",
                                 "gateway_product",
                                 "upstream_words",
                                 "not_before",
                                 "not_after",
                                 "issuer",
                                 "subject",
                                 "names",
                                 "tls_version",
                                 "tls_detail",
                                 "excerpt",
                                 "expected",
                                 "recognised",
                                 "product",
                                 "reason"};

Question question(const std::string& host)
{
    return {.input = host + ":5432",
            .scheme = {},
            .host = host,
            .port = 5432,
            .path = {},
            .vantage = Vantage::Client,
            .app_timeout_ms = {},
            .pasted_kind = {}};
}

Hypothesis cause(const std::string& id, double confidence = 0)
{
    return {id, confidence, {}, {}, {}, {}};
}

Hypothesis withWords(const std::string& id, const std::string& value)
{
    auto hypothesis = cause(id);
    for (const auto* const word : all_words)
        hypothesis.words[word] = value;
    return hypothesis;
}

ConnectAttempt attemptOf(ConnectResult result)
{
    ConnectAttempt attempt;
    attempt.address = *IpAddress::parse("10.0.9.4");
    attempt.port = 5432;
    attempt.result = result;
    return attempt;
}

/// What is wrong with a text that was filled; empty when nothing is.
QString fault(const std::string& text)
{
    static const QRegularExpression left(
        QStringLiteral("\\?|\\{[a-z_]+!?\\}|\\s,|\\s\\.(\\s|$)|  |,,|\\.\\.|\\(\\)|\\[\\]"));
    const auto filled = QString::fromStdString(text);
    if (filled.isEmpty())
        return QStringLiteral("empty");
    return left.match(filled).hasMatch() ? filled : QString();
}

void verifyEntry(const Hypothesis& hypothesis, const Question& asked)
{
    QVERIFY(!causeTitle(hypothesis.cause).empty() && causeTitle(hypothesis.cause) != hypothesis.cause);
    QVERIFY2(fault(causeSummary(hypothesis, asked)).isEmpty(), qPrintable(fault(causeSummary(hypothesis, asked))));
    QVERIFY2(causeSummary(hypothesis, asked).ends_with("."), causeSummary(hypothesis, asked).c_str());
    QVERIFY(!causeMeaning(hypothesis.cause).empty());
    const auto remedy = remedyFor(hypothesis, asked);
    QVERIFY(!remedy.steps.empty());
    for (const auto& step : remedy.steps) {
        QVERIFY2(fault(step).isEmpty(), qPrintable(fault(step)));
        QVERIFY2(step.find(": ") < 40 && step.find("It worked when ") != std::string::npos, step.c_str());
    }
    for (const auto* const system : {"linux", "macos", "windows"})
        for (const auto& command : remedy.commands.at(system))
            QVERIFY2(fault(command).isEmpty(), command.c_str());
}

std::string linuxCommands(const Hypothesis& hypothesis, const std::string& host)
{
    std::string all;
    const auto remedy = remedyFor(hypothesis, question(host));
    for (const auto& command : remedy.commands.at("linux"))
        all += command + "\n";
    return all;
}

} // namespace

class TestKnowledge final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resetAfterTheHandshakeIsSaid()
    {
        ConnectAttempt attempt;
        attempt.address = *IpAddress::parse("192.0.2.1");
        attempt.port = 443;
        attempt.result = ConnectResult::Connected;
        attempt.duration_us = 5000;
        QCOMPARE(knowledge::words(attempt), "192.0.2.1:443 accepted the connection in 5.0 ms.");
        attempt.error = "ECONNRESET";
        QCOMPARE(knowledge::words(attempt), "192.0.2.1:443 accepted the connection in 5.0 ms, and it was reset at once (ECONNRESET).");
    }
    void durationsHaveTheLanguagesPoint()
    {
        const auto spoken = [](const QLocale& locale, std::chrono::microseconds duration) {
            QLocale::setDefault(locale);
            return QString::fromStdString(durationText(duration));
        };
        QCOMPARE(spoken(QLocale(QLocale::German), std::chrono::milliseconds(3'400)), QStringLiteral("3,4 s"));
        QCOMPARE(spoken(QLocale(QLocale::Japanese), std::chrono::milliseconds(3'400)), QStringLiteral("3.4 s"));
        QCOMPARE(spoken(QLocale(QLocale::German), std::chrono::milliseconds(12)), QStringLiteral("12 ms"));
        QLocale::setDefault(QLocale::c());
    }
    void knowsTheWholeCatalogue()
    {
        const auto known = knownCauses();
        QCOMPARE(known.size(), std::size(all_causes));
        for (const auto* const id : all_causes)
            QVERIFY2(std::ranges::find(known, id) != known.end(), id);
    }
    void everyCauseReadsWell_data()
    {
        QTest::addColumn<std::string>("id");
        for (const auto* const id : all_causes)
            QTest::newRow(id) << std::string(id);
    }
    void everyCauseReadsWell()
    {
        QFETCH(std::string, id);
        verifyEntry(cause(id), {});
        verifyEntry(cause(id), question("db.example"));
        verifyEntry(withWords(id, "word"), question("db.example"));
        const auto remedy = remedyFor(withWords(id, "word"), question("db.example"));
        for (const auto* const system : {"linux", "macos", "windows"})
            QVERIFY2(!remedy.commands.at(system).empty(), system);
    }
    void fillsInWhatIsKnown()
    {
        auto hypothesis = cause("server.firewall");
        hypothesis.words["rule"] = "tcp dport 5432 drop";
        QCOMPARE(causeSummary(hypothesis, question("db.example")),
                 std::string("The server's firewall drops connections to port 5432: tcp dport 5432 drop."));
        QCOMPARE(causeSummary(cause("server.firewall"), {}),
                 std::string("The server's firewall drops connections to the port."));
    }
    void namesBothCandidatesOnThePath()
    {
        auto hypothesis = cause("path.filtered");
        hypothesis.where.address = "10.0.2.1";
        hypothesis.where.hop = 2;
        hypothesis.where.next_address = "10.0.3.1";
        const auto summary = causeSummary(hypothesis, question("10.0.9.4"));
        QVERIFY2(summary.find("10.0.2.1 (hop 2) or 10.0.3.1 right behind it") != std::string::npos, summary.c_str());
    }
    void quotesHostileValuesInCommands()
    {
        const auto hostile = linuxCommands(withWords("client.hosts_override", "x'; rm -rf ~ #"), "db.example");
        QVERIFY2(hostile.find("'x'\\''; rm -rf ~ #'") != std::string::npos, hostile.c_str());
        for (const auto* const value : {"--output=/etc/passwd", "a\nreboot", "a\x1b[2K"})
            QVERIFY2(linuxCommands(withWords("client.hosts_override", value), "db.example").empty(), value);
        const auto windows = remedyFor(withWords("client.hosts_override", "x\u2019; calc #"), question("db.example"));
        QVERIFY2(windows.commands.at("windows").front().find("'x\u2019\u2019; calc #'") != std::string::npos,
                 windows.commands.at("windows").front().c_str());
        // Inside of quotes only plain words are let in.
        QVERIFY(linuxCommands(withWords("path.filtered", "1.2.3.4'$(reboot)'"), "db.example").find("tcpdump") ==
                std::string::npos);
    }
    void hidesNothingInSentences()
    {
        auto hypothesis = cause("server.connection_limit");
        hypothesis.words["excerpt"] = "too many\x1b[2J \u202eclients";
        const auto summary = causeSummary(hypothesis, question("db.example"));
        QVERIFY(summary.find('\x1b') == std::string::npos && summary.find("\u202e") == std::string::npos);
        QVERIFY2(summary.find("too many\\x1b[2J \\u202eclients") != std::string::npos, summary.c_str());
    }
    void saysTheVerdict()
    {
        Diagnosis diagnosis;
        diagnosis.hypotheses = {cause("path.filtered", 0.5), cause("server.firewall", 0.3)};
        const auto unsure = verdictSummary(diagnosis, question("db.example"));
        for (const auto* const part : {"db.example:5432 timed out", "not enough", "Filtered on the way (50 %)",
                                       "Blocked by the server's firewall (30 %)", "To find out:"})
            QVERIFY2(unsure.find(part) != std::string::npos, unsure.c_str());
        diagnosis.conclusive = true;
        QVERIFY(verdictSummary(diagnosis, question("db.example")).starts_with("A device on the way drops"));
        diagnosis.hypotheses = {cause("dns.slow", 0.9)};
        diagnosis.works = true;
        const auto slow = verdictSummary(diagnosis, question("db.example"));
        QVERIFY2(slow.starts_with("The connection to db.example:5432 works.") &&
                     slow.find("Looking up") != std::string::npos,
                 slow.c_str());
        QVERIFY(verdictSummary({}, {}).find("not enough") != std::string::npos);
    }
    void tellsEachWayToSeparateOnce()
    {
        const auto ways = howToSeparate({"path.filtered", "server.firewall", "path.blackhole"}, question("db.example"));
        QVERIFY(ways.size() >= 2);
        QCOMPARE(std::set<std::string>(ways.begin(), ways.end()).size(), ways.size());
        QVERIFY2(ways.front().find("5432") != std::string::npos, ways.front().c_str());
        QVERIFY(howToSeparate({"horoscope"}).empty());
    }
    void everyCheckHasATitle()
    {
        for (const auto& check : client_checks)
            QVERIFY2(checkTitle(check.id) != check.id && !checkMeaning(check.id).empty(), check.id.data());
        for (const auto& check : server_checks)
            QVERIFY2(checkTitle(check.id) != check.id && !checkMeaning(check.id).empty(), check.id.data());
    }
    void describesEveryKindOfEvidence()
    {
        for (const auto& piece : test::evidenceOfEveryKind("text"))
            QVERIFY2(fault(describe(piece)).isEmpty(), describe(piece).c_str());
        for (const auto& piece : test::emptyEvidenceOfEveryKind()) {
            const auto text = describe(piece);
            QVERIFY2(!text.empty() && text.find('{') == std::string::npos, text.c_str());
        }
    }
    void saysWhatGetsockoptMeans()
    {
        auto attempt = attemptOf(ConnectResult::Silent);
        attempt.duration_us = 3'200'000;
        attempt.syn_retransmits = 3;
        const auto detail = checkDetail("connect", CheckStatus::Fail, {Evidence{"e1", "connect", 0, attempt}});
        QVERIFY2(detail.starts_with("10.0.9.4:5432 did not answer 4 SYNs in 3.2 s."), detail.c_str());
        QVERIFY2(detail.find("ETIMEDOUT (\"connection timed out: getsockopt\"") != std::string::npos, detail.c_str());
    }
    void saysWhoSentAnIcmpError()
    {
        auto attempt = attemptOf(ConnectResult::Unreachable);
        attempt.error = "EHOSTUNREACH";
        attempt.icmp = IcmpError{3, 13, *IpAddress::parse("10.0.2.1")};
        const auto detail = checkDetail("connect", CheckStatus::Fail, {Evidence{"e1", "connect", 0, attempt}});
        QVERIFY2(detail.find("administratively prohibited (ICMP type 3, code 13) from 10.0.2.1") != std::string::npos,
                 detail.c_str());
    }
    void saysWhyACheckWasSkipped()
    {
        const std::vector<Evidence> missing = {
            {"e1", "rules", 0, NotMeasured{"firewall_rules", "needs administrator rights"}}};
        QCOMPARE(checkDetail("firewall_rules", CheckStatus::Skipped, missing),
                 std::string("needs administrator rights"));
        const std::vector<Evidence> two = {{"e1", "ports", 0, NotMeasured{"local_resources", "count them: it says nothing"}},
                                           {"e2", "settings", 0, NotMeasured{"local_resources", "read them: nor this"}}};
        QCOMPARE(statusOf("local_resources", two), CheckStatus::Skipped);
        QCOMPARE(checkDetail("local_resources", CheckStatus::Skipped, two),
                 std::string("count them: it says nothing. read them: nor this"));
        for (const auto status :
             {CheckStatus::Pass, CheckStatus::Warn, CheckStatus::Fail, CheckStatus::Skipped, CheckStatus::Unknown})
            QVERIFY(!checkDetail("ping", status, std::vector<Evidence>{}).empty());
    }
    void saysWhereACaptureIsDamaged()
    {
        using packet::DamageKind;
        std::set<std::string> all;
        for (const auto kind : {DamageKind::Cut, DamageKind::Malformed, DamageKind::Unreadable}) {
            const auto words = damageWords({kind, 1234, "input/output error"});
            QVERIFY2(words.find("1234") != std::string::npos, words.c_str());
            all.insert(words);
        }
        QCOMPARE(all.size(), std::size_t{3});
        QVERIFY(damageWords({DamageKind::Unreadable, 0, "input/output error"}).find("input/output") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestKnowledge)
#include "test_knowledge.moc"
