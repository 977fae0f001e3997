// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/byte_link.h"

#include "platform/posix/child.h"
#include "platform/posix/rendezvous.h"
#include "platform/posix/socket_address.h"
#include "platform/posix/system_error.h"
#include "platform/wait.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

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

LinkReadiness waitForLink(Socket::Handle link, Socket::Handle other, std::chrono::milliseconds time)
{
    std::array<Watched, 2> watched;
    watched[0].handle = link;
    watched[1].handle = other;
    waitForAny(std::span(watched).first(other == Socket::invalid ? 1 : 2), time);
    pollfd end{fd(link), 0, 0};
    const bool ended = ::poll(&end, 1, 0) > 0 && (end.revents & POLLHUP) != 0;
    return {watched[0].readable || ended, watched[1].readable, ended};
}

struct LinkedProgram::Parts {
    std::shared_ptr<StartedProgram> program; ///< its own, or the launcher that several came by
    Socket link;                    ///< closed before the program is waited for
};

LinkedProgram::LinkedProgram(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
LinkedProgram::LinkedProgram(LinkedProgram&&) noexcept = default;
LinkedProgram& LinkedProgram::operator=(LinkedProgram&&) noexcept = default;
LinkedProgram::~LinkedProgram() = default;

Socket::Handle LinkedProgram::link() const
{
    return m_parts->link.handle();
}

bool LinkedProgram::write(std::string_view bytes, Clock::time_point deadline, const StopToken& stop) const
{
    // A program that has gone must not end this one by SIGPIPE.
    return putAll(link(), bytes, deadline, stop,
                  [&](std::string_view left) { return ::send(fd(link()), left.data(), left.size(), no_signal); });
}

Result<LinkedProgram> LinkedProgram::start(const std::string& path, const std::vector<std::string>& arguments,
                                           bool own_group)
{
    auto ends = openDuplex();
    if (!ends)
        return systemError(errno, "start " + path);
    setNonBlocking(fd(ends->first.handle()));
    const auto pid = startProgram(path, arguments, ends->second, own_group);
    if (!pid)
        return pid.error();
    return LinkedProgram(std::make_unique<Parts>(Parts{std::make_shared<StartedProgram>(*pid), std::move(ends->first)}));
}

std::vector<Result<LinkedProgram>> LinkedProgram::startThrough(const std::string& launcher, const LauncherArguments& arguments,
                                                               std::size_t count, const LauncherKind& kind,
                                                               Clock::time_point deadline, const StopToken& stop)
{
    constexpr std::chrono::seconds between_first_and_last{5};
    std::vector<Rendezvous> places;
    std::vector<std::string> paths;
    while (places.size() < count) {
        auto place = Rendezvous::open();
        if (!place)
            return none(count, place.error());
        paths.push_back(place->path());
        places.push_back(std::move(*place));
    }
    auto starter = start(launcher, arguments(paths), kind.own_group);
    if (!starter)
        return none(count, starter.error());
    std::vector<Result<LinkedProgram>> programs;
    for (const auto& place : places) {
        auto link = place.accept(kind.as_user, *starter, deadline, stop);
        if (!link) {
            programs.emplace_back(link.error());
            continue;
        }
        programs.emplace_back(LinkedProgram(std::make_unique<Parts>(Parts{starter->m_parts->program, std::move(*link)})));
        deadline = std::min(deadline, Clock::now() + between_first_and_last); // nobody is asked any more
    }
    return programs;
}

std::optional<int> LinkedProgram::waitForExit(std::chrono::milliseconds wait)
{
    return m_parts->program->waitForExit(wait);
}

std::string programFolder()
{
    const auto path = programPath();
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string programFile(const std::string& name)
{
    return name;
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
