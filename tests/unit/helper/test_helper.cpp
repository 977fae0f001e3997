// SPDX-License-Identifier: GPL-3.0-or-later
// The real program: what it may do once it serves, and what it does with input that nobody should send.
#include <QTest>

#include "platform/byte_link.h"
#include "platform/command.h"
#include "protocol/frame.h"
#include "protocol/messages.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>
#include <random>

#include <grp.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace deadair;
using namespace deadair::platform;
using namespace std::chrono_literals;

namespace
{

constexpr auto patience = 10s;

std::vector<std::string> childrenOf(const std::string& process)
{
    std::vector<std::string> pids;
    const auto text = readFile("/proc/" + process + "/task/" + process + "/children").valueOr("");
    std::string pid;
    for (const char c : text + " ") {
        if (c != ' ')
            pid += c;
        else if (!pid.empty())
            pids.push_back(std::exchange(pid, {}));
    }
    return pids;
}

/// A line of /proc/PID/status, as root sees it.
std::string lineOfStatus(const std::string& pid, const std::string& key)
{
    const auto text = readFile("/proc/" + pid + "/status").valueOr("");
    const auto at = text.find("\n" + key + ":");
    const auto from = at == std::string::npos ? at : text.find_first_not_of(" \t", at + key.size() + 2);
    return from == std::string::npos ? std::string() : text.substr(from, text.find('\n', from) - from);
}

/// What the shell runs that this process started; empty where one of them is not alone.
std::string onlyChildOfOnlyChild()
{
    const auto shells = childrenOf(std::to_string(::getpid()));
    const auto found = shells.size() == 1 ? childrenOf(shells.front()) : shells;
    return found.size() == 1 ? found.front() : std::string();
}

/// Bytes in, messages out.
class Helper
{
public:
    explicit Helper(const char* job, const std::string& path = DEADAIR_HELPER)
        : m_before(childrenOf(std::to_string(::getpid()))), m_program(LinkedProgram::start(path, {job}, true))
    {
    }

    explicit Helper(Result<LinkedProgram> program) : m_program(std::move(program)) {}

    [[nodiscard]] bool ok() const { return m_program.ok(); }
    void sendBytes(std::string_view bytes) { (void)m_program->write(bytes, Clock::now() + patience, {}); }
    void send(protocol::Request request)
    {
        sendBytes(
            protocol::framed(protocol::encode(protocol::Envelope<protocol::Request>{++m_id, std::move(request)})));
    }
    /// Nothing when the program has closed its end, or says nothing.
    std::optional<protocol::Reply> receive(std::chrono::milliseconds wait = patience)
    {
        while (true) {
            const auto message = m_frames.next();
            if (!message)
                return std::nullopt;
            if (*message) {
                auto reply = protocol::decodeReply(**message);
                return reply ? std::optional(std::move(reply->body)) : std::nullopt;
            }
            const auto got = readLink(m_program->link(), 65536, Clock::now() + wait, {});
            if (got.end != StreamEnd::Data)
                return std::nullopt;
            m_frames.add(got.bytes);
        }
    }
    std::optional<protocol::Welcome> greeted()
    {
        send(protocol::Hello{});
        const auto reply = receive();
        const auto* welcome = reply ? std::get_if<protocol::Welcome>(&*reply) : nullptr;
        return welcome != nullptr ? std::optional(*welcome) : std::nullopt;
    }
    void endInput() { ::shutdown(static_cast<int>(m_program->link()), SHUT_WR); }
    std::optional<int> exitStatus() { return m_program->waitForExit(patience); }
    bool ended() { return m_program->waitForExit(0ms).has_value(); }

