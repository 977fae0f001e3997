// SPDX-License-Identifier: GPL-3.0-or-later
// How a privileged process makes itself harmless. One way: nothing here can be undone.
#pragma once

#include "base/result.h"

#include <optional>

namespace deadair::platform
{

/// What a confined process may still ask of the system, besides reading, writing, waiting and memory.
enum class Allowance {
    Nothing,
    Capture, ///< settings of sockets that are open
    Probe    ///< connect, send and receive, and ordinary IPv4 and IPv6 sockets
};

/// Before anything else in a process that may be started by anybody: forgets the environment and the working folder.
void forgetCaller();

/// Lets the programs that this process starts have its rights to read firewall rules (ambient capabilities), where it
/// has them by file capabilities: those do not pass on. Ended by confine().
void lendNetworkRights();

/// Gives up every capability (effective, permitted, inheritable, ambient and, as far as the right to do so goes, the
/// bounding set), leaves root for nobody, forbids new privileges, and has the kernel kill the process for any system
/// call that it does not need. An Error means that something of it failed: the process must end.
std::optional<Error> confine(Allowance allowance);

} // namespace deadair::platform
