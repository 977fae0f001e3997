// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace deadair::firewall
{

/// The number behind a name that rules use for this field: a protocol, a TCP flag, a connection state, an address type,
/// a MAC address. Absent when the name is not known; numbers are not names.
std::optional<std::uint64_t> numberOfSymbol(Field field, std::string_view name);

/// IANA number of an IP protocol by the name in /etc/protocols, or the number itself. Absent when not known.
std::optional<std::uint8_t> protocolNumber(std::string_view name);

/// A TCP port by number or by the common names that rules use ("ssh", "https"). Absent when not known.
std::optional<std::uint16_t> portNumber(std::string_view name);

/// The 48 bits of "00:11:22:33:44:55". Absent when malformed.
std::optional<std::uint64_t> macNumber(std::string_view text);

} // namespace deadair::firewall
