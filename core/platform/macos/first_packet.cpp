// SPDX-License-Identifier: GPL-3.0-or-later
// Only rules of Linux ask for what is told here.
#include "platform/first_packet.h"

namespace deadair::platform
{

SynForm synForm(IpAddress::Family, const std::string&)
{
    return {};
}

std::optional<std::vector<DeviceFacts>> deviceFacts()
{
    return std::nullopt;
}

std::optional<std::vector<std::uint16_t>> queuesServed()
{
    return std::vector<std::uint16_t>();
}

} // namespace deadair::platform
