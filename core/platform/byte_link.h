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
/// and it is the path of a socket, or on Windows the name of a pipe. Malformed where they are something else.
Result<ParentLink> parentLink(const std::vector<std::string>& words);

/// Waits until the link has bytes or has ended, until `other` is readable (invalid: there is none), or for the time.
struct LinkReadiness {
    bool link = false;
    bool other = false;
    bool ended = false; ///< nobody is at the other end of the link any more
};
LinkReadiness waitForLink(Socket::Handle link, Socket::Handle other, std::chrono::milliseconds time);

/// Another program, with one link to its standard input and output. Ends with the link: destroying it closes that and
/// waits a moment for the program, then kills it where that is allowed. Of several that came by one launcher the last one
/// destroyed waits for that.
class LinkedProgram final
{
public:
    /// `path` is a file, not a name to search for. `own_group`: Ctrl-C in the terminal does not reach it. On Windows
    /// PermissionDenied for who is no administrator.
    static Result<LinkedProgram> start(const std::string& path, const std::vector<std::string>& arguments,
                                       bool own_group);
    /// As root, once for each of `jobs`, a word, all of them with one consent that the system asks the user for: waits for that.
    /// As many results as jobs: PermissionDenied where nobody allows it, Unavailable where the system has no way to ask. What the
    /// programs are told are escortWords().
    static std::vector<Result<LinkedProgram>> startAsRoot(const std::string& path, const std::vector<std::string>& jobs,
                                                          Clock::time_point deadline, const StopToken& stop);
    /// Through a launcher that takes the programs' links away and is a process of this user's: its `arguments` are made for the
    /// `count` paths at which the programs fetch their links.
    using LauncherArguments = std::function<std::vector<std::string>(const std::vector<std::string>& link_paths)>;
    struct LauncherKind {
        unsigned as_user = 0;  ///< whose processes the programs are
        bool own_group = true; ///< as start() has it
    };
    static std::vector<Result<LinkedProgram>> startThrough(const std::string& launcher, const LauncherArguments& arguments,
                                                           std::size_t count, const LauncherKind& kind,
                                                           Clock::time_point deadline, const StopToken& stop);
    /// So many times why there is none.
    static std::vector<Result<LinkedProgram>> none(std::size_t count, const Error& error);
    LinkedProgram(LinkedProgram&&) noexcept;
    LinkedProgram& operator=(LinkedProgram&&) noexcept;
    ~LinkedProgram();

    /// To read from.
    [[nodiscard]] Socket::Handle link() const;
    /// As writeLink().
    [[nodiscard]] bool write(std::string_view bytes, Clock::time_point deadline, const StopToken& stop) const;
    /// How it, or its launcher, ended, as a shell tells it: 128 + n after signal n. Absent when that still runs after `wait`.
    std::optional<int> waitForExit(std::chrono::milliseconds wait);

private:
    struct Parts;
    explicit LinkedProgram(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

/// The file of the program that runs now, and its folder; empty where the system does not tell.
std::string programPath();
std::string programFolder();

/// The file of a program by its name: "deadair-helper.exe" on Windows.
std::string programFile(const std::string& name);

bool fileExists(const std::string& path);

/// Whether startAsRoot() has a way to ask.
bool canAskForRoot();

/// Whether this user may execute that file.
bool isProgram(const std::string& path);

} // namespace deadair::platform
