// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace deadair::platform
{

/// What this process is allowed to do.
struct Rights {
    bool administrator = false;  ///< root; on Windows elevated
    bool raw_sockets = false;    ///< CAP_NET_RAW
    bool firewall_rules = false; ///< CAP_NET_ADMIN; on Windows an administrator's
    bool echo_sockets = false;   ///< ICMP datagram sockets for this group (ping_group_range)
    std::uint32_t user_id = 0;
};
Rights rights();

/// Of this system: "Debian GNU/Linux 12 (bookworm)", kernel release.
std::string systemName();
std::string kernelRelease();

} // namespace deadair::platform
