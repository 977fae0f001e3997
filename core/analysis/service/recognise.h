// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace deadair
{

/// The protocol of a server's first bytes: "ssh", "http", "tls", "smtp", … Empty when they carry no known signature.
/// Where they fit several protocols ("220 ready", "+OK"), `expected` wins if it is one of them.
std::string_view recogniseReply(std::string_view bytes, std::string_view expected = {});

/// Whether the first bytes can be TLS records (RFC 8446 5.1): a handshake or an alert.
bool looksLikeTls(std::string_view bytes);

/// Whether an HTTP answer says that the port wants TLS and got plain HTTP.
bool saysTlsWanted(std::string_view bytes);

/// Whether a greeting or error says that the server has as many clients as it allows.
bool saysTooManyClients(std::string_view bytes);

} // namespace deadair
