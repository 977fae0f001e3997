// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built program as a user would. No test needs a network: targets are on loopback or never get that far.
#include <QTest>

#include "analysis/diagnosis/case_json.h"
#include "full_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <csignal>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace deadair;

namespace
{

struct Run {
    int status = -1;
    QString output;
    QString errors;
    [[nodiscard]] QString all() const { return QString::number(status) + QLatin1Char('\n') + output + errors; }
};

void setUp(QProcess& process)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto* const name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        environment.remove(QString::fromUtf8(name));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(DEADAIR_PROGRAM));
}

Run deadairWith(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    setUp(process);
    process.setArguments(arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(50'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("it did not end normally")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString put(const QTemporaryDir& folder, const char* name, const std::string& text)
{
    const auto path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::fromStdString(text));
    return path;
}

/// A port of loopback that answers no SYN: its accept queue is full and nobody accepts.
class SilentPort
{
public:
    SilentPort()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const plain = reinterpret_cast<sockaddr*>(&address);
        const int listener = add();
        if (bind(listener, plain, size) == 0 && listen(listener, 0) == 0 && getsockname(listener, plain, &size) == 0)
            for (int waiting = 0; waiting < 3; ++waiting)
                (void)::connect(add(), plain, size);
        m_port = ntohs(address.sin_port);
    }
    ~SilentPort()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Q_DISABLE_COPY_MOVE(SilentPort)
    [[nodiscard]] QString target() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

private:
    int add() { return m_sockets.emplace_back(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)); }

    std::vector<int> m_sockets;
    std::uint16_t m_port = 0;
};

/// Whether the process handles a signal by itself (proc_pid_status(5), SigCgt).
bool handles(qint64 process, int signal_number)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const auto& line : status.readAll().split('\n'))
        if (line.startsWith("SigCgt:"))
            return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal_number - 1) & 1) != 0;
    return false;
}

