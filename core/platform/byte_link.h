// SPDX-License-Identifier: GPL-3.0-or-later
// A stream of bytes between two processes.
#pragma once

#include "platform/socket.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace deadair::platform
{

/// Waits for the next bytes, at most `limit`, for the end of the stream, or for the deadline.
StreamRead readLink(Socket::Handle handle, std::size_t limit, Clock::time_point deadline, const StopToken& stop);

/// Writes all of it. False when the other side is gone, or has not taken it by `deadline`.
bool writeLink(Socket::Handle handle, std::string_view bytes, Clock::time_point deadline, const StopToken& stop);

/// The program that started this one, made fit for the two functions above: a reader who has gone is an error to see, not a
/// signal to die of.
struct ParentLink {
    Socket::Handle input = Socket::invalid;
    Socket::Handle output = Socket::invalid;
};

/// `words` are what LinkedProgram added to this program's arguments: none, and the link is the standard input and output; one,
/// and it is the path of a socket. Malformed where they are something else.
Result<ParentLink> parentLink(const std::vector<std::string>& words);

/// Another program, with one link to its standard input and output. Ends with the link: destroying it closes that and
/// waits a moment for the program, then kills it where that is allowed.
class LinkedProgram final
{
public:
    /// `path` is a file, not a name to search for. `own_group`: Ctrl-C in the terminal does not reach it.
    static Result<LinkedProgram> start(const std::string& path, const std::vector<std::string>& arguments,
                                       bool own_group);
    /// As root, for which the system asks the user: waits for that. PermissionDenied where nobody allows it, Unavailable where
    /// the system has no way to ask.
    static Result<LinkedProgram> startAsRoot(const std::string& path, const std::vector<std::string>& arguments,
                                             Clock::time_point deadline, const StopToken& stop);
    /// Through a launcher that takes the program's link away and is a process of this user's: its `arguments` are made for the
    /// path at which the program fetches the link, as a process of user `as_user`.
    using LauncherArguments = std::function<std::vector<std::string>(const std::string& link_path)>;
    static Result<LinkedProgram> startThrough(const std::string& launcher, const LauncherArguments& arguments, unsigned as_user,
                                              Clock::time_point deadline, const StopToken& stop);
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

/// Whether startAsRoot() has a way to ask.
bool canAskForRoot();

/// Whether this user may execute that file.
bool isProgram(const std::string& path);

} // namespace deadair::platform
