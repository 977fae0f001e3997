// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "evidence/name.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace deadair
{

/// Reads "http://user:password@host:3128", "socks5://host", "host:3128"; without a port it is curl's (1080, 443 for
/// https). The Error names the text, without its password, and what is wrong.
Result<ProxySetting> parseProxyUrl(std::string_view text, std::string origin);

/// Whether a NO_PROXY list sends a target past the proxy: "*", names with all names below them, addresses, CIDR ranges,
/// each with an optional port (the rules on which curl, Go and Python agree).
bool bypassesProxy(std::string_view no_proxy, std::string_view host, std::uint16_t port);

/// What the environment's proxy variables mean for a target, as curl reads them: `http_proxy` counts in lower case only
/// (in CGI the other is a client's header), the rest in both; ALL_PROXY stands in for what is missing. A target that is
/// neither http nor https goes through ALL_PROXY or HTTPS_PROXY. Malformed where the variable cannot be read.
Result<std::optional<ProxySetting>> proxyFromEnvironment(const std::map<std::string, std::string>& environment,
                                                         std::string_view scheme, std::string_view host,
                                                         std::uint16_t port);

} // namespace deadair
