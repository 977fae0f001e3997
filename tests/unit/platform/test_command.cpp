// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QTemporaryDir>

#include "base/stop_token.h"
#include "platform/command.h"
#include "platform/rights.h"

#include <cerrno>
#include <csignal>
#include <fstream>

#include <fcntl.h>
#include <unistd.h>

using namespace deadair;
using namespace deadair::platform;
using namespace std::chrono_literals;

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothOutputsAndTheStatusComeBack()
    {
        const auto result = runCommand({"sh", "-c", "echo out; echo err >&2; exit 7"}, 5s, {});
        QVERIFY(result.ok());
        QCOMPARE(result->output, std::string("out\n"));
        QCOMPARE(result->errors, std::string("err\n"));
        QCOMPARE(result->exit_status, 7);
    }

    void aSignalIsAStatusToo()
    {
        QCOMPARE(runCommand({"sh", "-c", "kill -TERM $$"}, 5s, {})->exit_status, 128 + SIGTERM);
    }

    void messagesAreInEnglishAndInputIsEmpty()
    {
        ::setenv("LC_ALL", "de_DE.UTF-8", 1);
        ::setenv("PATH", "/nonexistent", 1);
        QCOMPARE(runCommand({"sh", "-c", "cat; echo $LC_ALL"}, 5s, {})->output, std::string("C\n"));
    }

    void argumentsAreNotReadByAShell()
    {
        QCOMPARE(runCommand({"printf", "%s", "$(id); `id`"}, 5s, {})->output, std::string("$(id); `id`"));
    }

    void aMissingProgramIsNotFound()
    {
        const auto result = runCommand({"no-such-program-here"}, 5s, {});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(!runCommand({}, 5s, {}).ok());
    }

    void muchOutputDoesNotBlock()
    {
        const auto result =
            runCommand({"sh", "-c", "head -c 3000000 /dev/zero; head -c 500000 /dev/zero >&2"}, 20s, {});
        QVERIFY(result.ok());
        QCOMPARE(result->output.size(), 3000000U);
        QCOMPARE(result->errors.size(), 500000U);
        QVERIFY(!runCommand({"head", "-c", "3000000", "/dev/zero"}, 20s, {}, 1000).ok());
    }

    void aSlowCommandIsEndedWithItsChildren()
    {
        const auto start = std::chrono::steady_clock::now();
        const auto result = runCommand({"sh", "-c", "sleep 60 & echo $!; wait"}, 200ms, {});
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::TimedOut);
        QVERIFY(std::chrono::steady_clock::now() - start < 5s);
    }

    void aCommandCanBeStopped()
    {
        StopSource source;
        JThread stopper([&source] { source.request_stop(); });
        const auto result = runCommand({"sleep", "60"}, 30s, source.get_token());
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void ourDescriptorsStayOurs()
    {
        const int handle = ::open("/dev/null", O_RDONLY); // on purpose without O_CLOEXEC
        QCOMPARE(runCommand({"sh", "-c", "ls /proc/self/fd | wc -l"}, 5s, {})->output, std::string("4\n"));
        ::close(handle);
    }

    void filesAreReadWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("data")).toStdString();
        std::ofstream(path) << std::string(10000, 'x');
        QCOMPARE(readFile(path)->size(), 10000U);
        QCOMPARE(readFile(path, 10000)->size(), 10000U);
        QVERIFY(!readFile(path, 9999).ok());
        QCOMPARE(readFile(path + "x").error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(path + "x").error().message(), "read " + path + "x: No such file or directory");
        QVERIFY(!readFile(folder.path().toStdString()).ok());
        QVERIFY(readFile("/proc/self/status")->starts_with("Name:"));
    }

    void theSystemHasAName()
    {
        QVERIFY(!systemName().empty());
        QVERIFY(kernelRelease().find('.') != std::string::npos);
        QCOMPARE(rights().administrator, ::geteuid() == 0);
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "test_command.moc"
