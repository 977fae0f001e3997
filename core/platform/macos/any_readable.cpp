// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/any_readable.h"

#include <fcntl.h>
#include <sys/event.h>

namespace deadair::platform
{

Socket anyReadable(std::span<const Socket::Handle> watched)
{
    Socket set(::kqueue());
    if (!set.valid())
        return {};
    const int queue = static_cast<int>(set.handle());
    (void)::fcntl(queue, F_SETFD, FD_CLOEXEC);
    for (const auto handle : watched) {
        struct kevent event {
        };
        event.ident = static_cast<uintptr_t>(handle);
        event.filter = EVFILT_READ;
        event.flags = EV_ADD;
        if (::kevent(queue, &event, 1, nullptr, 0, nullptr) != 0)
            return {};
    }
    return set;
}

} // namespace deadair::platform
