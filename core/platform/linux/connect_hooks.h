// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace deadair::platform
{

/// An eBPF program that decides about every connect() of this process's control group. It refuses with EPERM, and no
/// rule of any firewall shows it.
struct ConnectHook {
    std::uint32_t id = 0;
    std::string name; ///< as its author called it; empty when this user may not ask
};

/// Empty without CAP_NET_ADMIN, or without control groups of version 2.
std::vector<ConnectHook> connectHooks();

} // namespace deadair::platform
