// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace deadair::platform
{

struct PortRange {
    int low = 0;
    int high = 0;
};

/// What `netsh int ipv4 show dynamicport tcp` says in any language: two lines end in a number, the first port and how many
/// there are. Absent when it says anything else.
std::optional<PortRange> parseDynamicPorts(std::string_view text);

} // namespace deadair::platform
