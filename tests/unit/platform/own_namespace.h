// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <string>

#include <sched.h>

/// Moves this process into a network namespace of its own, so that a test may make links and routes in it. False where
/// neither root nor a user namespace gives the right to.
inline bool enterOwnNetwork()
{
    return ::unshare(CLONE_NEWNET) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
}

/// Runs "ip ARGUMENTS" there; false when it fails or iproute2 is not installed.
inline bool ip(const std::string& arguments)
{
    return std::system(("PATH=/usr/sbin:/sbin:/usr/bin:/bin ip " + arguments).c_str()) == 0;
}
