// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between systems when a program is started and waited for.
#pragma once

#include "platform/socket.h"

#include <memory>
#include <mutex>

#include <spawn.h>
#include <sys/types.h>

namespace deadair::platform
{

/// Readable once this child has ended, before it is reaped.
Socket whenEnded(pid_t child);

/// Has the child get no descriptor beyond its standard streams. What is to be added to its flags.
short closeOthers(posix_spawn_file_actions_t& actions);

/// Two ends, neither inherited by programs that are started.
struct Ends {
    Socket first;
    Socket second;
};
std::optional<Ends> openPipe();   ///< to read from, to write to
std::optional<Ends> openDuplex(); ///< a stream both ways; writing to one whose reader is gone is an error, not a signal

void setNonBlocking(int descriptor);

/// Starts the file with this as its standard input and output, without one for errors and with no other descriptor. `own_group`:
/// Ctrl-C in the terminal does not reach it.
Result<pid_t> startProgram(const std::string& path, const std::vector<std::string>& arguments, const Socket& standard, bool own_group);

/// Reaps a program that was started. Destroying it waits a moment for its end, then kills it where that is allowed. Usable from
/// any thread.
class StartedProgram final
{
public:
    explicit StartedProgram(pid_t pid) : m_pid(pid), m_ended(whenEnded(pid)) {}
    StartedProgram(const StartedProgram&) = delete;
    StartedProgram& operator=(const StartedProgram&) = delete;
    ~StartedProgram();

    /// As LinkedProgram::waitForExit().
    std::optional<int> waitForExit(std::chrono::milliseconds wait);

private:
    bool runs();

    std::mutex m_mutex;
    pid_t m_pid; ///< 0 once it is reaped
    std::optional<int> m_status;
    const Socket m_ended; ///< readable from then on
};

} // namespace deadair::platform
