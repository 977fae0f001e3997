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

/// The program that started this one, made fit for the two functions above: a reader who has gone is an error to see, not a
/// signal to die of.
struct ParentLink {
    Socket::Handle input = Socket::invalid;
    Socket::Handle output = Socket::invalid;
};

/// `words` are what LinkedProgram::start() added to this program's arguments: none, and the link is the standard input and
/// output; on Windows the name of a pipe. Malformed where they are something else.
Result<ParentLink> parentLink(const std::vector<std::string>& words);

/// Waits until the link has bytes or has ended, until `other` is readable (invalid: there is none), or for the time.
struct LinkReadiness {
    bool link = false;
    bool other = false;
};
LinkReadiness waitForLink(Socket::Handle link, Socket::Handle other, std::chrono::milliseconds time);

/// Another program, with one link to its standard input and output. Ends with the link: destroying it closes that and
/// waits a moment for the program, then kills it where that is allowed.
class LinkedProgram final
{
public:
    /// `path` is a file, not a name to search for. `own_group`: Ctrl-C in the terminal does not reach it. On Windows it is
    /// started as an administrator, for which the user is asked (startAsks()); PermissionDenied where he says no.
    static Result<LinkedProgram> start(const std::string& path, const std::vector<std::string>& arguments,
                                       bool own_group);
    LinkedProgram(LinkedProgram&&) noexcept;
    LinkedProgram& operator=(LinkedProgram&&) noexcept;
    ~LinkedProgram();

    /// To read from.
    [[nodiscard]] Socket::Handle link() const;
    /// As writeLink().
    [[nodiscard]] bool write(std::string_view bytes, Clock::time_point deadline, const StopToken& stop) const;
    /// How it ended, as a shell tells it: 128 + n after signal n. Absent when it still runs after `wait`.
    std::optional<int> waitForExit(std::chrono::milliseconds wait);

private:
    struct Parts;
    explicit LinkedProgram(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The folder of the program that runs now; empty where the system does not tell.
std::string programFolder();

/// Whether LinkedProgram::start() asks the user for consent.
bool startAsks();

/// The file of a program by its name: "deadair-helper.exe" on Windows.
std::string programFile(const std::string& name);

bool fileExists(const std::string& path);

/// Whether this user may execute that file.
bool isProgram(const std::string& path);

} // namespace deadair::platform
