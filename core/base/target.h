// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace deadair
{

/// What the user wants to reach.
struct Target {
    std::string input;  ///< as typed
    std::string scheme; ///< of a URL, lower case; empty for host:port
    std::string host;   ///< name or address literal, without brackets and trailing dot; as typed, so perhaps IDN
    std::uint16_t port = 0;
    std::string path;   ///< of a URL, with query; empty for host:port

    bool operator==(const Target&) const = default;
};

/// Reads "host:port", "[v6]:port", a URL (RFC 3986; the port defaults to the scheme's), or a bare host where
/// `port_option` gives the port. Malformed: the Error says which part is wrong and what is expected.
Result<Target> parseTarget(std::string_view text, std::optional<std::uint16_t> port_option = std::nullopt);

/// The well-known port of a URL scheme ("https" 443, "postgresql" 5432, …). Absent for an unknown scheme.
std::optional<std::uint16_t> defaultPort(std::string_view scheme);

} // namespace deadair
