// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace deadair
{

/// The product behind a header line ("server", "envoy"; both in lower case). Empty when it betrays none.
std::string_view gatewayOfHeader(std::string_view name, std::string_view value);

/// The product whose own error page this is (lower case, markup removed or not). Empty when it is nobody's.
std::string_view gatewayOfErrorPage(std::string_view page);

/// What the words of an error page say, lower case.
bool saysNoHealthyUpstream(std::string_view words);
bool saysUpstreamTimeout(std::string_view words);
bool saysUpstreamUnreachable(std::string_view words);

} // namespace deadair
