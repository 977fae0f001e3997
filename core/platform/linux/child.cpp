// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/child.h"

#include "platform/byte_link.h"

#include <array>

#include <sys/syscall.h>
#include <unistd.h>

namespace deadair::platform
{

Socket whenEnded(pid_t child)
{
    return Socket(static_cast<Socket::Handle>(::syscall(SYS_pidfd_open, child, 0)));
}

short closeOthers(posix_spawn_file_actions_t& actions)
{
    ::posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    return 0;
}

std::string programPath()
{
    std::array<char, 4096> buffer{};
    const auto length = ::readlink("/proc/self/exe", buffer.data(), buffer.size());
    return {buffer.data(), length > 0 ? static_cast<std::size_t>(length) : 0};
}

} // namespace deadair::platform
