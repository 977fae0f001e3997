// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of SOCKS 5 (RFC 1928) and of its log-in (RFC 1929), as a client needs them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace deadair
{

/// Offers no log-in, and with `log_in` also user name and password.
std::string socks5Hello(bool log_in);

/// "user:password" as the log-in message; each part is cut to 255 bytes.
std::string socks5LogIn(std::string_view credentials);

/// Asks for a connection, by address or by name (cut to 255 bytes).
std::string socks5Connect(std::string_view host, std::uint16_t port);

/// The words of RFC 1928 for a reply code.
std::string_view socks5ReplyText(int code);

} // namespace deadair
