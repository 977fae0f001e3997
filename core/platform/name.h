// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/name.h"

namespace deadair::platform
{

/// Asks the system's own resolver as applications do: getaddrinfo() with AI_ADDRCONFIG off, so that no family is left
/// out. Blocks for as long as the system likes and cannot be cancelled. `ascii_name` is an encoded name or an address.
NameLookup lookUpName(const std::string& ascii_name);

/// The resolvers, where this system keeps them elsewhere (Windows: with its network adapters, macOS: in its own store); absent
/// where resolv.conf(5) has them.
std::optional<ResolverSettings> adapterResolvers();

/// The file of names that go before DNS.
std::string hostsPath();

} // namespace deadair::platform
