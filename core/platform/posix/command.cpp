// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/command.h"

#include "platform/posix/child.h"
#include "platform/posix/system_error.h"
#include "platform/socket.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // no header of macOS has it

namespace deadair::platform
{
namespace
{

constexpr std::string_view folders[] = {"/usr/sbin", "/usr/bin", "/sbin", "/bin", "/usr/local/sbin", "/usr/local/bin"};

int descriptorOf(const Socket& socket)
{
    return static_cast<int>(socket.handle());
}

/// The program's path; empty when no folder of the system has it.
std::string pathOf(const std::string& program)
{
    if (program.find('/') != std::string::npos)
        return ::access(program.c_str(), X_OK) == 0 ? program : std::string();
    for (const auto folder : folders) {
        auto path = std::string(folder) + '/' + program;
        if (::access(path.c_str(), X_OK) == 0)
            return path;
    }
    return {};
}

/// Our environment, with messages in English and only the system's own folders to search.
std::vector<std::string> environmentOfCommand()
{
    std::vector<std::string> environment = {"LC_ALL=C"};
    std::string search = "PATH=";
    for (const auto folder : folders)
        search.append(search.back() == '=' ? "" : ":").append(folder);
    environment.push_back(std::move(search));
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        if (!text.starts_with("LC_ALL=") && !text.starts_with("LANGUAGE=") && !text.starts_with("PATH="))
            environment.emplace_back(text);
    }
    return environment;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (auto& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

/// The settings of posix_spawn(), freed when they go.
class SpawnSettings
{
public:
    SpawnSettings(int output, int errors)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&m_actions, output, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_actions, errors, STDERR_FILENO);
        const int others = closeOthers(m_actions);

        sigset_t none;
        sigset_t pipe_signal;
        sigemptyset(&none);
        sigemptyset(&pipe_signal);
        sigaddset(&pipe_signal, SIGPIPE);
        ::posix_spawnattr_init(&m_attributes);
        ::posix_spawnattr_setsigmask(&m_attributes, &none);
        ::posix_spawnattr_setsigdefault(&m_attributes, &pipe_signal);
        ::posix_spawnattr_setpgroup(&m_attributes, 0); // so that its own children can be ended with it
        ::posix_spawnattr_setflags(&m_attributes, static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                                     POSIX_SPAWN_SETPGROUP | others));
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings()
    {
        ::posix_spawnattr_destroy(&m_attributes);
        ::posix_spawn_file_actions_destroy(&m_actions);
    }

    [[nodiscard]] const posix_spawn_file_actions_t* actions() const { return &m_actions; }
    [[nodiscard]] const posix_spawnattr_t* attributes() const { return &m_attributes; }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

/// A running command; ended with its children and reaped at the latest when this goes.
class Child
{
public:
    explicit Child(pid_t pid) : m_pid(pid), m_ended(whenEnded(pid)) {}
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child()
    {
        if (m_pid > 0) {
            ::kill(-m_pid, SIGKILL);
            (void)reap();
        }
    }

    /// Becomes readable when the command has ended.
    [[nodiscard]] int endedDescriptor() const { return descriptorOf(m_ended); }

    /// Exit status as a shell gives it: 128 + n after signal n. Waits for the end.
    int reap()
    {
        int status = 0;
        while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {
        }
        m_pid = 0;
        return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    }

private:
    pid_t m_pid;
    Socket m_ended;
};

/// Appends what is there. False when the other end has closed the pipe (or reading failed).
bool drain(int descriptor, std::string& text, std::size_t limit)
{
    char buffer[16384];
    while (text.size() <= limit) {
        const auto got = ::read(descriptor, buffer, sizeof buffer);
        if (got > 0)
            text.append(buffer, static_cast<std::size_t>(got));
        else if (got == 0 || (errno != EAGAIN && errno != EINTR))
            return false;
        else if (errno == EAGAIN)
            return true;
    }
    return true;
}

struct Running {
    const Child& child;
    Socket output;
    Socket errors;
    Socket stopped; ///< readable when it is to stop
};

enum class Ending { Ended, TimedOut, Stopped, TooMuch };

/// Collects both outputs until the command has ended.
Ending collect(Running& running, Clock::time_point deadline, std::size_t limit, CommandOutput& result)
{
    const auto read = [limit](Socket& pipe, std::string& text) {
        if (pipe.valid() && !drain(descriptorOf(pipe), text, limit))
            pipe.close();
    };
    while (true) {
        pollfd watched[] = {{running.child.endedDescriptor(), POLLIN, 0},
                            {descriptorOf(running.stopped), POLLIN, 0},
                            {descriptorOf(running.output), POLLIN, 0},
                            {descriptorOf(running.errors), POLLIN, 0}};
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now()).count();
        const int wait_ms = static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000));
        if (::poll(watched, std::size(watched), wait_ms) < 0 && errno != EINTR)
            return Ending::TimedOut;
        read(running.output, result.output);
        read(running.errors, result.errors);
        if (std::max(result.output.size(), result.errors.size()) > limit)
            return Ending::TooMuch;
        if (watched[0].revents != 0)
            return Ending::Ended;
        if (watched[1].revents != 0)
            return Ending::Stopped;
        if (Clock::now() >= deadline)
            return Ending::TimedOut;
    }
}

} // namespace

Result<CommandOutput> runCommand(const std::vector<std::string>& arguments, std::chrono::milliseconds timeout,
                                 StopToken stop, std::size_t limit_bytes)
{
    const auto deadline = Clock::now() + timeout;
    const auto operation = "run " + (arguments.empty() ? std::string("a command without a name") : arguments.front());
    const auto path = arguments.empty() ? std::string() : pathOf(arguments.front());
    if (path.empty())
        return Error{ErrorCode::NotFound, operation, "not installed"};
    auto output = openPipe();
    auto errors = openPipe();
    auto stopped = openPipe();
    if (!output || !errors || !stopped)
        return systemError(errno, operation);
    // The command itself has blocking ends: most programs do not expect EAGAIN from their standard output.
    setNonBlocking(descriptorOf(output->first));
    setNonBlocking(descriptorOf(errors->first));

    auto words = arguments;
    auto variables = environmentOfCommand();
    const SpawnSettings settings(descriptorOf(output->second), descriptorOf(errors->second));
    pid_t pid = 0;
    if (const int failed = ::posix_spawn(&pid, path.c_str(), settings.actions(), settings.attributes(),
                                         pointersTo(words).data(), pointersTo(variables).data());
        failed != 0)
        return systemError(failed, operation);
    Child child(pid);
    if (child.endedDescriptor() < 0)
        return systemError(errno, operation);
    output->second.close();
    errors->second.close();

    Running running{child, std::move(output->first), std::move(errors->first), std::move(stopped->first)};
    const StopCallback wake(stop, [&stopped] { stopped->second.close(); }); // its end can be read
    CommandOutput result;
    switch (collect(running, deadline, limit_bytes, result)) {
    case Ending::Ended:
        break;
    case Ending::TimedOut:
        return Error{ErrorCode::TimedOut, operation, "no end within " + std::to_string(timeout.count()) + " ms"};
    case Ending::Stopped:
        return Error{ErrorCode::Cancelled, operation, "stopped"};
    case Ending::TooMuch:
        return Error{ErrorCode::System, operation, "more output than " + std::to_string(limit_bytes) + " bytes"};
    }
    result.exit_status = child.reap();
    return result;
}

} // namespace deadair::platform
