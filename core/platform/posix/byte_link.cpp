// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/byte_link.h"

#include "platform/posix/child.h"
#include "platform/posix/rendezvous.h"
#include "platform/posix/socket_address.h"
#include "platform/posix/system_error.h"

#include <cerrno>
#include <csignal>

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

constexpr int no_signal =
#ifdef MSG_NOSIGNAL
    MSG_NOSIGNAL;
#else
    0; // openDuplex() has asked for it
#endif

constexpr std::chrono::milliseconds patience_at_end{500};

int fd(Socket::Handle handle)
{
    return static_cast<int>(handle);
}

/// Waits like waitFor(), for a descriptor that somebody else owns.
Readiness waitForHandle(Socket::Handle handle, short events, Clock::time_point deadline, const StopToken& stop)
{
    while (!stop.stop_requested()) {
        pollfd watched{fd(handle), events, 0};
        if (::poll(&watched, 1, pollSlice(deadline)) > 0)
            return Readiness::Ready;
        if (Clock::now() >= deadline)
            return Readiness::Deadline;
    }
    return Readiness::Stopped;
}

template <class Put>
bool putAll(Socket::Handle handle, std::string_view bytes, Clock::time_point deadline, const StopToken& stop,
            const Put& put)
{
    while (!bytes.empty()) {
        if (const auto done = put(bytes); done >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(done));
        else if ((errno != EAGAIN && errno != EINTR) ||
                 waitForHandle(handle, POLLOUT, deadline, stop) != Readiness::Ready)
            return false;
    }
    return true;
}

struct ProgramSettings {
    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};

    ProgramSettings(int link, bool own_group)
    {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, link, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, link, STDOUT_FILENO);
        ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
        const int others = closeOthers(actions);
        sigset_t none{}, defaults{};
        sigemptyset(&none);
        sigemptyset(&defaults);
        for (const int signal : {SIGPIPE, SIGINT, SIGTERM})
            sigaddset(&defaults, signal);
        ::posix_spawnattr_init(&attributes);
        ::posix_spawnattr_setsigmask(&attributes, &none);
        ::posix_spawnattr_setsigdefault(&attributes, &defaults);
        ::posix_spawnattr_setpgroup(&attributes, 0);
        const int group = own_group ? POSIX_SPAWN_SETPGROUP : 0;
        ::posix_spawnattr_setflags(&attributes,
                                   static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group | others));
    }
    ProgramSettings(const ProgramSettings&) = delete;
    ProgramSettings& operator=(const ProgramSettings&) = delete;
    ~ProgramSettings()
    {
        ::posix_spawnattr_destroy(&attributes);
        ::posix_spawn_file_actions_destroy(&actions);
    }
};

} // namespace

StreamRead readLink(Socket::Handle handle, std::size_t limit, Clock::time_point deadline, const StopToken& stop)
{
    if (waitForHandle(handle, POLLIN, deadline, stop) != Readiness::Ready)
        return {StreamEnd::Silent, {}};
    std::string bytes(limit, '\0');
    const auto got = ::read(fd(handle), bytes.data(), bytes.size());
    if (got < 0)
        return {errno == EAGAIN || errno == EINTR ? StreamEnd::Silent : StreamEnd::Failed, {}};
    bytes.resize(static_cast<std::size_t>(got));
    return {got == 0 ? StreamEnd::Closed : StreamEnd::Data, std::move(bytes)};
}

bool writeLink(Socket::Handle handle, std::string_view bytes, Clock::time_point deadline, const StopToken& stop)
{
    return putAll(handle, bytes, deadline, stop,
                  [&](std::string_view left) { return ::write(fd(handle), left.data(), left.size()); });
}

bool LinkedProgram::write(std::string_view bytes, Clock::time_point deadline, const StopToken& stop) const
{
    // A program that has gone must not end this one by SIGPIPE.
    return putAll(link(), bytes, deadline, stop,
                  [&](std::string_view left) { return ::send(fd(link()), left.data(), left.size(), no_signal); });
}

Result<ParentLink> parentLink(const std::vector<std::string>& words)
{
    ::signal(SIGPIPE, SIG_IGN);
    if (words.size() > 1)
        return Error{ErrorCode::Malformed, "find who started this program", "too many words"};
    if (words.size() == 1) {
        auto met = meet(words.front());
        if (!met)
            return met.error();
        const auto link = met->release(); // for as long as this process lives
        return ParentLink{link, link};
    }
    setNonBlocking(STDIN_FILENO);
    setNonBlocking(STDOUT_FILENO);
    return ParentLink{STDIN_FILENO, STDOUT_FILENO};
}

Result<LinkedProgram> LinkedProgram::start(const std::string& path, const std::vector<std::string>& arguments,
                                           bool own_group)
{
    const auto operation = "start " + path;
    auto ends = openDuplex();
    if (!ends)
        return systemError(errno, operation);
    setNonBlocking(fd(ends->first.handle()));
    const ProgramSettings settings(fd(ends->second.handle()), own_group);
    auto words = arguments;
    words.insert(words.begin(), path);
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (auto& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t pid = 0;
    if (const int failed =
            ::posix_spawn(&pid, path.c_str(), &settings.actions, &settings.attributes, pointers.data(), environ);
        failed != 0)
        return systemError(failed, operation);
    return LinkedProgram(std::move(ends->first), pid, whenEnded(pid));
}

Result<LinkedProgram> LinkedProgram::startThrough(const std::string& launcher, const LauncherArguments& arguments, unsigned as_user,
                                                  Clock::time_point deadline, const StopToken& stop)
{
    const auto here = Rendezvous::open();
    if (!here)
        return here.error();
    auto program = start(launcher, arguments(here->path()), true);
    if (!program)
        return program;
    auto link = here->accept(as_user, *program, deadline, stop);
    if (!link)
        return link.error();
    program->m_link = std::move(*link);
    return program;
}

LinkedProgram::LinkedProgram(LinkedProgram&& other) noexcept
    : m_link(std::move(other.m_link)),
      m_pid(std::exchange(other.m_pid, 0)),
      m_ended(std::move(other.m_ended)),
      m_status(other.m_status)
{
}

LinkedProgram& LinkedProgram::operator=(LinkedProgram&& other) noexcept
{
    if (this != &other) {
        end();
        m_link = std::move(other.m_link);
        m_pid = std::exchange(other.m_pid, 0);
        m_ended = std::move(other.m_ended);
        m_status = other.m_status;
    }
    return *this;
}

LinkedProgram::~LinkedProgram()
{
    end();
}

std::optional<int> LinkedProgram::waitForExit(std::chrono::milliseconds wait)
{
    int status = 0;
    if (m_pid > 0)
        (void)waitForHandle(m_ended.handle(), POLLIN, Clock::now() + wait, {});
    if (m_pid > 0 && ::waitpid(m_pid, &status, WNOHANG) == m_pid) {
        m_pid = 0;
        m_status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
    }
    return m_status;
}

void LinkedProgram::end()
{
    if (m_pid <= 0)
        return;
    m_link.close();
    if (waitForExit(patience_at_end))
        return;
    // Refused where it runs as another user: it then ends by itself, or not, without us.
    const auto pid = std::exchange(m_pid, 0);
    if (::kill(pid, SIGKILL) == 0)
        (void)::waitpid(pid, nullptr, 0);
}

bool fileExists(const std::string& path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

bool isProgram(const std::string& path)
{
    return ::access(path.c_str(), X_OK) == 0;
}

} // namespace deadair::platform
