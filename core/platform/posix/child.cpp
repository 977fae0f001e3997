// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/child.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

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

} // namespace deadair::platform
