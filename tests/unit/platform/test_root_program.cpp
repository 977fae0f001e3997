// SPDX-License-Identifier: GPL-3.0-or-later
// How a program comes to be root on macOS, as far as it is not Apple's: the script, and the socket at which it is met.
#include <QTest>

#include "platform/command.h"
#include "platform/posix/rendezvous.h"
#include "platform/shared/apple_script.h"

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace deadair;
using namespace deadair::platform;
using namespace std::chrono_literals;

namespace
{

/// What AppleScript would hand to the shell.
std::string commandOf(const std::string& script)
{
    std::string command;
    const std::string begin = "do shell script \"";
    if (!script.starts_with(begin))
        return {};
    for (std::size_t at = begin.size(); at < script.size() && script[at] != '"'; ++at)
        command += script[at] == '\\' ? script[++at] : script[at];
    return command;
}

LinkedProgram sleeper()
{
    auto program = LinkedProgram::start("/bin/sh", {"-c", "exec cat"}, true);
    return std::move(*program);
}

template <class T> std::string codeOf(const Result<T>& result)
{
    return result ? "ok" : result.error().message();
}

} // namespace

class TestRootProgram final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostilePaths_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"plain", "with space", "it's", "\"quoted\"", "back\\slash", "$(touch evil)", "`touch evil`", "; touch evil;",
                                   "\" & (do shell script \"touch evil\") & \"", "' ; touch evil ; '", "$HOME", "*", "Ünï cödé", "a&b|c<d>e", "\\\"", "\\"})
            QTest::newRow(folder) << QString::fromUtf8(folder);
    }

    /// The shell runs the program at this very path with these very words, and nothing else.
    void hostilePaths()
    {
        QFETCH(const QString, folder);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(folder));
        const auto root = dir.path().toStdString(), path = root + "/" + folder.toStdString() + "/program";
        std::ofstream(path) << "#!/bin/sh\ncd '" << root << "'\nprintf '%s\\n' \"$@\" > told\n";
        QCOMPARE(::chmod(path.c_str(), 0700), 0);
        const auto word = folder.toStdString() + "'s";
        const auto script = administratorScript({path, "rules", word}, "Say \"yes\"");
        const std::string end = " with prompt \"Say \\\"yes\\\"\" with administrator privileges";
        QVERIFY(script.ends_with(end));
        const auto ran = runCommand({"sh", "-c", "cd '" + root + "'; " + commandOf(script)}, 5s, {});
        QVERIFY(ran && ran->exit_status == 0);
        QCOMPARE(readFile(root + "/told").valueOr(""), "rules\n" + word + "\n");
        QVERIFY(!std::filesystem::exists(root + "/evil"));
    }

    void refusedPaths()
    {
        for (const char* path : {"-e", "/a\nb", "/a\rb", "/tab\tbed", "/\x1b[2J", "/\xe2\x80\xae"})
            QCOMPARE(administratorScript({path, "rules"}, ""), std::string());
        QCOMPARE(administratorScript({"/x", "rules", "a\nb"}, ""), std::string());
    }

    void meets()
    {
        std::string folder;
        {
            const auto here = Rendezvous::open();
            QVERIFY(here);
            folder = here->path().substr(0, here->path().rfind('/'));
            struct stat entry {
            };
            QCOMPARE(::stat(folder.c_str(), &entry), 0);
            QCOMPARE(int(entry.st_mode & 07777), 0700);
            auto launcher = sleeper();
            std::thread other([path = here->path()] {
                if (const auto link = meet(path))
                    (void)writeLink(link->handle(), "here I am", Clock::now() + 1s, {});
            });
            const auto link = here->accept(::getuid(), launcher, Clock::now() + 5s, {});
            other.join();
            QVERIFY2(link, codeOf(link).c_str());
            QCOMPARE(readLink(link->handle(), 100, Clock::now() + 1s, {}).bytes, std::string("here I am"));
        }
        QVERIFY(!std::filesystem::exists(folder));
    }

    void othersAreNotMet()
    {
        const auto here = Rendezvous::open();
        auto launcher = sleeper();
        const auto link = meet(here->path());
        QVERIFY(link);
        const auto accepted = here->accept(::getuid() + 1, launcher, Clock::now() + 100ms, {});
        QVERIFY(!accepted && accepted.error().code == ErrorCode::TimedOut);
        QVERIFY(readLink(link->handle(), 1, Clock::now() + 1s, {}).end == StreamEnd::Closed); // the door was shut
    }

    void nobodyComes()
    {
        const auto here = Rendezvous::open();
        auto launcher = sleeper();
        StopSource stop;
        stop.request_stop();
        const auto stopped = here->accept(::getuid(), launcher, Clock::now() + 5s, stop.get_token());
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
        auto refused = LinkedProgram::start("/bin/sh", {"-c", "exit 1"}, true); // osascript, when the user presses Cancel
        const auto denied = here->accept(::getuid(), *refused, Clock::now() + 5s, {});
        QVERIFY(!denied && denied.error().code == ErrorCode::PermissionDenied);
        QVERIFY(denied.error().message().find("nobody allowed it") != std::string::npos);
    }

    void meetsNobodyElse()
    {
        auto here = Rendezvous::open();
        const auto path = here->path(), folder = path.substr(0, path.rfind('/'));
        QCOMPARE(::chmod(folder.c_str(), 0750), 0);
        QVERIFY(codeOf(meet(path)).find("open to others") != std::string::npos);
        QCOMPARE(::chmod(folder.c_str(), 0700), 0);
        if (::geteuid() == 0) { // root may be sent anywhere
            QCOMPARE(::chown(folder.c_str(), 65534, 65534), 0);
            QVERIFY(codeOf(meet(path)).find("does not own") != std::string::npos);
        }
        QVERIFY(!meet("/nonexistent/link"));
        QVERIFY(!meet("relative/link"));
        QVERIFY(!meet("/" + std::string(300, 'x')));
        const auto elsewhere = folder + "-link"; // a symbolic link may point at anybody's folder
        QCOMPARE(::symlink(folder.c_str(), elsewhere.c_str()), 0);
        const auto linked = codeOf(meet(elsewhere + "/link"));
        ::unlink(elsewhere.c_str());
        QVERIFY2(linked.find("open to others") != std::string::npos, linked.c_str());
    }
};

QTEST_GUILESS_MAIN(TestRootProgram)
#include "test_root_program.moc"
