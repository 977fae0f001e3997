// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/flow.h"

#include "base/text.h"

namespace deadair::cloud
{

std::optional<PortRange> PortRange::parse(std::string_view text)
{
    if (text == "*")
        return PortRange{};
    const auto dash = text.find('-');
    const auto low = parseInteger<std::uint16_t>(trimmed(text.substr(0, dash)));
    const auto high = dash == std::string_view::npos ? low : parseInteger<std::uint16_t>(trimmed(text.substr(dash + 1)));
    if (!low || !high || *low > *high)
        return std::nullopt;
    return PortRange{*low, *high};
}

std::string PortRange::toString() const
{
    return low == high ? std::to_string(low) : std::to_string(low) + '-' + std::to_string(high);
}

bool isPublic(const IpAddress& address)
{
    return !address.isPrivate() && !address.isLinkLocal() && !address.isLoopback() && !address.isUnspecified();
}

} // namespace deadair::cloud
