// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/any_readable.h"

#include <sys/epoll.h>

namespace deadair::platform
{

Socket anyReadable(std::span<const Socket::Handle> watched)
{
    Socket set(::epoll_create1(EPOLL_CLOEXEC));
    for (const auto handle : watched) {
        epoll_event event{};
        event.events = EPOLLIN;
        if (set.valid() && ::epoll_ctl(static_cast<int>(set.handle()), EPOLL_CTL_ADD, static_cast<int>(handle), &event) != 0)
            return {};
    }
    return set;
}

} // namespace deadair::platform
