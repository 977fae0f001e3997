// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/child.h"

#include "platform/byte_link.h"

#include <array>

#include <fcntl.h>
#include <mach-o/dyld.h>
#include <sys/event.h>
#include <unistd.h>

namespace deadair::platform
{

Socket whenEnded(pid_t child)
{
    Socket queue(::kqueue());
    if (!queue.valid())
        return queue;
    const int handle = static_cast<int>(queue.handle());
    (void)::fcntl(handle, F_SETFD, FD_CLOEXEC);
    struct kevent exit {
    };
    exit.ident = static_cast<uintptr_t>(child);
    exit.filter = EVFILT_PROC;
    exit.flags = EV_ADD;
    exit.fflags = NOTE_EXIT;
    if (::kevent(handle, &exit, 1, nullptr, 0, nullptr) == 0)
        return queue;
    // It has ended already, which is no event any more: the reading end of a pipe without a writing one is readable
    // too.
    auto ends = openPipe();
    return ends ? std::move(ends->first) : Socket();
}

short closeOthers(posix_spawn_file_actions_t&)
{
    return POSIX_SPAWN_CLOEXEC_DEFAULT;
}

std::string programPath()
{
    std::array<char, 4096> buffer{};
    auto size = static_cast<std::uint32_t>(buffer.size());
    if (::_NSGetExecutablePath(buffer.data(), &size) != 0)
        return {};
    return buffer.data();
}

} // namespace deadair::platform
