// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace deadair
{

/// The description of the alert with which a server's first bytes begin (RFC 8446 6), which is sent in the clear; absent
/// where they begin otherwise. Not every TLS library passes it on.
std::optional<int> plainAlert(std::string_view first_bytes);

/// "protocol version", as RFC 8446 6.2 and the RFCs before it call it; "alert 200" where they do not.
std::string alertName(int description);

} // namespace deadair
