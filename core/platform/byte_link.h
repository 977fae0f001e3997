// SPDX-License-Identifier: GPL-3.0-or-later
// A stream of bytes between two processes.
#pragma once

#include "platform/socket.h"

#include <memory>
#include <vector>

namespace deadair::platform
{

/// Waits for the next bytes, at most `limit`, for the end of the stream, or for the deadline.
StreamRead readLink(Socket::Handle handle, std::size_t limit, Clock::time_point deadline, const StopToken& stop);

/// Writes all of it. False when the other side is gone, or has not taken it by `deadline`.
bool writeLink(Socket::Handle handle, std::string_view bytes, Clock::time_point deadline, const StopToken& stop);

/// The standard input and output of this process, made fit for the two functions above: a reader who has gone is an
/// error to see, not a signal to die of.
struct StandardLink {
    Socket::Handle input = Socket::invalid;
    Socket::Handle output = Socket::invalid;
};
StandardLink standardLink();

/// Another program, with one link to its standard input and output. Ends with the link: destroying it closes that and
/// waits a moment for the program, then kills it where that is allowed.
class LinkedProgram final
{
public:
    /// `path` is a file, not a name to search for. `own_group`: Ctrl-C in the terminal does not reach it.
    static Result<LinkedProgram> start(const std::string& path, const std::vector<std::string>& arguments,
                                       bool own_group);
    LinkedProgram(LinkedProgram&&) noexcept;
    LinkedProgram& operator=(LinkedProgram&&) noexcept;
    ~LinkedProgram();

    /// To read from.
    [[nodiscard]] Socket::Handle link() const { return m_link.handle(); }
    /// As writeLink().
    [[nodiscard]] bool write(std::string_view bytes, Clock::time_point deadline, const StopToken& stop) const;
    /// How it ended, as a shell tells it: 128 + n after signal n. Absent when it still runs after `wait`.
    std::optional<int> waitForExit(std::chrono::milliseconds wait);

private:
    LinkedProgram(Socket link, int pid, Socket ended) : m_link(std::move(link)), m_pid(pid), m_ended(std::move(ended))
    {
    }
    void end();

    Socket m_link;
    int m_pid = 0;
    Socket m_ended; ///< readable once it has ended
    std::optional<int> m_status;
};

/// The folder of the program that runs now; empty where the system does not tell.
std::string programFolder();

bool fileExists(const std::string& path);

/// Whether this user may execute that file.
bool isProgram(const std::string& path);

} // namespace deadair::platform
