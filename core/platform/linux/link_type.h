// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/machine.h"

#include <string>
#include <string_view>

namespace deadair::platform
{

/// What rtnetlink and sysfs say about the nature of a link.
struct LinkDescription {
    int hardware_type = 0;   ///< ARPHRD_*
    std::string kind;        ///< IFLA_INFO_KIND: "tun", "veth", "wireguard", …; empty for hardware
    std::string device_type; ///< DEVTYPE in /sys/class/net/NAME/uevent: "wlan", …
};

/// Tunnels are those that carry IP; a TAP device, which may as well be a virtual machine's bridge port, is Other.
LinkType linkTypeOf(const LinkDescription& link);

} // namespace deadair::platform