    [[nodiscard]] std::string status(const std::string& key) const
    {
        for (const auto& pid : childrenOf(std::to_string(::getpid())))
            if (std::ranges::find(m_before, pid) == m_before.end())
                return lineOfStatus(pid, key);
        return {};
    }

private:
    std::uint32_t m_id = 0;
    std::vector<std::string> m_before;
    Result<LinkedProgram> m_program;
    protocol::FrameReader m_frames{protocol::largest_reply_bytes};
};

constexpr const char* jobs[] = {"capture", "probe", "rules", "sockets", "drops"};
const std::string none = "0000000000000000";

/// Through a shell, for which $0 is the helper and $1, $2 … are the links.
std::vector<Result<LinkedProgram>> through(const std::string& script, std::size_t links, Clock::time_point deadline = Clock::now() + patience)
{
    const auto arguments = [&script](const std::vector<std::string>& paths) {
        std::vector<std::string> shell{"-c", script, DEADAIR_HELPER};
        shell.insert(shell.end(), paths.begin(), paths.end());
        return shell;
    };
    return LinkedProgram::startThrough("/bin/sh", arguments, links, {::geteuid(), true}, deadline, {});
}

} // namespace

class TestHelper final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsNoPrivilege()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to have privilege to give up");
        for (const char* job : jobs) {
            Helper helper(job);
            const auto welcome = helper.greeted();
            QVERIFY2(welcome, job);
            if (std::string(job) == "drops") // Linux notes none
                QVERIFY(welcome->unavailable && welcome->unavailable->code == ErrorCode::Unavailable);
            else
                QVERIFY2(!welcome->unavailable, welcome->unavailable ? welcome->unavailable->detail.c_str() : "");
            for (const char* set : {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"})
                QCOMPARE(helper.status(set), none);
            QCOMPARE(helper.status("NoNewPrivs"), std::string("1"));
            QCOMPARE(helper.status("Seccomp"), std::string("2")); // a filter
            QCOMPARE(helper.status("Uid"), std::string("65534\t65534\t65534\t65534"));
            QCOMPARE(helper.status("Gid"), std::string("65534\t65534\t65534\t65534"));
            QCOMPARE(helper.status("Groups"), std::string());
        }
    }

    /// As it is installed: file capabilities, started by an ordinary user.
    void worksByFileCapabilities()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("deadair-helper")).toStdString();
        const auto install = std::string("cp " DEADAIR_HELPER " ") + path + " && setcap cap_net_raw,cap_net_admin+ep " +
                             path + " && chmod 755 " + path + " " + folder.path().toStdString() + " 2>/dev/null";
        if (::geteuid() != 0 || std::system(install.c_str()) != 0)
            QSKIP("needs root and a file system with capabilities");
        const auto child = ::fork();
        if (child == 0) {
            if (::setgroups(0, nullptr) != 0 || ::setresgid(65533, 65533, 65533) != 0 ||
                ::setresuid(65533, 65533, 65533) != 0)
                ::_exit(1);
            for (const char* job : {"capture", "probe", "rules"}) {
                Helper helper(job, path);
                const auto welcome = helper.greeted();
                if (!welcome || welcome->unavailable || helper.status("CapPrm") != none || helper.status("CapEff") != none ||
                    helper.status("CapAmb") != none || helper.status("CapInh") != none)
                    ::_exit(2);
            }
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void saysWhatItLacks()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to become somebody without rights");
        const auto child = ::fork();
        if (child == 0) {
            if (::setgroups(0, nullptr) != 0 || ::setresgid(65533, 65533, 65533) != 0 ||
                ::setresuid(65533, 65533, 65533) != 0)
                ::_exit(1);
            for (const char* job : {"capture", "probe", "rules"}) {
                Helper helper(job);
                const auto welcome = helper.greeted();
                if (!welcome || !welcome->unavailable || welcome->unavailable->code != ErrorCode::PermissionDenied ||
                    welcome->unavailable->detail.find("CAP_NET_") == std::string::npos)
                    ::_exit(2);
                helper.send(protocol::ReadRules{});
                const auto reply = helper.receive();
                if (!reply || !std::holds_alternative<protocol::Failure>(*reply))
                    ::_exit(3);
            }
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void endsWithItsLink()
    {
        for (const char* job : jobs) {
            const auto began = Clock::now();
            {
                Helper helper(job);
                QVERIFY(helper.greeted());
            } // destroying it closes the link, and waits
            QVERIFY(Clock::now() - began < 5s);
        }
    }

    void malformedInputEndsIt()
    {
        const std::string no_message("\0\0\0\1\xff", 5), too_long("\x7f\xff\xff\xff", 4);
        const auto unknown_verb = protocol::framed(std::string("\x83\x18\x63\x01\x80", 5));
        for (const auto& bytes : {no_message, too_long, unknown_verb, std::string("GET / HTTP/1.1\r\n\r\n")}) {
            Helper helper("sockets");
            helper.sendBytes(bytes);
            const auto reply = helper.receive();
            QVERIFY(reply);
            const auto* failure = std::get_if<protocol::Failure>(&*reply);
            QVERIFY(failure != nullptr);
            QCOMPARE(failure->code, ErrorCode::Malformed);
            QCOMPARE(helper.exitStatus(), std::optional(2));
        }
    }

    void greetingComesFirst()
    {
        Helper helper("sockets");
        helper.send(protocol::ReadListeners{});
        QVERIFY(std::holds_alternative<protocol::Failure>(helper.receive().value()));
        QCOMPARE(helper.exitStatus(), std::optional(2));
    }

    void anotherJobsRequestEndsIt()
    {
        if (::geteuid() != 0)
            QSKIP("needs a job that is ready");
        Helper helper("rules");
        QVERIFY(helper.greeted());
        helper.send(protocol::StopCapture{});
        QVERIFY(std::holds_alternative<protocol::Failure>(helper.receive().value()));
        QCOMPARE(helper.exitStatus(), std::optional(2));
    }

    /// Random bytes, and valid messages with random changes: it ends or answers, and never by a signal.
    void noInputCrashesIt()
    {
        std::mt19937 random(20260101);
        for (int round = 0; round < 60; ++round) {
            Helper helper(jobs[round % 5]);
            auto bytes =
                protocol::framed(protocol::encode(protocol::Envelope<protocol::Request>{1, protocol::Hello{}}));
            for (int i = 0; i < 4; ++i)
                bytes += protocol::framed(protocol::encode(protocol::Envelope<protocol::Request>{
                    2,
                    protocol::StartCapture{{{*IpAddress::parse("10.0.0.1"), *IpAddress::parse("::1")}, 80, "eth0"}}}));
            for (int i = 0; i < round % 8; ++i)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            helper.sendBytes(bytes);
            helper.endInput();
            while (helper.receive()) {
            }
            const auto status = helper.exitStatus();
            QVERIFY2(status == 0 || status == 2, std::to_string(status.value_or(-1)).c_str());
        }
    }

    /// As on macOS, where somebody else starts it and keeps its standard streams.
    void fetchesItsLink()
    {
        auto programs = through("exec \"$0\" sockets \"$1\" </dev/null >/dev/null 2>&1", 1);
        Helper helper(std::move(programs.front()));
        QVERIFY(helper.ok());
        const auto welcome = helper.greeted();
        QVERIFY(welcome && !welcome->unavailable);
        helper.send(protocol::ReadListeners{});
        QVERIFY(helper.receive());
        helper.endInput();
        QCOMPARE(helper.exitStatus(), std::optional(0));
        // Sent to the wrong place it ends, and whoever waits hears of it.
        const auto lost = through("exec \"$0\" sockets /tmp/nobody-is-here", 1);
        QVERIFY(!lost.front() && lost.front().error().code == ErrorCode::PermissionDenied);
    }

    /// One consent starts one process, which starts the others: each serves its own job at its own link.
    void oneStartServesSeveralJobs()
    {
        auto programs = through("exec \"$0\" sockets \"$1\" rules \"$2\" drops \"$3\"", 3);
        QCOMPARE(programs.size(), 3U);
        Helper sockets(std::move(programs[0])), rules(std::move(programs[1])), drops(std::move(programs[2]));
        QVERIFY(sockets.ok() && rules.ok() && drops.ok());
        QVERIFY(drops.greeted()); // in any order
        const auto welcome = sockets.greeted();
        QVERIFY(welcome && !welcome->unavailable);
        sockets.send(protocol::ReadListeners{});
        QVERIFY(sockets.receive());
        QCOMPARE(rules.greeted().has_value(), true);
        rules.send(protocol::ReadListeners{}); // which is not its job
        const auto refused = rules.receive();
        QVERIFY(refused && std::holds_alternative<protocol::Failure>(*refused));
        sockets.endInput();
        rules.endInput();
        QVERIFY(!drops.receive(50ms) && !drops.ended()); // it waits for the last
        drops.endInput();
        QCOMPARE(drops.exitStatus(), std::optional(0));
    }

    /// What starts the others keeps no right, and takes no input: all of it is left for who reads there next.
    void whatStartsThemIsHarmless()
    {
        QTemporaryDir folder;
        const auto path = [&](const char* name) { return folder.filePath(QString::fromUtf8(name)).toStdString(); };
        const std::string input = "GET / HTTP/1.1\r\n\r\n";
        QFile file(QString::fromStdString(path("input")));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(input.c_str()) > 0);
        file.close();
        auto programs = through("{ \"$0\" sockets \"$1\" probe \"$2\"; cat >" + path("left") + "; } <" + path("input"), 2);
        const auto escort = onlyChildOfOnlyChild();
        Helper first(std::move(programs[0])), second(std::move(programs[1]));
        QVERIFY(first.greeted() && second.greeted());
        QTRY_COMPARE(lineOfStatus(escort, "Seccomp"), std::string("2"));
        for (const char* set : {"CapInh", "CapPrm", "CapEff", "CapAmb"})
            QCOMPARE(lineOfStatus(escort, set), none);
        QVERIFY(lineOfStatus(escort, "Uid").find("\t0") == std::string::npos);
        first.endInput();
        second.endInput();
        QCOMPARE(second.exitStatus(), std::optional(0));
        QCOMPARE(readFile(path("left")).valueOr(""), input);
    }

    void oneThatDoesNotComeIsNotTheOthersFault()
    {
        auto programs = through("exec \"$0\" sockets \"$1\" rules /tmp/nobody-is-here", 2, Clock::now() + 500ms);
        QVERIFY(programs[0].ok());
        QVERIFY(!programs[1] && programs[1].error().code == ErrorCode::TimedOut);
        Helper sockets(std::move(programs[0]));
        QVERIFY(sockets.greeted());
    }

    /// What was dropped is known after the attempts only: it keeps its rights until somebody asks, and nothing of that is read.
    void dropsWaitForTheirQuestion()
    {
        Helper helper("drops");
        QCOMPARE(helper.status("Seccomp"), std::string("0"));
        QVERIFY(!helper.receive(50ms));
        QCOMPARE(helper.status("Seccomp"), std::string("0"));
        const auto welcome = helper.greeted();
        QCOMPARE(helper.status("Seccomp"), std::string("2"));
        QVERIFY(welcome && welcome->unavailable && welcome->unavailable->code == ErrorCode::Unavailable);
    }

    void wrongUseIsRefused()
    {
        const auto run = [](const std::vector<std::string>& arguments) {
            const auto result = runCommand(arguments, 5s, {});
            return result ? result->exit_status : -1;
        };
        QCOMPARE(run({DEADAIR_HELPER}), 2);
        QCOMPARE(run({DEADAIR_HELPER, "everything"}), 2);
        QCOMPARE(run({DEADAIR_HELPER, "capture", "rules"}), 2);
        QCOMPARE(run({DEADAIR_HELPER, "capture", "/tmp/nobody-is-here", "again"}), 2);
        QCOMPARE(run({DEADAIR_HELPER, "capture", "/tmp/nobody-is-here", "everything", "/tmp/nobody-is-here"}), 2);
        QCOMPARE(run({DEADAIR_HELPER, "capture", "/tmp/nobody-is-here", "rules", "/tmp/nobody-is-here", "probe"}), 2);
        QCOMPARE(run({DEADAIR_HELPER, "rules", "/tmp/nobody-is-here", "rules", "/tmp/nobody-is-here"}), 2);
        QCOMPARE(run({DEADAIR_HELPER, "--version", "again"}), 2);
        QCOMPARE(run({DEADAIR_HELPER, "--version"}), 0);
    }
};

QTEST_GUILESS_MAIN(TestHelper)
#include "test_helper.moc"
