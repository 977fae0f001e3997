// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/child.h"

#include "platform/posix/socket_address.h"
#include "platform/posix/system_error.h"

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ; // no header of macOS has it

namespace deadair::platform
{
namespace
{

/// Two steps instead of pipe2() and SOCK_CLOEXEC, which macOS does not have; closeOthers() covers a start in between.
Ends kept(const int (&ends)[2])
{
    for (const int end : ends)
        (void)::fcntl(end, F_SETFD, FD_CLOEXEC);
    return {Socket(ends[0]), Socket(ends[1])};
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

std::optional<Ends> openPipe()
{
    int ends[2];
    return ::pipe(ends) == 0 ? std::optional(kept(ends)) : std::nullopt;
}

std::optional<Ends> openDuplex()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return std::nullopt;
#ifdef SO_NOSIGPIPE
    const int on = 1;
    for (const int end : ends)
        (void)::setsockopt(end, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    return kept(ends);
}

void setNonBlocking(int descriptor)
{
    (void)::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

Result<pid_t> startProgram(const std::string& path, const std::vector<std::string>& arguments, const Socket& standard, bool own_group)
{
    const ProgramSettings settings(descriptor(standard), own_group);
    auto words = arguments;
    words.insert(words.begin(), path);
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (auto& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    pid_t pid = 0;
    const int failed = ::posix_spawn(&pid, path.c_str(), &settings.actions, &settings.attributes, pointers.data(), environ);
    return failed == 0 ? Result<pid_t>(pid) : systemError(failed, "start " + path);
}

bool StartedProgram::runs()
{
    const std::scoped_lock lock(m_mutex);
    return m_pid > 0;
}

std::optional<int> StartedProgram::waitForExit(std::chrono::milliseconds wait)
{
    if (runs())
        (void)waitFor(m_ended, POLLIN, Clock::now() + wait, {});
    const std::scoped_lock lock(m_mutex);
    int state = 0;
    if (m_pid > 0 && ::waitpid(m_pid, &state, WNOHANG) == m_pid) {
        m_pid = 0;
        m_status = WIFSIGNALED(state) ? 128 + WTERMSIG(state) : WEXITSTATUS(state);
    }
    return m_status;
}

StartedProgram::~StartedProgram()
{
    constexpr std::chrono::milliseconds patience_at_end{500};
    if (waitForExit(patience_at_end))
        return;
    // Refused where it runs as another user: it then ends by itself, or not, without us.
    if (::kill(m_pid, SIGKILL) == 0)
        (void)::waitpid(m_pid, nullptr, 0);
}

} // namespace deadair::platform
