// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace deadair
{

/// "name", "name:8080", "[::1]:8080": an authority (RFC 3986 3.2) without the port where it is the scheme's own.
std::string httpAuthority(std::string_view host, std::uint16_t port, std::uint16_t default_port);

/// A GET that asks the server to close afterwards. With `padded_bytes` a header without meaning makes it at least that
/// long.
std::string httpGet(std::string_view authority, std::string_view path, std::size_t padded_bytes = 0);

/// The question of a proxy for a tunnel (RFC 9110 9.3.6); `credentials` ("user:password") may be empty.
std::string httpConnect(std::string_view authority, std::string_view credentials);

/// The question of a proxy for a page of another server, in absolute form (RFC 9112 3.2.2).
std::string httpGetThroughProxy(std::string_view authority, std::string_view path, std::string_view credentials);

} // namespace deadair