/// Runs the program through a shell that redirects its streams: "$0" and "$@" are the program and its arguments.
Run inShell(const QString& redirections, const QStringList& arguments)
{
    QProcess process;
    setUp(process);
    process.setProgram(QStringLiteral("/bin/sh"));
    process.setArguments(
        QStringList{QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" ") + redirections,
                    QStringLiteral(DEADAIR_PROGRAM)} + arguments);
    process.start();
    if (!process.waitForFinished(50'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QStringLiteral("it did not end normally")};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestCli final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatItCannotUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QStringList& arguments, const char* says) {
            QTest::newRow(name) << arguments << QString::fromUtf8(says);
        };
        const auto text = [](const char* value) { return QString::fromUtf8(value); };
        const auto diagnose = text("diagnose");
        row("no command", {}, "subcommand");
        row("unknown command", {text("frobnicate")}, "frobnicate");
        row("unknown option", {diagnose, text("a:1"), text("--frob")}, "--frob");
        row("no target", {diagnose}, "TARGET");
        row("no port", {diagnose, text("db.example")}, "port");
        row("port out of range", {diagnose, text("db.example:70000")}, "70000");
        row("--port out of range", {diagnose, text("db.example"), text("--port"), text("0")}, "--port");
        row("long name", {diagnose, QString(300, QLatin1Char('a')) + text(":80")}, "300 characters");
        row("bad address", {diagnose, text("10.0.0.256:80")}, "10.0.0.256");
        row("bad brackets", {diagnose, text("[::1:80")}, "]");
        row("bad timeout", {diagnose, text("a:1"), text("--app-timeout"), text("soon")}, "--app-timeout 'soon'");
        row("bad budget", {diagnose, text("a:1"), text("--budget"), text("-3")}, "--budget");
        row("bad proxy", {diagnose, text("a:1"), text("--proxy"), text("gopher://x")}, "--proxy");
        row("bad vantage", {diagnose, text("a:1"), text("--vantage"), text("moon")}, "vantage");
        row("long label", {diagnose, QString(70, QLatin1Char('a')) + text(".example:80")}, "70 characters");
        row("empty message", {text("explain"), text(" ")}, "the message is empty");
        row("message without a host", {diagnose, text("--error"), text("connection timed out")}, "names no host");
        row("later option", {diagnose, text("a:1"), text("--ssh"), text("x")}, "--ssh");
        row("html in a missing folder", {diagnose, text("127.0.0.1:1"), text("--html"), text("/nonexistent/a.html")},
            "/nonexistent/a.html");
        row("html is a folder", {diagnose, text("127.0.0.1:1"), text("--html"), text("/tmp")}, "/tmp");
        row("bad protocol", {text("trace"), text("127.0.0.1:1"), text("--protocol"), text("sctp")}, "protocol");
        row("cloud rules without a file", {diagnose, text("a:1"), text("--cloud"), text("/nonexistent/sg.json")}, "/nonexistent/sg.json");
        row("cloud check of a case", {text("cloud"), text("check"), text(DEADAIR_TEST_DATA "/cases/index.json"), text("--from"), text("10.0.0.1"), text("--to"), text("10.0.0.2"), text("--port"), text("80")},
            "index.json': it ");
        row("cloud check, bad address", {text("cloud"), text("check"), text("-"), text("--from"), text("x"), text("--to"), text("10.0.0.2"), text("--port"), text("80")}, "--from 'x'");
        row("cloud without a verb", {text("cloud")}, "subcommand");
        const auto firewall = text("firewall"), check = text("check");
        row("firewall without a verb", {firewall}, "subcommand");
        row("firewall without a port", {firewall, check, text("127.0.0.1")}, "port");
        row("bad client", {firewall, check, text("127.0.0.1:1"), text("--from"), text("here")}, "--from 'here'");
        row("no such user", {firewall, check, text("127.0.0.1:1"), text("--user"), text("no body")}, "no body");
        row("no such interface", {firewall, check, text("127.0.0.1:1"), text("--interface"), text("nosuch0")},
            "nosuch0");
        row("bad direction", {firewall, check, text("127.0.0.1:1"), text("--direction"), text("up")}, "direction");
        row("another's address", {firewall, check, text("192.0.2.77:1"), text("--direction"), text("in")},
            "192.0.2.77 is not an address of this machine");
        const auto samples = text(DEADAIR_TEST_DATA "/firewall/");
        row("rules without a file", {firewall, check, text("10.0.0.1:1"), text("--rules"), text("/nonexistent/rules")}, "/nonexistent/rules");
        row("rules that are none", {firewall, check, text("10.0.0.1:1"), text("--rules"), text(DEADAIR_TEST_DATA "/cases/index.json")}, "read");
        row("rules of two systems", {firewall, check, text("10.0.0.1:1"), text("--rules"), samples + text("server.rules"), text("--rules"), samples + text("macos/pf.txt")},
            "pf.txt");
        row("a user's name elsewhere", {firewall, check, text("10.0.0.1:1"), text("--rules"), samples + text("server.rules"), text("--user"), text("root")}, "number");
        row("rules of the other version of IP", {firewall, check, text("[2001:db8::1]:1"), text("--rules"), samples + text("server.rules")}, "ip6tables-save");
        row("a program here", {firewall, check, text("10.0.0.1:1"), text("--program"), text("/bin/x")}, "--rules");
        row("missing case", {text("report"), text("/nonexistent/case.json")}, "/nonexistent/case.json");
        row("bad log level", {diagnose, text("a:1"), text("--log-level"), text("loud")}, "log-level");
        row("log in a missing folder", {diagnose, text("a:1"), text("--log-file"), text("/proc/nonexistent/log")},
            "log");
    }
    void refusesWhatItCannotUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto run = deadairWith(arguments);
        QVERIFY2(run.status == 2, qPrintable(run.all()));
        QVERIFY2(run.errors.contains(says), qPrintable(run.all()));
        QVERIFY2(!run.errors.contains(QStringLiteral("terminate called")), qPrintable(run.all()));
    }
    void helpsAndTellsItsVersion()
    {
        const auto help = deadairWith({QStringLiteral("diagnose"), QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        for (const auto* const option : {"--vantage", "--app-timeout", "--budget", "--proxy", "--html", "--markdown",
                                         "--save", "--redact", "--error", "--port", "--demo"})
            QVERIFY2(help.output.contains(QString::fromUtf8(option)), option);
        const auto version = deadairWith({QStringLiteral("--version")});
        QVERIFY2(version.status == 0 && version.output.startsWith(QStringLiteral("deadair ")),
                 qPrintable(version.all()));
    }
    void explainsAMessage()
    {
        const QByteArray message = "dial tcp 10.0.9.4:5432: connect: connection timed out: getsockopt";
        const auto json =
            deadairWith({QStringLiteral("explain"), QStringLiteral("-"), QStringLiteral("--json")}, message);
        QCOMPARE(json.status, 0);
        const auto document = QJsonDocument::fromJson(json.output.toUtf8()).object();
        QCOMPARE(document.value(QStringLiteral("schema")).toString(), QStringLiteral("deadair.explain/1"));
        QCOMPARE(document.value(QStringLiteral("kind")).toString(), QStringLiteral("timed_out"));
        const auto words = deadairWith({QStringLiteral("explain"), QString::fromUtf8(message)});
        QVERIFY2(words.output.contains(QStringLiteral("getsockopt(SO_ERROR)")), qPrintable(words.all()));
    }
    void weighsCloudRules()
    {
        const auto run = deadairWith({QStringLiteral("diagnose"), QStringLiteral("127.0.0.1:1"), QStringLiteral("--budget"), QStringLiteral("3s"), QStringLiteral("--json"),
                                      QStringLiteral("--cloud"), QStringLiteral(DEADAIR_TEST_DATA "/cloud/aws_groups.json"),
                                      QStringLiteral("--cloud"), QStringLiteral(DEADAIR_TEST_DATA "/cloud/aws_instances.json")});
        const auto document = QJsonDocument::fromJson(run.output.toUtf8()).object();
        bool decided = false, listed = false;
        for (const auto& piece : document.value(QStringLiteral("evidence")).toArray())
            decided |= piece.toObject().value(QStringLiteral("kind")).toString() == QStringLiteral("cloud_decision");
        for (const auto& check : document.value(QStringLiteral("checklist")).toArray())
            listed |= check.toObject().value(QStringLiteral("id")).toString() == QStringLiteral("cloud_rules");
        QVERIFY2(decided && listed, qPrintable(run.all()));
    }
    void asksCloudRules()
    {
        const auto ask = [](const char* port, bool json) {
            QStringList arguments = {QStringLiteral("cloud"), QStringLiteral("check")};
            for (const auto* const name : {"aws_groups.json", "aws_instances.json"})
                arguments << QString::fromUtf8(DEADAIR_TEST_DATA "/cloud/") + QString::fromUtf8(name);
            arguments << QStringLiteral("--from") << QStringLiteral("10.0.1.5") << QStringLiteral("--to") << QStringLiteral("10.0.2.9")
                      << QStringLiteral("--port") << QString::fromUtf8(port);
            if (json)
                arguments << QStringLiteral("--json");
            return deadairWith(arguments);
        };
        const auto denied = ask("80", true);
        QCOMPARE(denied.status, 1);
        const auto document = QJsonDocument::fromJson(denied.output.toUtf8()).object();
        QCOMPARE(document.value(QStringLiteral("schema")).toString(), QStringLiteral("deadair.cloud/1"));
        QCOMPARE(document.value(QStringLiteral("decision")).toString(), QStringLiteral("drop"));
        QCOMPARE(document.value(QStringLiteral("rule")).toObject().value(QStringLiteral("list")).toString(), QStringLiteral("sg-0ddd"));
        QVERIFY(document.value(QStringLiteral("allow_commands")).toArray().first().toString().contains(QStringLiteral("--port 80 --cidr 10.0.1.5/32")));
        const auto allowed = ask("5432", false);
        QVERIFY2(allowed.status == 0 && allowed.output.startsWith(QStringLiteral("Allowed: 10.0.1.5 to 10.0.2.9, TCP port 5432.")), qPrintable(allowed.all()));
    }
    void rendersASavedCase()
    {
        const QTemporaryDir folder;
        const auto file = put(folder, "case.json", caseToJson(test::fullCase("text")));
        const auto html = folder.filePath(QStringLiteral("a.html"));
        const auto markdown = folder.filePath(QStringLiteral("a.md"));
        const auto run = deadairWith(
            {QStringLiteral("report"), file, QStringLiteral("--html"), html, QStringLiteral("--markdown"), markdown});
        QVERIFY2(run.status == 0, qPrintable(run.all()));
        QFile written(html);
        QVERIFY(written.open(QIODevice::ReadOnly) && written.readAll().endsWith("</html>\n"));
        QVERIFY(QFile::exists(markdown));
        const auto redacted =
            deadairWith({QStringLiteral("report"), file, QStringLiteral("--redact"), QStringLiteral("--json")});
        QVERIFY(redacted.status == 0 && !redacted.output.contains(QStringLiteral("10.0.9.4")));
        const auto again = deadairWith({QStringLiteral("report"), file, QStringLiteral("--json")});
        QCOMPARE(again.output, QString::fromStdString(caseToJson(test::fullCase("text"))));
    }
    void refusesDamagedCases_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto whole = QByteArray::fromStdString(caseToJson(test::fullCase("text")));
        auto newer = whole;
        newer.replace("deadair.case/1", "deadair.case/2");
        QTest::newRow("truncated") << whole.left(whole.size() / 3) << QStringLiteral("truncated");
        QTest::newRow("newer") << newer << QStringLiteral("deadair.case/2");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("no JSON") << QByteArray("hello \xff") << QStringLiteral("JSON");
    }
    void refusesDamagedCases()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const auto html = folder.filePath(QStringLiteral("a.html"));
        const auto run =
            deadairWith({QStringLiteral("report"), QStringLiteral("-"), QStringLiteral("--html"), html}, text);
        QVERIFY2(run.status == 2 && run.errors.contains(says), qPrintable(run.all()));
        QVERIFY(!QFile::exists(html));
    }
    void stripsControlCharactersOfACase()
    {
        const QTemporaryDir folder;
        const auto file = put(folder, "case.json", caseToJson(test::fullCase("evil \x1b[2J\u202e text")));
        const auto run = deadairWith({QStringLiteral("report"), file});
        QVERIFY2(run.status == 0, qPrintable(run.all()));
        QVERIFY(!run.output.contains(QLatin1Char('\x1b')) && !run.output.contains(QChar(0x202e)));
        QVERIFY2(run.output.contains(QStringLiteral("\\x1b[2J")), qPrintable(run.output));
    }
    void listsSockets()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto end = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
        const auto table = deadairWith({QStringLiteral("sockets")});
        QVERIFY2(table.status == 0 && table.output.contains(end), qPrintable(table.all()));
        const auto json = deadairWith({QStringLiteral("sockets"), QStringLiteral("--json")});
        const auto document = QJsonDocument::fromJson(json.output.toUtf8()).object();
        QCOMPARE(document.value(QStringLiteral("schema")).toString(), QStringLiteral("deadair.sockets/1"));
        QVERIFY(document.contains(QStringLiteral("listeners")) && document.contains(QStringLiteral("local_ports")));
    }
    void asksTheFirewall()
    {
        const QStringList asked = {QStringLiteral("firewall"), QStringLiteral("check"), QStringLiteral("127.0.0.1:9")};
        const auto json = deadairWith(asked + QStringList{QStringLiteral("--json")});
        const auto document = QJsonDocument::fromJson(json.output.toUtf8()).object();
        QCOMPARE(document.value(QStringLiteral("schema")).toString(), QStringLiteral("deadair.firewall/1"));
        QCOMPARE(document.value(QStringLiteral("backends")).toArray().size(), 5);
        QVERIFY(document.contains(QStringLiteral("trace")) && document.contains(QStringLiteral("undecidable")));
        const auto decision = document.value(QStringLiteral("decision")).toString();
        const int status = decision == QStringLiteral("accept") ? 0 : decision == QStringLiteral("unknown") ? 3 : 1;
        QVERIFY2(json.status == status, qPrintable(json.all()));
        const auto words = deadairWith(asked);
        QCOMPARE(words.status, status);
        QVERIFY2(words.output.contains(QStringLiteral("127.0.0.1:9, out by lo")), qPrintable(words.all()));
    }
    void asksRulesOfElsewhere()
    {
        const auto ask = [](const char* target, const char* file, const QStringList& more) {
            return deadairWith(QStringList{QStringLiteral("firewall"), QStringLiteral("check"), QString::fromUtf8(target), QStringLiteral("--rules"),
                                           QStringLiteral(DEADAIR_TEST_DATA "/firewall/") + QString::fromUtf8(file)} + more);
        };
        const auto json = ask("10.0.9.4:5432", "windows/wfp.xml", {QStringLiteral("--json")});
        QVERIFY2(json.status == 1, qPrintable(json.all()));
        const auto document = QJsonDocument::fromJson(json.output.toUtf8()).object();
        const auto backends = document.value(QStringLiteral("backends")).toArray();
        QCOMPARE(backends.size(), 1);
        QCOMPARE(backends.at(0).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("wfp"));
        QCOMPARE(document.value(QStringLiteral("rule")).toObject().value(QStringLiteral("handle")).toInt(), 71234);
        const auto in = QStringList{QStringLiteral("--direction"), QStringLiteral("in"), QStringLiteral("--from"), QStringLiteral("192.0.2.1")};
        const auto chat = ask("10.1.0.7:22", "macos/alf.txt", in + QStringList{QStringLiteral("--program"), QStringLiteral("/Applications/Chat.app")});
        QVERIFY2(chat.status == 1 && chat.output.contains(QStringLiteral("$ sudo /usr/libexec")), qPrintable(chat.all()));
        const auto unknown = ask("10.1.0.7:22", "macos/alf.txt", in);
        QVERIFY2(unknown.status == 3, qPrintable(unknown.all()));
        const auto netsh = ask("10.1.0.7:22", "windows/netsh.txt", in);
        QVERIFY2(netsh.output.contains(QStringLiteral("Read: windows.")), qPrintable(netsh.all()));
    }
    void tracesLoopback()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto end = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
        const auto json = deadairWith({QStringLiteral("trace"), end, QStringLiteral("--json")});
        QVERIFY2(json.status == 0, qPrintable(json.all()));
        const auto document = QJsonDocument::fromJson(json.output.toUtf8()).object();
        QCOMPARE(document.value(QStringLiteral("schema")).toString(), QStringLiteral("deadair.trace/1"));
        QCOMPARE(document.value(QStringLiteral("protocol")).toString(), QStringLiteral("tcp"));
    }
    void diagnosesTheDemo()
    {
        const QTemporaryDir folder;
        const auto html = folder.filePath(QStringLiteral("a.html"));
        const auto saved = folder.filePath(QStringLiteral("case.json"));
        const auto run = deadairWith({QStringLiteral("diagnose"), QStringLiteral("--demo"), QStringLiteral("--json"),
                                      QStringLiteral("--html"), html, QStringLiteral("--save"), saved});
        QVERIFY2(run.status == 1, qPrintable(run.all()));
        const auto read = caseFromJson(run.output.toStdString());
        QVERIFY(read.ok());
        QCOMPARE(read->verdict.cause, std::string("server.accept_queue_full"));
        QCOMPARE(read->outcome, Outcome::TimedOut);
        QVERIFY(QFile::exists(html) && QFile::exists(saved));
        const auto again = deadairWith({QStringLiteral("report"), saved, QStringLiteral("--json")});
        QCOMPARE(again.output, run.output);
    }
    void printsAndSavesWhenInterrupted()
    {
        const QTemporaryDir folder;
        const auto saved = folder.filePath(QStringLiteral("case.json"));
        QProcess process;
        setUp(process);
        process.setArguments({QStringLiteral("diagnose"), QStringLiteral("--demo"), QStringLiteral("--save"), saved});
        process.start();
        QVERIFY(process.waitForReadyRead(20'000)); // the first check has ended: it is under way
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY2(process.exitCode() == 3 || process.exitCode() == 1, process.readAllStandardOutput().constData());
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(caseFromJson(file.readAll().toStdString()).ok());
    }
    void printsTheHopsWhenInterrupted()
    {
        const SilentPort port;
        QProcess process;
        setUp(process);
        process.setArguments({QStringLiteral("trace"), port.target()});
        process.start();
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY(handles(process.processId(), SIGINT));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        const auto table = process.readAllStandardOutput();
        QVERIFY2(table.contains(port.target().toUtf8()) && !table.contains("\n  0  "), table.constData());
        QVERIFY(process.readAllStandardError().contains("stopped before the end"));
    }
    void savesAlthoughItsReaderWentAway()
    {
        const QTemporaryDir folder;
        const auto saved = folder.filePath(QStringLiteral("case.json"));
        const auto run = inShell(QStringLiteral("| true"), {QStringLiteral("diagnose"), QStringLiteral("127.0.0.1:1"),
                                                            QStringLiteral("--save"), saved});
        QVERIFY2(run.status == 0 && run.errors.isEmpty(), qPrintable(run.all()));
        QVERIFY(QFile::exists(saved));
    }
    void saysThatItsOutputIsLost_data()
    {
        QTest::addColumn<QString>("redirections");
        QTest::newRow("full disk") << QStringLiteral(">/dev/full");
        QTest::newRow("closed") << QStringLiteral(">&-");
    }
    void saysThatItsOutputIsLost()
    {
        QFETCH(QString, redirections);
        for (const QStringList& arguments : {QStringList{QStringLiteral("sockets")}, {QStringLiteral("--help")},
                                             {QStringLiteral("explain"), QStringLiteral("connection refused")}}) {
            const auto run = inShell(redirections, arguments);
            QVERIFY2(run.status == 4 && run.errors.contains(QStringLiteral("standard output")), qPrintable(run.all()));
        }
        struct stat device{};
        QVERIFY(::stat("/dev/full", &device) == 0 && S_ISCHR(device.st_mode));
    }
    void saysThatItsInputIsClosed()
    {
        const auto run = inShell(QStringLiteral("<&-"), {QStringLiteral("report"), QStringLiteral("-")});
        QVERIFY2(run.status == 2 && run.errors.contains(QStringLiteral("standard input")), qPrintable(run.all()));
    }
    void leavesDevicesAlone()
    {
        const auto run = deadairWith({QStringLiteral("diagnose"), QStringLiteral("127.0.0.1:1"),
                                      QStringLiteral("--html"), QStringLiteral("/dev/full")});
        QVERIFY2(run.status == 2 && run.errors.contains(QStringLiteral("no ordinary file")), qPrintable(run.all()));
        struct stat device{};
        QVERIFY(::stat("/dev/full", &device) == 0 && S_ISCHR(device.st_mode));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
