// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between systems when a program is started and waited for.
#pragma once

#include "platform/socket.h"

#include <spawn.h>
#include <sys/types.h>

namespace deadair::platform
{

/// Readable once this child has ended, before it is reaped.
Socket whenEnded(pid_t child);

/// Has the child get no descriptor beyond its standard streams. What is to be added to its flags.
short closeOthers(posix_spawn_file_actions_t& actions);

/// Two ends, neither inherited by programs that are started.
struct Ends {
    Socket first;
    Socket second;
};
std::optional<Ends> openPipe();   ///< to read from, to write to
std::optional<Ends> openDuplex(); ///< a stream both ways; writing to one whose reader is gone is an error, not a signal

void setNonBlocking(int descriptor);

} // namespace deadair::platform
