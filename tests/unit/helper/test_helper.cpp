// SPDX-License-Identifier: GPL-3.0-or-later
// The real program: what it may do once it serves, and what it does with input that nobody should send.
#include <QTest>

#include "platform/byte_link.h"
#include "platform/command.h"
#include "protocol/frame.h"
#include "protocol/messages.h"

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

/// Bytes in, messages out.
class Helper
{
public:
    explicit Helper(const char* job, const std::string& path = DEADAIR_HELPER)
        : m_before(children()), m_program(LinkedProgram::start(path, {job}, true))
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
    /// Nothing when the program has closed its end.
    std::optional<protocol::Reply> receive()
    {
        while (true) {
            const auto message = m_frames.next();
            if (!message)
                return std::nullopt;
            if (*message) {
                auto reply = protocol::decodeReply(**message);
                return reply ? std::optional(std::move(reply->body)) : std::nullopt;
            }
            const auto got = readLink(m_program->link(), 65536, Clock::now() + patience, {});
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

    /// A line of its /proc/PID/status, as root sees it.
    [[nodiscard]] std::string status(const std::string& key) const
    {
        for (const auto& pid : children()) {
            if (std::ranges::find(m_before, pid) != m_before.end())
                continue;
            const auto text = readFile("/proc/" + pid + "/status").valueOr("");
            const auto at = text.find("\n" + key + ":");
            const auto from = at == std::string::npos ? at : text.find_first_not_of(" \t", at + key.size() + 2);
            return from == std::string::npos ? std::string() : text.substr(from, text.find('\n', from) - from);
        }
        return {};
    }

private:
    static std::vector<std::string> children()
    {
        std::vector<std::string> pids;
        const auto text = readFile("/proc/self/task/" + std::to_string(::getpid()) + "/children").valueOr("");
        std::string pid;
        for (const char c : text + " ") {
            if (c != ' ')
                pid += c;
            else if (!pid.empty())
                pids.push_back(std::exchange(pid, {}));
        }
        return pids;
    }

    std::uint32_t m_id = 0;
    std::vector<std::string> m_before;
    Result<LinkedProgram> m_program;
    protocol::FrameReader m_frames{protocol::largest_reply_bytes};
};

constexpr const char* jobs[] = {"capture", "probe", "rules", "sockets"};
const std::string none = "0000000000000000";

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
            Helper helper(jobs[round % 4]);
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
        const auto through = [](const char* words) {
            const auto arguments = [words](const std::string& link_path) {
                return std::vector<std::string>{"-c", std::string("exec \"$0\" ") + words + " </dev/null >/dev/null 2>&1", DEADAIR_HELPER, link_path};
            };
            return LinkedProgram::startThrough("/bin/sh", arguments, ::geteuid(), Clock::now() + patience, {});
        };
        Helper helper(through("sockets \"$1\""));
        QVERIFY(helper.ok());
        const auto welcome = helper.greeted();
        QVERIFY(welcome && !welcome->unavailable);
        helper.send(protocol::ReadListeners{});
        QVERIFY(helper.receive());
        helper.endInput();
        QCOMPARE(helper.exitStatus(), std::optional(0));
        // Sent to the wrong place it ends, and whoever waits hears of it.
        const auto lost = through("sockets /tmp/nobody-is-here");
        QVERIFY(!lost && lost.error().code == ErrorCode::PermissionDenied);
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
        QCOMPARE(run({DEADAIR_HELPER, "--version", "again"}), 2);
        QCOMPARE(run({DEADAIR_HELPER, "--version"}), 0);
    }
};

QTEST_GUILESS_MAIN(TestHelper)
#include "test_helper.moc"
